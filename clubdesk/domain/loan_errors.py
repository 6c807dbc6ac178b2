"""Every way an act of lending can fail."""

from datetime import date
from decimal import Decimal

from clubdesk.domain.errors import ClubError


class ImpossibleRate(ClubError):
    """A rate below zero."""

    percent: Decimal


class ImpossibleRounding(ClubError):
    """A rounding unit other than 1, 100, 500 or 1.000 đ."""

    unit: int


class ImpossiblePrincipal(ClubError):
    """A loan of nothing, or of less."""

    principal: int


class UnevenMonths(ClubError):
    """The months of a loan are not a whole number of periods."""

    months: int
    every: int


class ImpossiblePeriods(ClubError):
    """Principal periods or principal-free rows that the loan's rows cannot hold."""

    rows: int
    principal_every: int
    principal_free_rows: int


class InstalmentOutOfReach(ClubError):
    """No number of months up to `within` keeps every instalment at or below `at_most` đồng."""

    at_most: int
    within: int


class ImpossibleGraceDays(ClubError):
    """Grace days outside 0 to 27."""

    grace_days: int


class FirstDueTooEarly(ClubError):
    """The first due date is not after the day of disbursement."""

    disbursed_on: date
    first_due: date


class BeforeDisbursement(ClubError):
    """A payment dated before its loan was paid out."""

    on: date
    disbursed_on: date


class RepaymentTooLarge(ClubError):
    """More than is owed; `payoff` is the day's pay-off figure, which only a pay-off may take."""

    amount: int
    owed: int
    payoff: int


class SplitDoesNotAddUp(ClubError):
    """A typed-over split whose parts are not the amount."""

    amount: int
    interest: int
    principal: int


class PrincipalTooLarge(ClubError):
    """A principal part above what is outstanding."""

    principal: int
    outstanding: int


class LoanClosed(ClubError):
    """Nothing is owed on this loan any more."""

    code: str


class NotWithLaterPayments(ClubError):
    """A pay-off dated before a payment that is already recorded."""

    on: date
    later: date


class ChangedSince(ClubError):
    """A change of a loan dated before one that is already made."""

    code: str
    on: date
    later: date


class NothingToExtend(ClubError):
    """An extension that gives nothing, or has nothing to spread."""

    code: str


class ImpossibleMove(ClubError):
    """A row that is not to come, or would not move to a later day."""

    due: date
    to: date


class NothingToFreeze(ClubError):
    """A freeze in which no due date lies."""

    on: date
    until: date


class NotFrozen(ClubError):
    """The end of a freeze where there is none."""

    code: str
    on: date


class WaiverTooLarge(ClubError):
    """More interest waived than is due."""

    amount: int
    interest_due: int


class WriteOffTooLarge(ClubError):
    """More principal written off than is outstanding."""

    amount: int
    outstanding: int


class RecoveryTooLarge(ClubError):
    """More recovered than was written off and not yet recovered."""

    amount: int
    lost: int


class SameDebtor(ClubError):
    """A take-over by whoever owes the loan already."""

    name: str


class ChangeTakenBack(ClubError):
    """A change of a loan that is taken back already, or goes back only with its voucher."""

    on: date


class NothingGained(ClubError):
    """A top-up that brings no new money."""

    principal: int
    outstanding: int


class LoanIsChanged(ClubError):
    """An opening figure of a loan whose schedule was changed since."""

    code: str


class PaidOffSince(ClubError):
    """A payment before the pay-off of its loan: the pay-off is reversed first."""

    code: str
    paid_off_on: date


class ReversalStands(ClubError):
    """What corrected an opening figure is not reversed by itself."""

    voucher: str


class RecordedSince(ClubError):
    """The reversal of an entry of a loan on which something was recorded since."""

    code: str
    voucher: str
    origin: str


class ApplicationMovedOn(ClubError):
    """The reversal of the taking back of a loan whose application was paid out anew or withdrawn since."""

    asked_on: date


class LoanHasPayments(ClubError):
    """A disbursement is reversed only after the payments on its loan."""

    code: str


class LoanNotFound(ClubError):
    """No loan has this code."""

    code: str


class NothingOverdue(ClubError):
    """A letter about what is overdue, where nothing is."""

    code: str
    on: date


class MeetingMissing(ClubError):
    """A loan without the meeting that agreed it, or agreed after it was paid out."""
