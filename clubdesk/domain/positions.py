"""What is owed on a loan on any day (lending_rules 5 and 8)."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate, count, takewhile
from typing import NamedTuple

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.loans import Loan, Position, stands, was_lent
from clubdesk.domain.money import round_to
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.domain.versions import Place, Slot, Stage, stages

DAYS_PER_MONTH = 30


class StartedPeriod(StrEnum):
    """What a pay-off asks for the period that has started."""

    FULL = "full"
    BY_DAYS = "by-days"
    NOTHING = "nothing"


class _Period(NamedTuple):
    """A period of a loan, from the due date before it to its own, and the balance it brings interest on."""

    opens_on: date
    slot: Slot
    stage: Stage
    base: int
    interest: int


class Instalment(NamedTuple):
    """A due date, and the đồng of principal and of interest that have fallen due by it altogether.

    `brought` is all the interest of the periods up to it, that which waits for a last row too.
    """

    due: date
    principal: int
    interest: int
    brought: int


def position(loan: Loan, on: date, *, days_ahead: int = 0) -> Position:
    """What is owed at the end of `on`; `days_ahead` also asks for rows due up to that many days later."""
    past = _Past(loan, on)
    if past.is_settled:
        return past.position()
    fallen = _fallen(loan, past, on + timedelta(days=days_ahead))
    now = fallen[-1] if fallen else Instalment(on, 0, 0, 0)
    interest_due = max(0, now.interest - past.interest_paid - past.interest_waived)
    principal_due = past.still_owed(now)
    if past.is_frozen:
        return past.position(principal_due=principal_due, interest_due=interest_due)
    grace = timedelta(days=loan.terms.grace_days)
    overdue = [past.still_owed(one) for one in fallen if one.due + grace < on]
    return past.position(
        principal_due=principal_due,
        principal_overdue=overdue[-1] if overdue else 0,
        interest_due=interest_due,
        days_late=_days_late(fallen, past) if principal_due or interest_due else 0,
    )


def fallen_due(loan: Loan, on: date, *, until: date | None = None) -> list[Instalment]:
    """What fell due up to `until` (the day itself, or later), as known on `on`, due date by due date."""
    return _fallen(loan, _Past(loan, on), until or on)


def is_paid_up_to(loan: Loan, due: date, on: date) -> bool:
    """Whether all that falls due up to a due date, even a later one, was paid or waived by a day."""
    past = _Past(loan, on)
    fallen = [] if past.is_settled else _fallen(loan, past, due)
    if not fallen:
        return past.is_settled
    last = fallen[-1]
    return not past.still_owed(last) and last.interest <= past.interest_paid + past.interest_waived


def payoff(loan: Loan, on: date, *, started: StartedPeriod = StartedPeriod.FULL) -> int:
    """The figure in đồng that closes the loan on `on` (tất toán); 0 when nothing is owed."""
    return payoff_interest(loan, on, started=started) + _Past(loan, on).outstanding


def payoff_interest(loan: Loan, on: date, *, started: StartedPeriod = StartedPeriod.FULL) -> int:
    """The interest part of the day's pay-off figure, in đồng."""
    past = _Past(loan, on)
    if past.is_settled:
        return 0
    finished = 0
    for period in _periods(loan, past):
        if period.slot.due > on:
            break
        finished += period.interest
    asked = finished + _started_interest(loan.terms, period, on, started)
    return max(0, asked - past.interest_paid - past.interest_waived)


def _started_interest(terms: Terms, period: _Period, on: date, started: StartedPeriod) -> int:
    days = (on - period.opens_on).days
    if days <= terms.grace_days or started is StartedPeriod.NOTHING or period.slot.is_frozen:
        return 0
    if started is StartedPeriod.FULL:
        return period.interest
    by_days = round_to(period.base * terms.rate.monthly * days / DAYS_PER_MONTH, terms.interest_rounding)
    return min(by_days, period.interest)


def is_finished(loan: Loan) -> bool:
    """Whether nothing is owed on a loan and nothing more can fall due, whatever the day."""
    if loan.outstanding:
        return False
    days = [loan.rows[-1].due, *(fact.on for fact in loan.facts())]
    days += [version.rows[-1].due for version in loan.versions]
    started_periods_over = month_after(max(days), 2 * loan.terms.every, kept_day=1)
    return not position(loan, started_periods_over).interest_due


class _Past:
    """The facts of a loan dated up to a day."""

    def __init__(self, loan: Loan, on: date) -> None:
        self.on = on
        self._principal = loan.terms.principal if was_lent(loan, on) else 0
        self._repayments = [paid for paid in loan.repayments if stands(paid, on)]
        self._write_offs = [loss for loss in loan.write_offs if stands(loss, on)]
        self.principal_paid = sum(paid.principal for paid in self._repayments)
        self.interest_paid = sum(paid.interest for paid in self._repayments)
        self.interest_waived = sum(waived.amount for waived in loan.waivers if stands(waived, on))
        self.written_off = sum(loss.amount for loss in self._write_offs)
        self.stages = stages(loan, on)
        version = self.stages[-1].version
        self.is_frozen = version is not None and version.is_frozen(on)
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

    def paid_by(self, day: date) -> int:
        """The principal paid by the end of a day."""
        return sum(paid.principal for paid in self._repayments if paid.paid_on <= day)

    @property
    def is_settled(self) -> bool:
        """Paid off, written off in whole or never lent: whatever interest was left is waived."""
        return not self.outstanding and (
            not self._principal
            or any(paid.payoff for paid in self._repayments)
            or any(not self.owed(loss.on) for loss in self._write_offs)
        )

    @property
    def to_pay_back(self) -> int:
        """All the principal that falls due sooner or later; a part written off is off the last rows."""
        return self._principal - self.written_off

    def still_owed(self, instalment: Instalment) -> int:
        """Principal not yet paid of what had fallen due by an instalment."""
        return min(max(0, instalment.principal - self.principal_paid), self.outstanding)

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
            interest_waived=self.interest_waived,
            written_off=self.written_off,
            days_late=days_late,
            is_frozen=self.is_frozen,
        )


def _periods(loan: Loan, past: _Past) -> Iterator[_Period]:
    """Every period from disbursement on, without end; each brings interest on what was owed."""
    interest_on = loan.terms.interest_counter()
    grace = timedelta(days=loan.terms.grace_days)
    opens_on = loan.opening.period_began_on if loan.opening else loan.terms.disbursed_on
    n = count(1)
    for stage in past.stages:
        for slot in stage.slots():
            base = _base(loan, next(n), past, opens_on + grace, slot)
            yield _Period(opens_on, slot, stage, base, 0 if slot.is_frozen else interest_on(base))
            opens_on = slot.due


def _base(loan: Loan, n: int, past: _Past, settled_by: date, slot: Slot) -> int:
    """The balance period `n` brings interest on, at the end of the grace days after its beginning."""
    if n == 1 and not loan.opening:
        return loan.first_lent if past.owed(min(settled_by, slot.due - timedelta(days=1))) else 0
    owed = past.owed(settled_by)
    if owed and loan.terms.base is Base.FLAT and slot.place is not Place.AFTER:
        return loan.first_lent
    return owed


def _fallen(loan: Loan, past: _Past, until: date) -> list[Instalment]:
    """What fell due by `until`; a bullet loan's interest waits for the last row of its version."""
    fallen: list[Instalment] = []
    waits = loan.terms.pattern is Pattern.BULLET
    interest = waiting = 0
    periods = list(_due_by(loan, past, until))
    for stage in past.stages:
        scheduled = _begin(stage, past, fallen)
        for slot, brought in [(one.slot, one.interest) for one in periods if one.stage is stage]:
            waiting += brought
            if not (waits and slot.place is Place.BEFORE_LAST):
                interest, waiting = interest + waiting, 0
            scheduled += slot.principal if slot.place is Place.BEFORE_LAST else past.to_pay_back
            scheduled = min(scheduled, past.to_pay_back)
            fallen.append(Instalment(slot.due, scheduled, interest, interest + waiting))
    return fallen


def _due_by(loan: Loan, past: _Past, until: date) -> Iterator[_Period]:
    """The periods up to a day; once all is paid and the rows are over, the next ones would only repeat it."""
    for period in takewhile(lambda one: one.slot.due <= until, _periods(loan, past)):
        yield period
        if not period.base and period.slot.due > past.stages[-1].rows[-1].due:
            return


def _begin(stage: Stage, past: _Past, fallen: list[Instalment]) -> int:
    """The principal due when a version begins: what is paid, and what was due unless it spreads that too."""
    if stage.version is None:
        return 0
    due = fallen[-1].principal if fallen else 0
    paid = past.paid_by(stage.version.on)
    level = max(paid, due) if stage.version.keeps_due else paid
    fallen[:] = [one._replace(principal=min(one.principal, level)) for one in fallen]
    return level


def _days_late(fallen: list[Instalment], past: _Past) -> int:
    """Days since the earliest past due date at which more had fallen due than is paid or waived by now."""
    interest_settled = past.interest_paid + past.interest_waived
    for one in fallen:
        if one.principal > past.principal_paid or one.interest > interest_settled:
            return max(0, (past.on - one.due).days)
    return 0
