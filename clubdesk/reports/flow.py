"""Lays pieces below one another over as many pages as they need; a heading stays with what it heads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, Rule, gap, lines_of, stack
from clubdesk.reports.heading import continued_block
from clubdesk.reports.pages import Page
from clubdesk.reports.pen import Face
from clubdesk.reports.sheet import UPRIGHT, Footer, Sheet, draw_pages
from clubdesk.reports.table import Row, Ruling, header_block, note_block, row_block, totals_block


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of a paper; a `kept` one stays with the next, `again` stands above it at the top of a page."""

    block: Block
    again: Block | None = None
    kept: bool = False


def flow(pieces: Iterable[Piece], *, top: float, bottom: float, continued: Block) -> Iterator[Page]:
    """The pages, between the drops `top` and `bottom` in points; all but the first begin with `continued`."""
    page: Page = []
    drop = top
    for group in _groups(pieces):
        if page and drop + sum(piece.block.height for piece in group) > bottom:
            yield page
            page, drop = _placed([continued, *filter(None, [group[0].again])], top)
        placed, drop = _placed([piece.block for piece in group], drop)
        page += placed
    yield page


def draw_flow(
    pieces: Iterable[Piece],
    out: BinaryIO,
    *,
    title: str,
    footer: Footer | str,
    again: str = "",
    sheet: Sheet = UPRIGHT,
) -> None:
    """Draw pieces on a sheet's pages as one PDF; all but the first begin with `again`, if it is told."""
    continued = continued_block(again, x=sheet.left, room=sheet.room) if again else gap(0)
    pages = flow(pieces, top=sheet.top, bottom=sheet.bottom, continued=continued)
    draw_pages(pages, out, sheet=sheet, title=title, footer=footer)


def heading_piece(text: str, *, x: float, room: float, size: float = 12) -> Piece:
    """The heading of a part, kept with what follows."""
    words = lines_of(text, x=x, room=room, size=size, align=Align.LEFT, face=Face.BOLD)
    return Piece(stack((gap(8), words, gap(4))), kept=True)


def table_pieces(
    table: Ruling, rows: Sequence[Row], *, nothing: str, totals: tuple[str, Sequence[int]] | None = None
) -> Iterator[Piece]:
    """A table torn between rows, its header again on each page, `totals` in a last row after their label."""
    header = _underlined(table, header_block(table))
    yield Piece(header, kept=True)
    if not rows:
        yield Piece(_ruled(table, note_block(table, nothing), divided_from=len(table.columns)))
    blocks = [_ruled(table, row_block(table, row)) for row in rows]
    if totals and rows:
        label, amounts = totals
        total = totals_block(table, label, amounts)
        blocks.append(_ruled(table, total, divided_from=table.label_span))
    for place, block in enumerate(blocks):
        yield Piece(block, again=header, kept=bool(totals) and place == len(blocks) - 2)


def space(height: float) -> Piece:
    """Empty room of `height` points."""
    return Piece(gap(height))


def _groups(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Pieces that stand on one page together."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.kept:
            yield group
            group = []
    if group:
        yield group


def _placed(blocks: Iterable[Block], drop: float) -> tuple[Page, float]:
    page: Page = []
    for block in blocks:
        page.append((drop, block))
        drop += block.height
    return page, drop


def _underlined(table: Ruling, header: Block) -> Block:
    line = (table.edges[0], header.height, table.edges[-1], header.height)
    return Block(header.height, header.words, (*header.rules, line))


def _ruled(table: Ruling, block: Block, *, divided_from: int = 0) -> Block:
    """A row with the rules around it; its columns are divided from the one numbered `divided_from` on."""
    left, right, height = table.edges[0], table.edges[-1], block.height
    inner = table.edges[1:-1]
    rules: list[Rule] = [
        (edge, 0.0, edge, height) for edge in (left, *inner[max(divided_from - 1, 0) :], right)
    ]
    return Block(height, block.words, (*rules, (left, height, right, height)))
