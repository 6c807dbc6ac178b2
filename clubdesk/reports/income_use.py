"""Draws a fund's year of income and use, "Thu, chi theo nguồn và mảng hoạt động" by month, on its side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.fund_flows import FlowRow
from clubdesk.reports.blocks import Align, gap, stack
from clubdesk.reports.flow import Piece, draw_flow, table_pieces
from clubdesk.reports.flow_words import flow_words
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    head_of,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pages import GRAND_TOTAL
from clubdesk.reports.pen import MM
from clubdesk.reports.sheet import Footer, Sheet
from clubdesk.reports.table import Column, Row, Ruling, Total, ruling

TITLE = "THU, CHI THEO NGUỒN VÀ MẢNG HOẠT ĐỘNG"
_SHEET = Sheet(landscape=True, left=15 * MM, right_margin=10 * MM, top=14 * MM, bottom_margin=16 * MM)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeUsePaper:
    """A fund's year: what it received by source and used by area, in đồng by month."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    fund: str
    year: int
    received: tuple[FlowRow, ...]
    used: tuple[FlowRow, ...]
    areas: Mapping[str, str]


def draw_income_use(paper: IncomeUsePaper, out: BinaryIO) -> None:
    """Write the year as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    draw_flow(_pieces(paper), out, title=TITLE, footer=footer, sheet=_SHEET)


def _pieces(paper: IncomeUsePaper) -> Iterator[Piece]:
    x, room = _SHEET.left, _SHEET.room
    yield Piece(top_block(paper.club, TITLE, f"{paper.fund}, năm {paper.year} (đồng)", x=x, room=room))
    yield from _part("Thu theo nguồn", paper.received, paper.areas)
    yield from _part("Chi theo mảng hoạt động", paper.used, paper.areas)
    signers = (accountant_of(paper.club), treasurer_of(paper.club), head_of(paper.club))
    yield Piece(stack((gap(6), signed_block(paper.club, None, signers, x=x, room=room, space=14 * MM))))


def _part(title: str, rows: Sequence[FlowRow], areas: Mapping[str, str]) -> Iterator[Piece]:
    table = _table(title)
    sums = [0, *(sum(row.months[n] for row in rows) for n in range(12)), sum(row.total for row in rows)]
    drawn = [_row(row, areas) for row in rows]
    yield Piece(gap(8), kept=True)
    yield from table_pieces(table, drawn, nothing="Không có", totals=(GRAND_TOTAL, sums))


def _row(row: FlowRow, areas: Mapping[str, str]) -> Row:
    return (flow_words(row.kind, row.code, areas), *(amount or None for amount in row.months), row.total)


def _table(title: str) -> Ruling:
    columns = (
        Column(title=title, width=42),
        *(
            Column(title=str(month), width=17.5, align=Align.RIGHT, group="Tháng", total=Total.SUM)
            for month in range(1, 13)
        ),
        Column(title="Cả năm", width=20.5, align=Align.RIGHT, total=Total.SUM),
    )
    return ruling(columns, x=_SHEET.left, room=_SHEET.room, row_height=5.8 * MM, size=9)
