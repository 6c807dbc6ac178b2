"""Cash counts in the vault: each stands as it was taken, a later one takes its place beside it."""

import json
from datetime import date

from clubdesk.domain.cash_counts import CashCount
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run

_COLUMNS = "id, meeting_id, account_id, counted_on, notes, counted, book, words"


def add_count(count: CashCount) -> int:
    """Write a count down; its id."""
    (count_id,) = run(
        "INSERT INTO cash_counts (meeting_id, account_id, counted_on, notes, counted, book, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            count.meeting_id,
            count.account_id,
            count.counted_on.isoformat(),
            json.dumps({str(note): pieces for note, pieces in count.notes.items()}),
            count.counted,
            count.book,
            count.words,
        ),
    ).fetchone()
    record("cash counted", f"count:{count_id}", count_facts(count_id))
    return int(count_id)


def count_facts(count_id: int) -> object:
    """A count, as the log covers it."""
    return facts_of("cash_counts", "id", count_id)


def load_counts(meeting_id: int) -> list[CashCount]:
    """The latest count of each money place at a meeting."""
    return _latest(f"SELECT {_COLUMNS} FROM cash_counts WHERE meeting_id = ? ORDER BY id", meeting_id)  # noqa: S608


def load_counts_between(since: date, until: date) -> list[CashCount]:
    """The latest count of each money place within some days, at a meeting or not."""
    return _latest(
        f"SELECT {_COLUMNS} FROM cash_counts"  # noqa: S608
        " WHERE counted_on BETWEEN ? AND ? ORDER BY counted_on, id",
        since.isoformat(),
        until.isoformat(),
    )


def _latest(statement: str, *asked: str | int) -> list[CashCount]:
    by_place = {count.account_id: count for count in map(_count, run(statement, asked))}
    return [by_place[place] for place in sorted(by_place)]


def _count(row: tuple[int, int | None, int, str, str, int, int, str]) -> CashCount:
    row_id, meeting_id, account_id, day, notes, counted, book, words = row
    return CashCount(
        id=row_id,
        meeting_id=meeting_id,
        account_id=account_id,
        counted_on=date.fromisoformat(day),
        notes={int(note): pieces for note, pieces in json.loads(notes).items()},
        counted=counted,
        book=book,
        words=words,
    )
