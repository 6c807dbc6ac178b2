"""R6: the whole check runs beside the work, names the first row, and finds the copy that fits."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.file_errors import LookingOnly
from clubdesk.operations import full_check
from clubdesk.operations.checks import Progress, check_books
from clubdesk.operations.members import add_member
from clubdesk.operations.roll import roll
from clubdesk.store import database
from clubdesk.ui.start import full_check as at_opening
from tests.builders import TODAY, a_member, some_details
from tests.store.test_tampering import change
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


def changed_behind(front: FrontDoor, statements: str) -> Path:
    """The open club closed, changed with another program, and opened again."""
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    change(path, statements)
    front.desk.open_file(path)
    return path


def text_of(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def told(front: FrontDoor) -> list[QDialog]:
    return [one for one in front.window.findChildren(QDialog, "checkFound") if one.isVisible()]


def checked(front: FrontDoor, qtbot: QtBot) -> None:
    """The check begins and ends."""
    front.check.begin()
    qtbot.waitUntil(lambda: front.check._job is None, timeout=20_000)


def test_books_that_fit_are_checked_in_silence(front: FrontDoor, qtbot: QtBot) -> None:
    assert front.check.timer.isActive()
    checked(front, qtbot)
    assert not told(front)
    assert front.desk.session.checking is None


def test_the_first_row_that_does_not_fit_is_named_with_the_copy_that_fits(
    front: FrontDoor, qtbot: QtBot
) -> None:
    changed_behind(front, "UPDATE entries SET words = 'x' WHERE id = 2")
    checked(front, qtbot)
    dialog = opened_dialog(front.window, qtbot, "checkFound")
    assert "Ledger entry 2 is not as it was recorded" in text_of(dialog, "checkFoundText")
    assert "In the safety copy of 17/06/2025 14:32 everything fits" in text_of(dialog, "checkFoundDetail")
    see = dialog.findChild(QPushButton, "checkFoundAnswer0")
    assert see is not None
    see.click()
    opened_dialog(front.window, qtbot, "restore").reject()


def test_copies_made_after_the_damage_are_not_offered(front: FrontDoor, qtbot: QtBot) -> None:
    changed_behind(front, "UPDATE entries SET words = 'x' WHERE id = 2; UPDATE club SET meeting_day = 16")
    add_member(some_details("Lò Văn Mẫu"), today=TODAY)
    front.safety.keeper.back_up()
    checked(front, qtbot)
    detail = text_of(opened_dialog(front.window, qtbot, "checkFound"), "checkFoundDetail")
    assert "1 more things do not fit" in detail
    assert "In the safety copy of 17/06/2025 14:32 everything fits" in detail


def test_where_no_copy_fits_that_is_said(front: FrontDoor, qtbot: QtBot, copies: Path) -> None:
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    for copy in copies.glob("*/*.clb"):
        copy.write_bytes(copy.read_bytes()[:5_000])
    change(path, "UPDATE entries SET words = 'x' WHERE id = 2")
    front.desk.open_file(path)
    checked(front, qtbot)
    detail = text_of(opened_dialog(front.window, qtbot, "checkFound"), "checkFoundDetail")
    assert "None of the latest safety copies" in detail


def test_work_goes_on_while_the_books_are_checked(
    front: FrontDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    seen: list[int] = []
    check = check_books

    def slowly(*, progress: Progress) -> object:
        assert go_on.wait(20)
        seen.append(len(roll(on=TODAY).lines))
        with pytest.raises(LookingOnly):
            a_member("Từ luồng kiểm tra")
        return check(progress=progress)

    monkeypatch.setattr(full_check, "check_books", slowly)
    monkeypatch.setattr(at_opening, "TOLD_AFTER_MS", -1)
    places: list[object] = []
    front.desk.session.checking_moved.connect(lambda: places.append(front.desk.session.saved_text()))
    front.check.begin()
    a_member("Lò Văn Mẫu")
    assert len(roll(on=TODAY).lines) == 1
    go_on.set()
    qtbot.waitUntil(lambda: front.check._job is None, timeout=20_000)
    assert seen == [0]
    assert any("Checking the books 3/" in str(place) for place in places)
    assert not told(front)


def test_closing_the_club_stops_the_check(front: FrontDoor, qtbot: QtBot) -> None:
    changed_behind(front, "UPDATE entries SET words = 'x' WHERE id = 2")
    front.check.begin()
    front.desk.leave()
    assert not front.check.timer.isActive()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(50)
    assert not told(front)


def test_what_fails_in_the_check_itself_is_no_verdict(
    front: FrontDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_named: object) -> None:
        raise LookingOnly

    monkeypatch.setattr(full_check, "check_books", fail)
    checked(front, qtbot)
    opened_dialog(front.window, qtbot, "failed").reject()
    assert not told(front)


def test_a_sample_is_not_checked(front: FrontDoor) -> None:
    front.desk.session.is_sample = True
    front.check.begin()
    assert front.check._job is None
    front.desk.session.is_sample = False


def test_a_snapshot_does_not_change_with_the_file(front: FrontDoor) -> None:
    snapshot = database.take_snapshot()
    a_member("Lò Văn Mẫu")
    with database.reading_beside(snapshot):
        assert roll(on=TODAY).lines == ()
    snapshot.close()
    assert len(roll(on=TODAY).lines) == 1
