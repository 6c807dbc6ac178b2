"""A loan: its terms, its schedule, and what has happened to it since."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.schedules import ScheduleRow, Terms


@dataclass(frozen=True, slots=True)
class Repayment:
    """Money paid on a loan, in đồng; `payoff` closes the loan and waives what it does not ask."""

    paid_on: date
    principal: int
    interest: int
    payoff: bool = False
    reversed_on: date | None = None

    def stands(self, on: date) -> bool:
        """Whether it counts at the end of a day."""
        return _stands(self.paid_on, self.reversed_on, on)


@dataclass(frozen=True, slots=True)
class WriteOff:
    """Principal given up by a decision, in đồng."""

    on: date
    amount: int
    reversed_on: date | None = None

    def stands(self, on: date) -> bool:
        """Whether it counts at the end of a day."""
        return _stands(self.on, self.reversed_on, on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """One loan: its terms, the schedule agreed, and what has happened to it since.

    What is reversed counts on the days before its reversal and never again; a loan whose disbursement
    is reversed is `cancelled_on` that day.
    """

    id: int
    code: str
    member_id: int
    terms: Terms
    rows: tuple[ScheduleRow, ...]
    repayments: tuple[Repayment, ...] = ()
    write_offs: tuple[WriteOff, ...] = ()
    cancelled_on: date | None = None

    @property
    def standing_repayments(self) -> list[Repayment]:
        """The repayments that are not reversed."""
        return [paid for paid in self.repayments if paid.reversed_on is None]

    @property
    def outstanding(self) -> int:
        """What is left of the principal after everything recorded, in đồng."""
        if self.cancelled_on:
            return 0
        paid = sum(repayment.principal for repayment in self.standing_repayments)
        lost = sum(loss.amount for loss in self.write_offs if loss.reversed_on is None)
        return self.terms.principal - paid - lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What stands on a loan at the end of a day, in đồng and days."""

    outstanding: int
    principal_due: int
    principal_overdue: int
    interest_due: int
    principal_paid: int
    interest_paid: int
    written_off: int
    days_late: int

    @property
    def due(self) -> int:
        """Principal and interest to collect, in đồng."""
        return self.principal_due + self.interest_due

    @property
    def is_live(self) -> bool:
        """Whether the loan counts among live loans: something is outstanding."""
        return self.outstanding > 0


def was_lent(loan: Loan, on: date) -> bool:
    """Whether a loan was paid out by the end of a day and not taken back by then."""
    return _stands(loan.terms.disbursed_on, loan.cancelled_on, on)


def _stands(on: date, reversed_on: date | None, day: date) -> bool:
    return on <= day and (reversed_on is None or reversed_on > day)
