"""Signed minutes in the vault: kept as they were signed, opened again with a reason, never changed."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.meetings import Body
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import recorded_now, run

_SIGNING = (
    "SELECT signings.id, meeting_id, held_on, body, signings.year, signings.number, signed_at, last_entry,"
    " content, control_code, reopened_at, reason FROM signings JOIN meetings ON meetings.id = meeting_id"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Minutes as signed: the number in their year's series, the last entry in the books then, the content.

    `reopened_at` is None while they stand.
    """

    id: int
    meeting_id: int
    held_on: date
    body: Body
    year: int
    number: int
    signed_at: str
    last_entry: int
    content: str
    control_code: str
    reopened_at: str | None
    reason: str


def add_signing(meeting_id: int, *, year: int, number: int, content: str, control_code: str) -> int:
    """Keep the minutes of a meeting as they are signed, after the last entry there is; its id."""
    (signing_id,) = run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, ?, ?, ?, (SELECT COALESCE(MAX(id), 0) FROM entries), ?, ?) RETURNING id",
        (meeting_id, year, number, recorded_now(), content, control_code),
    ).fetchone()
    _record("minutes signed", signing_id)
    return int(signing_id)


def reopen_signing(signing_id: int, *, reason: str) -> None:
    """Signed minutes count no more; they and the reason are kept."""
    run("UPDATE signings SET reopened_at = ?, reason = ? WHERE id = ?", (recorded_now(), reason, signing_id))
    _record("minutes opened again", signing_id)


def signing_facts(signing_id: int) -> object:
    """Signed minutes, as the log covers them."""
    return facts_of("signings", "id", signing_id)


def load_signing(signing_id: int) -> Signing:
    """One signing, whether it counts or not."""
    found = _first("WHERE signings.id = ?", signing_id)
    if found is None:
        raise AssertionError("what was signed is never deleted")
    return found


def find_standing(meeting_id: int) -> Signing | None:
    """The signed minutes of a meeting that count."""
    return _first("WHERE meeting_id = ? AND reopened_at IS NULL", meeting_id)


def find_last(body: Body, *, before: date = date.max) -> Signing | None:
    """The signed minutes that count of the last meeting of a body before a day."""
    return _first(
        "WHERE body = ? AND held_on < ? AND reopened_at IS NULL ORDER BY held_on DESC, signings.id DESC",
        body.value,
        before.isoformat(),
    )


def find_signed_with(control_code: str) -> Signing | None:
    """The minutes that carry a control code, the latest where there are several."""
    return _first("WHERE control_code = ? ORDER BY signings.id DESC", control_code)


def number_of(meeting_id: int) -> tuple[int, int] | None:
    """The year and number under which a meeting's minutes were signed before, if ever."""
    row = run("SELECT year, number FROM signings WHERE meeting_id = ? LIMIT 1", (meeting_id,)).fetchone()
    return (int(row[0]), int(row[1])) if row else None


def last_number(body: Body, year: int) -> int:
    """The last number of a year's series, 0 where none was given."""
    (last,) = run(
        "SELECT COALESCE(MAX(signings.number), 0) FROM signings JOIN meetings ON meetings.id = meeting_id"
        " WHERE body = ? AND signings.year = ?",
        (body.value, year),
    ).fetchone()
    return int(last)


def log_row_of(signing_id: int) -> int:
    """The number of the log row that covers the signing itself."""
    (row_id,) = run(
        "SELECT MIN(id) FROM log WHERE subject = ?",
        (f"signing:{signing_id}",),
    ).fetchone()
    return int(row_id)


def _first(which: str, *asked: str | int) -> Signing | None:
    row = run(f"{_SIGNING} {which} LIMIT 1", asked).fetchone()
    if row is None:
        return None
    row_id, meeting_id, held_on, body, year, number, signed_at, last_entry, content, code, *ended = row
    return Signing(
        id=row_id,
        meeting_id=meeting_id,
        held_on=date.fromisoformat(held_on),
        body=Body(body),
        year=year,
        number=number,
        signed_at=signed_at,
        last_entry=last_entry,
        content=content,
        control_code=code,
        reopened_at=ended[0],
        reason=ended[1],
    )


def _record(act: str, signing_id: int) -> None:
    record(act, f"signing:{signing_id}", signing_facts(signing_id))
