"""The note beside an open file, and the private copy of whoever looks at it (trust.md R5, R8)."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clubdesk.domain.file_errors import FileDamaged, LookingOnly
from clubdesk.domain.holders import Holder
from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.store import database, looking
from clubdesk.store.holders import note_of, read_note
from clubdesk.store.members import load_members
from tests.builders import ACTOR, ROOT, a_member, clock, digest, names_in, opened
from tests.store.test_making import crash

OLD = ROOT / "tests" / "data" / "schemas"


def test_the_note_says_who_and_since_when_and_goes_with_closing(club_path: Path) -> None:
    with opened(club_path):
        told = read_note(club_path)
        assert told is not None
        assert (told.user, told.since) == (ACTOR, clock())
        assert told.computer
    assert names_in(club_path.parent) == [club_path.name]


@pytest.mark.parametrize(
    "left", [b"", b"{}", b"\xff", b"[1]", b'{"user": "a"}', b"[" * 900, b"x" * 10_000_000]
)
def test_a_note_that_cannot_be_read_says_nothing(club_path: Path, left: bytes) -> None:
    note_of(club_path).write_bytes(left)
    assert read_note(club_path) is None


def test_a_note_made_by_somebody_else_stays_one_short_line(club_path: Path) -> None:
    note_of(club_path).write_text(
        '{"user": "a\\n<b>", "computer": "%s", "since": "2025-01-01"}' % ("m" * 200)
    )
    told = read_note(club_path)
    assert isinstance(told, Holder)
    assert (told.user, len(told.computer)) == ("a<b>", 60)


def test_a_stale_note_holds_nobody_up(club_path: Path) -> None:
    crash(club_path)
    assert read_note(club_path) is not None
    with opened(club_path):
        assert len(load_members()) == 20
    assert read_note(club_path) is None


def test_a_place_where_no_note_can_be_written_is_open_all_the_same(club_path: Path) -> None:
    note_of(club_path).mkdir()
    with opened(club_path):
        assert a_member().id == 1


def test_looking_shows_what_is_still_in_the_journal_and_changes_no_byte(club_path: Path) -> None:
    crash(club_path)
    before = {name: digest(club_path.parent / name) for name in names_in(club_path.parent)}
    clubs.look_at_club(club_path, clock=clock)
    assert len(load_members()) == 20
    assert check_books() == []
    with pytest.raises(LookingOnly):
        a_member()
    with pytest.raises(Exception, match="readonly"):
        database.run("DELETE FROM areas")
    clubs.close_club()
    assert {name: digest(club_path.parent / name) for name in names_in(club_path.parent)} == before
    with opened(club_path):
        a_member()


def test_an_older_file_is_looked_at_as_it_would_be_today(club_path: Path) -> None:
    club_path.write_bytes(gzip.decompress((OLD / "1.clb.gz").read_bytes()))
    before = digest(club_path)
    clubs.look_at_club(club_path, clock=clock)
    assert check_books() == []
    clubs.close_club()
    assert digest(club_path) == before


def test_a_file_that_never_stands_still_is_not_shown_half(
    club_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = looking._copy

    def copy_while_it_changes(path: Path, copy: Path) -> None:
        copied(path, copy)
        path.write_bytes(path.read_bytes() + b" ")

    monkeypatch.setattr(looking, "_PAUSES", (0.0, 0.0))
    monkeypatch.setattr(looking, "_copy", copy_while_it_changes)
    with pytest.raises(FileDamaged):
        clubs.look_at_club(club_path, clock=clock)
    assert not database.is_open()


def test_a_damaged_file_is_not_looked_at_either(club_path: Path) -> None:
    with closing(sqlite3.connect(club_path)) as raw:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
    spoilt = bytearray(club_path.read_bytes())
    spoilt[4096 * (pages // 2) :] = bytes(len(spoilt) - 4096 * (pages // 2))
    club_path.write_bytes(spoilt)
    with pytest.raises(FileDamaged):
        clubs.look_at_club(club_path, clock=clock)
    assert not database.is_open()
