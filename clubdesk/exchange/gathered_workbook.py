"""TONG_HOP.xlsx: what many clubs sent, in one workbook that grows row by row without filling the memory."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from clubdesk.exchange.table_workbook import Value, looks_like_a_formula, without_controls

MOST_ROWS = 1_048_000
"""A sheet of Excel ends soon after."""

_FULL = "Trang tính đã đầy; phần còn lại xem trong kho dữ liệu."
_BOLD = Font(bold=True)
_FORMATS = {int: "#,##0", Decimal: "0.0##", date: "dd/mm/yyyy", str: "@"}


class GatheredWorkbook:
    """A workbook that sheets are added to one after the other."""

    def __init__(self) -> None:
        self._workbook = Workbook(write_only=True)

    def add_sheet(
        self, name: str, headings: Sequence[str], rows: Iterable[Sequence[Value]], *, widths: Sequence[int]
    ) -> None:
        """A sheet with its headings; rows beyond what a sheet holds are told in its last line."""
        sheet = self._workbook.create_sheet(name)
        sheet.freeze_panes = "A2"
        for place, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        sheet.append([_cell(sheet, heading, bold=True) for heading in headings])
        count = 0
        for count, row in enumerate(rows, 1):
            if count > MOST_ROWS:
                sheet.append([_cell(sheet, _FULL, bold=True)])
                break
            sheet.append([_cell(sheet, value) for value in row])
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{min(count, MOST_ROWS) + 1}"

    def save(self, path: Path) -> None:
        """Write the workbook; raises OSError where it cannot be written."""
        self._workbook.save(path)


def _cell(sheet: WriteOnlyWorksheet, value: Value, *, bold: bool = False) -> Cell | None:
    if value is None:
        return None
    cell: Cell = WriteOnlyCell(sheet)
    cell.value = without_controls(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = looks_like_a_formula(value)
    cell.number_format = next(form for kind, form in _FORMATS.items() if isinstance(value, kind))
    if bold:
        cell.font = _BOLD
    return cell
