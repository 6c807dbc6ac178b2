"""R6: two hundred flipped bits: each one that changes what the file holds is found by the whole check."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from clubdesk.domain.file_errors import FileError, FileMissing
from clubdesk.operations.checks import check_books
from clubdesk.store import backups, database, opening
from tests.builders import ACTOR, clock, digest
from tests.store.busy_club import busy_club

FLIPS, HEADER_BYTES = 200, 100


def content(path: Path) -> object:
    """Every row of every table, and every guard; None where SQLite cannot even read them."""
    try:
        with closing(backups.opened(path)) as books:
            tables = books.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"
            ).fetchall()
            rows = [books.execute(f"SELECT * FROM {table}").fetchall() for (table,) in tables]
            guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1"
            return tables, rows, books.execute(guards).fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None


def is_found(path: Path) -> bool:
    try:
        with closing(backups.opened(path)) as books, database.reading_beside(books):
            return bool(check_books())
    except sqlite3.DatabaseError:
        return True


def test_r6_every_flipped_bit_that_changes_content_is_found(tmp_path: Path) -> None:
    club = busy_club(tmp_path)
    whole, before = club.read_bytes(), content(club)
    written = [place for place, byte in enumerate(whole) if byte and place >= HEADER_BYTES]
    luck, spoilt = Random(20), tmp_path / "hong.clb"
    changed, missed = 0, []
    for place in luck.sample(written, FLIPS):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << luck.randrange(8)
        spoilt.write_bytes(flipped)
        if content(spoilt) != before:
            changed += 1
            if not is_found(spoilt):
                missed.append(place)
    assert changed > FLIPS / 2
    assert missed == []


def test_r6_sqlite_alone_would_miss_most_of_them(tmp_path: Path) -> None:
    club = busy_club(tmp_path)
    name = club.read_bytes().index("Nguyễn Thị Hoà".encode())
    flipped = bytearray(club.read_bytes())
    flipped[name] ^= 1
    club.write_bytes(flipped)
    with closing(backups.opened(club)) as books:
        assert books.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert is_found(club)


def test_r6_a_file_cut_anywhere_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "so_sach"
    folder.mkdir()
    club = busy_club(folder)
    whole, luck = club.read_bytes(), Random(6)
    for left in [*luck.sample(range(1, len(whole)), 49), len(whole) - 1]:
        club.write_bytes(whole[:left])
        before = digest(club)
        with pytest.raises(FileError):
            opening.open_file(club, clock=clock, actor=ACTOR)
        assert digest(club) == before, left
    club.unlink()
    club.parent.rmdir()
    with pytest.raises(FileMissing):
        opening.open_file(club, clock=clock, actor=ACTOR)
