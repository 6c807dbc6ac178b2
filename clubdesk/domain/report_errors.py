"""What can be wrong with a report, or with the file it is sent in."""

from datetime import date

from clubdesk.domain.errors import ClubError


class ImpossiblePeriod(ClubError):
    """What is written names no period."""

    written: str


class ImpossibleClosingDay(ClubError):
    """Periods close from the 15th to the last day of a month."""

    day: int


class PeriodBeforeBooks(ClubError):
    """The period ended before the club's books began."""

    until: date
    began_on: date


class PeriodNotBegun(ClubError):
    """The period has not begun yet."""

    since: date


class GapsUnexplained(ClubError):
    """Something is missing or odd, and nothing is said about it; `titles` say what."""

    titles: tuple[str, ...]


class ResendReasonMissing(ClubError):
    """A second file for the same period needs a word on why it is sent."""

    period: str


class BooksNotWhole(ClubError):
    """Books that do not fit together are not reported from."""


class NobodyConsented(ClubError):
    """No member agreed to stand in a named list."""


class PassPhraseTooShort(ClubError):
    """A pass phrase that is guessed protects nobody."""

    least: int


class SentCopyDamaged(ClubError):
    """What was written does not read back as it was."""

    path: str


class ReceiverNameMissing(ClubError):
    """A body that receives reports has a name."""
