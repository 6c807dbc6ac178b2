"""What is late: the overdue list, its ages, PAR30, and how much of what fell due was collected on time."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clubdesk.domain.lateness import LATE_DAYS, AgeBand, Collected, ageing, collected, par30
from clubdesk.operations.loans import LoanLine, open_loans
from clubdesk.store import loans


@dataclass(frozen=True, slots=True, kw_only=True)
class Lateness:
    """The loans with something overdue, the latest first, and what they come to, in đồng."""

    on: date
    overdue: tuple[LoanLine, ...]
    ages: tuple[AgeBand, ...]
    par30: Fraction
    outstanding: int

    @property
    def overdue_total(self) -> tuple[int, int]:
        """Principal overdue and interest due of those loans."""
        principal = sum(line.position.principal_overdue for line in self.overdue)
        return principal, sum(line.position.interest_due for line in self.overdue)

    @property
    def long_late(self) -> int:
        """Outstanding of the live loans that are late by more than 30 days: what PAR30 counts."""
        return sum(band.outstanding for band in self.ages if band.since > LATE_DAYS)


def lateness(on: date) -> Lateness:
    """What is late on a day; frozen loans are not."""
    lines = open_loans(on)
    positions = [line.position for line in lines]
    grace = {line.loan.id: line.loan.terms.grace_days for line in lines}
    late = [line for line in lines if line.position.days_late > grace[line.loan.id]]
    return Lateness(
        on=on,
        overdue=tuple(sorted(late, key=lambda line: -line.position.days_late)),
        ages=ageing(positions),
        par30=par30(positions),
        outstanding=sum(one.outstanding for one in positions),
    )


def repayment_rate(*, since: date, until: date) -> Collected:
    """What fell due from one day to another, and what of it was collected by the end of its grace days."""
    return collected(loans.load_loans(loans.find_running_since(since)), since, until)
