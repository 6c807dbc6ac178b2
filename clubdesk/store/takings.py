"""What was taken from people at a meeting, read from the ledger of the vault."""

from datetime import date

from clubdesk.domain.collections import Taking
from clubdesk.domain.ledger import EntryKind, Series, Voucher
from clubdesk.store.database import run
from clubdesk.store.merging import kept_ids

_TAKINGS = f"""
    SELECT entries.id, series, year, number, member_id, loan_id, SUM(lines.amount)
    FROM entries JOIN lines ON lines.entry_id = entries.id
    JOIN accounts ON accounts.id = lines.account_id AND accounts.type = 'place'
    WHERE entries.dated_on = ? AND meeting_id = ? AND kind IN ('{EntryKind.DUES}', '{EntryKind.REPAYMENT}')
    AND NOT EXISTS (SELECT 1 FROM entries AS reversal WHERE reversal.reverses = entries.id)
    GROUP BY entries.id ORDER BY entries.id
"""  # noqa: S608 – own words


def load_takings(meeting_id: int, held_on: date) -> list[Taking]:
    """The dues and repayments of a meeting that stand, in the order they were taken."""
    kept = kept_ids()
    return [
        Taking(
            entry_id=entry_id,
            voucher=Voucher(Series(series), year, number),
            member_id=kept.get(member_id, member_id),
            loan_id=loan_id,
            amount=amount,
        )
        for entry_id, series, year, number, member_id, loan_id, amount in run(
            _TAKINGS, (held_on.isoformat(), meeting_id)
        )
    ]


def find_entries_of_meeting(meeting_id: int, held_on: date) -> list[int]:
    """Sequence numbers of everything posted at a meeting, in that order."""
    rows = run(
        "SELECT id FROM entries WHERE dated_on = ? AND meeting_id = ? ORDER BY id",
        (held_on.isoformat(), meeting_id),
    )
    return [entry_id for (entry_id,) in rows]
