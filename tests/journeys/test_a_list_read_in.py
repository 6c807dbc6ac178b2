"""A new club reads its list in: repaired, stored, taken back, read again; the list of next year updates."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.members import Household, Member
from clubdesk.domain.roll_columns import ColumnKind
from clubdesk.operations.checks import check_books
from clubdesk.operations.roll import roll
from clubdesk.ui.members.reading.repair_dialog import RepairDialog
from clubdesk.ui.members.reading.sheet import ReadingSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Question
from tests.builders import TODAY, a_club, clock
from tests.exchange.roll_lists import Rows, write
from tests.ui.members.desk import choose_entry

PATIENCE_MS = 20_000
W = TypeVar("W", bound=QWidget)

HEADING = ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "CCCD", "Điện thoại", "Tổ", "Diện hộ"]
LIST: Rows = [
    ["DANH SÁCH THÀNH VIÊN NĂM 2025"],
    HEADING,
    [1, "BÀ LÒ THỊ SEN", None, "12/06/1950", "001150000017", "948618798", "Tổ 1", "Hộ nghèo"],
    [2, "Ông Hồ Văn Bình", None, "30/02/1957", None, "0912345678", "Tổ 1", None],
    [3, "Đặng Thị Đào", "Nữ", 1988, "0011880", None, "Tổ 2", None],
    [4, "Nông Xuân Giang", "Nam", 60, None, None, "Tổ 2", None],
    ["Tổng số: 4 người"],
]
NEXT_YEAR: Rows = [
    ["DANH SÁCH THÀNH VIÊN NĂM 2025"],
    HEADING,
    [1, "Lò Thị Sen", "Nữ", 1950, None, "0900000001", None, "Hộ cận nghèo"],
    [2, "Hồ Văn Bình", "Nam", 1957, "001057000001", None, "Tổ 1", None],
    [5, "Vũ Thị Lan", "Nữ", 1945, None, None, "Tổ 2", None],
]


@pytest.fixture
def front(
    ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path, in_english: None
) -> Iterator[FrontDoor]:
    """The whole program with a new club open on its members page."""
    door = FrontDoor(Desk(ClubSession(today=lambda: TODAY, now=clock), settings, clock=clock, actor="thư ký"))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(a_club(tmp_path))
    door.window.show_page("members")
    yield door
    door.desk.leave()


def seen(front: FrontDoor, qtbot: QtBot, kind: type[W], name: str) -> W:
    """The visible thing of a name, as soon as it is there."""

    def visible() -> list[W]:
        return [one for one in front.window.findChildren(kind, name) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()), timeout=PATIENCE_MS)
    return visible()[0]


def read_list(front: FrontDoor, qtbot: QtBot, path: Path) -> ReadingSheet:
    """On an empty roll there is a button for it; later it is among the rarer things."""
    if people():
        choose_entry(front.window, "readListAgain")
    else:
        seen(front, qtbot, QPushButton, "readList").click()
    chooser = seen(front, qtbot, QFileDialog, "listDialog")
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    return seen(front, qtbot, ReadingSheet, "rollReading")


def repair(front: FrontDoor, qtbot: QtBot, name: str, text: str) -> None:
    """Repair the row that is shown first: the cursor stands in the field that is wrong."""
    seen(front, qtbot, QPushButton, "repairRow").click()
    dialog = seen(front, qtbot, RepairDialog, "repair")
    field = dialog.focusWidget()
    assert field is not None
    assert field.objectName() == name
    QTest.keyClicks(field, text)
    dialog.primary.click()
    QApplication.processEvents()


def store(front: FrontDoor, qtbot: QtBot, sheet: ReadingSheet) -> Question:
    sheet.next.click()
    return seen(front, qtbot, Question, "listStored")


def people() -> dict[str, Member]:
    return {line.member.name: line.member for line in roll(TODAY).lines}


def test_a_list_is_read_repaired_stored_taken_back_and_read_again(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path / "ds.xlsx", {"DS": LIST})
    sheet = read_list(front, qtbot, path)
    sheet.next.click()
    repair(front, qtbot, "repairBirth", "1957")
    repair(front, qtbot, "repairCitizen", "001188000003")
    assert not sheet.plan().unfinished
    said = store(front, qtbot, sheet)
    assert sorted(people()) == ["Hồ Văn Bình", "Lò Thị Sen", "Nông Xuân Giang", "Đặng Thị Đào"]
    assert people()["Lò Thị Sen"].details.phone == "0948618798"

    said.buttons[1].click()
    seen(front, qtbot, Question, "listTakenBack").buttons[0].click()
    assert people() == {}

    sheet = read_list(front, qtbot, path)
    sheet.next.click()
    sheet.next.click()
    seen(front, qtbot, Question, "unfinishedQuestion").buttons[1].click()
    seen(front, qtbot, Question, "listStored").buttons[0].click()
    assert sorted(people()) == ["Lò Thị Sen", "Nông Xuân Giang"]
    assert check_books() == []


def test_next_years_list_updates_without_overwriting(front: FrontDoor, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = read_list(front, qtbot, write(tmp_path / "ds.xlsx", {"DS": LIST}))
    sheet.next.click()
    repair(front, qtbot, "repairBirth", "1957")
    repair(front, qtbot, "repairCitizen", "001188000003")
    store(front, qtbot, sheet).buttons[0].click()

    sheet = read_list(front, qtbot, write(tmp_path / "moi.xlsx", {"DS": NEXT_YEAR}))
    sheet.columns.of_year.set_value("2026")
    sheet.next.click()
    assert seen(front, qtbot, QLabel, "planFigures").text() == "People read: 3 – new: 1 · changed: 2"
    store(front, qtbot, sheet).buttons[0].click()
    sen, binh = people()["Lò Thị Sen"].details, people()["Hồ Văn Bình"].details
    assert (sen.phone, sen.group, sen.citizen_id) == ("0948618798", "Tổ 1", "001150000017")
    assert [(one.year, one.household) for one in sen.reviews] == [
        (2025, Household.POOR),
        (2026, Household.NEAR_POOR),
    ]
    assert binh.citizen_id == "001057000001"
    assert len(people()) == 5

    front.window.menus.action("takeListBack").trigger()
    seen(front, qtbot, Question, "takeBackQuestion").buttons[1].click()
    seen(front, qtbot, Question, "listTakenBack").buttons[0].click()
    assert len(people()) == 4
    assert people()["Hồ Văn Bình"].details.citizen_id == ""
    assert check_books() == []


def test_a_long_list_with_two_problems_takes_few_actions(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    names = [f"{family} Văn {given}" for family in ("Lò", "Hồ", "Đỗ") for given in _GIVEN][:121]
    rows = [[place, name, "Nam", 1930 + place % 60, None] for place, name in enumerate(names, start=1)]
    rows[7][3], rows[90][4] = "31/04/1950", "12345"
    path = write(tmp_path / "ds.xlsx", {"DS": [["DANH SÁCH"], HEADING[:5], *rows]})
    actions = 3  # the button, the file, Open
    sheet = read_list(front, qtbot, path)
    sheet.next.click()
    repair(front, qtbot, "repairBirth", "1950")
    repair(front, qtbot, "repairCitizen", "001050000001")
    store(front, qtbot, sheet)
    actions += 1 + 2 * 3 + 1  # on to everybody, twice open, type, done; store
    assert len(people()) == len(names) == 121
    assert actions <= 12


def test_a_file_that_is_no_list_is_said_and_an_untouched_club_has_nothing_to_take_back(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "thu.xlsx").write_bytes(b"no workbook")
    seen(front, qtbot, QPushButton, "readList").click()
    chooser = seen(front, qtbot, QFileDialog, "listDialog")
    chooser.fileSelected.emit(str(tmp_path / "thu.xlsx"))
    chooser.reject()
    assert "thu.xlsx" in seen(front, qtbot, QLabel, "listFailedText").text()
    seen(front, qtbot, Question, "listFailed").buttons[0].click()
    front.window.menus.action("takeListBack").trigger()
    seen(front, qtbot, Question, "nothingToTakeBack").buttons[0].click()


def test_other_columns_are_read_again_and_the_same_list_changes_nothing(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    rows: Rows = [["Họ tên", "Giới tính", "Năm sinh", "Khác"], ["Lò Văn Mẫu", "Nam", 1950, "đi lại khó"]]
    path = write(tmp_path / "ds.xlsx", {"DS": rows})
    sheet = read_list(front, qtbot, path)
    sheet.columns.kinds_changed.emit({("DS", 3): ColumnKind.NOTE})
    qtbot.waitUntil(
        lambda: [row.read.note for row in sheet.plan().rows] == ["đi lại khó"], timeout=PATIENCE_MS
    )
    sheet.next.click()
    store(front, qtbot, sheet).buttons[0].click()
    again = read_list(front, qtbot, path)
    again.next.click()
    again.next.click()
    seen(front, qtbot, Question, "nothingStored").buttons[0].click()


_GIVEN = (
    *("An", "Bình", "Cảnh", "Dũng", "Đào", "Giang", "Hải", "Khánh", "Lâm", "Minh", "Nam", "Phúc", "Quân"),
    *("Sơn", "Tâm", "Uy", "Vinh", "Xuân", "Yên", "Ánh", "Bách", "Chiến", "Danh", "Đức", "Hiếu", "Hoàng"),
    *("Kiên", "Long", "Mạnh", "Nghĩa", "Phong", "Quang", "Sáng", "Tài", "Thắng", "Toàn", "Trung", "Tuấn"),
    *("Việt", "Vũ", "Vượng"),
)
