"""Hostile and damaged lists are refused, or read within limits."""

import zipfile
from pathlib import Path

import openpyxl
import pytest

from clubdesk.domain import complaints
from clubdesk.domain.roll_columns import ColumnKind
from clubdesk.exchange import workbook_file
from clubdesk.exchange.roll_reader import read_roll
from tests.exchange.roll_lists import TODAY, Rows, read, write

ROWS: Rows = [["Họ tên", "Giới tính", "Năm sinh"], ["Lò Văn Mẫu", "Nam", 1950], ["Đỗ Thị Thử", "Nữ", 1951]]


def with_rows_added(path: Path, added: bytes) -> Path:
    """The workbook with rows written into its first sheet as they are."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b"</sheetData>", added + b"</sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_a_million_empty_rows_are_passed_over(tmp_path: Path) -> None:
    empty = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (row, row) for row in range(4, 1_000_000))
    path = with_rows_added(write(tmp_path / "ds.xlsx", {"DS": ROWS}), empty)
    assert len(read(path)["members"]) == 2


def test_a_row_far_below_is_refused(tmp_path: Path) -> None:
    row = b'<row r="9000000"><c r="A9000000" t="inlineStr"><is><t>x</t></is></c></row>'
    path = with_rows_added(write(tmp_path / "ds.xlsx", {"DS": ROWS}), row)
    with pytest.raises(complaints.SheetTooLarge):
        read(path)


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "ds.xlsx", {"DS": ROWS})
    monkeypatch.setattr(workbook_file, "LARGEST_UNPACKED", 1_000)
    with pytest.raises(complaints.WorkbookTooLarge):
        read(path)


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"", complaints.NotAWorkbook),
        (b"PK\x03\x04" + bytes(100), complaints.WorkbookDamaged),
        (bytes.fromhex("D0CF11E0A1B11AE1") + "Workbook".encode("utf-16-le"), complaints.OldWorkbook),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(500), complaints.WorkbookProtected),
    ],
)
def test_what_is_no_list_is_named_for_what_it_is(
    tmp_path: Path, content: bytes, wanted: type[Exception]
) -> None:
    path = tmp_path / "ds.xlsx"
    path.write_bytes(content)
    with pytest.raises(wanted):
        read(path)


def test_very_long_texts_are_no_names_and_take_no_time(tmp_path: Path) -> None:
    rows = [*ROWS, ["1" * 30_000, "a. " * 9_000, "0" * 30_000]]
    reading = read(write(tmp_path / "ds.xlsx", {"DS": rows}))
    assert len(reading["members"]) + len(reading["left_out"]) == 3


def test_a_reading_can_be_watched_and_stopped(tmp_path: Path) -> None:
    path = write(tmp_path / "ds.xlsx", {"DS": [*ROWS] * 300})

    def stop(done: int, total: int) -> None:
        assert total == 900
        if done >= 200:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_roll(path, today=TODAY, progress=stop)


def test_columns_tell_what_they_were_understood_to_be(tmp_path: Path) -> None:
    rows = [["Hä vµ tªn", "Giíi tÝnh"], ["Lß V¨n MÉu", "nam"], ["§ç ThÞ Thö", "n÷"]]
    name, sex = read_roll(write(tmp_path / "ds.xlsx", {"DS": rows}, font=".VnTime"), today=TODAY).columns
    assert (name.kind, name.heading, name.before, name.after) == (
        ColumnKind.NAME,
        "Họ và tên",
        "§ç ThÞ Thö",
        "Đỗ Thị Thử",
    )
    assert (sex.kind, sex.place) == (ColumnKind.SEX, 1)


def test_a_hidden_sheet_is_read_and_told(tmp_path: Path) -> None:
    path = write(tmp_path / "ds.xlsx", {"DS": ROWS, "Tổ 2": ROWS})
    book = openpyxl.load_workbook(path)
    book["Tổ 2"].sheet_state = "hidden"
    book.save(path)
    reading = read(path)
    assert len(reading["members"]) == 4
    assert [(one["sheet"], one["field"]) for one in reading["problems"]] == [("Tổ 2", "row")]
