"""A meeting of the club or of its board: when, where, who leads it, how each member stands on its roll."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Body(StrEnum):
    """Who meets: the whole club, or its board."""

    CLUB = ""
    BOARD = "board"


class Presence(StrEnum):
    """How a member stands on a meeting's roll; whoever came late was there, a stand-in is somebody else."""

    PRESENT = "present"
    LATE = "late"
    STAND_IN = "stand-in"
    EXCUSED = "excused"
    ABSENT = "absent"


COUNTED = frozenset({Presence.PRESENT, Presence.LATE})
"""The marks that count as having been there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting in the books.

    `opened_at` is None for one that was only brought in from older books, or is known from a decision;
    `began_at` and `ended_at` are times of day such as "14:00". `present` and `on_roll` are what its roll
    came to, None while it is not confirmed.
    """

    id: int
    held_on: date
    body: Body = Body.CLUB
    place: str = ""
    subject: str = ""
    opened_at: datetime | None = None
    began_at: str = ""
    ended_at: str = ""
    chair_id: int | None = None
    secretary_id: int | None = None
    roll_confirmed_at: datetime | None = None
    present: int | None = None
    on_roll: int | None = None
    talk: str = ""
    conclusion: str = ""
    next_on: date | None = None
    next_place: str = ""
    is_signed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is being written down and can be changed."""
        return self.opened_at is not None and not self.is_signed
