"""What stays as quick when the books grow: the lists of loans and people, the funds, a year's books."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from clubdesk.operations.clubs import close_club, open_club
from clubdesk.operations.fund_reports import income_and_use, year_report
from clubdesk.operations.funds import cash_book, fund_totals
from clubdesk.operations.lateness import lateness, repayment_rate
from clubdesk.operations.loans import Which, list_loans
from clubdesk.operations.roll import load_roll
from clubdesk.store.clubs import load_income_fund
from clubdesk.store.loans import count_settled, find_unsettled
from tests.bench.grown_club import LAST_MEETING, Size, clock, grow
from tests.bench.measure import Effort, Line, in_turns, timed

BURST = 10
"""Each figure is read so often in a row: one reading is shorter than the clock's noise."""
YEAR = date(2025, 1, 1), date(2025, 12, 31)
READINGS: tuple[tuple[str, Callable[[], object]], ...] = (
    ("open loans", lambda: list_loans(LAST_MEETING)),
    ("the due list of today", lambda: list_loans(LAST_MEETING, which=Which.DUE)),
    ("what is late", lambda: lateness(LAST_MEETING)),
    ("one year's repayment rate", lambda: repayment_rate(since=YEAR[0], until=YEAR[1])),
    ("the members page", lambda: load_roll(LAST_MEETING)),
    ("totals of both funds", lambda: fund_totals(LAST_MEETING)),
    ("one year's cash book", lambda: cash_book(load_income_fund(), since=YEAR[0], until=YEAR[1])),
    ("one year's income and use", lambda: income_and_use(load_income_fund(), YEAR[0].year)),
    ("the report of a year", lambda: year_report(since=YEAR[0], until=YEAR[1], today=YEAR[1])),
)


def lines(effort: Effort) -> Iterator[Line]:
    """The comparisons of this bench; ×100 only when the slow sizes are wanted."""
    with tempfile.TemporaryDirectory() as folder:
        first = grow(Path(folder) / "x1.clb", _size(effort, 1))
        for times in (10, 100) if effort.full else (10,):
            grown = grow(Path(folder) / f"x{times}.clb", _size(effort, times))
            yield from _compared(effort, first, grown, f"×{times}")
            grown.unlink()


def _size(effort: Effort, times: int) -> Size:
    return Size(effort.of(20) * times, effort.of(100))


def _compared(effort: Effort, first: Path, grown: Path, name: str) -> Iterator[Line]:
    large, small = _Opened(grown), _Opened(first)
    amounts = f"{large.amounts()} against {small.amounts()}"
    for what, read in READINGS:
        ours, theirs = in_turns(effort, large.reading(read), small.reading(read))
        yield Line(what=f"{what}, books {name}", ours=ours, against=amounts, theirs=theirs, goal="≤ 1.2×")


class _Opened:
    """A file that is opened for each burst of readings; only the readings are timed, the first one not."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def amounts(self) -> str:
        """How much is in it."""
        open_club(self._path, clock=clock, actor="bench")
        text = f"{count_settled() + len(find_unsettled())} loans, {len(find_unsettled())} open"
        close_club()
        return text

    def reading(self, read: Callable[[], object]) -> Callable[[], float]:
        """The milliseconds of one reading."""

        def burst() -> float:
            open_club(self._path, clock=clock, actor="bench")
            read()
            taken = timed(lambda: [read() for _ in range(BURST)])()
            close_club()
            return taken / BURST

        return burst
