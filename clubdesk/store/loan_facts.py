"""What happened to loans, read for many at once."""

from datetime import date

from clubdesk.domain.ledger import LENDING_KINDS, EntryKind
from clubdesk.domain.loans import Repayment, WriteOff
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.store.database import run

_LENDING = ", ".join(f"'{kind}'" for kind in sorted(LENDING_KINDS))
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
        "SELECT fact.loan_id, posted.dated_on, principal, interest, is_payoff, reversal.dated_on, posted.id"
        + _WITH_REVERSAL.format(table="repayments", asked=asked)
    )
    for loan_id, day, principal, interest, is_payoff, reversed_on, entry_id in rows:
        paid = Repayment(
            date.fromisoformat(day), principal, interest, bool(is_payoff), _day(reversed_on), entry_id
        )
        found.setdefault(loan_id, []).append(paid)
    return found


def write_offs_by_loan(asked: str) -> dict[int, list[WriteOff]]:
    """Every write-off on some loans, by loan."""
    found: dict[int, list[WriteOff]] = {}
    rows = run(
        "SELECT fact.loan_id, posted.dated_on, amount, reversal.dated_on, posted.id"
        + _WITH_REVERSAL.format(table="write_offs", asked=asked)
    )
    for loan_id, day, amount, reversed_on, entry_id in rows:
        loss = WriteOff(date.fromisoformat(day), amount, _day(reversed_on), entry_id)
        found.setdefault(loan_id, []).append(loss)
    return found


def cancelled_on(asked: str) -> dict[int, date]:
    """The day on which the lending of some loans was taken back, by loan."""
    rows = run(
        "SELECT lent.loan_id, reversal.dated_on FROM entries AS lent"  # noqa: S608
        " JOIN entries AS reversal ON reversal.reverses = lent.id"
        f" WHERE lent.kind IN ({_LENDING}) AND lent.loan_id IN ({asked})"
    )
    return {loan_id: date.fromisoformat(day) for loan_id, day in rows}


def count_taken_back() -> int:
    """How many loans were taken back."""
    # CROSS keeps the few reversals on the outside, whatever SQLite would choose.
    (taken_back,) = run(
        "SELECT COUNT(*) FROM entries AS reversal CROSS JOIN entries AS lent"  # noqa: S608
        f" WHERE reversal.reverses > 0 AND lent.id = reversal.reverses AND lent.kind IN ({_LENDING})"
    ).fetchone()
    return int(taken_back)


def recovered(loan_id: int) -> int:
    """Đồng that came back of what was written off on a loan."""
    (amount,) = run(
        "SELECT COALESCE(SUM(lines.amount), 0) FROM entries JOIN accounts ON accounts.type = 'place'"
        " JOIN lines ON lines.entry_id = entries.id AND lines.account_id = accounts.id"
        " WHERE entries.loan_id = ? AND entries.kind = ?"
        " AND NOT EXISTS (SELECT 1 FROM entries AS reversal WHERE reversal.reverses = entries.id)",
        (loan_id, EntryKind.RECOVERY.value),
    ).fetchone()
    return int(amount)


def loans_of_entry(entry_id: int) -> list[int]:
    """Ids of the loans an entry changed: a top-up has two."""
    rows = run(
        "SELECT loan_id FROM entries WHERE id = ?1 AND loan_id IS NOT NULL"
        " UNION SELECT loan_id FROM repayments WHERE entry_id = ?1",
        (entry_id,),
    )
    return [loan_id for (loan_id,) in rows]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
