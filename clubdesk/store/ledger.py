"""The ledger in the vault: posted entries, never changed, and the balances kept beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from peewee import SQL

from clubdesk.domain.ledger import Account, Entry, EntryKind, Line, Series, Voucher, check_balanced
from clubdesk.domain.ledger_errors import AlreadyReversed
from clubdesk.store.chain import START, digest, filled, first_broken, record
from clubdesk.store.clubs import load_accounts
from clubdesk.store.database import recorded_now, run, seen
from clubdesk.store.merging import ids_of
from clubdesk.store.tables import EntryRow

_TOLD_OTHERWISE = frozenset({EntryKind.REPAYMENT, EntryKind.WRITE_OFF, EntryKind.DUES, EntryKind.REVERSAL})
"""Kinds of which another row of the log tells: what was paid, or what was reversed and why."""

_INSERT_ENTRY = (
    "INSERT INTO entries (id, recorded_at, dated_on, kind, series, year, number, words, party, member_id,"
    " loan_id, meeting_id, reverses, attached, previous, hash)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

# A line under another day than its entry's is missing from the entry.
_LINES_TOLD = (
    "(SELECT '[' || group_concat('[' || account_id || ',' || amount || ']') || ']'"
    " FROM (SELECT account_id, amount FROM lines"
    " WHERE entry_id = entries.id AND dated_on = entries.dated_on ORDER BY account_id))"
)
_STRAY_LINES = (
    "SELECT MIN(entry_id) FROM lines LEFT JOIN entries"
    " ON id = entry_id AND entries.dated_on = lines.dated_on WHERE id IS NULL"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """An entry in the books: its sequence number, voucher and what it says."""

    id: int
    voucher: Voucher
    entry: Entry
    reversed_by: int | None


def add_entry(entry: Entry) -> Posted:
    """Post an entry: chained to the one before it, with the next number of its voucher series.

    Raises:
        EntryOutOfBalance: nothing is posted.
        AlreadyReversed: the entry it reverses is reversed.
    """
    check_balanced(entry.lines)
    if entry.reverses is not None:
        _check_not_reversed(entry.reverses)
    voucher = _next_voucher(entry)
    row = run("SELECT id, hash FROM entries ORDER BY id DESC LIMIT 1").fetchone()
    last, previous = row or (0, START)
    facts = _facts(last + 1, entry, voucher) | {"previous": previous}
    written = digest(filled(facts | {"lines": _line_facts(entry.lines)}))
    run(_INSERT_ENTRY, (*facts.values(), written))
    _add_lines(last + 1, entry)
    _tell(entry, last + 1)
    return Posted(id=last + 1, voucher=voucher, entry=entry, reversed_by=None)


def _tell(entry: Entry, entry_id: int) -> None:
    """Say in the log who posted it, where no other row of the log will."""
    subject = f"entry:{entry_id}"
    if entry.kind in _TOLD_OTHERWISE:
        seen(entry.kind, subject)
    else:
        record(entry.kind.value, subject, posted_facts(entry_id))


def posted_facts(entry_id: int) -> object:
    """An entry, as the log covers it: by the digest that the chain of entries gives it."""
    return run("SELECT hash FROM entries WHERE id = ?", (entry_id,)).fetchall()


def _facts(entry_id: int, entry: Entry, voucher: Voucher) -> dict[str, str | int | None]:
    return {
        "id": entry_id,
        "recorded_at": recorded_now(),
        "dated_on": entry.dated_on.isoformat(),
        "kind": entry.kind.value,
        "series": voucher.series.value,
        "year": voucher.year,
        "number": voucher.number,
        "words": entry.words,
        "party": entry.party,
        "member_id": entry.member_id,
        "loan_id": entry.loan_id,
        "meeting_id": entry.meeting_id,
        "reverses": entry.reverses,
        "attached": entry.attached,
    }


def _line_facts(lines: Iterable[Line]) -> list[list[int]]:
    return sorted([line.account.id, line.amount] for line in lines)


def _add_lines(entry_id: int, entry: Entry) -> None:
    day = entry.dated_on.isoformat()
    for line in entry.lines:
        account_id, amount = line.account.id, line.amount
        run("INSERT INTO lines VALUES (?, ?, ?, ?)", (entry_id, account_id, day, amount))
        run(
            "INSERT INTO account_days SELECT ?1, ?2, COALESCE((SELECT closing FROM account_days"
            " WHERE account_id = ?1 AND day < ?2 ORDER BY day DESC LIMIT 1), 0) WHERE true"
            " ON CONFLICT DO NOTHING",
            (account_id, day),
        )
        run(
            "UPDATE account_days SET closing = closing + ? WHERE account_id = ? AND day >= ?",
            (amount, account_id, day),
        )


def _next_voucher(entry: Entry) -> Voucher:
    series, year = entry.series, entry.dated_on.year
    cursor = run(
        "INSERT INTO vouchers VALUES (?, ?, 1)"
        " ON CONFLICT DO UPDATE SET last_number = last_number + 1 RETURNING last_number",
        (series.value, year),
    )
    (number,) = cursor.fetchone()
    return Voucher(series, year, number)


def _check_not_reversed(entry_id: int) -> None:
    if EntryRow.get_or_none(EntryRow.reverses == entry_id):
        raise AlreadyReversed(voucher=str(load_entry(entry_id).voucher))


def find_voucher(voucher: Voucher) -> int | None:
    """The sequence number of the entry posted under a voucher number."""
    row = run(
        "SELECT id FROM entries WHERE series = ? AND year = ? AND number = ?",
        (voucher.series.value, voucher.year, voucher.number),
    ).fetchone()
    return row[0] if row else None


def find_head(first_digits: str) -> int | None:
    """The sequence number of the entry whose hash begins with some hexadecimal digits."""
    row = run(
        "SELECT id FROM entries WHERE hash >= ?1 AND hash < ?1 || 'g'", (first_digits.lower(),)
    ).fetchone()
    return row[0] if row else None


def count_after(entry_id: int) -> int:
    """How many entries were posted after one."""
    return int(run("SELECT COUNT(*) FROM entries WHERE id > ?", (entry_id,)).fetchone()[0])


def load_entry(entry_id: int) -> Posted:
    """One posted entry."""
    (posted,) = load_entries([entry_id])
    return posted


def load_entries(ids: Sequence[int]) -> list[Posted]:
    """Posted entries by their sequence numbers, in that order."""
    accounts = {account.id: account for account in load_accounts()}
    asked = f"({','.join(map(str, ids))})"
    lines = _lines_by_entry(asked, accounts)
    reversals = run(f"SELECT reverses, id FROM entries WHERE reverses IN {asked}")  # noqa: S608 – own numbers
    reversed_by: dict[int, int] = dict(reversals.fetchall())
    rows = EntryRow.select().where(SQL(f"id IN {asked}")).order_by(EntryRow.id)
    return [_posted(row, tuple(lines.get(row.id, ())), reversed_by.get(row.id)) for row in rows]


def _lines_by_entry(asked: str, accounts: dict[int, Account]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    rows = run(f"SELECT entry_id, account_id, amount FROM lines WHERE entry_id IN {asked}")  # noqa: S608
    for entry_id, account_id, amount in rows:
        found.setdefault(entry_id, []).append(Line(accounts[account_id], amount))
    return found


def _posted(row: EntryRow, lines: tuple[Line, ...], reversed_by: int | None) -> Posted:
    entry = Entry(
        dated_on=date.fromisoformat(row.dated_on),
        kind=EntryKind(row.kind),
        lines=lines,
        words=row.words,
        party=row.party,
        member_id=row.member_id,
        loan_id=row.loan_id,
        meeting_id=row.meeting_id,
        reverses=row.reverses,
        attached=row.attached,
    )
    voucher = Voucher(Series(row.series), row.year, row.number)
    return Posted(id=row.id, voucher=voucher, entry=entry, reversed_by=reversed_by)


def find_entries_of_place(account_id: int, since: date, until: date) -> list[int]:
    """Sequence numbers of the entries that moved a money place within some days, by day."""
    rows = run(
        "SELECT entry_id FROM lines WHERE account_id = ? AND dated_on BETWEEN ? AND ?"
        " ORDER BY dated_on, entry_id",
        (account_id, since.isoformat(), until.isoformat()),
    )
    return [entry_id for (entry_id,) in rows]


def find_entries_of_meeting(meeting_id: int) -> list[int]:
    """Sequence numbers of everything posted at a meeting, which is dated on its day."""
    rows = run(
        "SELECT entries.id FROM meetings JOIN entries ON dated_on = held_on AND meeting_id = meetings.id"
        " WHERE meetings.id = ? ORDER BY 1",
        (meeting_id,),
    )
    return [entry_id for (entry_id,) in rows]


def find_openings_of_place(account_id: int) -> list[int]:
    """Sequence numbers of the opening entries of a money place, found by its fund's opening account."""
    rows = run(
        "SELECT entries.id FROM accounts AS place"
        " JOIN accounts AS opening ON opening.fund_id = place.fund_id AND opening.type = 'opening'"
        " JOIN lines AS opened ON opened.account_id = opening.id"
        " JOIN lines AS put ON put.entry_id = opened.entry_id AND put.account_id = place.id"
        " JOIN entries ON entries.id = put.entry_id WHERE place.id = ? AND entries.kind = ? ORDER BY 1",
        (account_id, EntryKind.OPENING.value),
    )
    return [entry_id for (entry_id,) in rows]


def find_entries_of_member(member_id: int) -> list[int]:
    """Sequence numbers of everything posted with a person, on loans and otherwise."""
    asked = ",".join(map(str, ids_of(member_id)))
    rows = run(f"SELECT id FROM entries WHERE member_id IN ({asked}) ORDER BY id")  # noqa: S608 – own numbers
    return [entry_id for (entry_id,) in rows]


def load_loan_entries(loan_ids: Sequence[int]) -> dict[int, list[Posted]]:
    """Everything posted on some loans, by loan and day; a top-up stands on the old loan and the new."""
    asked = ",".join(map(str, loan_ids))
    pairs = run(
        "WITH RECURSIVE paid (loan_id, id) AS ("  # noqa: S608 – own numbers
        f"SELECT loan_id, entry_id FROM repayments WHERE loan_id IN ({asked})"
        " UNION SELECT paid.loan_id, entries.id FROM paid JOIN entries ON entries.reverses = paid.id)"
        f" SELECT * FROM paid UNION SELECT loan_id, id FROM entries WHERE loan_id IN ({asked})"
    ).fetchall()
    posted = {one.id: one for one in load_entries(sorted({entry_id for _loan, entry_id in pairs}))}
    found: dict[int, list[Posted]] = {loan_id: [] for loan_id in loan_ids}
    for loan_id, entry_id in pairs:
        found[loan_id].append(posted[entry_id])
    for entries in found.values():
        entries.sort(key=lambda one: (one.entry.dated_on, one.id))
    return found


def balance(account_id: int, on: date) -> int:
    """Đồng on an account at the end of a day, as kept at posting."""
    row = run(
        "SELECT closing FROM account_days WHERE account_id = ? AND day <= ? ORDER BY day DESC LIMIT 1",
        (account_id, on.isoformat()),
    ).fetchone()
    return int(row[0]) if row else 0


def lowest_balance_from(account_id: int, on: date) -> tuple[date, int]:
    """The lowest end-of-day balance in đồng on a day or any later booked one, and its day."""
    standing = balance(account_id, on)
    row = run(
        "SELECT day, closing FROM account_days WHERE account_id = ? AND day > ?"
        " ORDER BY closing, day LIMIT 1",
        (account_id, on.isoformat()),
    ).fetchone()
    return (date.fromisoformat(row[0]), row[1]) if row and row[1] < standing else (on, standing)


def head_hash() -> str | None:
    """The hash of the last entry: the head of the books' chain."""
    row = run("SELECT hash FROM entries ORDER BY id DESC LIMIT 1").fetchone()
    return row[0] if row else None


def head_until(on: date) -> str | None:
    """The hash of the last entry dated up to a day; None where there is none."""
    row = run(
        "SELECT hash FROM entries WHERE id ="
        " (SELECT MAX(id) FROM entries INDEXED BY entries_by_day WHERE dated_on <= ?)",
        (on.isoformat(),),
    ).fetchone()
    return row[0] if row else None


def span_of_facts() -> tuple[date, date] | None:
    """The days of the earliest and latest entry or meeting, None when there is none."""
    first, last = run(
        "SELECT MIN(day), MAX(day) FROM"
        " (SELECT MIN(dated_on) AS day FROM entries UNION ALL SELECT MAX(dated_on) FROM entries"
        " UNION ALL SELECT MIN(held_on) FROM meetings UNION ALL SELECT MAX(held_on) FROM meetings)"
    ).fetchone()
    return (date.fromisoformat(first), date.fromisoformat(last)) if first else None


def first_broken_entry() -> int | None:
    """The number of the first entry that does not fit the chain, or None."""
    broken = first_broken("entries", lines=_LINES_TOLD)
    if broken is not None:
        return broken
    (stray,) = run(_STRAY_LINES).fetchone()
    return None if stray is None else int(stray)
