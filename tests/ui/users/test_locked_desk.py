"""What somebody tries at a locked desk; what a looker or whoever signs in no more tries at an open one."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.user_errors import NobodySignedIn
from clubdesk.domain.user_roles import UserRole
from clubdesk.operations import signing_in, users
from clubdesk.operations.members import add_member
from clubdesk.operations.safety_copies import list_copies
from clubdesk.store.members import load_members
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Message, Question
from clubdesk.ui.widgets.files import ask_target
from tests.builders import ACTOR, TODAY, clock, digest, some_details
from tests.ui.start.conftest import opened_dialog
from tests.ui.users.test_signing_in import (
    CHAIR,
    SECRETARY,
    TREASURER,
    club,
    covers,
    fill,
    lock_of,
    press,
    sign_in,
)

__all__ = ["club"]
pytestmark = pytest.mark.usefixtures("in_english", "light_pins")

NOW = datetime(2025, 6, 17, 14, 32, tzinfo=UTC)
LOOKER = "975313"
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = [
    *((key, CONTROL) for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_N)),
    *((key, CONTROL) for key in (Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_W, Qt.Key.Key_Z)),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
]


@pytest.fixture
def front(
    ui_app: object, qtbot: QtBot, settings: Settings, club: Path, tmp_path: Path
) -> Iterator[FrontDoor]:
    """A club with safety copies, in which four people sign in; the chair sits there."""
    session = ClubSession(today=lambda: TODAY, now=lambda: NOW, copies=tmp_path / "sao_luu")
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(club)
    looker = add_member(some_details("Cà Văn Xem"), today=TODAY)
    users.switch_on(1, CHAIR)
    users.add_user(2, role=UserRole.TREASURER, pin=TREASURER)
    users.add_user(3, role=UserRole.SECRETARY, pin=SECRETARY)
    users.add_user(looker.id, role=UserRole.LOOKER, pin=LOOKER)
    session.changed()
    yield door
    door.desk.leave()


def shown() -> list[str]:
    return [
        one.objectName()
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]


def lock(front: FrontDoor) -> None:
    front.window.menus.action("lock").trigger()


def type_everywhere(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """To a window as the system sends it, so that Qt decides whether it is blocked."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifier)


def test_no_key_reaches_the_window_under_the_lock(front: FrontDoor, qtbot: QtBot) -> None:
    page = front.window.current_page()
    lock(front)
    dialog = lock_of(front, qtbot)
    for key, modifier in KEYS:
        type_everywhere(front.window, key, modifier)
        type_everywhere(dialog, key, modifier)
    assert shown() == ["lock"]
    assert front.window.current_page() is page
    sign_in(front, qtbot, "Chủ", CHAIR)
    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    type_everywhere(front.window, Qt.Key.Key_4, CONTROL)
    assert front.window.current_page() is not page


def test_what_opens_under_the_lock_is_covered_and_takes_no_key(front: FrontDoor, qtbot: QtBot) -> None:
    done: list[str] = []
    lock(front)
    late = Question(
        front.window, "Khoản vay của Lò Văn Mẫu", [("Xem", lambda: done.append("xem"))], name="late"
    )
    late.setWindowTitle("Lò Văn Mẫu")
    late.open()
    assert [one for one in late.findChildren(QWidget, "cover") if one.isVisible()]
    assert late.windowTitle() == "ClubDesk"
    type_everywhere(late, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    handle = late.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=late.rect().center())
    assert done == []
    sign_in(front, qtbot, "Chủ", CHAIR)
    assert not [one for one in late.findChildren(QWidget, "cover") if one.isVisible()]
    assert late.windowTitle() == "Lò Văn Mẫu"
    press(late, "lateAnswer0")
    assert done == ["xem"]


def test_what_belongs_to_the_lock_is_not_covered(front: FrontDoor, qtbot: QtBot) -> None:
    lock(front)
    dialog = lock_of(front, qtbot)
    press(dialog, "lockForgotten")
    lost = opened_dialog(dialog, qtbot, "lostPin")
    assert lost.isEnabled()
    assert not lost.findChildren(QWidget, "cover")
    lost.done(0)


def test_the_title_of_a_dialog_names_nobody_under_the_lock(front: FrontDoor, qtbot: QtBot) -> None:
    dialog = Message(front.window, "Lò Văn Mẫu", name="titled")
    dialog.setWindowTitle("Thu nợ: Lò Văn Mẫu")
    dialog.open()
    lock(front)
    assert dialog.windowTitle() == "ClubDesk"
    sign_in(front, qtbot, "Chủ", CHAIR)
    assert dialog.windowTitle() == "Thu nợ: Lò Văn Mẫu"
    dialog.done(0)


def test_a_dialog_drawn_by_the_system_is_left_since_nothing_covers_it(
    front: FrontDoor, tmp_path: Path
) -> None:
    saved: list[Path] = []
    asked = [
        ask_target(front.window, "Lưu", kinds="", then=saved.append, start=tmp_path / "a.pdf", name=name)
        for name in ("drawnByQt", "drawnByTheSystem")
    ]
    asked[1].setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    lock(front)
    left = [one.objectName() for one in front.window.findChildren(QFileDialog) if one.isVisible()]
    assert left == ["drawnByQt"]
    assert asked[0].findChildren(QWidget, "cover")
    asked[0].reject()
    assert saved == []


def test_whoever_signs_in_no_more_records_nothing_and_the_desk_locks(front: FrontDoor, qtbot: QtBot) -> None:
    users.change_role(3, UserRole.CHAIR)
    users.end_user(1)
    with pytest.raises(NobodySignedIn):
        add_member(some_details("Lò Văn Mới"), today=TODAY)
    front.desk.session.changed()
    assert covers(front)
    sign_in(front, qtbot, "Ký", SECRETARY)
    assert covers(front) == []


def test_a_looker_puts_no_older_copy_in_the_place_of_the_books(
    front: FrontDoor, qtbot: QtBot, club: Path, tmp_path: Path
) -> None:
    lock(front)
    sign_in(front, qtbot, "Xem", LOOKER)
    front.window.menus.action("restoreCopy").trigger()
    dialog = opened_dialog(front.window, qtbot, "restore")
    before, people = digest(club), len(load_members())
    (folder,) = (tmp_path / "sao_luu").iterdir()
    dialog.chosen.emit(list_copies(folder)[-1])  # type: ignore[attr-defined]
    told = opened_dialog(front.window, qtbot, "notRestored").findChild(QLabel, "notRestoredText")
    assert told is not None
    assert "You are signed in as: Looks only" in told.text()
    assert (digest(club), len(load_members())) == (before, people)
    for one in front.window.findChildren(QDialog):
        one.done(0)


def test_wrong_pins_at_a_look_make_one_wait_too(front: FrontDoor, qtbot: QtBot, club: Path) -> None:
    for _ in range(2):
        front.desk.leave()
        front.desk.look_at(club)
        dialog = lock_of(front, qtbot)
        for _try in range(3):
            sign_in(front, qtbot, "Quỹ", "314159")
    told = dialog.findChild(QLabel, "lockErrorText")
    assert told is not None
    assert "wait 30 seconds" in told.text()
    fill(dialog, lockPin=TREASURER)
    assert signing_in.signed_in() is None
