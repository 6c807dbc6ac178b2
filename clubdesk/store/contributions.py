"""What members contributed and were given back, by fund: read from the ledger, kept nowhere else."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.ledger import AccountType
from clubdesk.store.database import run
from clubdesk.store.merging import kept_ids

_MOVES = f"""
    SELECT entries.member_id, accounts.fund_id, entries.id, lines.dated_on, -lines.amount
    FROM accounts CROSS JOIN lines ON lines.account_id = accounts.id
    JOIN entries ON entries.id = lines.entry_id
    WHERE accounts.type = '{AccountType.CONTRIBUTION}' AND entries.member_id IS NOT NULL AND {{who}}
    ORDER BY lines.dated_on, entries.id
"""  # noqa: S608 – own words


@dataclass(frozen=True, slots=True)
class Move:
    """Đồng that one entry put to a member's contribution in a fund, or took from it (below zero)."""

    member_id: int
    fund_id: int
    entry_id: int
    on: date
    amount: int


def load_moves(ids: Collection[int] | None = None) -> list[Move]:
    """Every move by day, of everybody or of the members in `ids`; those of merged rows are the kept one's."""
    kept, who = kept_ids(), "true"
    if ids is not None:
        merged = (row_id for row_id, into in kept.items() if into in ids)
        who = f"entries.member_id IN ({', '.join(map(str, (*ids, *merged)))})"
    return [
        Move(kept.get(row_id, row_id), fund_id, entry_id, date.fromisoformat(day), amount)
        for row_id, fund_id, entry_id, day, amount in run(_MOVES.format(who=who))
    ]
