"""Every past version of the file opens in today's program, with nothing lost (trust.md R11)."""

import gzip
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.file_errors import DiskFull, UpgradeFailed
from clubdesk.operations import checks, clubs
from clubdesk.operations.figures import month_ends
from clubdesk.operations.members import change_member
from clubdesk.store import database, opening, schema_steps, upgrades
from clubdesk.store.files import SCHEMA_VERSION, check_header
from clubdesk.store.members import load_members
from tests.builders import ACTOR, clock, digest, names_in, opened

KEPT = Path(__file__).parents[1] / "data" / "schemas"
PAST = range(1, SCHEMA_VERSION)


@pytest.fixture(params=PAST)
def version(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def old(version: int, tmp_path: Path) -> Path:
    """The sample club as the program of that version kept it."""
    path = tmp_path / "mau.clb"
    with gzip.open(KEPT / f"{version}.clb.gz") as kept, path.open("wb") as file:
        shutil.copyfileobj(kept, file)
    return path


def test_every_step_has_the_file_it_starts_from() -> None:
    assert names_in(KEPT) == [f"{version}.clb.gz" for version in PAST]


def test_an_older_file_opens_and_its_books_still_add_up(old: Path, version: int) -> None:
    before = digest(old)
    kept = clubs.open_club(old, clock=clock, actor=ACTOR)
    assert kept == old.with_name(f"mau_cu_v{version}.clb")
    assert kept is not None
    assert digest(kept) == before
    assert checks.check_books() == []
    assert load_members()
    clubs.close_club()
    assert check_header(old) == SCHEMA_VERSION
    assert names_in(old.parent) == [old.name, kept.name]


def test_a_file_that_was_closed_for_good_is_kept_as_it_was_to_the_last_bit(old: Path) -> None:
    with closing(sqlite3.connect(old)) as books:
        books.execute("PRAGMA journal_mode = delete")
    before = digest(old)
    with opened(old):
        (kept,) = old.parent.glob("*_cu_v*")
    assert digest(kept) == before


def test_what_a_power_cut_left_in_the_journal_is_kept_too(old: Path) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as books:
        books.execute("PRAGMA locking_mode = exclusive")
        books.execute("PRAGMA journal_mode = wal")
        books.execute("UPDATE club SET commune = 'Xã Vừa Ghi'")
        left = {path.name: path.read_bytes() for path in old.parent.iterdir()}
    for name, content in left.items():
        (old.parent / name).write_bytes(content)
    with opened(old):
        (kept,) = old.parent.glob("*_cu_v*")
    with closing(sqlite3.connect(kept)) as books:
        assert books.execute("SELECT commune FROM club").fetchone() == ("Xã Vừa Ghi",)


def test_the_figures_are_those_of_before(old: Path) -> None:
    with closing(sqlite3.connect(old)) as books:
        members = books.execute("SELECT COUNT(*) FROM members WHERE left_on IS NULL").fetchone()[0]
        entries = books.execute("SELECT COUNT(*) FROM entries").fetchone()[0]
    with opened(old):
        assert month_ends()[-1].members == members
        assert database.run("SELECT COUNT(*) FROM entries").fetchone()[0] == entries


def test_people_of_an_older_file_are_changed_as_any_others(old: Path) -> None:
    with opened(old):
        person = load_members()[0]
        change_member(person.id, person.details, today=date(2030, 1, 1))
        assert checks.check_books() == []


def test_reading_an_older_file_leaves_it_as_it_is(old: Path) -> None:
    before = digest(old)
    with clubs.reading(old, clock=clock):
        assert checks.check_books() == []
    assert digest(old) == before
    assert names_in(old.parent) == [old.name]


def test_a_second_upgrade_keeps_the_first_kept_file(old: Path, version: int) -> None:
    taken = old.with_name(f"mau_cu_v{version}.clb")
    taken.write_bytes(b"something else")
    kept = clubs.open_club(old, clock=clock, actor=ACTOR)
    clubs.close_club()
    assert taken.read_bytes() == b"something else"
    assert kept == old.with_name(f"mau_cu_v{version}_2.clb")


def test_an_upgrade_that_loses_a_row_is_refused_and_the_file_stays(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def careless(*, after: int) -> None:
        schema_steps.take_steps(after=after)
        database.run("UPDATE members SET name = 'X' WHERE id = 1")

    monkeypatch.setattr(upgrades, "take_steps", careless)
    before = digest(old)
    with pytest.raises(UpgradeFailed):
        opening.open_file(old, clock=clock, actor=ACTOR)
    assert digest(old) == before
    assert names_in(old.parent) == [old.name]
    assert not database.is_open()


def test_an_upgrade_that_stops_half_way_leaves_the_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*, after: int) -> None:
        raise DiskFull

    monkeypatch.setattr(upgrades, "take_steps", full)
    before = digest(old)
    with pytest.raises(DiskFull):
        opening.open_file(old, clock=clock, actor=ACTOR)
    assert digest(old) == before
    assert names_in(old.parent) == [old.name]
