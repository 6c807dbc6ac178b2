from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from clubdesk.operations.history import import_books
from tests.builders import ACTOR, CLUB_A, a_club, clock, opened


@pytest.fixture
def open_club(tmp_path: Path) -> Iterator[Path]:
    """A new club's file, open for work."""
    with opened(a_club(tmp_path)) as path:
        yield path


@pytest.fixture(scope="session")
def club_a_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The thirty months of club A, read in once."""
    path = tmp_path_factory.mktemp("club_a") / "club_a.clb"
    import_books(CLUB_A / "so_sach.xlsx", path, today=date(2025, 7, 31), clock=clock, actor=ACTOR)
    return path.read_bytes()


@pytest.fixture
def club_a(tmp_path: Path, club_a_bytes: bytes) -> Iterator[Path]:
    """Club A's file of this test alone, open for work."""
    path = tmp_path / "club_a.clb"
    path.write_bytes(club_a_bytes)
    with opened(path):
        yield path
