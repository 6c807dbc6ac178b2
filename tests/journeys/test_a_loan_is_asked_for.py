"""A loan through the window: asked for, spoken of, agreed, paid out, and its papers printed."""

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
from clubdesk.domain.applications import Stand
from clubdesk.operations import applications, checks, sample
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.printing import Paper
from clubdesk.operations.roll import roll
from clubdesk.text.names import fold
from clubdesk.ui import printing as ui_printing
from clubdesk.ui.loans.browser import APPLICATIONS
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk

TODAY = date(2025, 6, 17)
ENTER = Qt.Key.Key_Return
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


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    papers: list[Paper] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: papers.append(paper))
    return papers


def press(door: FrontDoor, name: str) -> None:
    """Press the visible button of a name."""
    [button] = [one for one in door.window.findChildren(QPushButton, name) if one.isVisible()]
    button.click()


def give(door: FrontDoor, dialog: str, *typed: str) -> None:
    """Type one value after the other into a dialog, each with Enter; "" leaves what stands there."""
    [shown] = [one for one in door.window.findChildren(QWidget, dialog) if one.isVisible()]
    for words in typed:
        field = shown.focusWidget()
        assert field is not None
        QTest.keyClicks(field, words)
        QTest.keyClick(field, ENTER)


def text_of(paper: Paper) -> str:
    drawn = BytesIO()
    paper.draw(drawn)
    said = " ".join(page.extract_text() for page in PdfReader(drawn).pages)
    return " ".join(said.replace("\u00a0", " ").split())


def test_from_the_application_to_the_papers(door: FrontDoor, printed: list[Paper]) -> None:
    borrower = next(line.member for line in roll(TODAY).lines if not line.outstanding)
    cash = fund_totals(TODAY)[0].cash
    page = door.window.show_page("loans")
    assert isinstance(page, LoansPage)

    door.window.menus.action("lendingRules").trigger()
    press(door, "openProducts")
    press(door, "addProduct")
    give(door, "product", "Chan nuoi", "10", "0,8")
    press(door, "productSubmit")
    press(door, "productsClose")
    press(door, "rulesClose")

    page.chips.choose(APPLICATIONS)
    press(door, "newApplication")
    give(door, "request", fold(borrower.name), "3tr", "chan", "", "nuoi ga")
    press(door, "requestSubmit")
    [line] = applications.queue(TODAY).lines
    assert (line.applicant.id, line.stand) == (borrower.id, Stand.LEADER)
    press(door, "applicationGoOn")
    press(door, "opinionSubmit")
    press(door, "applicationGoOn")
    press(door, "decisionSubmit")
    press(door, "applicationGoOn")
    give(door, "decision", "", "", "41", "0", "2")
    press(door, "decisionSubmit")
    press(door, "applicationPrint")
    press(door, "applicationGoOn")
    press(door, "payOutSubmit")
    for button in ("paidOutNote", "paidOutSchedule", "paidOutSlip", "paidOutClose"):
        press(door, button)

    assert fund_totals(TODAY)[0].cash == cash - 3_000_000
    assert applications.queue(TODAY).lines == ()
    assert borrower.name in page.card.heading.text()
    asked, note, schedule, slip = printed
    assert [paper.title for paper in (asked, note, schedule)] == [
        "Đơn xin vay vốn",
        "Giấy nhận nợ",
        "Lịch trả nợ",
    ]
    assert slip.title.startswith("Phiếu chi PC 2025/")
    assert "Tán thành: 41" in text_of(asked)
    assert "3.000.000 đ (bằng chữ: Ba triệu đồng)" in text_of(note)
    assert "0,8 %/tháng" in text_of(schedule)
    assert borrower.name in text_of(slip)
    assert checks.check_books() == []
