"""Many clubs' data files read, proven and added up on one core; the goal is 500 clubs/s, and linear."""

import hashlib
import json
import resource
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import duckdb
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from clubdesk.exchange.data_archive import SIGNATURE, signed_list
from clubdesk.operations.gathering import gather
from tests.bench.club_files import fill_folder, real_file
from tests.bench.measure import Effort, Line, in_turns, timed

CLUBS, MORE, MOST = 500, 5_000, 50_000
_TOTALS = """
    SELECT period, code, COUNT(*), SUM(value) FROM (
        SELECT * FROM read_parquet('{lake}/indicators/*/*.parquet')
        QUALIFY seq = MAX(seq) OVER (PARTITION BY club_id, period)
    ) GROUP BY ALL
"""


def lines(effort: Effort) -> Iterator[Line]:
    """The lines of this bench; 50,000 clubs only when the slow sizes are wanted, some minutes and 7 GB."""
    with tempfile.TemporaryDirectory() as room:
        one = real_file(Path(room))
        few, more = (
            fill_folder(Path(room) / str(clubs), one, clubs=effort.of(clubs)) for clubs in (CLUBS, MORE)
        )
        yield from _proven(effort, few, more)
        yield from _whole(Path(room), more, effort.of(MORE))
        if effort.full:
            most = fill_folder(Path(room) / str(MOST), one, clubs=effort.of(MOST))
            yield from _proven(Effort(rounds=1, share=effort.share), few, most, effort.of(MOST))
            yield from _whole(Path(room), most, effort.of(MOST))


def _proven(effort: Effort, few: Path, many: Path, clubs: int = 0) -> Iterator[Line]:
    count, small = clubs or effort.of(MORE), effort.of(CLUBS)
    read, by_hand, less = in_turns(
        effort,
        lambda: _read_only(many) / count,
        lambda: timed(lambda: _checked_by_hand(many, small))() / small,
        lambda: _read_only(few) / small,
    )
    what = f"reading and proving {count} clubs' files"
    yield Line(what=f"{what}, each", ours=read, against="unzip, sha256, Ed25519 alone", theirs=by_hand)
    yield Line(what=f"{what}, each", ours=read, against=f"of {small}", theirs=less, goal="≤ 1.2×")
    yield Line(what=what, ours=1_000 / read, unit="clubs/s", goal="≥ 500")


def _whole(room: Path, folder: Path, clubs: int) -> Iterator[Line]:
    """Everything once, in a process of its own that tells its largest memory; then the lake is asked."""
    to, lake = room / f"TONG_HOP_{clubs}.xlsx", room / f"lake_{clubs}"
    with get_context("spawn").Pool(1) as pool:
        reading, rest, memory = pool.apply(_gathered, (folder, to, lake))
    what = f"{clubs} clubs"
    yield Line(what=f"{what}: reading, the first time", ours=reading, unit="s")
    yield Line(what=f"{what}: lake and workbook of {to.stat().st_size >> 20} MB", ours=rest, unit="s")
    yield Line(what=f"{what}: memory at most", ours=memory, unit="MB")
    ask = partial(_asked, _TOTALS.format(lake=lake.as_posix()))
    yield Line(what=f"{what}: DuckDB adds up all indicators in the lake", ours=timed(ask)())


class _EnoughRead(Exception):
    """Raised when all files are read."""


def _read_only(folder: Path) -> float:
    """The milliseconds of reading a folder anew, without what is made of it."""

    def read() -> None:
        with tempfile.TemporaryDirectory() as room, suppress(_EnoughRead):
            gather(folder, Path(room) / "TONG_HOP.xlsx", report=_stop_at_the_end)

    return timed(read)()


def _stop_at_the_end(done: int, total: int) -> None:
    if done == total:
        raise _EnoughRead


def _checked_by_hand(folder: Path, files: int) -> None:
    """What nobody can leave out: unpack, hash and verify."""
    for path in islice(sorted(folder.rglob("*.zip")), files):
        with zipfile.ZipFile(path) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        signature = json.loads(members.pop(SIGNATURE))
        hashes = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature["public_key"]))
        key.verify(bytes.fromhex(signature["signature"]), signed_list(hashes))


def _gathered(folder: Path, to: Path, lake: Path) -> tuple[float, float, float]:
    """The seconds of reading, those of the rest, and the most memory in MB."""
    begun = time.perf_counter()
    read: list[float] = []
    gather(folder, to, lake=lake, report=_noting(read))
    done = time.perf_counter()
    return read[-1] - begun, done - read[-1], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _noting(moments: list[float]) -> Callable[[int, int], None]:
    return lambda _done, _total: moments.append(time.perf_counter())


def _asked(question: str) -> None:
    with duckdb.connect() as database:
        assert database.execute(question).fetchall()
