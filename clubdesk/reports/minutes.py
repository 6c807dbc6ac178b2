"""Draws the minutes of a meeting, "Biên bản", in the look of Decree 30 (domain 6.1)."""

from collections.abc import Iterator
from typing import BinaryIO

from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Minutes, MinutesTable, Section, Side, series_of
from clubdesk.reports.blocks import Align, Block, gap, lines_of, stack
from clubdesk.reports.flow import Piece, draw_flow, heading_piece, space, table_pieces
from clubdesk.reports.heading import Signer, document_heading, signature_block
from clubdesk.reports.justified import justified
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT
from clubdesk.reports.table import Column, Total, ruling

DRAFT = "Bản nháp, chưa ký"
SIZE = 13.0

NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_ALIGNS = {Side.LEFT: Align.LEFT, Side.CENTRE: Align.CENTRE, Side.RIGHT: Align.RIGHT}


def draw_minutes(minutes: Minutes, out: BinaryIO) -> None:
    """Write the minutes as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = f"Mã kiểm tra sổ sách: {minutes.control_code}" if minutes.is_signed else DRAFT
    title = f"{minutes.title.capitalize()} {minutes.subject}"
    draw_flow(_pieces(minutes), out, title=title, footer=footer)


def numbered(sections: tuple[Section, ...]) -> Iterator[tuple[str, Section]]:
    """The sections that stand on paper with their headings: "II. Báo cáo tháng 5", "" without a title."""
    numerals = iter(NUMERALS)
    for section in sections:
        if not section.is_empty:
            yield (f"{next(numerals)}. {section.title}" if section.title else ""), section


def _pieces(minutes: Minutes) -> Iterator[Piece]:
    yield _head(minutes)
    told = list(numbered(minutes.sections))
    for n, (heading, section) in enumerate(told):
        if heading:
            yield heading_piece(heading, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
        yield from _section(section, kept=n == len(told) - 1)
    yield _signatures(minutes)


def _head(minutes: Minutes) -> Piece:
    head = head_block(
        superior=minutes.superior,
        club=minutes.club,
        number=minutes.number or unnumbered(minutes.body),
        place_and_date=minutes.place_and_date,
        title=minutes.title,
        subject=minutes.subject,
    )
    return Piece(stack((head, gap(12))), kept=True)


def head_block(
    *, superior: str, club: str, number: str, place_and_date: str, title: str, subject: str
) -> Block:
    """What stands above the first section."""
    x, room = UPRIGHT.left, UPRIGHT.room
    heading = document_heading(
        superior=superior, club=club, number=f"Số: {number}", place_and_date=place_and_date, x=x, room=room
    )
    titled = lines_of(title, x=x, room=room, size=15, face=Face.BOLD)
    about = lines_of(subject, x=x, room=room, size=SIZE + 0.5, face=Face.BOLD)
    return stack((heading, gap(14), titled, gap(3), about))


def unnumbered(body: Body) -> str:
    """The number of minutes before it is known, with dots to write it in."""
    return f"........../{series_of(body)}"


def _signatures(minutes: Minutes) -> Piece:
    signers = tuple(Signer(one.post, one.name) for one in (minutes.secretary, minutes.chair))
    block = signature_block(signers, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE, space=18 * MM)
    return Piece(stack((gap(6), block)))


def _section(section: Section, *, kept: bool) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    for table in section.tables:
        yield from _table(table)
        yield space(9)
    *before, last = section.paragraphs or ("",)
    for paragraph in before:
        yield from justified(paragraph, x=x, room=room, size=SIZE)
    if last:
        yield from justified(last, x=x, room=room, size=SIZE, kept=kept)


def _table(table: MinutesTable) -> Iterator[Piece]:
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
