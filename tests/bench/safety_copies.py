"""What trust costs: a verified safety copy beside SQLite's bare copy, checks beside a digest of the file."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from clubdesk.operations.checks import check_sums
from clubdesk.operations.clubs import close_club, open_club
from clubdesk.operations.left_whole import digest_of
from clubdesk.operations.safety_copies import back_up
from clubdesk.store.database import connection
from tests.bench.grown_club import Size, clock, grow
from tests.bench.measure import Act, Effort, Line, in_turns, timed

YEARS, LOANS_A_YEAR = 20, 100


def lines(effort: Effort) -> Iterator[Line]:
    """A club of twenty years: copied and read back, pages and chains checked, each beside the bare act."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        club = grow(place / "club.clb", Size(effort.of(YEARS), effort.of(LOANS_A_YEAR)))
        open_club(club, clock=clock, actor="bench")
        theirs_file = place / "theirs.clb"
        ours, theirs = in_turns(effort, _verified(place / "ours", club), _bare(theirs_file))
        checked, digested = in_turns(effort, timed(_check), timed(lambda: _digest(theirs_file)))
        close_club()
        known, alone = in_turns(effort, timed(lambda: digest_of(club)), timed(lambda: _digest(club)))
        size = f"VACUUM INTO of {club.stat().st_size // 1_000_000} MB"
        yield Line(what="a verified safety copy", ours=ours, against=size, theirs=theirs, goal="≤ 3×")
        yield Line(
            what="found as it was left, at opening", ours=known, against="sha256", theirs=alone, goal="≤ 6×"
        )
        yield Line(
            what="pages and chains checked", ours=checked, against="sha256", theirs=digested, goal="≤ 6×"
        )


def _check() -> None:
    connection().execute("PRAGMA quick_check").fetchone()
    check_sums()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _verified(folder: Path, club: Path) -> Act:
    """All that closing a club costs: written, read back, counted, its digest noted in the name."""

    def copy() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        back_up(folder, club, now=clock())

    return timed(copy)


def _bare(path: Path) -> Act:
    def copy() -> None:
        path.unlink(missing_ok=True)
        connection().execute("VACUUM INTO ?", (str(path),))

    return timed(copy)
