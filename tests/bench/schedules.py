"""The schedules of mixed loans against a plain loop over integers that makes the same rows."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms, schedule
from tests.bench.measure import Effort, Line, in_turns, timed

SCHEDULES = 2_000
SHAPES = list(product(Pattern, Base, (6, 12, 24), (1, 3), (RatePer.MONTH, RatePer.YEAR), (0, 1)))
Rows = list[tuple[int, date, int, int, int]]


class Plain(NamedTuple):
    """A loan as bare integers: one period brings rate_of / rate_in of a balance."""

    principal: int
    rate_of: int
    rate_in: int
    rows: int
    flat: bool
    pattern: str
    every: int
    principal_every: int
    free: int
    unit: int
    first_due: date
    kept_day: int


def lines(effort: Effort) -> Iterator[Line]:
    """The comparison of this bench."""
    terms = mixed_terms(effort.of(SCHEDULES))
    bare = [plain(one) for one in terms]
    ours, loop = in_turns(
        effort,
        timed(lambda: [schedule(one) for one in terms]),
        timed(lambda: [plain_schedule(one) for one in bare]),
    )
    yield Line(
        what=f"{len(terms)} schedules", ours=ours, against="plain integer loop", theirs=loop, goal="≤ 1.3×"
    )


def mixed_terms(amount: int) -> list[Terms]:
    """Loans of all patterns, bases and usual terms in turn, each of another amount and day."""
    return [_terms(n) for n in range(amount)]


def _terms(n: int) -> Terms:
    pattern, base, months, every, per, free = SHAPES[n % len(SHAPES)]
    lent_on, kept_day = date(2024, 1 + n % 12, 1 + n % 28), 1 + n % 31
    return Terms(
        principal=1_000_000 + n * 1_000,
        rate=Rate(Decimal("0.8") if per is RatePer.MONTH else Decimal("10.2"), per),
        months=months,
        base=base,
        pattern=pattern,
        every=every,
        principal_every=1 + n % 2,
        principal_free_rows=free,
        disbursed_on=lent_on,
        first_due=month_after(lent_on, every, kept_day=kept_day),
        kept_day=kept_day,
    )


def plain(terms: Terms) -> Plain:
    """The same loan as integers."""
    rate = terms.period_rate
    return Plain(
        terms.principal,
        rate.numerator,
        rate.denominator,
        terms.rows,
        terms.base is Base.FLAT,
        terms.pattern.value,
        terms.every,
        terms.principal_every,
        terms.principal_free_rows,
        terms.rounding,
        terms.first_due,
        terms.kept_day,
    )


def plain_schedule(loan: Plain) -> Rows:
    """The rows of a loan by one loop, written for speed and nothing else; equal rounding units."""
    principal, of, into, count, flat, pattern, every, principal_every, free, unit, due, kept = loan
    share = _share(loan) if pattern in ("equal-principal", "level") else 0
    half, whole = into * unit, 2 * into * unit
    year, month = due.year, due.month
    balance, waiting, rows = principal, 0, []
    for n in range(1, count + 1):
        interest = (2 * of * (principal if flat else balance) + half) // whole * unit if balance else 0
        if n == count:
            paid = balance
        elif n <= free:
            paid = 0
        elif pattern == "equal-principal":
            paid = min(share, balance) if n % principal_every == 0 else 0
        else:
            paid = max(0, min(share - interest, balance)) if pattern == "level" else 0
        balance -= paid
        if pattern == "bullet":
            waiting += interest
            interest = waiting if n == count else 0
        rows.append((n, due, paid, interest, balance))
        month += every
        if month > 12:
            year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        due = date(year, month, kept if kept < 29 else min(kept, monthrange(year, month)[1]))
    return rows


def _share(loan: Plain) -> int:
    """The principal, or for level loans the whole, of one instalment."""
    paying, unit = loan.rows - loan.free, loan.unit
    if loan.pattern == "equal-principal":
        every = loan.principal_every
        paying = len([n for n in range(loan.free + 1, loan.rows) if n % every == 0]) + 1
        return _rounded(loan.principal, paying, unit)
    if loan.flat:
        interest = _rounded(loan.principal * loan.rate_of, loan.rate_in, unit)
        return _rounded(loan.principal, paying, unit) + interest
    grown, still = (loan.rate_in + loan.rate_of) ** paying, loan.rate_in**paying
    return _rounded(loan.principal * loan.rate_of * grown, loan.rate_in * (grown - still), unit)


def _rounded(of: int, into: int, unit: int) -> int:
    return (2 * of + into * unit) // (2 * into * unit) * unit
