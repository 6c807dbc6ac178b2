"""What was taken from people at a meeting, read from the ledger of the vault."""

from datetime import date

from clubdesk.domain.collections import Taking
from clubdesk.domain.ledger import EntryKind, Series, Voucher
from clubdesk.store.database import run
from clubdesk.store.merging import kept_ids
from clubdesk.store.reversals import taken_back, turns_of

_TAKINGS = f"""
    SELECT entries.id, series, year, number, member_id, loan_id, SUM(lines.amount)
    FROM entries JOIN lines ON lines.entry_id = entries.id
    JOIN accounts ON accounts.id = lines.account_id AND accounts.type = 'place'
    WHERE entries.dated_on = ? AND meeting_id = ? AND kind IN ('{EntryKind.DUES}', '{EntryKind.REPAYMENT}')
    GROUP BY entries.id ORDER BY entries.id
"""  # noqa: S608 – own words


def load_takings(meeting_id: int, held_on: date) -> list[Taking]:
    """The dues and repayments of a meeting that stand, in the order they were taken."""
    kept = kept_ids()
    rows = run(_TAKINGS, (held_on.isoformat(), meeting_id)).fetchall()
    turned = turns_of(",".join(str(row[0]) for row in rows))
    return [
        Taking(
            entry_id=entry_id,
            voucher=Voucher(Series(series), year, number),
            member_id=kept.get(member_id, member_id),
            loan_id=loan_id,
            amount=amount,
        )
        for entry_id, series, year, number, member_id, loan_id, amount in rows
        if taken_back(turned.get(entry_id, ())) is None
    ]


def find_entries_of_meeting(meeting_id: int, held_on: date) -> list[int]:
    """Sequence numbers of everything posted at a meeting, in that order."""
    rows = run(
        "SELECT id FROM entries WHERE dated_on = ? AND meeting_id = ? ORDER BY id",
        (held_on.isoformat(), meeting_id),
    )
    return [entry_id for (entry_id,) in rows]
