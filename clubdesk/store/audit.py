"""What a check of the file asks of the vault."""

import hashlib
from collections.abc import Callable, Iterator

from peewee import DatabaseError as PeeweeDatabaseError

from clubdesk.domain.ledger import AccountType, EntryKind
from clubdesk.store import cipher
from clubdesk.store.activities import area_facts
from clubdesk.store.agenda import content_facts, template_facts
from clubdesk.store.applications import application_facts
from clubdesk.store.cash_counts import count_facts
from clubdesk.store.chain import covered_digests, digest, facts_of, row_facts
from clubdesk.store.closings import closing_facts
from clubdesk.store.clubs import rules_facts, shares_facts
from clubdesk.store.database import pragma, run
from clubdesk.store.decisions import decision_facts
from clubdesk.store.donations import donation_facts
from clubdesk.store.dues import dues_facts, dues_rule_facts
from clubdesk.store.equipment import equipment_facts
from clubdesk.store.guests import guests_facts
from clubdesk.store.ledger import posted_facts
from clubdesk.store.loan_changes import change_facts
from clubdesk.store.loan_openings import opening_facts
from clubdesk.store.loans import loan_facts, payment_facts
from clubdesk.store.made import changed_first_rows
from clubdesk.store.meetings import meeting_facts
from clubdesk.store.member_rows import member_facts
from clubdesk.store.minutes import words_facts
from clubdesk.store.posts import holding_facts, post_facts
from clubdesk.store.products import product_facts
from clubdesk.store.receivers import receiver_facts
from clubdesk.store.reports import report_facts
from clubdesk.store.resolutions import resolution_facts
from clubdesk.store.roll_imports import import_facts
from clubdesk.store.second_acts import second_facts
from clubdesk.store.second_place import copy_facts, locks_facts, restore_facts
from clubdesk.store.sent_files import key_facts, named_list_facts, sent_facts
from clubdesk.store.settings import setting_facts
from clubdesk.store.signings import signing_facts
from clubdesk.store.skipped_months import skipped_facts
from clubdesk.store.tables import AccountRow, ClubRow, FundRow
from clubdesk.store.users import recovery_facts, user_facts

_FACTS: dict[str, Callable[[str], object]] = {
    "club": lambda _key: row_facts(ClubRow, ClubRow.id == 1),
    "rules": rules_facts,
    "shares": shares_facts,
    "fund": lambda key: row_facts(FundRow, FundRow.id == int(key)),
    "account": lambda key: row_facts(AccountRow, AccountRow.id == int(key)),
    "member": lambda key: member_facts(int(key)),
    "post": lambda key: post_facts(int(key)),
    "holding": lambda key: holding_facts(int(key)),
    "setting": setting_facts,
    "import": lambda key: import_facts(int(key)),
    "meeting": lambda key: meeting_facts(int(key)),
    "donation": lambda key: donation_facts(int(key)),
    "equipment": lambda key: equipment_facts(int(key)),
    "guests": lambda key: guests_facts(int(key)),
    "skipped": skipped_facts,
    "loan": lambda key: loan_facts(int(key)),
    "payment": lambda key: payment_facts(int(key)),
    "decision": lambda key: decision_facts(int(key)),
    "change": lambda key: change_facts(int(key)),
    "product": lambda key: product_facts(int(key)),
    "application": lambda key: application_facts(int(key)),
    "opening": lambda key: opening_facts(int(key)),
    "minutes": lambda key: words_facts(int(key)),
    "signing": lambda key: signing_facts(int(key)),
    "count": lambda key: count_facts(int(key)),
    "closing": lambda key: closing_facts(int(key)),
    "area": area_facts,
    "agenda": lambda _key: template_facts(),
    "content": lambda key: content_facts(int(key)),
    "resolution": lambda key: resolution_facts(int(key)),
    "dues-rule": dues_rule_facts,
    "dues": lambda key: dues_facts(int(key)),
    "entry": lambda key: posted_facts(int(key)),
    "receiver": lambda key: receiver_facts(int(key)),
    "report": report_facts,
    "sent": lambda key: sent_facts(int(key)),
    "named-list": lambda key: named_list_facts(int(key)),
    "key": lambda _key: key_facts(),
    "copy-locks": lambda _key: locks_facts(),
    "second-copy": lambda key: copy_facts(int(key)),
    "restore": lambda key: restore_facts(int(key)),
    "user": lambda key: user_facts(int(key)),
    "pin-recovery": lambda _key: recovery_facts(),
    "second": lambda key: second_facts(int(key)),
    "erasure": lambda key: facts_of("erasures", "member_id", int(key)),
}
_COVERED_TABLES = (
    ("SELECT 'fund:' || id FROM funds"),
    ("SELECT 'account:' || id FROM accounts"),
    ("SELECT 'member:' || id FROM members"),
    ("SELECT 'holding:' || id FROM holdings"),
    ("SELECT 'setting:' || name FROM settings"),
    ("SELECT 'import:' || id FROM roll_imports"),
    ("SELECT 'meeting:' || id FROM meetings"),
    ("SELECT DISTINCT 'guests:' || meeting_id FROM guests"),
    ("SELECT 'skipped:' || month FROM skipped_months"),
    ("SELECT 'donation:' || id FROM donations"),
    ("SELECT 'equipment:' || id FROM equipment"),
    ("SELECT 'loan:' || id FROM loans"),
    ("SELECT 'payment:' || entry_id FROM repayments"),
    ("SELECT 'payment:' || entry_id FROM write_offs"),
    ("SELECT 'decision:' || id FROM decisions"),
    ("SELECT 'change:' || id FROM loan_changes"),
    ("SELECT 'product:' || id FROM loan_products"),
    ("SELECT 'application:' || id FROM applications"),
    ("SELECT 'opening:' || loan_id FROM loan_openings"),
    ("SELECT DISTINCT 'minutes:' || meeting_id FROM minutes_sections"),
    ("SELECT 'signing:' || id FROM signings"),
    ("SELECT 'count:' || id FROM cash_counts"),
    ("SELECT 'closing:' || id FROM closings"),
    ("SELECT DISTINCT 'content:' || meeting_id FROM agenda_items"),
    ("SELECT DISTINCT 'content:' || meeting_id FROM activities"),
    ("SELECT 'resolution:' || id FROM resolutions"),
    ("SELECT 'rules:' || holds_from FROM lending_rules"),
    ("SELECT DISTINCT 'shares:' || holds_from FROM interest_shares"),
    ("SELECT 'dues-rule:' || holds_from FROM dues_rules"),
    ("SELECT DISTINCT 'dues:' || entry_id FROM dues_payments"),
    ("SELECT 'receiver:' || id FROM receivers"),
    ("SELECT DISTINCT 'report:' || period FROM report_words"),
    ("SELECT DISTINCT 'report:' || period FROM report_gaps"),
    ("SELECT 'sent:' || id FROM sent_files"),
    ("SELECT 'named-list:' || id FROM named_lists"),
    ("SELECT 'key:' || id FROM club_key"),
    ("SELECT 'copy-locks:' || id FROM copy_locks"),
    ("SELECT 'second-copy:' || id FROM second_copies"),
    ("SELECT 'restore:' || id FROM restores"),
    ("SELECT 'user:' || id FROM users"),
    ("SELECT 'pin-recovery:' || id FROM pin_recovery"),
    ("SELECT 'second:' || id FROM second_acts"),
    ("SELECT 'erasure:' || member_id FROM erasures"),
)


def file_damage() -> str:
    """What SQLite itself finds wrong with the file; "" when nothing."""
    try:
        answer = str(pragma("integrity_check"))
        stray = run("PRAGMA foreign_key_check").fetchall()
    except cipher.errors(PeeweeDatabaseError, UnicodeDecodeError) as error:
        return str(error)
    if answer != "ok":
        return answer
    return f"{stray[0][0]} {stray[0][1]}" if stray else ""


def facts_now(subject: str) -> object:
    """What a subject of the log is now, as a row of the log covers it."""
    kind, _, key = subject.partition(":")
    return _FACTS[kind](key)


def changed_subjects() -> Iterator[str]:
    """Rows that are not as the log last covered them, or that no log row covers."""
    covered = covered_digests()
    for subject, written in covered.items():
        kind, _, key = subject.partition(":")
        if kind in _FACTS and digest(_FACTS[kind](key)) != written:
            yield subject
    for statement in _COVERED_TABLES:
        yield from (subject for (subject,) in run(statement).fetchall() if subject not in covered)
    yield from changed_first_rows(covered)
    yield from _changed_copies()


def _changed_copies() -> Iterator[str]:
    """Sent files whose kept copy is not what was sent."""
    rows = run("SELECT sent_files.id, sha256, bytes FROM sent_files LEFT JOIN sent_copies ON sent_id = id")
    for sent_id, sha256, content in rows:
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            yield f"sent:{sent_id}"


def counts() -> tuple[int, int, int, int]:
    """How many entries, rows of the log, loans and people there are in the file."""
    entries, log_rows, loans, people = run(
        "SELECT (SELECT COUNT(*) FROM entries), (SELECT COUNT(*) FROM log), (SELECT COUNT(*) FROM loans),"
        " (SELECT COUNT(*) FROM members)"
    ).fetchone()
    return int(entries), int(log_rows), int(loans), int(people)


def unbalanced_funds() -> list[tuple[int, int]]:
    """Entry, and by how many đồng the lines of one of its funds miss zero."""
    return run(
        "SELECT entry_id, SUM(amount) AS difference FROM lines JOIN accounts ON accounts.id = account_id"
        " GROUP BY entry_id, fund_id HAVING difference <> 0 ORDER BY entry_id, fund_id"
    ).fetchall()


def voucher_series() -> list[tuple[str, int, int, int]]:
    """Every voucher series and year, how many numbers stand in it, and the last one given."""
    return run(
        "SELECT series, year, COUNT(number), MAX(last_number, COALESCE(MAX(number), 0))"
        " FROM vouchers LEFT JOIN entries USING (series, year) GROUP BY series, year"
    ).fetchall()


def wrong_kept_sums() -> list[tuple[int, str, int, int]]:
    """Account and day whose kept balance is not what its lines add up to, with both figures in đồng."""
    return run(
        "WITH summed AS (SELECT account_id, dated_on AS day,"
        " SUM(SUM(amount)) OVER (PARTITION BY account_id ORDER BY dated_on) AS closing"
        " FROM lines GROUP BY account_id, dated_on)"
        " SELECT account_id, day, kept.closing, COALESCE(summed.closing, 0)"
        " FROM account_days AS kept LEFT JOIN summed USING (account_id, day)"
        " WHERE kept.closing IS NOT summed.closing"
        " UNION ALL SELECT account_id, day, 0, summed.closing"
        " FROM summed LEFT JOIN account_days AS kept USING (account_id, day) WHERE kept.closing IS NULL"
    ).fetchall()


def wrong_payments() -> list[tuple[int, int, int]]:
    """Repayment whose principal and interest are not the money that came in, with both sums in đồng."""
    return run(
        "SELECT entries.id, COALESCE(principal + interest, 0) AS paid,"
        " (SELECT COALESCE(SUM(amount), 0) FROM lines JOIN accounts ON accounts.id = account_id"
        " WHERE lines.entry_id = entries.id AND type = ?) AS cash"
        " FROM entries LEFT JOIN repayments ON repayments.entry_id = entries.id"
        " WHERE kind = ? AND paid <> cash ORDER BY entries.id",
        (AccountType.PLACE.value, EntryKind.REPAYMENT.value),
    ).fetchall()
