"""Members and how they are counted (lending_rules 10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.births import Birth, age_on

OLDER_AGE = 60
SECOND_AGE = 55


class Sex(StrEnum):
    """As on the citizen card."""

    MALE = "male"
    FEMALE = "female"


class Household(StrEnum):
    """Class of the household by the commune's yearly review (diện hộ)."""

    NONE = "none"
    POOR = "poor"
    NEAR_POOR = "near-poor"
    NEWLY_ESCAPED = "newly-escaped"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDetails:
    """What the club writes down about a person; only name, sex and the day of joining are required."""

    name: str
    sex: Sex
    joined_on: date
    birth: Birth | None = None
    citizen_id: str = ""
    phone: str = ""
    group: str = ""
    household: Household = Household.NONE
    left_on: date | None = None
    left_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person on the roll, under a code that is never reused."""

    id: int
    code: str
    details: MemberDetails

    @property
    def name(self) -> str:
        """The full name as written."""
        return self.details.name

    def age(self, on: date) -> int | None:
        """Completed years on a day; None when the birth is not known."""
        return age_on(self.details.birth, on) if self.details.birth else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """How many members of each sort the club has on a day."""

    members: int
    women: int
    aged_60: int
    aged_55: int
    poor: int
    near_poor: int


def is_member(details: MemberDetails, on: date) -> bool:
    """A member counts from the day of joining to the day before leaving."""
    return details.joined_on <= on and (details.left_on is None or on < details.left_on)


def composition(members: Iterable[Member], on: date) -> Composition:
    """The roll of a day, counted; an unknown age counts as young."""
    present = [member for member in members if is_member(member.details, on)]
    ages = [member.age(on) or 0 for member in present]
    households = [member.details.household for member in present]
    return Composition(
        members=len(present),
        women=sum(member.details.sex is Sex.FEMALE for member in present),
        aged_60=sum(age >= OLDER_AGE for age in ages),
        aged_55=sum(age >= SECOND_AGE for age in ages),
        poor=households.count(Household.POOR),
        near_poor=households.count(Household.NEAR_POOR),
    )
