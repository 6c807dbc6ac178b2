"""Meetings in the vault: the day, the place, who leads, the counts and the roll."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from peewee import SQL

from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.store.chain import record, row_facts
from clubdesk.store.database import fetch, recorded_now, run
from clubdesk.store.merging import ids_of
from clubdesk.store.tables import AttendanceRow, MeetingRow

# While a roll is being called only those away are marked; a roll out of older books is complete.
_IS_CALLED = "(opened_at = '' OR roll_confirmed_at <> '')"
_CONTENT = (
    ("attendance", "meeting_id"),
    ("guests", "meeting_id"),
    ("entries", "meeting_id"),
    ("decisions", "meeting_id"),
    ("loans", "meeting_id"),
    ("activities", "meeting_id"),
    ("resolutions", "meeting_id"),
    ("resolutions", "settled_in"),
    ("donations", "meeting_id"),
    ("cash_counts", "meeting_id"),
    ("minutes_sections", "meeting_id"),
    ("signings", "meeting_id"),
)


def add_meeting(
    held_on: date,
    *,
    place: str = "",
    present: int | None = None,
    on_roll: int | None = None,
    marks: Iterable[tuple[int, str]] = (),
) -> int:
    """Write down a meeting of the club that was held and who was there, by member id; its id."""
    day = held_on.isoformat()
    meeting_id: int = MeetingRow.insert(held_on=day, place=place, present=present, on_roll=on_roll).execute()
    rows = [(meeting_id, member_id, mark) for member_id, mark in marks]
    if rows:
        AttendanceRow.insert_many(rows, fields=("meeting_id", "member_id", "mark")).execute()
    record_meeting("meeting", meeting_id)
    return meeting_id


def open_meeting(held_on: date, body: Body, *, place: str, began_at: str) -> int:
    """Begin to write a meeting down, on the row that stands for it already where there is one; its id."""
    day = held_on.isoformat()
    row = MeetingRow.get_or_none(held_on=day, body=body) or MeetingRow.create(
        held_on=day, body=body, place=place
    )
    row.opened_at, row.began_at, row.place = recorded_now(), began_at, place or row.place
    row.save()
    record_meeting("meeting opened", row.id)
    return int(row.id)


def change_meeting(meeting: Meeting, *, act: str = "meeting changed") -> None:
    """Put a meeting's own facts in place of those that stand; its day and body stay."""
    MeetingRow.update(
        place=meeting.place,
        subject=meeting.subject,
        began_at=meeting.began_at,
        ended_at=meeting.ended_at,
        chair_id=meeting.chair_id,
        secretary_id=meeting.secretary_id,
        roll_confirmed_at=_text(meeting.roll_confirmed_at),
        present=meeting.present,
        on_roll=meeting.on_roll,
        talk=meeting.talk,
        conclusion=meeting.conclusion,
        next_on=meeting.next_on and meeting.next_on.isoformat(),
        next_place=meeting.next_place,
    ).where(MeetingRow.id == meeting.id).execute()
    record_meeting(act, meeting.id)


def record_meeting(act: str, meeting_id: int) -> None:
    """Cover a meeting and its roll as they now stand."""
    record(act, f"meeting:{meeting_id}", meeting_facts(meeting_id))


def meeting_facts(meeting_id: int) -> object:
    """A meeting and its roll, as the log covers them."""
    return [
        row_facts(MeetingRow, MeetingRow.id == meeting_id),
        row_facts(AttendanceRow, AttendanceRow.meeting_id == meeting_id),
    ]


def load_meeting(meeting_id: int) -> Meeting:
    """One meeting."""
    meeting = _meeting(MeetingRow.get_by_id(meeting_id))
    return replace(meeting, is_signed=is_signed(meeting_id))


def load_meetings(body: Body, *, since: date = date.min) -> list[Meeting]:
    """The meetings of the club or of the board from a day on, the oldest first."""
    rows = MeetingRow.select().where(MeetingRow.body == body, MeetingRow.held_on >= since.isoformat())
    signed = {row_id for (row_id,) in run("SELECT meeting_id FROM signings WHERE reopened_at IS NULL")}
    return [replace(_meeting(row), is_signed=row.id in signed) for row in rows.order_by(MeetingRow.held_on)]


def load_open_meetings() -> list[Meeting]:
    """The meetings that are being written down, those of the club first, the oldest first."""
    signed = "SELECT meeting_id FROM signings WHERE reopened_at IS NULL"
    rows = MeetingRow.select().where(MeetingRow.opened_at != "", SQL(f"id NOT IN ({signed})"))
    return [_meeting(row) for row in rows.order_by(MeetingRow.body, MeetingRow.held_on)]


def is_signed(meeting_id: int) -> bool:
    """Whether the meeting's minutes are signed and were not opened again."""
    return bool(
        run("SELECT 1 FROM signings WHERE meeting_id = ? AND reopened_at IS NULL", (meeting_id,)).fetchone()
    )


def find_meeting(held_on: date, body: Body = Body.CLUB) -> int | None:
    """The id of the club's meeting of a day, or of its board's."""
    row = run(
        "SELECT id FROM meetings WHERE held_on = ? AND body = ?", (held_on.isoformat(), body.value)
    ).fetchone()
    return row[0] if row else None


def find_called_before(held_on: date, most: int) -> list[int]:
    """The ids of the last meetings of the club before a day whose roll was called, the latest first."""
    rows = run(
        "SELECT id FROM meetings WHERE body = '' AND held_on < ?"  # noqa: S608 – a constant of this module
        f" AND {_IS_CALLED} AND EXISTS (SELECT 1 FROM attendance WHERE meeting_id = meetings.id)"
        " ORDER BY held_on DESC LIMIT ?",
        (held_on.isoformat(), most),
    )
    return [meeting_id for (meeting_id,) in rows]


def find_called_between(since: date, until: date) -> list[tuple[int, date]]:
    """The meetings of the club within some days whose roll was called, by day."""
    rows = run(
        "SELECT id, held_on FROM meetings WHERE body = '' AND held_on BETWEEN ? AND ?"  # noqa: S608
        f" AND {_IS_CALLED} AND EXISTS (SELECT 1 FROM attendance WHERE meeting_id = meetings.id)"
        " ORDER BY held_on",
        (since.isoformat(), until.isoformat()),
    )
    return [(meeting_id, date.fromisoformat(day)) for meeting_id, day in rows]


def is_empty(meeting_id: int) -> bool:
    """Whether nothing is recorded in a meeting yet."""
    said = run(
        "SELECT 1 FROM agenda_items WHERE meeting_id = ?1 AND words <> '' UNION ALL"
        " SELECT 1 FROM meetings WHERE id = ?1 AND subject || talk || conclusion <> ''",
        (meeting_id,),
    ).fetchone()
    return not said and not any(
        run(f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1", (meeting_id,)).fetchone()  # noqa: S608
        for table, column in _CONTENT
    )


def entry_kinds(meeting_id: int) -> set[EntryKind]:
    """What kinds of entries a meeting has; entries of its day stand together."""
    rows = run(
        "SELECT DISTINCT kind FROM entries JOIN meetings ON meetings.id = meeting_id"
        " WHERE meeting_id = ? AND dated_on = held_on",
        (meeting_id,),
    )
    return {EntryKind(kind) for (kind,) in rows}


def stands_in(meeting_id: int, tables: Iterable[str]) -> bool:
    """Whether a meeting has rows in one of some tables."""
    return any(
        run(f"SELECT 1 FROM {table} WHERE meeting_id = ? LIMIT 1", (meeting_id,)).fetchone()  # noqa: S608
        for table in tables
    )


def drop_meeting(meeting_id: int) -> None:
    """Forget a meeting in which nothing is recorded."""
    run("DELETE FROM meetings WHERE id = ?", (meeting_id,))
    record_meeting("meeting dropped", meeting_id)


def meeting_day(meeting_id: int) -> date:
    """The day a meeting was held."""
    return date.fromisoformat(MeetingRow.get_by_id(meeting_id).held_on)


def load_meeting_days() -> list[date]:
    """The days of all meetings of the club, the oldest first."""
    days = MeetingRow.select(MeetingRow.held_on).where(MeetingRow.body == Body.CLUB)
    return [date.fromisoformat(day) for (day,) in fetch(days.order_by(MeetingRow.held_on))]


def count_attendance(member_id: int) -> dict[str, int]:
    """How often a member stands on a meeting's list, by mark."""
    marks = [mark for _held_on, mark in load_attendance(member_id)]
    return {mark: marks.count(mark) for mark in marks}


def load_attendance(member_id: int) -> list[tuple[date, str]]:
    """The days of the club's meetings on whose called roll a member stands, and the mark, by day."""
    asked = ",".join(map(str, ids_of(member_id)))
    # Whoever was written down twice may stand twice on a list; the row of the first one counts.
    marks = dict(
        run(
            "SELECT held_on, mark FROM attendance JOIN meetings ON meetings.id = meeting_id"  # noqa: S608
            f" WHERE body = '' AND {_IS_CALLED} AND member_id IN ({asked}) ORDER BY held_on, member_id DESC"
        ).fetchall()
    )
    return [(date.fromisoformat(day), mark) for day, mark in marks.items()]


def _meeting(row: MeetingRow) -> Meeting:
    return Meeting(
        id=row.id,
        held_on=date.fromisoformat(row.held_on),
        body=Body(row.body),
        place=row.place,
        subject=row.subject,
        opened_at=_moment(row.opened_at),
        began_at=row.began_at,
        ended_at=row.ended_at,
        chair_id=row.chair_id,
        secretary_id=row.secretary_id,
        roll_confirmed_at=_moment(row.roll_confirmed_at),
        present=row.present,
        on_roll=row.on_roll,
        talk=row.talk,
        conclusion=row.conclusion,
        next_on=date.fromisoformat(row.next_on) if row.next_on else None,
        next_place=row.next_place,
    )


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _text(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""
