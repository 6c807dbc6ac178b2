"""What is owed on a loan on any day (lending_rules 5)."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate, count, takewhile
from typing import NamedTuple

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.loans import Loan, Position, was_lent
from clubdesk.domain.money import round_to
from clubdesk.domain.schedules import Base, Pattern, Terms

DAYS_PER_MONTH = 30


class StartedPeriod(StrEnum):
    """What a pay-off asks for the period that has started."""

    FULL = "full"
    BY_DAYS = "by-days"
    NOTHING = "nothing"


class _Period(NamedTuple):
    """Period `n` of a loan, from the due date before it to its own, and the balance it brings interest on."""

    opens_on: date
    due: date
    base: int
    interest: int


class Instalment(NamedTuple):
    """What falls due together on one date, in đồng."""

    due: date
    principal: int
    interest: int


def position(loan: Loan, on: date, *, days_ahead: int = 0) -> Position:
    """What is owed at the end of `on`; `days_ahead` also asks for rows due up to that many days later."""
    past = _Past(loan, on)
    if past.is_settled:
        return past.position()
    falling = list(_falling_due(loan, past, on + timedelta(days=days_ahead)))
    grace = timedelta(days=loan.terms.grace_days)
    interest_due = max(0, sum(fall.interest for fall in falling) - past.interest_paid)
    principal_due = past.still_owed(falling)
    return past.position(
        principal_due=principal_due,
        principal_overdue=past.still_owed([fall for fall in falling if fall.due + grace < on]),
        interest_due=interest_due,
        days_late=_days_late(falling, past) if principal_due or interest_due else 0,
    )


def fallen_due(loan: Loan, on: date, *, days_ahead: int = 0) -> list[Instalment]:
    """Everything that `position` of that day counts as fallen due, whether paid or not, the oldest first."""
    return list(_falling_due(loan, _Past(loan, on), on + timedelta(days=days_ahead)))


def payoff(loan: Loan, on: date, *, started: StartedPeriod = StartedPeriod.FULL) -> int:
    """The figure in đồng that closes the loan on `on` (tất toán); 0 when nothing is owed."""
    return payoff_interest(loan, on, started=started) + _Past(loan, on).outstanding


def payoff_interest(loan: Loan, on: date, *, started: StartedPeriod = StartedPeriod.FULL) -> int:
    """The interest part of the day's pay-off figure, in đồng."""
    past = _Past(loan, on)
    if past.is_settled:
        return 0
    periods = _periods(loan, past)
    finished = 0
    for period in periods:
        if period.due > on:
            break
        finished += period.interest
    return max(0, finished + _started_interest(loan.terms, period, on, started) - past.interest_paid)


def _started_interest(terms: Terms, period: _Period, on: date, started: StartedPeriod) -> int:
    days = (on - period.opens_on).days
    if days <= terms.grace_days or started is StartedPeriod.NOTHING:
        return 0
    if started is StartedPeriod.FULL:
        return period.interest
    by_days = round_to(period.base * terms.rate.monthly * days / DAYS_PER_MONTH, terms.interest_rounding)
    return min(by_days, period.interest)


def is_finished(loan: Loan) -> bool:
    """Whether nothing is owed on a loan and nothing more can fall due, whatever the day."""
    if loan.outstanding:
        return False
    days = [
        loan.rows[-1].due,
        *(paid.paid_on for paid in loan.repayments),
        *(loss.on for loss in loan.write_offs),
    ]
    started_periods_over = month_after(max(days), 2 * loan.terms.every, kept_day=1)
    return not position(loan, started_periods_over).interest_due


class _Past:
    """The facts of a loan dated up to a day."""

    def __init__(self, loan: Loan, on: date) -> None:
        self.on = on
        self._principal = loan.terms.principal if was_lent(loan, on) else 0
        self._repayments = [paid for paid in loan.repayments if paid.stands(on)]
        self._write_offs = [loss for loss in loan.write_offs if loss.stands(on)]
        self.principal_paid = sum(paid.principal for paid in self._repayments)
        self.interest_paid = sum(paid.interest for paid in self._repayments)
        self.written_off = sum(loss.amount for loss in self._write_offs)
        moves = sorted(
            [(paid.paid_on, paid.principal) for paid in self._repayments]
            + [(loss.on, loss.amount) for loss in self._write_offs]
        )
        self._days = [day for day, _amount in moves]
        self._gone = list(accumulate((amount for _day, amount in moves), initial=0))
        self.outstanding = self.owed(on)

    def owed(self, day: date) -> int:
        """What was outstanding at the end of `day`, by what is known."""
        return self._principal - self._gone[bisect_right(self._days, day)]

    @property
    def is_settled(self) -> bool:
        """Paid off, written off in whole or never lent: whatever interest was left is waived."""
        return not self.outstanding and (
            not self._principal
            or any(paid.payoff for paid in self._repayments)
            or any(not self.owed(loss.on) for loss in self._write_offs)
        )

    def still_owed(self, instalments: list[Instalment]) -> int:
        """Scheduled principal of `instalments` not yet paid; a part written off is off the last rows."""
        scheduled = sum(instalment.principal for instalment in instalments)
        return min(max(0, self.scheduled(scheduled) - self.principal_paid), self.outstanding)

    def scheduled(self, principal: int) -> int:
        """Cumulative scheduled principal once what was written off is taken from the last rows."""
        return min(principal, self._principal - self.written_off)

    def position(
        self, *, principal_due: int = 0, principal_overdue: int = 0, interest_due: int = 0, days_late: int = 0
    ) -> Position:
        return Position(
            outstanding=self.outstanding,
            principal_due=principal_due,
            principal_overdue=principal_overdue,
            interest_due=interest_due,
            principal_paid=self.principal_paid,
            interest_paid=self.interest_paid,
            written_off=self.written_off,
            days_late=days_late,
        )


def _periods(loan: Loan, past: _Past) -> Iterator[_Period]:
    """Every period from disbursement on, without end; each brings interest on what was owed."""
    terms, interest_on = loan.terms, loan.terms.interest_counter()
    grace = timedelta(days=terms.grace_days)
    opens_on = terms.disbursed_on
    for n in count(1):
        due = loan.rows[n - 1].due if n <= len(loan.rows) else terms.due(n)
        base = _base(terms, n, past, opens_on + grace, due)
        yield _Period(opens_on, due, base, interest_on(base))
        opens_on = due


def _base(terms: Terms, n: int, past: _Past, settled_by: date, due: date) -> int:
    """The balance period `n` brings interest on, at the end of the grace days after its beginning."""
    if n == 1:
        return terms.principal if past.owed(min(settled_by, due - timedelta(days=1))) else 0
    owed = past.owed(settled_by)
    if owed and terms.base is Base.FLAT and n <= terms.rows:
        return terms.principal
    return owed


def _falling_due(loan: Loan, past: _Past, until: date) -> Iterator[Instalment]:
    """What fell due by `until`, row by row; a bullet loan's interest waits for the last row."""
    waiting = 0
    bullet = loan.terms.pattern is Pattern.BULLET
    periods = takewhile(lambda period: period.due <= until, _periods(loan, past))
    for n, period in enumerate(periods, start=1):
        waiting += period.interest
        interest = 0 if bullet and n < len(loan.rows) else waiting
        waiting -= interest
        principal = loan.rows[n - 1].principal if n <= len(loan.rows) else 0
        yield Instalment(period.due, principal, interest)


def _days_late(falling: list[Instalment], past: _Past) -> int:
    """Days since the earliest past due date at which more had fallen due than is paid by now."""
    principal = accumulate(fall.principal for fall in falling)
    interest = accumulate(fall.interest for fall in falling)
    for fall, principal_so_far, interest_so_far in zip(falling, principal, interest, strict=True):
        late = past.scheduled(principal_so_far) > past.principal_paid or interest_so_far > past.interest_paid
        if late:
            return max(0, (past.on - fall.due).days)
    return 0
