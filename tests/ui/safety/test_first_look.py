"""R7, R6: a file that is whole in itself and yet short is told before its pages are shown."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.clubs import ClubProfile, LendingRules
from clubdesk.domain.file_errors import CopyFailed
from clubdesk.operations import clubs
from clubdesk.operations.clubs import NewClub
from clubdesk.operations.roll import roll
from clubdesk.operations.safety_copies import list_copies
from clubdesk.store import first_look
from tests.builders import ACTOR, FOUNDED, TODAY, a_club, a_member, clock, opened
from tests.store.test_tampering import change
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


def the_club(front: FrontDoor) -> Path:
    path = front.desk.session.path
    assert path is not None
    return path


def put_an_old_file_back(front: FrontDoor) -> Path:
    """What Explorer does with a file from a stick: the club of this morning over that of tonight."""
    path = the_club(front)
    front.desk.leave()
    morning = path.read_bytes()
    front.desk.open_file(path)
    a_member("Lò Văn Mẫu")
    front.desk.leave()
    path.write_bytes(morning)
    return path


def apart(copies: Path) -> list[bool]:
    (folder,) = copies.iterdir()
    return [copy.is_apart for copy in list_copies(folder)]


def press(dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    found.click()


def told(front: FrontDoor) -> list[QDialog]:
    return [one for one in front.window.findChildren(QDialog, "shortFile") if one.isVisible()]


def test_an_old_file_put_back_is_told_and_the_copy_offered(front: FrontDoor, qtbot: QtBot) -> None:
    front.desk.open_file(put_an_old_file_back(front))
    dialog = opened_dialog(front.window, qtbot, "shortFile")
    words = dialog.findChild(QLabel, "shortFileText")
    assert words is not None
    assert "does not hold everything that the safety copy of 17/06/2025 14:32 holds" in words.text()
    press(dialog, "shortFileAnswer0")
    opened_dialog(front.window, qtbot, "restore").reject()


def test_whoever_goes_on_is_asked_once_and_no_copy_is_removed(
    front: FrontDoor, qtbot: QtBot, copies: Path
) -> None:
    path = put_an_old_file_back(front)
    front.desk.open_file(path)
    press(opened_dialog(front.window, qtbot, "shortFile"), "shortFileAnswer1")
    assert sorted(apart(copies)) == [False, True, True]
    front.desk.leave()
    front.desk.open_file(path)
    assert not told(front)


def test_one_thing_is_asked_at_a_time_and_the_graver_first(front: FrontDoor, qtbot: QtBot) -> None:
    path = put_an_old_file_back(front)
    front.desk.open_file(path)
    short = opened_dialog(front.window, qtbot, "shortFile")
    assert front.window.findChild(QDialog, "keptApart") is None
    front.safety.keeper.failed.emit(CopyFailed(path))
    assert front.window.findChild(QDialog, "copyFailed") is None
    press(short, "shortFileAnswer0")
    restore = opened_dialog(front.window, qtbot, "restore")
    qtbot.wait(20)
    assert front.window.findChild(QDialog, "copyFailed") is None
    restore.reject()
    opened_dialog(front.window, qtbot, "copyFailed").reject()


def test_what_was_to_be_told_of_a_file_goes_with_it(front: FrontDoor, qtbot: QtBot) -> None:
    path = put_an_old_file_back(front)
    front.desk.open_file(path)
    short = opened_dialog(front.window, qtbot, "shortFile")
    front.safety.keeper.failed.emit(CopyFailed(path))
    front.desk.leave()
    press(short, "shortFileAnswer1")
    qtbot.wait(20)
    assert front.window.findChild(QDialog, "copyFailed") is None


def test_two_computers_used_in_turn_are_told(front: FrontDoor, qtbot: QtBot, tmp_path: Path) -> None:
    path = the_club(front)
    front.desk.leave()
    other = tmp_path / "may_khac.clb"
    other.write_bytes(path.read_bytes())
    front.desk.open_file(path)
    a_member("Lò Văn Mẫu")
    front.desk.leave()
    with opened(other):
        a_member("Lò Thị Mẫu")
    front.desk.open_file(other)
    opened_dialog(front.window, qtbot, "shortFile").reject()


def test_a_file_that_holds_everything_is_not_asked_about(front: FrontDoor) -> None:
    path = the_club(front)
    for name in ("Lò Văn Mẫu", "Lò Thị Mẫu"):
        front.desk.leave()
        front.desk.open_file(path)
        a_member(name)
    assert not told(front)


@pytest.mark.parametrize(
    "statements",
    [
        "DELETE FROM log WHERE id = 3",
        "DELETE FROM lines WHERE entry_id = 2; DELETE FROM entries WHERE id = 2",
        "DELETE FROM lines WHERE entry_id = 1; DELETE FROM entries WHERE id = 1",
    ],
    ids=["a log row", "the last entry", "an entry"],
)
def test_a_file_that_lacks_rows_by_its_own_count_is_told(
    front: FrontDoor, qtbot: QtBot, statements: str, copies: Path
) -> None:
    path = the_club(front)
    front.desk.leave()
    (folder,) = copies.iterdir()
    for copy in list_copies(folder):
        copy.path.unlink()
    change(path, statements)
    front.desk.open_file(path)
    dialog = opened_dialog(front.window, qtbot, "shortFile")
    words = dialog.findChild(QLabel, "shortFileText")
    assert words is not None
    assert words.text() == "Something that was recorded is missing in this file."


def test_a_copy_that_does_not_read_says_nothing_of_the_file(front: FrontDoor, copies: Path) -> None:
    path = the_club(front)
    front.desk.leave()
    for copy in copies.glob("*/*.clb"):
        copy.write_bytes(b"garbage" * 1_000)
    front.desk.open_file(path)
    assert not told(front)


def test_a_club_made_by_hand_copying_while_open_is_short_and_told(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    path = the_club(front)
    clubs.save_idle()
    a_member("Lò Văn Mẫu")
    by_hand = path.read_bytes()
    front.desk.leave()
    copied = tmp_path / "chep_tay.clb"
    copied.write_bytes(by_hand)
    with closing(sqlite3.connect(copied)) as raw:
        assert raw.execute("SELECT COUNT(*) FROM members").fetchone() == (0,)
    front.desk.open_file(copied)
    opened_dialog(front.window, qtbot, "shortFile").reject()


def test_a_club_s_own_counts_fit(tmp_path: Path) -> None:
    with opened(a_club(tmp_path, name="khac.clb")):
        a_member("Lò Văn Mẫu")
        assert first_look.rows_missing() == 0


def another_club_over_it(front: FrontDoor, tmp_path: Path) -> Path:
    """The neighbours' file of the same name, copied from a stick over the club's own."""
    path = the_club(front)
    a_member("Lò Văn Của Ta")
    front.desk.leave()
    folder = tmp_path / "usb"
    folder.mkdir()
    profile = ClubProfile(name="CLB thôn Khác", meeting_day=5)
    new = NewClub(profile=profile, rules=LendingRules(), begin_on=FOUNDED, opening={})
    clubs.make_club(folder / path.name, new, today=TODAY, clock=clock, actor=ACTOR)
    path.write_bytes((folder / path.name).read_bytes())
    return path


def test_another_club_s_file_in_the_place_of_the_club_is_asked_about_until_it_is_answered(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path, copies: Path
) -> None:
    path = another_club_over_it(front, tmp_path)
    for _time in range(2):
        front.desk.open_file(path)
        question = opened_dialog(front.window, qtbot, "otherClub")
        words = question.findChild(QLabel, "otherClubText")
        assert words is not None
        assert "was that of CLB thôn Mẫu. Now it is another club's: CLB thôn Khác" in words.text()
        press(question, "otherClubAnswer0")
        restore = opened_dialog(front.window, qtbot, "restore")
        restore.reject()
        front.desk.leave()
    assert len(list(copies.iterdir())) == 1, "nothing is copied of a club that may be the wrong one"
    front.desk.open_file(path)
    press(opened_dialog(front.window, qtbot, "otherClub"), "otherClubAnswer0")
    press(opened_dialog(front.window, qtbot, "restore"), "restoreSubmit")
    press(opened_dialog(front.window, qtbot, "restoreQuestion"), "restoreQuestionAnswer1")
    opened_dialog(front.window, qtbot, "restored").reject()
    assert front.desk.session.title == "CLB thôn Mẫu"
    assert [line.member.name for line in roll(TODAY).lines] == ["Lò Văn Của Ta"]
    assert path.with_name("thon_mau_de_rieng_1.clb").exists()


def test_of_a_club_in_which_something_was_recorded_a_copy_is_made(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path, copies: Path
) -> None:
    front.desk.open_file(another_club_over_it(front, tmp_path))
    press(opened_dialog(front.window, qtbot, "otherClub"), "otherClubAnswer0")
    opened_dialog(front.window, qtbot, "restore").reject()
    a_member("Lò Văn Của Họ")
    front.desk.session.changed()
    front.desk.leave()
    assert len(list(copies.iterdir())) == 2


def test_who_goes_on_with_the_other_club_is_not_asked_again(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path, copies: Path
) -> None:
    path = another_club_over_it(front, tmp_path)
    front.desk.open_file(path)
    press(opened_dialog(front.window, qtbot, "otherClub"), "otherClubAnswer1")
    assert len(list(copies.iterdir())) == 2
    front.desk.leave()
    front.desk.open_file(path)
    assert not [one for one in front.window.findChildren(QDialog, "otherClub") if one.isVisible()]
