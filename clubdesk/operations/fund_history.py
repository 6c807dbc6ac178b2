"""How the Income Fund went over the months: what is in its money places and what is lent out."""

from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.ledger import AccountType
from clubdesk.store import clubs, ledger

MONTHS = 24
"""How many months are told at most; each is read from kept balances, whatever came before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthTotal:
    """The Income Fund at the end of a month, or of another day, in đồng."""

    on: date
    places: int
    outstanding: int

    @property
    def total(self) -> int:
        """Money places and what is lent out."""
        return self.places + self.outstanding


def income_fund_months(today: date) -> list[MonthTotal]:
    """The ends of the last months and today, the earliest first; none before the books begin."""
    span = ledger.span_of_facts()
    first = span[0] if span else today
    months = (month_after(today, -step, kept_day=1) for step in reversed(range(MONTHS)))
    ends = [month - timedelta(days=1) for month in months]
    return [income_fund_at(on) for on in (*(end for end in ends if end >= first), today)]


def income_fund_at(on: date) -> MonthTotal:
    """The Income Fund at the end of a day."""
    fund_id = clubs.load_income_fund().id
    own = [account for account in clubs.load_accounts() if account.fund_id == fund_id]
    held = {
        kind: sum(ledger.balance(account.id, on) for account in own if account.type is kind)
        for kind in (AccountType.PLACE, AccountType.LOANS)
    }
    return MonthTotal(on=on, places=held[AccountType.PLACE], outstanding=held[AccountType.LOANS])
