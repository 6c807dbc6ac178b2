"""What the club did in its areas of activity, counted so that the association's figures come from it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class ActivityKind(StrEnum):
    """What was done; no health value of anybody is among them."""

    BLOOD_PRESSURE = "blood-pressure"
    CHECK_UP = "check-up"
    HEALTH_TALK = "health-talk"
    HOME_VISIT = "home-visit"
    HELP_GIVEN = "help-given"
    COMMUNITY = "community"
    PERFORMANCE = "performance"
    EXCHANGE = "exchange"
    RIGHTS_CASE = "rights-case"
    TRAINING = "training"
    TALK = "talk"
    LIVELIHOOD = "livelihood"
    FUND_RAISING = "fund-raising"
    OTHER = "other"


class Figure(StrEnum):
    """What is counted of an activity."""

    TIMES = "times"
    PEOPLE = "people"
    VALUE = "value"


ASKED: dict[ActivityKind, frozenset[Figure]] = {
    ActivityKind.BLOOD_PRESSURE: frozenset({Figure.PEOPLE}),
    ActivityKind.CHECK_UP: frozenset({Figure.TIMES, Figure.PEOPLE}),
    ActivityKind.HEALTH_TALK: frozenset({Figure.PEOPLE}),
    ActivityKind.HOME_VISIT: frozenset({Figure.TIMES, Figure.PEOPLE}),
    ActivityKind.HELP_GIVEN: frozenset({Figure.PEOPLE, Figure.VALUE}),
    ActivityKind.COMMUNITY: frozenset({Figure.TIMES, Figure.PEOPLE}),
    ActivityKind.PERFORMANCE: frozenset({Figure.TIMES, Figure.PEOPLE}),
    ActivityKind.EXCHANGE: frozenset({Figure.TIMES, Figure.PEOPLE}),
    ActivityKind.RIGHTS_CASE: frozenset({Figure.PEOPLE}),
    ActivityKind.TRAINING: frozenset({Figure.TIMES, Figure.PEOPLE}),
    ActivityKind.TALK: frozenset({Figure.PEOPLE}),
    ActivityKind.LIVELIHOOD: frozenset({Figure.PEOPLE, Figure.VALUE}),
    ActivityKind.FUND_RAISING: frozenset({Figure.TIMES, Figure.VALUE}),
    ActivityKind.OTHER: frozenset(Figure),
}
"""Which figures each kind asks for; everything else about it is said in words."""

_KINDS_OF_AREA: dict[str, tuple[ActivityKind, ...]] = {
    "income": (ActivityKind.LIVELIHOOD, ActivityKind.TRAINING),
    "health": (ActivityKind.BLOOD_PRESSURE, ActivityKind.CHECK_UP, ActivityKind.HEALTH_TALK),
    "home-care": (ActivityKind.HOME_VISIT,),
    "self-help": (ActivityKind.HELP_GIVEN, ActivityKind.COMMUNITY),
    "culture": (ActivityKind.PERFORMANCE, ActivityKind.EXCHANGE, ActivityKind.HELP_GIVEN),
    "rights": (ActivityKind.RIGHTS_CASE,),
    "learning": (ActivityKind.TALK, ActivityKind.TRAINING),
    "resources": (ActivityKind.FUND_RAISING,),
}


def kinds_of(area: str) -> tuple[ActivityKind, ...]:
    """The kinds of activity in the order offered for an area: its own first, then all the others."""
    own = _KINDS_OF_AREA.get(area, ())
    return (*own, *(kind for kind in ActivityKind if kind not in own))


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area of activity: a stable code, the club's own name for it, retired when it is no longer used."""

    code: str
    name: str
    rank: int
    retired_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One line of what was done: how many times, for or with how many people, worth how many đồng."""

    id: int = 0
    area: str
    kind: ActivityKind
    times: int | None = None
    people: int | None = None
    value: int | None = None
    words: str = ""

    def figure(self, figure: Figure) -> int | None:
        """One of its figures; None where it was not counted."""
        return {Figure.TIMES: self.times, Figure.PEOPLE: self.people, Figure.VALUE: self.value}[figure]

    @property
    def figures(self) -> tuple[int, ...]:
        """The figures it has."""
        return tuple(count for count in (self.times, self.people, self.value) if count is not None)


def as_asked(activity: Activity) -> Activity:
    """An activity with only those figures that its kind asks for."""
    asked = ASKED[activity.kind]
    return replace(
        activity,
        times=activity.times if Figure.TIMES in asked else None,
        people=activity.people if Figure.PEOPLE in asked else None,
        value=activity.value if Figure.VALUE in asked else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityCount:
    """What some lines come to: a line without a number of times counts once; `value` in đồng."""

    times: int = 0
    people: int = 0
    value: int = 0


def counted(activities: Iterable[Activity]) -> ActivityCount:
    """The sums of some lines."""
    lines = list(activities)
    return ActivityCount(
        times=sum(1 if line.times is None else line.times for line in lines),
        people=sum(line.people or 0 for line in lines),
        value=sum(line.value or 0 for line in lines),
    )
