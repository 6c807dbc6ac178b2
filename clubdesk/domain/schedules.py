"""The terms of a loan and the schedule agreed at disbursement (lending_rules 2 to 4)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from clubdesk.domain.due_dates import due_date
from clubdesk.domain.errors import (
    FirstDueTooEarly,
    ImpossibleGraceDays,
    ImpossiblePeriods,
    ImpossiblePrincipal,
    ImpossibleRounding,
    UnevenMonths,
)
from clubdesk.domain.money import ROUNDINGS, round_ratio, round_to
from clubdesk.domain.rates import Rate

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
        return self.rate.monthly * self.every

    def due(self, n: int) -> date:
        """The due date of row `n`; after the last row, of each further period."""
        return due_date(self.first_due, kept_day=self.kept_day, every=self.every, n=n)

    def due_dates(self) -> Iterator[date]:
        """The due dates of the agreed rows."""
        return (self.due(n) for n in range(1, self.rows + 1))

    def interest_counter(self) -> Callable[[int], int]:
        """One period's interest in đồng on a balance, rounded by the loan's interest rounding."""
        rate, unit = self.period_rate, self.interest_rounding
        numerator, denominator = rate.numerator, rate.denominator
        return lambda balance: round_ratio(balance * numerator, denominator, unit)


class ScheduleRow(NamedTuple):
    """Row `n`: what falls due on `due`, in đồng, and the balance after it."""

    n: int
    due: date
    principal: int
    interest: int
    balance: int


def schedule(terms: Terms) -> tuple[ScheduleRow, ...]:
    """The schedule agreed at disbursement: principal adds up to the loan, the last balance is 0."""
    planned = _planned_principal(terms)
    interest_on = terms.interest_counter()
    flat, bullet = terms.base is Base.FLAT, terms.pattern is Pattern.BULLET
    balance, put_off, rows = terms.principal, 0, []
    for n, due in enumerate(terms.due_dates(), start=1):
        interest = interest_on(terms.principal if flat else balance) if balance else 0
        principal = balance if n == terms.rows else max(0, min(planned(n, interest), balance))
        balance -= principal
        if bullet:
            put_off += interest
            interest = put_off if n == terms.rows else 0
        rows.append(ScheduleRow(n, due, principal, interest, balance))
    return tuple(rows)


def _planned_principal(terms: Terms) -> Callable[[int, int], int]:
    """What row n with its interest asks for, before it is cut to what is left (lending_rules 4)."""
    free, every = terms.principal_free_rows, terms.principal_every
    if terms.pattern is Pattern.EQUAL_PRINCIPAL:
        carrying = sum(1 for n in range(free + 1, terms.rows) if n % every == 0) + 1
        share = round_ratio(terms.principal, carrying, terms.rounding)
        return lambda n, _interest: share if n > free and n % every == 0 else 0
    if terms.pattern is Pattern.LEVEL:
        instalment = _level_instalment(terms)
        return lambda n, interest: instalment - interest if n > free else 0
    return lambda _n, _interest: 0


def _level_instalment(terms: Terms) -> int:
    """Principal and interest of one level row, in đồng."""
    paying = terms.rows - terms.principal_free_rows
    if terms.base is Base.FLAT:
        interest = terms.interest_counter()(terms.principal)
        return round_ratio(terms.principal, paying, terms.rounding) + round_ratio(interest, 1, terms.rounding)
    rate = terms.period_rate
    if not rate:
        return round_ratio(terms.principal, paying, terms.rounding)
    return round_to(terms.principal * rate / (1 - (1 + rate) ** -paying), terms.rounding)
