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
    now = minutes_now(meeting_id)
    name = paper_name(_NAMES[now.body], f"{now.held_on:%Y-%m-%d}")
    return Paper(f"Biên bản. {now.subject}", name, partial(draw_minutes, now))


def skeleton_paper(*, body: Body = Body.CLUB) -> Paper:
    """Blank minutes in the order of the written ones."""
    club = clubs.load_profile()
    skeleton = Skeleton(body=body, superior=club.superior, club=club.name, commune=club.commune)
    return Paper("Mẫu biên bản", paper_name("Mau bien ban", body.value), partial(draw_skeleton, skeleton))


def minutes(*, on: date | None, board: bool = False) -> Paper:
    """The minutes of the club's meeting of a day, or of its board's; without a day, blank ones.

    Raises:
        NoMeetingThen.
    """
    body = Body.BOARD if board else Body.CLUB
    if on is None:
        return skeleton_paper(body=body)
    meeting_id = meetings.find_meeting(on, body)
    if meeting_id is None:
        raise NoMeetingThen(held_on=on)
    return minutes_paper(meeting_id)
