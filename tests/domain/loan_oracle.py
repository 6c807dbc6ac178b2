"""What is owed on a loan, worked out a second time: day by day, in fractions, from the text of the rules."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from clubdesk.domain.loans import Loan, Version
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
    if on < loan.terms.disbursed_on or (loan.cancelled_on and loan.cancelled_on <= on):
        return SlowPosition()
    life = _Life(loan, on)
    if life.is_over():
        return SlowPosition(outstanding=0)
    now = SlowPosition(outstanding=life.evening[on])
    life.live_through(now)
    life.judge(now)
    return now


@dataclass
class _Calendar:
    """The due dates of the schedule that holds: (day, principal, whether frozen), and how it goes on."""

    rows: list[tuple[date, int, bool]]
    last: date
    kept_day: int
    frozen_until: date | None = None
    carried: int = 0
    paid_before: int = 0
    begun: date = date.min


class _Life:
    """One loan as known on a day."""

    def __init__(self, loan: Loan, on: date) -> None:
        self.loan, self.on, self.terms = loan, on, loan.terms
        self.grace = timedelta(days=loan.terms.grace_days)
        self.paid = [p for p in loan.repayments if self._known(p.paid_on, p.reversed_on)]
        self.lost = [w for w in loan.write_offs if self._known(w.on, w.reversed_on)]
        self.waived = [w for w in loan.waivers if self._known(w.on, w.reversed_on)]
        self.made = [v for v in loan.versions if self._known(v.on, v.reversed_on)]
        self.evening: dict[date, int] = {}
        owed, day = self.terms.principal, min([self.terms.disbursed_on, *(p.paid_on for p in self.paid)])
        while day <= on + timedelta(days=40):
            owed -= sum(p.principal for p in self.paid if p.paid_on == day)
            owed -= sum(w.amount for w in self.lost if w.on == day)
            self.evening[day] = owed
            day += ONE_DAY
        self.all_lost = sum(w.amount for w in self.lost)
        self.before: list[_Calendar] = []

    def _known(self, since: date, until: date | None) -> bool:
        return since <= self.on and not (until and until <= self.on)

    def is_over(self) -> bool:
        return self.evening[self.on] == 0 and (
            any(p.payoff for p in self.paid) or any(self.evening[w.on] == 0 for w in self.lost)
        )

    def live_through(self, now: SlowPosition) -> None:
        agreed = slow_schedule(self.terms)
        rows = [(slow_due(self.terms, n), row[0], False) for n, row in enumerate(agreed, start=1)]
        calendar = _Calendar(rows, rows[-1][0], self.terms.kept_day)
        first, begins, waiting = True, self.terms.disbursed_on, 0
        day = self.terms.disbursed_on
        while day <= self.on:
            found = _falls(calendar, day, self.terms.every)
            if found and day > self.terms.disbursed_on:
                principal, is_frozen, after = found
                basis = self._basis(first, begins, day, after)
                waiting += 0 if is_frozen else one_period(self.terms, basis)
                rests = self.terms.pattern is Pattern.BULLET and day < calendar.last
                now.fallen.append((day, principal, 0 if rests else waiting))
                waiting = waiting if rests else 0
                first, begins = False, day
            for version in self.made:
                if version.on == day:
                    calendar = self._change(version, calendar, now)
            day += ONE_DAY
        self.calendar = calendar

    def _basis(self, first: bool, begins: date, due: date, after: bool) -> int:
        graced = begins + self.grace
        if first:
            return self.terms.principal if self.evening[min(graced, due - ONE_DAY)] else 0
        owed = self.evening[graced]
        return self.terms.principal if owed and self.terms.base is Base.FLAT and not after else owed

    def _change(self, version: Version, before: _Calendar, now: SlowPosition) -> _Calendar:
        """Section 8: from this evening on, what was due and unpaid stays, and the new rows count."""
        rows = [
            (row.due, row.principal, version.frozen_until is not None and row.due <= version.frozen_until)
            for row in version.rows
        ]
        self.before.append(before)
        return _Calendar(
            rows,
            rows[-1][0],
            version.kept_day,
            version.frozen_until,
            carried=self._due(before, now, version.on, version.on) if version.keeps_due else 0,
            paid_before=self._paid_by(version.on),
            begun=version.on,
        )

    def _paid_by(self, day: date) -> int:
        return sum(p.principal for p in self.paid if p.paid_on <= day)

    def _due(self, calendar: _Calendar, now: SlowPosition, until: date, known: date) -> int:
        """Principal due by `until` under a calendar, after what was paid by `known`."""
        asked = calendar.carried + sum(p for due, p, _ in now.fallen if calendar.begun < due <= until)
        most = self.terms.principal - self.all_lost - calendar.paid_before
        asked = most if until >= calendar.last else min(most, asked)
        return max(0, asked - (self._paid_by(known) - calendar.paid_before))

    def judge(self, now: SlowPosition) -> None:
        interest_settled = sum(p.interest for p in self.paid) + sum(w.amount for w in self.waived)
        now.interest_fallen = sum(interest for *_, interest in now.fallen)
        now.interest_due = max(0, now.interest_fallen - interest_settled)
        now.principal_due = min(now.outstanding, self._due(self.calendar, now, self.on, self.on))
        if self.calendar.frozen_until and self.on <= self.calendar.frozen_until:
            return
        asked = self._asked_so_far(now)
        paid = self._paid_by(self.on)
        past = [level for due, level in asked if due + self.grace < self.on]
        now.principal_overdue = min(now.outstanding, max([0, *(level - paid for level in past)]))
        if not now.principal_due and not now.interest_due:
            return
        interest = 0
        for (due, level), (*_, brought) in zip(asked, now.fallen, strict=True):
            interest += brought
            if due < self.on and (level > paid or interest > interest_settled):
                now.days_late = (self.on - due).days
                return

    def _asked_so_far(self, now: SlowPosition) -> list[tuple[date, int]]:
        """For every due date, the most principal anybody could still say should have been paid by it."""
        held = [*self.before, self.calendar]
        asked = []
        for due, _principal, _interest in now.fallen:
            at = max(n for n, one in enumerate(held) if one.begun < due)
            level = held[at].paid_before + held[at].carried
            level += sum(p for day, p, _ in now.fallen if held[at].begun < day <= due)
            most = self.terms.principal - self.all_lost
            level = most if due >= held[at].last else min(level, most)
            # What a later decision has spread anew is asked for no more.
            for later in held[at + 1 :]:
                level = min(level, later.paid_before + later.carried)
            asked.append((due, level))
        return asked


def _falls(calendar: _Calendar, day: date, every: int) -> tuple[int, bool, bool] | None:
    """What falls due on a day: principal, whether it is frozen, whether it is after the last row."""
    frozen = calendar.frozen_until is not None and day <= calendar.frozen_until
    for due, principal, is_frozen in calendar.rows:
        if due == day:
            return principal, is_frozen, not any(row[1] for row in calendar.rows)
    if day <= calendar.last:
        return None
    months = (day.year - calendar.last.year) * 12 + day.month - calendar.last.month
    last_of_month = (day + ONE_DAY).month != day.month
    on_the_day = day.day == calendar.kept_day or (last_of_month and day.day < calendar.kept_day)
    return (0, frozen, True) if months and months % every == 0 and on_the_day else None
