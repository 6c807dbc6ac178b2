"""Who decided something about a loan, when, why and with how many votes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DecidedBy(StrEnum):
    """Who can decide: the meeting of the club, or its board."""

    MEETING = "meeting"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes for, against, and neither."""

    in_favour: int
    against: int
    other: int = 0

    @property
    def total(self) -> int:
        """Everybody who voted."""
        return self.in_favour + self.against + self.other


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the club decided on a day, and why; `overrides` names the limits it knowingly sets aside."""

    decided_on: date
    reason: str = ""
    by: DecidedBy = DecidedBy.MEETING
    votes: Votes | None = None
    overrides: frozenset[str] = frozenset()
