"""Which due dates of a loan are not paid yet, and since when (lending_rules 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, pairwise

from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import fallen_due, position


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpaid:
    """What is left to pay of one due date, in đồng; `is_late` once the grace days after it are over."""

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
    fallen = fallen_due(loan, on, days_ahead=days_ahead)
    most = loan.terms.principal - now.written_off
    reached = accumulate((fall.principal for fall in fallen), initial=0)
    scheduled = [after - before for before, after in pairwise(min(sum_, most) for sum_ in reached)]
    principal = _newest(scheduled, now.principal_due)
    interest = _newest([fall.interest for fall in fallen], now.interest_due)
    grace = timedelta(days=loan.terms.grace_days)
    rows = (
        Unpaid(due=fall.due, principal=owed, interest=brought, is_late=fall.due + grace < on)
        for fall, owed, brought in zip(fallen, principal, interest, strict=True)
    )
    return tuple(row for row in rows if row.amount)


def _newest(amounts: Sequence[int], owed: int) -> list[int]:
    """What is owed of each amount where the oldest are paid first."""
    left = []
    for amount in reversed(amounts):
        left.append(min(amount, owed))
        owed -= left[-1]
    return left[::-1]
