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
        "WITH RECURSIVE turned_back (entry_id) AS ("
        "SELECT reverses FROM entries WHERE dated_on > ?1 AND reverses > 0"
        " UNION SELECT reverses FROM turned_back JOIN entries ON entries.id = entry_id WHERE reverses > 0)"
        " SELECT loan_id FROM loan_balances WHERE is_settled = 1 AND loan_id IN ("
        "SELECT loan_id FROM entries WHERE dated_on > ?1 UNION SELECT repayments.loan_id FROM repayments"
        " JOIN entries ON entries.id = entry_id WHERE dated_on > ?1"
        " UNION SELECT loan_id FROM turned_back JOIN repayments USING (entry_id)) ORDER BY loan_id",
        (day.isoformat(),),
    )
    return [loan_id for (loan_id,) in rows]


def find_decided(
    by: DecidedBy, *, after_day: date, after_log_row: int | None, until: date
) -> list[tuple[int, int | None, int | None, int | None]]:
    """The decisions about loans after one day and up to another, by day: each with what it is about.

    That is the id of the application, of the change or of the loan. With `after_log_row` also the decisions
    of earlier days that were written down after it.
    """
    return run(
        "SELECT decisions.id, application_id, loan_changes.id, loans.id FROM decisions"
        " LEFT JOIN application_steps ON application_steps.decision_id = decisions.id"
        " LEFT JOIN loan_changes ON loan_changes.decision_id = decisions.id"
        " LEFT JOIN loans ON loans.decision_id = decisions.id"
        " WHERE decisions.body = ?1 AND decided_on <= ?3 AND (decided_on > ?2 OR decisions.id IN ("
        "SELECT CAST(substr(subject, 10) AS INTEGER) FROM log WHERE id > ?4 AND act = 'decision'))"
        " ORDER BY decided_on, decisions.id",
        (by.value, after_day.isoformat(), until.isoformat(), after_log_row),
    ).fetchall()


def find_changes_taken_back(
    by: DecidedBy, *, after_day: date, after_log_row: int | None, until: date
) -> list[int]:
    """The changes of loans that were taken back after one day and up to another, by that day.

    With `after_log_row` also those taken back on earlier days but after it.
    """
    rows = run(
        "SELECT change_id FROM change_reversals JOIN loan_changes ON loan_changes.id = change_id"
        " JOIN decisions ON decisions.id = decision_id"
        " WHERE decisions.body = ?1 AND change_reversals.dated_on <= ?3"
        " AND (change_reversals.dated_on > ?2 OR change_id IN ("
        "SELECT CAST(substr(subject, 8) AS INTEGER) FROM log WHERE id > ?4 AND act = 'change reversed'))"
        " ORDER BY change_reversals.dated_on, change_id",
        (by.value, after_day.isoformat(), until.isoformat(), after_log_row),
    )
    return [change_id for (change_id,) in rows]
