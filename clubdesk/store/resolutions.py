"""What meetings decided besides loans, in the vault; numbered through the year without gaps."""

from dataclasses import replace
from datetime import date
from typing import Any

from clubdesk.domain.decisions import Votes
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run
from clubdesk.store.merging import kept_ids

_RESOLUTION = (
    "SELECT resolutions.id, meeting_id, year, number, words, item_id, member_id, who, due_on, needs_vote,"
    " votes_for, votes_against, votes_other, state, settled_in, settled_words FROM resolutions"
)


def load_resolutions(meeting_id: int) -> list[Resolution]:
    """What a meeting decided, by number."""
    return _load("WHERE meeting_id = ? ORDER BY year, number", meeting_id)


def load_open_resolutions() -> list[Resolution]:
    """What still waits to be carried out, whichever meeting decided it, the oldest first."""
    return _load("WHERE state = '' ORDER BY year, number")


def load_carried_resolutions(meeting_id: int) -> list[Resolution]:
    """What earlier meetings decided and was still open when this one began, the oldest first."""
    return _load(
        "JOIN meetings AS made ON made.id = meeting_id JOIN meetings AS now ON now.id = ?1"
        " LEFT JOIN meetings AS settled ON settled.id = settled_in"
        " WHERE (made.held_on, made.id) < (now.held_on, now.id)"
        " AND (state = '' OR (settled.held_on, settled.id) >= (now.held_on, now.id))"
        " ORDER BY year, number",
        meeting_id,
    )


def load_resolutions_of_item(item_id: int) -> list[Resolution]:
    """What was decided under an item of the agenda."""
    return _load("WHERE item_id = ? ORDER BY year, number", item_id)


def load_resolutions_of_year(year: int) -> list[Resolution]:
    """What was decided in a year, by number."""
    return _load("WHERE year = ? ORDER BY number", year)


def load_resolution_years() -> list[int]:
    """The years in which something was decided, the latest first."""
    return [year for (year,) in run("SELECT DISTINCT year FROM resolutions ORDER BY year DESC")]


def load_resolution(resolution_id: int) -> Resolution:
    """One resolution."""
    (found,) = _load("WHERE resolutions.id = ?", resolution_id)
    return found


def last_number(year: int) -> int:
    """The last number given in a year, 0 where none is."""
    (last,) = run("SELECT COALESCE(MAX(number), 0) FROM resolutions WHERE year = ?", (year,)).fetchone()
    return int(last)


def add_resolution(resolution: Resolution) -> Resolution:
    """Write a resolution down under the next number of its year."""
    numbered = replace(resolution, number=last_number(resolution.year) + 1)
    (resolution_id,) = run(
        "INSERT INTO resolutions (words, item_id, member_id, who, due_on, needs_vote, votes_for,"
        " votes_against, votes_other, state, settled_in, settled_words, meeting_id, year, number)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (*_columns(numbered), numbered.meeting_id, numbered.year, numbered.number),
    ).fetchone()
    _record("resolution", resolution_id)
    return replace(numbered, id=int(resolution_id))


def change_resolution(resolution: Resolution, *, act: str = "resolution changed") -> None:
    """Write a resolution anew; its meeting and number stay."""
    run(
        "UPDATE resolutions SET words = ?, item_id = ?, member_id = ?, who = ?, due_on = ?, needs_vote = ?,"
        " votes_for = ?, votes_against = ?, votes_other = ?, state = ?, settled_in = ?, settled_words = ?"
        " WHERE id = ?",
        (*_columns(resolution), resolution.id),
    )
    _record(act, resolution.id)


def remove_resolution(resolution_id: int) -> None:
    """Take out what was written down by mistake; its number is free."""
    run("DELETE FROM resolutions WHERE id = ?", (resolution_id,))
    _record("resolution removed", resolution_id)


def resolution_facts(resolution_id: int) -> object:
    """A resolution, as the log covers it."""
    return facts_of("resolutions", "id", resolution_id)


def _record(act: str, resolution_id: int) -> None:
    record(act, f"resolution:{resolution_id}", resolution_facts(resolution_id))


def _columns(one: Resolution) -> tuple[str | int | None, ...]:
    votes = one.votes
    return (
        one.words,
        one.item_id,
        one.member_id,
        one.who,
        one.due_on and one.due_on.isoformat(),
        int(one.needs_vote),
        *((votes.in_favour, votes.against, votes.other) if votes else (None, None, None)),
        one.state.value,
        one.settled_in,
        one.settled_words,
    )


def _load(which: str, *asked: int) -> list[Resolution]:
    kept = kept_ids()
    found = (_resolution(row) for row in run(f"{_RESOLUTION} {which}", asked))
    return [
        replace(one, member_id=kept.get(one.member_id, one.member_id)) if one.member_id else one
        for one in found
    ]


def _resolution(row: tuple[Any, ...]) -> Resolution:
    row_id, meeting_id, year, number, words, item_id, member_id, who, due_on, needs_vote, *rest = row
    in_favour, against, other, state, settled_in, settled_words = rest
    return Resolution(
        id=row_id,
        meeting_id=meeting_id,
        year=year,
        number=number,
        words=words,
        item_id=item_id,
        member_id=member_id,
        who=who,
        due_on=date.fromisoformat(due_on) if due_on else None,
        needs_vote=bool(needs_vote),
        votes=None if in_favour is None else Votes(in_favour, against, other),
        state=ResolutionState(state),
        settled_in=settled_in,
        settled_words=settled_words,
    )
