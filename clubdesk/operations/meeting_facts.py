"""Gathering what the minutes of a meeting tell out of the club's file."""

from clubdesk.domain.activities import Activity
from clubdesk.domain.meeting_facts import MeetingFacts, ToldResolution, ToldWaiting
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.meeting_decisions import loan_decisions
from clubdesk.operations.meeting_money import money_facts
from clubdesk.operations.meeting_people import chair_of, roll_facts, secretary_of
from clubdesk.operations.resolutions import ResolutionLine, carried, decided
from clubdesk.operations.second_acts import SecondLine, waiting_at
from clubdesk.store import activities, agenda, attendance, clubs, meetings
from clubdesk.text.second_words import act_words, second_words
from clubdesk.text.translation import speaking


def meeting_facts(meeting_id: int) -> MeetingFacts:
    """Everything about a meeting as it stands in the books now."""
    meeting, club = meetings.load_meeting(meeting_id), clubs.load_profile()
    return MeetingFacts(
        meeting=meeting,
        superior=club.superior,
        club=club.name,
        commune=club.commune,
        chair=chair_of(meeting),
        secretary=secretary_of(meeting),
        roll=roll_facts(meeting) if _is_called(meeting) else None,
        activities=_activities(meeting_id),
        carried=tuple(map(_told, carried(meeting_id))),
        money=None if meeting.body is Body.BOARD else money_facts(meeting),
        items=tuple(agenda.load_items(meeting_id)),
        resolutions=tuple(map(_told, decided(meeting_id))),
        decisions=loan_decisions(meeting),
        waiting=_waiting(meeting),
    )


def _is_called(meeting: Meeting) -> bool:
    """Whether the roll is confirmed, or came in from older books."""
    if meeting.opened_at is not None:
        return meeting.roll_confirmed_at is not None
    return bool(attendance.load_marks(meeting.id))


def _told(line: ResolutionLine) -> ToldResolution:
    return ToldResolution(resolution=line.resolution, who=line.who)


def _waiting(meeting: Meeting) -> tuple[ToldWaiting, ...]:
    with speaking("vi"):
        return tuple(map(_told_waiting, waiting_at(meeting.held_on)))


def _told_waiting(line: SecondLine) -> ToldWaiting:
    return ToldWaiting(
        act=act_words(line.done.act),
        about=second_words(line.about),
        done_by=line.done_by,
        done_on=line.done_at.date(),
    )


def _activities(meeting_id: int) -> tuple[tuple[str, tuple[Activity, ...]], ...]:
    """What was done by the name of its area, in the areas' order."""
    done = activities.load_activities(meeting_id)
    by_area = {area.name: [one for one in done if one.area == area.code] for area in activities.load_areas()}
    return tuple((name, tuple(lines)) for name, lines in by_area.items() if lines)
