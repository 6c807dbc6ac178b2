"""What a check of the file asks of the vault."""

import sqlite3
from collections.abc import Callable, Iterator

from peewee import DatabaseError as PeeweeDatabaseError

from clubdesk.store.chain import covered_digests, digest, row_facts
from clubdesk.store.clubs import rules_facts, shares_facts
from clubdesk.store.database import pragma, run
from clubdesk.store.loans import loan_facts, payment_facts
from clubdesk.store.meetings import meeting_facts
from clubdesk.store.tables import AccountRow, ClubRow, FundRow, MemberRow

_FACTS: dict[str, Callable[[str], object]] = {
    "club": lambda _key: row_facts(ClubRow, ClubRow.id == 1),
    "rules": rules_facts,
    "shares": shares_facts,
    "fund": lambda key: row_facts(FundRow, FundRow.id == int(key)),
    "account": lambda key: row_facts(AccountRow, AccountRow.id == int(key)),
    "member": lambda key: row_facts(MemberRow, MemberRow.id == int(key)),
    "meeting": lambda key: meeting_facts(int(key)),
    "loan": lambda key: loan_facts(int(key)),
    "payment": lambda key: payment_facts(int(key)),
}
_COVERED_TABLES = (
    ("SELECT 'fund:' || id FROM funds"),
    ("SELECT 'account:' || id FROM accounts"),
    ("SELECT 'member:' || id FROM members"),
    ("SELECT 'meeting:' || id FROM meetings"),
    ("SELECT 'loan:' || id FROM loans"),
    ("SELECT 'payment:' || entry_id FROM repayments"),
    ("SELECT 'payment:' || entry_id FROM write_offs"),
    ("SELECT 'rules:' || holds_from FROM lending_rules"),
    ("SELECT DISTINCT 'shares:' || holds_from FROM interest_shares"),
)


def file_damage() -> str:
    """What SQLite itself finds wrong with the file; "" when nothing."""
    try:
        answer = str(pragma("integrity_check"))
        stray = run("PRAGMA foreign_key_check").fetchall()
    except (PeeweeDatabaseError, sqlite3.DatabaseError) as error:
        return str(error)
    if answer != "ok":
        return answer
    return f"{stray[0][0]} {stray[0][1]}" if stray else ""


def changed_subjects() -> Iterator[str]:
    """Rows that are not as the log last covered them, or that no log row covers."""
    covered = covered_digests()
    for subject, written in covered.items():
        kind, _, key = subject.partition(":")
        if kind in _FACTS and digest(_FACTS[kind](key)) != written:
            yield subject
    for statement in _COVERED_TABLES:
        yield from (subject for (subject,) in run(statement).fetchall() if subject not in covered)


def all_entries() -> list[int]:
    """The sequence numbers of all entries."""
    return [entry_id for (entry_id,) in run("SELECT id FROM entries ORDER BY id")]


def voucher_series() -> list[tuple[str, int, int, int]]:
    """Every voucher series and year, how many numbers stand in it, and the last one given."""
    return run(
        "SELECT series, year, COUNT(number), MAX(last_number, COALESCE(MAX(number), 0))"
        " FROM vouchers LEFT JOIN entries USING (series, year) GROUP BY series, year"
    ).fetchall()


def wrong_kept_sums() -> list[tuple[int, str, int, int]]:
    """Account and month whose kept sum is not that of its lines, with both figures in đồng."""
    return run(
        "WITH summed AS (SELECT account_id, substr(dated_on, 1, 7) AS month, SUM(amount) AS amount"
        " FROM lines GROUP BY 1, 2)"
        " SELECT account_id, month, kept.amount, COALESCE(summed.amount, 0)"
        " FROM account_months AS kept LEFT JOIN summed USING (account_id, month)"
        " WHERE kept.amount <> COALESCE(summed.amount, 0)"
        " UNION ALL SELECT account_id, month, 0, amount FROM summed"
        " WHERE (account_id, month) NOT IN (SELECT account_id, month FROM account_months)"
    ).fetchall()


def payments() -> list[tuple[int, int, int]]:
    """Entry, principal and interest in đồng of every repayment."""
    return run("SELECT entry_id, principal, interest FROM repayments").fetchall()
