"""Opens a club's member list, workbook or text file, as sheets of rows whose texts are all in Unicode."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from clubdesk.domain.complaints import SheetTooLarge
from clubdesk.exchange.cells import BLANK, Cell
from clubdesk.exchange.roll_text_file import text_rows
from clubdesk.exchange.workbook_file import MOST_COLUMNS, MOST_ROWS, RawSheet, open_sheets
from clubdesk.text.legacy_fonts import Writing, converted, font_writing, makes_sense, votes

_MOST_MERGES = 5_000
_MARK = re.compile(rb"<(?:\w+:)?(row|mergeCell)\s([^>]*)>")
_ROW_NUMBER = re.compile(rb"""\br=["'](\d{1,7})["']""")
_HIDDEN = re.compile(rb"""\b(?:hidden=["'](?:1|true)["']|ht=["']0["'])""")
_MERGED = re.compile(rb"""\bref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']""")
_CONTENT_ENDS = (b"v>", b"is>", b"f>")
_DITTO = frozenset(("nt", "-nt-", "n.t", "nt.", '"', "''", "”", "“", "〃", "như trên", "nhu tren"))
# Signs of other alphabets that old converters put in the place of Vietnamese letters.
_LOOKALIKES = str.maketrans("ÐðƢƣ", "ĐđƯư")
_LOOKALIKE = re.compile("[ÐðƢƣ]")

RawRow = tuple[int, tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class RollRow:
    """One filled row: its cells, what stood in them, and the same texts in Unicode.

    `from_above` are the texts of tall merged cells that reach down into this row, by place.
    """

    number: int
    cells: tuple[Cell, ...]
    stood: tuple[str, ...]
    texts: tuple[str, ...]
    from_above: Mapping[int, str]
    is_hidden: bool

    @property
    def filled(self) -> tuple[int, ...]:
        """The places that hold anything."""
        return tuple(place for place, text in enumerate(self.texts) if text)


@dataclass(frozen=True, slots=True, kw_only=True)
class RollSheet:
    """One sheet of a list; `samples` show, by place, a text of an old font before and after."""

    title: str
    rows: tuple[RollRow, ...]
    samples: Mapping[int, tuple[str, str]]
    is_hidden: bool = False


def open_roll(path: Path) -> tuple[RollSheet, ...]:
    """The sheets of a list; a text file is one sheet without a title.

    Raises:
        WorkbookUnopened, NotAWorkbook, OldWorkbook, WorkbookProtected, WorkbookDamaged, WorkbookTooLarge,
        SheetTooLarge.
    """
    rows = text_rows(path)
    if rows is not None:
        return (_unicode_sheet("", rows, _Layout(), is_hidden=False),)
    with open_sheets(path) as sheets:
        return tuple(map(_workbook_sheet, sheets))


def _workbook_sheet(raw: RawSheet) -> RollSheet:
    layout = _layout(raw.xml())
    if layout.last > MOST_ROWS:
        raise SheetTooLarge(sheet=raw.title, rows=MOST_ROWS, columns=MOST_COLUMNS)
    rows = list(raw.rows(until=layout.last))
    return _unicode_sheet(raw.title, rows, layout, is_hidden=raw.is_hidden)


@dataclass(slots=True)
class _Layout:
    """The last row with a content, the hidden rows; by first row, place and last row of tall merged cells.

    A sheet may hold a million rows with nothing but a border, which would take long to read.
    """

    last: int = 0
    hidden: set[int] = field(default_factory=set)
    merged: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def _layout(xml: bytes) -> _Layout:
    layout, number, merges = _Layout(), 0, 0
    end = xml.rfind(b"sheetData>")
    last_content = max(xml.rfind(tag, 0, end) for tag in _CONTENT_ENDS)
    for found in _MARK.finditer(xml):
        if found[1] == b"row":
            told = _ROW_NUMBER.search(found[2])
            number = int(told[1]) if told else number + 1
            layout.last = max(number, layout.last) if found.start() < last_content else layout.last
            if _HIDDEN.search(found[2]):
                layout.hidden.add(number)
        elif (area := _MERGED.search(found[2])) and int(area[4]) > int(area[2]) and merges < _MOST_MERGES:
            merges += 1
            layout.merged.setdefault(int(area[2]), []).append((_place(area[1]), int(area[4])))
    return layout


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - ord("A") + 1
    return place - 1


def _unicode_sheet(title: str, raw: list[RawRow], layout: _Layout, *, is_hidden: bool) -> RollSheet:
    width = max((_width(cells) for _number, cells in raw), default=0)
    rows = [(number, _to_width(cells, width)) for number, cells in raw]
    stood = [tuple(cell.shown for cell in cells) for _number, cells in rows]
    writings = _writings(stood, width)
    read: list[RollRow] = []
    samples: dict[int, tuple[str, str]] = {}
    lasting: dict[int, tuple[str, int]] = {}
    for (number, cells), before in zip(rows, stood, strict=True):
        after = _said_again(tuple(map(_in_unicode, before, cells, writings)), read[-1:])
        above = {place: text for place, (text, bottom) in lasting.items() if number <= bottom}
        read.append(RollRow(number, cells, before, after, above, number in layout.hidden))
        samples |= {place: (before[place], after[place]) for place in _changed(before, after)}
        for place, bottom in layout.merged.get(number, ()):
            lasting[place] = after[place] if place < width else "", bottom
    return RollSheet(title=title, rows=tuple(read), samples=samples, is_hidden=is_hidden)


def _said_again(texts: tuple[str, ...], above: list[RollRow]) -> tuple[str, ...]:
    """The texts with those of the row above where a cell says ditto ("nt")."""
    if not above or not any(text.lower() in _DITTO for text in texts):
        return texts
    pairs = zip(texts, above[0].texts, strict=True)
    return tuple(earlier if text.lower() in _DITTO else text for text, earlier in pairs)


def _changed(before: tuple[str, ...], after: tuple[str, ...]) -> list[int]:
    return [place for place, text in enumerate(before) if text != after[place]]


def _width(cells: tuple[Cell, ...]) -> int:
    filled = (place for place in range(len(cells), 0, -1) if cells[place - 1] is not BLANK)
    return next((place for place in filled if not cells[place - 1].is_blank), 0)


def _to_width(cells: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    return cells[:width] + (BLANK,) * (width - len(cells))


@dataclass(frozen=True, slots=True)
class _Writings:
    """In which writings a column is, the likeliest first and after them the rest of its sheet."""

    likely: tuple[Writing, ...]
    is_mixed: bool

    @property
    def is_unicode(self) -> bool:
        """Whether no word of the whole sheet is in another writing."""
        return self.likely in ((), (Writing.UNICODE,))


def _writings(stood: list[tuple[str, ...]], width: int) -> list[_Writings]:
    columns = [Counter[Writing]() for _place in range(width)]
    for texts in stood:
        for place, text in enumerate(texts):
            if not text.isascii():
                columns[place].update(votes(text))
    whole = sum(columns, Counter[Writing]()).most_common()
    return [
        _Writings(
            tuple(dict.fromkeys(writing for writing, _count in (*column.most_common(), *whole))),
            is_mixed=len(column or whole) > 1,
        )
        for column in columns
    ]


def _in_unicode(text: str, cell: Cell, column: _Writings) -> str:
    """The cell's own words decide, then its font where the column is mixed, then its column."""
    if text.isascii():
        return text
    by_font = font_writing(cell.font)
    # Whatever only one writing makes sense of was counted for its column, so nothing else can be found here.
    own = {} if column.is_unicode and by_font is None else votes(text)
    if own:
        writing = max(own, key=lambda one: own[one])
    elif column.likely and (not column.is_mixed or by_font is None):
        writing = _likeliest(text, column, in_doubt_unicode=column.is_mixed and bool(cell.font))
    else:
        writing = by_font or Writing.UNICODE
    unicode = converted(text, writing)
    return unicode.translate(_LOOKALIKES) if _LOOKALIKE.search(unicode) else unicode


def _likeliest(text: str, column: _Writings, *, in_doubt_unicode: bool) -> Writing:
    """The first writing of the column in which the text makes sense."""
    likely = (Writing.UNICODE, *column.likely) if in_doubt_unicode else column.likely
    return next((writing for writing in likely if makes_sense(text, writing)), likely[0])
