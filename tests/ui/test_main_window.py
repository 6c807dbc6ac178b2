from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout
from pytestqt.qtbot import QtBot

from clubdesk.text.translation import language, translate
from clubdesk.ui import theme
from clubdesk.ui.main_window import MainWindow
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.menus import MenuEntry
from clubdesk.ui.widgets.pages import Page, PageSpec
from clubdesk.ui.widgets.suggestions import FoundItem

pytestmark = pytest.mark.usefixtures("in_english")


class NotePage(Page):
    """A page with one field, counting how often it read the books."""

    help_page = "no-such-page"
    key = ""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Main", "Find"), name=f"{self.key}Page")
        self.reads = 0
        self.opened = 0
        self.focused = -1 if self.key == "home" else 0
        self.field = QLineEdit()
        self.body.addWidget(self.field)

    def refresh(self) -> None:
        self.reads += 1

    def state(self) -> dict[str, object]:
        return {"typed": self.field.text()}

    def restore(self, state: dict[str, object]) -> None:
        self.field.setText(str(state.get("typed", "")))

    def open_item(self, item_id: int) -> None:
        self.opened = item_id

    def focus_item(self) -> None:
        self.focused += 1


def spec(key: str) -> PageSpec:
    return PageSpec(key, lambda: translate("Main", "Find"), "home", type("Made", (NotePage,), {"key": key}))


def find(text: str) -> list[FoundItem]:
    return [FoundItem("Lò Thị Sen", "TV017", "loans", 17)] if text == "sen" else []


@pytest.fixture
def window(qtbot: QtBot, session: ClubSession, settings: Settings) -> MainWindow:
    acted: list[str] = []
    made = MainWindow(
        session,
        settings=settings,
        entries=[MenuEntry(menu="file", name="new", text=lambda: "New", act=lambda: acted.append("new"))],
        versions=lambda: "ClubDesk 1",
    )
    session.open_club(Path("mau.clb"), title="CLB thôn Mẫu", commune="xã Mẫu")
    made.set_pages([spec("home"), spec("loans")], find=find)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.menus.action("new").trigger()
    assert acted == ["new"]
    return made


def shown(window: MainWindow) -> NotePage:
    page = window.current_page()
    assert isinstance(page, NotePage)
    return page


def test_the_rail_shows_the_club_and_changes_the_page(window: MainWindow) -> None:
    assert window.rail.club.text() == "CLB thôn Mẫu"
    assert window.windowTitle() == "CLB thôn Mẫu – ClubDesk"
    assert shown(window).key == "home"
    entry = window.findChild(QPushButton, "rail_loans")
    assert isinstance(entry, QPushButton)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert shown(window).key == "loans"
    assert entry.property("chosen") == "yes"
    window.menus.action("page_home").trigger()
    assert shown(window).key == "home"


def test_only_the_visible_page_reads_a_change_at_once(window: MainWindow, session: ClubSession) -> None:
    home = shown(window)
    window.show_page("loans")
    loans = shown(window)
    assert (home.reads, loans.reads) == (1, 1)
    session.changed(entry_id=1)
    session.changed(entry_id=2)
    assert (home.reads, loans.reads) == (1, 3)
    window.show_page("home")
    assert home.reads == 2
    assert window.top_line.saved.text() == "Saved 14:32"


def test_a_page_leads_to_an_item_or_a_state_of_another(window: MainWindow) -> None:
    shown(window).leads_to.emit("loans", 31)
    assert shown(window).opened == 31
    shown(window).leads_to.emit("home", {"typed": "overdue"})
    assert shown(window).field.text() == "overdue"


def test_what_is_found_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.menus.action("find").trigger()
    field = window.findChild(QLineEdit, "findField")
    assert isinstance(field, QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "sen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown(window).key == "loans"
    assert shown(window).opened == 17
    assert field.text() == ""


def test_the_language_changes_without_losing_what_is_typed(window: MainWindow, settings: Settings) -> None:
    shown(window).field.setText("half a name")
    window.show_page("loans")
    shown(window).field.setText("half a sum")
    window.menus.action("language_vi").trigger()
    assert language() == settings.language == "vi"
    assert window.menus.action("language_vi").isChecked()
    assert not window.menus.action("language_en").isChecked()
    assert shown(window).key == "loans"
    assert shown(window).field.text() == "half a sum"
    window.show_page("home")
    assert shown(window).field.text() == "half a name"
    window.change_language("en")


def test_text_grows_and_shrinks_and_is_remembered(
    ui_app: QApplication, window: MainWindow, settings: Settings
) -> None:
    window.top_line.larger.click()
    assert theme.points() == settings.text_size == 16
    assert window.rail.club.font().pointSize() == 16
    window.menus.action("smaller").trigger()
    assert theme.points() == settings.text_size == 14


def test_a_single_page_needs_no_rail_and_may_have_no_find(window: MainWindow) -> None:
    window.set_pages([spec("start")])
    assert window.rail.isHidden()
    assert window.top_line.find_field.isHidden()
    assert shown(window).key == "start"


def test_help_and_about_speak(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.action("helpPage").trigger()
    text = window.findChild(QTextBrowser, "helpText")
    assert isinstance(text, QTextBrowser)
    assert text.toPlainText() == "There is no help for this page yet."
    window.menus.action("about").trigger()
    about = window.findChild(QDialog, "about")
    assert isinstance(about, QDialog)
    assert about.accessibleName() == "ClubDesk 1"
    about.close()


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_window_fits_the_smallest_screen_and_pages_scroll(
    ui_app: QApplication, window: MainWindow, points: int
) -> None:
    body = shown(window).body
    assert isinstance(body, QVBoxLayout)
    for place in range(60):
        body.addWidget(label(f"Line {place}"))
    theme.apply_theme(ui_app, points)
    ui_app.processEvents()
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 700
    assert window.size().width() == 1366
    assert shown(window).width() <= 1366


def test_what_was_found_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.menus.action("find").trigger()
    QTest.keyClicks(window.top_line.find_field, "sen")
    QTest.keyClick(window.top_line.find_field, Qt.Key.Key_Return)
    assert shown(window).focused == 1


def test_a_club_opens_with_the_cursor_in_the_find_field(window: MainWindow) -> None:
    assert window.focusWidget() is window.top_line.find_field


def test_undo_is_the_windows_while_nothing_is_typed_to_find(window: MainWindow) -> None:
    undone: list[str] = []
    window.activateWindow()
    window.top_line.start_find()
    undo = QShortcut(QKeySequence("Ctrl+Z"), window)
    undo.activated.connect(lambda: undone.append("entry"))
    field = window.top_line.find_field
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("", [])
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["entry"]
