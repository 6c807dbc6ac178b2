"""A table's columns and rows, measured and set as blocks: header with groups, rows, rows of totals."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, groupby

from clubdesk.reports.blocks import ASCENT, LEADING, Align, Block, Rule, Words, fit, place
from clubdesk.reports.pen import MM, Face, text_width
from clubdesk.text.amounts import format_amount

PADDING = 1.1 * MM
_TALLEST_ROW = 60 * MM
_AIR = 1.8 * MM

Cell = str | int | None
Row = Sequence[Cell]


class Total(Enum):
    """What the total of a column says: nothing, the sum of its amounts, or the amount of the last row."""

    NONE = 0
    SUM = 1
    LAST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column; `width` is its share of the table's width, neighbours of one `group` share its title."""

    title: str
    width: float
    align: Align = Align.LEFT
    group: str = ""
    total: Total = Total.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """Columns set on a page: `edges` are the x of their rules in points, rows at least `row_height` high."""

    columns: tuple[Column, ...]
    edges: tuple[float, ...]
    row_height: float
    size: float = 11

    @property
    def totalled(self) -> bool:
        """Whether any column carries a total."""
        return self.label_span < len(self.columns)

    @property
    def label_span(self) -> int:
        """How many columns from the left the words of a totals row take: those before the first total."""
        kinds = [column.total is Total.NONE for column in self.columns]
        return kinds.index(False) if False in kinds else len(kinds)


def ruling(
    columns: Sequence[Column], *, x: float, room: float, row_height: float, size: float = 11
) -> Ruling:
    """The columns spread over `room` points from `x`."""
    widths = [column.width for column in columns]
    unit = room / sum(widths)
    edges = (x, *(x + unit * reached for reached in accumulate(widths)))
    return Ruling(columns=tuple(columns), edges=edges, row_height=row_height, size=size)


def row_block(table: Ruling, row: Row) -> Block:
    """One row: text wrapped or set smaller within its cell, amounts with dots, None blank."""
    fitted = [
        _fitted(cell if isinstance(cell, str) else format_amount(cell), table, n)
        for n, cell in enumerate(row)
        if cell is not None
    ]
    filled = [n for n, cell in enumerate(row) if cell is not None]
    text_height = max((len(lines) * size for size, lines in fitted), default=0) * LEADING
    height = max(table.row_height, text_height + _AIR)
    words: list[Words] = []
    for n, (size, lines) in zip(filled, fitted, strict=True):
        words += _cell_words(lines, table, n, size, height)
    return Block(height, tuple(words))


def totals_block(table: Ruling, label: str, totals: Sequence[int]) -> Block:
    """A row of totals, in bold, its label over the columns before the first total; one total a column."""
    span = table.label_span
    cells = [
        (n, n + 1, format_amount(amount), Align.RIGHT)
        for n, (column, amount) in enumerate(zip(table.columns, totals, strict=True))
        if column.total is not Total.NONE
    ]
    words: list[Words] = []
    for first, beyond, text, align in [(0, span, label, Align.CENTRE), *cells]:
        words += _bold_cell(table, (first, beyond), text, (0.0, table.row_height), align)
    return Block(table.row_height, tuple(words))


def note_block(table: Ruling, text: str) -> Block:
    """A row that is one wide cell, for a table without rows."""
    x, room = table.edges[0], table.edges[-1] - table.edges[0]
    drop = (table.row_height + table.size * 0.66) / 2
    words = place(text, x=x, room=room, drop=drop, size=table.size, align=Align.CENTRE, face=Face.ITALIC)
    return Block(table.row_height, (words,))


def header_block(table: Ruling) -> Block:
    """The header with its rules: group titles above their columns, other titles over both lines."""
    spans = _header_spans(table.columns)
    lower = _title_height(
        table, [(n, n + 1, column.title) for n, column in enumerate(table.columns) if column.group]
    )
    upper = _title_height(table, [span for span in spans if _is_group(table, span)]) if lower else 0.0
    height = max(upper + lower, _title_height(table, [span for span in spans if not _is_group(table, span)]))
    upper = height - lower if lower else height
    words: list[Words] = []
    rules: list[Rule] = [(table.edges[0], 0.0, table.edges[-1], 0.0)]
    for first, beyond, title in spans:
        grouped = _is_group(table, (first, beyond, title))
        words += _bold_cell(table, (first, beyond), title, (0.0, upper if grouped else height), Align.CENTRE)
        rules.append((table.edges[first], 0.0, table.edges[first], height))
        if grouped:
            rules.append((table.edges[first], upper, table.edges[beyond], upper))
            for n in range(first, beyond):
                words += _bold_cell(table, (n, n + 1), table.columns[n].title, (upper, height), Align.CENTRE)
                rules.append((table.edges[n], upper, table.edges[n], height))
    rules.append((table.edges[-1], 0.0, table.edges[-1], height))
    return Block(height, tuple(words), tuple(rules))


def grid_rules(
    table: Ruling, drops: Sequence[float], *, cells: tuple[float, float], totals_from: float
) -> Iterable[Rule]:
    """The rules of the rows on one page: `drops` are all their edges from the header's lower one down.

    `cells` is the stretch with ordinary rows; outside it the columns under a label are not divided.
    The other columns are divided from the drop `totals_from` on.
    """
    left, right, bottom = table.edges[0], table.edges[-1], drops[-1]
    for drop in drops:
        yield left, drop, right, drop
    yield left, drops[0], left, bottom
    yield right, drops[0], right, bottom
    for n, edge in enumerate(table.edges[1:-1], 1):
        start, end = cells if n < table.label_span else (totals_from, bottom)
        if end > start:
            yield edge, start, edge, end


def _fitted(text: str, table: Ruling, n: int) -> tuple[float, tuple[str, ...]]:
    room = table.edges[n + 1] - table.edges[n] - 2 * PADDING
    if text_width(text, Face.REGULAR, table.size) <= room:
        return table.size, (text,)
    return fit(text, room=room, face=Face.REGULAR, size=table.size, most=_TALLEST_ROW)


def _cell_words(lines: Sequence[str], table: Ruling, n: int, size: float, height: float) -> Iterable[Words]:
    column = table.columns[n]
    x = table.edges[n] + PADDING
    room = table.edges[n + 1] - PADDING - x
    drop = (height - len(lines) * size * LEADING) / 2 + size * ASCENT
    for number, line in enumerate(lines):
        yield place(
            line,
            x=x,
            room=room,
            drop=drop + number * size * LEADING,
            size=size,
            align=column.align,
            face=Face.REGULAR,
        )


def _bold_cell(
    table: Ruling, columns: tuple[int, int], text: str, between: tuple[float, float], align: Align
) -> Iterable[Words]:
    x = table.edges[columns[0]] + PADDING
    room = table.edges[columns[1]] - PADDING - x
    top, bottom = between
    size, lines = fit(text, room=room, face=Face.BOLD, size=table.size, most=bottom - top)
    drop = top + (bottom - top - len(lines) * size * LEADING) / 2 + size * ASCENT
    for number, line in enumerate(lines):
        yield place(
            line, x=x, room=room, drop=drop + number * size * LEADING, size=size, align=align, face=Face.BOLD
        )


def _header_spans(columns: Sequence[Column]) -> list[tuple[int, int, str]]:
    """(first column, column beyond the last, title) of each cell in the header's upper line."""
    spans = []
    for _, members in groupby(enumerate(columns), key=lambda item: item[1].group or item[0]):
        numbers = [n for n, _ in members]
        column = columns[numbers[0]]
        spans.append((numbers[0], numbers[-1] + 1, column.group or column.title))
    return spans


def _is_group(table: Ruling, span: tuple[int, int, str]) -> bool:
    return bool(table.columns[span[0]].group)


def _title_height(table: Ruling, spans: Iterable[tuple[int, int, str]]) -> float:
    heights = []
    for first, beyond, title in spans:
        room = table.edges[beyond] - table.edges[first] - 2 * PADDING
        size, lines = fit(title, room=room, face=Face.BOLD, size=table.size, most=_TALLEST_ROW)
        heights.append(len(lines) * size * LEADING + 2 * _AIR)
    return max(heights, default=0.0)
