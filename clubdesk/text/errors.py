"""The ways a typed text can be unreadable."""

from clubdesk.domain.errors import ClubError


class UnreadableAmount(ClubError):
    """The text is not an amount of whole đồng."""

    text: str


class UnreadablePercent(ClubError):
    """The text is not a percentage."""

    text: str


class UnreadableDate(ClubError):
    """The text is not a day of the calendar."""

    text: str


class UnreadableBirth(UnreadableDate):
    """The text is neither a year, nor a month and year, nor a day of the calendar."""


class UnreadableVoucher(ClubError):
    """The text is not the number of a voucher."""

    text: str


class UnprintableText(ClubError):
    """The text keeps combining marks that belong to no Vietnamese letter; the PDF would misplace them."""

    text: str


class UnreadableHour(ClubError):
    """The text is not a time of day."""

    text: str
