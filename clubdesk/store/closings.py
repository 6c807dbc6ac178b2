"""Closed months in the vault; one that was opened again stays there with its reason."""

from datetime import date, datetime

from clubdesk.domain.closings import Closing
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import actor, recorded_now, run


def add_closing(month: date, *, words: str) -> int:
    """Close the month that begins on a day; the closing's id."""
    (closing_id,) = run(
        "INSERT INTO closings (month, closed_at, closed_by, words) VALUES (?, ?, ?, ?) RETURNING id",
        (f"{month:%Y-%m}", recorded_now(), actor(), words),
    ).fetchone()
    record("month closed", f"closing:{closing_id}", closing_facts(closing_id))
    return int(closing_id)


def reopen_closing(closing_id: int, *, reason: str) -> None:
    """Open a closed month again."""
    run(
        "UPDATE closings SET reopened_at = ?, reopened_by = ?, reason = ? WHERE id = ?",
        (recorded_now(), actor(), reason, closing_id),
    )
    record("month opened again", f"closing:{closing_id}", closing_facts(closing_id))


def closing_facts(closing_id: int) -> object:
    """A closing, as the log covers it."""
    return facts_of("closings", "id", closing_id)


def load_closings() -> list[Closing]:
    """Every closing there ever was, those opened again too, in the order they were made."""
    rows = run(
        "SELECT id, month, closed_at, closed_by, words, reopened_at, reopened_by, reason"
        " FROM closings ORDER BY id"
    )
    return [
        Closing(
            id=row_id,
            month=date.fromisoformat(f"{month}-01"),
            closed_at=datetime.fromisoformat(closed_at),
            closed_by=closed_by,
            words=words,
            reopened_at=datetime.fromisoformat(reopened_at) if reopened_at else None,
            reopened_by=reopened_by,
            reason=reason,
        )
        for row_id, month, closed_at, closed_by, words, reopened_at, reopened_by, reason in rows
    ]


def first_month() -> date | None:
    """The first day of the month of the earliest entry; None while there is none."""
    (day,) = run("SELECT MIN(day) FROM account_days").fetchone()
    return date.fromisoformat(day).replace(day=1) if day else None


def next_movement(account_id: int, *, after: date) -> date | None:
    """The first day after another on which an account moved."""
    (day,) = run(
        "SELECT MIN(day) FROM account_days WHERE account_id = ? AND day > ?", (account_id, after.isoformat())
    ).fetchone()
    return date.fromisoformat(day) if day else None
