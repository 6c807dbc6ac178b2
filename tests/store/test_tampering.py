"""Whatever is changed behind the program's back is found by the next check (trust.md 0.3 and R6)."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clubdesk.domain.findings import Flaw
from clubdesk.operations.checks import check_books
from clubdesk.text.finding_places import place_words
from clubdesk.text.finding_sentences import finding_sentence
from clubdesk.text.translation import speaking
from tests.builders import opened
from tests.store.busy_club import busy_club, club_a

SWAP = """
    UPDATE entries SET id = -1 WHERE id = {a}; UPDATE entries SET id = {a} WHERE id = {b};
    UPDATE entries SET id = {b} WHERE id = -1;
"""
LAST_ENTRY = "(SELECT MAX(id) FROM entries)"

CHANGES = [
    ("UPDATE entries SET words = 'x' WHERE id = 3", Flaw.ENTRY_CHANGED),
    ("UPDATE entries SET dated_on = '2025-02-18' WHERE id = 4", Flaw.ENTRY_CHANGED),
    ("UPDATE entries SET member_id = NULL WHERE id = 4", Flaw.ENTRY_CHANGED),
    ("UPDATE entries SET recorded_at = '2025-06-17T14:33:00+07:00' WHERE id = 4", Flaw.ENTRY_CHANGED),
    ("UPDATE lines SET amount = amount * 2 WHERE entry_id = 4", Flaw.ENTRY_CHANGED),
    ("UPDATE lines SET dated_on = '2025-02-11' WHERE entry_id = 5", Flaw.ENTRY_CHANGED),
    ("DELETE FROM lines WHERE entry_id = 5", Flaw.ENTRY_CHANGED),
    ("DELETE FROM lines WHERE entry_id = 5; DELETE FROM entries WHERE id = 5", Flaw.FILE_DAMAGED),
    (("DELETE FROM lines WHERE entry_id = 5; DELETE FROM repayments WHERE entry_id = 5;"
     " DELETE FROM entries WHERE id = 5"),
     Flaw.ENTRY_CHANGED),
    (f"DELETE FROM entries WHERE id = {LAST_ENTRY}", Flaw.FILE_DAMAGED),
    ((f"DELETE FROM repayments WHERE entry_id = {LAST_ENTRY};"
     f" DELETE FROM lines WHERE entry_id = {LAST_ENTRY};"
     f" DELETE FROM entries WHERE id = {LAST_ENTRY}"),
     Flaw.VOUCHER_GAP),
    (("INSERT INTO entries SELECT id + 90, recorded_at, dated_on, kind, series, year, number + 90, words,"
     " party, member_id, NULL, meeting_id, NULL, previous, 'h', '' FROM entries WHERE id = 1"),
     Flaw.ENTRY_CHANGED),
    (SWAP.format(a=4, b=5), Flaw.ENTRY_CHANGED),
    ("UPDATE log SET actor = 'x' WHERE id = 2", Flaw.LOG_CHANGED),
    ("DELETE FROM log WHERE id = 5", Flaw.LOG_CHANGED),
    (SWAP.format(a=4, b=5).replace("entries", "log"), Flaw.LOG_CHANGED),
    ("UPDATE members SET name = 'x' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE members SET phone = '0912345679' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE members SET group_name = '' WHERE id = 2", Flaw.FACTS_CHANGED),
    (("INSERT INTO members (id, code, name, folded, initials, sort_key, sex, birth, citizen_id, phone,"
     " group_name, household, joined_on, left_on, left_reason, salt)"
     " SELECT 9, 'TV009', name, folded, initials, sort_key, sex, birth, citizen_id,"
     " phone, group_name, household, joined_on, left_on, left_reason, salt FROM members WHERE id = 1"),
     Flaw.FACTS_CHANGED),
    ("UPDATE club SET meeting_day = 16", Flaw.FACTS_CHANGED),
    ("UPDATE lending_rules SET grace_days = 27", Flaw.FACTS_CHANGED),
    ("UPDATE interest_shares SET percent = '99'", Flaw.FACTS_CHANGED),
    ("UPDATE funds SET name = 'x' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE loans SET rate_percent = '2' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE loans SET purpose = 'x' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE meetings SET held_on = '2025-01-18' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE schedule_rows SET interest = 1 WHERE loan_id = 1 AND n = 9", Flaw.SCHEDULE_CHANGED),
    ("UPDATE schedule_rows SET due = '2026-01-01' WHERE loan_id = 1 AND n = 9", Flaw.SCHEDULE_CHANGED),
    ("UPDATE repayments SET interest = interest - 1, principal = principal + 1 WHERE entry_id = 5",
     Flaw.FACTS_CHANGED),
    ("UPDATE repayments SET principal = 1 WHERE entry_id = 5", Flaw.PAYMENT_DIFFERS),
    ("DELETE FROM repayments WHERE entry_id = 5", Flaw.PAYMENT_DIFFERS),
    ("UPDATE repayments SET is_payoff = 0", Flaw.FACTS_CHANGED),
    ("UPDATE loan_balances SET outstanding = 1 WHERE loan_id = 1", Flaw.LOAN_BALANCE_WRONG),
    ("UPDATE loan_balances SET is_settled = 1 WHERE loan_id = 1", Flaw.LOAN_BALANCE_WRONG),
    ("DELETE FROM loan_balances WHERE loan_id = 1", Flaw.LOAN_BALANCE_WRONG),
    ("UPDATE account_days SET closing = closing + 1 WHERE day = '2025-02-17'", Flaw.KEPT_SUM_WRONG),
    ("DELETE FROM account_days WHERE day = '2025-02-17'", Flaw.KEPT_SUM_WRONG),
    ("UPDATE vouchers SET last_number = last_number + 1", Flaw.VOUCHER_GAP),
    ("UPDATE members SET birth = '30/02/1961' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE lines SET account_id = 999 WHERE entry_id = 4 AND amount > 0", Flaw.FILE_DAMAGED),
    ("DELETE FROM schedule_rows WHERE loan_id = 1 AND n > 3", Flaw.SCHEDULE_CHANGED),
    ("DELETE FROM club", Flaw.FACTS_CHANGED),
    ("DELETE FROM lines WHERE entry_id = 5 AND amount > 0", Flaw.ENTRY_UNBALANCED),
    ("UPDATE decisions SET votes_for = 3 WHERE reason <> ''", Flaw.FACTS_CHANGED),
    ("UPDATE decisions SET reason = 'x' WHERE reason <> ''", Flaw.FACTS_CHANGED),
    ("UPDATE loan_changes SET dated_on = '2025-05-16' WHERE kind = 'extension'", Flaw.FACTS_CHANGED),
    ("UPDATE loan_changes SET amount = 9000 WHERE kind = 'waiver'", Flaw.FACTS_CHANGED),
    ("UPDATE version_rows SET principal = principal - 1 WHERE n = 6", Flaw.FACTS_CHANGED),
    ("DELETE FROM version_rows WHERE n > 6", Flaw.FACTS_CHANGED),
    ("DELETE FROM change_reversals", Flaw.FACTS_CHANGED),
    ("INSERT INTO change_reversals SELECT id, dated_on, 'x' FROM loan_changes WHERE kind = 'extension'",
     Flaw.FACTS_CHANGED),
    (("INSERT INTO loan_changes (loan_id, kind, dated_on, amount)"
      " VALUES (1, 'waiver', '2025-05-17', 1000)"), Flaw.FACTS_CHANGED),
    ("UPDATE loan_openings SET interest_paid = 1", Flaw.FACTS_CHANGED),
    ("UPDATE opening_corrections SET before = '1'", Flaw.FACTS_CHANGED),
    ("UPDATE loan_products SET rate_percent = '2'", Flaw.FACTS_CHANGED),
    ("UPDATE applications SET amount = 9000000", Flaw.FACTS_CHANGED),
    ("UPDATE application_steps SET outcome = 'refused'", Flaw.FACTS_CHANGED),
    ("UPDATE lending_rules SET kept_back = 1", Flaw.FACTS_CHANGED),
    ("UPDATE cash_counts SET words = 'x'", Flaw.FACTS_CHANGED),
    ("DELETE FROM cash_counts", Flaw.FACTS_CHANGED),
    ("UPDATE closings SET reopened_at = '2025-06-17T14:33:00+07:00'", Flaw.FACTS_CHANGED),
    ("INSERT INTO closings (month, closed_at, closed_by, words) VALUES ('2024-02', '', '', '')",
     Flaw.FACTS_CHANGED),
    ("UPDATE minutes_sections SET words = 'x'", Flaw.FACTS_CHANGED),
    ("DELETE FROM minutes_sections", Flaw.FACTS_CHANGED),
    ("UPDATE signings SET content = replace(content, '05', '06')", Flaw.FACTS_CHANGED),
    ("UPDATE signings SET reopened_at = '2025-06-17T14:33:00+07:00'", Flaw.FACTS_CHANGED),
    ("DELETE FROM signings", Flaw.FACTS_CHANGED),
    ("UPDATE agenda_template SET needs_vote = 0", Flaw.FACTS_CHANGED),
    ("UPDATE areas SET name = 'x' WHERE code = 'health'", Flaw.FACTS_CHANGED),
    ("UPDATE agenda_items SET words = 'x' WHERE rank = 3", Flaw.FACTS_CHANGED),
    ("DELETE FROM agenda_items WHERE rank = 11", Flaw.FACTS_CHANGED),
    ("UPDATE activities SET people = 41", Flaw.FACTS_CHANGED),
    ("UPDATE resolutions SET votes_for = 40, votes_against = 0, votes_other = 0", Flaw.FACTS_CHANGED),
    ("UPDATE resolutions SET state = 'done', settled_in = meeting_id", Flaw.FACTS_CHANGED),
    ("DELETE FROM resolutions", Flaw.FACTS_CHANGED),

    ("UPDATE lending_rules SET monthly_dues = 5000", Flaw.FACTS_CHANGED),
    ("UPDATE dues_rules SET amount = 4000", Flaw.FACTS_CHANGED),
    ("INSERT INTO dues_rules VALUES ('2025-02-01', 1000, 1, '')", Flaw.FACTS_CHANGED),
    ("UPDATE dues_payments SET amount = amount + 1 WHERE month = '2025-02-01'", Flaw.FACTS_CHANGED),
    ("UPDATE dues_payments SET month = '2025-04-01' WHERE month = '2025-03-01'", Flaw.FACTS_CHANGED),
    ("DELETE FROM dues_payments WHERE month = '2025-02-01'", Flaw.FACTS_CHANGED),
    ("INSERT INTO dues_payments VALUES (1, 1, '2025-04-01', 5000)", Flaw.FACTS_CHANGED),
]  # fmt: skip
UNREADABLE = [
    ("UPDATE entries SET kind = 'nonsense' WHERE id = 4", Flaw.ENTRY_CHANGED),
    ("UPDATE entries SET dated_on = '2025-02-30' WHERE id = 4", Flaw.ENTRY_CHANGED),
    ("UPDATE loans SET rate_percent = 'nonsense' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE loans SET first_due = '2025-02-30' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE loans SET grace_days = 99 WHERE id = 1", Flaw.FACTS_CHANGED),
    ("DELETE FROM schedule_rows WHERE loan_id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE accounts SET type = 'nonsense' WHERE id = 1", Flaw.FACTS_CHANGED),
    ("UPDATE funds SET role = 'other'", Flaw.FACTS_CHANGED),
]  # fmt: skip


@pytest.fixture(scope="module")
def busy_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return busy_club(tmp_path_factory.mktemp("busy")).read_bytes()


def change(path: Path, statements: str) -> None:
    """Change the file as somebody would who knows SQLite, takes its guards away and puts them back."""
    with closing(sqlite3.connect(path)) as raw:
        guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _sql in guards:
            raw.execute(f"DROP TRIGGER {name}")
        raw.executescript(statements)
        for _name, sql in guards:
            raw.execute(sql)
        raw.commit()


def test_a_club_nobody_touched_is_clean(tmp_path: Path, busy_bytes: bytes) -> None:
    path = tmp_path / "club.clb"
    path.write_bytes(busy_bytes)
    with opened(path):
        assert check_books() == []


@pytest.mark.parametrize(("statements", "flaw"), CHANGES, ids=[statement[:60] for statement, _ in CHANGES])
def test_a_change_behind_the_program_s_back_is_found(
    tmp_path: Path, busy_bytes: bytes, statements: str, flaw: Flaw
) -> None:
    path = tmp_path / "club.clb"
    path.write_bytes(busy_bytes)
    change(path, statements)
    with opened(path):
        found = check_books()
    assert flaw in {finding.flaw for finding in found}
    assert [
        one.where for one in found if one.flaw is Flaw.FACTS_CHANGED and place_words(one) == one.where
    ] == []


@pytest.mark.parametrize(("statements", "flaw"), UNREADABLE, ids=[statement for statement, _ in UNREADABLE])
def test_a_change_that_makes_no_sense_is_a_finding_too(
    tmp_path: Path, busy_bytes: bytes, statements: str, flaw: Flaw
) -> None:
    path = tmp_path / "club.clb"
    path.write_bytes(busy_bytes)
    change(path, statements)
    with opened(path):
        found = check_books()
    assert flaw in {finding.flaw for finding in found}


@pytest.mark.parametrize(
    "statements",
    [
        "DROP TRIGGER entries_stand",
        "CREATE TRIGGER extra AFTER INSERT ON lines BEGIN UPDATE vouchers SET last_number = 1; END",
    ],
)
def test_a_guard_that_was_taken_away_or_added_is_found(
    tmp_path: Path, busy_bytes: bytes, statements: str
) -> None:
    path = tmp_path / "club.clb"
    path.write_bytes(busy_bytes)
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(statements)
        raw.commit()
    with opened(path):
        assert [finding.flaw for finding in check_books()] == [Flaw.PART_CHANGED]


def test_the_first_entry_that_was_changed_is_named(tmp_path: Path, busy_bytes: bytes) -> None:
    path = tmp_path / "club.clb"
    path.write_bytes(busy_bytes)
    change(path, "UPDATE entries SET party = 'x' WHERE id IN (4, 6)")
    with opened(path):
        (found,) = check_books()
    assert (found.flaw, found.where) == (Flaw.ENTRY_CHANGED, "4")
    assert "PC 2024/001 (4)" in finding_sentence(found)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE members SET phone = '0912345679' WHERE id = 1", "thành viên TV001 "),
        ("UPDATE meetings SET place = 'x' WHERE id = 1", "buổi sinh hoạt 17/01/2025 (số 1)"),
        ("UPDATE account_days SET closing = 1 WHERE day = '2025-02-17'", "Quỹ tăng thu nhập"),
        ("UPDATE account_days SET closing = 1 WHERE day = '2025-02-17'", ", 17/02/2025 (1 2025-02-17)"),
        ("UPDATE lending_rules SET grace_days = 27", "quy định cho vay từ 17/01/2024 (2024-01-17)"),
    ],
)
def test_a_finding_calls_its_place_as_people_do(
    tmp_path: Path, busy_bytes: bytes, statement: str, told: str
) -> None:
    path = tmp_path / "club.clb"
    path.write_bytes(busy_bytes)
    change(path, statement)
    with opened(path), speaking("vi"):
        sentences = " ".join(map(finding_sentence, check_books()))
    assert told in sentences


@pytest.mark.parametrize("column", ["amount", "reason"])
def test_a_changed_write_off_is_found(tmp_path: Path, column: str) -> None:
    path = club_a(tmp_path)
    amount = "UPDATE write_offs SET amount = amount - 1000"
    reason = "UPDATE entries SET words = 'x' WHERE kind = 'write-off'"
    change(path, amount if column == "amount" else reason)
    with opened(path):
        found = {finding.flaw for finding in check_books()}
    assert (Flaw.FACTS_CHANGED if column == "amount" else Flaw.ENTRY_CHANGED) in found


def test_a_changed_attendance_mark_is_found(tmp_path: Path) -> None:
    path = club_a(tmp_path)
    change(path, "UPDATE attendance SET mark = 'absent' WHERE meeting_id = 3 AND member_id = 5")
    with opened(path):
        assert [(finding.flaw, finding.where) for finding in check_books()] == [
            (Flaw.FACTS_CHANGED, "meeting:3")
        ]
