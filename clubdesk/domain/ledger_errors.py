"""Every way an entry can fail to be posted or reversed."""

from datetime import date
from decimal import Decimal

from clubdesk.domain.errors import ClubError


class ImpossibleAmount(ClubError):
    """An amount of zero or below where money must move."""

    amount: int


class DateInFuture(ClubError):
    """Nothing is dated after today."""

    on: date
    today: date


class MonthClosed(ClubError):
    """A day in a closed month; every month up to that of `closed_until` is closed."""

    on: date
    closed_until: date


class SharesDoNotAddUp(ClubError):
    """Interest shares that are not 100 % together."""

    total: Decimal


class EntryOutOfBalance(ClubError):
    """Lines of an entry that do not add up to zero, within each fund."""

    differences: dict[int, int]


class PlaceWouldBeNegative(ClubError):
    """A payment out that the money place does not have on `on`, its day or a later booked one."""

    fund: str
    on: date
    balance: int


class AlreadyReversed(ClubError):
    """An entry is reversed once."""

    voucher: str


class ReversalTooEarly(ClubError):
    """A reversal dated before the entry it reverses."""

    on: date
    dated_on: date


class ReasonMissing(ClubError):
    """A reversal or change without its reason."""


class VoucherNotFound(ClubError):
    """No entry was posted under this voucher number."""

    voucher: str
