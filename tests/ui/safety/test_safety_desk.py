"""Safety copies through the window: made without being asked, told, and brought back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.file_errors import LookingOnly
from clubdesk.operations.members import add_member
from clubdesk.operations.roll import roll
from clubdesk.operations.safety_copies import list_copies
from clubdesk.ui.safety.copy_keeper import EVERY_MS
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.start.look_mark import LookMark
from clubdesk.ui.widgets.table import ListTable
from tests.builders import ACTOR, TODAY, a_club, clock, some_details
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "sao_luu"


@pytest.fixture
def front(
    ui_app: object, qtbot: QtBot, settings: Settings, tmp_path: Path, copies: Path
) -> Iterator[FrontDoor]:
    session = ClubSession(
        today=lambda: TODAY, now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC), copies=copies
    )
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(a_club(tmp_path))
    yield door
    door.desk.leave()


def write_down(front: FrontDoor, name: str) -> None:
    add_member(some_details(name), today=TODAY)
    front.desk.session.changed()


def made(copies: Path) -> int:
    return sum(len(list_copies(folder)) for folder in copies.iterdir())


def press(parent: QWidget, name: str) -> None:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    found.click()


def text_of(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def names() -> list[str]:
    return [line.member.name for line in roll(TODAY).lines]


def test_opening_and_closing_make_a_copy_when_something_changed(front: FrontDoor, copies: Path) -> None:
    assert made(copies) == 1
    assert front.window.top_line.saved.text() == "Everything is saved · Safety copy today"
    write_down(front, "Lò Văn Mẫu")
    front.desk.leave()
    assert made(copies) == 2


def test_every_half_hour_a_copy_is_made(front: FrontDoor, copies: Path, qtbot: QtBot) -> None:
    assert front.safety.keeper.timer.interval() == EVERY_MS
    front.safety.keeper.timer.setInterval(20)
    write_down(front, "Lò Văn Mẫu")
    qtbot.waitUntil(lambda: made(copies) == 2)


def test_before_much_is_changed_at_once_a_copy_is_made(front: FrontDoor, copies: Path) -> None:
    write_down(front, "Lò Văn Mẫu")
    front.desk.session.much_to_change.emit()
    assert made(copies) == 2
    front.desk.session.much_to_change.emit()
    assert made(copies) == 2


def test_the_day_of_an_older_copy_is_said(front: FrontDoor) -> None:
    front.desk.session.copied(date(2025, 6, 10))
    assert front.window.top_line.saved.text() == "Everything is saved · Safety copy of 10/06/2025"


def test_the_sample_club_has_no_copies(front: FrontDoor, copies: Path) -> None:
    front.desk.session.is_sample = True
    write_down(front, "Lò Văn Mẫu")
    front.safety.keeper.begin()
    front.safety.keeper.end()
    assert made(copies) == 1


def test_a_copy_is_brought_back_by_keyboard(front: FrontDoor, qtbot: QtBot) -> None:
    write_down(front, "Lò Văn Cũ")
    front.safety.keeper.back_up()
    write_down(front, "Lò Văn Mới")
    front.window.menus.action("restoreCopy").trigger()
    dialog = opened_dialog(front.window, qtbot, "restore")
    assert "vouchers 0, people 1" in text_of(dialog, "restoreSaidText")
    table = dialog.findChild(ListTable, "restoreList")
    assert table is not None
    qtbot.keyClick(table, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    question = opened_dialog(front.window, qtbot, "restoreQuestion")
    press(question, "restoreQuestionAnswer1")
    told = opened_dialog(front.window, qtbot, "restored")
    assert text_of(told, "restoredText").startswith("The safety copy of 17/06/2025 14:32 is open now.")
    assert "thon_mau_de_rieng_1.clb" in text_of(told, "restoredText")
    assert names() == ["Lò Văn Cũ"]


def test_a_copy_that_is_not_as_it_was_made_is_said_and_a_sound_one_chosen_first(
    front: FrontDoor, qtbot: QtBot, copies: Path
) -> None:
    for name in ("Lò Văn Mẫu", "Lò Thị Mẫu"):
        write_down(front, name)
        front.safety.keeper.back_up()
    (folder,) = copies.iterdir()
    latest, second, _first = list_copies(folder)
    there = "Lò Thị Mẫu".encode()
    latest.path.write_bytes(latest.path.read_bytes().replace(there, "Lò Thị Mậu".encode()))
    second.path.write_bytes(second.path.read_bytes()[:5_000])
    front.window.menus.action("restoreCopy").trigger()
    dialog = opened_dialog(front.window, qtbot, "restore")
    table = dialog.findChild(ListTable, "restoreList")
    assert table is not None
    assert "people 2" in text_of(dialog, "restoreSaidText"), "the first copy is whole and as it was made"
    table.select_first()
    assert text_of(dialog, "restoreSaidText").startswith("This copy is not any more what it was")
    dialog.reject()


def test_a_copy_is_looked_into_and_the_way_leads_back(front: FrontDoor, qtbot: QtBot) -> None:
    path = front.desk.session.path
    write_down(front, "Lò Văn Cũ")
    front.safety.keeper.back_up()
    write_down(front, "Lò Văn Mới")
    front.window.menus.action("restoreCopy").trigger()
    press(opened_dialog(front.window, qtbot, "restore"), "lookInside")
    assert names() == ["Lò Văn Cũ"]
    with pytest.raises(LookingOnly):
        write_down(front, "Lò Văn Lạc")
    assert front.desk.settings.last_file == path
    mark = front.window.findChild(LookMark)
    assert mark is not None
    assert "safety copy of 17/06/2025 14:32" in mark.banner.text()
    mark.button.click()
    assert front.desk.session.path == path
    assert sorted(names()) == ["Lò Văn Cũ", "Lò Văn Mới"]


def test_a_file_that_does_not_open_offers_its_copies(front: FrontDoor, qtbot: QtBot) -> None:
    write_down(front, "Lò Văn Mẫu")
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    path.write_bytes(b"")
    front.desk.open_file(path)
    press(opened_dialog(front.window, qtbot, "notOpened"), "notOpenedAnswer0")
    dialog = opened_dialog(front.window, qtbot, "restore")
    assert "does not open" in text_of(dialog, "restoreSaidText")
    press(dialog, "restoreSubmit")
    press(opened_dialog(front.window, qtbot, "restoreQuestion"), "restoreQuestionAnswer1")
    opened_dialog(front.window, qtbot, "restored")
    assert names() == ["Lò Văn Mẫu"]
    assert path.with_name("thon_mau_de_rieng_1.clb").read_bytes() == b""


def test_a_file_without_copies_offers_only_the_stick(front: FrontDoor, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "khac.clb"
    other.write_bytes(b"")
    front.desk.open_file(other)
    dialog = opened_dialog(front.window, qtbot, "notOpened")
    buttons = [dialog.findChild(QPushButton, f"notOpenedAnswer{place}") for place in (0, 1)]
    assert [one.text() for one in buttons if one] == ["Bring it from a stick…", "Not now"]


def test_a_file_that_is_gone_offers_its_copies_and_another_file(front: FrontDoor, qtbot: QtBot) -> None:
    write_down(front, "Lò Văn Mẫu")
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    path.unlink()
    front.begin(None)
    dialog = opened_dialog(front.window, qtbot, "notOpened")
    buttons = [dialog.findChild(QPushButton, f"notOpenedAnswer{place}") for place in (0, 1, 2)]
    assert [one.text() for one in buttons if one] == [
        "See the safety copies…",
        "Choose another file…",
        "Not now",
    ]
    press(dialog, "notOpenedAnswer0")
    press(opened_dialog(front.window, qtbot, "restore"), "restoreSubmit")
    press(opened_dialog(front.window, qtbot, "restoreQuestion"), "restoreQuestionAnswer1")
    opened_dialog(front.window, qtbot, "restored")
    assert (front.desk.session.path, names()) == (path, ["Lò Văn Mẫu"])


def test_a_copy_that_cannot_be_written_is_told_once(front: FrontDoor, qtbot: QtBot, copies: Path) -> None:
    (folder,) = copies.iterdir()
    for left in folder.iterdir():
        left.unlink()
    folder.rmdir()
    folder.write_text("a file in the way")
    write_down(front, "Lò Văn Mẫu")
    front.safety.keeper.back_up()
    told = opened_dialog(front.window, qtbot, "copyFailed")
    assert "The club's file itself is safe" in text_of(told, "copyFailedText")
    told.close()
    front.safety.keeper.back_up()
    assert not any(one.isVisible() for one in front.window.findChildren(QDialog, "copyFailed"))
