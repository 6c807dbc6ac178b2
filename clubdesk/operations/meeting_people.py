"""Who led a meeting and wrote it down, and who was there, as its minutes tell it."""

from datetime import date

from clubdesk.domain.meeting_facts import Leader, Named, RollFacts
from clubdesk.domain.meetings import Meeting, Presence
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.posts import Body, Holding, Role, holders, is_held
from clubdesk.operations.roll_calls import roll_call
from clubdesk.operations.targets import load_targets
from clubdesk.store import members, posts
from clubdesk.text import titles


def title_of(member: Member, on: date) -> str:
    """How a person is addressed on a day: ông or bà, anh or chị for the young (domain 6.7)."""
    return titles.title_of(member.details.sex, member.details.birth, on)


def chair_of(meeting: Meeting) -> Leader:
    """Who led it: as written down, else the chair of the day, else a vice-chair in the chair's place."""
    return _leader(meeting.chair_id, (Role.CHAIR, Role.VICE), meeting.held_on)


def secretary_of(meeting: Meeting) -> Leader:
    """Who wrote it down: as told, else the secretary of the day."""
    return _leader(meeting.secretary_id, (Role.SECRETARY,), meeting.held_on)


def _leader(told: int | None, roles: tuple[Role, ...], on: date) -> Leader:
    holdings = posts.load_holdings()
    if told is not None:
        board = [one for one in holdings if one.post.body is Body.BOARD and is_held(one, on)]
        own = [one for one in board if one.member_id == told]
        own.sort(key=lambda one: (one.post.role not in roles, one.post.rank))
        return _told(members.load_member(told), own[0] if own else None, on)
    for one in (one for role in roles for one in holders(holdings, role, on)):
        member = members.load_member(one.member_id)
        if is_member(member.details, on):
            return _told(member, one, on)
    return Leader()


def _told(member: Member, holding: Holding | None, on: date) -> Leader:
    return Leader(
        title=title_of(member, on),
        name=member.name,
        post=holding.post.name if holding else "",
        stands_in=holding is not None and holding.post.role is Role.VICE,
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
