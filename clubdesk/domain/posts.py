"""Who does what in the club: posts of the board, group leaders, volunteers, each from a day to a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Body(StrEnum):
    """What a post belongs to."""

    BOARD = "board"
    GROUP = "group"
    VOLUNTEERS = "volunteers"


class Role(StrEnum):
    """What a post is for, whatever the club calls it; papers are signed by role."""

    CHAIR = "chair"
    VICE = "vice"
    SECRETARY = "secretary"
    ACCOUNTANT = "accountant"
    TREASURER = "treasurer"
    MEMBER = "member"
    LEADER = "leader"
    HOME_CARE = "home-care"
    MENTOR = "mentor"
    PERFORMANCE = "performance"
    OTHER = "other"


SINGLE_ROLES = frozenset({Role.CHAIR, Role.SECRETARY, Role.ACCOUNTANT, Role.TREASURER})
"""Roles that one person at a time holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post by the club's own name; from `retired_on` on nobody new takes it."""

    id: int
    body: Body
    role: Role
    name: str
    rank: int
    retired_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A person in a post, from `since` to the day before `until`.

    `area` is the group led or the activity looked after, `elected_on` the meeting that elected.
    """

    id: int
    post: Post
    member_id: int
    since: date
    until: date | None = None
    area: str = ""
    elected_on: date | None = None
    words: str = ""


def is_held(holding: Holding, on: date) -> bool:
    """Whether the person holds the post on a day."""
    return holding.since <= on and (holding.until is None or on < holding.until)


def holders(holdings: Iterable[Holding], role: Role, on: date) -> list[Holding]:
    """Who holds the posts of a role on a day, in the order of the posts; the latest elected first."""
    held = [holding for holding in holdings if holding.post.role is role and is_held(holding, on)]
    return sorted(held, key=lambda one: (one.post.rank, -one.since.toordinal(), one.id))
