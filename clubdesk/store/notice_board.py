"""What the notice board asks of the vault: a fund's movements of a month."""

from datetime import date

from clubdesk.store.database import run


def find_cash_entries(fund_id: int, since: date, until: date) -> list[int]:
    """Sequence numbers of the entries that moved a money place of a fund within some days."""
    rows = run(
        "SELECT DISTINCT entry_id FROM accounts JOIN lines ON lines.account_id = accounts.id"
        " WHERE fund_id = ? AND type = 'place' AND dated_on BETWEEN ? AND ? ORDER BY entry_id",
        (fund_id, since.isoformat(), until.isoformat()),
    )
    return [entry_id for (entry_id,) in rows]
