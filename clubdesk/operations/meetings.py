"""Holding a meeting: opened on its day, left and come back to, changed until its minutes are signed."""

from datetime import date

from clubdesk.domain.decisions import DecidedBy, Decision
from clubdesk.domain.meeting_errors import MeetingNotEmpty, MeetingSigned
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.entries import check_day
from clubdesk.store import agenda, meetings, skipped_months
from clubdesk.store.database import transaction


def hold_meeting(
    held_on: date, *, today: date, body: Body = Body.CLUB, place: str = "", began_at: str = ""
) -> Meeting:
    """Begin to write down the meeting of a day, or go on with it; raises what check_day raises.

    A month that was marked as one without a meeting of the club is so no more.
    """
    found = meetings.find_meeting(held_on, body)
    if found is not None and meetings.load_meeting(found).opened_at is not None:
        return meeting(found)
    check_day(held_on, today)
    with transaction():
        month = held_on.replace(day=1)
        if body is Body.CLUB and month in skipped_months.load_skipped():
            skipped_months.take_month_back(month)
        return meeting(meetings.open_meeting(held_on, body, place=place, began_at=began_at))


def discard_meeting(meeting_id: int) -> None:
    """Forget a meeting that was opened by mistake.

    Raises:
        MeetingSigned.
        MeetingNotEmpty: something is recorded in it.
    """
    with transaction():
        found = check_unsigned(meeting_id)
        if not meetings.is_empty(meeting_id):
            raise MeetingNotEmpty(held_on=found.held_on)
        agenda.drop_items(meeting_id)
        meetings.drop_meeting(meeting_id)


def meeting(meeting_id: int) -> Meeting:
    """One meeting."""
    return meetings.load_meeting(meeting_id)


def board_meetings() -> list[Meeting]:
    """The meetings of the board, the oldest first."""
    return meetings.load_meetings(Body.BOARD)


def usual_place() -> str:
    """Where the club met last."""
    held = [one.place for one in meetings.load_meetings(Body.CLUB) if one.place]
    return held[-1] if held else ""


def change_meeting(meeting: Meeting) -> None:
    """Put the place, the hours and who leads in place of what stands.

    Raises:
        MeetingSigned.
    """
    with transaction():
        check_unsigned(meeting.id)
        meetings.change_meeting(meeting)


def open_meetings() -> list[Meeting]:
    """The club's and the board's meetings that are being written down, the latest first."""
    return sorted(meetings.load_open_meetings(), key=lambda one: one.held_on, reverse=True)


def check_unsigned(meeting_id: int) -> Meeting:
    """The meeting, where it still can be changed.

    Raises:
        MeetingSigned.
    """
    found = meetings.load_meeting(meeting_id)
    if found.is_signed:
        raise MeetingSigned(held_on=found.held_on)
    return found


def check_takes_decision(decision: Decision) -> None:
    """Whether the meeting that decided still can be changed, where it is in the books.

    Raises:
        MeetingSigned.
    """
    body = Body.BOARD if decision.by is DecidedBy.BOARD else Body.CLUB
    meeting_id = meetings.find_meeting(decision.decided_on, body)
    if meeting_id is not None:
        check_unsigned(meeting_id)
