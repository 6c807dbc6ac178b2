"""Any table handed out: texts stay texts, numbers and days are what they are."""

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from clubdesk.exchange.table_workbook import Value, write_table


def test_a_table_has_its_title_its_headings_and_typed_cells(tmp_path: Path) -> None:
    rows: list[list[Value]] = [[date(2025, 6, 17), "PT 2025/012", 2_311_750_000], [None, "Cộng", -5_000]]
    write_table(tmp_path / "so.xlsx", ["Ngày", "Số phiếu", "Thu"], rows, title="Sổ quỹ")
    sheet = load_workbook(tmp_path / "so.xlsx").worksheets[0]
    assert (sheet["A1"].value, [cell.value for cell in sheet[3]]) == ("Sổ quỹ", ["Ngày", "Số phiếu", "Thu"])
    assert (sheet["A4"].is_date, sheet["A4"].number_format) == (True, "dd/mm/yyyy")
    assert [(sheet[at].value, sheet[at].number_format) for at in ("C4", "C5")] == [
        (2_311_750_000, "#,##0"),
        (-5_000, "#,##0"),
    ]
    assert sheet.freeze_panes == "A4"
    assert sheet.auto_filter.ref == "A3:C5"
    assert sheet.column_dimensions["C"].width > len("2.311.750.000")


@pytest.mark.parametrize("text", ["=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_nothing_in_it_is_a_formula(tmp_path: Path, text: str) -> None:
    write_table(tmp_path / "so.xlsx", [text], [[text]], title=text)
    with ZipFile(tmp_path / "so.xlsx") as parts:
        xml = parts.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in xml
    assert xml.count(b't="s"') + xml.count(b't="inlineStr"') == 3
