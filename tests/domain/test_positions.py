"""What is owed on a day (lending_rules 5), against worked cases and a second reckoning."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.changes import freeze
from clubdesk.domain.loans import Loan, Waiver, WriteOff
from clubdesk.domain.positions import is_paid_up_to, position
from clubdesk.domain.schedules import Pattern
from tests.builders import loan_with, paid, some_terms
from tests.domain.case_file import Case, all_cases
from tests.domain.loan_oracle import slow_position
from tests.domain.loan_strategies import days_of, many_loans

FIELDS = (
    *("outstanding", "principal_overdue", "principal_due", "interest_due"),
    *("interest_paid", "principal_paid", "days_late"),
)


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_every_worked_position_is_met(case: Case) -> None:
    for expected in case.positions:
        now = position(case.loan, date.fromisoformat(expected["on"]))
        found = {field: getattr(now, field) for field in FIELDS}
        assert found | {"on": expected["on"]} == expected


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_the_second_reckoning_agrees_with_the_worked_cases_too(case: Case) -> None:
    for expected in case.positions:
        slow = slow_position(case.loan, date.fromisoformat(expected["on"]))
        for field in ("outstanding", "principal_overdue", "principal_due", "interest_due", "days_late"):
            assert getattr(slow, field) == expected[field]


@given(st.data(), many_loans())
def test_every_position_is_that_of_the_rules_lived_day_by_day(data: st.DataObject, loan: Loan) -> None:
    on = data.draw(days_of(loan))
    now, slow = position(loan, on), slow_position(loan, on)
    assert now.outstanding == slow.outstanding
    assert now.principal_due == slow.principal_due
    assert now.principal_overdue == slow.principal_overdue
    assert now.interest_due == slow.interest_due
    assert now.days_late == slow.days_late


@given(st.data(), many_loans())
def test_paid_and_owed_and_given_up_are_what_was_lent(data: st.DataObject, loan: Loan) -> None:
    now = position(loan, data.draw(days_of(loan).filter(lambda day: day >= loan.terms.disbursed_on)))
    assert now.principal_paid + now.outstanding + now.written_off == loan.terms.principal


@given(st.data(), many_loans(with_write_offs=False))
def test_interest_paid_and_owed_is_what_fell_due_or_was_overpaid(data: st.DataObject, loan: Loan) -> None:
    on = data.draw(days_of(loan))
    now, slow = position(loan, on), slow_position(loan, on)
    overpaid = max(0, now.interest_paid - slow.interest_fallen)
    assert now.interest_paid + now.interest_due == slow.interest_fallen + overpaid


@given(st.data(), many_loans())
def test_a_position_never_depends_on_the_order_facts_were_typed_in(data: st.DataObject, loan: Loan) -> None:
    on = data.draw(days_of(loan))
    shuffled = replace(
        loan,
        repayments=tuple(data.draw(st.permutations(loan.repayments))),
        write_offs=tuple(data.draw(st.permutations(loan.write_offs))),
    )
    assert position(shuffled, on) == position(loan, on)


@given(st.data(), many_loans())
def test_no_figure_is_below_zero_and_overdue_is_part_of_due(data: st.DataObject, loan: Loan) -> None:
    now = position(loan, data.draw(days_of(loan)))
    assert min(now.outstanding, now.interest_due, now.days_late) >= 0
    assert 0 <= now.principal_overdue <= now.principal_due <= now.outstanding
    assert bool(now.due) or not now.days_late


def test_nothing_is_owed_on_the_day_before_the_loan() -> None:
    before = position(loan_with(), date(2025, 1, 16))
    assert (before.outstanding, before.due, before.is_live) == (0, 0, False)


def test_rows_due_within_the_days_ahead_are_asked_for_too() -> None:
    meeting = date(2025, 2, 7)
    assert position(loan_with(), meeting).due == 0
    asked = position(loan_with(), meeting, days_ahead=10)
    assert (asked.principal_due, asked.interest_due) == (500_000, 50_000)
    assert (asked.principal_overdue, asked.days_late) == (0, 0)
    assert position(loan_with(), meeting, days_ahead=9).due == 0


def test_interest_taken_ahead_is_the_interest_of_that_row() -> None:
    early = loan_with(paid(7, 2, 500_000, 50_000))
    on_the_day = position(early, date(2025, 2, 17))
    assert (on_the_day.due, on_the_day.days_late) == (0, 0)
    assert position(early, date(2025, 3, 17)).interest_due == 45_000


def test_a_part_written_off_comes_off_the_last_rows() -> None:
    loan = loan_with(write_offs=(WriteOff(date(2025, 2, 17), 4_800_000),))
    now = position(loan, date(2025, 3, 17))
    assert (now.outstanding, now.principal_due, now.written_off) == (200_000, 200_000, 4_800_000)
    assert now.interest_due == 50_000 + 2_000


def test_a_loan_written_off_in_whole_asks_nothing_more() -> None:
    loan = loan_with(paid(17, 2, 500_000), write_offs=(WriteOff(date(2025, 4, 17), 4_500_000),))
    before, after = position(loan, date(2025, 4, 16)), position(loan, date(2025, 6, 17))
    assert (before.interest_due, before.days_late) == (95_000, 58)
    assert (after.outstanding, after.due, after.days_late) == (0, 0, 0)


def test_a_write_off_taken_back_leaves_everything_as_before() -> None:
    loss = WriteOff(date(2025, 4, 17), 5_000_000, reversed_on=date(2025, 5, 2))
    never, undone = loan_with(), loan_with(write_offs=(loss,))
    assert position(undone, date(2025, 5, 1)).due == 0
    assert position(undone, date(2025, 5, 2)) == position(never, date(2025, 5, 2))


def test_a_repayment_counts_until_the_day_it_is_taken_back() -> None:
    undone = loan_with(paid(17, 2, 500_000, 50_000, reversed_on=date(2025, 3, 1)))
    assert position(undone, date(2025, 2, 28)) == position(
        loan_with(paid(17, 2, 500_000, 50_000)), date(2025, 2, 28)
    )


@given(st.data(), many_loans())
def test_a_repayment_taken_back_gives_the_position_before_it(data: st.DataObject, loan: Loan) -> None:
    on = data.draw(days_of(loan))
    on = max(on, loan.terms.disbursed_on)
    wrong = replace(paid(1, 1, 1_000, 1_000), paid_on=on, reversed_on=on + timedelta(days=5))
    undone = replace(loan, repayments=(*loan.repayments, wrong))
    later = data.draw(st.integers(5, 200))
    day = on + timedelta(days=later)
    assert position(undone, day) == position(loan, day)


def test_a_loan_taken_back_was_never_lent_from_that_day_on() -> None:
    loan = replace(loan_with(), cancelled_on=date(2025, 3, 1))
    assert position(loan, date(2025, 2, 28)).outstanding == 5_000_000
    assert position(loan, date(2025, 3, 1)).outstanding == 0
    assert position(loan, date(2026, 3, 1)).due == 0
    assert loan.outstanding == 0


def test_paid_back_in_full_but_not_as_a_pay_off_still_owes_the_started_period() -> None:
    loan = loan_with(paid(17, 2, 500_000, 50_000), paid(10, 3, 4_500_000))
    assert position(loan, date(2025, 3, 16)).due == 0
    owed = position(loan, date(2025, 3, 17))
    assert (owed.is_live, owed.interest_due) == (False, 45_000)
    assert position(loan, date(2026, 3, 17)).interest_due == 45_000


def test_interest_of_a_loan_paid_at_the_end_is_late_only_with_the_last_row() -> None:
    loan = loan_with(terms=some_terms(pattern=Pattern.BULLET, months=6))
    assert position(loan, date(2025, 7, 16)).due == 0
    last = position(loan, date(2025, 7, 18))
    assert (last.principal_due, last.interest_due, last.days_late) == (5_000_000, 300_000, 1)
    assert position(loan, date(2025, 8, 17)).interest_due == 350_000


def test_a_row_is_paid_once_everything_up_to_it_is_even_ahead_of_its_day() -> None:
    loan = loan_with(paid(17, 2, 1_000_000, 50_000))
    february, march, april = (row.due for row in loan.rows[:3])
    assert not is_paid_up_to(loan, february, date(2025, 2, 16))
    assert is_paid_up_to(loan, february, february)
    assert not is_paid_up_to(loan, march, february)
    settled = replace(loan, waivers=(Waiver(date(2025, 3, 17), 40_000),))
    assert is_paid_up_to(settled, march, march)
    assert not is_paid_up_to(settled, april, march)


def test_a_freeze_pays_no_row() -> None:
    loan = loan_with()
    frozen = replace(loan, versions=(freeze(loan, date(2025, 3, 1), date(2025, 8, 31)),))
    assert not is_paid_up_to(frozen, date(2025, 2, 17), date(2025, 3, 1))


@given(st.data(), many_loans())
def test_decades_later_a_loan_still_owes_what_the_rules_lived_day_by_day_say(
    data: st.DataObject, loan: Loan
) -> None:
    on = data.draw(days_of(loan)) + timedelta(days=data.draw(st.integers(400, 4_000)))
    now, slow = position(loan, on), slow_position(loan, on)
    assert (now.principal_due, now.interest_due) == (slow.principal_due, slow.interest_due)
    assert now.days_late == slow.days_late
