"""A list handed out: whatever stands in it stays what it is."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from clubdesk.exchange.people_workbook import write_people


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://example.invalid")',
        "+84900000001",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "0012",
        "1e5",
    ],
)
def test_text_stays_text_whatever_it_begins_with(tmp_path: Path, text: str) -> None:
    write_people(tmp_path / "ds.xlsx", ["=Tên"], [[text]])
    sheet = load_workbook(tmp_path / "ds.xlsx").worksheets[0]
    head, cell = sheet["A1"], sheet["A2"]
    assert (head.data_type, head.value) == ("s", "=Tên")
    assert (cell.data_type, cell.number_format) == ("s", "@")
    assert str(cell.value).replace("\n", "\r") == text
    assert cell.quotePrefix == text.startswith(("=", "+", "-", "@", "\t", "\r"))
    with ZipFile(tmp_path / "ds.xlsx") as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_numbers_stay_numbers_and_nothing_stays_empty(tmp_path: Path) -> None:
    write_people(
        tmp_path / "ds.xlsx", ["Tuổi", "Còn nợ", "Ghi chú"], [[75, 2_500_000, None], [None, 0, "a\x00b"]]
    )
    sheet = load_workbook(tmp_path / "ds.xlsx").worksheets[0]
    assert [[cell.value for cell in row] for row in sheet["A2:C3"]] == [
        [75, 2_500_000, None],
        [None, 0, "ab"],
    ]
    assert (sheet["A2"].number_format, sheet["B2"].number_format) == ("0", "#,##0")
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C3"


def test_a_list_of_nobody_has_its_headings(tmp_path: Path) -> None:
    write_people(tmp_path / "ds.xlsx", ["Mã", "Họ và tên"], [])
    assert [cell.value for cell in load_workbook(tmp_path / "ds.xlsx").worksheets[0][1]] == [
        "Mã",
        "Họ và tên",
    ]
