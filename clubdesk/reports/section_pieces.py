"""Lays out sections that people may word themselves: headings with numerals, sentences, tables."""

from collections.abc import Iterator, Sequence

from clubdesk.domain.sections import Section, SectionTable, Side
from clubdesk.reports.blocks import Align
from clubdesk.reports.flow import Piece, heading_piece, space, table_pieces
from clubdesk.reports.justified import justified
from clubdesk.reports.pen import MM
from clubdesk.reports.sheet import UPRIGHT
from clubdesk.reports.table import Column, Total, ruling

SIZE = 13.0

NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_ALIGNS = {Side.LEFT: Align.LEFT, Side.CENTRE: Align.CENTRE, Side.RIGHT: Align.RIGHT}


def section_pieces(sections: Sequence[Section]) -> Iterator[Piece]:
    """The sections that stand on paper one below the other; the last stays with what follows it."""
    told = list(numbered(sections))
    for n, (heading, section) in enumerate(told):
        if heading:
            yield heading_piece(heading, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
        yield from _section(section, kept=n == len(told) - 1)


def numbered(sections: Sequence[Section]) -> Iterator[tuple[str, Section]]:
    """The sections that stand on paper with their headings: "II. Báo cáo tháng 5", "" without a title."""
    numerals = iter(NUMERALS)
    for section in sections:
        if not section.is_empty:
            yield (f"{next(numerals)}. {section.title}" if section.title else ""), section


def _section(section: Section, *, kept: bool) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    for table in section.tables:
        yield from section_table(table)
        yield space(9)
    *before, last = section.paragraphs or ("",)
    for paragraph in before:
        yield from justified(paragraph, x=x, room=room, size=SIZE)
    if last:
        yield from justified(last, x=x, room=room, size=SIZE, kept=kept)


def section_table(table: SectionTable) -> Iterator[Piece]:
    """A table, with sums below the columns that have them."""
    columns = [
        Column(
            title=one.title,
            width=one.width,
            align=_ALIGNS[one.side],
            total=Total.SUM if one.summed else Total.NONE,
        )
        for one in table.columns
    ]
    ruled = ruling(columns, x=UPRIGHT.left, room=UPRIGHT.room, row_height=6.6 * MM, size=11.5)
    sums = [sum(cell for cell in cells if isinstance(cell, int)) for cells in zip(*table.rows, strict=True)]
    totals = ("Cộng", sums) if ruled.totalled else None
    return table_pieces(ruled, table.rows, nothing="Không có", totals=totals)
