"""R6: the whole check runs beside the work, names the first row, and finds the copy that fits."""

import threading
from datetime import timedelta
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
from clubdesk.ui.background import Stopped
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
    assert not front.desk.session.books_stand
    checked(front, qtbot)
    assert not told(front)
    assert front.desk.session.checking is None
    assert front.desk.session.books_stand


def test_the_first_row_that_does_not_fit_is_named_with_the_copy_that_fits(
    front: FrontDoor, qtbot: QtBot
) -> None:
    changed_behind(front, "UPDATE entries SET words = 'x' WHERE id = 2")
    checked(front, qtbot)
    dialog = opened_dialog(front.window, qtbot, "checkFound")
    assert "Ledger entry PT 2024/002 (2) is not as it was recorded" in text_of(dialog, "checkFoundText")
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


def test_whoever_stops_the_check_is_heard_within_a_part(
    front: FrontDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_check, "_TELLS_AFTER", 1)
    heard: list[int] = []

    def stop(done: int, _total: int) -> None:
        heard.append(done)
        if len(heard) > 1:
            raise Stopped

    with pytest.raises(Stopped):
        full_check.check(full_check.take_snapshot(None), progress=stop)
    assert heard == [0, 0]


def test_what_fails_in_the_check_itself_is_no_verdict(
    front: FrontDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_named: object) -> None:
        raise LookingOnly

    monkeypatch.setattr(full_check, "check_books", fail)
    checked(front, qtbot)
    opened_dialog(front.window, qtbot, "failed").reject()
    assert not told(front)


def begins_a_check(front: FrontDoor) -> bool:
    """Whether the opening begins the whole check, which is then let go on to its end."""
    front.check.begin()
    begun = front.check._job is not None
    QThreadPool.globalInstance().waitForDone()
    return begun


def reopened(front: FrontDoor) -> Path:
    """The club on the desk closed and opened again."""
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    front.desk.open_file(path)
    return path


def test_a_file_that_was_left_after_a_check_is_not_checked_again_within_a_week(
    front: FrontDoor, qtbot: QtBot
) -> None:
    checked(front, qtbot)
    a_member("Lò Văn Mẫu")
    reopened(front)
    assert not begins_a_check(front)
    assert front.desk.session.books_stand
    a_member("Quàng Thị Mẫu")
    reopened(front)
    assert not begins_a_check(front), "what was recorded since the check was recorded by the program"
    front.desk.session.today = lambda: TODAY + timedelta(days=6)
    assert not begins_a_check(front)
    front.desk.session.today = lambda: TODAY + timedelta(days=7)
    assert begins_a_check(front)


def test_a_clock_that_was_set_back_leads_to_a_check(front: FrontDoor, qtbot: QtBot) -> None:
    checked(front, qtbot)
    reopened(front)
    front.desk.session.today = lambda: TODAY - timedelta(days=1)
    assert begins_a_check(front)


def test_a_file_that_was_left_in_the_middle_of_its_check_is_checked(front: FrontDoor) -> None:
    front.check.begin()
    reopened(front)
    assert begins_a_check(front)


@pytest.mark.parametrize("byte", [97, 20_000, -1])
def test_one_bit_that_changed_while_the_file_was_closed_leads_to_a_check(
    front: FrontDoor, qtbot: QtBot, byte: int
) -> None:
    checked(front, qtbot)
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    content = bytearray(path.read_bytes())
    content[byte] ^= 1
    path.write_bytes(content)
    front.desk.open_file(path)
    assert begins_a_check(front)


def test_a_journal_left_by_a_power_cut_leads_to_a_check(front: FrontDoor, qtbot: QtBot) -> None:
    checked(front, qtbot)
    path = front.desk.session.path
    assert path is not None
    front.desk.leave()
    path.with_name(f"{path.name}-wal").touch()
    front.desk.open_file(path)
    assert begins_a_check(front)


def test_books_in_which_something_was_found_are_checked_at_every_opening(
    front: FrontDoor, qtbot: QtBot
) -> None:
    changed_behind(front, "UPDATE entries SET words = 'x' WHERE id = 2")
    checked(front, qtbot)
    opened_dialog(front.window, qtbot, "checkFound").reject()
    assert not front.desk.session.books_stand, "no older copy goes"
    reopened(front)
    assert begins_a_check(front)


def test_a_note_that_does_not_read_leads_to_a_check(front: FrontDoor, qtbot: QtBot, copies: Path) -> None:
    checked(front, qtbot)
    front.desk.leave()
    (note,) = copies.glob("*/da_kiem_tra.txt")
    note.write_bytes(b"\xff")
    front.desk.open_file(front.desk.settings.last_file or note)
    assert begins_a_check(front)


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
