import gzip
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import clubs
from clubdesk.ui.start import places
from clubdesk.ui.start.accidents import Accidents
from clubdesk.ui.start.page import StartPage
from tests.builders import a_club
from tests.ui.start.conftest import opened_dialog

HOLDING = """
import sys
from datetime import UTC, datetime
from contextlib import closing
from pathlib import Path
from clubdesk.operations import clubs
clubs.open_club(Path(sys.argv[1]), clock=lambda: datetime.now(UTC), actor="another")
print("held", flush=True)
sys.stdin.read()
"""

pytestmark = pytest.mark.usefixtures("in_english")


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    return found


def on_start_page(front: FrontDoor) -> bool:
    return isinstance(front.window.current_page(), StartPage)


def test_last_file_is_offered_and_opened(front: FrontDoor, home: Path) -> None:
    assert not button(front.window, "openLast").isVisible()
    path = a_club(home)
    front.desk.open_file(path)
    assert front.desk.session.title == "CLB thôn Mẫu"
    front.desk.leave()
    assert on_start_page(front)
    page = front.window.current_page()
    assert page is not None
    assert button(page, "openLast").text() == "Open thon_mau"
    button(page, "openLast").click()
    assert front.desk.session.path == path


def test_begin_opens_the_last_file_and_says_where_it_is_gone(
    front: FrontDoor, qtbot: QtBot, home: Path
) -> None:
    front.begin(None)
    assert on_start_page(front)
    path = a_club(home)
    front.desk.settings.last_file = path
    front.begin(None)
    assert front.desk.session.path == path
    front.desk.leave()
    path.unlink()
    front.begin(None)
    assert on_start_page(front)
    opened_dialog(front.window, qtbot, "notOpened").reject()
    page = front.window.current_page()
    assert page is not None
    assert button(page, "openLast").text() == "Get thon_mau back…"
    button(page, "openLast").click()
    opened_dialog(front.window, qtbot, "notOpened")


@pytest.mark.parametrize(("content", "words"), [(b"", "clb"), (b"no club at all", "clb"), (None, "clb")])
def test_file_that_is_no_club_is_said(
    front: FrontDoor, qtbot: QtBot, home: Path, content: bytes | None, words: str
) -> None:
    path = home / "khac.clb"
    if content is not None:
        path.write_bytes(content)
    front.begin(path)
    message = opened_dialog(front.window, qtbot, "notOpened")
    assert any(words in line.text() for line in message.findChildren(QLabel))
    assert on_start_page(front)


def test_file_held_by_another_program_is_said(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    path = a_club(home)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        front.desk.open_file(path)
        opened_dialog(front.window, qtbot, "notOpened").reject()
        assert on_start_page(front)
        holder.communicate(b"")
    front.desk.open_file(path)
    assert front.desk.session.path == path


def test_wrong_file_brings_the_club_of_before_back(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    path = a_club(home)
    front.desk.open_file(path)
    front.desk.open_file(home / "nothing.clb")
    opened_dialog(front.window, qtbot, "notOpened")
    assert front.desk.session.path == path
    assert clubs.profile().name == "CLB thôn Mẫu"


def test_sample_is_made_marked_and_not_remembered(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    mark = front.window.findChild(QWidget, "sampleMark")
    assert mark is not None
    assert mark.isHidden()
    button(front.window, "openSample").click()
    qtbot.waitUntil(lambda: front.desk.session.is_sample, timeout=20_000)
    assert not mark.isHidden()
    assert front.desk.settings.last_file is None
    front.window.change_language("vi")
    assert button(mark, "closeSample").text()
    made = places.sample_file().stat().st_mtime_ns
    button(mark, "closeSample").click()
    assert mark.isHidden()
    assert on_start_page(front)
    front.desk.open_sample()
    assert front.desk.session.is_sample
    assert places.sample_file().stat().st_mtime_ns >= made
    front.desk.open_sample()
    assert front.desk.session.is_sample


def test_damaged_sample_is_made_again(front: FrontDoor, qtbot: QtBot) -> None:
    places.sample_file().parent.mkdir()
    places.sample_file().write_bytes(b"")
    front.desk.open_sample()
    qtbot.waitUntil(lambda: front.desk.session.is_sample, timeout=20_000)


def test_proposed_files_have_no_accents_and_are_new(home: Path) -> None:
    first = places.proposed_file("CLB Đoàn Kết, thôn Hạ")
    assert first == home / "ClubDesk" / "clb-doan-ket-thon-ha.clb"
    first.parent.mkdir()
    first.touch()
    assert places.proposed_file("CLB Đoàn Kết, thôn Hạ").name == "clb-doan-ket-thon-ha-2.clb"
    assert places.proposed_file("…").name == "cau-lac-bo.clb"


def test_accident_is_logged_and_said_once(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    log = home / "config" / "errors.log"
    accidents = Accidents(front.window, log)
    for number in range(2):
        try:
            raise ZeroDivisionError(f"number {number}")
        except ZeroDivisionError as error:
            accidents.take(type(error), error, error.__traceback__)
    written = log.read_text("utf-8")
    assert "number 0" in written
    assert "number 1" in written
    assert "test_desk.py" in written
    message = opened_dialog(front.window, qtbot, "accident")
    assert len(front.window.findChildren(type(message), "accident")) == 1
    assert str(log) in " ".join(line.text() for line in message.findChildren(QLabel))
    message.reject()


def test_accident_without_a_place_for_the_log_is_still_said(
    front: FrontDoor, qtbot: QtBot, home: Path
) -> None:
    (home / "file").touch()
    Accidents(front.window, home / "file" / "errors.log").take(ValueError, ValueError("x"), None)
    opened_dialog(front.window, qtbot, "accident").reject()


def an_old_file(folder: Path, *, is_sample: bool) -> Path:
    path = folder / "cu.clb"
    with gzip.open(Path(__file__).parents[2] / "data" / "schemas" / "1.clb.gz") as kept:
        path.write_bytes(kept.read())
    with closing(sqlite3.connect(path)) as books:
        books.execute("UPDATE club SET is_sample = ?", (int(is_sample),))
        books.commit()
    return path


def test_a_file_of_an_older_program_is_said_to_be_brought_up_to_date(
    front: FrontDoor, home: Path, qtbot: QtBot
) -> None:
    front.desk.open_file(an_old_file(home, is_sample=False))
    opened_dialog(front.window, qtbot, "clockDoubted").reject()
    told = opened_dialog(front.window, qtbot, "upgraded").findChild(QLabel, "upgradedText")
    assert told is not None
    assert "cu_cu_v1.clb" in told.text()
    assert (home / "cu_cu_v1.clb").is_file()


def test_of_an_older_sample_club_nothing_is_kept(front: FrontDoor, home: Path) -> None:
    front.desk.open_file(an_old_file(home, is_sample=True))
    assert front.desk.session.path is not None
    assert not (home / "cu_cu_v1.clb").exists()
