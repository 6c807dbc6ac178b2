from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.arrears import Unpaid, unpaid
from clubdesk.domain.loans import Loan, WriteOff
from clubdesk.domain.positions import position
from tests.builders import loan_with, paid
from tests.domain.loan_strategies import days_of, many_loans


def test_money_settles_the_oldest_due_date_first() -> None:
    loan = loan_with(paid(17, 3, 700_000, 60_000))
    assert unpaid(loan, date(2025, 4, 17)) == (
        Unpaid(due=date(2025, 3, 17), principal=300_000, interest=40_000, is_late=True),
        Unpaid(due=date(2025, 4, 17), principal=500_000, interest=43_000, is_late=False),
    )


def test_a_row_is_late_once_its_grace_days_are_over() -> None:
    loan = loan_with()
    assert [row.is_late for row in unpaid(loan, date(2025, 2, 27))] == [False]
    assert [row.is_late for row in unpaid(loan, date(2025, 2, 28))] == [True]


def test_rows_a_few_days_ahead_are_asked_for_too() -> None:
    loan = loan_with()
    assert unpaid(loan, date(2025, 2, 10)) == ()
    assert [row.due for row in unpaid(loan, date(2025, 2, 10), days_ahead=10)] == [date(2025, 2, 17)]


def test_nothing_is_left_of_a_loan_paid_off() -> None:
    assert unpaid(loan_with(paid(17, 3, 5_000_000, 95_000, payoff=True)), date(2026, 6, 17)) == ()


def test_what_is_written_off_is_taken_from_the_last_rows() -> None:
    loan = loan_with(write_offs=(WriteOff(date(2025, 3, 1), 4_200_000),))
    rows = unpaid(loan, date(2025, 12, 17))
    assert [row.principal for row in rows][:3] == [500_000, 300_000, 0]


@given(st.data(), many_loans(), st.integers(0, 20))
def test_what_is_unpaid_is_what_the_position_calls_due(data: st.DataObject, loan: Loan, ahead: int) -> None:
    on = data.draw(days_of(loan))
    now, rows = position(loan, on, days_ahead=ahead), unpaid(loan, on, days_ahead=ahead)
    assert sum(row.principal for row in rows) == now.principal_due
    assert sum(row.interest for row in rows) == now.interest_due
    assert sum(row.principal for row in rows if row.is_late) == now.principal_overdue
    assert all(min(row.principal, row.interest) >= 0 for row in rows)
    assert [row.due for row in rows] == sorted({row.due for row in rows})
