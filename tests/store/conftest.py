from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import a_club, opened


@pytest.fixture
def club_path(tmp_path: Path) -> Path:
    """A new club's file, closed."""
    return a_club(tmp_path)


@pytest.fixture
def open_club(club_path: Path) -> Iterator[Path]:
    """A new club's file, open for work."""
    with opened(club_path):
        yield club_path
