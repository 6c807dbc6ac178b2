"""Who led a meeting and wrote it down, and who was there, as its minutes tell it."""

from datetime import date

from clubdesk.domain.meeting_facts import Leader, Named, RollFacts
from clubdesk.domain.meetings import Meeting, Presence
from clubdesk.domain.members import Member
from clubdesk.domain.posts import Body, is_held
from clubdesk.operations.meeting_leaders import leaders
from clubdesk.operations.roll_calls import roll_call
from clubdesk.operations.targets import load_targets
from clubdesk.store import posts
from clubdesk.text import titles


def title_of(member: Member, on: date) -> str:
    """How a person is addressed on a day: ông or bà, anh or chị for the young (domain 6.7)."""
    return titles.title_of(member.details.sex, member.details.birth, on)


def chair_of(meeting: Meeting) -> Leader:
    """Who led it, and the post held that day."""
    led = leaders(meeting)
    return _told(led.chair, meeting.held_on, stands_in=led.is_vice)


def secretary_of(meeting: Meeting) -> Leader:
    """Who wrote it down, and the post held that day."""
    return _told(leaders(meeting).secretary, meeting.held_on)


def _told(member: Member | None, on: date, *, stands_in: bool = False) -> Leader:
    if member is None:
        return Leader()
    held = [one.post for one in posts.load_holdings(member_id=member.id) if is_held(one, on)]
    on_board = sorted((post for post in held if post.body is Body.BOARD), key=lambda post: post.rank)
    return Leader(
        title=title_of(member, on),
        name=member.name,
        post=on_board[0].name if on_board else "",
        stands_in=stands_in,
    )


def roll_facts(meeting: Meeting) -> RollFacts:
    """Who was there and who was not, with their reasons."""
    call = roll_call(meeting.id)
    named: dict[Presence, list[Named]] = {presence: [] for presence in Presence}
    for line in call.lines:
        named[line.mark.presence].append(Named(line.member.name, line.mark.words))
    return RollFacts(
        count=call.count,
        older_age=load_targets().older_age,
        excused=tuple(named[Presence.EXCUSED]),
        absent=tuple(named[Presence.ABSENT]),
        stand_ins=tuple(named[Presence.STAND_IN]),
        late=tuple(named[Presence.LATE]),
        guests=call.guests,
    )
