"""Every way counting the cash or closing a month can fail."""

from datetime import date

from clubdesk.domain.errors import ClubError


class NothingCounted(ClubError):
    """A count in which nothing was typed, not even a 0."""

    place: str


class DifferenceUnexplained(ClubError):
    """What was counted is not what the books say, and nobody says why; `difference` in đồng, never 0."""

    place: str
    difference: int


class NothingToClose(ClubError):
    """The books have no entry yet, so that no month can be closed."""


class NotTheNextMonth(ClubError):
    """Months are closed in their order; `expected` is the first day of the one whose turn it is."""

    expected: date


class MonthNotOver(ClubError):
    """A month is closed on its last day or later."""

    ends_on: date


class ClosedWithGaps(ClubError):
    """Something of the month is not settled, and nobody says why it is closed all the same."""


class BooksBroken(ClubError):
    """What the file says does not fit together; such books are not closed."""


class NotTheLastClosed(ClubError):
    """Only the last closed month is opened again; `last` is its last day, None where none is closed."""

    last: date | None
