"""Every way a loan can be refused by the club's own rules, its applications, products and openings."""

from datetime import date
from decimal import Decimal

from clubdesk.domain.errors import ClubError


class NobodyDecides(ClubError):
    """Lending rules by which neither the board nor the meeting decides on applications."""


class LimitsBroken(ClubError):
    """A loan against limits the club has set itself; only a recorded decision overrides them."""

    count: int
    broken: tuple["LimitBroken", ...]


class LimitBroken(ClubError):
    """One limit of the club that a loan would break (lending_rules 9)."""


class LoanStillActive(LimitBroken):
    """A loan is not yet paid back by the person, or at the same address."""

    name: str
    code: str


class AboveCeiling(LimitBroken):
    """More than the ceiling of the borrower's round."""

    amount: int
    ceiling: int
    round: int


class AboveShare(LimitBroken):
    """More of the fund owed by one borrower than the club allows."""

    name: str
    owed: int
    most: int
    percent: Decimal


class AboveBoardShare(LimitBroken):
    """More of the fund owed by board members than the club allows."""

    owed: int
    most: int
    percent: Decimal


class BelowKeptBack(LimitBroken):
    """Less money left in the fund than the club keeps back."""

    left: int
    kept_back: int


class HasArrears(LimitBroken):
    """A new loan while something is overdue."""

    name: str
    overdue: int


class MemberTooShort(LimitBroken):
    """A loan before the months of membership are over."""

    name: str
    months: int
    since: date


class NotAgreed(ClubError):
    """An application that may not be paid out: nobody with a say has agreed to it."""


class MoreThanAgreed(ClubError):
    """A loan larger than what was agreed."""

    amount: int
    agreed: int


class StepNotOpen(ClubError):
    """A step on an application that is over, or that the club leaves out."""


class VotesMissing(ClubError):
    """A meeting's decision on an application without its votes."""


class CorrectedAlready(ClubError):
    """An opening figure of a loan is corrected once."""

    code: str


class NotAnOpening(ClubError):
    """A loan that was lent in these books has no opening figures to correct."""

    code: str


class ImpossibleOpening(ClubError):
    """Opening figures that do not fit: more owed than lent, or a loan lent after the cut-off day."""

    lent: int
    outstanding: int


class ProductNameTaken(ClubError):
    """Another loan product has this name."""

    name: str
