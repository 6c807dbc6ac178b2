"""Who does what in the club: posts of the board, group leaders, volunteers, each from a day to a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.due_dates import month_after

_MONTHS = 12


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

SEATS = (3, 5, 9)
"""The sizes of a board that clubs have (domain 1.3)."""

LONGEST_TERM = 10
"""Years; no association is known to elect for longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRules:
    """How many people the board has, and for how many years it is elected."""

    seats: int = 5
    term_years: int = 5


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


def takes_place_of(one: Holding, other: Holding) -> bool:
    """Whether two holdings cannot stand side by side on one day.

    One person at a time holds a single role and leads a group; nobody holds a post twice, though somebody
    may lead two groups or help in two places.
    """
    if one.post.role in SINGLE_ROLES and one.post.role is other.post.role:
        return True
    if one.post.id != other.post.id:
        return False
    same_area = one.post.body is Body.BOARD or one.area == other.area
    return same_area and (one.post.role is Role.LEADER or one.member_id == other.member_id)


def overlap(one: Holding, other: Holding) -> bool:
    """Whether two holdings share a day."""
    starts, ends = max(one.since, other.since), [day for day in (one.until, other.until) if day is not None]
    return all(starts < end for end in ends)


def next_change(board: Iterable[Holding], wanted: Holding, *, after: date) -> date | None:
    """The day on which the board as it is written down takes a post from its holder, after a day.

    That is when somebody else takes the post, or when the whole board changes: nobody goes on over the day.
    """
    board = list(board)
    for day in sorted({one.since for one in board if one.since > after}):
        goes_on = any(one.since < day and (one.until is None or one.until > day) for one in board)
        if not goes_on or any(one.since == day and takes_place_of(one, wanted) for one in board):
            return day
    return None


def term_ends(holding: Holding, rules: BoardRules) -> date | None:
    """The first day after the term of a member of the board; None for other posts."""
    if holding.post.body is not Body.BOARD:
        return None
    return month_after(holding.since, rules.term_years * _MONTHS, kept_day=holding.since.day)


def is_held(holding: Holding, on: date) -> bool:
    """Whether the person holds the post on a day."""
    return holding.since <= on and (holding.until is None or on < holding.until)


def holders(holdings: Iterable[Holding], role: Role, on: date) -> list[Holding]:
    """Who holds the posts of a role on a day, in the order of the posts; the latest elected first."""
    held = [holding for holding in holdings if holding.post.role is role and is_held(holding, on)]
    return sorted(held, key=lambda one: (one.post.rank, -one.since.toordinal(), one.id))
