"""Minutes on paper: of a meeting, or a blank skeleton to write by hand."""

from datetime import date
from functools import partial

from clubdesk.domain.meeting_errors import NoMeetingThen
from clubdesk.domain.meetings import Body
from clubdesk.operations.minutes import minutes_now
from clubdesk.operations.printing import Paper, paper_name
from clubdesk.reports.minutes import draw_minutes
from clubdesk.reports.minutes_skeleton import Skeleton, draw_skeleton
from clubdesk.store import clubs, meetings

_NAMES = {Body.CLUB: "Bien ban", Body.BOARD: "Bien ban BCN"}


def minutes_paper(meeting_id: int) -> Paper:
    """The minutes of a meeting exactly as they stand: a draft, or as they were signed."""
    minutes = minutes_now(meeting_id)
    name = paper_name(_NAMES[minutes.body], f"{minutes.held_on:%Y-%m-%d}")
    return Paper(f"Biên bản. {minutes.subject}", name, partial(draw_minutes, minutes))


def skeleton_paper(*, body: Body = Body.CLUB) -> Paper:
    """Blank minutes in the order of the written ones."""
    club = clubs.load_profile()
    superior = club.report_to or f"Hội Người cao tuổi {club.commune}".strip()
    skeleton = Skeleton(body=body, superior=superior, club=club.name, commune=club.commune)
    return Paper("Mẫu biên bản", paper_name("Mau bien ban", body.value), partial(draw_skeleton, skeleton))


def find_meeting(held_on: date, *, body: Body = Body.CLUB) -> int:
    """The id of the meeting of a day.

    Raises:
        NoMeetingThen.
    """
    meeting_id = meetings.find_meeting(held_on, body)
    if meeting_id is None:
        raise NoMeetingThen(held_on=held_on)
    return meeting_id
