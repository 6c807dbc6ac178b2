"""The thirty months of club A against figures worked out independently."""

import json
from dataclasses import asdict
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.funds import Fund, FundRole
from clubdesk.domain.roll_filters import Which as Chip
from clubdesk.domain.year_reports import Item
from clubdesk.operations.cash_book_printing import cash_book_of
from clubdesk.operations.checks import check_books
from clubdesk.operations.figures import loans_at_end, month_ends
from clubdesk.operations.fund_reports import year_report
from clubdesk.operations.funds import cash_book, fund_totals
from clubdesk.operations.home import glance
from clubdesk.operations.loans import Which, list_loans
from clubdesk.operations.roll import roll
from clubdesk.operations.search import find
from clubdesk.store.borrowing import count_borrowers
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_amount
from tests.builders import CLUB_A

EXPECTED: dict[str, Any] = json.loads((CLUB_A / "expected.json").read_text("utf-8"))
MONTHS: list[dict[str, Any]] = EXPECTED["month_ends"]
LAST = date.fromisoformat(MONTHS[-1]["as_of"])

pytestmark = pytest.mark.usefixtures("club_a")


def fund_of(role: FundRole) -> Fund:
    """The fund of a role."""
    return next(total.fund for total in fund_totals(date(2025, 6, 30)) if total.fund.role is role)


def test_every_key_of_every_month_end_is_equal() -> None:
    found = [asdict(end) for end in month_ends()]
    assert len(found) == 30
    assert found == MONTHS


def test_every_loan_is_equal_at_the_end_closed_ones_too() -> None:
    assert loans_at_end() == EXPECTED["loans_at_end"]


def test_the_check_finds_nothing() -> None:
    assert check_books() == []


def test_the_cash_book_of_every_month_opens_with_the_last_and_closes_with_the_figures() -> None:
    for role, key in ((FundRole.INCOME, "income_fund_cash"), (FundRole.ACTIVITY, "activity_fund_cash")):
        closing = 0
        for end in MONTHS:
            until = date.fromisoformat(end["as_of"])
            book = cash_book(fund_of(role), since=until.replace(day=1), until=until)
            assert book.opening == closing
            assert book.opening + book.received - book.paid == book.closing == end[key]
            assert [line.balance for line in book.lines[-1:]] in ([], [book.closing])
            closing = book.closing


def test_the_printed_books_carry_the_figures_of_every_month_end() -> None:
    for role, key in ((FundRole.INCOME, "income_fund_cash"), (FundRole.ACTIVITY, "activity_fund_cash")):
        out = BytesIO()
        paper = cash_book_of(fund_of(role), None, since=date(2023, 1, 1), until=LAST, printed_on=LAST)
        paper.draw(out)
        said = "\n".join(page.extract_text() for page in PdfReader(out).pages)
        assert not [end["month"] for end in MONTHS if format_amount(end[key]) not in said]
        assert amount_in_words(MONTHS[-1][key]) in said.replace("\n", " ")


def test_the_report_of_2024_agrees_with_the_figures_of_its_end_and_of_the_year_before() -> None:
    report = year_report(since=date(2024, 1, 1), until=date(2024, 12, 31), today=date(2025, 6, 30))
    ends = [next(end for end in MONTHS if end["month"] == month) for month in ("2024-12", "2023-12")]
    closings = [
        next((line.now, line.before) for line in lines if line.item is Item.CLOSING)
        for _fund, lines in report.funds
    ]
    assert closings[0] == tuple(end["income_fund_total"] for end in ends)
    assert closings[1] == tuple(end["activity_fund_cash"] for end in ends)
    lending = {line.item: line for line in report.loans}
    for item, key in ((Item.OUTSTANDING, "outstanding"), (Item.LIVE, "active_loans")):
        assert (lending[item].now, lending[item].before) == tuple(end[key] for end in ends)
    for item, key in ((Item.REPAID, "principal_collected"), (Item.INTEREST_COLLECTED, "interest_collected")):
        assert lending[item].now == ends[0][key] - ends[1][key]
    people = {line.item: (line.now, line.before) for line in report.members}
    assert people[Item.MEMBERS] == tuple(end["members"] for end in ends)


def test_the_totals_of_the_funds_are_cash_and_what_is_lent_out() -> None:
    for end in MONTHS:
        income, activity = fund_totals(date.fromisoformat(end["as_of"]))
        assert (income.cash, income.outstanding) == (end["income_fund_cash"], end["outstanding"])
        assert income.total == end["income_fund_total"]
        assert (activity.total, activity.outstanding) == (end["activity_fund_cash"], 0)


def test_the_list_of_loans_agrees_with_the_last_month() -> None:
    live = list_loans(LAST)
    end = MONTHS[-1]
    assert sum(line.position.outstanding for line in live.lines) == end["outstanding"]
    assert sum(line.position.is_live for line in live.lines) == end["active_loans"]
    overdue = list_loans(LAST, which=Which.OVERDUE)
    assert sum(line.position.principal_overdue for line in overdue.lines) == end["principal_overdue"]
    for chip in Which:
        assert len(list_loans(LAST, which=chip).lines) == live.counts[chip], chip


def test_the_roll_agrees_with_the_last_month() -> None:
    end = MONTHS[-1]
    assert len(roll(LAST).lines) == end["members"]
    assert len(roll(LAST, which=Chip.OLDER).lines) == end["aged_60"]
    assert len(roll(LAST, which=Chip.POOR).lines) == end["poor"] + end["near_poor"]
    assert count_borrowers(LAST) == end["borrowers_ever"]
    counts = roll(LAST).counts
    for chip in Chip:
        assert len(roll(LAST, which=chip).lines) == counts[chip], chip
    assert counts[Chip.PRESENT] + counts[Chip.LEFT] == 62


def test_today_shows_the_figures_of_the_day() -> None:
    today, end = glance(LAST), MONTHS[-1]
    assert today.members == end["members"]
    assert today.overdue.principal == end["principal_overdue"]
    assert [fund.cash for fund in today.funds] == [end["income_fund_cash"], end["activity_fund_cash"]]
    assert today.next_meeting > LAST
    assert today.next_meeting == month_after(LAST, 1, kept_day=today.next_meeting.day)
    assert all(
        one.member.details.birth.month == LAST.month for one in today.birthdays if one.member.details.birth
    )


def test_what_is_due_now_counts_the_days_ahead() -> None:
    today = glance(LAST)
    chip = list_loans(LAST, which=Which.DUE)
    assert today.due_now.loans == len(chip.lines)
    assert today.due_now.principal == sum(line.asked.principal_due for line in chip.lines)
    assert today.due_now.interest == sum(line.asked.interest_due for line in chip.lines)
    assert today.loans_due_at_meeting >= today.due_now.loans


def test_people_and_loans_are_found_from_anywhere() -> None:
    first = roll(LAST).lines[0].member
    assert first in find(first.code).people
    assert find("   ") == find("")
    live = list_loans(LAST).lines[0]
    assert live.loan.id in {loan.id for loan, _ in find(live.loan.code.lower()).loans}
    assert (live.loan.id, live.borrower.id) in {
        (loan.id, who.id) for loan, who in find(live.borrower.name).loans
    }


def test_vouchers_are_numbered_by_date_then_sheet_then_row(club_a: Path) -> None:
    book = cash_book(fund_of(FundRole.INCOME), since=date(2023, 1, 1), until=date(2023, 12, 31))
    numbers = [line.posted.voucher.number for line in book.lines if line.posted.voucher.series == "PT"]
    assert numbers == sorted(numbers)
