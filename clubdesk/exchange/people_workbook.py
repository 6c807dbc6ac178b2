"""Writes a list of people as a workbook that Excel and LibreOffice open, and nothing in it is a formula."""

import re
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

SHEET = "Danh sách"
_HEADING_FONT = Font(bold=True)
_HEADING_FILL = PatternFill("solid", fgColor="DCE6F1")
_TEXT, _WHOLE = "@", "#,##0"
_NARROWEST, _WIDEST = 6, 48
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Workbooks cannot hold these; nobody sees them.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_YEARS = 9_999

Value = str | int | None


def write_people(path: Path, headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    """Write headings and rows to `path`, over what is there; raises OSError where it cannot be written.

    Texts stay texts, with their leading zeros and whatever sign they begin with; numbers stay numbers.
    """
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = SHEET
    for place, heading in enumerate(headings, start=1):
        head = sheet.cell(1, place)
        _fill(head, heading)
        head.font, head.fill = _HEADING_FONT, _HEADING_FILL
        head.alignment = Alignment(wrap_text=True, vertical="center")
    for number, row in enumerate(rows, start=2):
        for place, value in enumerate(row, start=1):
            if value is not None:
                _fill(sheet.cell(number, place), value)
    _set_widths(sheet, headings, rows)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    workbook.save(path)


def _fill(cell: Cell | MergedCell, value: str | int) -> None:
    if isinstance(value, int):
        cell.value = value
        cell.number_format = _WHOLE if value > _YEARS else "0"
        return
    text = _NOT_IN_XML.sub("", value)
    cell.value = text
    cell.data_type = "s"
    cell.number_format = _TEXT
    # Where the file is edited, Excel goes on taking the text for text.
    cell.quotePrefix = text.startswith(_LIKE_A_FORMULA)


def _set_widths(sheet: Worksheet, headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    for place, heading in enumerate(headings):
        longest = max((len(str(row[place] or "")) for row in rows), default=0)
        widest_word = max(len(word) for word in heading.split(" "))
        width = min(max(longest, widest_word, _NARROWEST) + 3, _WIDEST)
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
