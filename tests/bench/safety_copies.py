"""What a verified safety copy costs beside SQLite's bare copy of the same file."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from clubdesk.operations.clubs import close_club, open_club
from clubdesk.store.backups import write_copy
from clubdesk.store.database import connection
from tests.bench.grown_club import Size, clock, grow
from tests.bench.measure import Act, Effort, Line, in_turns, timed

YEARS, LOANS_A_YEAR = 20, 100


def lines(effort: Effort) -> Iterator[Line]:
    """One line: a club of twenty years, copied and read back, against VACUUM INTO alone."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        club = grow(place / "club.clb", Size(effort.of(YEARS), effort.of(LOANS_A_YEAR)))
        open_club(club, clock=clock, actor="bench")
        ours, theirs = in_turns(effort, _verified(place / "ours.clb"), _bare(place / "theirs.clb"))
        close_club()
        size = f"VACUUM INTO of {club.stat().st_size // 1_000_000} MB"
        yield Line(what="a verified safety copy", ours=ours, against=size, theirs=theirs, goal="≤ 3×")


def _verified(path: Path) -> Act:
    return timed(lambda: write_copy(path))


def _bare(path: Path) -> Act:
    def copy() -> None:
        path.unlink(missing_ok=True)
        connection().execute("VACUUM INTO ?", (str(path),))

    return timed(copy)
