"""TONG_HOP.xlsx: what many clubs sent, in one workbook that grows row by row without filling the memory.

It is written as XML directly: a library that makes an object of each of millions of cells takes twenty times
as long. The parts and their words are those of ECMA-376, part 1, chapter 18 (SpreadsheetML).
"""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache
from html import escape
from itertools import islice
from pathlib import Path

from openpyxl.utils import get_column_letter

from clubdesk.exchange.table_workbook import Value, looks_like_a_formula, without_controls

MOST_ROWS = 1_048_000
"""A sheet of Excel ends soon after."""
MOST_SIGNS = 32_767
"""So many a cell of Excel holds."""

_FULL = "Trang tính đã đầy; phần còn lại xem trong kho dữ liệu."
_DAY_ZERO = date(1899, 12, 30)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_LINKS = "application/vnd.openxmlformats-package.relationships+xml"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class _Style(IntEnum):
    """How a cell looks: its place among the formats of `_STYLES`."""

    PLAIN = 0
    HEADING = 1
    TEXT = 2
    LIKE_A_FORMULA = 3
    WHOLE = 4
    NUMBER = 5
    DAY = 6


# 49 is text and 3 is #,##0 in every Excel; our own formats are counted from 164.
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0##"/>'
    '<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>'
    '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    cells: str
    """All its cells, as Excel names them: $A$1:$C$9."""


class GatheredWorkbook:
    """A workbook that sheets are added to one after the other."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._sheets: list[_Sheet] = []

    def add_sheet(
        self, name: str, headings: Sequence[str], rows: Iterable[Sequence[Value]], *, widths: Sequence[int]
    ) -> None:
        """A sheet with its headings; rows beyond what a sheet holds are told in its last line."""
        letters = [get_column_letter(place) for place in range(1, len(headings) + 1)]
        count, left = 1, iter(rows)
        with self._archive.open(
            f"xl/worksheets/sheet{len(self._sheets) + 1}.xml", "w", force_zip64=True
        ) as out:
            out.write(_sheet_top(widths).encode())
            out.write(_row(1, letters, headings, text=_Style.HEADING))
            for count, row in enumerate(islice(left, MOST_ROWS), 2):
                out.write(_row(count, letters, row))
            if next(left, None) is not None:
                out.write(_row(count + 1, letters, [_FULL], text=_Style.HEADING))
            cells = f"A1:{letters[-1]}{count}"
            out.write(f'</sheetData><autoFilter ref="{cells}"/></worksheet>'.encode())
        self._sheets.append(_Sheet(name, f"$A$1:${letters[-1]}${count}"))

    def finish(self) -> None:
        """Write what holds the sheets together."""
        for name, text in _frame(self._sheets):
            self._archive.writestr(name, _HEAD + text)


@contextmanager
def gathered_workbook(path: Path) -> Iterator[GatheredWorkbook]:
    """A workbook that stands in a file at the end; raises OSError where it cannot be written."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        workbook = GatheredWorkbook(archive)
        yield workbook
        workbook.finish()


def _sheet_top(widths: Sequence[int]) -> str:
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, 1)
    )
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{columns}</cols><sheetData>"
    )


def _row(
    number: int, letters: Sequence[str], values: Sequence[Value], *, text: _Style = _Style.TEXT
) -> bytes:
    cells = [
        _cell(f"{letter}{number}", value, text)
        for letter, value in zip(letters, values, strict=False)
        if value is not None
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'.encode()


def _cell(where: str, value: str | int | Decimal | date, text: int) -> str:
    if isinstance(value, str):
        return f'<c r="{where}" {_words(value, text)}'
    if isinstance(value, int):
        return f'<c r="{where}" s="4"><v>{value}</v></c>'
    if isinstance(value, Decimal):
        return f'<c r="{where}" s="5"><v>{value:f}</v></c>'
    return f'<c r="{where}" s="6"><v>{(value - _DAY_ZERO).days}</v></c>'


@lru_cache(maxsize=10_000)
def _words(text: str, style: int) -> str:
    """A cell's text from its style on; the same few stand in millions of cells."""
    if looks_like_a_formula(text):
        style = _Style.LIKE_A_FORMULA
    words = escape(without_controls(text[:MOST_SIGNS])).replace("\r", "&#13;")
    return f's="{style:d}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'


def _frame(sheets: Sequence[_Sheet]) -> Iterator[tuple[str, str]]:
    """The other parts of the workbook: what is in it, which sheets, how cells look."""
    numbered = list(enumerate(sheets, 1))
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_KIND}.worksheet+xml"/>'
        for n, _sheet in numbered
    )
    yield (
        "[Content_Types].xml",
        (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="{_LINKS}"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>{parts}</Types>'
        ),
    )
    yield "_rels/.rels", _links([("officeDocument", "xl/workbook.xml")])
    yield (
        "xl/_rels/workbook.xml.rels",
        _links(
            [*(("worksheet", f"worksheets/sheet{n}.xml") for n, _sheet in numbered), ("styles", "styles.xml")]
        ),
    )
    names = "".join(f'<sheet name="{escape(one.name)}" sheetId="{n}" r:id="rId{n}"/>' for n, one in numbered)
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{n - 1}" hidden="1">'
        f"'{escape(one.name)}'!{one.cells}</definedName>"
        for n, one in numbered
    )
    yield (
        "xl/workbook.xml",
        (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
            f"<sheets>{names}</sheets><definedNames>{filters}</definedNames></workbook>"
        ),
    )
    yield "xl/styles.xml", _STYLES


def _links(targets: Sequence[tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
