"""Where did the interest go? What was collected in each year, for which fund, and what was paid out of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.funds import Fund, FundRole
from clubdesk.domain.kinds import kind_of
from clubdesk.domain.ledger import Account, AccountType
from clubdesk.operations.activities import areas
from clubdesk.store import clubs, ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestUse:
    """A year in đồng: interest by fund, and what the Activity Fund paid out by area ("" is no area)."""

    year: int
    interest: tuple[tuple[Fund, int], ...]
    paid_out: tuple[tuple[str, int], ...]

    @property
    def collected(self) -> int:
        """All interest of the year."""
        return sum(amount for _fund, amount in self.interest)

    @property
    def spent(self) -> int:
        """All that the Activity Fund paid out in the year."""
        return sum(amount for _area, amount in self.paid_out)


def interest_uses(today: date) -> list[InterestUse]:
    """Every year in which interest came in or the Activity Fund paid something out, the latest first."""
    span = ledger.span_of_facts()
    years = range(span[0].year, today.year + 1) if span else range(0)
    uses = [_use(year, clubs.load_funds(), clubs.load_accounts()) for year in years]
    return [use for use in reversed(uses) if use.interest or use.paid_out]


def area_names() -> dict[str, str]:
    """The areas of activity by code."""
    return {area.code: area.name for area in areas()}


def _use(year: int, funds: list[Fund], accounts: list[Account]) -> InterestUse:
    moved = {account: _moved(account, year) for account in accounts}
    interest = ((fund, -sum(_of(moved, fund, AccountType.INTEREST).values())) for fund in funds)
    activity = next(fund for fund in funds if fund.role is FundRole.ACTIVITY)
    by_area: dict[str, int] = {}
    for account, amount in _of(moved, activity, AccountType.PAYMENT).items():
        area = kind_of(account).area
        by_area[area] = by_area.get(area, 0) + amount
    ranked = sorted(by_area.items(), key=lambda one: -one[1])
    return InterestUse(
        year=year,
        interest=tuple((fund, amount) for fund, amount in interest if amount),
        paid_out=tuple((area, amount) for area, amount in ranked if amount),
    )


def _of(moved: Mapping[Account, int], fund: Fund, kind: AccountType) -> dict[Account, int]:
    return {one: amount for one, amount in moved.items() if (one.fund_id, one.type) == (fund.id, kind)}


def _moved(account: Account, year: int) -> int:
    """What an account moved by in a year, from the balances kept at its ends."""
    before = ledger.balance(account.id, date(year - 1, 12, 31))
    return ledger.balance(account.id, date(year, 12, 31)) - before
