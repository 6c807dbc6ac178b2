"""Measuring in turns: A B A B for several rounds, medians side by side."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Literal

Act = Callable[[], float]
HEADINGS = ("what", "ClubDesk", "against", "it takes", "compared", "goal")


@dataclass(frozen=True, slots=True)
class Effort:
    """How many rounds, what share of the full amounts, and whether the slow sizes are wanted too."""

    rounds: int = 5
    share: float = 1.0
    full: bool = False

    def of(self, amount: int) -> int:
        """An amount of work, cut to the share."""
        return max(4, round(amount * self.share))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One comparison, both medians in `unit`; without `theirs` it is told for information."""

    what: str
    ours: float
    against: str = ""
    theirs: float | None = None
    unit: str = "ms"
    compare: Literal["ratio", "difference"] = "ratio"
    goal: str = ""

    def cells(self) -> tuple[str, ...]:
        """The line of the table."""
        theirs = "" if self.theirs is None else f"{self.theirs:.3g} {self.unit}"
        return self.what, f"{self.ours:.3g} {self.unit}", self.against, theirs, self._compared(), self.goal

    def _compared(self) -> str:
        if self.theirs is None:
            return ""
        if self.compare == "difference":
            return f"{self.ours - self.theirs:+.2f} {self.unit}"
        return f"{self.ours / self.theirs:.2f}×" if self.theirs else "–"


def in_turns(effort: Effort, *acts: Act) -> list[float]:
    """The median of each act, done in turns after one round to warm up."""
    rounds = [[act() for act in acts] for _ in range(effort.rounds + 1)]
    return [median(taken) for taken in zip(*rounds[1:], strict=True)]


def timed(act: Callable[[], object]) -> Act:
    """The act as one that tells its milliseconds; garbage of others is not its own."""

    def run() -> float:
        gc.collect()
        begun = time.perf_counter()
        act()
        return (time.perf_counter() - begun) * 1_000

    return run


def table(lines: list[Line]) -> str:
    """The lines under their headings, in columns."""
    rows = [HEADINGS, *(line.cells() for line in lines)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )
