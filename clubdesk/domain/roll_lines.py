"""A person as a list of a day shows them, and the columns and orders that lists have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.members import Household, Member, Sex
from clubdesk.domain.posts import Body, Holding, Post


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """A person in a list of a day: what was so that day, with what is owed in đồng and the posts held."""

    member: Member
    is_on_roll: bool
    age: int | None
    household: Household
    outstanding: int = 0
    is_late: bool = False
    holdings: tuple[Holding, ...] = ()

    @property
    def posts(self) -> tuple[Post, ...]:
        """The posts held that day, in the club's order."""
        return tuple(sorted((one.post for one in self.holdings), key=lambda post: (post.rank, post.id)))

    @property
    def is_on_board(self) -> bool:
        """Whether the person is one of the board that day."""
        return any(post.body is Body.BOARD for post in self.posts)


class ListColumn(StrEnum):
    """What a list may tell of a person, in the order in which its columns stand."""

    CODE = "code"
    NAME = "name"
    BIRTH_YEAR = "birth-year"
    SEX = "sex"
    BIRTH = "birth"
    AGE = "age"
    CITIZEN = "citizen"
    PHONE = "phone"
    PHONE_OWNER = "phone-owner"
    ADDRESS = "address"
    HAMLET = "hamlet"
    GROUP = "group"
    HOUSEHOLD = "household"
    CIRCUMSTANCES = "circumstances"
    ASSOCIATION = "association"
    ASSOCIATION_CARD = "association-card"
    INSURANCE = "insurance"
    INSURANCE_UNTIL = "insurance-until"
    POSTS = "posts"
    JOINED = "joined"
    LEFT = "left"
    LEFT_REASON = "left-reason"
    OUTSTANDING = "outstanding"
    NOTE = "note"


class Order(StrEnum):
    """How a list may be sorted; people that are alike stand in Vietnamese order of names."""

    NAME = "name"
    AGE = "age"
    GROUP = "group"
    JOINED = "joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days from `since` to `until`, both counted; None leaves that end open."""

    since: date | None = None
    until: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


ANY_TIME = Period()


def women_among(lines: Iterable[MemberLine]) -> int:
    """How many of the people listed are women."""
    return sum(line.member.details.sex is Sex.FEMALE for line in lines)
