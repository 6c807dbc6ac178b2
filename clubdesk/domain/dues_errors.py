"""Every way something about dues, or money that members get back, can fail to be recorded."""

from datetime import date

from clubdesk.domain.errors import ClubError


class NotAFirstOfMonth(ClubError):
    """A rule of dues holds from the first day of a month."""

    on: date


class ImpossibleDuesPeriod(ClubError):
    """Dues are taken every month, every quarter or every year."""

    every: int


class RuleCutsPeriod(ClubError):
    """A rule that would begin within a period of the one before; the next period begins on `next_on`."""

    holds_from: date
    next_on: date


class DuesTooLarge(ClubError):
    """More than a member's dues up to the last day that can be paid ahead for."""

    name: str
    amount: int
    most: int
    until: date


class NoDuesToPay(ClubError):
    """Nothing is owed, nor can anything be paid ahead: exempt, no member any more, or no rule."""

    name: str


class ContributionsAreOff(ClubError):
    """The club does not take contributions that are given back."""


class ContributionsStand(ClubError):
    """Contributions cannot be switched off while members have some to get back."""

    people: int
    total: int


class RefundTooLarge(ClubError):
    """More than a member has in a fund, on the day or on a later one already booked."""

    name: str
    fund: str
    balance: int
