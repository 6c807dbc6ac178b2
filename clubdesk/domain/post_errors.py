"""Every way a post cannot be given, handed over or changed, one exception class each."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.errors import ClubError


@dataclass(eq=False)
class PostTaken(ClubError):
    """Somebody else begins in the same post on that day or later; only one at a time holds it."""

    post: str
    name: str
    since: date


@dataclass(eq=False)
class HeldAlready(ClubError):
    """The person has the post already, or takes it again soon after."""

    post: str
    name: str
    since: date


@dataclass(eq=False)
class PostRetired(ClubError):
    """From a day on nobody takes the post any more."""

    post: str
    retired_on: date


@dataclass(eq=False)
class PostEndTooEarly(ClubError):
    """The first day without the post must come after the day on which the person took it."""

    name: str
    post: str
    since: date


@dataclass(eq=False)
class PostEndTooLate(ClubError):
    """The person gave the post up before that day."""

    name: str
    post: str
    until: date


@dataclass(eq=False)
class ElectedAfterBeginning(ClubError):
    """A person takes a post before the meeting that elects."""

    elected_on: date
    since: date


@dataclass(eq=False)
class NobodyElected(ClubError):
    """An election without a single person."""


@dataclass(eq=False)
class PostNameMissing(ClubError):
    """A post without a name."""


@dataclass(eq=False)
class PostNameTaken(ClubError):
    """Another post has the name already."""

    name: str


@dataclass(eq=False)
class PostStillHeld(ClubError):
    """A post is given up only after whoever holds it has handed it over."""

    post: str
    name: str


@dataclass(eq=False)
class ImpossibleBoard(ClubError):
    """A size of the board or a term that is not offered."""

    seats: int
    term_years: int
