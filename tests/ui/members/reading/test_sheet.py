"""The sheet shows columns and rows as understood, takes repairs and answers, and stores nothing itself."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.members import Household
from clubdesk.domain.roll_columns import ColumnKind, RollField
from clubdesk.domain.roll_plans import Verdict
from clubdesk.operations import roll_import
from clubdesk.ui import theme
from clubdesk.ui.members.reading.repair_dialog import RepairDialog
from clubdesk.ui.members.reading.sheet import ReadingSheet
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.fields import ChoiceField, TickField
from tests.exchange.roll_lists import Rows
from tests.ui.members.reading.conftest import Opener
from tests.ui.members.small_club import TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

W = TypeVar("W", bound=QWidget)
HEADING = ["STT", "Họ tên", "Giới tính", "Năm sinh", "CCCD", "Điện thoại", "Tổ", "Diện hộ", "Dân tộc"]
ROWS: Rows = [
    ["DANH SÁCH NĂM 2025"],
    HEADING,
    [1, "BÀ LÒ THỊ SEN", None, 1950, None, "0900000001", "Tổ 3", "Hộ cận nghèo", "Thái"],
    [2, "Đinh Thị Mới", "Nữ", "30/02/1950", None, None, "Tổ 1", None, "Kinh"],
    [3, "Hồ Văn Bình", "Nam", 1957, "001057000001", "0912345678", "Tổ 1", None, "Kinh"],
    [4, "Nông Xuân Giang", "Nam", 1960, None, None, None, None, "Tày"],
    [5, "Chu Văn Tám", "Nam", 48, None, None, "Tổ 2", None, "Kinh"],
    ["Tổng số: 5 người"],
    ["Lê Thị Ký"],
]


def found(parent: QWidget, kind: type[W], name: str) -> W:
    QApplication.processEvents()
    (one,) = [child for child in parent.findChildren(kind, name) if child.isVisible()]
    return one


def click(parent: QWidget, name: str) -> None:
    found(parent, QPushButton, name).click()
    QApplication.processEvents()


def names(sheet: ReadingSheet, chip: str) -> list[str]:
    sheet.people.chips.choose(chip)
    model = sheet.people.table.model()
    return [str(model.index(place, 1).data()) for place in range(model.rowCount())]


def choose(sheet: ReadingSheet, name: str, chip: str = "all") -> None:
    assert name in names(sheet, chip)
    sheet.people.table.select_where(lambda line: line.row is not None and line.row.read.name == name)


def verdict(sheet: ReadingSheet, name: str) -> Verdict:
    (row,) = [row for row in sheet.plan().rows if row.read.name == name]
    return row.verdict


@pytest.fixture
def sheet(open_list: Opener) -> ReadingSheet:
    return open_list(ROWS)


def test_the_columns_are_shown_with_samples_and_what_they_are_understood_as(sheet: ReadingSheet) -> None:
    assert sheet.figures.text() == "People read: 5 – new: 1 · changed: 2 · waiting for you: 2"
    choices = [sheet.findChild(ChoiceField, f"column0_{place}") for place in range(9)]
    assert [choice.key() for choice in choices if choice is not None][:4] == [
        ColumnKind.NUMBERING,
        ColumnKind.NAME,
        ColumnKind.SEX,
        ColumnKind.BIRTH,
    ]
    assert "Đinh Thị Mới" in found(sheet, QLabel, "column0_1Sample").text()
    assert sheet.columns.year() == 2025


def test_a_column_said_to_hold_something_else_is_read_again(qtbot: QtBot, sheet: ReadingSheet) -> None:
    choice = found(sheet, ChoiceField, "column0_8")
    with qtbot.waitSignal(sheet.kinds_changed) as told:
        choice.set_key(ColumnKind.NOTE)
        choice.activated.emit(choice.currentIndex())
    assert told.args == [{("DS", 8): ColumnKind.NOTE}]


def test_what_waits_is_shown_first(sheet: ReadingSheet) -> None:
    sheet.next.click()
    assert sheet.people.chips.key() == "repair"
    assert found(sheet, QLabel, "rowName").text() == "Đinh Thị Mới"
    assert "30/02/1950" in found(sheet, QLabel, "row_alarmText").text()
    assert names(sheet, "ask") == ["Nông Xuân Giang"]
    assert names(sheet, "look") == ["Chu Văn Tám"]


def test_a_row_is_repaired_on_the_spot(sheet: ReadingSheet) -> None:
    sheet.next.click()
    QTest.keyClick(sheet.people.table, Qt.Key.Key_Return)
    dialog = found(sheet, RepairDialog, "repair")
    birth = dialog.focusWidget()
    assert birth is not None
    assert birth.objectName() == "repairBirth"
    dialog.primary.click()
    assert dialog.isVisible()
    birth.setFocus()
    QTest.keyClicks(birth, "1950")
    dialog.primary.click()
    assert not dialog.isVisible()
    assert verdict(sheet, "Đinh Thị Mới") is Verdict.ADD
    assert sheet.people.chips.key() == "ask"


def test_a_possible_double_is_asked_about_side_by_side(sheet: ReadingSheet) -> None:
    sheet.next.click()
    choose(sheet, "Nông Xuân Giang", "ask")
    texts = [label.text() for label in found(sheet, QWidget, "sideBySide").findChildren(QLabel)]
    assert {"On the roll", "TV004", "Row 6"} <= set(texts)
    click(sheet, "samePerson0")
    assert verdict(sheet, "Nông Xuân Giang") is Verdict.UPDATE
    choose(sheet, "Nông Xuân Giang")
    click(sheet, "leaveOut")
    assert verdict(sheet, "Nông Xuân Giang") is Verdict.LEFT_OUT
    choose(sheet, "Nông Xuân Giang", "out")
    click(sheet, "takeAgain")
    choose(sheet, "Nông Xuân Giang", "ask")
    click(sheet, "somebodyElse")
    assert verdict(sheet, "Nông Xuân Giang") is Verdict.ADD


def test_entries_that_stand_are_overwritten_only_where_that_is_ticked(sheet: ReadingSheet) -> None:
    sheet.next.click()
    choose(sheet, "Lò Thị Sen")
    assert found(sheet, TickField, "change_household").isChecked()
    phone = found(sheet, TickField, "change_phone")
    assert not phone.isChecked()
    assert phone.text() == "Phone: 0948 618 798 → 0900 000 001"
    phone.click()
    QApplication.processEvents()
    (row,) = [row for row in sheet.plan().rows if row.read.name == "Lò Thị Sen"]
    assert [change.field for change in row.chosen] == [RollField.PHONE, RollField.HOUSEHOLD]
    assert row.chosen[1].after is Household.NEAR_POOR


def test_what_was_left_out_is_told_and_can_be_taken_in(sheet: ReadingSheet) -> None:
    sheet.next.click()
    left = {"Dân tộc", "DANH SÁCH NĂM 2025", "Tổng số: 5 người", "Lê Thị Ký"}
    assert set(names(sheet, "out")) == left
    sheet.people.table.select_where(lambda line: line.left is not None and line.left.text == "Dân tộc")
    assert "consent" in found(sheet, QLabel, "rowWhyText").text()
    assert not [one for one in sheet.findChildren(QPushButton, "takeIn") if one.isVisible()]
    sheet.people.table.select_where(lambda line: line.left is not None and line.left.text == "Lê Thị Ký")
    click(sheet, "takeIn")
    dialog = found(sheet, RepairDialog, "repair")
    assert dialog.form.rows()[0].field.property("text") == "Lê Thị Ký"
    found(dialog, ChoiceField, "repairSex").set_key("female")
    dialog.primary.click()
    assert verdict(sheet, "Lê Thị Ký") is Verdict.ADD


def test_rows_that_wait_are_asked_about_before_storing(qtbot: QtBot, sheet: ReadingSheet) -> None:
    sheet.next.click()
    sheet.next.click()
    question = found(sheet, Question, "unfinishedQuestion")
    assert question.focusWidget() is question.buttons[0]
    with qtbot.waitSignal(sheet.agreed):
        question.buttons[1].click()
    assert sheet.plan().unfinished == ()
    assert sheet.plan().count(Verdict.LEFT_OUT) == 2


def test_leaving_with_answers_asks_first(sheet: ReadingSheet) -> None:
    sheet.next.click()
    click(sheet, "leaveOut")
    sheet.reject()
    question = found(sheet, Question, "leaveReading")
    question.buttons[0].click()
    assert sheet.isVisible()
    sheet.reject()
    found(sheet, Question, "leaveReading").buttons[1].click()
    assert not sheet.isVisible()
    assert roll_import.last_import() is None


def test_the_day_and_year_of_the_whole_list_are_judged(sheet: ReadingSheet) -> None:
    assert sheet.joining_day() == TODAY
    sheet.columns.joined.set_value("18/6/2025")
    sheet.next.click()
    assert sheet.columns.isVisible()
    sheet.columns.joined.set_value("17/1/2025")
    sheet.columns.of_year.set_value("2024")
    sheet.next.click()
    assert sheet.people.isVisible()
    assert sheet.plan().year == 2024
    sheet.back.click()
    assert sheet.columns.isVisible()


def test_a_list_in_which_nobody_is_found_says_what_to_do(open_list: Opener) -> None:
    sheet = open_list([["Mục A", "Mục B"], ["Y-Mẫu 1", "x"]])
    assert "which column holds the full names" in sheet.columns.nobody.text()


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_no_step_needs_more_width_than_the_smallest_screen(
    ui_app: QApplication, sheet: ReadingSheet, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    sheet.next.click()
    ui_app.processEvents()
    assert sheet.columns.minimumSizeHint().width() <= 1340 - 64
    assert sheet.people.minimumSizeHint().width() <= 1340 - 64
