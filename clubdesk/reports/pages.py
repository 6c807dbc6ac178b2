"""Lays sections out on pages before drawing: tables torn between rows, totals carried, signatures kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from clubdesk.reports.blocks import Block
from clubdesk.reports.table import (
    Row,
    Ruling,
    Total,
    grid_rules,
    header_block,
    note_block,
    row_block,
    totals_block,
)

CARRIED_FORWARD = "Cộng chuyển sang trang sau"
BROUGHT_FORWARD = "Số trang trước chuyển sang"
GRAND_TOTAL = "Cộng"
_KEPT_WITH_END = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a paper that begins on its own page.

    `head` stands on the first page, `continued` on the others; `closing`, with the signatures, stays
    on one page with the table's total and its last rows, which then leave the first page to the head.
    """

    head: Block
    continued: Block
    closing: Block
    table: Ruling
    rows: Sequence[Row]
    nothing: str = "Không có"


Placed = tuple[float, Block]
Page = list[Placed]


def pages_of(section: Section, *, top: float, bottom: float) -> Iterator[Page]:
    """The section's pages as blocks with their places, between the drops `top` and `bottom` in points."""
    table, rows = section.table, section.rows
    blocks = [row_block(table, row) for row in rows] or [note_block(table, section.nothing)]
    header = header_block(table)
    line = table.row_height if table.totalled else 0.0
    start, sums, head = 0, [0] * len(table.columns), section.head
    while True:
        room = bottom - top - head.height - header.height - (line if start else 0.0)
        least = 0 if head is section.head else 1
        end = _page_end(blocks, start, room, line, section.closing.height, least=least)
        if end == start and not least:
            yield [(top, head)]
            head = section.continued
            continue
        last = end is None
        before, sums = sums, _added(table, sums, rows[start:end])
        body = list(_body(table, blocks[start:end], before if start else None, sums, last=last))
        page, drop = _stacked([head, header], top)
        placed, end_drop = _stacked([block for block, _ in body], drop)
        divided = [place for place, (_, is_row) in zip(placed, body, strict=True) if is_row and rows]
        page += [*placed, (0.0, _grid(table, drop, placed, divided, noted=not rows))]
        if last:
            page.append((end_drop, section.closing))
        yield page
        if end is None:
            return
        start, head = end, section.continued


def _page_end(
    blocks: Sequence[Block], start: int, room: float, line: float, closing: float, *, least: int
) -> int | None:
    """The number of the row the next page begins with; None where the rest fits with the closing."""
    reached = list(accumulate(block.height for block in blocks[start : start + 200]))
    left = len(blocks) - start
    if start == len(blocks) or (len(reached) == left and reached[-1] + line + closing <= room):
        return None
    fitting = sum(height + line <= room for height in reached)
    return start + max(min(fitting, left - _KEPT_WITH_END), least)


def _added(table: Ruling, sums: Sequence[int], rows: Sequence[Row]) -> list[int]:
    return [
        _column_total(
            column.total, carried, [row[n] for row in rows] if column.total is not Total.NONE else ()
        )
        for n, (column, carried) in enumerate(zip(table.columns, sums, strict=True))
    ]


def _column_total(kind: Total, carried: int, cells: Sequence[object]) -> int:
    amounts = [cell if isinstance(cell, int) else 0 for cell in cells]
    if kind is Total.SUM:
        return carried + sum(amounts)
    return amounts[-1] if amounts else carried


def _body(
    table: Ruling, blocks: Sequence[Block], before: Sequence[int] | None, after: Sequence[int], *, last: bool
) -> Iterator[tuple[Block, bool]]:
    """The rows of one page with the totals around them; True marks an ordinary row."""
    if table.totalled and before is not None:
        yield totals_block(table, BROUGHT_FORWARD, before), False
    for block in blocks:
        yield block, True
    if table.totalled:
        yield totals_block(table, GRAND_TOTAL if last else CARRIED_FORWARD, after), False


def _stacked(blocks: Sequence[Block], top: float) -> tuple[Page, float]:
    placed: Page = []
    for block in blocks:
        placed.append((top, block))
        top += block.height
    return placed, top


def _grid(table: Ruling, top: float, placed: Page, divided: Page, *, noted: bool) -> Block:
    drops = [top, *(drop + block.height for drop, block in placed)]
    cells = (divided[0][0], divided[-1][0] + divided[-1][1].height) if divided else (top, top)
    return Block(0.0, (), tuple(grid_rules(table, drops, cells=cells, totals_from=drops[1 if noted else 0])))
