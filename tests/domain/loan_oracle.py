"""What is owed on a loan, worked out a second time: day by day, in fractions, from the text of the rules."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from clubdesk.domain.loans import Loan
from clubdesk.domain.schedules import Base, Pattern, Terms

ONE_DAY = timedelta(days=1)


def nearest(value: Fraction, unit: int) -> int:
    """R(x, u): halves up."""
    return floor(value / unit + Fraction(1, 2)) * unit


def one_period(terms: Terms, balance: int) -> int:
    yearly = Fraction(terms.rate.percent) * (12 if terms.rate.per == "month" else 1)
    return nearest(balance * yearly * terms.every / 1_200, terms.interest_rounding)


def slow_due(terms: Terms, n: int) -> date:
    """Walks month by month, then back from the 31st to a day that exists."""
    if n == 1:
        return terms.first_due
    year, month = terms.first_due.year, terms.first_due.month
    for _ in range((n - 1) * terms.every):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    for day in range(terms.kept_day, 0, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    raise AssertionError(terms)


def slow_schedule(terms: Terms) -> list[tuple[int, int, int]]:
    """Principal, interest and balance of every row, straight from the table of section 4."""
    count, free = terms.months // terms.every, terms.principal_free_rows
    carrying = [n for n in range(free + 1, count) if n % terms.principal_every == 0] + [count]
    left, waiting, rows = terms.principal, 0, []
    for n in range(1, count + 1):
        basis = terms.principal if terms.base is Base.FLAT and left else left
        interest = one_period(terms, basis)
        planned = 0
        if terms.pattern is Pattern.EQUAL_PRINCIPAL and n in carrying:
            planned = nearest(Fraction(terms.principal, len(carrying)), terms.rounding)
        if terms.pattern is Pattern.LEVEL and n > free:
            planned = _level(terms, count - free) - interest
        principal = left if n == count else min(left, max(0, planned))
        left -= principal
        waiting += interest
        if terms.pattern is Pattern.BULLET:
            interest = waiting if n == count else 0
        rows.append((principal, interest, left))
    return rows


def _level(terms: Terms, paying: int) -> int:
    share = Fraction(terms.principal, paying)
    if terms.base is Base.FLAT:
        whole = Fraction(one_period(terms, terms.principal))
        return nearest(share, terms.rounding) + nearest(whole, terms.rounding)
    rate = terms.rate.monthly * terms.every
    if rate == 0:
        return nearest(share, terms.rounding)
    annuity = sum(((1 + rate) ** -n for n in range(1, paying + 1)), Fraction(0))
    return nearest(terms.principal / annuity, terms.rounding)


@dataclass
class SlowPosition:
    """The figures of section 5 on one day."""

    outstanding: int = 0
    principal_due: int = 0
    principal_overdue: int = 0
    interest_due: int = 0
    days_late: int = 0
    interest_fallen: int = 0
    fallen: list[tuple[date, int, int]] = field(default_factory=list)


def slow_position(loan: Loan, on: date) -> SlowPosition:
    """Lives every day from the disbursement to `on`, writing down what falls due in the evening."""
    terms = loan.terms
    if on < terms.disbursed_on or (loan.cancelled_on and loan.cancelled_on <= on):
        return SlowPosition()
    known = [p for p in loan.repayments if p.paid_on <= on and not (p.reversed_on and p.reversed_on <= on)]
    lost = [w for w in loan.write_offs if w.on <= on and not (w.reversed_on and w.reversed_on <= on)]
    evening, owed, day = {}, terms.principal, min([terms.disbursed_on, *(p.paid_on for p in known)])
    horizon = on + timedelta(days=40)
    while day <= horizon:
        owed -= sum(p.principal for p in known if p.paid_on == day)
        owed -= sum(w.amount for w in lost if w.on == day)
        evening[day] = owed
        day += ONE_DAY
    now = SlowPosition(outstanding=evening[on])
    if now.outstanding == 0 and (any(p.payoff for p in known) or any(evening[w.on] == 0 for w in lost)):
        return now
    _live_through(loan, on, evening, now)
    paid_principal, paid_interest = sum(p.principal for p in known), sum(p.interest for p in known)
    _judge(loan, on, now, (paid_principal, paid_interest, sum(w.amount for w in lost)))
    return now


def _live_through(loan: Loan, on: date, evening: dict[date, int], now: SlowPosition) -> None:
    terms, rows = loan.terms, slow_schedule(loan.terms)
    grace = timedelta(days=terms.grace_days)
    n, begins, waiting = 1, terms.disbursed_on, 0
    day = terms.disbursed_on + ONE_DAY
    while day <= on:
        if day == slow_due(terms, n):
            waiting += one_period(terms, _basis(terms, n, evening, begins + grace, day))
            last = len(rows)
            falls = 0 if terms.pattern is Pattern.BULLET and n < last else waiting
            now.fallen.append((day, rows[n - 1][0] if n <= last else 0, falls))
            waiting -= falls
            n, begins = n + 1, day
        day += ONE_DAY


def _basis(terms: Terms, n: int, evening: dict[date, int], graced: date, due: date) -> int:
    if n == 1:
        return terms.principal if evening[min(graced, due - ONE_DAY)] else 0
    owed = evening[graced]
    return terms.principal if owed and terms.base is Base.FLAT and n <= terms.months // terms.every else owed


def _judge(loan: Loan, on: date, now: SlowPosition, settled: tuple[int, int, int]) -> None:
    principal_paid, interest_paid, lost = settled
    most = loan.terms.principal - lost
    grace = timedelta(days=loan.terms.grace_days)

    def missing(until: date) -> int:
        asked = min(most, sum(principal for due, principal, _ in now.fallen if due <= until))
        return min(now.outstanding, max(0, asked - principal_paid))

    now.interest_fallen = sum(interest for *_, interest in now.fallen)
    now.interest_due = max(0, now.interest_fallen - interest_paid)
    now.principal_due = missing(on)
    now.principal_overdue = missing(on - grace - ONE_DAY)
    if not now.principal_due and not now.interest_due:
        return
    for at, (due, *_) in enumerate(now.fallen):
        so_far = now.fallen[: at + 1]
        principal = min(most, sum(row[1] for row in so_far))
        interest = sum(row[2] for row in so_far)
        if due < on and (principal > principal_paid or interest > interest_paid):
            now.days_late = (on - due).days
            return
