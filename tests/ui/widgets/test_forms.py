import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clubdesk.ui.widgets.fields import ChoiceField, MoneyField, NoteField, TextField
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.suggestions import FoundItem, PickField

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(columns=2)
    made.add("Name", TextField(name="who", required=True))
    made.add("Amount", MoneyField(name="amount"), hint="As due: 524.000 đ")
    made.add("How", ChoiceField([("a", "First")], name="how"))
    made.add_widget(label("Last"))
    made.add("Words", TextField(name="words"), wide=True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_enter_goes_on_and_submits_from_the_last_field(qtbot: QtBot, form: Form) -> None:
    who, amount, how, words = (row.field for row in form.rows())
    form.focus_first()
    for field, following in ((who, amount), (amount, how), (how, words)):
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert form.focusWidget() is following
    with qtbot.waitSignal(form.submitted):
        QTest.keyClick(words, Qt.Key.Key_Enter)


def test_a_problem_is_said_beneath_and_goes_when_typed_over(qtbot: QtBot, form: Form) -> None:
    row = form.rows()[1]
    assert row.line.text() == "As due: 524.000 đ"
    row.field.setFocus()
    QTest.keyClicks(row.field, "abc")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert "abc" in row.line.text()
    assert row.is_marked()
    QTest.keyClick(row.field, Qt.Key.Key_Backspace)
    assert not row.is_marked()
    assert row.line.text() == "As due: 524.000 đ"
    assert isinstance(row.field, MoneyField)
    row.field.set_amount(5_000_000)
    assert row.line.text() == "Năm triệu đồng"


def test_leaving_an_empty_required_field_is_no_mistake_until_submitted(form: Form) -> None:
    first = form.rows()[0]
    first.field.judged.emit()
    assert not first.is_marked()
    assert not form.judge()
    assert first.is_marked()
    assert form.first_marked() is first
    assert form.focusWidget() is first.field


def test_a_check_across_fields_and_hidden_fields(form: Form) -> None:
    first, _amount, _how, last = form.rows()
    assert isinstance(first.field, TextField)
    first.field.set_value("Sen")
    form.add_check(last, lambda: "These two do not go together.")
    assert not form.judge()
    assert last.line.text() == "These two do not go together."
    last.field.judged.emit()
    assert last.is_marked(), "leaving the field does not settle a mistake that others see"
    last.hide()
    assert form.judge()


def test_hints_can_change(form: Form) -> None:
    row = form.row_of(form.rows()[0].field)
    row.set_hint("As on the card")
    assert row.line.text() == "As on the card"


def test_enter_stays_in_a_note_and_control_enter_leaves_it(qtbot: QtBot) -> None:
    form = Form()
    note = NoteField(name="note")
    form.add("Note", note)
    qtbot.addWidget(form)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == "\n"
    with qtbot.waitSignal(form.submitted):
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_picks_what_is_highlighted_and_goes_on(qtbot: QtBot) -> None:
    people = [
        FoundItem("Lò Thị Sen", "TV017", "members", 17),
        FoundItem("Lý Văn Sơn", "TV020", "members", 20),
    ]
    form = Form()
    who = PickField(lambda _text: people, name="who", required=True)
    row = form.add("Who", who)
    form.add("Words", TextField(name="words"))
    qtbot.addWidget(form)
    form.show()
    QTest.keyClicks(who, "l")
    assert who.problem() == "Type a few letters, then choose from the list with Enter."
    QTest.keyClick(who, Qt.Key.Key_Down)
    QTest.keyClick(who, Qt.Key.Key_Return)
    assert who.item() == people[1]
    assert row.line.text() == "TV020"
    assert form.focusWidget() is form.rows()[1].field
    QTest.keyClicks(who, "x")
    assert who.item() is None


def test_words_follow_an_amount_while_it_is_typed(form: Form) -> None:
    row = form.rows()[1]
    said = []
    for letter in "5tr":
        QTest.keyClicks(row.field, letter)
        said.append(row.line.text())
    assert said == ["Năm đồng", "As due: 524.000 đ", "Năm triệu đồng"]


def test_a_choice_without_a_hint_keeps_no_empty_line(form: Form) -> None:
    _who, amount, how, _words = form.rows()
    assert amount.line.isVisible()
    assert not how.line.isVisible()
    how.show_problem("This cannot be chosen today.")
    assert how.line.isVisible()


def test_enter_stays_where_nobody_was_found(qtbot: QtBot) -> None:
    form = Form()
    who = PickField(lambda _text: [], name="who", required=True)
    row = form.add("Who", who)
    form.add("Words", TextField(name="words"))
    qtbot.addWidget(form)
    form.show()
    form.focus_first()
    QTest.keyClicks(who, "zzz")
    QTest.keyClick(who, Qt.Key.Key_Return)
    assert form.focusWidget() is who
    assert row.line.text() == "Type a few letters, then choose from the list with Enter."
