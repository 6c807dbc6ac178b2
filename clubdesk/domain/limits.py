"""The limits on lending that a club may switch on; each breach is named (lending_rules 9)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from clubdesk.domain.decisions import Decision
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.lending_errors import (
    AboveBoardShare,
    AboveCeiling,
    AboveShare,
    BelowKeptBack,
    HasArrears,
    LimitBroken,
    LimitsBroken,
    LoanStillActive,
    MemberTooShort,
)


class OneLoan(StrEnum):
    """Who may have one active loan at a time; people at one address are a household."""

    PERSON = "person"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits that hold; what is None, 0, empty or false is switched off.

    `ceilings` are the đồng of round 1, 2, 3…, the last one for every further round; shares are per cent of
    the Income Fund's total; `kept_back` đồng stay in its money places.
    """

    one_loan: OneLoan | None = None
    ceilings: tuple[int, ...] = ()
    largest_share: Decimal | None = None
    kept_back: int = 0
    without_arrears: bool = False
    months_of_membership: int = 0
    board_share: Decimal | None = None


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of an applicant on a day, in đồng.

    `active` are the codes of loans the person still owes, `household` those of people at the same address;
    `overdue` is principal and interest late after the grace days; `rounds` the loans had before.
    """

    name: str
    joined_on: date
    is_on_board: bool
    active: tuple[str, ...]
    household: tuple[str, ...]
    owes: int
    board_owes: int
    overdue: int
    rounds: int
    fund_total: int
    fund_cash: int


def breaches(limits: Limits, standing: Standing, amount: int, on: date) -> tuple[LimitBroken, ...]:
    """Every limit that a loan of `amount` đồng would break on a day."""
    checks = (_one_loan, _ceiling, _share, _kept_back, _arrears, _membership, _board)
    return tuple(broken for check in checks for broken in check(limits, standing, amount, on))


def _one_loan(limits: Limits, standing: Standing, _amount: int, _on: date) -> Iterator[LimitBroken]:
    active = standing.active if limits.one_loan else ()
    if limits.one_loan is OneLoan.HOUSEHOLD:
        active += standing.household
    if active:
        yield LoanStillActive(name=standing.name, code=active[0])


def _ceiling(limits: Limits, standing: Standing, amount: int, _on: date) -> Iterator[LimitBroken]:
    if limits.ceilings:
        ceiling = limits.ceilings[min(standing.rounds, len(limits.ceilings) - 1)]
        if amount > ceiling:
            yield AboveCeiling(amount=amount, ceiling=ceiling, round=standing.rounds + 1)


def _share(limits: Limits, standing: Standing, amount: int, _on: date) -> Iterator[LimitBroken]:
    if limits.largest_share is not None:
        most = _part(standing.fund_total, limits.largest_share)
        if standing.owes + amount > most:
            owed = standing.owes + amount
            yield AboveShare(name=standing.name, owed=owed, most=most, percent=limits.largest_share)


def _kept_back(limits: Limits, standing: Standing, amount: int, _on: date) -> Iterator[LimitBroken]:
    left = standing.fund_cash - amount
    if limits.kept_back and left < limits.kept_back:
        yield BelowKeptBack(left=left, kept_back=limits.kept_back)


def _arrears(limits: Limits, standing: Standing, _amount: int, _on: date) -> Iterator[LimitBroken]:
    if limits.without_arrears and standing.overdue:
        yield HasArrears(name=standing.name, overdue=standing.overdue)


def _membership(limits: Limits, standing: Standing, _amount: int, on: date) -> Iterator[LimitBroken]:
    months = limits.months_of_membership
    if months:
        since = month_after(standing.joined_on, months, kept_day=standing.joined_on.day)
        if on < since:
            yield MemberTooShort(name=standing.name, months=months, since=since)


def _board(limits: Limits, standing: Standing, amount: int, _on: date) -> Iterator[LimitBroken]:
    if limits.board_share is not None and standing.is_on_board:
        most = _part(standing.fund_total, limits.board_share)
        if standing.board_owes + amount > most:
            yield AboveBoardShare(owed=standing.board_owes + amount, most=most, percent=limits.board_share)


def _part(total: int, percent: Decimal) -> int:
    return int(total * Fraction(percent) / 100)


LIMIT_NAMES: dict[type[LimitBroken], str] = {
    LoanStillActive: "one-loan",
    AboveCeiling: "ceiling",
    AboveShare: "largest-share",
    BelowKeptBack: "kept-back",
    HasArrears: "arrears",
    MemberTooShort: "membership",
    AboveBoardShare: "board-share",
}
"""What a limit is called where a decision overrides it."""


def limit_names(broken: Iterable[LimitBroken]) -> frozenset[str]:
    """What a decision overrides that sets these limits aside."""
    return frozenset(LIMIT_NAMES[type(one)] for one in broken)


def check_limits(broken: tuple[LimitBroken, ...], decision: Decision | None) -> None:
    """Whether a decision sets aside every limit that is broken.

    Raises:
        LimitsBroken: with those it does not.
    """
    overridden = decision.overrides if decision else frozenset()
    left = tuple(one for one in broken if LIMIT_NAMES[type(one)] not in overridden)
    if left:
        raise LimitsBroken(count=len(left), broken=left)
