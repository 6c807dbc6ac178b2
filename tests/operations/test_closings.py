"""Closing a month: after it nothing changes any figure of the month; opening it again undoes only that."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.domain.applications import Outcome, Request
from clubdesk.domain.changes import Extension
from clubdesk.domain.closing_errors import (
    BooksBroken,
    ClosedWithGaps,
    MonthNotOver,
    NothingToClose,
    NotTheLastClosed,
    NotTheNextMonth,
)
from clubdesk.domain.closings import Check, check_turn
from clubdesk.domain.decisions import Decision
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import MonthClosed, ReasonMissing
from clubdesk.operations import places
from clubdesk.operations.applications import apply, record_opinion, withdraw
from clubdesk.operations.cash_counts import record_count, to_count
from clubdesk.operations.checks import check_books
from clubdesk.operations.closings import (
    carried_over,
    checklist,
    close_month,
    closings_of,
    last,
    reopen_month,
    turn,
)
from clubdesk.operations.contributions import record_refund
from clubdesk.operations.dues import record_dues, record_dues_of
from clubdesk.operations.entries import check_open, reverse_entry
from clubdesk.operations.figures import MonthEnd, month_ends
from clubdesk.operations.loan_changes import extend, take_back_change, take_over, waive_interest
from clubdesk.operations.loans import lend
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.old_loans import Figure, OldLoan, bring_in, correct_opening
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.operations.top_ups import top_up
from clubdesk.operations.transfers import record_transfer
from clubdesk.operations.write_offs import record_recovery, write_off
from clubdesk.store.closings import add_closing
from clubdesk.store.database import database, run
from tests.builders import TODAY, a_loan, a_member, disbursement_of, some_terms

FIRST = date(2024, 1, 1)
JANUARY, FEBRUARY = date(2025, 1, 1), date(2025, 2, 1)
IN_JANUARY, IN_FEBRUARY = date(2025, 1, 20), date(2025, 2, 17)
NO_COUNT = "Chưa kiểm quỹ"

pytestmark = pytest.mark.usefixtures("open_club")


def close_through(month: date) -> None:
    """A month closed as by closing one after the other; whatever stands before it is closed too."""
    with database.atomic():
        add_closing(month, words=NO_COUNT)


def lacking(month: date = FIRST, today: date = TODAY) -> set[Check]:
    """What is not settled of a month."""
    return {item.check for item in checklist(month, today=today) if not item.is_settled}


def count_all(on: date) -> None:
    """Count every place, just right."""
    for one in to_count(on):
        record_count(one.place.id, on=on, today=TODAY, notes={1_000: one.book // 1_000})


def money(month: MonthEnd) -> dict[str, Any]:
    """The figures of a month that have to do with money."""
    people = {"members", "women", "aged_60", "aged_55", "poor", "near_poor", "meetings"}
    return {name: figure for name, figure in asdict(month).items() if name not in people}


def test_months_are_closed_in_their_order() -> None:
    with pytest.raises(NotTheNextMonth):
        close_month(date(2023, 12, 1), words=NO_COUNT, today=TODAY)
    close_month(FIRST, words=NO_COUNT, today=TODAY)
    assert turn(TODAY) == date(2024, 2, 1)
    with pytest.raises(NotTheNextMonth) as refused:
        close_month(date(2024, 3, 1), words=NO_COUNT, today=TODAY)
    assert refused.value.expected == date(2024, 2, 1)


def test_the_first_closing_takes_old_books_with_it() -> None:
    proposed = month_after(TODAY, -1, kept_day=1)
    assert turn(TODAY) == proposed
    close_month(proposed, words=NO_COUNT, today=TODAY)
    assert turn(TODAY) == TODAY.replace(day=1)
    with pytest.raises(MonthClosed):
        check_open(FIRST)


def test_a_month_is_closed_on_its_last_day_and_not_before() -> None:
    close_through(date(2025, 5, 1))
    with pytest.raises(MonthNotOver) as refused:
        close_month(date(2025, 6, 1), words=NO_COUNT, today=date(2025, 6, 29))
    assert refused.value.ends_on == date(2025, 6, 30)
    close_month(date(2025, 6, 1), words=NO_COUNT, today=date(2025, 6, 30))


def test_a_counted_month_closes_without_words_and_the_others_only_with_them() -> None:
    assert lacking() == {Check.COUNTED}
    with pytest.raises(ClosedWithGaps):
        close_month(FIRST, words=" ", today=TODAY)
    count_all(date(2024, 1, 31))
    assert lacking() == set()
    close_month(FIRST, words="", today=TODAY)
    ((closing,),) = closings_of(2024).values()
    assert (closing.month, closing.words, closing.closed_by) == (FIRST, "", "thủ quỹ")


def test_an_entry_after_the_count_and_unsigned_minutes_are_lacking() -> None:
    close_through(date(2024, 12, 1))
    count_all(date(2025, 1, 17))
    assert lacking(JANUARY) == set()
    a_loan(a_member())
    hold_meeting(date(2025, 1, 18), today=TODAY)
    items = {item.check: item.lacking for item in checklist(JANUARY, today=TODAY)}
    assert items[Check.COUNTED] == ("Quỹ tăng thu nhập · Tiền mặt",)
    assert items[Check.SIGNED] == ("18/01/2025",)


def test_a_count_of_the_days_after_the_month_serves_while_nothing_moved() -> None:
    count_all(date(2024, 2, 5))
    assert lacking() == set()
    count_all(date(2024, 3, 5))
    assert lacking() == set()
    a_loan(a_member(), disbursed_on=date(2024, 2, 10), first_due=date(2024, 3, 17))
    assert lacking() == set()
    assert lacking(date(2024, 2, 1)) == {Check.COUNTED}
    a_loan(a_member("Vàng Thị Mẫu"), disbursed_on=date(2024, 2, 3), first_due=date(2024, 3, 17))
    assert lacking() == {Check.COUNTED}


def test_an_explained_difference_is_told_and_an_unexplained_one_is_lacking() -> None:
    income, other = to_count(date(2024, 1, 31))
    record_count(other.place.id, on=other.on, today=TODAY, notes={1_000_000: 2})
    record_count(income.place.id, on=income.on, today=TODAY, notes={500_000: 99}, words="Đang đổi tiền lẻ")
    (explained,) = [item for item in checklist(FIRST, today=TODAY) if item.check is Check.EXPLAINED]
    assert explained.noted == ("Quỹ tăng thu nhập · Tiền mặt: −500.000\u00a0đ – Đang đổi tiền lẻ",)
    assert lacking() == set()
    run("DROP TRIGGER cash_counts_stand")
    run("UPDATE cash_counts SET words = ''")
    assert lacking() == {Check.EXPLAINED}


def test_broken_books_are_never_closed() -> None:
    count_all(date(2024, 1, 31))
    run("UPDATE account_days SET closing = closing + 1")
    assert Check.BOOKS in lacking()
    with pytest.raises(BooksBroken):
        close_month(FIRST, words="Cứ khóa", today=TODAY)
    assert last() is None


def test_empty_books_have_nothing_to_close() -> None:
    with pytest.raises(NothingToClose):
        check_turn(FIRST, (), first=None, today=TODAY)


def test_only_the_last_closed_month_is_opened_again_and_only_for_a_reason() -> None:
    for month in (1, 2, 3):
        close_month(date(2024, month, 1), words=NO_COUNT, today=TODAY)
    with pytest.raises(ReasonMissing):
        reopen_month(date(2024, 3, 1), reason=" ")
    with pytest.raises(NotTheLastClosed) as refused:
        reopen_month(date(2024, 2, 1), reason="Quên một phiếu")
    assert refused.value.last == date(2024, 3, 31)
    reopen_month(date(2024, 3, 1), reason="Quên một phiếu")
    assert turn(TODAY) == date(2024, 3, 1)
    close_through(date(2024, 3, 1))
    opened, again = closings_of(2024)[3]
    assert (opened.reason, opened.reopened_by, again.stands) == ("Quên một phiếu", "thủ quỹ", True)
    assert check_books() == []


def test_a_december_hands_its_balances_to_the_next_year() -> None:
    a_loan(a_member())
    assert [(one.fund, one.amount) for one in carried_over(2024)] == [
        ("Quỹ tăng thu nhập", 50_000_000),
        ("Quỹ hoạt động", 2_000_000),
    ]
    assert carried_over(2025)[0].amount == 45_000_000


def _acts(on: date) -> dict[str, Callable[[], object]]:
    """Every way of putting money or a loan's terms into the books on a day, made ready on open days."""
    member, heir = a_member(), a_member("Vàng Thị Mẫu")
    decision = Decision(decided_on=on, reason="Ốm")
    loan, second, lost = a_loan(member), a_loan(heir), a_loan(a_member("Lò Thị Hai Mẫu"))
    old, _done = bring_in(
        OldLoan(member_id=member.id, terms=some_terms(months=2), on=IN_JANUARY, lent=6_000_000), today=TODAY
    )
    later = Decision(decided_on=date(2025, 3, 17), reason="Ốm")
    lost_on = date(2025, 3, 17)
    write_off(lost.id, on=lost_on, amount=100_000, decision=later, today=TODAY)
    wrong = record_repayment(second.id, amount=10_000, paid_on=IN_JANUARY, today=TODAY)
    waived = waive_interest(loan.id, on=date(2025, 3, 17), amount=1_000, decision=later, today=TODAY)
    request = Request(member_id=member.id, asked_on=on, amount=1_000_000, months=10)
    waiting = apply(
        Request(member_id=heir.id, asked_on=date(2025, 3, 1), amount=1_000_000, months=10), today=TODAY
    )
    terms = some_terms(disbursed_on=on, first_due=date(2025, 3, 17))
    extension = Extension(more_rows=2)
    movement = Movement(place_id=6, kind="Sinh hoạt", amount=1_000, on=on)
    return {
        "lend": lambda: lend(member.id, terms, agreed_on=on, today=TODAY),
        "repay": lambda: record_repayment(loan.id, amount=550_000, paid_on=on, today=TODAY),
        "pay off": lambda: record_payoff(loan.id, paid_on=on, today=TODAY),
        "reverse": lambda: reverse_entry(wrong.entry_id, reason="Nhầm", on=on, today=TODAY),
        "reverse lending": lambda: reverse_entry(
            disbursement_of(second.id), reason="Nhầm", on=on, today=TODAY
        ),
        "write off": lambda: write_off(loan.id, on=on, amount=1_000, decision=decision, today=TODAY),
        "recover": lambda: record_recovery(lost.id, amount=1_000, paid_on=on, today=TODAY),
        "top up": lambda: top_up(
            loan.id,
            some_terms(principal=9_000_000, disbursed_on=on, first_due=date(2025, 3, 17)),
            decision=decision,
            today=TODAY,
        ),
        "extend": lambda: extend(loan.id, on=on, extension=extension, decision=decision, today=TODAY),
        "waive": lambda: waive_interest(loan.id, on=on, amount=1_000, decision=decision, today=TODAY),
        "take over": lambda: take_over(loan.id, on=on, member_id=heir.id, decision=decision, today=TODAY),
        "take back": lambda: take_back_change(waived, on=on, reason="Nhầm", today=TODAY),
        "bring in": lambda: bring_in(
            OldLoan(member_id=heir.id, terms=some_terms(), on=on, lent=6_000_000), today=TODAY
        ),
        "correct": lambda: correct_opening(old.id, Figure.INTEREST_PAID, 1_000, comment="Thiếu"),
        "apply": lambda: apply(request, today=TODAY),
        "advise": lambda: record_opinion(
            waiting, outcome=Outcome.AGREED, taken_on=on, words="Được", today=TODAY
        ),
        "withdraw": lambda: withdraw(waiting, on=on, words="Thôi", today=TODAY),
        "receive": lambda: record_receipt(movement, today=TODAY),
        "pay": lambda: record_payment(movement, today=TODAY),
        "transfer": lambda: record_transfer(source_id=1, target_id=6, amount=1_000, on=on, today=TODAY),
        "correct the opening": lambda: places.correct_opening(1, amount=1, comment="Nhầm", today=TODAY),
        "dues": lambda: record_dues(member.id, amount=5_000, on=on, today=TODAY),
        "dues of all": lambda: record_dues_of([member.id], on=on, today=TODAY),
        "give back": lambda: record_refund(member.id, amount=1, fund_id=1, on=on, today=TODAY),
        "hold a meeting": lambda: hold_meeting(on, today=TODAY),
    }


def test_nothing_is_dated_in_a_closed_month() -> None:
    acts = _acts(IN_FEBRUARY)
    close_through(FEBRUARY)
    (before,) = [end for end in month_ends() if end.month == "2025-02"]
    for act in acts.values():
        with pytest.raises(MonthClosed):
            act()
    (after,) = [end for end in month_ends() if end.month == "2025-02"]
    assert after == before


def test_what_a_closed_month_refused_can_be_recorded_once_it_is_open_again() -> None:
    loan = a_loan(a_member())
    close_through(JANUARY)
    close_through(FEBRUARY)
    with pytest.raises(MonthClosed):
        record_repayment(loan.id, amount=550_000, paid_on=IN_FEBRUARY, today=TODAY)
    reopen_month(FEBRUARY, reason="Quên một phiếu")
    record_repayment(loan.id, amount=550_000, paid_on=IN_FEBRUARY, today=TODAY)
    with pytest.raises(MonthClosed):
        record_repayment(loan.id, amount=1_000, paid_on=IN_JANUARY, today=TODAY)


DAYS = st.dates(date(2025, 1, 18), TODAY)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    closed=st.integers(1, 5),
    acts=st.lists(st.tuples(st.sampled_from(["repay", "lend", "reverse"]), DAYS), max_size=5),
)
def test_whatever_is_tried_no_money_figure_of_a_closed_month_changes(
    closed: int, acts: list[tuple[str, date]]
) -> None:
    with database.atomic() as tried:
        member = a_member()
        loan = a_loan(member)
        paid = [record_repayment(loan.id, amount=100_000, paid_on=date(2025, 1, 18), today=TODAY)]
        close_through(date(2025, closed, 1))
        until = f"2025-{closed:02d}"
        before = [money(end) for end in month_ends() if end.month <= until]
        for name, on in acts:
            try:
                if name == "repay":
                    paid.append(record_repayment(loan.id, amount=50_000, paid_on=on, today=TODAY))
                elif name == "lend":
                    a_loan(member, principal=1_000_000, disbursed_on=on, first_due=date(2025, 12, 17))
                else:
                    reverse_entry(paid.pop().entry_id, reason="Nhầm", on=on, today=TODAY)
            except (ClubError, IndexError):
                pass
        after = [money(end) for end in month_ends() if end.month <= until]
        # A later fact makes the list of months longer, with the same figures as before.
        assert after[: len(before)] == before
        assert {end["outstanding"] for end in after[len(before) :]} <= {before[-1]["outstanding"]}
        tried.rollback()
