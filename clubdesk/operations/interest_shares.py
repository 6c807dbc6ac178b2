"""Which fund gets which share of the interest, from which day on (lending_rules 7)."""

from collections.abc import Sequence
from datetime import date

from clubdesk.domain.fund_errors import SharesHoldBefore
from clubdesk.domain.funds import Fund, InterestShares, share_out
from clubdesk.store import clubs
from clubdesk.store.database import transaction


def interest_shares_history() -> Sequence[InterestShares]:
    """Every set of shares with the day it holds from, the oldest first."""
    return clubs.load_shares_history()


def set_interest_shares(shares: InterestShares, *, today: date) -> None:
    """Set the shares from a day on, in place of those that begin on the same day.

    Raises:
        SharesHoldBefore: payments of before were shared out already and stay so.
    """
    if shares.holds_from < today:
        raise SharesHoldBefore
    with transaction():
        clubs.set_interest_shares(shares)


def shared_interest(interest: int, on: date) -> list[tuple[Fund, int]]:
    """The đồng of interest of a payment of a day that each fund gets."""
    funds = {fund.id: fund for fund in clubs.load_funds()}
    parts = share_out(interest, clubs.load_interest_shares(on))
    return [(funds[fund_id], amount) for fund_id, amount in parts if amount]
