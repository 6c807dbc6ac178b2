"""How late loans are, and how well what fell due was collected (lending_rules 5)."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from clubdesk.domain.loans import Loan, Position, stands, was_lent
from clubdesk.domain.positions import fallen_due, position

AGES = ((1, 30), (31, 60), (61, 90), (91, 180), (181, None))
"""From how many days late to how many, the last without end."""
LATE_DAYS = 30


class AgeBand(NamedTuple):
    """Live loans late by so many days: how many, their outstanding and what is overdue of it, in đồng."""

    since: int
    until: int | None
    loans: int
    outstanding: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Collected:
    """What fell due in some days, and what of it had been paid on time, in đồng."""

    due: int
    on_time: int

    @property
    def rate(self) -> Fraction | None:
        """Collected on time ÷ due; None where nothing fell due."""
        return Fraction(self.on_time, self.due) if self.due else None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """How somebody paid before: loans had, loans paid back, rows that fell due, rows late; days at most."""

    rounds: int
    paid_back: int
    rows: int
    late_rows: int
    most_days_late: int

    @property
    def always_on_time(self) -> bool:
        """Whether no row was ever paid after its grace days."""
        return not self.late_rows


def ageing(positions: Iterable[Position]) -> tuple[AgeBand, ...]:
    """The live loans by how many days they are late."""
    late = [one for one in positions if one.is_live and one.days_late]
    bands = []
    for since, until in AGES:
        own = [one for one in late if since <= one.days_late and (until is None or one.days_late <= until)]
        outstanding, overdue = sum(one.outstanding for one in own), sum(one.principal_overdue for one in own)
        bands.append(AgeBand(since, until, len(own), outstanding, overdue))
    return tuple(bands)


def par30(positions: Iterable[Position]) -> Fraction:
    """Outstanding of live loans more than 30 days late ÷ all outstanding; 0 where nothing is lent."""
    live = [one for one in positions if one.is_live]
    whole = sum(one.outstanding for one in live)
    late = sum(one.outstanding for one in live if one.days_late > LATE_DAYS)
    return Fraction(late, whole) if whole else Fraction(0)


def collected(loans: Iterable[Loan], since: date, until: date) -> Collected:
    """What fell due from one day to another on loans, and what was paid by the end of its grace days.

    What fell due is counted as known on the last day; waived interest is not due.
    """
    due = on_time = 0
    for loan in loans:
        if was_lent(loan, until):
            for row in _rows(loan, until):
                if since <= row.due <= until:
                    due += row.asked
                    on_time += row.on_time
    return Collected(due, on_time)


def history(loans: Iterable[Loan], on: date) -> History:
    """What somebody's loans tell on a day."""
    had = [loan for loan in loans if was_lent(loan, on)]
    rows = [row for loan in had for row in _rows(loan, on) if row.asked and row.is_judged]
    return History(
        rounds=len(had),
        paid_back=sum(not position(loan, on).outstanding for loan in had),
        rows=len(rows),
        late_rows=sum(row.on_time < row.asked for row in rows),
        most_days_late=max((row.days_late for row in rows), default=0),
    )


class _Row(NamedTuple):
    """A row that fell due: what it asked, what was there by its grace days, how late the rest came."""

    due: date
    asked: int
    on_time: int
    days_late: int
    is_judged: bool


def _rows(loan: Loan, on: date) -> list[_Row]:
    """The rows that fell due by a day, as known on it, until the loan was closed."""
    paid = _PaidByDay(loan, on)
    rows, principal, interest = [], 0, 0
    for fallen in fallen_due(loan, on, until=min(on, paid.closed_on or on)):
        asked_before = principal + interest
        before = (principal, interest)
        principal, interest = max(principal, fallen.principal), max(interest, fallen.interest - paid.waived)
        asked = principal + interest - asked_before
        in_time = paid.of(before, (principal, interest), fallen.due + timedelta(days=loan.terms.grace_days))
        full = paid.reached(principal, interest) or on
        late = max(0, (full - fallen.due).days) if in_time < asked else 0
        is_judged = in_time == asked or on > fallen.due + timedelta(days=loan.terms.grace_days)
        rows.append(_Row(fallen.due, asked, in_time, late, is_judged))
    return rows


class _PaidByDay:
    """What was paid on a loan, by day."""

    def __init__(self, loan: Loan, on: date) -> None:
        known = sorted((one for one in loan.repayments if stands(one, on)), key=lambda one: one.on)
        self._days = [one.on for one in known]
        self._principal = list(accumulate((one.principal for one in known), initial=0))
        self._interest = list(accumulate((one.interest for one in known), initial=0))
        self.waived = sum(one.amount for one in loan.waivers if stands(one, on))
        ends = [one.on for one in known if one.payoff]
        if loan.write_offs and not position(loan, on).outstanding:
            ends += [one.on for one in loan.write_offs if stands(one, on)]
        self.closed_on = max(ends, default=None)

    def of(self, before: tuple[int, int], after: tuple[int, int], by: date) -> int:
        """What of the đồng between two levels of principal and interest was paid by a day."""
        at = bisect_right(self._days, by)
        levels = (self._principal[at], self._interest[at])
        return sum(
            min(max(0, paid - low), high - low) for paid, low, high in zip(levels, before, after, strict=True)
        )

    def reached(self, principal: int, interest: int) -> date | None:
        """The day on which so much was paid."""
        for day, paid, brought in zip(self._days, self._principal[1:], self._interest[1:], strict=True):
            if paid >= principal and brought >= interest:
                return day
        return None
