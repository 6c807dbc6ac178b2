"""How many members of each sort the club has on a day (lending_rules 10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.members import Household, Member, Sex, is_member

OLDER_AGE = 60
SECOND_AGE = 55


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """How many members of each sort the club has on a day; `older` and `second` are the two age lines."""

    members: int
    women: int
    older: int
    second: int
    poor: int
    near_poor: int

    @property
    def younger(self) -> int:
        """Those below the first age line."""
        return self.members - self.older


def composition(
    members: Iterable[Member], on: date, *, older_age: int = OLDER_AGE, second_age: int = SECOND_AGE
) -> Composition:
    """The roll of a day, counted; an unknown age counts as young."""
    present = [member for member in members if is_member(member.details, on)]
    ages = [member.age(on) or 0 for member in present]
    households = [member.household(on) for member in present]
    return Composition(
        members=len(present),
        women=sum(member.details.sex is Sex.FEMALE for member in present),
        older=sum(age >= older_age for age in ages),
        second=sum(age >= second_age for age in ages),
        poor=households.count(Household.POOR),
        near_poor=households.count(Household.NEAR_POOR),
    )
