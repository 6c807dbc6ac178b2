"""Every way an entry can fail to be posted or reversed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from clubdesk.domain.errors import ClubError


@dataclass(eq=False)
class ImpossibleAmount(ClubError):
    """An amount of zero or below where money must move."""

    amount: int


@dataclass(eq=False)
class DateInFuture(ClubError):
    """Nothing is dated after today."""

    on: date
    today: date


@dataclass(eq=False)
class MonthClosed(ClubError):
    """A day in a closed month; every month up to that of `closed_until` is closed."""

    on: date
    closed_until: date


@dataclass(eq=False)
class SharesDoNotAddUp(ClubError):
    """Interest shares that are not 100 % together."""

    total: Decimal


@dataclass(eq=False)
class EntryOutOfBalance(ClubError):
    """Lines of an entry that do not add up to zero, within each fund."""

    differences: dict[int, int]


@dataclass(eq=False)
class PlaceWouldBeNegative(ClubError):
    """A payment out that the money place does not have on `on`, its day or a later booked one."""

    fund: str
    on: date
    balance: int


@dataclass(eq=False)
class AlreadyReversed(ClubError):
    """An entry is reversed once."""

    voucher: str


@dataclass(eq=False)
class ReversalTooEarly(ClubError):
    """A reversal dated before the entry it reverses."""

    on: date
    dated_on: date


@dataclass(eq=False)
class ReasonMissing(ClubError):
    """A reversal or change without its reason."""


@dataclass(eq=False)
class VoucherNotFound(ClubError):
    """No entry was posted under this voucher number."""

    voucher: str
