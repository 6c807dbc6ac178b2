from datetime import date

import pytest

from clubdesk.domain.changes import Extension
from clubdesk.domain.decisions import Decision
from clubdesk.domain.loans import Loan
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.loan_changes import extend, freeze
from clubdesk.operations.loans import lend, loan_page
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.operations.write_offs import write_off
from clubdesk.ui.loans.rows import RowState, shown_rows, voucher_lines
from tests.conftest import TODAY
from tests.ui.loans.conftest import HOA, SEN, terms


def states(loan_id: int, on: date = TODAY) -> list[RowState]:
    return [row.state for row in shown_rows(loan_page(loan_id, on), on)]


def test_paid_rows_know_their_day_and_the_row_of_today_stands_out(lent: dict[str, Loan]) -> None:
    rows = shown_rows(loan_page(lent[SEN].id, TODAY), TODAY)
    assert [row.state for row in rows] == [RowState.PAID] * 4 + [RowState.TODAY] + [RowState.COMING] * 5
    assert [row.settled_on for row in rows[:4]] == [date(2025, month, 17) for month in (2, 3, 4, 5)]
    assert rows[0].amount == 540_000


def test_rows_nobody_paid_are_late(lent: dict[str, Loan]) -> None:
    rows = shown_rows(loan_page(lent[HOA].id, TODAY), TODAY)
    assert [row.state for row in rows[:5]] == [RowState.LATE] * 4 + [RowState.TODAY]
    assert [row.days_late for row in rows[:5]] == [120, 92, 61, 31, 0]


def test_one_late_payment_settles_several_rows_at_once(lent: dict[str, Loan]) -> None:
    day = date(2025, 4, 20)
    record_repayment(lent[HOA].id, amount=1_620_000, paid_on=day, today=TODAY)
    rows = shown_rows(loan_page(lent[HOA].id, TODAY), TODAY)
    assert [row.settled_on for row in rows[:4]] == [day, day, day, None]


def test_a_row_collected_at_an_early_meeting_is_paid_before_its_day(lent: dict[str, Loan]) -> None:
    on = date(2025, 6, 10)
    record_repayment(lent[SEN].id, amount=524_000, paid_on=on, today=TODAY)
    rows = shown_rows(loan_page(lent[SEN].id, on), on)
    assert (rows[4].state, rows[4].settled_on) == (RowState.PAID, on)


def test_principal_paid_in_advance_is_told_without_calling_the_row_paid(lent: dict[str, Loan]) -> None:
    record_repayment(lent[SEN].id, amount=1_524_000, paid_on=TODAY, today=TODAY)
    assert states(lent[SEN].id)[4:8] == [RowState.PAID, RowState.AHEAD, RowState.AHEAD, RowState.COMING]


def test_a_pay_off_closes_the_rows_still_to_come(lent: dict[str, Loan]) -> None:
    record_payoff(lent[SEN].id, paid_on=TODAY, today=TODAY)
    assert states(lent[SEN].id) == [RowState.PAID] * 5 + [RowState.PAID_OFF] * 5


def test_a_reversed_payment_pays_nothing_and_names_its_reversal(lent: dict[str, Loan]) -> None:
    paid = record_repayment(lent[SEN].id, amount=524_000, paid_on=TODAY, today=TODAY)
    against = reverse_entry(paid.entry_id, reason="Ghi trùng", on=TODAY, today=TODAY)
    assert states(lent[SEN].id)[4] is RowState.TODAY
    *_, last = voucher_lines(loan_page(lent[SEN].id, TODAY))
    assert (last.voucher, last.reversed_by, last.reason) == (paid.voucher, against.voucher, "Ghi trùng")
    assert (last.principal, last.interest, last.amount) == (500_000, 24_000, 524_000)
    again = reverse_entry(against.entry_id, reason="Không trùng", on=TODAY, today=TODAY)
    assert states(lent[SEN].id)[4] is RowState.PAID
    *_, last = voucher_lines(loan_page(lent[SEN].id, TODAY))
    assert (last.reversed_by, last.again_by, last.last_id) == ("", again.voucher, again.entry_id)


@pytest.mark.usefixtures("empty_club")
def test_rows_that_ask_for_nothing_have_no_state() -> None:
    from clubdesk.domain.schedules import Pattern

    loan, _ = lend(3, terms(pattern=Pattern.BULLET), agreed_on=date(2025, 1, 17), today=TODAY)
    assert states(loan.id)[:4] == [RowState.COMING] * 4


def test_rows_of_a_later_schedule_are_judged_by_what_is_paid_since(lent: dict[str, Loan]) -> None:
    record_repayment(lent[SEN].id, amount=1_524_000, paid_on=TODAY, today=TODAY)
    extend(
        lent[SEN].id,
        on=TODAY,
        extension=Extension(more_rows=1),
        decision=Decision(decided_on=TODAY, reason="Mất mùa"),
        today=TODAY,
    )
    assert states(lent[SEN].id) == [RowState.PAID] * 5 + [RowState.COMING] * 6


def test_a_write_off_within_a_freeze_pays_no_row(lent: dict[str, Loan]) -> None:
    decision = Decision(decided_on=TODAY, reason="Mất mùa")
    freeze(lent[HOA].id, on=TODAY, until=date(2025, 7, 31), decision=decision, today=TODAY)
    write_off(lent[HOA].id, on=TODAY, amount=500_000, decision=decision, today=TODAY)
    assert states(lent[HOA].id)[:6] == [RowState.UNPAID] * 4 + [RowState.TODAY, RowState.FROZEN]
