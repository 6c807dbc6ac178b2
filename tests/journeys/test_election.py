"""A new board is elected through the window; last year's papers keep last year's names."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import checks, printing, sample
from clubdesk.operations.roll import roll
from clubdesk.text.names import fold
from clubdesk.ui.members.board.election_dialog import ElectionDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk

TODAY, LAST_YEAR = date(2025, 6, 17), date(2024, 12, 31)
W = TypeVar("W", bound=QWidget)


def clock() -> datetime:
    return datetime(2025, 6, 17, 7, 32, tzinfo=UTC)


@pytest.fixture
def door(ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    """The whole program with the sample club open, in Vietnamese."""
    path = tmp_path / "mau.clb"
    sample.make_sample(path, today=TODAY, clock=clock, actor="thu quy")
    session = ClubSession(today=lambda: TODAY, now=clock)
    made = FrontDoor(Desk(session, settings, clock=clock, actor="thu quy"))
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    made.begin(path)
    yield made
    made.desk.leave()


def shown(door: FrontDoor, kind: type[W], name: str = "") -> W:
    found = [one for one in door.window.findChildren(kind) if one.isVisible()]
    [only] = [one for one in found if name in ("", one.objectName())]
    return only


def signatures(on: date) -> list[str]:
    """What stands below the place and date of the list of loans, and of the roll."""
    said = []
    for draw in (printing.loan_list, printing.member_list):
        drawn = BytesIO()
        draw(on=on, printed_on=TODAY).draw(drawn)
        last = PdfReader(drawn).pages[-1].extract_text()
        said.append(" ".join(last.rpartition("Mẫu, ngày")[2].split()))
    return said


def test_a_new_board_signs_this_year_s_papers_and_the_old_one_keeps_last_year_s(door: FrontDoor) -> None:
    last_year, before = signatures(LAST_YEAR), signatures(TODAY)
    names = [line.member.name for line in roll(TODAY).lines[:5]]
    assert not any(name in said for name in names for said in (*last_year, *before))

    shown(door, QPushButton, "rail_members").click()
    shown(door, QPushButton, "openBoard").click()
    shown(door, QPushButton, "electBoard").click()
    dialog = shown(door, ElectionDialog)
    for typed in ("", "", *names, ""):
        field = dialog.focusWidget()
        assert field is not None
        QTest.keyClicks(field, fold(typed))
        QTest.keyClick(field, Qt.Key.Key_Return)

    chair, _vice, _secretary, accountant, treasurer = names
    loans, members = signatures(TODAY)
    assert loans.index(accountant) < loans.index(treasurer) < loans.index(chair)
    assert chair in members
    assert signatures(LAST_YEAR) == last_year
    assert checks.check_books() == []
