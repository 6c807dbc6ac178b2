"""Paying a loan out, and the list it then stands in."""

from datetime import date, timedelta

import pytest

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import (
    AlreadyReversed,
    DateInFuture,
    PlaceWouldBeNegative,
    ReversalTooEarly,
)
from clubdesk.domain.loan_errors import LoanHasPayments, MeetingMissing
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.figures import loans_at_end, month_ends
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.home import glance
from clubdesk.operations.loans import Which, can_lend, chip_of, lend, list_loans, loan_page, usual_first_due
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.store.database import transaction
from clubdesk.store.loans import add_loan, load_loan
from clubdesk.store.meetings import load_meeting_days
from tests.builders import TODAY, a_loan, a_member, disbursement_of, some_terms

pytestmark = pytest.mark.usefixtures("open_club")


def test_a_loan_moves_cash_into_what_is_lent_out_and_the_total_stays() -> None:
    a_loan(a_member())
    income = fund_totals(TODAY)[0]
    assert (income.cash, income.outstanding, income.total) == (45_000_000, 5_000_000, 50_000_000)
    assert fund_totals(date(2025, 1, 16))[0].outstanding == 0
    assert check_books() == []


def test_the_meeting_that_agreed_is_kept_once() -> None:
    agreed = date(2025, 1, 10)
    member = a_member()
    loans = [lend(member.id, some_terms(), agreed_on=agreed, today=TODAY)[0] for _ in range(2)]
    assert load_meeting_days() == [agreed]
    assert [loan_page(loan.id, TODAY).agreed_on for loan in loans] == [agreed, agreed]


def test_purpose_and_voucher_are_kept() -> None:
    loan, recorded = lend(
        a_member().id, some_terms(), agreed_on=date(2025, 1, 17), today=TODAY, purpose="Mua bò"
    )
    page = loan_page(loan.id, TODAY)
    assert (page.purpose, recorded.voucher) == ("Mua bò", "PC 2025/001")
    assert [str(posted.voucher) for posted in page.entries] == ["PC 2025/001"]
    assert page.loan.rows == loan.rows


@pytest.mark.parametrize(
    ("terms", "agreed", "refusal"),
    [
        (some_terms(principal=50_000_001), date(2025, 1, 17), PlaceWouldBeNegative),
        (some_terms(), date(2025, 1, 18), MeetingMissing),
        (some_terms(disbursed_on=date(2024, 1, 16)), date(2024, 1, 16), NotAMemberThen),
        (
            some_terms(disbursed_on=date(2025, 6, 18), first_due=date(2025, 7, 17)),
            date(2025, 6, 17),
            DateInFuture,
        ),
    ],
)
def test_a_loan_that_cannot_be_paid_out_is_refused_and_nothing_is_kept(
    terms: object, agreed: date, refusal: type[ClubError]
) -> None:
    member = a_member()
    with pytest.raises(refusal):
        lend(member.id, terms, agreed_on=agreed, today=TODAY)  # type: ignore[arg-type]
    assert list_loans(TODAY).lines == ()
    assert load_meeting_days() == []
    assert (can_lend(TODAY), check_books()) == (50_000_000, [])


def test_a_back_dated_loan_is_refused_when_the_money_was_lent_out_later() -> None:
    member = a_member()
    a_loan(member, principal=30_000_000, disbursed_on=date(2025, 2, 16), first_due=date(2025, 3, 17))
    with pytest.raises(PlaceWouldBeNegative) as refused:
        a_loan(member, principal=30_000_000)
    assert (refused.value.on, refused.value.balance) == (date(2025, 2, 16), -10_000_000)


def test_all_the_money_of_the_fund_may_be_lent() -> None:
    a_loan(a_member(), principal=50_000_000)
    assert can_lend(TODAY) == 0


def test_the_usual_first_due_date_is_the_meeting_day_of_the_next_month() -> None:
    assert usual_first_due(date(2025, 1, 31), every=1) == (date(2025, 2, 17), 17)


def test_every_chip_counts_what_it_shows_and_search_narrows() -> None:
    hoa, minh = a_member("Nguyễn Thị Hoà"), a_member("Đỗ Văn Minh")
    late, current, closed = (a_loan(who) for who in (hoa, minh, minh))
    record_repayment(current.id, amount=2_500_000, paid_on=date(2025, 2, 17), today=TODAY)
    record_payoff(closed.id, paid_on=date(2025, 2, 17), today=TODAY)
    shown = {chip: [line.loan.id for line in list_loans(TODAY, which=chip).lines] for chip in Which}
    assert shown[Which.LIVE] == [late.id, current.id]
    assert shown[Which.OVERDUE] == [late.id]
    assert shown[Which.CLOSED] == [closed.id]
    counts = list_loans(TODAY).counts
    assert {chip: len(ids) for chip, ids in shown.items()} == counts
    assert [line.loan.id for line in list_loans(TODAY, words="do van").lines] == [current.id]
    assert [line.loan.id for line in list_loans(TODAY, words=late.code.lower()).lines] == [late.id]
    assert list_loans(TODAY, words="khong ai").lines == ()


def reverse_lending(loan_id: int, on: date = TODAY) -> str:
    return reverse_entry(disbursement_of(loan_id), reason="Ghi nhầm", on=on, today=TODAY).voucher


def test_a_loan_taken_back_was_never_lent() -> None:
    member = a_member()
    loan = a_loan(member)
    assert reverse_lending(loan.id) == "PT 2025/001"
    assert can_lend(TODAY) == 50_000_000
    assert list_loans(TODAY).lines == ()
    assert loans_at_end() == {}
    assert glance(TODAY).overdue.loans == 0
    assert check_books() == []


def test_a_loan_taken_back_is_counted_by_no_chip() -> None:
    loan = a_loan(a_member())
    reverse_lending(loan.id)
    for chip in Which:
        found = list_loans(TODAY, which=chip)
        assert found.counts[chip] == len(found.lines) == 0, chip


def test_a_loan_with_only_interest_left_is_not_among_the_live_ones() -> None:
    loan = a_loan(a_member())
    paid_on, due = date(2025, 2, 5), date(2025, 2, 17)
    record_repayment(loan.id, amount=5_000_000, paid_on=paid_on, today=TODAY)
    before, on_the_day = date(2025, 2, 6), due
    assert loan_page(loan.id, before).position.outstanding == 0
    assert chip_of(loan.id, before) is Which.CLOSED
    assert chip_of(loan.id, on_the_day) is Which.DUE
    for day in (before, on_the_day):
        for chip in Which:
            found = list_loans(day, which=chip)
            assert found.counts[chip] == len(found.lines), (day, chip)
        assert list_loans(day).lines == ()


def test_a_loan_taken_back_still_stands_in_the_months_before() -> None:
    loan = a_loan(a_member())
    reverse_lending(loan.id, date(2025, 3, 5))
    outstanding = {end.month: end.outstanding for end in month_ends()}
    assert outstanding == dict.fromkeys(outstanding, 0) | {"2025-01": 5_000_000, "2025-02": 5_000_000}


def test_a_loan_with_payments_is_not_taken_back_before_they_are() -> None:
    loan = a_loan(a_member())
    paid = record_repayment(loan.id, amount=100_000, paid_on=date(2025, 2, 17), today=TODAY)
    with pytest.raises(LoanHasPayments):
        reverse_lending(loan.id)
    reverse_entry(paid.entry_id, reason="Nhầm", on=TODAY, today=TODAY)
    reverse_lending(loan.id)
    assert check_books() == []


def test_a_loan_is_not_taken_back_as_of_a_day_on_which_it_was_still_being_paid() -> None:
    loan = a_loan(a_member())
    paid = record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    reverse_entry(paid.entry_id, reason="Nhầm", on=date(2025, 5, 5), today=TODAY)
    with pytest.raises(ReversalTooEarly) as refused:
        reverse_lending(loan.id, date(2025, 3, 5))
    assert refused.value.dated_on == date(2025, 5, 5)
    reverse_lending(loan.id, date(2025, 5, 5))
    assert {end.income_fund_total for end in month_ends()} == {50_000_000}
    assert min(fund_totals(date(2025, 3, 31))[0].outstanding, can_lend(date(2025, 3, 31))) > 0


def test_a_lending_is_taken_back_once_and_stands_again_when_that_is_taken_back() -> None:
    loan = a_loan(a_member())
    lent = disbursement_of(loan.id)
    reversal = reverse_entry(lent, reason="Nhầm", on=TODAY, today=TODAY)
    with pytest.raises(AlreadyReversed):
        reverse_entry(lent, reason="Nhầm", on=TODAY, today=TODAY)
    reverse_entry(reversal.entry_id, reason="Không nhầm", on=TODAY, today=TODAY)
    assert load_loan(loan.id).outstanding == loan.terms.principal
    assert check_books() == []


def test_the_next_meeting_is_next_month_s_once_this_month_s_was_held() -> None:
    assert glance(TODAY).next_meeting == TODAY
    assert glance(TODAY - timedelta(days=1)).next_meeting == TODAY
    assert glance(TODAY + timedelta(days=1)).next_meeting == date(2025, 7, 17)
    lend(
        a_member().id,
        some_terms(disbursed_on=TODAY, first_due=date(2025, 7, 17)),
        agreed_on=TODAY,
        today=TODAY,
    )
    assert glance(TODAY).next_meeting == date(2025, 7, 17)


@pytest.mark.parametrize(
    ("imported", "following"),
    [("TV001-044", "TV001-045"), ("HD-20240115", "TV001-002"), (f"HD-{10**23}", "TV001-002")],
)
def test_the_running_number_goes_on_from_an_imported_code_that_ends_with_one(
    imported: str, following: str
) -> None:
    member = a_member()
    with transaction():
        assert add_loan(some_terms(), member_id=member.id, meeting_id=None, code=imported).code == imported
    assert a_loan(member).code == following
