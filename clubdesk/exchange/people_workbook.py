"""Writes a list of people as a workbook that can be read in again."""

from collections.abc import Sequence
from pathlib import Path

from clubdesk.exchange.table_workbook import write_table

SHEET = "Danh sách"
_SMALLEST_AMOUNT = 10_000
"""Smaller numbers are years, ages and counts."""

Value = str | int | None


def write_people(path: Path, headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    """Write headings and rows to `path`, over what is there; raises OSError where it cannot be written."""
    write_table(path, headings, rows, sheet_name=SHEET, smallest_amount=_SMALLEST_AMOUNT)
