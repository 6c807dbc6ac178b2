"""Reads a member list kept as text: any usual encoding, any usual mark between the columns."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from clubdesk.domain.complaints import NotAWorkbook, SheetTooLarge, WorkbookTooLarge
from clubdesk.exchange.cells import Cell
from clubdesk.exchange.workbook_file import MOST_COLUMNS, MOST_ROWS, read_content
from clubdesk.text.legacy_fonts import sense

LARGEST_TEXT = 4 * 2**20
"""Ten thousand members take a fifth of it; every two letters can be a cell."""

_WORKBOOK_BEGINNINGS = (b"PK", bytes.fromhex("D0CF11E0"))
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_SEPARATORS = "\t;|,"
_LINES_LOOKED_AT = 200
_COLUMNS_LOOKED_AT = 256
_LONGEST_CELL_LINES = 10
_TOLD_SEPARATOR = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
# Somebody kept a number from losing its zeros, as ="012" or '012.
_KEPT_AS_TEXT = re.compile(r"""=?"?'?(?P<number>[0-9][0-9. ]*)"?""")
_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
_SHARE_OF_ZEROS = 0.2


def text_rows(path: Path) -> list[tuple[int, tuple[Cell, ...]]] | None:
    """The filled lines of a text file with their numbers; None for what is a workbook.

    Raises:
        WorkbookUnopened, WorkbookTooLarge, NotAWorkbook (neither text nor workbook), SheetTooLarge.
    """
    content = read_content(path)
    if content.startswith(_WORKBOOK_BEGINNINGS) or path.suffix.lower() == ".xlsx":
        return None
    if len(content) > LARGEST_TEXT:
        raise WorkbookTooLarge(path.name, limit=LARGEST_TEXT)
    text = _decoded(content, path.name)
    first = _TOLD_SEPARATOR.match(text)
    lines = text[first.end() :] if first else _with_tabs(text)
    rows = _split(lines, first[1] if first else _separator(lines))
    return list(_filled(rows, start=2 if first else 1, title=path.name))


def _decoded(content: bytes, name: str) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\0" in content:
        return _decoded_in_pairs(content, name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # Bytes of TCVN3 and VNI fonts stay one a character, to be converted and shown like those of a cell.
        candidates = [
            content.decode(encoding, errors="replace") for encoding in ("cp1258", "latin-1", "utf-8")
        ]
        return max(candidates, key=sense)


def _decoded_in_pairs(content: bytes, name: str) -> str:
    zeros = {"utf-16-le": content[1::2].count(0), "utf-16-be": content[::2].count(0)}
    encoding = max(zeros, key=lambda one: zeros[one])
    if zeros[encoding] < _SHARE_OF_ZEROS * len(content) / 2 or 2 * min(zeros.values()) > max(zeros.values()):
        raise NotAWorkbook(name)
    return content.decode(encoding, errors="replace")


def _with_tabs(text: str) -> str:
    """A text whose columns are only set apart by spaces, with tabs instead."""
    lines = [line for line in text.splitlines()[:_LINES_LOOKED_AT] if line.strip()]
    apart = sum(1 for line in lines if len(_SPACES.findall(line)) > 1)
    is_marked = any(mark in line for line in lines for mark in _SEPARATORS)
    return text if is_marked or 2 * apart <= len(lines) else _SPACES.sub("\t", text)


def _separator(text: str) -> str:
    """The mark that cuts most lines into the same number of columns."""
    lines = [line for line in text.splitlines()[:_LINES_LOOKED_AT] if line.strip()]

    def evenness(mark: str) -> tuple[int, int]:
        widths = Counter(line.count(mark) for line in lines if mark in line)
        width, times = widths.most_common(1)[0] if widths else (0, 0)
        return times, width

    return max(_SEPARATORS, key=evenness)


def _split(text: str, separator: str) -> list[list[str]]:
    try:
        rows = _read_csv(text, separator)
        is_runaway = any(cell.count("\n") > _LONGEST_CELL_LINES for row in rows for cell in row)
    except csv.Error:
        is_runaway = True
    if is_runaway:
        return [line.split(separator) for line in re.split(r"\r\n|\r|\n", text)]
    return rows


def _read_csv(text: str, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def _filled(rows: list[list[str]], *, start: int, title: str) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    for number, row in enumerate(rows, start=start):
        if len(row) > _COLUMNS_LOOKED_AT:
            raise SheetTooLarge(sheet=title, rows=MOST_ROWS, columns=MOST_COLUMNS)
        cells = (Cell(text, "s") for text in row)
        width = max((place for place, cell in enumerate(cells, start=1) if not cell.is_blank), default=0)
        if not width:
            continue
        if number > MOST_ROWS or width > MOST_COLUMNS:
            raise SheetTooLarge(sheet=title, rows=MOST_ROWS, columns=MOST_COLUMNS)
        yield number, tuple(Cell(_unwrapped(text), "s") for text in row[:width])


def _unwrapped(text: str) -> str:
    kept = _KEPT_AS_TEXT.fullmatch(text)
    return kept["number"] if kept else text
