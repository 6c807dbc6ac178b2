"""`python -m tests.bench [--full] [--rounds N] [BENCH …]` measures and prints; nothing passes or fails."""

import argparse
from collections.abc import Callable, Iterator

from tests.bench import (
    books_in,
    exporting,
    gathering,
    ledger_pdf,
    list_in,
    posting,
    safety_copies,
    scale,
    schedules,
    search,
    start,
)
from tests.bench.measure import Effort, Line, table

BENCHES: dict[str, Callable[[Effort], Iterator[Line]]] = {
    "start": start.lines,
    "posting": posting.lines,
    "schedules": schedules.lines,
    "ledger-pdf": ledger_pdf.lines,
    "scale": scale.lines,
    "books-in": books_in.lines,
    "safety-copies": safety_copies.lines,
    "list-in": list_in.lines,
    "search": search.lines,
    "gathering": gathering.lines,
    "exporting": exporting.lines,
}


def main() -> None:
    """Measure what is asked for, everything when nothing is, and print one table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure, side by side.")
    parser.add_argument(
        "benches", nargs="*", choices=[*BENCHES, []], metavar="BENCH", help=", ".join(BENCHES)
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--full", action="store_true", help="also books ×100, some minutes and gigabytes")
    asked = parser.parse_args()
    effort = Effort(rounds=asked.rounds, full=asked.full)
    print(table([line for name in asked.benches or BENCHES for line in BENCHES[name](effort)]))


if __name__ == "__main__":
    main()
