"""Who leads a meeting and who writes it down: as chosen, else whoever holds the post that day."""

from dataclasses import dataclass

from clubdesk.domain.meetings import Meeting
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.posts import Role, holders
from clubdesk.store import members, posts


@dataclass(frozen=True, slots=True)
class Leaders:
    """The chair and the secretary of a meeting, None where nobody is known; a vice signs for the chair."""

    chair: Member | None
    secretary: Member | None
    is_vice: bool = False


def leaders(meeting: Meeting) -> Leaders:
    """Who leads and who writes."""
    chair, vice = _holder(meeting, Role.CHAIR), _holder(meeting, Role.VICE)
    chosen = members.load_member(meeting.chair_id) if meeting.chair_id is not None else chair or vice
    writes = meeting.secretary_id
    return Leaders(
        chair=chosen,
        secretary=_holder(meeting, Role.SECRETARY) if writes is None else members.load_member(writes),
        is_vice=chosen is not None and vice is not None and chosen.id == vice.id,
    )


def _holder(meeting: Meeting, role: Role) -> Member | None:
    held = holders(posts.load_holdings(), role, meeting.held_on)
    people = (members.load_member(holding.member_id) for holding in held)
    return next((one for one in people if is_member(one.details, meeting.held_on)), None)
