"""Which rows of a loan hold on a day: the schedule agreed at disbursement, and its later versions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import count, takewhile
from typing import NamedTuple

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.loans import Loan, Version, stands
from clubdesk.domain.schedules import ScheduleRow


class Place(Enum):
    """Where a period stands in its version: a row before the last, the last row, or after the last đồng."""

    BEFORE_LAST = auto()
    LAST = auto()
    AFTER = auto()


class Slot(NamedTuple):
    """One due date of a version, without end: rows first, then the periods that follow the last one."""

    due: date
    principal: int
    place: Place
    is_frozen: bool


@dataclass(frozen=True, slots=True)
class Stage:
    """A version while it holds, to `until` (None: no end); no version is the schedule first agreed."""

    version: Version | None
    rows: Sequence[ScheduleRow]
    kept_day: int
    every: int
    until: date | None

    def slots(self) -> Iterator[Slot]:
        """Its due dates in order, as long as it holds."""
        return takewhile(lambda slot: self.until is None or slot.due <= self.until, self._all_slots())

    def _all_slots(self) -> Iterator[Slot]:
        last = self.rows[-1]
        for row in self.rows:
            place = Place.LAST if row is last else Place.BEFORE_LAST
            if self.version and not row.principal and not row.balance:
                place = Place.AFTER
            yield Slot(row.due, row.principal, place, self._is_frozen(row.due))
        for further in count(1):
            due = month_after(last.due, further * self.every, kept_day=self.kept_day)
            yield Slot(due, 0, Place.AFTER, self._is_frozen(due))

    def _is_frozen(self, day: date) -> bool:
        return self.version is not None and self.version.is_frozen(day)


def stages(loan: Loan, on: date) -> list[Stage]:
    """The versions that held one after the other, as known on a day; the last one holds on."""
    known = sorted((one for one in loan.versions if stands(one, on)), key=lambda one: one.on)
    ends: list[date | None] = [*(one.on for one in known), None]
    terms = loan.terms
    first = Stage(None, loan.rows, terms.kept_day, terms.every, ends[0])
    later = zip(known, ends[1:], strict=True)
    return [first, *(Stage(one, one.rows, one.kept_day, terms.every, until) for one, until in later)]


def version_on(loan: Loan, on: date) -> Version | None:
    """The version that holds on a day; None while it is the schedule agreed at disbursement."""
    return stages(loan, on)[-1].version


def schedule_on(loan: Loan, on: date) -> tuple[ScheduleRow, ...]:
    """The rows that hold on a day: what fell due under earlier versions, then those of the last one."""
    held: list[ScheduleRow] = []
    for stage in stages(loan, on):
        held += [row for row in stage.rows if stage.until is None or row.due <= stage.until]
    return tuple(held)


def coming_slots(loan: Loan, on: date) -> Iterator[Slot]:
    """The due dates after a day by the version that holds on it, without end."""
    return (slot for slot in stages(loan, on)[-1].slots() if slot.due > on)
