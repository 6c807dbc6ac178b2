"""Cash books of a fund and of its places, the year's tables and reports, on screen and on paper."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TypedDict

import pytest
from pypdf import PdfReader

from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.fund_errors import FundNotFound, NoVouchers
from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account
from clubdesk.domain.year_reports import Item
from clubdesk.operations import dues, places
from clubdesk.operations.cash_book_printing import cash_book_of, cash_books
from clubdesk.operations.cash_books import books_to_choose, find_funds, gathered_book
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.fund_reports import income_and_use, year_report, years_of_books
from clubdesk.operations.funds import CashBook, cash_book
from clubdesk.operations.printing import Paper
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.transfers import record_transfer
from clubdesk.operations.voucher_printing import vouchers_between
from clubdesk.operations.year_printing import income_and_use as income_paper
from clubdesk.operations.year_printing import year_report as year_paper
from clubdesk.store import accounts, clubs
from clubdesk.text.amounts import format_amount
from tests.builders import TODAY, a_club, a_loan, a_member, opened
from tests.reports.papers import LARGEST_SUM, LONGEST_NAME, MARKUP_NAME


class Days(TypedDict):
    """From a day to a day."""

    since: date
    until: date


YEAR = Days(since=date(2025, 1, 1), until=date(2025, 12, 31))
JUNE = Days(since=date(2025, 6, 1), until=date(2025, 6, 30))


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """June: dues of five, one of them taken back; a great donation, part of it put into the bank; a visit."""
    with opened(a_club(tmp_path_factory.mktemp("books"))) as path:
        dues.set_dues_rule(DuesRule(holds_from=date(2025, 6, 1), amount=5_000))
        people = [a_member(name) for name in (LONGEST_NAME, MARKUP_NAME, "Lò Văn Một", "Lò Văn Hai", "Lò Ba")]
        loan = a_loan(people[0])
        record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
        taken = [dues.record_dues(one.id, amount=5_000, on=TODAY, today=TODAY) for one in people]
        box = clubs.load_books()[activity().id].place
        donation = Movement(place_id=box.id, kind="Ủng hộ", amount=LARGEST_SUM, on=TODAY, party=MARKUP_NAME)
        record_receipt(donation, today=TODAY)
        reverse_entry(taken[2].entry_id, reason="Ghi nhầm người", on=TODAY, today=TODAY)
        bank = places.add_place(activity().id, name="Tài khoản", bank="Ngân hàng Mẫu")
        record_transfer(source_id=box.id, target_id=bank.id, amount=300_000, on=TODAY, today=TODAY)
        visit = Movement(place_id=box.id, kind="Thăm hỏi", amount=80_000, on=TODAY, words="Quà thăm ốm")
        record_payment(visit, today=TODAY)
        yield path


def activity() -> Fund:
    return clubs.load_funds()[1]


def bank() -> Account:
    return next(place for place in accounts.load_places() if place.bank)


def text_of(paper: Paper) -> str:
    out = BytesIO()
    paper.draw(out)
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(out).pages)


def is_whole(book: CashBook) -> bool:
    """Every line continues the one before it, from the opening to the closing balance."""
    balance = book.opening
    for line in book.lines:
        balance += line.received - line.paid
        if balance != line.balance:
            return False
    return balance == book.closing


pytestmark = pytest.mark.usefixtures("club")


def test_the_dues_of_a_day_stand_in_one_line_but_what_was_reversed_for_itself() -> None:
    plain, gathered = cash_book(activity(), **JUNE), gathered_book(activity(), **JUNE)
    together = [line for line in gathered.lines if line.gathered]
    assert [(len(line.gathered), line.received) for line in together] == [(4, 20_000)]
    assert len(gathered.lines) == len(plain.lines) - 3
    assert [bool(line.posted.reversed_by) for line in gathered.lines].count(True) == 1
    [reversal] = [line for line in gathered.lines if line.reversed_voucher]
    assert reversal.reversed_voucher == "PT 2025/004"
    assert is_whole(plain)
    assert is_whole(gathered)
    assert gathered.closing == plain.closing


def test_a_transfer_between_two_places_stands_in_both_books_and_changes_nothing_in_the_fund_s() -> None:
    whole = cash_book(activity(), **JUNE)
    own = [place for fund, place in books_to_choose() if fund == activity() and place]
    books = [cash_book(activity(), **JUNE, place=place) for place in own]
    assert bank() in own
    assert [(line.received, line.paid) for line in books[own.index(bank())].lines] == [(300_000, 0)]
    assert sum(book.closing for book in books) == whole.closing
    assert sum(book.received - book.paid for book in books) == whole.received - whole.paid
    assert whole.received == LARGEST_SUM + 25_000
    assert all(map(is_whole, books))
    said = text_of(cash_book_of(activity(), bank(), **JUNE, printed_on=TODAY))
    assert f"Chuyển tiền {own[0].name} → Tài khoản (Ngân hàng Mẫu)" in said
    assert "QUỸ HOẠT ĐỘNG – TÀI KHOẢN" in said


def test_the_paper_says_what_the_book_says() -> None:
    book, said = (
        gathered_book(activity(), **JUNE),
        text_of(cash_book_of(activity(), None, **JUNE, printed_on=TODAY)),
    )
    for line in book.lines:
        assert format_amount(line.balance) in said
    assert "Thu phí thành viên: 4 người" in said
    assert "PT 2025/002–003, 005–006" in said
    assert "Thu phí thành viên – Lò Văn Một (đã hủy)" in said
    assert "Hủy phiếu PT 2025/004: Ghi nhầm người" in said
    assert f"Số dư cuối kỳ ngày 30/06/2025: {format_amount(book.closing)}" in said
    assert "<img src=x>" in said
    assert "2.311.750.000" in said


def test_every_fund_has_its_book_or_the_one_that_was_asked_for() -> None:
    assert "QUỸ TĂNG THU NHẬP" in text_of(cash_books(**YEAR, printed_on=TODAY))
    only = text_of(cash_books(**YEAR, printed_on=TODAY, fund="quy hoat dong"))
    assert "QUỸ HOẠT ĐỘNG" in only
    assert "QUỸ TĂNG THU NHẬP" not in only
    with pytest.raises(FundNotFound, match="Quỹ lạ"):
        find_funds("Quỹ lạ")


def test_all_vouchers_of_some_days_are_printed_two_to_a_sheet() -> None:
    out = BytesIO()
    vouchers_between(**JUNE, printed_on=TODAY).draw(out)
    pages = [page.extract_text() for page in PdfReader(out).pages]
    numbers = [line.posted.voucher for line in cash_book(activity(), **JUNE).lines]
    printed = [str(number) for number in numbers if number.series != "PK"]
    assert len(pages) == (len(printed) + 1) // 2
    assert all(any(number in page for page in pages) for number in printed)
    with pytest.raises(NoVouchers):
        vouchers_between(since=date(2024, 5, 1), until=date(2024, 5, 31), printed_on=TODAY)


def test_income_and_use_tell_sources_and_areas_by_month() -> None:
    told = income_and_use(activity(), 2025)
    received = {row.code or row.kind.value: row.months for row in told.received}
    assert received["dues"][5] == 20_000
    assert received["donors"][5] == LARGEST_SUM
    assert received["interest"][1] == 50_000
    assert [(row.code, row.total) for row in told.used] == [("culture", 80_000)]
    said = text_of(income_paper(activity(), 2025, printed_on=TODAY))
    assert "Phí thành viên 20.000 20.000" in said
    assert years_of_books(TODAY) == [2025, 2024]


def test_the_report_of_a_year_adds_up_beside_the_year_before() -> None:
    report = year_report(**YEAR, today=YEAR["until"])
    for _fund, lines in report.funds:
        figures = {line.item: line for line in lines if isinstance(line.item, Item)}
        others = sum(line.now for line in lines if line.item in (FlowKind.TRANSFER, FlowKind.CONTRIBUTION))
        gained = figures[Item.RECEIVED].now - figures[Item.USED].now + others
        assert figures[Item.OPENING].now + gained == figures[Item.CLOSING].now
        assert figures[Item.CLOSING].before == figures[Item.OPENING].now
    lending = {line.item: line.now for line in report.loans}
    assert lending[Item.LENT] == 5_000_000
    assert lending[Item.OUTSTANDING_BEFORE] + lending[Item.LENT] - lending[Item.REPAID] == 4_500_000
    assert lending[Item.OUTSTANDING] == 4_500_000
    said = text_of(year_paper(**YEAR, printed_on=TODAY))
    assert "Chỉ tiêu 2025 2024 Tăng, giảm" in said
    assert f"CUỐI KỲ {format_amount(report.funds[1][1][-1].now)}" in said


def test_the_report_of_a_year_that_is_not_over_calls_nothing_late_before_its_time() -> None:
    told = year_report(**YEAR, today=TODAY)
    so_far = year_report(since=YEAR["since"], until=TODAY, today=TODAY)
    feared = year_report(**YEAR, today=YEAR["until"])
    overdue = [
        next(line.now for line in one.loans if line.item is Item.OVERDUE) for one in (so_far, told, feared)
    ]
    assert overdue[0] == overdue[1] < overdue[2]
    assert "Năm 2025, tính đến ngày" in text_of(year_paper(**YEAR, printed_on=TODAY))
