"""No member is given back more than was contributed, whichever entry says so."""

from itertools import accumulate

from clubdesk.domain.dues_errors import RefundTooLarge
from clubdesk.domain.ledger import AccountType, Entry
from clubdesk.store import clubs, members
from clubdesk.store.contributions import load_moves


def check_contribution(entry: Entry) -> None:
    """Refuse a posted entry that took from a member's contribution what is not there, then or later.

    Raises:
        RefundTooLarge: with what could be given back.
    """
    for line in entry.lines:
        if line.account.type is AccountType.CONTRIBUTION and line.amount > 0 and entry.member_id:
            member = members.load_member(entry.member_id)
            lowest = _lowest(member.id, line.account.fund_id)
            if lowest < 0:
                fund = next(one.name for one in clubs.load_funds() if one.id == line.account.fund_id)
                raise RefundTooLarge(name=member.name, fund=fund, balance=max(0, lowest + line.amount))


def _lowest(member_id: int, fund_id: int) -> int:
    """The lowest end-of-day balance that ever was, in đồng."""
    by_day: dict[str, int] = {}
    for move in load_moves([member_id]):
        if move.fund_id == fund_id:
            by_day[move.on.isoformat()] = by_day.get(move.on.isoformat(), 0) + move.amount
    return min(accumulate(by_day.values()), default=0)
