"""What moved in the books between two meetings, and what a meeting decided about loans, in the vault."""

from datetime import date

from clubdesk.domain.decisions import DecidedBy
from clubdesk.store.database import run


def find_moves(*, after_day: date, after_entry: int | None, until: date) -> list[int]:
    """Sequence numbers of the entries up to a day that are later than another one, by day.

    With `after_entry` also those of earlier days that were posted after it.
    """
    rows = run(
        "SELECT id FROM (SELECT id, dated_on FROM entries WHERE dated_on > ?1 AND dated_on <= ?2"
        " UNION SELECT id, dated_on FROM entries WHERE ?3 IS NOT NULL AND id > ?3 AND dated_on <= ?2)"
        " ORDER BY dated_on, id",
        (after_day.isoformat(), until.isoformat(), after_entry),
    )
    return [entry_id for (entry_id,) in rows]


def find_loans_moved_after(day: date) -> list[int]:
    """Ids of the settled loans on which something was posted after a day."""
    rows = run(
        "SELECT loan_id FROM loan_balances WHERE is_settled = 1 AND loan_id IN ("
        "SELECT loan_id FROM entries WHERE dated_on > ?1 UNION SELECT repayments.loan_id FROM repayments"
        " JOIN entries ON entries.id = entry_id WHERE dated_on > ?1) ORDER BY loan_id",
        (day.isoformat(),),
    )
    return [loan_id for (loan_id,) in rows]


def find_decided(by: DecidedBy, on: date) -> list[tuple[int, int | None, int | None, int | None]]:
    """Every decision about loans of a day: its id, and the application, change or loan that it is about."""
    return run(
        "SELECT decisions.id, application_id, loan_changes.id, loans.id FROM decisions"
        " LEFT JOIN application_steps ON application_steps.decision_id = decisions.id"
        " LEFT JOIN loan_changes ON loan_changes.decision_id = decisions.id"
        " LEFT JOIN loans ON loans.decision_id = decisions.id"
        " WHERE decisions.body = ? AND decided_on = ? ORDER BY decisions.id",
        (by.value, on.isoformat()),
    ).fetchall()
