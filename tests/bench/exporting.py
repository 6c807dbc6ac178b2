"""The data file of a month out of 20 years' books, against reading, packing and writing every table."""

import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from unittest.mock import patch

from clubdesk.domain.data_tables import as_rows, tables
from clubdesk.domain.report_periods import period_of
from clubdesk.exchange.data_archive import CSV_MEMBERS, PACKAGE, zipped
from clubdesk.exchange.data_csv import write_csv
from clubdesk.exchange.data_package import package_json
from clubdesk.operations.clubs import close_club, open_club
from clubdesk.operations.indicators import indicators_of
from clubdesk.operations.report_checks import explain_all
from clubdesk.operations.reports import reported
from clubdesk.operations.sending import export_file
from tests.bench.grown_club import Size, clock, grow
from tests.bench.measure import Effort, Line, in_turns, timed
from tests.data_files import MANIFEST

PERIOD = period_of("2025-11")
_QUESTION = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"


def lines(effort: Effort) -> Iterator[Line]:
    """The lines of this bench."""
    size = Size(effort.of(20), effort.of(100))
    with tempfile.TemporaryDirectory() as room:
        books = grow(Path(room) / "books.clb", size)
        data, indicators, dumped = in_turns(
            effort,
            _opened(books, partial(_write_data, Path(room) / "data.zip")),
            _opened(books, partial(indicators_of, PERIOD, today=clock().date())),
            timed(partial(_dump, books, Path(room) / "dump.z")),
        )
        _opened(books, _explain)()
        (whole,) = in_turns(effort, _exported(books, Path(room)))
    what = f"a month's data file out of {size.years} years' books, {size.years * size.loans_a_year} loans"
    plain = "select all, zlib, write"
    yield Line(what=f"{what}: tables", ours=data, against=plain, theirs=dumped, goal="≤ 1.5×")
    yield Line(what=f"{what}: with paper and workbook", ours=whole, against=plain, theirs=dumped)
    yield Line(what="the indicators alone", ours=indicators)


def _opened(books: Path, act: Callable[[], object]) -> Callable[[], float]:
    """The act timed in an open file; opening is not counted."""

    def run() -> float:
        open_club(books, clock=clock, actor="bench")
        taken = timed(act)()
        close_club()
        return taken

    return run


def _write_data(path: Path) -> None:
    """Count the month, and write its tables and their description into a zip."""
    found = indicators_of(PERIOD, today=clock().date())
    whose = {"club_id": MANIFEST.club_id, "period": PERIOD.key}
    csvs = {
        table: write_csv(table, as_rows(own, seq=1, **whose))
        for table, own in tables(found.facts, found.indicators).items()
    }
    members = [(CSV_MEMBERS[table], content) for table, content in csvs.items()]
    path.write_bytes(zipped([(PACKAGE, package_json(MANIFEST, csvs)), *members]))


def _exported(books: Path, room: Path) -> Callable[[], float]:
    """The whole file made, kept and put into a folder, each time of books that never sent one."""
    copies = (room / f"copy_{n}.clb" for n in count())
    export = partial(export_file, PERIOD, room / "sent", now=clock(), why="", explanation="")

    def run() -> float:
        copy = Path(shutil.copy(books, next(copies)))
        # The grown books' hashes are mere numbers, which the check would rightly stop at.
        with patch("clubdesk.operations.sending.check_sums", list):
            taken = _opened(copy, export)()
        copy.unlink()
        return taken

    return run


def _explain() -> None:
    explain_all(PERIOD, reported(PERIOD, today=clock().date()).gaps, "Số liệu thử.")


def _dump(books: Path, path: Path) -> None:
    """Every row of every table as text, packed and written."""
    packer = zlib.compressobj()
    with closing(sqlite3.connect(books)) as file, path.open("wb") as out:
        for (name,) in file.execute(_QUESTION).fetchall():
            for row in file.execute(f"SELECT * FROM {name}"):
                out.write(packer.compress(f"{row}\n".encode()))
        out.write(packer.flush())
