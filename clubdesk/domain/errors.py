"""Every way an act can fail, one exception class each, carrying the data a sentence needs."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path


class ClubError(Exception):
    """A rule of the club, or the file it lives in, said no; text.sentences says it in words."""


@dataclass(eq=False)
class ImpossibleRate(ClubError):
    """A rate below zero."""

    percent: Decimal


@dataclass(eq=False)
class ImpossibleRounding(ClubError):
    """A rounding unit other than 1, 100, 500 or 1.000 đ."""

    unit: int


@dataclass(eq=False)
class ImpossiblePrincipal(ClubError):
    """A loan of nothing, or of less."""

    principal: int


@dataclass(eq=False)
class UnevenMonths(ClubError):
    """The months of a loan are not a whole number of periods."""

    months: int
    every: int


@dataclass(eq=False)
class ImpossiblePeriods(ClubError):
    """Principal periods or principal-free rows that the loan's rows cannot hold."""

    rows: int
    principal_every: int
    principal_free_rows: int


@dataclass(eq=False)
class InstalmentOutOfReach(ClubError):
    """No number of months up to `within` keeps every instalment at or below `at_most` đồng."""

    at_most: int
    within: int


@dataclass(eq=False)
class ImpossibleGraceDays(ClubError):
    """Grace days outside 0 to 27."""

    grace_days: int


@dataclass(eq=False)
class FirstDueTooEarly(ClubError):
    """The first due date is not after the day of disbursement."""

    disbursed_on: date
    first_due: date


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
class BeforeDisbursement(ClubError):
    """A payment dated before its loan was paid out."""

    on: date
    disbursed_on: date


@dataclass(eq=False)
class RepaymentTooLarge(ClubError):
    """More than is owed; `payoff` is the day's pay-off figure, which only a pay-off may take."""

    amount: int
    owed: int
    payoff: int


@dataclass(eq=False)
class SplitDoesNotAddUp(ClubError):
    """A typed-over split whose parts are not the amount."""

    amount: int
    interest: int
    principal: int


@dataclass(eq=False)
class PrincipalTooLarge(ClubError):
    """A principal part above what is outstanding."""

    principal: int
    outstanding: int


@dataclass(eq=False)
class LoanClosed(ClubError):
    """Nothing is owed on this loan any more."""

    code: str


@dataclass(eq=False)
class NotWithLaterPayments(ClubError):
    """A pay-off dated before a payment that is already recorded."""

    on: date
    later: date


@dataclass(eq=False)
class ChangedSince(ClubError):
    """A change of a loan dated before one that is already made."""

    code: str
    on: date
    later: date


@dataclass(eq=False)
class NothingToExtend(ClubError):
    """An extension that gives nothing, or has nothing to spread."""

    code: str


@dataclass(eq=False)
class ImpossibleMove(ClubError):
    """A row that is not to come, or would not move to a later day."""

    due: date
    to: date


@dataclass(eq=False)
class NothingToFreeze(ClubError):
    """A freeze in which no due date lies."""

    on: date
    until: date


@dataclass(eq=False)
class NotFrozen(ClubError):
    """The end of a freeze where there is none."""

    code: str
    on: date


@dataclass(eq=False)
class WaiverTooLarge(ClubError):
    """More interest waived than is due."""

    amount: int
    interest_due: int


@dataclass(eq=False)
class WriteOffTooLarge(ClubError):
    """More principal written off than is outstanding."""

    amount: int
    outstanding: int


@dataclass(eq=False)
class RecoveryTooLarge(ClubError):
    """More recovered than was written off and not yet recovered."""

    amount: int
    lost: int


@dataclass(eq=False)
class SameDebtor(ClubError):
    """A take-over by whoever owes the loan already."""

    name: str


@dataclass(eq=False)
class NobodyDecides(ClubError):
    """Lending rules by which neither the board nor the meeting decides on applications."""


@dataclass(eq=False)
class LimitsBroken(ClubError):
    """A loan against limits the club has set itself; only a recorded decision overrides them."""

    count: int
    broken: tuple["LimitBroken", ...]


class LimitBroken(ClubError):
    """One limit of the club that a loan would break (lending_rules 9)."""


@dataclass(eq=False)
class LoanStillActive(LimitBroken):
    """A loan is not yet paid back by the person, or at the same address."""

    name: str
    code: str


@dataclass(eq=False)
class AboveCeiling(LimitBroken):
    """More than the ceiling of the borrower's round."""

    amount: int
    ceiling: int
    round: int


@dataclass(eq=False)
class AboveShare(LimitBroken):
    """More of the fund owed by one borrower than the club allows."""

    name: str
    owed: int
    most: int
    percent: Decimal


@dataclass(eq=False)
class AboveBoardShare(LimitBroken):
    """More of the fund owed by board members than the club allows."""

    owed: int
    most: int
    percent: Decimal


@dataclass(eq=False)
class BelowKeptBack(LimitBroken):
    """Less money left in the fund than the club keeps back."""

    left: int
    kept_back: int


@dataclass(eq=False)
class HasArrears(LimitBroken):
    """A new loan while something is overdue."""

    name: str
    overdue: int


@dataclass(eq=False)
class MemberTooShort(LimitBroken):
    """A loan before the months of membership are over."""

    name: str
    months: int
    since: date


@dataclass(eq=False)
class NotAgreed(ClubError):
    """An application that may not be paid out: nobody with a say has agreed to it."""


@dataclass(eq=False)
class MoreThanAgreed(ClubError):
    """A loan larger than what was agreed."""

    amount: int
    agreed: int


@dataclass(eq=False)
class StepNotOpen(ClubError):
    """A step on an application that is over, or that the club leaves out."""


@dataclass(eq=False)
class VotesMissing(ClubError):
    """A meeting's decision on an application without its votes."""


@dataclass(eq=False)
class ChangeTakenBack(ClubError):
    """A change of a loan that is taken back already, or goes back only with its voucher."""

    on: date


@dataclass(eq=False)
class NothingGained(ClubError):
    """A top-up that brings no new money."""

    principal: int
    outstanding: int


@dataclass(eq=False)
class CorrectedAlready(ClubError):
    """An opening figure of a loan is corrected once."""

    code: str


@dataclass(eq=False)
class NotAnOpening(ClubError):
    """A loan that was lent in these books has no opening figures to correct."""

    code: str


@dataclass(eq=False)
class LoanIsChanged(ClubError):
    """An opening figure of a loan whose schedule was changed since."""

    code: str


@dataclass(eq=False)
class ImpossibleOpening(ClubError):
    """Opening figures that do not fit: more owed than lent, or a loan lent after the cut-off day."""

    lent: int
    outstanding: int


@dataclass(eq=False)
class ProductNameTaken(ClubError):
    """Another loan product has this name."""

    name: str


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
class PaidOffSince(ClubError):
    """A payment before the pay-off of its loan: the pay-off is reversed first."""

    code: str
    paid_off_on: date


@dataclass(eq=False)
class ReversalStands(ClubError):
    """The reversal of a loan's entry is not reversed; the act is recorded anew."""

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
class NameMissing(ClubError):
    """A person or club without a name."""


@dataclass(eq=False)
class LeftBeforeJoining(ClubError):
    """A day of leaving that is not after the day of joining."""

    joined_on: date
    left_on: date


@dataclass(eq=False)
class CitizenNumberTaken(ClubError):
    """Another member has this citizen number already."""

    citizen_id: str
    name: str


@dataclass(eq=False)
class CitizenNumberLength(ClubError):
    """A citizen number that has neither the 12 digits of a card nor the 9 of an old one."""

    citizen_id: str


@dataclass(eq=False)
class GivenNameNotInName(ClubError):
    """A given name whose words are not part of the full name."""

    name: str
    given: str


@dataclass(eq=False)
class ConsentMissing(ClubError):
    """Something that is kept only with the person's consent, and there is none."""


@dataclass(eq=False)
class ConsentsOverlap(ClubError):
    """A consent given anew before the one before it was withdrawn (None: it still stands)."""

    given_on: date
    withdrawn_on: date | None


@dataclass(eq=False)
class AlreadyLeft(ClubError):
    """Leaving the club once more, after having left it."""

    name: str
    left_on: date


@dataclass(eq=False)
class StillAMember(ClubError):
    """Coming back without having left."""

    name: str


@dataclass(eq=False)
class NoReturnFromDeath(ClubError):
    """Coming back of somebody who was recorded as deceased."""

    name: str


@dataclass(eq=False)
class SpellsOverlap(ClubError):
    """A membership that begins before the one before it has ended."""

    joined_on: date
    left_on: date


@dataclass(eq=False)
class PlanUnfinished(ClubError):
    """A member list with rows that wait for a repair or an answer."""

    rows: int


@dataclass(eq=False)
class ImportedHaveHistory(ClubError):
    """People whom a list added, and who have had money, meetings or posts since."""

    names: str


@dataclass(eq=False)
class ImportedChangedSince(ClubError):
    """People whom a list added or changed, and who were changed again since."""

    names: str


class ImportTakenBack(ClubError):
    """A list that was read in is taken back once."""


@dataclass(eq=False)
class MemberHasHistory(ClubError):
    """Nobody who had money, meetings or posts is taken off the roll."""

    name: str


@dataclass(eq=False)
class MemberNotFound(ClubError):
    """Nobody on the roll has this code or name."""

    words: str


@dataclass(eq=False)
class SeveralMembers(ClubError):
    """More than one person on the roll has this name; `people` are their codes and names."""

    words: str
    people: str


@dataclass(eq=False)
class MergedAlready(ClubError):
    """Two that are to become one person are one already."""

    name: str


@dataclass(eq=False)
class DiedBefore(ClubError):
    """One of two that are to become one person died while the other one went on being a member."""

    name: str
    code: str
    died_on: date
    other: str


@dataclass(eq=False)
class NotAMemberThen(ClubError):
    """A loan or a post for somebody who was not on the roll that day."""

    name: str
    on: date


@dataclass(eq=False)
class LoanHasPayments(ClubError):
    """A disbursement is reversed only after the payments on its loan."""

    code: str


@dataclass(eq=False)
class ImpossibleTarget(ClubError):
    """A target whose ends are the wrong way round or beyond `most`, or an age line nobody reaches."""

    target: str
    low: int
    high: int


@dataclass(eq=False)
class LoanNotFound(ClubError):
    """No loan has this code."""

    code: str


@dataclass(eq=False)
class VoucherNotFound(ClubError):
    """No entry was posted under this voucher number."""

    voucher: str


@dataclass(eq=False)
class NothingOverdue(ClubError):
    """A letter about what is overdue, where nothing is."""

    code: str
    on: date


@dataclass(eq=False)
class MeetingMissing(ClubError):
    """A loan without the meeting that agreed it, or agreed after it was paid out."""


@dataclass(eq=False)
class FileError(ClubError):
    """A club file that cannot be opened or made; it is never touched."""

    path: Path


class FileMissing(FileError):
    """There is no such file."""


class FileEmpty(FileError):
    """The file has no bytes: an empty club must never pass for a real one."""


class NotAClubFile(FileError):
    """Some other kind of file."""


class FileTooNew(FileError):
    """Made by a newer program than this one."""


class UpgradeFailed(FileError):
    """A file of an older program could not be brought up to date; it is as it was."""


class CopyFailed(FileError):
    """A safety copy could not be written into a folder; the club's file is as it was."""


class CopyDamaged(FileError):
    """A safety copy that does not read whole; it is not put in the place of anything."""


class FileInUse(FileError):
    """Another window or program holds the file."""


class FileExists(FileError):
    """A new file would overwrite one that is there."""


class FileDamaged(FileError):
    """The file is a club's, but does not read whole."""


class FileNotWritable(FileError):
    """The folder or the file cannot be written."""


@dataclass(eq=False)
class DiskFull(ClubError):
    """There was no room to write; nothing of the act was kept."""
