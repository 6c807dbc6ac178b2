"""Every way a post cannot be given, handed over or changed, one exception class each."""

from datetime import date

from clubdesk.domain.errors import ClubError


class PostTaken(ClubError):
    """Somebody else begins in the same post on that day or later; only one at a time holds it."""

    post: str
    name: str
    since: date


class HeldAlready(ClubError):
    """The person has the post already, or takes it again soon after."""

    post: str
    name: str
    since: date


class PostRetired(ClubError):
    """From a day on nobody takes the post any more."""

    post: str
    retired_on: date


class PostEndTooEarly(ClubError):
    """The first day without the post must come after the day on which the person took it."""

    name: str
    post: str
    since: date


class PostEndTooLate(ClubError):
    """The person gave the post up before that day."""

    name: str
    post: str
    until: date


class ElectedAfterBeginning(ClubError):
    """A person takes a post before the meeting that elects."""

    elected_on: date
    since: date


class NobodyElected(ClubError):
    """An election without a single person."""


class PostNameMissing(ClubError):
    """A post without a name."""


class PostNameTaken(ClubError):
    """Another post has the name already."""

    name: str


class PostStillHeld(ClubError):
    """A post is given up only after whoever holds it has handed it over."""

    post: str
    name: str


class ImpossibleBoard(ClubError):
    """A size of the board or a term that is not offered."""

    seats: int
    term_years: int
