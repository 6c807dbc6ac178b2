"""The check of the books from the menu: all fits, what does not, a code off a paper, the page printed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations.check_printing import check_paper
from clubdesk.operations.control_codes import find_code
from clubdesk.operations.full_check import take_snapshot
from clubdesk.operations.whole_check import check_whole
from clubdesk.store.database import run
from clubdesk.ui.background import Stopped
from clubdesk.ui.safety.check_sheet import CheckSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from tests.builders import ACTOR, TODAY, a_club, clock

pytestmark = pytest.mark.usefixtures("in_english")
NOW = datetime(2025, 6, 17, 14, 32, tzinfo=UTC)


@pytest.fixture
def front(ui_app: object, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    session = ClubSession(today=lambda: TODAY, now=lambda: NOW, copies=tmp_path / "sao_luu")
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(a_club(tmp_path))
    yield door
    door.desk.leave()


def the_check(front: FrontDoor, qtbot: QtBot) -> CheckSheet:
    front.window.menus.action("checkBooks").trigger()
    sheet = front.window.findChild(CheckSheet)
    assert isinstance(sheet, CheckSheet)
    qtbot.waitUntil(sheet.print.isEnabled, timeout=10_000)
    return sheet


def change_outside() -> None:
    for (trigger,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        run(f"DROP TRIGGER {trigger}")
    run("UPDATE entries SET words = 'x' WHERE id = 2")


def test_whole_books_say_so_and_a_code_off_a_paper_is_known(front: FrontDoor, qtbot: QtBot) -> None:
    sheet = the_check(front, qtbot)
    assert "whole and add up" in sheet.outcome.text()
    assert not sheet.advice.isVisible()
    code = check_whole(take_snapshot(None), now=NOW, report=lambda _done, _total: None).code
    QTest.keyClicks(sheet.code, code.lower())
    QTest.keyClick(sheet.code, Qt.Key.Key_Return)
    assert "A paper printed when voucher" in sheet.answer.text()
    assert "nothing was changed" in sheet.answer.text()
    sheet.code.selectAll()
    QTest.keyClicks(sheet.code, "0000-1111-2222")
    sheet.compare.click()
    assert "Nothing in these books" in sheet.answer.text()


def test_a_change_from_outside_is_named_with_the_copy_that_still_fits(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    code = check_whole(take_snapshot(None), now=NOW, report=lambda _done, _total: None).code
    change_outside()
    sheet = the_check(front, qtbot)
    assert "Findings: 2" in sheet.outcome.text(), "the row, and the guard that was taken off to change it"
    assert "Ledger entry PT 2024/002 (2)" in sheet.findings.text()
    assert "newest safety copy whose chains fit is of 17/06/2025" in sheet.advice.text()
    assert "repair" not in sheet.advice.text()
    found = find_code(code)
    assert found is not None
    assert not getattr(found, "books_fit", True)
    assert tmp_path.exists()


def test_a_copy_changed_like_the_file_is_not_recommended(front: FrontDoor, tmp_path: Path) -> None:
    change_outside()
    for (path,) in [(one,) for one in (tmp_path / "sao_luu").glob("*/*.clb")]:
        path.unlink()
    front.safety.keeper.back_up()
    assert list((tmp_path / "sao_luu").glob("*/*.clb"))
    checked = check_whole(take_snapshot(tmp_path / "sao_luu"), now=NOW, report=lambda _done, _total: None)
    assert checked.findings
    assert checked.sound_copy is None


def test_the_outcome_prints_on_one_page_in_vietnamese(front: FrontDoor) -> None:
    assert front.window
    drawn = BytesIO()
    change_outside()
    check_paper(check_whole(take_snapshot(None), now=NOW, report=lambda _done, _total: None)).draw(drawn)
    (page,) = PdfReader(drawn).pages
    text = page.extract_text()
    assert "KẾT QUẢ KIỂM TRA SỔ SÁCH" in text
    assert "Bút toán PT 2024/002 (2)" in text


def test_a_check_can_be_stopped(front: FrontDoor) -> None:
    assert front.window

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        check_whole(take_snapshot(None), now=NOW, report=stop)
