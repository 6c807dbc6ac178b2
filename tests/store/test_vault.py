"""What the vault promises of its tables: whole đồng, posted for good, no gaps in numbers, true kept sums."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.ledger import Entry, EntryKind, Line, moved
from clubdesk.domain.ledger_errors import AlreadyReversed, EntryOutOfBalance
from clubdesk.operations.entries import reverse_entry
from clubdesk.store import clubs, database, ledger
from tests.builders import TODAY
from tests.store.busy_club import busy_club, club_a

LASTING = ("entries", "lines", "repayments", "write_offs", "log")


@pytest.fixture(scope="module")
def busy_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return busy_club(tmp_path_factory.mktemp("busy"))


@pytest.fixture(scope="module")
def club_a_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return club_a(tmp_path_factory.mktemp("club_a"))


@pytest.fixture
def raw(busy_file: Path) -> Iterator[sqlite3.Connection]:
    """SQLite itself on the busy club, writing into memory only."""
    with closing(sqlite3.connect(":memory:")) as copy, closing(sqlite3.connect(busy_file)) as source:
        source.backup(copy)
        yield copy


def tables(connection: sqlite3.Connection) -> list[str]:
    return [name for _, name, kind, *_ in connection.execute("PRAGMA table_list") if name[:7] != "sqlite_"]


@pytest.mark.parametrize("table", LASTING)
@pytest.mark.parametrize("file", ["busy_file", "club_a_file"])
def test_posted_rows_refuse_every_change_and_deletion(
    table: str, file: str, request: pytest.FixtureRequest
) -> None:
    with closing(sqlite3.connect(request.getfixturevalue(file))) as raw:
        (rows,) = raw.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
        if not rows:
            pytest.skip(f"nothing was written into {table} of this club; the other one has some")
        for column in [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]:
            with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                raw.execute(f"UPDATE {table} SET {column} = {column}")
        with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
            raw.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("file", ["busy_file", "club_a_file"])
def test_no_column_of_any_table_holds_a_floating_point_number(
    file: str, request: pytest.FixtureRequest
) -> None:
    with closing(sqlite3.connect(request.getfixturevalue(file))) as raw:
        for table in tables(raw):
            for column in [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]:
                kinds = {kind for (kind,) in raw.execute(f"SELECT DISTINCT typeof({column}) FROM {table}")}
                assert kinds <= {"integer", "text", "null"}, (table, column)


def test_amounts_are_integers(raw: sqlite3.Connection) -> None:
    for table in tables(raw):
        columns = {row[1]: row[2] for row in raw.execute(f"PRAGMA table_info({table})")}
        for column in {"amount", "principal", "interest", "balance", "outstanding"} & set(columns):
            assert columns[column] == "INTEGER", (table, column)


def test_every_table_is_strict(raw: sqlite3.Connection) -> None:
    rows = raw.execute("PRAGMA table_list").fetchall()
    assert {name for _, name, *_, strict in rows if not strict} <= {"sqlite_schema", "sqlite_temp_schema"}
    assert len(tables(raw)) > 15


def test_a_foreign_key_to_nobody_is_refused(open_club: Path) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        database.run("INSERT INTO attendance VALUES (99, 99, 'present', '')")


def test_vouchers_of_a_series_and_year_have_no_gap(club_a_file: Path) -> None:
    with closing(sqlite3.connect(club_a_file)) as raw:
        rows = raw.execute("SELECT series, year, number, dated_on FROM entries ORDER BY id").fetchall()
    numbers: dict[tuple[str, int], list[int]] = {}
    for series, year, number, dated_on in rows:
        assert dated_on.startswith(str(year))
        numbers.setdefault((series, year), []).append(number)
    assert {series for series, _ in numbers} == {"PT", "PC", "PK"}
    assert all(given == list(range(1, len(given) + 1)) for given in numbers.values())


@pytest.mark.parametrize("file", ["busy_file", "club_a_file"])
def test_kept_balances_are_the_running_sums_of_their_lines(file: str, request: pytest.FixtureRequest) -> None:
    with closing(sqlite3.connect(request.getfixturevalue(file))) as raw:
        kept = raw.execute("SELECT account_id, day, closing FROM account_days").fetchall()
        lines = raw.execute("SELECT account_id, dated_on, amount FROM lines").fetchall()
    for account, day, balance in kept:
        earlier = [amount for other, on, amount in lines if other == account and on <= day]
        assert sum(earlier) == balance, (account, day)
    assert {(account, on) for account, on, _ in lines} == {(account, day) for account, day, _ in kept}


def a_receipt(amount: int, on: date) -> Entry:
    book = clubs.load_books()[clubs.load_income_fund().id]
    return Entry(dated_on=on, kind=EntryKind.RECEIPT, lines=moved(book.place, book.opening, amount))


@pytest.mark.usefixtures("open_club")
def test_a_balance_is_the_sum_of_all_lines_up_to_the_day() -> None:
    place = clubs.load_books()[clubs.load_income_fund().id].place.id
    with database.transaction():
        for on, amount in ((date(2025, 2, 1), 3), (date(2025, 1, 31), 5), (date(2025, 2, 28), 7)):
            ledger.add_entry(a_receipt(amount, on))
    days = (date(2025, 1, 30), date(2025, 1, 31), date(2025, 2, 1), date(2025, 2, 27), date(2025, 2, 28))
    assert [ledger.balance(place, day) - 50_000_000 for day in days] == [0, 5, 8, 8, 15]
    assert ledger.balance(place, date.max) == 50_000_015


@pytest.mark.usefixtures("open_club")
def test_the_year_of_the_voucher_is_that_of_the_entry() -> None:
    with database.transaction():
        found = [
            str(ledger.add_entry(a_receipt(1, day)).voucher)
            for day in (date(2025, 1, 2), date(2024, 12, 30), date(2025, 1, 3))
        ]
    assert found == ["PT 2025/001", "PT 2024/003", "PT 2025/002"]


def post(*entries: Entry) -> None:
    with database.transaction():
        for entry in entries:
            ledger.add_entry(entry)


@pytest.mark.usefixtures("open_club")
def test_a_number_is_not_used_up_by_an_entry_that_was_refused() -> None:
    entry = a_receipt(5, TODAY)
    lame = Entry(
        dated_on=TODAY, kind=EntryKind.RECEIPT, lines=(*entry.lines, Line(entry.lines[0].account, 1))
    )
    with pytest.raises(EntryOutOfBalance):
        post(a_receipt(5, TODAY), lame)
    with database.transaction():
        assert str(ledger.add_entry(entry).voucher) == "PT 2025/001"


@pytest.mark.usefixtures("open_club")
def test_an_entry_is_reversed_once() -> None:
    with database.transaction():
        posted = ledger.add_entry(a_receipt(5, TODAY))
    reversal = reverse_entry(posted.id, reason="Nhầm", on=TODAY, today=TODAY)
    assert reversal.voucher == "PC 2025/001"
    assert ledger.load_entry(posted.id).reversed_by == reversal.entry_id
    with pytest.raises(AlreadyReversed):
        reverse_entry(posted.id, reason="Nhầm", on=TODAY, today=TODAY)
    assert ledger.load_entry(reversal.entry_id).entry.words == "Nhầm"


def test_moments_are_kept_to_the_second_with_the_offset_of_vietnam(raw: sqlite3.Connection) -> None:
    for table in ("entries", "log"):
        moments = {moment for (moment,) in raw.execute(f"SELECT recorded_at FROM {table}")}
        assert moments == {"2025-06-17T14:32:00+07:00"}


def test_posted_rows_name_nobody(raw: sqlite3.Connection) -> None:
    said = str(raw.execute("SELECT * FROM entries").fetchall() + raw.execute("SELECT * FROM log").fetchall())
    assert "Nguyễn" not in said
    assert "0912345678" not in said
