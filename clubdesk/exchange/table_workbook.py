"""Writes any table as a workbook that Excel and LibreOffice open, and nothing in it is a formula."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from textwrap import wrap

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

_SHEET = "Bảng"
_TITLE_FONT, _HEADING_FONT = Font(bold=True, size=14), Font(bold=True)
_HEADING_FILL = PatternFill("solid", fgColor="DCE6F1")
_TEXT, _AMOUNT, _PLAIN, _TENTHS, _DAY = "@", "#,##0", "0", "0.0##", "dd/mm/yyyy"
_NARROWEST, _WIDEST, _DAY_WIDTH, _LINE = 6, 48, 10, 15
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Workbooks cannot hold these; nobody sees them.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

Value = str | int | Decimal | date | None


def write_table(
    path: Path,
    headings: Sequence[str],
    rows: Sequence[Sequence[Value]],
    *,
    title: str = "",
    sheet_name: str = _SHEET,
    smallest_amount: int = 0,
) -> None:
    """Write headings and rows to `path`, over what is there; raises OSError where it cannot be written.

    Texts stay texts, with their leading zeros and whatever sign they begin with; numbers and days stay what
    they are, numbers below `smallest_amount` (such as years) without dots. A `title` stands above the table.
    """
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = sheet_name
    add_table(sheet, headings, rows, title=title, smallest_amount=smallest_amount)
    workbook.save(path)


def add_table(
    sheet: Worksheet,
    headings: Sequence[str],
    rows: Sequence[Sequence[Value]],
    *,
    title: str = "",
    smallest_amount: int = 0,
) -> None:
    """Fill an empty sheet as `write_table` does."""
    head = 1
    if title:
        _fill(sheet.cell(1, 1), title, smallest_amount)
        sheet.cell(1, 1).font = _TITLE_FONT
        head = 3
    for place, heading in enumerate(headings, start=1):
        cell = sheet.cell(head, place)
        _fill(cell, heading, smallest_amount)
        cell.font, cell.fill = _HEADING_FONT, _HEADING_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for number, row in enumerate(rows, start=head + 1):
        for place, value in enumerate(row, start=1):
            if value is not None:
                _fill(sheet.cell(number, place), value, smallest_amount)
    _set_widths(sheet, headings, rows)
    for number, row in enumerate([headings, *rows], start=head):
        _set_height(sheet, number, row)
    sheet.freeze_panes = f"A{head + 1}"
    sheet.auto_filter.ref = f"A{head}:{get_column_letter(len(headings))}{head + len(rows)}"
    _set_print(sheet, head)


def _fill(cell: Cell | MergedCell, value: str | int | Decimal | date, smallest_amount: int) -> None:
    if isinstance(value, str):
        _fill_text(cell, value)
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format = _DAY
    elif isinstance(value, Decimal):
        cell.number_format = _TENTHS
    else:
        cell.number_format = _AMOUNT if abs(value) >= smallest_amount else _PLAIN


def _fill_text(cell: Cell | MergedCell, value: str) -> None:
    text = without_controls(value)
    cell.value = text
    cell.data_type = "s"
    cell.number_format = _TEXT
    # Where the file is edited, Excel goes on taking the text for text.
    cell.quotePrefix = looks_like_a_formula(text)


def without_controls(text: str) -> str:
    """A text without the signs that a workbook cannot hold."""
    return _NOT_IN_XML.sub("", text)


def looks_like_a_formula(text: str) -> bool:
    """Whether Excel would take a text for a formula once somebody edits it."""
    return text.startswith(_LIKE_A_FORMULA)


def _set_height(sheet: Worksheet, number: int, row: Sequence[Value]) -> None:
    """Long texts go on below each other; not every program finds the height of such a row by itself."""
    rooms = (int(sheet.column_dimensions[get_column_letter(n)].width) - 1 for n in range(1, len(row) + 1))
    texts = [(value, room) for value, room in zip(row, rooms, strict=True) if isinstance(value, str)]
    lines = max((len(wrap(text, room)) for text, room in texts if len(text) > room), default=1)
    if lines > 1:
        sheet.row_dimensions[number].height = _LINE * lines
        for place, value in enumerate(row, start=1):
            alignment = Alignment(wrap_text=isinstance(value, str), vertical="top")
            sheet.cell(number, place).alignment = alignment


def _set_print(sheet: Worksheet, head: int) -> None:
    """All columns beside each other on paper, the headings again on every page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_title_rows = f"{head}:{head}"


def _set_widths(sheet: Worksheet, headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    for place, heading in enumerate(headings):
        longest = max((_letters(row[place]) for row in rows), default=0)
        widest_word = max(len(word) for word in heading.split(" "))
        width = min(max(longest, widest_word, _NARROWEST) + 3, _WIDEST)
        sheet.column_dimensions[get_column_letter(place + 1)].width = width


def _letters(value: Value) -> int:
    if isinstance(value, int | Decimal):
        return len(f"{value:,}")
    return _DAY_WIDTH if isinstance(value, date) else len(value or "")
