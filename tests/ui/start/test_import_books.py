from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import history
from clubdesk.ui.background import Stopped
from clubdesk.ui.start.reading_report import ReadingDialog
from tests.builders import CLUB_A, a_club
from tests.exchange.book_builder import small_books, write_books
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


def click(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button is not None
    button.click()


def choose(parent: QWidget, name: str, path: Path, *, save: bool = False) -> None:
    """Choose a path in an open file dialog."""
    chooser = next(one for one in parent.findChildren(QFileDialog, name) if one.isVisible())
    if not save:
        # Qt lists folders on a thread of its own and may not know a new file yet.
        chooser.fileSelected.emit(str(path))
        chooser.reject()
        return
    line, box = chooser.findChild(QLineEdit), chooser.findChild(QDialogButtonBox)
    assert line is not None
    assert box is not None
    line.setText(str(path))
    box.button(QDialogButtonBox.StandardButton.Save).click()


def report_of(front: FrontDoor, qtbot: QtBot, workbook: Path) -> ReadingDialog:
    click(front.window, "importBooks")
    choose(front.window, "booksDialog", workbook)
    dialog = opened_dialog(front.window, qtbot, "readingReport")
    assert isinstance(dialog, ReadingDialog)
    return dialog


def spoilt(folder: Path) -> Path:
    books = small_books()
    books["Thành viên"][1][2] = "Không rõ"
    return write_books(books, folder / "hong.xlsx")


def said(parent: QWidget, name: str) -> str:
    found = parent.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_good_books_become_a_club(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    dialog = report_of(front, qtbot, CLUB_A / "so_sach.xlsx")
    assert said(dialog, "readRowsValue1") == "62 rows"
    assert "can be brought in" in said(dialog, "readingVerdictText")
    dialog.primary.click()
    qtbot.waitUntil(lambda: front.desk.session.path is not None, timeout=20_000)
    assert front.desk.session.path == next((home / "ClubDesk").glob("*.clb"))
    page = front.window.current_page()
    assert page is not None
    assert page.help_page == "home"


def test_faulty_books_are_told_and_not_stored(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    workbook = spoilt(home)
    dialog = report_of(front, qtbot, workbook)
    assert not dialog.primary.isEnabled()
    assert "Nothing was stored" in dialog.said.text()
    click(dialog, "saveFindings")
    choose(dialog, "findingsDialog", home / "can_sua.txt", save=True)
    lines = (home / "can_sua.txt").read_text(encoding="utf-8-sig")
    assert "“Thành viên”, row 2" in lines
    assert str(home / "can_sua.txt") in dialog.said.text()
    write_books(small_books(), workbook)
    click(dialog, "readAgain")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    again = opened_dialog(front.window, qtbot, "readingReport")
    assert isinstance(again, ReadingDialog)
    assert again.primary.isEnabled()
    again.reject()
    assert front.desk.session.path is None


def test_list_that_cannot_be_written(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    dialog = report_of(front, qtbot, spoilt(home))
    dialog.save_findings(home / "hong.xlsx" / "no.txt")
    assert "cannot be written" in dialog.banner.text()


def test_file_that_is_no_workbook(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    other = home / "thu.xlsx"
    other.write_text("no workbook")
    click(front.window, "importBooks")
    choose(front.window, "booksDialog", other)
    message = opened_dialog(front.window, qtbot, "failed")
    assert "thu.xlsx" in said(message, "failedText")


def test_stopped_storing_leaves_the_club_of_before(
    front: FrontDoor, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = a_club(home)
    front.desk.open_file(before)

    def stopped(*_words: object, **_more: object) -> None:
        raise Stopped

    monkeypatch.setattr(history, "store_books", stopped)
    front.desk.ask_books()
    choose(front.window, "booksDialog", CLUB_A / "so_sach.xlsx")
    dialog = opened_dialog(front.window, qtbot, "readingReport")
    assert isinstance(dialog, ReadingDialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: front.desk.session.path == before, timeout=20_000)


def test_template_is_handed_out(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    click(front.window, "saveTemplate")
    choose(front.window, "templateDialog", home / "mau", save=True)
    message = opened_dialog(front.window, qtbot, "templateSaved")
    assert str(home / "mau.xlsx") in said(message, "templateSavedText")
    assert (home / "mau.xlsx").stat().st_size > 1_000
