"""The template that is handed out reads back as a club without rows."""

from pathlib import Path

import openpyxl

from clubdesk.domain.books import Sheet
from clubdesk.exchange.history_template import write_history_template
from clubdesk.exchange.history_workbook import read_history_workbook
from tests.exchange.book_builder import TODAY, told


def test_the_template_has_exactly_the_eight_sheets(tmp_path: Path) -> None:
    write_history_template(tmp_path / "mau.xlsx")
    assert openpyxl.load_workbook(tmp_path / "mau.xlsx").sheetnames == list(Sheet)


def test_the_empty_template_only_asks_for_the_club(tmp_path: Path) -> None:
    write_history_template(tmp_path / "mau.xlsx")
    reading = read_history_workbook(tmp_path / "mau.xlsx", today=TODAY)
    assert told(reading.complaints) == [
        ("Câu lạc bộ", None, "Ngày thành lập", "", "missing_setting"),
        ("Câu lạc bộ", 1, "Tên câu lạc bộ", "", "missing_setting"),
        ("Câu lạc bộ", 6, "Ngày sinh hoạt hàng tháng", "", "missing_setting"),
    ]
    assert reading.warnings == ()


def test_the_template_filled_in_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    write_history_template(path)
    workbook = openpyxl.load_workbook(path)
    club, members = workbook["Câu lạc bộ"], workbook["Thành viên"]
    club["B1"], club["B5"], club["B6"] = "CLB thôn Mẫu", "17/01/2024", 17
    for place, value in enumerate(("TV001", "Lò Văn Mẫu", "Nam", "1961"), start=1):
        members.cell(2, place, value=value)
    members["I2"] = "17/01/2024"
    workbook.save(path)
    reading = read_history_workbook(path, today=TODAY)
    assert told(reading.complaints) == []
    assert reading.books is not None
    assert reading.books.members[0].code == "TV001"


def test_every_pattern_can_be_chosen_although_one_holds_a_comma(tmp_path: Path) -> None:
    write_history_template(tmp_path / "mau.xlsx")
    loans = openpyxl.load_workbook(tmp_path / "mau.xlsx")["Khoản vay"]
    listed = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in loans.data_validations.dataValidation}
    assert listed["G2"] == "$AK$2:$AK$5"
    assert loans["AK4"].value == "Lãi tháng, gốc cuối kỳ"
