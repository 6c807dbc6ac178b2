"""The columns of a list of people on paper, as wide as what stands in them needs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.reports.blocks import Align
from clubdesk.reports.pen import MM, Face, printable, text_width
from clubdesk.reports.table import PADDING, Cell, Column, Total
from clubdesk.reports.terms import group_cell
from clubdesk.text.amounts import format_amount
from clubdesk.text.list_cells import ON_PAPER, cell
from clubdesk.text.member_words import masked_citizen

UPRIGHT_SIZES, SIDE_SIZES = (10.5, 10.0, 9.5, 9.0), (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
"""The sizes of letters that are tried, in points; upright, smaller ones would be hard to read."""
_WIDEST, _NAME = 58 * MM, 34 * MM
_LINES = 2.2
_AIR, _RATHER_THAN_SQUEEZE = 0.6, 1.25
_WORDS = replace(ON_PAPER, group=group_cell, citizen=masked_citizen)
_CENTRED = {
    ListColumn.CODE,
    ListColumn.SEX,
    ListColumn.BIRTH,
    ListColumn.BIRTH_YEAR,
    ListColumn.AGE,
    ListColumn.CITIZEN,
    ListColumn.PHONE,
    ListColumn.GROUP,
    ListColumn.ASSOCIATION,
    ListColumn.INSURANCE_UNTIL,
    ListColumn.JOINED,
    ListColumn.LEFT,
}
_GROWING = {ListColumn.NAME, ListColumn.ADDRESS, ListColumn.NOTE, ListColumn.LEFT_REASON}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedColumn:
    """A column and everything that stands in it; `least` points wide at least, `grows` with the sheet.

    Whole numbers are written plainly, those of a column of `amounts` in đồng, and added up.
    """

    title: str
    cells: tuple[Cell, ...]
    align: Align = Align.LEFT
    least: float = 0.0
    grows: bool = False
    amounts: bool = False

    def printed(self) -> tuple[Cell, ...]:
        """The cells as they are drawn: amounts as numbers, everything else as text."""
        return tuple(str(said) if isinstance(said, int) and not self.amounts else said for said in self.cells)


def numbers(count: int) -> ListedColumn:
    """The running numbers."""
    return ListedColumn(title="STT", cells=tuple(range(1, count + 1)), align=Align.CENTRE)


def told(column: ListColumn, lines: Iterable[MemberLine]) -> ListedColumn:
    """What a column tells of some people."""
    amounts = column is ListColumn.OUTSTANDING
    aligned = Align.RIGHT if amounts else Align.CENTRE if column in _CENTRED else Align.LEFT
    return ListedColumn(
        title=_WORDS.title(column),
        cells=tuple(cell(column, line, _WORDS) for line in lines),
        align=aligned,
        least=_NAME if column is ListColumn.NAME else 0.0,
        grows=column in _GROWING,
        amounts=amounts,
    )


def blank(title: str, count: int, *, least: float) -> ListedColumn:
    """A column to write in by hand, `least` points wide at least."""
    return ListedColumn(title=title, cells=(None,) * count, least=least, grows=True)


def rows_of(columns: Sequence[ListedColumn]) -> list[tuple[Cell, ...]]:
    """The rows that columns of equal length make."""
    return list(zip(*(column.printed() for column in columns), strict=True))


def fitting_size(columns: Sequence[ListedColumn], *, room: float, sizes: Sequence[float]) -> float | None:
    """The largest of the sizes at which no word of any column is broken or squeezed; None: not one."""
    return next((size for size in sizes if sum(_least(one, size) for one in columns) <= room), None)


def ruled(columns: Sequence[ListedColumn], *, room: float, size: float) -> tuple[Column, ...]:
    """The columns with their widths in points, which fill the room.

    Every column has the room that its longest text wants, if there is as much, and what is left goes to
    those that grow; otherwise the widths lie between what their words need and what they want.
    """
    wanted = [_wanted(one, size) for one in columns]
    least = [_least(one, size) for one in columns]
    spare = room - sum(wanted)
    if spare >= 0:
        weights = [float(one.grows) for one in columns]
        if not any(weights):
            weights = wanted
        widths = [
            width + spare * weight / sum(weights) for width, weight in zip(wanted, weights, strict=True)
        ]
    else:
        give = sum(wanted) - sum(least) or 1.0
        share = max(room - sum(least), 0.0) / give
        widths = [low + (width - low) * share for low, width in zip(least, wanted, strict=True)]
    return tuple(_column(one, width) for one, width in zip(columns, widths, strict=True))


def _column(one: ListedColumn, width: float) -> Column:
    total = Total.SUM if one.amounts else Total.NONE
    return Column(title=one.title, width=width, align=one.align, total=total)


def _texts(column: ListedColumn) -> list[str]:
    """What stands in the cells, and what a totals row may say."""
    if column.amounts:
        numbers = [said for said in column.cells if isinstance(said, int)]
        return [format_amount(number) for number in (*numbers, sum(numbers))]
    return list({str(said) for said in column.cells if said is not None})


def _wanted(column: ListedColumn, size: float) -> float:
    """The width of the longest text, as far as a list can give as much."""
    longest = max((text_width(text, Face.REGULAR, size) for text in _texts(column)), default=0.0)
    wanted = max(min(longest, _WIDEST) + _margins(), _least(column, size))
    title = text_width(column.title, Face.BOLD, size) + _margins()
    return title if wanted < title <= wanted * _RATHER_THAN_SQUEEZE else wanted


def _least(column: ListedColumn, size: float) -> float:
    """The width below which a word is broken, or a text takes more than two or three lines."""
    texts = _texts(column)
    widest = [
        text_width(word, Face.REGULAR, size) for text in texts for word in printable(text).split(" ") if word
    ]
    longest = [min(text_width(text, Face.REGULAR, size), _WIDEST) / _LINES for text in texts]
    bold = [*column.title.split(" "), *(texts[-1:] if column.amounts else ())]
    in_bold = [text_width(word, Face.BOLD, size) for word in bold]
    return max(*in_bold, *widest, *longest, column.least - _margins()) + _margins()


def _margins() -> float:
    return 2 * PADDING + _AIR
