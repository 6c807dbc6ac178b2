"""Recording a repayment against the same SQL statements in raw sqlite3 on a copy of the same file.

`python -m tests.bench.posting FILE ROUNDS BATCH` prints the medians of one repayment as JSON: it is what runs
under strace when every sync of the disk is made slower.
"""

import gc
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from unittest.mock import patch

from clubdesk.operations.clubs import close_club, open_club
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.database import connection, database
from clubdesk.store.loans import find_unsettled
from tests.bench.grown_club import Size, clock, grow
from tests.bench.measure import Effort, Line

PROJECT = Path(__file__).parents[2]
PAID_ON, AMOUNT, BATCH = date(2026, 1, 17), 20_000, 25
SLOWER_US = 8_000
PRAGMAS = ("locking_mode = exclusive", "journal_mode = wal", "synchronous = full", "foreign_keys = 1")
RAW = "same statements, raw sqlite3"
Statement = tuple[str, Sequence[object]]


class Cost(NamedTuple):
    """Milliseconds of one repayment, by the clock and of the processor."""

    clock: float
    cpu: float


def lines(effort: Effort) -> Iterator[Line]:
    """The comparisons of this bench; slow syncs only where strace can make them."""
    with tempfile.TemporaryDirectory() as folder:
        path = grow(Path(folder) / "club.clb", Size(effort.of(20), effort.of(100)))
        batch = effort.of(BATCH)
        ours, raw = in_turns_on_copies(path, effort.rounds, batch)
        yield Line(
            what="a repayment, processor",
            ours=ours.cpu,
            against=RAW,
            theirs=raw.cpu,
            compare="difference",
            goal="≤ +1.0 ms",
        )
        yield Line(what="a repayment, clock", ours=ours.clock, against=RAW, theirs=raw.clock)
        slow = _with_slow_syncs(path, effort.rounds, batch)
        if slow:
            ours, raw = slow
            what = "a repayment, 8 ms more a sync"
            yield Line(what=what, ours=ours.clock, against=RAW, theirs=raw.clock, goal="≤ 1.3×")


def _with_slow_syncs(path: Path, rounds: int, batch: int) -> tuple[Cost, Cost] | None:
    strace = shutil.which("strace")
    if not strace:
        return None
    slower = f"inject=fsync,fdatasync:delay_exit={SLOWER_US}"
    tracing = [strace, "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync"]
    work = [sys.executable, "-m", __name__, str(path), str(rounds), str(batch)]
    done = subprocess.run([*tracing, "-e", slower, *work], cwd=PROJECT, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        return None
    ours, raw = json.loads(done.stdout)
    return Cost(*ours), Cost(*raw)


def in_turns_on_copies(path: Path, rounds: int, batch: int) -> tuple[Cost, Cost]:
    """The median cost of one repayment by the program, and of its statements run without it."""
    with tempfile.TemporaryDirectory() as folder:
        noted, own, bare = (shutil.copyfile(path, Path(folder) / f"{n}.clb") for n in range(3))
        loans = _loans_to_pay(noted, (rounds + 1) * batch)
        statements = _note_statements(noted, loans)
        open_club(own, clock=clock, actor="bench")
        with closing(sqlite3.connect(bare, isolation_level=None)) as file:
            for pragma in PRAGMAS:
                file.execute(f"PRAGMA {pragma}").fetchall()
            taken = [
                (_cost(partial(_record, loans[at : at + batch])), _cost(partial(_replay, file, again)))
                for at in range(0, len(loans), batch)
                for again in [statements[at : at + batch]]
            ]
        close_club()
    ours, raw = zip(*taken[1:], strict=True)
    return _median(ours, batch), _median(raw, batch)


def _loans_to_pay(path: Path, amount: int) -> list[int]:
    open_club(path, clock=clock, actor="bench")
    unsettled = find_unsettled()
    close_club()
    return list(islice(cycle(unsettled), amount))


def _record(loans: Sequence[int]) -> None:
    for loan_id in loans:
        record_repayment(loan_id, amount=AMOUNT, paid_on=PAID_ON, today=PAID_ON)


def _replay(file: sqlite3.Connection, repayments: Sequence[Sequence[Statement]]) -> None:
    for statements in repayments:
        for sql, facts in statements:
            file.execute(sql, facts).fetchall()


def _note_statements(path: Path, loans: Sequence[int]) -> list[list[Statement]]:
    """The statements of each repayment with their values, as the program runs them."""
    noted: list[list[Statement]] = []

    class Noting(sqlite3.Cursor):
        def execute(self, sql: str, facts: Any = ()) -> "Noting":  # noqa: ANN401
            noted[-1].append((sql, facts))
            super().execute(sql, facts)
            return self

    open_club(path, clock=clock, actor="bench")
    with patch.object(database, "cursor", lambda: connection().cursor(Noting)):
        for loan_id in loans:
            noted.append([])
            _record([loan_id])
    close_club()
    return noted


def _cost(act: Callable[[], None]) -> Cost:
    gc.collect()
    clock_begun, cpu_begun = time.perf_counter(), time.process_time()
    act()
    cpu, taken = time.process_time() - cpu_begun, time.perf_counter() - clock_begun
    return Cost(taken * 1_000, cpu * 1_000)


def _median(costs: Sequence[Cost], batch: int) -> Cost:
    clocks, cpus = zip(*costs, strict=True)
    return Cost(median(clocks) / batch, median(cpus) / batch)


if __name__ == "__main__":
    print(json.dumps(in_turns_on_copies(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
