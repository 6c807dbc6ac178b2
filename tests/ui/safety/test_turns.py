"""What the program says by itself comes one after the other, never one dialog above another."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations.safety_copies import list_copies
from clubdesk.store import database
from clubdesk.ui.widgets.dialogs import Message
from tests.builders import a_member
from tests.store.test_tampering import change
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


def open_dialogs(front: FrontDoor) -> list[str]:
    return [one.objectName() for one in front.window.findChildren(QDialog) if one.isVisible()]


def press(dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    found.click()


def with_people(front: FrontDoor, count: int) -> Path:
    """The open club with so many people and a copy of them."""
    for number in range(count):
        a_member(f"Lò Văn {chr(65 + number)}")
    front.safety.keeper.back_up()
    assert front.desk.session.path is not None
    return front.desk.session.path


def lose_people(front: FrontDoor) -> None:
    """As a list that was taken back: half of the people are gone, and that was recorded."""
    with database.transaction():
        database.run("DELETE FROM members WHERE id > 5")
        a_member("Lò Thị Sau")
    front.safety.keeper.back_up()


def apart(copies: Path) -> list[bool]:
    (folder,) = copies.iterdir()
    return [copy.is_apart for copy in list_copies(folder)]


def test_a_club_that_shrank_is_asked_about_once_a_sitting(
    front: FrontDoor, qtbot: QtBot, copies: Path
) -> None:
    path = with_people(front, 10)
    lose_people(front)
    question = opened_dialog(front.window, qtbot, "keptApart")
    text = question.findChild(QLabel, "keptApartText")
    assert text is not None
    assert text.text().endswith("Is it the right file?")
    press(question, "keptApartAnswer0")
    opened_dialog(front.window, qtbot, "restore").reject()
    a_member("Lò Thị Khác")
    front.safety.keeper.back_up()
    assert open_dialogs(front) == []
    assert apart(copies) == [True, True, False, False]
    front.desk.leave()
    assert open_dialogs(front) == [], "a club that is being closed is asked about when it is opened again"
    front.desk.open_file(path)
    assert open_dialogs(front) == ["keptApart"]


def test_who_says_it_is_the_right_file_is_not_asked_again(
    front: FrontDoor, qtbot: QtBot, copies: Path
) -> None:
    path = with_people(front, 10)
    lose_people(front)
    press(opened_dialog(front.window, qtbot, "keptApart"), "keptApartAnswer1")
    assert apart(copies).count(False) == 2, "the copy of before the list, and one of now"
    front.desk.leave()
    front.desk.open_file(path)
    assert open_dialogs(front) == []


def test_a_short_file_that_also_shrank_and_does_not_fit_brings_one_question_at_a_time(
    front: FrontDoor, qtbot: QtBot, copies: Path
) -> None:
    path = with_people(front, 2)
    front.desk.leave()
    before = path.read_bytes()
    front.desk.open_file(path)
    with_people(front, 10)
    front.desk.leave()
    path.write_bytes(before)
    change(path, "UPDATE entries SET words = 'x' WHERE id = 2")
    front.desk.open_file(path)
    assert open_dialogs(front) == ["shortFile"]
    front.check.begin()
    qtbot.waitUntil(lambda: front.check._job is None, timeout=20_000)
    assert open_dialogs(front) == ["shortFile"]
    press(opened_dialog(front.window, qtbot, "shortFile"), "shortFileAnswer0")
    restore = opened_dialog(front.window, qtbot, "restore")
    qtbot.wait(50)
    assert open_dialogs(front) == ["restore"]
    restore.reject()
    opened_dialog(front.window, qtbot, "checkFound")
    assert open_dialogs(front) == ["checkFound"]


def test_what_waits_is_forgotten_with_its_club(front: FrontDoor, qtbot: QtBot) -> None:
    with_people(front, 10)
    other = Message(front.window, "Something else", name="other")
    other.open()
    lose_people(front)
    assert open_dialogs(front) == ["other"]
    front.desk.leave()
    other.close()
    qtbot.wait(50)
    assert open_dialogs(front) == []
