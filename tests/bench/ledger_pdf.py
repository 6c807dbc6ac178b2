"""A long loan ledger as a PDF against a bare canvas drawing the same strings, and against LibreOffice."""

import csv
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from functools import partial
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

from reportlab.pdfgen.canvas import Canvas

from clubdesk.reports.blocks import Rule, Words
from clubdesk.reports.loan_ledger import LoanLedger, draw_loan_ledger
from clubdesk.reports.pen import Face, Pen
from tests.bench.measure import Effort, Line, in_turns, timed
from tests.reports import papers

ROWS = 4_000
Drawn = tuple[list[Words], list[Rule]]


def lines(effort: Effort) -> Iterator[Line]:
    """The comparisons of this bench."""
    ledger = papers.ledger(papers.ledger_loan(effort.of(ROWS)))
    pages = noted_pages(ledger)
    what = f"ledger PDF of {len(ledger.loans[0].lines)} rows, {len(pages)} pages"
    ours = timed(lambda: draw_loan_ledger(ledger, BytesIO()))
    taken, bare = in_turns(effort, ours, timed(partial(draw_bare, pages)))
    yield Line(what=what, ours=taken, against="bare canvas, same strings", theirs=bare, goal="≤ 1.5×")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office:
        with tempfile.TemporaryDirectory() as folder:
            converting = timed(partial(convert, office, _as_csv(ledger, Path(folder))))
            taken, theirs = in_turns(effort, ours, converting)
        yield Line(what=what, ours=taken, against="LibreOffice, same rows", theirs=theirs, goal="≤ 0.5×")


class _NotingPen(Pen):
    """A pen that notes what it draws on each page."""

    pages: list[Drawn]

    def begin_page(self) -> None:
        super().begin_page()
        self.pages.append(([], []))

    def write(
        self, text: str, *, x: float, drop: float, face: Face, size: float, spread: float = 0.0
    ) -> None:
        super().write(text, x=x, drop=drop, face=face, size=size, spread=spread)
        self.pages[-1][0].append(Words(text, x, self.height - drop, face, size))

    def rule(self, rules: Iterable[Rule]) -> None:
        drawn = list(rules)
        super().rule(drawn)
        self.pages[-1][1].extend((x1, self.height - y1, x2, self.height - y2) for x1, y1, x2, y2 in drawn)


def noted_pages(ledger: LoanLedger) -> list[Drawn]:
    """Every string and rule of the ledger with its place, page by page."""
    _NotingPen.pages = []
    with patch("clubdesk.reports.sheet.Pen", _NotingPen):
        draw_loan_ledger(ledger, BytesIO())
    return _NotingPen.pages


def draw_bare(pages: list[Drawn]) -> bytes:
    """The same pages by a canvas's own drawString and lines."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(842, 595), invariant=1)
    for words, rules in pages:
        used = None
        for text, x, y, face, size, _spread in words:
            if (face, size) != used:
                canvas.setFont(face.value, size)
                used = face, size
            canvas.drawString(x, y, text)
        canvas.setLineWidth(0.5)
        canvas.lines(rules)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _as_csv(ledger: LoanLedger, folder: Path) -> Path:
    path = folder / "ledger.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(astuple(line) for line in ledger.loans[0].lines)
    return path


def convert(office: str, path: Path) -> None:
    """Let LibreOffice make a PDF of a sheet."""
    command = [office, "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True)
