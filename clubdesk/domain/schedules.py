"""The terms of a loan and the schedule agreed at disbursement (lending_rules 2 to 4)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import accumulate, count, pairwise
from operator import sub
from typing import NamedTuple

from clubdesk.domain.due_dates import due_date, due_dates
from clubdesk.domain.loan_errors import (
    FirstDueTooEarly,
    ImpossibleGraceDays,
    ImpossiblePeriods,
    ImpossiblePrincipal,
    ImpossibleRounding,
    UnevenMonths,
)
from clubdesk.domain.money import ROUNDINGS, round_ratio, rounded_share
from clubdesk.domain.rates import Rate, share_of_balance

MOST_GRACE_DAYS = 27


class Base(StrEnum):
    """What interest is counted on (cách tính lãi)."""

    DECLINING = "declining"
    FLAT = "flat"


class Pattern(StrEnum):
    """How a loan is paid back (cách trả)."""

    EQUAL_PRINCIPAL = "equal-principal"
    LEVEL = "level"
    INTEREST_THEN_BULLET = "interest-then-bullet"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The terms of one loan: đồng, months, a rate; `kept_day` is the day of the month rows fall due on.

    Raises:
        ImpossiblePrincipal, ImpossibleRounding, UnevenMonths, ImpossiblePeriods, ImpossibleGraceDays,
        FirstDueTooEarly: whatever lending_rules 2 refuses.
    """

    principal: int
    rate: Rate
    months: int
    base: Base
    pattern: Pattern
    every: int = 1
    principal_every: int = 1
    principal_free_rows: int = 0
    rounding: int = 1_000
    interest_rounding: int = 1_000
    disbursed_on: date
    first_due: date
    kept_day: int
    grace_days: int = 10

    def __post_init__(self) -> None:
        if self.principal <= 0:
            raise ImpossiblePrincipal(principal=self.principal)
        for unit in (self.rounding, self.interest_rounding):
            if unit not in ROUNDINGS:
                raise ImpossibleRounding(unit=unit)
        if self.every < 1 or self.months < 1 or self.months % self.every:
            raise UnevenMonths(months=self.months, every=self.every)
        if not 0 <= self.grace_days <= MOST_GRACE_DAYS:
            raise ImpossibleGraceDays(grace_days=self.grace_days)
        if self.first_due <= self.disbursed_on:
            raise FirstDueTooEarly(disbursed_on=self.disbursed_on, first_due=self.first_due)
        self._check_periods()

    def _check_periods(self) -> None:
        if self.principal_every < 1 or not 0 <= self.principal_free_rows < self.rows:
            raise ImpossiblePeriods(
                rows=self.rows,
                principal_every=self.principal_every,
                principal_free_rows=self.principal_free_rows,
            )

    @property
    def rows(self) -> int:
        """How many rows the schedule has."""
        return self.months // self.every

    @property
    def period_rate(self) -> Fraction:
        """The exact share of a balance that one period brings."""
        return share_of_balance(self.rate, self.every)

    def due(self, n: int) -> date:
        """The due date of row `n`; after the last row, of each further period."""
        return due_date(self.first_due, kept_day=self.kept_day, every=self.every, n=n)

    def due_dates(self) -> list[date]:
        """The due dates of the agreed rows."""
        return due_dates(self.first_due, kept_day=self.kept_day, every=self.every, rows=self.rows)

    def interest_counter(self) -> Callable[[int], int]:
        """One period's interest in đồng on a balance, rounded by the loan's interest rounding."""
        rate = self.period_rate
        return rounded_share(rate.numerator, rate.denominator, self.interest_rounding)


class ScheduleRow(NamedTuple):
    """Row `n`: what falls due on `due`, in đồng, and the balance after it."""

    n: int
    due: date
    principal: int
    interest: int
    balance: int


def schedule(terms: Terms, *, flat_on: int | None = None) -> tuple[ScheduleRow, ...]:
    """The schedule agreed at disbursement: principal adds up to the loan, the last balance is 0.

    A flat loan that runs already brings interest on `flat_on`, the đồng first lent (lending_rules 5).
    """
    free = terms.principal_free_rows
    principal = spread(terms, terms.principal, rows=terms.rows, free=free, flat_on=flat_on)
    balances = list(accumulate(principal, sub, initial=terms.principal))
    interest = _interest(terms, balances[:-1], flat_on or terms.principal)
    return tuple(map(ScheduleRow._make, zip(count(1), terms.due_dates(), principal, interest, balances[1:])))


def spread(
    terms: Terms, amount: int, *, rows: int, free: int, passed: int = 0, flat_on: int | None = None
) -> list[int]:
    """The principal of each of `rows` rows that pay back `amount` đồng by a loan's pattern (lending_rules 4).

    The first `free` rows carry none; `passed` rows of the loan have fallen due before them.
    """
    if terms.pattern is Pattern.LEVEL:
        return _level_principal(terms, amount, rows, free, flat_on or terms.principal)
    if terms.pattern is Pattern.EQUAL_PRINCIPAL:
        carrying = [n > free and not (passed + n) % terms.principal_every for n in range(1, rows)]
        return _equal_principal(amount, carrying, terms.rounding)
    return [0] * (rows - 1) + [amount]


def _equal_principal(amount: int, carrying: list[bool], rounding: int) -> list[int]:
    """Equal shares in the rows that carry principal, the rest in one more row, the last."""
    carriers = carrying.count(True)
    share = round_ratio(amount, carriers + 1, rounding)
    if share * carriers > amount:  # rounded up so far that the last shares are cut
        paid_back = accumulate((share if carries else 0 for carries in carrying), initial=0)
        reached = [min(paid, amount) for paid in paid_back]
        return [after - before for before, after in pairwise([*reached, amount])]
    return [share if carries else 0 for carries in carrying] + [amount - share * carriers]


def _level_principal(terms: Terms, amount: int, rows: int, free: int, flat_on: int) -> list[int]:
    """What each level instalment leaves for principal after its interest, the rest in the last row."""
    interest_on = terms.interest_counter()
    flat = interest_on(flat_on) if terms.base is Base.FLAT else None
    instalment = _level_instalment(terms, amount, rows - free, flat)
    left, principal = amount, [0] * free
    for _ in range(free + 1, rows):
        paid = max(0, min(instalment - (interest_on(left) if flat is None else flat), left))
        principal.append(paid)
        left -= paid
    return [*principal, left]


def _interest(terms: Terms, balances: Sequence[int], flat_on: int) -> list[int]:
    """The interest of each row on the balance before it; a bullet loan's stands in the last row."""
    interest_on = terms.interest_counter()
    if terms.base is Base.FLAT:
        flat = interest_on(flat_on)
        interest = [flat if balance else 0 for balance in balances]
    else:
        interest = [interest_on(balance) for balance in balances]
    if terms.pattern is Pattern.BULLET:
        return [0] * (len(interest) - 1) + [sum(interest)]
    return interest


def _level_instalment(terms: Terms, amount: int, paying: int, flat: int | None) -> int:
    """Principal and interest of one level row, in đồng; `flat` is a flat loan's interest of a row."""
    if flat is not None:
        return round_ratio(amount, paying, terms.rounding) + round_ratio(flat, 1, terms.rounding)
    rate = terms.period_rate
    if not rate:
        return round_ratio(amount, paying, terms.rounding)
    # P × r ÷ (1 − (1 + r)^−paying) in whole numbers, which need no common divisors on the way.
    of, into = rate.numerator, rate.denominator
    grown, still = (into + of) ** paying, into**paying
    return round_ratio(amount * of * grown, into * (grown - still), terms.rounding)
