"""A loan before and after something is done to it, side by side."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.loans import Loan, Position, Version
from clubdesk.domain.positions import position
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.domain.versions import schedule_on


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPreview:
    """What stands on a loan on a day and which rows hold, before a change is saved and after."""

    on: date
    loan: Loan
    changed: Loan
    before: Position
    after: Position
    old_rows: tuple[ScheduleRow, ...]
    new_rows: tuple[ScheduleRow, ...]

    @property
    def interest_to_come(self) -> tuple[int, int]:
        """The đồng of interest of the rows after the day, before and after the change."""
        old, new = (
            sum(row.interest for row in rows if row.due > self.on) for rows in (self.old_rows, self.new_rows)
        )
        return old, new


def compared(loan: Loan, changed: Loan, on: date) -> LoanPreview:
    """A loan and what would become of it, as they stand on a day."""
    return LoanPreview(
        on=on,
        loan=loan,
        changed=changed,
        before=position(loan, on),
        after=position(changed, on),
        old_rows=schedule_on(loan, on),
        new_rows=schedule_on(changed, on),
    )


def as_decided(loan: Loan, version: Version) -> LoanPreview:
    """What a version of a loan's schedule changed on its day: the rows that held until then, and its own."""
    place = loan.versions.index(version)
    before = loan.versions[:place]
    made = (*before, replace(version, reversed_on=None, gaps=()))
    return compared(replace(loan, versions=before), replace(loan, versions=made), version.on)
