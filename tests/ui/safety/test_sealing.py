"""Locking the club's file through the window, and opening a locked one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.user_errors import NobodySignedIn
from clubdesk.domain.user_roles import Work
from clubdesk.operations import sealing
from clubdesk.operations.members import add_member
from clubdesk.operations.roll import roll
from clubdesk.operations.safety_copies import list_copies
from clubdesk.store import cipher, seal_codes, seals
from clubdesk.ui.safety import sealing_desk
from clubdesk.ui.start.page import StartPage
from tests.builders import TODAY, some_details
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")
WORDS = "hoa sua thang muoi"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal_codes, "_ROUNDS", 1_000)
    seals.forget()


def fill(dialog: QDialog, qtbot: QtBot, **words: str) -> None:
    """Type into the fields of those names."""
    for name, typed in words.items():
        found = dialog.findChild(QLineEdit, name)
        assert found is not None
        found.clear()
        qtbot.keyClicks(found, typed)  # type: ignore[no-untyped-call]


def press(parent: QWidget, name: str) -> None:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    found.click()


def said(parent: QWidget, name: str) -> str:
    found = parent.findChild(QLabel, name)
    assert found is not None
    return found.text()


def choose(front: FrontDoor) -> None:
    front.window.menus.action("sealFile").trigger()


def path_of(front: FrontDoor) -> Path:
    path = front.desk.session.path
    assert path is not None
    return path


def lock(
    front: FrontDoor, qtbot: QtBot, words: str = WORDS, *, end: str = "sealedTold", **more: str
) -> QDialog:
    """The whole way from the menu; the dialog at its end."""
    dialog = opened_dialog(front.window, qtbot, "sealDialog")
    fill(dialog, qtbot, sealPhrase=words, sealAgain=words, **more)
    press(dialog, "sealDialogSubmit")
    opened_dialog(front.window, qtbot, "preview").close()
    press(opened_dialog(front.window, qtbot, "sheetPrinted"), "sheetPrintedAnswer2")
    return opened_dialog(front.window, qtbot, end)


def test_the_file_is_locked_after_its_sheet_and_the_readable_copies_go(
    front: FrontDoor, qtbot: QtBot, copies: Path
) -> None:
    add_member(some_details("Lò Văn Mẫu"), today=TODAY)
    choose(front)
    cleaning = lock(front, qtbot, end="cleaning")
    assert sealing.is_sealed()
    assert seals.is_sealed(path_of(front)) is True
    press(cleaning, "cleaningAnswer1")
    opened_dialog(front.window, qtbot, "cleaned").close()
    (folder,) = copies.iterdir()
    assert [seals.is_sealed(copy.path) for copy in list_copies(folder)] == [True]
    assert [line.member.name for line in roll(TODAY).lines] == ["Lò Văn Mẫu"]


def test_nothing_is_locked_before_the_sheet_is_on_paper(front: FrontDoor, qtbot: QtBot) -> None:
    choose(front)
    dialog = opened_dialog(front.window, qtbot, "sealDialog")
    fill(dialog, qtbot, sealPhrase="hoa sua", sealAgain="hoa sua")
    press(dialog, "sealDialogSubmit")
    assert "at least 8" in said(dialog, "sealPhraseLine")
    fill(dialog, qtbot, sealPhrase=WORDS, sealAgain="something else")
    press(dialog, "sealDialogSubmit")
    assert said(dialog, "sealAgainLine") == "This is not the same as above. Type it again."
    fill(dialog, qtbot, sealPhrase=WORDS, sealAgain="HOA SUA THANG MUOI")
    press(dialog, "sealDialogSubmit")
    opened_dialog(front.window, qtbot, "preview").close()
    press(opened_dialog(front.window, qtbot, "sheetPrinted"), "sheetPrintedAnswer0")
    assert not sealing.is_sealed()
    assert not seals.note_of(path_of(front)).exists()


def locked(front: FrontDoor) -> Path:
    """The club's file, open and locked without all the questions."""
    path = path_of(front)
    front.desk.leave()
    sealing.seal(path, sealing.new_key(WORDS), step=lambda: None)
    front.desk.open_file(path)
    return path


def test_a_locked_file_asks_and_wrong_words_are_typed_again(front: FrontDoor, qtbot: QtBot) -> None:
    path = locked(front)
    front.desk.close_club()
    front.desk.open_file(path)
    dialog = opened_dialog(front.window, qtbot, "passPhraseDialog")
    field = dialog.findChild(QLineEdit, "passPhraseWords")
    assert field is not None
    assert field.echoMode() == QLineEdit.EchoMode.Password
    fill(dialog, qtbot, passPhraseWords="hoa sua thang chin")
    qtbot.keyClick(field, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert "The file is whole" in said(dialog, "passPhraseDialogErrorText")
    fill(dialog, qtbot, passPhraseWords="hoa sua thang muoi")
    qtbot.keyClick(field, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert front.desk.session.path == path


def test_esc_leads_back_to_the_first_page(front: FrontDoor, qtbot: QtBot) -> None:
    path = locked(front)
    front.desk.close_club()
    front.begin(path)
    dialog = opened_dialog(front.window, qtbot, "passPhraseDialog")
    fill(dialog, qtbot, passPhraseWords="hoa")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert isinstance(front.window.current_page(), StartPage)
    assert front.desk.session.path is None


def test_a_broken_locked_file_offers_its_copies_which_open(front: FrontDoor, qtbot: QtBot) -> None:
    path = locked(front)
    front.desk.close_club()
    path.write_bytes(path.read_bytes()[:3_000])
    seals.note_of(path).unlink()
    front.desk.open_file(path)
    dialog = opened_dialog(front.window, qtbot, "passPhraseDialog")
    fill(dialog, qtbot, passPhraseWords=WORDS)
    press(dialog, "passPhraseDialogSubmit")
    assert "nobody can tell which" in said(dialog, "passPhraseDialogErrorText")
    press(dialog, "passPhraseCopies")
    press(opened_dialog(front.window, qtbot, "notOpened"), "notOpenedAnswer0")
    ask = opened_dialog(front.window, qtbot, "passPhraseDialog")
    fill(ask, qtbot, passPhraseWords=WORDS)
    press(ask, "passPhraseDialogSubmit")
    press(opened_dialog(front.window, qtbot, "restore"), "restoreSubmit")
    press(opened_dialog(front.window, qtbot, "restoreQuestion"), "restoreQuestionAnswer1")
    opened_dialog(front.window, qtbot, "restored")
    assert front.desk.session.path == path
    assert sealing.is_sealed()


def test_the_lock_is_changed_and_taken_off_by_who_knows_the_pass_phrase(
    front: FrontDoor, qtbot: QtBot
) -> None:
    locked(front)
    choose(front)
    sheet = opened_dialog(front.window, qtbot, "sealed")
    focus = sheet.focusWidget()
    assert focus is not None
    assert focus.objectName() == "sealedClose"
    press(sheet, "sealedPrint")
    opened_dialog(front.window, qtbot, "preview").close()
    choose(front)
    press(opened_dialog(front.window, qtbot, "sealed"), "sealedChange")
    dialog = opened_dialog(front.window, qtbot, "sealDialog")
    fill(
        dialog,
        qtbot,
        sealPresent="hoa sua thang chin",
        sealPhrase="bon tieng khac",
        sealAgain="bon tieng khac",
    )
    press(dialog, "sealDialogSubmit")
    assert "not the pass phrase" in said(dialog, "sealDialogErrorText")
    lock(front, qtbot, "bon tieng khac", end="cleaning", sealPresent=WORDS).close()
    choose(front)
    press(opened_dialog(front.window, qtbot, "sealed"), "sealedRemove")
    dialog = opened_dialog(front.window, qtbot, "unsealDialog")
    fill(dialog, qtbot, unsealPresent="bon tieng khac")
    press(dialog, "unsealDialogSubmit")
    opened_dialog(front.window, qtbot, "unsealedTold")
    assert not sealing.is_sealed()


def test_where_it_cannot_be_done_the_choice_says_why(
    front: FrontDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "is_there", lambda: False)
    choose(front)
    dialog = opened_dialog(front.window, qtbot, "sealDialog")
    assert "sqlcipher3" in said(dialog, "sealDialogErrorText")
    submit = dialog.findChild(QPushButton, "sealDialogSubmit")
    assert submit is not None
    assert not submit.isEnabled()


def test_the_sample_is_nobodys_to_lock(front: FrontDoor, qtbot: QtBot) -> None:
    front.desk.session.is_sample = True
    choose(front)
    opened_dialog(front.window, qtbot, "notSealed")


def test_who_keeps_no_books_does_not_lock_them_either(
    front: FrontDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refuse(work: Work) -> None:
        asked.append(work)
        raise NobodySignedIn

    monkeypatch.setattr(sealing_desk, "check_may", refuse)
    choose(front)
    opened_dialog(front.window, qtbot, "notSealed")
    assert asked == [Work.BOOKS]
