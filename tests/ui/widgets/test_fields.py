from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    MoneyField,
    NoteField,
    NumberField,
    PercentField,
    TextField,
    TickField,
)

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def test_money_is_read_when_left_and_never_while_typing(qtbot: QtBot) -> None:
    field = MoneyField(name="amount")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "5tr")
    assert field.text() == "5tr"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "5.000.000"
    assert field.amount() == 5_000_000
    assert field.note() == "Năm triệu đồng"


def test_unreadable_money_stays_as_typed(qtbot: QtBot) -> None:
    field = MoneyField(name="amount")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "five")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "five"
    assert field.amount() is None
    assert "five" in field.problem()


def test_a_required_field_names_itself_when_empty(qtbot: QtBot) -> None:
    field = TextField(name="who", required=True)
    qtbot.addWidget(field)
    assert field.problem() == "This must be filled in."
    field.label = "Name"
    assert field.problem() == "Fill in: Name."
    field.set_value("  Lò Thị Sen ")
    assert field.problem() == ""
    assert field.value() == "Lò Thị Sen"


def test_text_comes_out_composed(qtbot: QtBot) -> None:
    field = TextField(name="who")
    qtbot.addWidget(field)
    field.set_value("Hoa\u0300")
    assert field.value() == "Hoà"


def test_dates_are_read_in_usual_forms_and_moved_by_page_keys(qtbot: QtBot) -> None:
    field = DateField(name="day", today=lambda: date(2025, 6, 17))
    qtbot.addWidget(field)
    QTest.keyClicks(field, "17-1-2025")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "17/01/2025"
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert field.day() == date(2025, 1, 18)
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.day() == date(2025, 1, 16)
    field.set_day(None)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert field.day() == date(2025, 6, 18)


def test_percent_is_exact(qtbot: QtBot) -> None:
    field = PercentField(name="rate")
    qtbot.addWidget(field)
    field.set_percent(Decimal("0.80"))
    assert field.text() == "0,8"
    assert field.percent() == Decimal("0.8")
    field.set_percent(None)
    assert field.percent() is None


@pytest.mark.parametrize("text", ["0", "61", "6 months", "١"])
def test_a_number_outside_its_bounds_is_refused(qtbot: QtBot, text: str) -> None:
    field = NumberField(name="months", low=1, high=60)
    qtbot.addWidget(field)
    field.set_value(text)
    assert field.number() is None
    assert field.problem() == "Type a whole number from 1 to 60."


def test_a_number_within_its_bounds(qtbot: QtBot) -> None:
    field = NumberField(name="months", low=1, high=60, required=True)
    qtbot.addWidget(field)
    assert field.problem()
    field.set_number(12)
    assert field.number() == 12


def test_a_note_can_be_required(qtbot: QtBot) -> None:
    field = NoteField(name="note", required=True)
    qtbot.addWidget(field)
    assert field.problem()
    field.set_value(" because \n")
    assert field.value() == "because"
    assert field.problem() == field.note() == ""


def test_choices_go_by_key(qtbot: QtBot) -> None:
    field = ChoiceField([("", "Choose"), ("a", "First"), ("b", "Second")], name="how", required=True)
    qtbot.addWidget(field)
    assert field.problem()
    field.set_key("b")
    assert field.currentText() == "Second"
    field.set_choices([("b", "Zweite"), ("c", "Dritte")])
    assert field.key() == "b"
    assert field.problem() == ""
    field.grab()


def test_the_wheel_does_not_change_a_choice_in_passing(qtbot: QtBot) -> None:
    field = ChoiceField([("a", "First"), ("b", "Second")], name="how")
    qtbot.addWidget(field)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)
    assert field.key() == "a"


def test_a_tick_is_never_wrong(qtbot: QtBot) -> None:
    field = TickField("Print at once", name="print")
    qtbot.addWidget(field)
    assert field.problem() == field.note() == ""
    assert field.accessibleName() == "Print at once"
