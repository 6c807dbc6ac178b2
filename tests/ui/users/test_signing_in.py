"""Signing in through the window: switched on, locked, wrong PINs, lost PINs, and a second person."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.user_errors import NotAllowed
from clubdesk.domain.user_roles import UserRole
from clubdesk.operations import second_acts, signing_in, users
from clubdesk.operations.loans import lend
from clubdesk.operations.members import add_member
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.accidents import Accidents
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.users.lock_keeper import IDLE_SECONDS
from clubdesk.ui.widgets.table import ListTable
from tests.builders import ACTOR, TODAY, a_club, clock, opened, some_details, some_terms
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english", "light_pins")

NOW = datetime(2025, 6, 17, 14, 32, tzinfo=UTC)
CHAIR, TREASURER, SECRETARY = "204060", "135791", "246824"
NAMES = ("Lò Thị Chủ", "Hà Văn Quỹ", "Vì Thị Ký")


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A club with three people on its roll."""
    path = a_club(tmp_path)
    with opened(path):
        for name in NAMES:
            add_member(some_details(name), today=TODAY)
    return path


@pytest.fixture
def front(ui_app: object, qtbot: QtBot, settings: Settings, club: Path) -> Iterator[FrontDoor]:
    session = ClubSession(today=lambda: TODAY, now=lambda: NOW)
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(club)
    yield door
    door.desk.leave()


@pytest.fixture
def locked(front: FrontDoor, club: Path) -> FrontDoor:
    """Three people sign in; the club was closed and opened again."""
    users.switch_on(1, CHAIR)
    users.add_user(2, role=UserRole.TREASURER, pin=TREASURER)
    users.add_user(3, role=UserRole.SECRETARY, pin=SECRETARY)
    front.desk.leave()
    front.desk.open_file(club)
    return front


def press(parent: QWidget, name: str) -> None:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    found.click()


def fill(dialog: QWidget, **typed: str) -> None:
    for name, words in typed.items():
        field = dialog.findChild(QLineEdit, name)
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, words)


def go_on(dialog: QWidget, name: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(dialog: QWidget, name: str, words: str) -> None:
    field = dialog.findChild(QComboBox, name)
    assert field is not None
    field.setCurrentIndex(field.findText(words, Qt.MatchFlag.MatchContains))


def error_of(dialog: QDialog) -> str:
    found = dialog.findChild(QLabel, f"{dialog.objectName()}ErrorText")
    assert found is not None
    return found.text()


def lock_of(front: FrontDoor, qtbot: QtBot) -> QDialog:
    return opened_dialog(front.window, qtbot, "lock")


def sign_in(front: FrontDoor, qtbot: QtBot, who: str, pin: str) -> None:
    dialog = lock_of(front, qtbot)
    choose(dialog, "lockWho", who)
    fill(dialog, lockPin=pin)
    go_on(dialog, "lockPin")


def covers(front: FrontDoor) -> list[QWidget]:
    return [one for one in front.window.findChildren(QWidget, "cover") if one.isVisible()]


def test_while_nobody_signs_in_nothing_locks(front: FrontDoor) -> None:
    front.window.menus.action("lock").trigger()
    front.keeper.look()
    assert covers(front) == []
    assert not front.keeper.timer.isActive()


def test_signing_in_is_switched_on_by_keyboard(front: FrontDoor, qtbot: QtBot) -> None:
    front.window.menus.action("users").trigger()
    sheet = opened_dialog(front.window, qtbot, "usersSheet")
    guards = sheet.findChild(QLabel, "usersGuardsText")
    assert guards is not None
    assert "guards this window, not the file" in guards.text()
    press(sheet, "switchOn")
    dialog = opened_dialog(sheet, qtbot, "firstUser")
    fill(dialog, firstUserWho="chu")
    go_on(dialog, "firstUserWho")
    fill(dialog, newPin=CHAIR, newPinAgain=TREASURER)
    press(dialog, "firstUserSubmit")
    assert not signing_in.is_on()
    again = dialog.findChild(QLineEdit, "newPinAgain")
    assert again is not None
    again.clear()
    fill(dialog, newPinAgain=CHAIR)
    QTest.keyClick(again, Qt.Key.Key_Return)
    code = opened_dialog(sheet, qtbot, "recoveryCode")
    assert signing_in.is_on()
    shown = code.findChild(QLabel, "recoveryCodeDetail")
    assert shown is not None
    assert len(shown.text()) == 24
    code.reject()
    press(opened_dialog(sheet, qtbot, "codeOnPaper"), "codeOnPaperAnswer0")
    code = opened_dialog(sheet, qtbot, "recoveryCode")
    press(code, "recoveryCodeAnswer0")
    opened_dialog(sheet, qtbot, "preview").close()
    press(opened_dialog(sheet, qtbot, "codeOnPaper"), "codeOnPaperAnswer1")
    table = sheet.findChild(ListTable, "usersTable")
    assert table is not None
    assert [row.name for row in table.rows_shown()] == ["Lò Thị Chủ"]
    assert front.window.top_line.saved.text().startswith("Lò Thị Chủ · ")
    press(sheet, "addUser")
    more = opened_dialog(sheet, qtbot, "addUser")
    fill(more, addUserWho="quy")
    go_on(more, "addUserWho")
    shown_role = more.findChild(QComboBox, "addUserRole")
    assert shown_role is not None
    assert shown_role.currentText() == "Looks only"
    choose(more, "addUserRole", "Treasurer")
    fill(more, newPin=TREASURER, newPinAgain=TREASURER)
    press(more, "addUserSubmit")
    assert [row.user.role for row in table.rows_shown()] == [UserRole.CHAIR, UserRole.TREASURER]
    sheet.reject()


def test_a_club_that_signs_in_opens_under_the_lock(locked: FrontDoor, qtbot: QtBot) -> None:
    dialog = lock_of(locked, qtbot)
    assert len(covers(locked)) == 1
    dialog.reject()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    sign_in(locked, qtbot, "Quỹ", TREASURER)
    assert covers(locked) == []
    assert locked.window.top_line.saved.text().startswith("Hà Văn Quỹ · ")


def test_wrong_pins_are_said_and_then_make_one_wait(locked: FrontDoor, qtbot: QtBot) -> None:
    for _ in range(4):
        sign_in(locked, qtbot, "Quỹ", "314159")
        assert "not the PIN of Hà Văn Quỹ" in error_of(lock_of(locked, qtbot))
    sign_in(locked, qtbot, "Quỹ", "314159")
    sign_in(locked, qtbot, "Quỹ", TREASURER)
    assert "wait 30 seconds" in error_of(lock_of(locked, qtbot))
    sign_in(locked, qtbot, "Chủ", CHAIR)
    assert covers(locked) == []


def test_five_minutes_without_a_hand_lock_and_what_was_typed_stays(locked: FrontDoor, qtbot: QtBot) -> None:
    moment = [1000.0]
    locked.keeper.clock = lambda: moment[0]
    sign_in(locked, qtbot, "Chủ", CHAIR)
    locked.window.menus.action("users").trigger()
    sheet = opened_dialog(locked.window, qtbot, "usersSheet")
    press(sheet, "addUser")
    form = opened_dialog(sheet, qtbot, "addUser")
    fill(form, addUserWho="vi thi")
    moment[0] += IDLE_SECONDS - 1
    locked.keeper.look()
    assert covers(locked) == []
    who = form.findChild(QLineEdit, "addUserWho")
    assert who is not None
    QTest.keyClicks(who, " k")
    moment[0] += IDLE_SECONDS - 1
    locked.keeper.look()
    assert covers(locked) == []
    moment[0] += 1
    locked.keeper.look()
    assert len(covers(locked)) == 3
    assert signing_in.signed_in() is None
    sign_in(locked, qtbot, "Chủ", CHAIR)
    assert covers(locked) == []
    assert form.isVisible()
    assert who.text() == "vi thi k"
    form.done(0)
    sheet.reject()


def test_looking_at_a_club_asks_for_a_pin_too(locked: FrontDoor, qtbot: QtBot, club: Path) -> None:
    locked.desk.leave()
    assert not any(one.isVisible() for one in locked.window.findChildren(QDialog, "lock"))
    locked.desk.look_at(club)
    sign_in(locked, qtbot, "Quỹ", "314159")
    assert "not the PIN of Hà Văn Quỹ" in error_of(lock_of(locked, qtbot))
    sign_in(locked, qtbot, "Quỹ", TREASURER)
    assert covers(locked) == []


def test_the_program_can_be_closed_from_the_lock(locked: FrontDoor, qtbot: QtBot) -> None:
    press(lock_of(locked, qtbot), "lockQuit")
    assert not locked.window.isVisible()


def test_the_chair_changes_who_signs_in(locked: FrontDoor, qtbot: QtBot) -> None:
    sign_in(locked, qtbot, "Chủ", CHAIR)
    locked.window.menus.action("users").trigger()
    sheet = opened_dialog(locked.window, qtbot, "usersSheet")
    table = sheet.findChild(ListTable, "usersTable")
    assert table is not None
    table.select_where(lambda row: row.name == "Lò Thị Chủ")
    press(sheet, "endUser")
    press(opened_dialog(sheet, qtbot, "usersQuestion"), "usersQuestionAnswer1")
    assert "the only chair" in error_of(sheet)
    press(sheet, "changePin")
    own = opened_dialog(sheet, qtbot, "ownPin")
    fill(own, oldPin=SECRETARY, newPin="808182", newPinAgain="808182")
    press(own, "ownPinSubmit")
    assert "not the PIN of Lò Thị Chủ" in error_of(own)
    old = own.findChild(QLineEdit, "oldPin")
    assert old is not None
    old.clear()
    fill(own, oldPin=CHAIR)
    press(own, "ownPinSubmit")
    signing_in.check_pin_of(1, "808182", now=NOW)
    table.select_where(lambda row: row.name == "Vì Thị Ký")
    QTest.keyClick(table, Qt.Key.Key_Return)
    role = opened_dialog(sheet, qtbot, "userRole")
    choose(role, "userRoleField", "Accountant")
    press(role, "userRoleSubmit")
    table.select_where(lambda row: row.name == "Hà Văn Quỹ")
    press(sheet, "endUser")
    press(opened_dialog(sheet, qtbot, "usersQuestion"), "usersQuestionAnswer1")
    assert [row.user.role for row in table.rows_shown()] == [UserRole.CHAIR, UserRole.ACCOUNTANT]
    press(sheet, "switchOff")
    press(opened_dialog(sheet, qtbot, "usersQuestion"), "usersQuestionAnswer1")
    assert not signing_in.is_on()
    assert not locked.keeper.timer.isActive()
    assert "Lò Thị Chủ" not in locked.window.top_line.saved.text()
    sheet.reject()


def test_two_others_set_a_lost_pin(locked: FrontDoor, qtbot: QtBot) -> None:
    lock = lock_of(locked, qtbot)
    choose(lock, "lockWho", "Chủ")
    press(lock, "lockForgotten")
    dialog = opened_dialog(lock, qtbot, "lostPin")
    choose(dialog, "helper1", "Quỹ")
    choose(dialog, "helper2", "Ký")
    fill(dialog, helperPin1=TREASURER, helperPin2=CHAIR, newPin="808182", newPinAgain="808182")
    press(dialog, "lostPinSubmit")
    wrong = dialog.findChild(QLineEdit, "helperPin2")
    assert wrong is not None
    assert (wrong.property("wrong"), wrong.text()) == ("true", "")
    fill(dialog, helperPin2=SECRETARY)
    press(dialog, "lostPinSubmit")
    press(opened_dialog(lock, qtbot, "pinSet"), "pinSetAnswer0")
    sign_in(locked, qtbot, "Chủ", "808182")
    assert covers(locked) == []


def test_the_recovery_code_sets_a_lost_pin(locked: FrontDoor, qtbot: QtBot) -> None:
    sign_in(locked, qtbot, "Chủ", CHAIR)
    code = users.new_recovery_code()
    locked.window.menus.action("lock").trigger()
    lock = lock_of(locked, qtbot)
    press(lock, "lockForgotten")
    dialog = opened_dialog(lock, qtbot, "lostPin")
    choose(dialog, "lostWay", "paper")
    fill(dialog, recoveryCode=code[:-1], newPin="808182", newPinAgain="808182")
    press(dialog, "lostPinSubmit")
    assert "not the recovery code" in error_of(dialog)
    typed = dialog.findChild(QLineEdit, "recoveryCode")
    assert typed is not None
    assert typed.property("wrong") == "true"
    fill(dialog, recoveryCode=code[-1])
    press(dialog, "lostPinSubmit")
    press(opened_dialog(lock, qtbot, "pinSet"), "pinSetAnswer0")
    sign_in(locked, qtbot, "Chủ", "808182")
    assert covers(locked) == []


def test_another_person_confirms_from_the_first_page(locked: FrontDoor, qtbot: QtBot) -> None:
    sign_in(locked, qtbot, "Quỹ", TREASURER)
    lend(1, some_terms(), agreed_on=date(2025, 1, 17), today=TODAY)
    locked.desk.session.changed()
    home = locked.window.show_page("home")
    links = [one for one in home.findChildren(QPushButton) if one.text() == "Confirm →"]
    assert len(links) == 1
    links[0].click()
    sheet = opened_dialog(locked.window, qtbot, "waitingSheet")
    table = sheet.findChild(ListTable, "waitingTable")
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = opened_dialog(sheet, qtbot, "confirmDialog")
    names = dialog.findChild(QComboBox, "confirmWho")
    assert names is not None
    assert [names.itemText(place) for place in range(names.count())] == [
        "Lò Thị Chủ (Chair)",
        "Vì Thị Ký (Secretary)",
    ]
    choose(dialog, "confirmWho", "Ký")
    fill(dialog, confirmPin=CHAIR)
    press(dialog, "confirmDialogSubmit")
    assert "not the PIN of Vì Thị Ký" in error_of(dialog)
    fill(dialog, confirmPin=SECRETARY)
    press(dialog, "confirmDialogSubmit")
    assert second_acts.waiting() == []
    assert [row.confirmed_by for row in table.rows_shown()] == ["Vì Thị Ký"]
    sheet.reject()


def test_what_a_role_may_not_do_is_said_calmly(locked: FrontDoor, qtbot: QtBot, tmp_path: Path) -> None:
    sign_in(locked, qtbot, "Chủ", CHAIR)
    accidents = Accidents(locked.window, tmp_path / "errors.log")
    with pytest.raises(NotAllowed) as refused:
        lend(1, some_terms(), agreed_on=date(2025, 1, 17), today=TODAY)
    accidents.take(NotAllowed, refused.value, None)
    message = opened_dialog(locked.window, qtbot, "failed")
    told = message.findChild(QLabel, "failedText")
    assert told is not None
    assert "is the work of: Treasurer, Accountant" in told.text()
    assert not (tmp_path / "errors.log").exists()
    press(message, "failedAnswer0")
