"""What the club did in its areas of activity, counted so that the association's figures come from it."""

from dataclasses import dataclass
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
