"""What happened to loans, read for many at once."""

from datetime import date

from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.loans import Repayment, WriteOff
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.store.database import run

_WITH_REVERSAL = """
    FROM {table} AS fact JOIN entries AS posted ON posted.id = fact.entry_id
    LEFT JOIN entries AS reversal ON reversal.reverses = fact.entry_id
    WHERE fact.loan_id IN ({asked}) ORDER BY fact.entry_id
"""


def rows_by_loan(asked: str) -> dict[int, list[ScheduleRow]]:
    """The agreed rows of some loans (their ids, with commas between), by loan."""
    found: dict[int, list[ScheduleRow]] = {}
    rows = run(
        "SELECT loan_id, n, due, principal, interest, balance FROM schedule_rows"  # noqa: S608
        f" WHERE loan_id IN ({asked}) ORDER BY loan_id, n"
    )
    for loan_id, n, due, *amounts in rows:
        found.setdefault(loan_id, []).append(ScheduleRow(n, date.fromisoformat(due), *amounts))
    return found


def repayments_by_loan(asked: str) -> dict[int, list[Repayment]]:
    """Every payment on some loans, those taken back too, by loan."""
    found: dict[int, list[Repayment]] = {}
    rows = run(
        "SELECT fact.loan_id, posted.dated_on, principal, interest, is_payoff, reversal.dated_on"
        + _WITH_REVERSAL.format(table="repayments", asked=asked)
    )
    for loan_id, day, principal, interest, is_payoff, reversed_on in rows:
        paid = Repayment(date.fromisoformat(day), principal, interest, bool(is_payoff), _day(reversed_on))
        found.setdefault(loan_id, []).append(paid)
    return found


def write_offs_by_loan(asked: str) -> dict[int, list[WriteOff]]:
    """Every write-off on some loans, by loan."""
    found: dict[int, list[WriteOff]] = {}
    rows = run(
        "SELECT fact.loan_id, posted.dated_on, amount, reversal.dated_on"
        + _WITH_REVERSAL.format(table="write_offs", asked=asked)
    )
    for loan_id, day, amount, reversed_on in rows:
        loss = WriteOff(date.fromisoformat(day), amount, _day(reversed_on))
        found.setdefault(loan_id, []).append(loss)
    return found


def cancelled_on(asked: str) -> dict[int, date]:
    """The day on which the disbursement of some loans was taken back, by loan."""
    rows = run(
        "SELECT paid_out.loan_id, reversal.dated_on FROM entries AS paid_out"  # noqa: S608
        " JOIN entries AS reversal ON reversal.reverses = paid_out.id"
        f" WHERE paid_out.kind = ? AND paid_out.loan_id IN ({asked})",
        (EntryKind.DISBURSEMENT.value,),
    )
    return {loan_id: date.fromisoformat(day) for loan_id, day in rows}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
