"""What a row of the log is about, as papers name it, and where it can be looked at."""

# ruff: noqa: S608 – every piece of a statement is this module's own

from dataclasses import dataclass

from clubdesk.store.database import run

_VOUCHER = "{0}.series || ' ' || {0}.year || '/' || printf('%03d', {0}.number)"
_AMOUNT = "(SELECT SUM(amount) FROM lines WHERE entry_id = {0}.id AND amount > 0)"
_DAY = "strftime('%d/%m/%Y', {0})"
_PERSON = "members.code || ' ' || members.name"
_LOAN = (
    f"loans.code || ' · ' || {_PERSON}, '', 'loans', loans.id"
    " FROM loans JOIN members ON members.id = member_id"
)
_MEETING = f"{_DAY.format('held_on')}, '', 'meetings', meetings.id FROM meetings"
_RULES = f"SELECT COALESCE({_DAY.format('?1')}, ?1), '', '', 0"
_NAMED = "name, '', '', 0"
_ENTRY = (
    f"SELECT {_VOUCHER.format('entries')}, {_AMOUNT.format('entries')} || '|' || entries.words || '|'"
    " || COALESCE((SELECT code || ' ' || name FROM members WHERE id = entries.member_id), entries.party),"
    " CASE WHEN loan_id IS NULL THEN CASE WHEN member_id IS NULL THEN '' ELSE 'members' END ELSE 'loans' END,"
    " COALESCE(loan_id, member_id, 0) FROM entries WHERE id = ?1"
)
_REVERSAL = (
    f"SELECT {_VOUCHER.format('old')} || ' → ' || {_VOUCHER.format('new')},"
    f" {_AMOUNT.format('old')} || '|' || old.words || '|' || {_DAY.format('old.dated_on')}"
    " || '|' || old.recorded_at || '|' || new.words, '', 0"
    " FROM entries AS new JOIN entries AS old ON old.id = new.reverses WHERE new.id = ?1"
)
_OPENING = (
    f"SELECT loans.code || ' · ' || {_PERSON}, COALESCE((SELECT group_concat(before || ' → ' || after || ': '"
    " || comment, '; ') FROM opening_corrections WHERE loan_id = loans.id), ''), 'loans', loans.id"
    " FROM loans JOIN members ON members.id = member_id WHERE loans.id = ?1"
)
_THINGS = {
    "member": f"SELECT {_PERSON}, '', 'members', COALESCE(merged_into, id) FROM members WHERE id = ?1",
    "erasure": f"SELECT {_PERSON}, why, 'members', id FROM members JOIN erasures ON member_id = id"
    " WHERE id = ?1",
    "loan": f"SELECT {_LOAN} WHERE loans.id = ?1",
    "payment": f"SELECT loans.code || ' · ' || {_PERSON}, {_AMOUNT.format('entries')} || '|'"
    f" || {_VOUCHER.format('entries')} || '|' || entries.words, 'loans', loans.id FROM entries"
    " JOIN loans ON loans.id = (SELECT loan_id FROM repayments WHERE entry_id = ?1"
    " UNION SELECT loan_id FROM write_offs WHERE entry_id = ?1)"
    " JOIN members ON members.id = loans.member_id WHERE entries.id = ?1",
    "opening": _OPENING,
    "change": f"SELECT {_LOAN} WHERE loans.id = (SELECT loan_id FROM loan_changes WHERE id = ?1)",
    "decision": f"SELECT {_LOAN} WHERE decision_id = ?1"
    f" UNION ALL SELECT {_DAY.format('decided_on')}, reason, '', 0 FROM decisions WHERE id = ?1 LIMIT 1",
    "application": f"SELECT {_PERSON}, purpose, 'members', members.id FROM applications"
    " JOIN members ON members.id = member_id WHERE applications.id = ?1",
    "holding": f"SELECT posts.name || ' · ' || {_PERSON}, '', 'members', members.id FROM holdings"
    " JOIN posts ON posts.id = post_id JOIN members ON members.id = member_id WHERE holdings.id = ?1",
    "meeting": f"SELECT {_MEETING} WHERE id = ?1",
    "guests": f"SELECT {_MEETING} WHERE id = ?1",
    "minutes": f"SELECT {_MEETING} WHERE id = ?1",
    "content": f"SELECT {_MEETING} WHERE id = ?1",
    "signing": f"SELECT {_DAY.format('held_on')}, reason, 'meetings', meetings.id FROM signings"
    " JOIN meetings ON meetings.id = meeting_id WHERE signings.id = ?1",
    "resolution": "SELECT number || '/' || year, words, 'meetings', meeting_id FROM resolutions"
    " WHERE id = ?1",
    "dues": _ENTRY,
    "entry": _ENTRY,
    "reversal": _REVERSAL,
    "donation": "SELECT donor, COALESCE(NULLIF(goods, ''), purpose) || CASE WHEN reason = '' THEN '' ELSE"
    " ': ' || reason END, '', 0 FROM donations WHERE id = ?1",
    "equipment": "SELECT item, gone_why, '', 0 FROM equipment WHERE id = ?1",
    "count": f"SELECT accounts.name || ', ' || {_DAY.format('counted_on')}, words, '', 0 FROM cash_counts"
    " JOIN accounts ON accounts.id = account_id WHERE cash_counts.id = ?1",
    "closing": "SELECT substr(month, 6, 2) || '/' || substr(month, 1, 4), reason, '', 0 FROM closings"
    " WHERE id = ?1",
    "fund": f"SELECT {_NAMED} FROM funds WHERE id = ?1",
    "account": f"SELECT {_NAMED} FROM accounts WHERE id = ?1",
    "post": f"SELECT {_NAMED} FROM posts WHERE id = ?1",
    "product": f"SELECT {_NAMED} FROM loan_products WHERE id = ?1",
    "area": f"SELECT {_NAMED} FROM areas WHERE code = ?1",
    "receiver": f"SELECT {_NAMED} FROM receivers WHERE id = ?1",
    "import": "SELECT file_name, '', '', 0 FROM roll_imports WHERE id = ?1",
    "skipped": "SELECT substr(month, 6, 2) || '/' || substr(month, 1, 4), reason, '', 0 FROM skipped_months"
    " WHERE month = ?1",
    "sent": "SELECT name, why, 'reports', 0 FROM sent_files WHERE id = ?1",
    "rules": _RULES,
    "shares": _RULES,
    "dues-rule": _RULES,
    "user": f"SELECT {_PERSON}, '', 'members', members.id FROM users"
    " JOIN members ON members.id = member_id WHERE users.id = ?1",
    "named-list": "SELECT name, '', '', 0 FROM named_lists WHERE id = ?1",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """What an act was done to: its name, what is to be added, and the page and item that show it."""

    name: str
    detail: str = ""
    page: str = ""
    item: int = 0


def thing_of(kind: str, key: str) -> Thing:
    """What a subject of the log is today; its bare key where it is no more or has no name."""
    statement = _THINGS.get(kind)
    row = run(statement, (key,)).fetchone() if statement else None
    if row is None:
        return Thing(key if kind in ("report", "setting") else "")
    name, detail, page, item = row
    return Thing(str(name), str(detail or ""), str(page), int(item or 0))
