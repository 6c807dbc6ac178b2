"""The log from the menu: typed words narrow it, Enter goes to the person, and the rows are few at a time."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.safety.log_sheet import LogSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from tests.builders import ACTOR, TODAY, a_club, a_member, clock

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def front(ui_app: object, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    session = ClubSession(today=lambda: TODAY, now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC))
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(a_club(tmp_path))
    yield door
    door.desk.leave()


def the_log(front: FrontDoor) -> LogSheet:
    front.window.menus.action("readLog").trigger()
    sheet = front.window.findChild(LogSheet)
    assert isinstance(sheet, LogSheet)
    return sheet


def test_typed_words_find_a_line_and_enter_goes_to_the_person(front: FrontDoor) -> None:
    people = [a_member(name) for name in ("Lò Thị Mẫu", "Đặng Văn Khác")]
    front.desk.session.changed()
    sheet = the_log(front)
    QTest.keyClicks(sheet.words, "dang van khac")
    QTest.keyClick(sheet.words, Qt.Key.Key_Return)
    (line,) = sheet.rows.rows()
    assert line.item == people[1].id
    assert sheet.whole.text() == "Put TV002 Đặng Văn Khác on the roll"
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    page = front.window.current_page()
    assert isinstance(page, MembersPage)
    shown = page.card.shown()
    assert shown is not None
    assert shown.member.id == people[1].id


def test_older_lines_are_read_when_asked_for(front: FrontDoor) -> None:
    for number in range(120):
        a_member(f"Lò Văn Mẫu {number}")
    sheet = the_log(front)
    assert len(sheet.rows.rows()) == 100
    sheet.more.click()
    assert len(sheet.rows.rows()) > 120
    assert not sheet.more.isEnabled()
    assert len({(line.kind == "entry", line.number) for line in sheet.rows.rows()}) == len(sheet.rows.rows())


def test_a_day_typed_narrows_it(front: FrontDoor, qtbot: QtBot) -> None:
    sheet = the_log(front)
    assert sheet.rows.rows()
    QTest.keyClicks(sheet.since, "18/06/2025")
    qtbot.waitUntil(lambda: sheet.rows.rows() == ())
    assert not sheet.print.isEnabled()
