"""Draws "Nhật ký ghi sổ": who recorded what and when, a line each, over as many pages as it needs."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.heading import ClubHeading, chair_of, continued_block, signed_block, top_block
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import Column, ruling

TITLE = "NHẬT KÝ GHI SỔ"
_COLUMNS = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Lúc", width=32, align=Align.CENTRE),
    Column(title="Người ghi", width=31),
    Column(title="Việc", width=90),
)


@dataclass(frozen=True, slots=True)
class PaperLogLine:
    """One line as it prints; `who` is "" where it was not kept."""

    when: str
    who: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPaper:
    """Lines of the log, the oldest first; `words` is what they were chosen by, "" for all."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    period: str
    words: str
    lines: tuple[PaperLogLine, ...]


def draw_log(paper: LogPaper, out: BinaryIO) -> None:
    """Write the log as a PDF; raises UnprintableText where a text cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    draw_sections([_section(paper)], out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _section(paper: LogPaper) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    chosen = f"{paper.period} · có “{paper.words}”" if paper.words else paper.period
    return Section(
        head=top_block(paper.club, TITLE, chosen, x=x, room=room),
        continued=continued_block("Nhật ký ghi sổ (tiếp theo)", x=x, room=room),
        closing=_closing(paper, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6 * MM, size=10),
        rows=[(str(n), line.when, line.who, line.words) for n, line in enumerate(paper.lines, 1)],
        nothing="Không có dòng nào",
    )


def _closing(paper: LogPaper, *, x: float, room: float) -> Block:
    counted = ((f"Tổng số dòng: {len(paper.lines)}.", Face.REGULAR),)
    return stack(
        (
            gap(5),
            paragraph(counted, x=x, room=room, size=12),
            gap(4),
            signed_block(paper.club, paper.printed_on, (chair_of(paper.club),), x=x, room=room),
        )
    )
