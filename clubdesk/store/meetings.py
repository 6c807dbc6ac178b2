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
    marks = [mark for _held_on, mark in load_attendance(member_id)]
    return {mark: marks.count(mark) for mark in marks}


def load_attendance(member_id: int) -> list[tuple[date, str]]:
    """The days of the meetings on whose list a member stands, and the mark there, by day."""
    asked = ",".join(map(str, ids_of(member_id)))
    # Whoever was written down twice may stand twice on a list; the row of the first one counts.
    marks = dict(
        run(
            "SELECT held_on, mark FROM attendance JOIN meetings ON meetings.id = meeting_id"  # noqa: S608
            f" WHERE member_id IN ({asked}) ORDER BY held_on, member_id DESC"
        ).fetchall()
    )
    return [(date.fromisoformat(day), mark) for day, mark in marks.items()]
