"""Copies onto a stick and back, through the window (trust.md R10, R14)."""

import errno
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import second_place
from clubdesk.operations.checks import check_books
from clubdesk.operations.members import add_member
from clubdesk.operations.roll import roll
from clubdesk.operations.second_place import list_second_copies, set_pass_phrase
from clubdesk.ui.safety.phrase_dialog import PhraseDialog
from clubdesk.ui.safety.rehearsal_desk import RehearsalDialog
from clubdesk.ui.safety.second_copy_dialogs import UnlockDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start import places
from clubdesk.ui.start.desk import Desk
from tests.builders import ACTOR, TODAY, a_club, clock, digest, names_in, some_details
from tests.ui.start.conftest import opened_dialog

PHRASE = "con mèo trèo cây cau"
NOW = datetime(2025, 6, 17, 14, 32, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("in_english", "cheap_phrases")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def a_door(qtbot: QtBot, settings: Settings, copies: Path) -> FrontDoor:
    session = ClubSession(today=lambda: TODAY, now=lambda: NOW, copies=copies)
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    return door


@pytest.fixture
def front(ui_app: object, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    """A club with one person on the desk."""
    door = a_door(qtbot, settings, tmp_path / "sao_luu")
    door.begin(a_club(tmp_path))
    write_down(door, "Lò Văn Mẫu")
    yield door
    door.desk.leave()


def write_down(front: FrontDoor, name: str) -> None:
    add_member(some_details(name), today=TODAY)
    front.desk.session.changed()


def press(parent: QWidget, name: str) -> None:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    found.click()


def said(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def names() -> list[str]:
    return [line.member.name for line in roll(TODAY).lines]


def copied(front: FrontDoor, qtbot: QtBot, folder: Path) -> Path:
    """A copy put onto the stick through the window, and its message closed."""
    front.safety.second_place.copy_into(folder)
    done = opened_dialog(front.window, qtbot, "secondPlaceDone")
    done.close()
    return list_second_copies(folder)[0]


def unlock(front: FrontDoor, qtbot: QtBot, typed: str) -> UnlockDialog:
    dialog = opened_dialog(front.window, qtbot, "unlock")
    assert isinstance(dialog, UnlockDialog)
    dialog.words.setText(typed)
    press(dialog, "unlockSubmit")
    return dialog


def test_the_first_time_a_phrase_is_set_the_sheet_printed_and_then_the_place_asked(
    front: FrontDoor, qtbot: QtBot, stick: Path
) -> None:
    front.window.menus.action("copyToStick").trigger()
    dialog = opened_dialog(front.window, qtbot, "phrase")
    assert isinstance(dialog, PhraseDialog)
    assert "nobody can open the copies any more" in said(dialog, "phraseTold")
    assert not dialog.known.label
    for first, second, wrong in (("ngắn", "ngắn", dialog.phrase), (PHRASE, "con mèo", dialog.again)):
        dialog.phrase.setText(first)
        dialog.again.setText(second)
        press(dialog, "phraseSubmit")
        assert dialog.form.row_of(wrong).is_marked()
        assert not second_place.has_pass_phrase()
    dialog.again.setText("CON MEO TREO CAY CAU")
    press(dialog, "phraseSubmit")
    opened_dialog(front.window, qtbot, "drawing").reject()
    press(opened_dialog(front.window, qtbot, "sheetPrinted"), "sheetPrintedAnswer0")
    opened_dialog(front.window, qtbot, "preview").close()
    question = opened_dialog(front.window, qtbot, "sheetPrinted")
    assert said(question, "sheetPrintedDetail").partition("\n")[0].count("-") == 5
    press(question, "sheetPrintedAnswer0")
    opened_dialog(front.window, qtbot, "preview").close()
    press(opened_dialog(front.window, qtbot, "sheetPrinted"), "sheetPrintedAnswer1")
    chooser = opened_dialog(front.window, qtbot, "secondPlaceDialog")
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(stick))
    done = opened_dialog(front.window, qtbot, "secondPlaceDone")
    assert "read back and compared whole" in said(done, "secondPlaceDoneText")
    (made,) = list_second_copies(stick)
    assert made.name in said(done, "secondPlaceDoneText")
    chooser.close()


def test_the_next_time_only_the_place_is_asked_and_is_the_last_one(
    front: FrontDoor, qtbot: QtBot, stick: Path
) -> None:
    set_pass_phrase(PHRASE)
    copied(front, qtbot, stick)
    front.window.menus.action("copyToStick").trigger()
    chooser = opened_dialog(front.window, qtbot, "secondPlaceDialog")
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.directory().absolutePath()) == stick
    chooser.close()


def test_r14_a_stick_pulled_out_in_mid_copy_is_told(
    front: FrontDoor, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_pass_phrase(PHRASE)
    monkeypatch.setattr(second_place, "_content", lambda: b"content")

    def fail(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail)
        front.safety.second_place.copy_into(stick)
        told = opened_dialog(front.window, qtbot, "failed")
    assert "may have been pulled out" in said(told, "failedText")
    assert names_in(stick) == []
    assert second_place.last_copy() is None


def test_the_first_page_reminds_after_a_week_and_leads_to_the_copy(
    front: FrontDoor, qtbot: QtBot, stick: Path
) -> None:
    session = front.desk.session
    set_pass_phrase(PHRASE)

    def reminders() -> list[str]:
        page = front.window.show_page("home")
        links = [one for one in page.findChildren(QPushButton) if one.text() == "Copy onto a stick…"]
        return [one.accessibleName() for one in links if one.isVisible()]

    assert reminders() == []
    session.today = lambda: TODAY + timedelta(days=7)
    session.changed()
    qtbot.waitUntil(lambda: len(reminders()) == 1)
    assert "no copy of the books outside this computer" in reminders()[0]
    copied(front, qtbot, stick)
    session.today = lambda: TODAY + timedelta(days=14)
    session.changed()
    qtbot.waitUntil(lambda: len(reminders()) == 1)
    assert "is of 17/06/2025" in reminders()[0]
    page = front.window.show_page("home")
    links = [one for one in page.findChildren(QPushButton) if one.text() == "Copy onto a stick…"]
    next(one for one in links if one.isVisible()).click()
    opened_dialog(front.window, qtbot, "secondPlaceDialog").close()


def test_a_copy_takes_the_place_of_the_books_and_they_are_set_aside(
    front: FrontDoor, qtbot: QtBot, stick: Path
) -> None:
    set_pass_phrase(PHRASE)
    locked = copied(front, qtbot, stick)
    write_down(front, "Lò Thị Mới")
    front.window.menus.action("restoreCopy").trigger()
    press(opened_dialog(front.window, qtbot, "restore"), "fromStick")
    chooser = opened_dialog(front.window, qtbot, "secondCopyDialog")
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(locked))
    chooser.close()
    dialog = unlock(front, qtbot, "không phải thế")
    assert "The copy is whole" in said(dialog, "unlockErrorText")
    unlock(front, qtbot, "con meo treo cay cau")
    found = opened_dialog(front.window, qtbot, "found")
    assert "people 1" in said(found, "foundSaidText")
    assert said(found, "foundFactsValue2") == "17/06/2025 14:32"
    press(found, "foundSubmit")
    press(opened_dialog(front.window, qtbot, "foundQuestion"), "foundQuestionAnswer1")
    told = opened_dialog(front.window, qtbot, "broughtBack")
    assert "thon_mau_de_rieng_1.clb" in said(told, "broughtBackText")
    assert names() == ["Lò Văn Mẫu"]
    assert check_books() == []


def test_a_damaged_copy_is_told_before_any_pass_phrase(front: FrontDoor, qtbot: QtBot, stick: Path) -> None:
    set_pass_phrase(PHRASE)
    locked = copied(front, qtbot, stick)
    locked.write_bytes(locked.read_bytes()[:-1])
    front.safety.second_copies.open_copy(locked, club_file=front.desk.session.path)
    told = opened_dialog(front.window, qtbot, "secondCopyRefused")
    assert "the pass phrase has nothing to do with it" in said(told, "secondCopyRefusedText")


def test_a_copy_of_another_club_is_told_and_not_offered(
    front: FrontDoor, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    set_pass_phrase(PHRASE)
    locked = copied(front, qtbot, stick)
    front.desk.leave()
    front.desk.open_file(a_club(tmp_path, name="khac.clb"))
    front.safety.second_copies.open_copy(locked, club_file=front.desk.session.path)
    unlock(front, qtbot, PHRASE)
    told = opened_dialog(front.window, qtbot, "secondCopyRefused")
    assert "another club: CLB thôn Mẫu" in said(told, "secondCopyRefusedText")


def test_r10_a_file_that_does_not_open_and_a_computer_without_the_club_take_it_from_the_stick(
    front: FrontDoor,
    qtbot: QtBot,
    settings: Settings,
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "club_folder", lambda: tmp_path / "may khác")
    set_pass_phrase(PHRASE)
    locked = copied(front, qtbot, stick)
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    other = a_door(qtbot, settings, tmp_path / "khong_co_ban_sao")
    path.write_bytes(b"")
    other.begin(path)
    refused = opened_dialog(other.window, qtbot, "notOpened")
    press(refused, "notOpenedAnswer0")
    opened_dialog(other.window, qtbot, "secondCopyDialog").close()
    other.safety.second_copies.open_copy(locked, club_file=path)
    unlock(other, qtbot, PHRASE)
    press(opened_dialog(other.window, qtbot, "found"), "foundSubmit")
    press(opened_dialog(other.window, qtbot, "foundQuestion"), "foundQuestionAnswer1")
    opened_dialog(other.window, qtbot, "broughtBack").close()
    assert (other.desk.session.path, names()) == (path, ["Lò Văn Mẫu"])
    other.desk.leave()
    press(other.window, "bringBack")
    opened_dialog(other.window, qtbot, "secondCopyDialog").close()
    other.safety.second_copies.open_copy(locked)
    unlock(other, qtbot, PHRASE)
    press(opened_dialog(other.window, qtbot, "found"), "foundSubmit")
    chooser = opened_dialog(other.window, qtbot, "newPlaceDialog")
    assert isinstance(chooser, QFileDialog)
    new_place = tmp_path / "may khác" / "clb-thon-mau.clb"
    assert Path(chooser.selectedFiles()[0]).name == new_place.name
    chooser.fileSelected.emit(str(new_place))
    chooser.done(QDialog.DialogCode.Accepted)
    # The books that were opened before recorded that they were brought back: more than this copy holds.
    press(opened_dialog(other.window, qtbot, "shortFile"), "shortFileAnswer1")
    opened_dialog(other.window, qtbot, "broughtBack").close()
    assert (other.desk.session.path, names()) == (new_place, ["Lò Văn Mẫu"])
    assert check_books() == []
    other.desk.leave()


def test_what_was_unlocked_and_left_is_gone_from_the_computer(
    front: FrontDoor, qtbot: QtBot, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_pass_phrase(PHRASE)
    locked = copied(front, qtbot, stick)
    private = tmp_path / "rieng"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    front.safety.second_copies.open_copy(locked, club_file=front.desk.session.path)
    unlock(front, qtbot, PHRASE)
    assert len(names_in(private)) == 1
    press(opened_dialog(front.window, qtbot, "found"), "foundCancel")
    assert names_in(private) == []


def test_a_restore_is_rehearsed_and_said_in_words(
    front: FrontDoor, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    set_pass_phrase(PHRASE)
    locked = copied(front, qtbot, stick)
    path = front.desk.session.path
    front.window.menus.action("rehearse").trigger()
    dialog = opened_dialog(front.window, qtbot, "rehearsal")
    assert isinstance(dialog, RehearsalDialog)
    assert locked.name in dialog.words.label
    dialog.words.setText(PHRASE)
    before = digest(locked)
    press(dialog, "rehearsalSubmit")
    sheet = opened_dialog(front.window, qtbot, "rehearsed")
    assert "it opens and is whole" in said(sheet, "rehearsed0Text")
    assert "people 1, vouchers 2" in said(sheet, "rehearsed0Text")
    assert "to the đồng" in said(sheet, "rehearsed0Text")
    assert "The copy outside this computer: it opens" in said(sheet, "rehearsed1Text")
    assert front.desk.session.path == path
    assert names() == ["Lò Văn Mẫu"]
    assert digest(locked) == before


def test_a_new_phrase_asks_for_the_old_one_and_takes_no_wrong_one(front: FrontDoor, qtbot: QtBot) -> None:
    set_pass_phrase(PHRASE)
    front.window.menus.action("copyPhrase").trigger()
    dialog = opened_dialog(front.window, qtbot, "phrase")
    assert isinstance(dialog, PhraseDialog)
    dialog.known.setText("không phải thế")
    dialog.phrase.setText("cái cầu ao làng")
    dialog.again.setText("cái cầu ao làng")
    press(dialog, "phraseSubmit")
    assert "these words do not open it" in said(dialog, "phraseErrorText")
    dialog.known.setText(PHRASE)
    press(dialog, "phraseSubmit")
    opened_dialog(front.window, qtbot, "preview").close()
    press(opened_dialog(front.window, qtbot, "sheetPrinted"), "sheetPrintedAnswer1")
