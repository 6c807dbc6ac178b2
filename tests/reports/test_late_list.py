from fractions import Fraction

import pytest

from clubdesk.domain.lateness import AGES, AgeBand
from clubdesk.reports.late_list import LateList, LateLoan, draw_late_list
from clubdesk.reports.overdue_letter import draw_overdue_letters
from clubdesk.text.amounts import format_amount
from tests.reports.loan_papers import overdue_letter
from tests.reports.papers import CLUB, CODE, DAY, LARGEST_SUM, LONGEST_NAME, PRINTED_ON, drawn, read_pages


def late_list(rows: int) -> LateList:
    """A list of `rows` overdue loans, the first one of the largest sum and the longest name."""
    loans = tuple(
        LateLoan(
            borrower=LONGEST_NAME if n == 1 else "Lò Thị Sen",
            group=f"Tổ {n % 9}",
            phone="0912345678",
            code=f"TV{n:03d}-{n:03d}",
            days_late=400 - n,
            outstanding=LARGEST_SUM if n == 1 else 5_000_000,
            overdue=LARGEST_SUM if n == 1 else n * 1_000,
            interest_due=24_000,
        )
        for n in range(1, rows + 1)
    )
    owed = sum(loan.outstanding for loan in loans)
    ages = tuple(AgeBand(*age, place, place * 3_000_000, place * 500_000) for place, age in enumerate(AGES))
    return LateList(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        loans=loans,
        ages=ages,
        long_late=27_000_000,
        outstanding=owed + 100_000_000,
        par30=Fraction(1, 8),
    )


@pytest.mark.parametrize("rows", [0, 1, 2, 12, 60])
def test_every_overdue_loan_stands_in_its_row_and_the_totals_add_up(rows: int) -> None:
    late = late_list(rows)
    pages = read_pages(drawn(draw_late_list, late))
    text = " ".join(pages)
    assert "DANH SÁCH NỢ QUÁ HẠN" in pages[0]
    for loan in late.loans:
        amounts = (loan.outstanding, loan.overdue, loan.interest_due)
        assert f"{loan.code} {loan.days_late} {' '.join(map(format_amount, amounts))}" in text
    amount = sum(loan.amount for loan in late.loans)
    assert f"Số khoản quá hạn: {rows}. Tổng phải thu: {format_amount(amount)} đ" in pages[-1]
    assert ("Không có khoản nào quá hạn" in text) == (rows == 0)
    assert "TM. BAN CHỦ NHIỆM" in pages[-1]


def test_the_ages_are_summed_and_par30_is_explained() -> None:
    *_, page = read_pages(drawn(draw_late_list, late_list(3)))
    assert "Từ 1 đến 30 ngày 0 0 0 Từ 31 đến 60 ngày 1 3.000.000 500.000" in page
    assert "Trên 180 ngày 4 12.000.000 2.000.000 Cộng 10 30.000.000 5.000.000" in page
    assert "PAR30: 12,5 % – dư nợ của các khoản chậm trên 30 ngày là 27.000.000 đ" in page


def test_letters_stand_one_after_another_each_on_its_own_page() -> None:
    letters = [overdue_letter(borrower=name) for name in ("Lò Thị Sen", "Ngô Văn Mẫu")]
    pages = read_pages(drawn(draw_overdue_letters, letters))
    assert [name in page for page, name in zip(pages, ("Lò Thị Sen", "Ngô Văn Mẫu"), strict=True)] == [
        True,
        True,
    ]
