"""Meetings in the vault: the day, the place, the counts and the roll."""

from collections.abc import Iterable
from datetime import date

from clubdesk.store.chain import record, row_facts
from clubdesk.store.database import fetch, run
from clubdesk.store.merging import ids_of
from clubdesk.store.tables import AttendanceRow, MeetingRow


def add_meeting(
    held_on: date,
    *,
    place: str = "",
    present: int | None = None,
    on_roll: int | None = None,
    marks: Iterable[tuple[int, str]] = (),
) -> int:
    """Write down a meeting and who was there, by member id; its id."""
    day = held_on.isoformat()
    meeting_id: int = MeetingRow.insert(held_on=day, place=place, present=present, on_roll=on_roll).execute()
    rows = [(meeting_id, member_id, mark) for member_id, mark in marks]
    if rows:
        AttendanceRow.insert_many(rows, fields=("meeting_id", "member_id", "mark")).execute()
    record("meeting", f"meeting:{meeting_id}", meeting_facts(meeting_id))
    return meeting_id


def meeting_facts(meeting_id: int) -> object:
    """A meeting and its roll, as the log covers them."""
    return [
        row_facts(MeetingRow, MeetingRow.id == meeting_id),
        row_facts(AttendanceRow, AttendanceRow.meeting_id == meeting_id),
    ]


def find_meeting(held_on: date) -> int | None:
    """The id of the meeting of a day."""
    row = run("SELECT id FROM meetings WHERE held_on = ?", (held_on.isoformat(),)).fetchone()
    return row[0] if row else None


def meeting_day(meeting_id: int) -> date:
    """The day a meeting was held."""
    return date.fromisoformat(MeetingRow.get_by_id(meeting_id).held_on)


def load_meeting_days() -> list[date]:
    """The days of all meetings, the oldest first."""
    rows = fetch(MeetingRow.select(MeetingRow.held_on).order_by(MeetingRow.held_on))
    return [date.fromisoformat(day) for (day,) in rows]


def count_attendance(member_id: int) -> dict[str, int]:
    """How often a member stands on a meeting's list, by mark."""
    rows = AttendanceRow.select(AttendanceRow.meeting_id, AttendanceRow.mark).where(
        AttendanceRow.member_id.in_(ids_of(member_id))
    )
    # Whoever was written down twice may stand twice on a list.
    marks = list(dict(fetch(rows.order_by(AttendanceRow.member_id.desc()))).values())
    return {mark: marks.count(mark) for mark in marks}
