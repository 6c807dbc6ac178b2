import re
from dataclasses import replace

import pytest

from clubdesk.reports.loan_ledger import draw_loan_ledger
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from tests.reports.papers import (
    LARGEST_SUM,
    LONGEST_NAME,
    MARKUP_NAME,
    drawn,
    ledger,
    ledger_loan,
    read_pages,
)


def printed(*rows: int, borrower: str = "Lò Thị Sen") -> list[str]:
    loans = [ledger_loan(count, borrower=borrower, number=n) for n, count in enumerate(rows, 1)]
    return read_pages(drawn(draw_loan_ledger, ledger(*loans)))


def test_one_loan_prints_its_head_and_its_end() -> None:
    (page,) = printed(2)
    for words in (
        "CLB LIÊN THẾ HỆ TỰ GIÚP NHAU THÔN MẪU",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "SỔ THEO DÕI CHO VAY – THU NỢ – THU LÃI Tính đến ngày 17 tháng 6 năm 2025",
        "Người vay: Lò Thị Sen (TV001), sinh 1950, Tổ 3",
        "Số tiền: 2.311.750.000 đ (Hai tỷ ba trăm mười một triệu bảy trăm năm mươi nghìn đồng)",
        "Mục đích: chăn nuôi <lợn> & gà",
        "Mã vay: TV001-031, ngày vay 17/01/2025",
        "Lãi suất 0,8 %/tháng trên dư nợ giảm dần",
        "10 tháng, trả gốc đều; buổi sinh hoạt duyệt ngày 15/01/2025",
        "Kỳ tới: 17/07/2025, gốc 500.000 đ, lãi 24.000 đ.",
        "Tất toán ngày 17/06/2025: 3.024.000 đ (Ba triệu không trăm hai mươi tư nghìn đồng).",
        "Mẫu Sơn, ngày 17 tháng 6 năm 2025",
        "KẾ TOÁN",
        "THỦ QUỸ",
        "TM. BAN CHỦ NHIỆM CHỦ NHIỆM",
        "In ngày 18/06/2025 · Mã kiểm tra sổ sách: 7F3A-92C1-04BE",
        "Trang 1/1",
        LONGEST_NAME,
        "Lò Văn Mẫu",
    ):
        assert words in page


@pytest.mark.parametrize("count", [0, 1, 2, 17, 18, 60])
def test_every_figure_entered_is_printed(count: int) -> None:
    text = " ".join(printed(count))
    for line in ledger_loan(count).lines:
        for figure in (line.lent, line.principal, line.interest, line.in_term, line.overdue):
            assert not figure or format_amount(figure) in text
        assert format_date(line.on) in text
        assert line.voucher in text
        assert line.description in text


def test_names_are_printed_as_typed_on_every_page() -> None:
    for name in (LONGEST_NAME, MARKUP_NAME):
        assert all(name in page for page in printed(60, borrower=name))


def test_each_loan_begins_on_its_own_page_and_pages_are_counted_through() -> None:
    pages = printed(1, 60, 5)
    assert [page.rsplit(" Trang ", 1)[1] for page in pages] == [
        f"{n}/{len(pages)}" for n in range(1, len(pages) + 1)
    ]
    heads = [n for n, page in enumerate(pages) if "CỘNG HÒA" in page]
    assert heads == [0, 1, len(pages) - 1]
    assert all("(tiếp theo)" in page for n, page in enumerate(pages) if n not in heads)


def test_four_thousand_rows_add_up() -> None:
    pdf = drawn(draw_loan_ledger, ledger(ledger_loan(4000)))
    pages = read_pages(pdf)
    paid = sum(range(1_000, 4_999))
    totals = f"{format_amount(LARGEST_SUM)} {format_amount(paid)}"
    assert f"Cộng {totals}" in pages[-1]
    assert "TM. BAN CHỦ NHIỆM" in pages[-1]
    assert len(re.findall(r"Cộng chuyển sang trang sau", " ".join(pages))) == len(pages) - 1
    assert len(pdf) < 1_000_000


def test_a_loan_paid_off_says_so() -> None:
    told = ledger_loan(3)
    borrower = replace(told.facts.borrower, birth=None, group="")
    facts = replace(told.facts, borrower=borrower, agreed_on=None)
    loan = replace(told, facts=facts, next_due=None, payoff=0)
    (page,) = read_pages(drawn(draw_loan_ledger, ledger(loan)))
    assert "Khoản vay đã tất toán." in page
    assert "Kỳ tới" not in page
    assert "Người vay: Lò Thị Sen (TV017) Số tiền" in page


def test_a_ledger_without_loans_is_one_page_that_says_so() -> None:
    (page,) = read_pages(drawn(draw_loan_ledger, ledger()))
    assert "Không có khoản vay nào" in page


def test_the_same_ledger_gives_the_same_bytes() -> None:
    paper = ledger(ledger_loan(30), ledger_loan(2, borrower=MARKUP_NAME))
    assert drawn(draw_loan_ledger, paper) == drawn(draw_loan_ledger, paper)
