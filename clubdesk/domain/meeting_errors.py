"""Every way something about a meeting can fail to be recorded."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.errors import ClubError


@dataclass(eq=False)
class MeetingSigned(ClubError):
    """The minutes of the meeting are signed: nothing in it changes any more."""

    held_on: date


@dataclass(eq=False)
class AlreadyTaken(ClubError):
    """Everything asked in this row of the collection was taken, or nothing is asked."""

    name: str


@dataclass(eq=False)
class TakingTooLarge(ClubError):
    """More than the dues asked and all that is owed on the loan, both in đồng."""

    amount: int
    most: int


@dataclass(eq=False)
class NothingTaken(ClubError):
    """Nothing was taken at the meeting that could be taken back."""
