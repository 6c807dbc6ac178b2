"""Which due dates of a loan are not paid yet, and since when (lending_rules 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import fallen_due, position


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpaid:
    """What is left to pay of one due date, in đồng; `is_late` once the grace days after it are over.

    Nothing is late while the loan is frozen.
    """

    due: date
    principal: int
    interest: int
    is_late: bool

    @property
    def amount(self) -> int:
        """Principal and interest."""
        return self.principal + self.interest


def unpaid(loan: Loan, on: date, *, days_ahead: int = 0) -> tuple[Unpaid, ...]:
    """The due dates with something left to pay on `on`, the oldest first; together what `position` calls due.

    Money paid has settled the oldest first; a part written off is taken from the last rows.
    """
    now = position(loan, on, days_ahead=days_ahead)
    fallen = fallen_due(loan, on, until=on + timedelta(days=days_ahead))
    principal = _newest([one.principal for one in fallen], now.principal_due)
    interest = _newest([one.interest for one in fallen], now.interest_due)
    grace = timedelta(days=loan.terms.grace_days)
    rows = (
        Unpaid(
            due=one.due,
            principal=owed,
            interest=brought,
            is_late=one.due + grace < on and not now.is_frozen,
        )
        for one, owed, brought in zip(fallen, principal, interest, strict=True)
    )
    return tuple(row for row in rows if row.amount)


def _newest(reached: Sequence[int], owed: int) -> list[int]:
    """What is owed of each step of rising totals, where the oldest are paid first."""
    left = []
    for before, after in reversed(list(pairwise((0, *reached)))):
        left.append(min(after - before, owed))
        owed -= left[-1]
    return left[::-1]
