import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.ui import theme
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog, Message, Question
from clubdesk.ui.widgets.fields import ChoiceField, MoneyField, NoteField, TextField, TickField
from clubdesk.ui.widgets.labels import label

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def make_dialog(parent: QWidget) -> FormDialog:
    dialog = FormDialog(parent, "Record repayment", "Record", name="repayment")
    dialog.form.add("Amount", MoneyField(name="amount", required=True))
    dialog.form.add("Words", TextField(name="words"))
    dialog.open()
    return dialog


def test_enter_leads_through_the_fields_to_the_primary_button(qtbot: QtBot, parent: QWidget) -> None:
    dialog = make_dialog(parent)
    amount, words = (row.field for row in dialog.form.rows())
    assert dialog.focusWidget() is amount
    QTest.keyClicks(amount, "5tr")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert dialog.focusWidget() is words
    with qtbot.waitSignal(dialog.submitted):
        QTest.keyClick(words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.accept()


def test_a_dialog_opens_at_its_top_and_typing_leads_to_the_field(qtbot: QtBot, parent: QWidget) -> None:
    dialog = FormDialog(parent, "Lock the file", "Lock", name="lock")
    dialog.form.add_widget(label("What it means.\n" * 60, name="told"))
    phrase, again = TextField(name="phrase"), TextField(name="again")
    for field in (phrase, again):
        dialog.form.add(field.objectName(), field)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is phrase)
    bar = dialog.scroller.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    QTest.keyClicks(phrase, "h")
    assert phrase.visibleRegion().boundingRect() == phrase.rect()
    bar.setValue(0)
    QTest.keyClick(phrase, Qt.Key.Key_Return)
    assert again.visibleRegion().boundingRect() == again.rect()
    dialog.reject()


def test_a_wrong_field_is_not_submitted(qtbot: QtBot, parent: QWidget) -> None:
    dialog = make_dialog(parent)
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.primary.click()
    assert dialog.form.rows()[0].is_marked()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_refusal_keeps_everything_typed(parent: QWidget) -> None:
    dialog = make_dialog(parent)
    amount = dialog.form.rows()[0].field
    QTest.keyClicks(amount, "6tr")
    dialog.show_error("More than is owed.", amount)
    assert dialog.banner.text() == "More than is owed."
    assert dialog.form.rows()[0].is_marked()
    assert isinstance(amount, MoneyField)
    assert amount.amount() == 6_000_000
    dialog.show_error("The disk is full.")
    dialog.accept()


def test_leaving_after_typing_asks_first(qtbot: QtBot, parent: QWidget) -> None:
    dialog = make_dialog(parent)
    QTest.keyClicks(dialog.form.rows()[0].field, "5")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(QDialog, "leaveQuestion")
    assert isinstance(question, Question)
    assert question.focusWidget() is question.buttons[0]
    QTest.keyClick(question.buttons[0], Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.cancel.click()
    [again] = [found for found in dialog.findChildren(Question) if found.isVisible()]
    again.buttons[1].click()
    assert not dialog.isVisible()


def test_what_the_program_filled_in_is_not_asked_about(parent: QWidget) -> None:
    dialog = FormDialog(parent, "Change", "Save", name="change")
    note, tick, how = (
        NoteField(name="note"),
        TickField("Now", name="now"),
        ChoiceField([(1, "a")], name="how"),
    )
    for field in (note, tick, how):
        dialog.form.add("Field", field)
    dialog.open()
    note.set_value("as it was")
    tick.setChecked(True)
    how.set_key(1)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_question_calls_the_chosen_answer(parent: QWidget) -> None:
    answers: list[str] = []
    question = Question(
        parent,
        "Reverse receipt 142?",
        [("No, keep it", None), ("Reverse it", lambda: answers.append("reverse"))],
        name="reverse",
        detail="The old entry stays in the book.",
    )
    question.open()
    question.buttons[1].click()
    assert answers == ["reverse"]
    message = Message(parent, "It is saved.")
    message.open()
    QTest.keyClick(message.buttons[0], Qt.Key.Key_Enter)
    assert not message.isVisible()


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_a_long_dialog_stays_on_the_screen_and_scrolls(
    ui_app: QApplication, parent: QWidget, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    dialog = FormDialog(parent, "Record", "Record", name="long", columns=2, width=5000)
    for place in range(30):
        dialog.form.add(f"Field {place}", TextField(name=f"field{place}"))
    dialog.add_widget(label("A preview"))
    dialog.add_button(Button("Print", name="longPrint"))
    dialog.open()
    screen = dialog.screen().availableGeometry()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    assert dialog.scroller.verticalScrollBar().maximum() > 0
    assert dialog.primary.isVisible()
    dialog.accept()


@pytest.mark.parametrize("points", [14, 16])
def test_a_short_dialog_needs_no_scrolling(ui_app: QApplication, parent: QWidget, points: int) -> None:
    theme.apply_theme(ui_app, points)
    dialog = make_dialog(parent)
    ui_app.processEvents()
    assert dialog.scroller.verticalScrollBar().maximum() == 0
    assert dialog.scroller.horizontalScrollBar().maximum() == 0
    dialog.accept()


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_a_question_shows_every_word(ui_app: QApplication, parent: QWidget, points: int) -> None:
    theme.apply_theme(ui_app, points)
    question = Question(
        parent,
        "TV001 Lò Đức Cường has the same name and the same year of birth as the person typed here.",
        [("Look again", None), ("Another person: record", None)],
        name="namesake",
        detail="Is it the same person? Nobody should be on the roll twice, whatever the group.",
    )
    question.open()
    ui_app.processEvents()
    assert question.scroller.verticalScrollBar().maximum() == 0
    question.reject()


def test_a_dialog_grows_with_what_it_has_to_say(qtbot: QtBot, ui_app: QApplication, parent: QWidget) -> None:
    theme.apply_theme(ui_app, 20)
    dialog = make_dialog(parent)
    before = dialog.height()
    long = "This amount is more than what is owed today, so it cannot be taken. "
    dialog.form.rows()[0].show_problem(long)
    qtbot.waitUntil(lambda: dialog.height() > before)
    with_line = dialog.height()
    dialog.show_error(long * 2)
    qtbot.waitUntil(lambda: dialog.height() > with_line)
    qtbot.waitUntil(lambda: dialog.scroller.verticalScrollBar().maximum() == 0)
    assert dialog.frameGeometry().bottom() <= dialog.screen().availableGeometry().bottom()
    dialog.accept()
