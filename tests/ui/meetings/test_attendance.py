"""The attendance of a year in its window, led to from Today: sorted, found, narrowed, another year."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clubdesk.domain.meetings import Presence
from clubdesk.store import meetings
from clubdesk.ui.meetings.attendance.sheet import AttendanceSheet
from clubdesk.ui.meetings.page import MeetingsPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.table import TableModel
from tests.builders import a_club, a_member, opened
from tests.conftest import TODAY

_DAYS = (date(2025, 3, 17), date(2025, 4, 17), date(2025, 5, 17))
_PRESENT, _LATE, _STAND_IN = Presence.PRESENT, Presence.LATE, Presence.STAND_IN
_EXCUSED, _ABSENT = Presence.EXCUSED, Presence.ABSENT


@pytest.fixture
def sheet(tmp_path: Path, in_english: None, qtbot: QtBot, ui_app: QApplication) -> Iterator[AttendanceSheet]:
    """Ngô late and once sending somebody, Mơ there, Sen away three times; led to from Today's line."""
    with opened(a_club(tmp_path)) as path:
        sen, ngo, mo = (a_member(name).id for name in ("Lò Thị Sen", "Bùi Văn Ngô", "Đặng Thị Mơ"))
        rolls = [(_ABSENT, _LATE), (_EXCUSED, _STAND_IN), (_ABSENT, _EXCUSED)]
        for day, (sens, ngos) in zip(_DAYS, rolls, strict=True):
            meetings.add_meeting(day, marks=[(sen, sens), (ngo, ngos), (mo, _PRESENT)])
        session = ClubSession(today=lambda: TODAY)
        session.open_club(path, title="CLB Mẫu", commune="Xã Mẫu")
        page = MeetingsPage(session)
        qtbot.addWidget(page)
        page.refresh()
        page.show()
        page.restore({"meeting": 0, "sheet": "attendance"})
        [shown] = page.findChildren(AttendanceSheet)
        yield shown


def lines(sheet: AttendanceSheet) -> list[list[str]]:
    """The rows as they are read, each cell's text."""
    return [[column.text(row) for column in sheet.model.columns] for row in sheet.model.rows()]


def test_a_letter_stands_for_each_meeting_and_a_stand_in_is_neither(sheet: AttendanceSheet) -> None:
    assert [column.title for column in sheet.model.columns][3:] == ["05", "04", "03"]
    assert lines(sheet) == [
        ["Đặng Thị Mơ", "3/3", "0", "x", "x", "x"],
        ["Bùi Văn Ngô", "1/3", "1", "E", "s", "l"],
        ["Lò Thị Sen", "0/3", "3", "A", "E", "A"],
        ["Present", "4", "", "1", "1", "2"],
        ["On the roll", "9", "", "3", "3", "3"],
    ]


def test_whoever_is_away_most_comes_first_or_alone(sheet: AttendanceSheet) -> None:
    sheet.chips.choose("away")
    sheet.chips.chosen.emit("away")
    assert [line[0] for line in lines(sheet)][:3] == ["Lò Thị Sen", "Bùi Văn Ngô", "Đặng Thị Mơ"]
    sheet.chips.choose("long")
    sheet.chips.chosen.emit("long")
    assert [line[0] for line in lines(sheet)] == ["Lò Thị Sen"]
    bold = sheet.model.data(sheet.model.index(0, 0), TableModel.BoldRole)
    assert bold is True


def test_a_name_is_found_and_another_year_is_shown(sheet: AttendanceSheet) -> None:
    QTest.keyClicks(sheet.search, "ngo")
    assert [line[0] for line in lines(sheet)] == ["Bùi Văn Ngô"]
    assert not sheet.years.after.isEnabled()
    sheet.years.before.click()
    assert lines(sheet) == []
    assert sheet.heading.text() == "Attendance of 2024"
    assert not sheet.print.isEnabled()
