"""Gifts in the vault: goods whole, of money only what its entry does not say."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.gifts import Gift
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run

_COLUMNS = "id, entry_id, dated_on, member_id, donor, address, goods, value, purpose, taken_back_on, reason"


def add_donation(gift: Gift, *, entry_id: int | None, meeting_id: int | None) -> int:
    """Write a gift down; its id."""
    (row_id,) = run(
        "INSERT INTO donations (entry_id, dated_on, meeting_id, member_id, donor, address, goods, value,"
        " purpose) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            entry_id,
            gift.on.isoformat(),
            meeting_id,
            gift.member_id,
            gift.donor,
            gift.address,
            gift.goods,
            gift.value,
            gift.purpose,
        ),
    ).fetchone()
    record("donation", f"donation:{row_id}", donation_facts(row_id))
    return int(row_id)


def donation_facts(donation_id: int) -> object:
    """A gift, as the log covers it."""
    return facts_of("donations", "id", donation_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A gift as written down: the entry of the money, None for goods; when and why those were taken back."""

    id: int
    entry_id: int | None
    gift: Gift
    taken_back_on: date | None
    reason: str


def load_donations(since: date, until: date) -> list[Given]:
    """The gifts of some days and what was taken back on them, by the day of the gift."""
    rows = run(
        f"SELECT {_COLUMNS} FROM donations WHERE dated_on BETWEEN ?1 AND ?2"  # noqa: S608 – own names
        " OR taken_back_on BETWEEN ?1 AND ?2 ORDER BY dated_on, id",
        (since.isoformat(), until.isoformat()),
    )
    return [
        Given(
            id=row_id,
            entry_id=entry_id,
            gift=Gift(
                on=date.fromisoformat(day),
                member_id=member_id,
                donor=donor,
                address=address,
                goods=goods,
                value=value,
                purpose=purpose,
            ),
            taken_back_on=date.fromisoformat(back) if back else None,
            reason=why,
        )
        for row_id, entry_id, day, member_id, donor, address, goods, value, purpose, back, why in rows
    ]


def find_late_goods(*, after_log_row: int, until: date) -> dict[int, date]:
    """The goods given up to a day that were written down after a row of the log: their days by id."""
    rows = run(
        "SELECT id, dated_on FROM donations WHERE entry_id IS NULL AND dated_on <= ? AND id IN ("
        "SELECT CAST(substr(subject, 10) AS INTEGER) FROM log WHERE id > ? AND act = 'donation')",
        (until.isoformat(), after_log_row),
    )
    return {row_id: date.fromisoformat(day) for row_id, day in rows}


def find_goods_taken_back(*, after_day: date, after_log_row: int, until: date) -> dict[int, date]:
    """The goods given and written down by a day and a row of the log, and taken back after: their days by id.

    That is after the day and up to another one, or on an earlier day but written down after the row.
    """
    rows = run(
        "SELECT id, dated_on FROM donations WHERE entry_id IS NULL AND dated_on <= ?1"
        " AND (SELECT MIN(log.id) FROM log WHERE subject = 'donation:' || donations.id) < ?2"
        " AND taken_back_on <= ?3 AND (taken_back_on > ?1"
        " OR (SELECT MAX(log.id) FROM log WHERE subject = 'donation:' || donations.id) > ?2)",
        (after_day.isoformat(), after_log_row, until.isoformat()),
    )
    return {row_id: date.fromisoformat(day) for row_id, day in rows}


def find_donation(donation_id: int) -> tuple[date, int, bool]:
    """The day of a gift, the row of the log that wrote it down, and whether it was taken back."""
    day, row, is_back = run(
        "SELECT dated_on, (SELECT MIN(log.id) FROM log WHERE subject = 'donation:' || donations.id),"
        " taken_back_on IS NOT NULL FROM donations WHERE id = ?",
        (donation_id,),
    ).fetchone()
    return date.fromisoformat(day), int(row), bool(is_back)


def take_back(donation_id: int, *, on: date, reason: str) -> None:
    """A gift of goods does not count any more."""
    facts = (on.isoformat(), reason, donation_id)
    run("UPDATE donations SET taken_back_on = ?, reason = ? WHERE id = ?", facts)
    record("donation taken back", f"donation:{donation_id}", donation_facts(donation_id))


def find_gift_entries(since: date, until: date) -> list[int]:
    """The entries of some days that moved an account whose source is donors, by number."""
    rows = run(
        "SELECT DISTINCT entry_id FROM accounts JOIN lines ON lines.account_id = accounts.id"
        " WHERE accounts.type = 'receipt' AND (source = 'donors' OR (source = '' AND name = 'Ủng hộ'))"
        " AND lines.dated_on BETWEEN ? AND ? ORDER BY entry_id",
        (since.isoformat(), until.isoformat()),
    )
    return [entry_id for (entry_id,) in rows]
