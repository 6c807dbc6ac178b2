"""Start to usable window, and the peak of memory then, against bare windows opening the same file."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.grown_club import Size, grow
from tests.bench.measure import Effort, Line

PROJECT = Path(__file__).parents[2]
BARE, WITH_PEEWEE = "bare PySide6 window", "bare window with peewee"
Started = tuple[float, float]


def lines(effort: Effort) -> Iterator[Line]:
    """The comparisons of this bench, without a screen and, where there is an X server, on one."""
    with tempfile.TemporaryDirectory() as folder:
        path = grow(Path(folder) / "club.clb", Size(effort.of(20), effort.of(100)))
        settings = {f"XDG_{kind}_HOME": folder for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        settings["QT_LOGGING_RULES"] = "default.warning=false"
        # As installed programs are: compiled once, by the round that warms up.
        settings |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        yield from _on_screen(effort, path, "offscreen", settings | {"QT_QPA_PLATFORM": "offscreen"})
        with _display() as display:
            if display:
                yield from _on_screen(
                    effort, path, "X", settings | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
                )


def _on_screen(effort: Effort, path: Path, screen: str, settings: Mapping[str, str]) -> Iterator[Line]:
    kinds = ("clubdesk", "bare", "peewee")
    rounds = [[start(kind, path, settings) for kind in kinds] for _ in range(effort.rounds + 1)]
    ours, bare, peewee = (_medians(list(column)) for column in zip(*rounds[1:], strict=True))
    times, memory = f"start to painted window ({screen})", f"peak memory ({screen})"
    yield Line(what=times, ours=ours[0], against=BARE, theirs=bare[0], goal="≤ 1.35×")
    yield Line(what=times, ours=ours[0], against=WITH_PEEWEE, theirs=peewee[0], goal="≤ 1.15×")
    yield Line(what=memory, ours=ours[1], against=BARE, theirs=bare[1], unit="MB", goal="≤ 1.5×")


def _medians(started: list[Started]) -> Started:
    times, peaks = zip(*started, strict=True)
    return median(times), median(peaks)


def start(kind: str, path: Path, settings: Mapping[str, str]) -> Started:
    """Milliseconds until a window of this kind is painted, and its peak of memory in MB."""
    command = [sys.executable, "-m", "tests.bench.windows", kind, str(path)]
    begun = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=PROJECT, env=os.environ | settings
    ) as child:
        assert child.stdout is not None
        word, _, peak = child.stdout.readline().partition(" ")
        taken = (time.perf_counter() - begun) * 1_000
    if word != "painted":
        raise RuntimeError(f"the window {kind!r} was not painted")
    return taken, float(peak)


@contextmanager
def _display() -> Iterator[str]:
    """The X display that is there or one of our own, "" where there is none."""
    server = shutil.which("Xvfb")
    if os.environ.get("DISPLAY") or not server:
        yield os.environ.get("DISPLAY", "")
        return
    command = [server, "-displayfd", "1", "-screen", "0", "1366x768x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        yield ":" + running.stdout.readline().strip()
        running.terminate()
