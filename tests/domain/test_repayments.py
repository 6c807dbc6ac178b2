"""How a payment is split, and which payments are refused (lending_rules 6)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.loan_errors import (
    BeforeDisbursement,
    LoanClosed,
    PrincipalTooLarge,
    RepaymentTooLarge,
    SplitDoesNotAddUp,
)
from clubdesk.domain.loans import Loan, Repayment
from clubdesk.domain.positions import StartedPeriod, payoff, position
from clubdesk.domain.repayments import PaymentOrder, Split, check_split, split_payoff, split_repayment
from tests.builders import loan_with, paid, some_terms
from tests.domain.loan_strategies import days_of, many_loans, still_to_pay

DUE = date(2025, 2, 17)
orders = st.sampled_from(PaymentOrder)


def split(loan: Loan, amount: int, on: date = DUE, **more: PaymentOrder | int) -> tuple[int, int]:
    found = split_repayment(loan, amount, on, **more)  # type: ignore[arg-type]
    return found.interest, found.principal


@pytest.mark.parametrize(
    ("amount", "parts"),
    [
        (1, (1, 0)),
        (50_000, (50_000, 0)),
        (50_001, (50_000, 1)),
        (550_000, (50_000, 500_000)),
        (2_000_000, (50_000, 1_950_000)),
    ],
)
def test_interest_due_comes_first(amount: int, parts: tuple[int, int]) -> None:
    assert split(loan_with(), amount) == parts


@pytest.mark.parametrize(
    ("amount", "parts"),
    [(500_000, (0, 500_000)), (520_000, (20_000, 500_000)), (2_000_000, (50_000, 1_950_000))],
)
def test_the_club_may_want_principal_due_first(amount: int, parts: tuple[int, int]) -> None:
    assert split(loan_with(), amount, order=PaymentOrder.PRINCIPAL_FIRST) == parts


def test_two_rows_collected_together_pay_both_interests_first() -> None:
    assert split(loan_with(), 150_000, date(2025, 3, 17)) == (100_000, 50_000)


def test_more_than_is_due_is_principal_in_advance_and_no_interest_before_its_day() -> None:
    assert split(loan_with(), 1_000_000, date(2025, 2, 1)) == (0, 1_000_000)


def test_principal_in_advance_counts_for_the_next_rows() -> None:
    loan = loan_with(paid(17, 2, 1_000_000, 50_000))
    next_due = position(loan, date(2025, 3, 17))
    assert (next_due.principal_due, next_due.interest_due) == (0, 40_000)


def test_a_meeting_held_early_takes_the_interest_of_the_row_ahead() -> None:
    early = date(2025, 2, 10)
    assert split(loan_with(), 550_000, early, days_ahead=10) == (50_000, 500_000)
    assert split(loan_with(), 550_000, early) == (0, 550_000)


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_is_no_payment(amount: int) -> None:
    with pytest.raises(ImpossibleAmount):
        split(loan_with(), amount)


def test_nothing_is_paid_before_the_loan_is() -> None:
    with pytest.raises(BeforeDisbursement):
        split(loan_with(), 100_000, date(2025, 1, 16))


def test_nothing_is_paid_on_a_loan_that_is_closed() -> None:
    closed = loan_with(Repayment(DUE, 5_000_000, 50_000, payoff=True))
    with pytest.raises(LoanClosed):
        split(closed, 100_000, date(2025, 3, 17))
    with pytest.raises(LoanClosed):
        split(loan_with(paid(20, 1, 5_000_000)), 100_000)


def test_nothing_is_paid_on_a_loan_that_was_taken_back_not_even_on_a_day_before() -> None:
    undone = replace(loan_with(), cancelled_on=date(2025, 3, 1))
    for day in (DUE, date(2025, 3, 17)):
        with pytest.raises(LoanClosed):
            split(undone, 100_000, day)
        with pytest.raises(LoanClosed):
            split_payoff(undone, day)


def test_more_than_everything_owed_is_refused_with_the_day_s_pay_off_figure() -> None:
    with pytest.raises(RepaymentTooLarge) as refused:
        split(loan_with(), 5_050_001)
    assert (refused.value.owed, refused.value.payoff) == (5_050_000, 5_050_000)
    assert split(loan_with(), 5_050_000) == (50_000, 5_000_000)


def test_the_started_period_is_only_taken_by_a_pay_off() -> None:
    day = date(2025, 3, 10)
    with pytest.raises(RepaymentTooLarge) as refused:
        split(loan_with(paid(17, 2, 500_000, 50_000)), 4_545_000, day)
    assert (refused.value.owed, refused.value.payoff) == (4_500_000, 4_545_000)


def test_a_back_dated_payment_leaves_room_for_the_later_ones() -> None:
    loan = loan_with(paid(17, 3, 4_800_000, 100_000))
    assert split(loan, 250_000) == (50_000, 200_000)
    with pytest.raises(RepaymentTooLarge):
        split(loan, 250_001)


def typed(interest: int, principal: int, amount: int, *, on: date = DUE) -> None:
    check_split(
        loan_with(),
        Split(interest=interest, principal=principal),
        amount,
        on,
        started=StartedPeriod.FULL,
    )


def test_a_split_may_be_typed_over() -> None:
    typed(0, 550_000, 550_000)
    typed(100_000, 450_000, 550_000)


@pytest.mark.parametrize(("interest", "principal"), [(50_000, 499_999), (-1, 550_001), (550_001, -1)])
def test_a_typed_split_adds_up_and_has_no_part_below_zero(interest: int, principal: int) -> None:
    with pytest.raises(SplitDoesNotAddUp):
        typed(interest, principal, 550_000)


def test_a_typed_split_never_takes_more_principal_than_is_out() -> None:
    with pytest.raises(PrincipalTooLarge):
        typed(0, 5_000_001, 5_000_001)


def test_a_typed_split_never_takes_more_than_the_pay_off_figure() -> None:
    typed(50_000, 5_000_000, 5_050_000)
    with pytest.raises(RepaymentTooLarge):
        typed(50_001, 5_000_000, 5_050_001)


@given(st.data(), many_loans(), orders, st.integers(0, 31))
def test_no_dong_is_lost_in_a_split(
    data: st.DataObject, loan: Loan, order: PaymentOrder, days_ahead: int
) -> None:
    on = data.draw(days_of(loan))
    assume(on >= loan.terms.disbursed_on)
    before = position(loan, on, days_ahead=days_ahead)
    owed = still_to_pay(loan, on) + before.interest_due
    assume(owed > 0)
    amount = data.draw(st.one_of(st.just(owed), st.integers(1, owed)))
    found = split_repayment(loan, amount, on, order=order, days_ahead=days_ahead)
    assert found.interest + found.principal == amount == found.amount
    assert 0 <= found.interest <= before.interest_due
    assert 0 <= found.principal <= still_to_pay(loan, on)


@given(st.data(), many_loans(), orders)
def test_a_payment_moves_exactly_what_was_owed(data: st.DataObject, loan: Loan, order: PaymentOrder) -> None:
    on = data.draw(days_of(loan))
    before = position(loan, on)
    owed = still_to_pay(loan, on) + before.interest_due
    assume(on >= loan.terms.disbursed_on and owed > 0)
    found = split_repayment(loan, data.draw(st.integers(1, owed)), on, order=order)
    repayment = Repayment(on, found.principal, found.interest)
    after = position(replace(loan, repayments=(*loan.repayments, repayment)), on)
    assert after.outstanding == before.outstanding - found.principal
    if on > loan.terms.first_due or after.outstanding:
        assert after.interest_due == before.interest_due - found.interest
    assert after.principal_due <= before.principal_due


@given(st.data(), many_loans(), st.sampled_from(StartedPeriod))
def test_no_split_takes_more_than_the_day_s_pay_off_figure(
    data: st.DataObject, loan: Loan, started: StartedPeriod
) -> None:
    on = data.draw(days_of(loan))
    amount = data.draw(st.integers(1, 2 * loan.terms.principal))
    try:
        split_repayment(loan, amount, on, started=started)
    except (BeforeDisbursement, LoanClosed, RepaymentTooLarge):
        return
    assert amount <= payoff(loan, on, started=started)


def test_a_loan_without_interest_takes_only_principal() -> None:
    free = loan_with(terms=some_terms(rate=replace(some_terms().rate, percent=some_terms().rate.percent * 0)))
    assert split(free, 500_000) == (0, 500_000)
