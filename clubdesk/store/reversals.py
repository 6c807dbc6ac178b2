"""Entries that were taken back and stand again, in the vault: each reversal turns them over once more."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from clubdesk.domain.loans import Gap
from clubdesk.store.database import run
from clubdesk.store.ledger import Posted

_TURNS = """
    WITH RECURSIVE turned (origin, latest, turned_on, words, turns) AS (
        SELECT reverses, id, dated_on, words, 1 FROM entries WHERE reverses IN ({origins})
        UNION ALL
        SELECT origin, entries.id, entries.dated_on, entries.words, turns + 1
        FROM turned JOIN entries ON entries.reverses = turned.latest
    )
    SELECT * FROM turned ORDER BY origin, turns
"""


class Turn(NamedTuple):
    """The entry that took another one back or let it stand again: its number, its day and its reason."""

    entry_id: int
    on: date
    because: str


def turns_of(origins: str) -> dict[int, tuple[Turn, ...]]:
    """How the entries of a query (or their numbers, with commas between) were turned over, by entry."""
    found: dict[int, tuple[Turn, ...]] = {}
    for origin, latest, day, words, _turns in run(_TURNS.format(origins=origins)):
        found[origin] = (*found.get(origin, ()), Turn(latest, date.fromisoformat(day), words))
    return found


def taken_back(turns: Sequence[Turn]) -> Turn | None:
    """The last turn, where the entry does not stand after it."""
    return turns[-1] if len(turns) % 2 else None


def gaps(turns: Sequence[Turn]) -> tuple[Gap, ...]:
    """The days on which the entry did not stand although it does after them."""
    pairs = zip(turns[::2], turns[1::2], strict=False)
    return tuple(Gap(back.on, again.on) for back, again in pairs if back.on < again.on)


def origins_of(entry_id: int) -> tuple[int, ...]:
    """What an entry takes back, what that takes back, and so on; the last takes nothing back."""
    rows = run(
        "WITH RECURSIVE before (id, turns) AS ("
        "SELECT reverses, 1 FROM entries WHERE id = ? AND reverses > 0"
        " UNION ALL SELECT reverses, turns + 1 FROM before JOIN entries USING (id) WHERE reverses > 0)"
        " SELECT id FROM before ORDER BY turns",
        (entry_id,),
    )
    return tuple(origin for (origin,) in rows)


def origin_of(entry_id: int) -> int:
    """The entry itself, or the one that it takes back or lets stand again in the end."""
    return (entry_id, *origins_of(entry_id))[-1]


def latest_of(entry_id: int) -> int:
    """The entry itself, or the last one that turned it over."""
    turns = turns_of(str(int(entry_id))).get(entry_id, ())
    return turns[-1].entry_id if turns else entry_id


def standing(entries: Sequence[Posted]) -> list[Posted]:
    """Without entries that were taken back by others of them, and without what took them back.

    An entry whose reversal was itself taken back stands again.
    """
    ids, gone = {one.id for one in entries}, set[int]()
    for one in sorted(entries, key=lambda one: one.id, reverse=True):
        if one.id not in gone and one.entry.reverses in ids:
            gone |= {one.id, one.entry.reverses}
    return [one for one in entries if one.id not in gone]


def log_row_of(reversal_id: int) -> int:
    """The number of the log row that tells of a reversal; 0 where none does."""
    (row_id,) = run("SELECT MIN(id) FROM log WHERE subject = ?", (f"reversal:{reversal_id}",)).fetchone()
    return row_id or 0
