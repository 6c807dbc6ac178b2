"""What is late, how old it is, and how much was collected on time."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clubdesk.domain.decisions import Decision
from clubdesk.domain.lateness import LATE_DAYS, ageing, par30
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.lateness import lateness, repayment_rate
from clubdesk.operations.loan_changes import freeze, waive_interest
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.store.ledger import load_loan_entries
from clubdesk.store.loans import find_running_since
from tests.builders import TODAY, a_loan, a_member
from tests.reports.loan_papers import some_position

pytestmark = pytest.mark.usefixtures("open_club")


def test_loans_stand_by_their_age_and_frozen_ones_not_at_all() -> None:
    slow, quick, ill = (a_loan(a_member(name)) for name in ("Chậm Mẫu", "Nhanh Mẫu", "Ốm Mẫu"))
    for month, interest in zip((2, 3, 4, 5), (50_000, 45_000, 40_000, 35_000), strict=True):
        amount = 500_000 + interest
        record_repayment(quick.id, amount=amount, paid_on=date(2025, month, 17), today=TODAY)
    decided = Decision(decided_on=date(2025, 2, 16), reason="Ốm")
    freeze(ill.id, on=date(2025, 2, 16), until=date(2025, 8, 31), decision=decided, today=TODAY)
    late = lateness(date(2025, 5, 20))
    assert [line.loan.id for line in late.overdue] == [slow.id]
    assert [(band.since, band.loans, band.outstanding, band.overdue) for band in late.ages] == [
        (1, 0, 0, 0),
        (31, 0, 0, 0),
        (61, 0, 0, 0),
        (91, 1, 5_000_000, 1_500_000),
        (181, 0, 0, 0),
    ]
    assert late.par30 == Fraction(5_000_000, 13_000_000)
    assert late.overdue_total == (1_500_000, 200_000)


def test_bands_take_their_own_first_and_last_day() -> None:
    a_loan(a_member())
    ages = {
        day: [band.loans for band in lateness(day).ages] for day in (date(2025, 3, 19), date(2025, 3, 20))
    }
    assert ages[date(2025, 3, 19)] == [1, 0, 0, 0, 0]
    assert ages[date(2025, 3, 20)] == [0, 1, 0, 0, 0]


def test_the_repayment_rate_counts_what_came_by_the_end_of_the_grace_days() -> None:
    loan = a_loan(a_member())
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 27), today=TODAY)
    record_repayment(loan.id, amount=545_000, paid_on=date(2025, 3, 28), today=TODAY)
    whole = repayment_rate(since=date(2025, 2, 1), until=date(2025, 3, 31))
    assert (whole.due, whole.on_time, whole.rate) == (1_095_000, 550_000, Fraction(110, 219))
    assert repayment_rate(since=date(2024, 2, 1), until=date(2024, 3, 31)).rate is None


def test_waived_interest_is_not_asked_for_and_a_pay_off_ends_what_falls_due() -> None:
    loan = a_loan(a_member())
    decided = Decision(decided_on=date(2025, 2, 17), reason="Ốm")
    waive_interest(loan.id, on=date(2025, 2, 17), amount=50_000, decision=decided, today=TODAY)
    record_repayment(loan.id, amount=500_000, paid_on=date(2025, 2, 17), today=TODAY)
    record_payoff(loan.id, paid_on=date(2025, 3, 20), today=TODAY)
    rate = repayment_rate(since=date(2025, 1, 1), until=date(2025, 6, 17))
    assert (rate.due, rate.on_time) == (1_045_000, 1_045_000)


def test_a_loan_over_long_ago_is_not_read() -> None:
    old = a_loan(a_member(), disbursed_on=date(2024, 2, 17), first_due=date(2024, 3, 17), months=3)
    assert find_running_since(date(2025, 1, 1)) == [old.id]
    record_payoff(old.id, paid_on=date(2024, 3, 17), today=TODAY)
    assert find_running_since(date(2025, 1, 1)) == []
    assert find_running_since(date(2024, 5, 17)) == [old.id]


def test_a_day_that_is_past_is_told_as_it_was() -> None:
    loan, given_up = a_loan(a_member("Đã Trả Mẫu")), a_loan(a_member("Hủy Mẫu"))
    record_payoff(loan.id, paid_on=date(2025, 5, 20), today=TODAY)
    [lent] = load_loan_entries([given_up.id])[given_up.id]
    reverse_entry(lent.id, reason="Nhầm người", on=date(2025, 5, 21), today=TODAY)
    before = lateness(date(2025, 5, 19))
    assert {line.loan.id for line in before.overdue} == {loan.id, given_up.id}
    assert (before.long_late, before.outstanding) == (10_000_000, 10_000_000)
    assert lateness(date(2025, 5, 20)).outstanding == 5_000_000
    assert lateness(date(2025, 5, 21)).overdue == ()


@settings(max_examples=40)
@given(
    late=st.lists(st.tuples(st.integers(0, 5_000_000), st.integers(0, 400)), max_size=12),
)
def test_the_ages_add_up_to_what_is_late(late: list[tuple[int, int]]) -> None:
    positions = [
        some_position(outstanding=owed, principal_overdue=owed // 2, days_late=days) for owed, days in late
    ]
    bands = ageing(positions)
    owing = [one for one in positions if one.outstanding and one.days_late]
    assert sum(band.loans for band in bands) == len(owing)
    assert sum(band.outstanding for band in bands) == sum(one.outstanding for one in owing)
    assert sum(band.overdue for band in bands) == sum(one.principal_overdue for one in owing)
    whole = sum(one.outstanding for one in positions)
    long_late = sum(band.outstanding for band in bands if band.since > LATE_DAYS)
    assert par30(positions) == (Fraction(long_late, whole) if whole else 0)
