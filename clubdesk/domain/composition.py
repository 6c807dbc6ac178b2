"""How many members of each sort the club has on a day (lending_rules 10), and how that changed over time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from clubdesk.domain.births import turns
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.members import Household, Member, Sex, first_joined, is_member, spells

OLDER_AGE = 60
SECOND_AGE = 55
_WHOLE = 100

Stretch = tuple[date, date | None]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """The club's size on a day, its women, and those past the first age line."""

    on: date
    members: int
    women: int
    older: int


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


def percent(part: int, whole: int) -> int | None:
    """A part in whole per cent, halves up; None of nothing."""
    return (2 * _WHOLE * part + whole) // (2 * whole) if whole else None


def composition_over_time(
    members: Sequence[Member], days: Sequence[date], *, older_age: int = OLDER_AGE
) -> list[Point]:
    """What `composition` counts on each of some days in order, from one look at every membership."""
    everybody = [(member, stretch) for member in members for stretch in spells(member.details)]
    sizes = _present([stretch for _member, stretch in everybody], days)
    women = _present([s for member, s in everybody if member.details.sex is Sex.FEMALE], days)
    older = _present([past for member, s in everybody for past in _past_age(member, s, older_age)], days)
    return [Point(on=day, members=sizes[n], women=women[n], older=older[n]) for n, day in enumerate(days)]


def ends_of_months(members: Iterable[Member], today: date) -> list[date]:
    """The last day of every month since the first member joined, and today."""
    first = min((first_joined(member.details) for member in members), default=today)
    months = (today.year - first.year) * 12 + today.month - first.month
    begins = (month_after(first, n + 1, kept_day=1) for n in range(months))
    return [*(begin - timedelta(days=1) for begin in begins), today]


def ends_of_years(members: Iterable[Member], today: date) -> list[date]:
    """The last day of every year since the first member joined, and today."""
    first = min((first_joined(member.details) for member in members), default=today)
    return [*(date(year, 12, 31) for year in range(first.year, today.year)), today]


def _past_age(member: Member, stretch: Stretch, age: int) -> Iterator[Stretch]:
    """The part of a membership from the day on which the person is of an age."""
    birth, (joined_on, left_on) = member.details.birth, stretch
    if birth is not None:
        since = max(joined_on, turns(birth, age))
        if left_on is None or since < left_on:
            yield since, left_on


def _present(stretches: Iterable[Stretch], days: Sequence[date]) -> list[int]:
    """How many of the stretches hold each of the days: from the first day to the day before the last."""
    steps = [0] * (len(days) + 1)
    for since, until in stretches:
        steps[bisect_left(days, since)] += 1
        if until is not None:
            steps[bisect_left(days, until)] -= 1
    return list(accumulate(steps[:-1]))
