import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.ui.widgets.suggestions import FoundItem, Suggestions

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

PEOPLE = [FoundItem(name, f"TV{place:03}", "members", place) for place, name in enumerate(("Lan", "Liên"))]


class Desk(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setObjectName("find")
        self.suggestions = Suggestions(self.field, self.look_up)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(QLineEdit())
        self.resize(600, 400)

    def look_up(self, text: str) -> list[FoundItem]:
        return [person for person in PEOPLE if person.title.lower().startswith(text)]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.field.setFocus()
    return made


def test_typing_finds_and_keeps_the_focus(qtbot: QtBot, desk: Desk) -> None:
    QTest.keyClicks(desk.field, "l")
    shown = desk.findChild(QListWidget, "findResults")
    assert isinstance(shown, QListWidget)
    assert shown.count() == 2
    assert desk.focusWidget() is desk.field
    QTest.keyClick(desk.field, Qt.Key.Key_Down)
    QTest.keyClick(desk.field, Qt.Key.Key_Down)
    QTest.keyClick(desk.field, Qt.Key.Key_Up)
    QTest.keyClick(desk.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.suggestions.chosen) as chosen:
        QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert chosen.args == [PEOPLE[1]]
    assert not desk.suggestions.is_open()


def test_escape_and_emptiness_close_the_list(desk: Desk) -> None:
    QTest.keyClicks(desk.field, "l")
    QTest.keyClick(desk.field, Qt.Key.Key_Escape)
    assert not desk.suggestions.is_open()
    QTest.keyClick(desk.field, Qt.Key.Key_Backspace)
    assert not desk.suggestions.is_open()


def test_finding_nothing_is_said_and_cannot_be_taken(desk: Desk) -> None:
    QTest.keyClicks(desk.field, "xyz")
    assert desk.suggestions.is_open()
    assert not desk.suggestions.take()


def test_a_click_takes_too(qtbot: QtBot, desk: Desk) -> None:
    QTest.keyClicks(desk.field, "l")
    shown = desk.findChild(QListWidget, "findResults")
    assert isinstance(shown, QListWidget)
    place = shown.visualItemRect(shown.item(1)).center()
    with qtbot.waitSignal(desk.suggestions.chosen) as chosen:
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [PEOPLE[1]]


def test_what_was_found_is_never_cut_short(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    detail = "loan TV002-046 · still owed 10.000.000 đ"
    desk.field.setFixedWidth(200)
    monkeypatch.setattr(desk, "look_up", lambda _text: [FoundItem("Lan", detail, "loans", 1)])
    suggestions = Suggestions(desk.field, desk.look_up)
    suggestions.show_for("lan")
    shown = desk.findChild(QListWidget, "findResults")
    assert isinstance(shown, QListWidget)
    assert shown.viewport().width() >= shown.sizeHintForColumn(0)
