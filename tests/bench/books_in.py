"""How long the old books of a club take to come in and to be checked, for information."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from clubdesk.exchange.history_workbook import read_history_workbook
from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import reading
from clubdesk.operations.history import import_books
from tests.bench.measure import Effort, Line, in_turns, timed

BOOKS = Path(__file__).parents[1] / "data" / "club_a" / "so_sach.xlsx"
TODAY = date(2026, 12, 31)


def lines(effort: Effort) -> Iterator[Line]:
    """The lines of this bench."""
    with tempfile.TemporaryDirectory() as folder:
        paths = (Path(folder) / f"{n}.clb" for n in count())
        made: list[Path] = []

        def bring_in() -> None:
            made.append(next(paths))
            import_books(BOOKS, made[-1], today=TODAY, clock=_clock, actor="bench")

        def check() -> None:
            with reading(made[-1], clock=_clock):
                check_books()

        ours, read, checked = in_turns(
            effort,
            timed(bring_in),
            timed(lambda: read_history_workbook(BOOKS, today=TODAY)),
            timed(check),
        )
    yield Line(
        what="import of 62 people's 30 months", ours=ours, against="reading the sheets alone", theirs=read
    )
    yield Line(what="check of the same", ours=checked)


def _clock() -> datetime:
    return datetime(2026, 12, 31, 8, 0, tzinfo=UTC)
