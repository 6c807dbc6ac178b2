"""The pay-off figure (tất toán), and what stands after it (lending_rules 5)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.loan_errors import BeforeDisbursement, LoanClosed, NotWithLaterPayments
from clubdesk.domain.loans import Loan, Repayment
from clubdesk.domain.positions import StartedPeriod, is_finished, payoff, position
from clubdesk.domain.repayments import split_payoff
from clubdesk.domain.schedules import Pattern
from tests.builders import loan_with, paid, some_terms
from tests.domain.loan_strategies import days_of, many_loans

FIRST_ROW = paid(17, 2, 500_000, 50_000)
started_periods = st.sampled_from(StartedPeriod)


def paid_off(loan: Loan, on: date, started: StartedPeriod = StartedPeriod.FULL) -> Loan:
    split = split_payoff(loan, on, started=started)
    closing = Repayment(on, split.principal, split.interest, payoff=True)
    return replace(loan, repayments=(*loan.repayments, closing))


@pytest.mark.parametrize(
    ("day", "interest"),
    [
        (date(2025, 2, 17), 0),
        (date(2025, 2, 27), 0),
        (date(2025, 2, 28), 45_000),
        (date(2025, 3, 16), 45_000),
    ],
)
def test_a_started_period_is_asked_in_full_once_its_grace_days_are_over(day: date, interest: int) -> None:
    assert payoff(loan_with(FIRST_ROW), day) == 4_500_000 + interest


@pytest.mark.parametrize(
    ("day", "interest"),
    [
        (date(2025, 2, 27), 0),
        (date(2025, 2, 28), 17_000),
        (date(2025, 3, 4), 23_000),
        (date(2025, 3, 16), 41_000),
    ],
)
def test_by_days_asks_the_days_since_the_period_began(day: date, interest: int) -> None:
    assert payoff(loan_with(FIRST_ROW), day, started=StartedPeriod.BY_DAYS) == 4_500_000 + interest


def test_by_days_never_asks_more_than_the_whole_period() -> None:
    terms = some_terms(first_due=date(2025, 3, 17))
    whole = payoff(loan_with(terms=terms), date(2025, 3, 16))
    assert payoff(loan_with(terms=terms), date(2025, 3, 16), started=StartedPeriod.BY_DAYS) == whole


def test_nothing_asks_only_what_has_fallen_due() -> None:
    day = date(2025, 3, 10)
    assert payoff(loan_with(FIRST_ROW), day, started=StartedPeriod.NOTHING) == 4_500_000
    assert payoff(loan_with(), day, started=StartedPeriod.NOTHING) == 5_050_000


def test_on_a_due_date_the_row_is_asked_and_no_period_has_started() -> None:
    assert payoff(loan_with(), date(2025, 2, 17)) == 5_050_000


def test_a_loan_paid_at_the_end_owes_its_finished_periods_at_pay_off() -> None:
    loan = loan_with(terms=some_terms(pattern=Pattern.BULLET))
    assert payoff(loan, date(2025, 4, 17)) == 5_150_000
    assert payoff(loan, date(2025, 5, 1)) == 5_200_000
    assert payoff(loan, date(2025, 5, 1), started=StartedPeriod.NOTHING) == 5_150_000


def test_within_the_grace_days_after_disbursement_only_the_principal_is_asked() -> None:
    assert payoff(loan_with(), date(2025, 1, 27)) == 5_000_000
    assert payoff(loan_with(), date(2025, 1, 28)) == 5_050_000


def test_a_pay_off_closes_and_waives_what_it_did_not_ask() -> None:
    closed = paid_off(loan_with(FIRST_ROW), date(2025, 3, 10), StartedPeriod.NOTHING)
    assert position(closed, date(2025, 3, 10)).due == 0
    assert position(closed, date(2026, 3, 17)).due == 0
    assert is_finished(closed)


def test_the_same_payment_not_saved_as_a_pay_off_waives_nothing() -> None:
    loan = loan_with(FIRST_ROW, paid(10, 3, 4_500_000))
    assert position(loan, date(2025, 3, 17)).interest_due == 45_000
    assert not is_finished(loan)


def test_a_pay_off_needs_a_loan_that_is_out_and_open() -> None:
    with pytest.raises(BeforeDisbursement):
        split_payoff(loan_with(), date(2025, 1, 16))
    with pytest.raises(LoanClosed):
        split_payoff(paid_off(loan_with(), date(2025, 2, 17)), date(2025, 3, 17))


def test_a_pay_off_is_not_dated_before_a_payment_already_recorded() -> None:
    with pytest.raises(NotWithLaterPayments) as refused:
        split_payoff(loan_with(FIRST_ROW), date(2025, 2, 10))
    assert refused.value.later == date(2025, 2, 17)


def test_a_pay_off_taken_back_leaves_the_loan_as_before() -> None:
    loan = loan_with(FIRST_ROW)
    closed = paid_off(loan, date(2025, 3, 10))
    *before, closing = closed.repayments
    undone = replace(closed, repayments=(*before, replace(closing, reversed_on=date(2025, 3, 12))))
    assert position(undone, date(2025, 3, 11)).outstanding == 0
    assert position(undone, date(2025, 3, 12)) == position(loan, date(2025, 3, 12))
    assert payoff(undone, date(2025, 3, 12)) == payoff(loan, date(2025, 3, 12))


def test_a_pay_off_is_not_dated_into_the_days_a_wrong_payment_still_counts_on() -> None:
    loan = loan_with(paid(17, 2, 500_000, 50_000, reversed_on=date(2025, 2, 20)))
    with pytest.raises(NotWithLaterPayments):
        split_payoff(loan, date(2025, 2, 18))
    assert split_payoff(loan, date(2025, 2, 20)).amount == 5_050_000


@given(st.data(), many_loans(), started_periods)
def test_after_a_pay_off_nothing_is_ever_owed_again(
    data: st.DataObject, loan: Loan, started: StartedPeriod
) -> None:
    on = max(data.draw(days_of(loan, after=400)), loan.terms.disbursed_on)
    try:
        closed = paid_off(loan, on, started)
    except (LoanClosed, NotWithLaterPayments):
        return
    for days in (0, 1, 30, 31, 200, 2_000):
        now = position(closed, on + timedelta(days=days))
        assert (now.outstanding, now.due, now.days_late) == (0, 0, 0)
    assert payoff(closed, on + timedelta(days=60), started=started) == 0
    assert is_finished(closed)


@given(st.data(), many_loans())
def test_the_pay_off_figure_is_at_least_what_is_owed_and_grows_with_what_the_club_asks(
    data: st.DataObject, loan: Loan
) -> None:
    on = data.draw(days_of(loan))
    now = position(loan, on)
    nothing, by_days, full = (
        payoff(loan, on, started=started)
        for started in (StartedPeriod.NOTHING, StartedPeriod.BY_DAYS, StartedPeriod.FULL)
    )
    assert now.outstanding + now.interest_due <= nothing <= by_days <= full
