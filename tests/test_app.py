import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk import app, assets
from clubdesk.app import FrontDoor
from clubdesk.operations import clubs
from clubdesk.operations.repayments import record_repayment
from clubdesk.ui.club_pages import found_items
from clubdesk.ui.loans.calculator import LoanCalculator
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from tests.builders import ACTOR, TODAY, a_club, a_loan, a_member, clock, opened

pytestmark = pytest.mark.usefixtures("in_english")

STARTED = """
import sys
from PySide6.QtWidgets import QApplication
from clubdesk.app import FrontDoor, now
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from pathlib import Path
from PySide6.QtCore import QSettings
application = QApplication([])
settings = Settings(QSettings(sys.argv[2], QSettings.Format.IniFormat))
front = FrontDoor(Desk(ClubSession(today=lambda: now().date()), settings, clock=now, actor="thu quy"))
front.window.show()
front.begin(Path(sys.argv[1]))
assert front.desk.session.path is not None
for key in ("members", "loans", "funds", "home"):
    front.window.show_page(key)
application.processEvents()
heavy = {"reportlab", "openpyxl", "pypdfium2", "PySide6.QtPrintSupport"} & set(sys.modules)
front.desk.leave()
print(",".join(sorted(heavy)))
"""


@pytest.fixture
def front(qtbot: QtBot, session: ClubSession, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    """A small club open on its first page."""
    path = a_club(tmp_path)
    with opened(path):
        a_loan(a_member("Lò Thị Sen"))
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(path)
    yield door
    door.desk.leave()


def dialog(parent: QWidget, qtbot: QtBot, name: str) -> QDialog:
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in parent.findChildren(QDialog, name)), timeout=20_000
    )
    return next(one for one in parent.findChildren(QDialog, name) if one.isVisible())


def test_every_page_opens_and_has_its_help(front: FrontDoor) -> None:
    for key in ("members", "loans", "funds", "home"):
        front.window.show_page(key)
        page = front.window.current_page()
        assert page is not None
        assert page.help_page == key
        for language in ("vi", "en"):
            assert assets.help_path(key, language).read_text("utf-8").startswith("# ")
    assert assets.help_path("start", "vi").is_file()
    assert assets.help_path("start", "en").is_file()


def test_find_field_knows_people_and_loans(front: FrontDoor) -> None:
    person, loan = found_items("lo thi")
    assert (person.title, person.page_key, person.detail) == ("Lò Thị Sen", "members", "TV001")
    assert (loan.title, loan.page_key) == ("Lò Thị Sen", "loans")
    assert "TV001-001" in loan.detail
    assert found_items("") == []


def test_undo_offers_the_last_entry_of_the_sitting(front: FrontDoor, qtbot: QtBot) -> None:
    undo = front.window.menus.action("undo")
    assert not undo.isEnabled()
    entry = record_repayment(1, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    front.desk.session.changed(entry_id=entry.entry_id)
    assert undo.isEnabled()
    undo.trigger()
    asked = dialog(front.window, qtbot, "reversal")
    assert isinstance(asked, ReversalDialog)
    asked._reason.set_value("Wrong amount")
    asked.primary.click()
    assert not undo.isEnabled()


def test_menus_follow_the_club(front: FrontDoor) -> None:
    menus = front.window.menus
    assert menus.action("printLedger").isEnabled()
    menus.action("closeClub").trigger()
    assert not menus.action("printLedger").isEnabled()
    assert not menus.action("closeClub").isEnabled()
    assert front.desk.session.path is None


@pytest.mark.parametrize("name", ["printMembers", "printLoans", "printLedger"])
def test_papers_are_previewed_from_the_menu(front: FrontDoor, qtbot: QtBot, name: str) -> None:
    front.window.menus.action(name).trigger()
    dialog(front.window, qtbot, "preview").reject()


def test_a_loan_is_tried_out_from_the_menu(front: FrontDoor) -> None:
    front.window.menus.action("tryLoan").trigger()
    page = front.window.current_page()
    assert isinstance(page, LoansPage)
    [calculator] = page.findChildren(LoanCalculator)
    assert calculator.isVisible()
    calculator.reject()


def test_idle_books_are_made_whole(front: FrontDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[bool] = []
    monkeypatch.setattr(clubs, "save_idle", lambda: saved.append(True))
    front._idle.setInterval(10)
    front.desk.session.changed()
    qtbot.waitUntil(lambda: saved == [True])
    front.desk.leave()
    front._save_idle()
    assert saved == [True]


def test_about_tells_the_version(front: FrontDoor, qtbot: QtBot) -> None:
    front.window.menus.action("about").trigger()
    assert "ClubDesk 0" in dialog(front.window, qtbot, "about").accessibleName()


def test_no_screen_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.run(None) == 3
    assert capsys.readouterr().err.count("\n") == 1
    monkeypatch.setattr(sys, "platform", "win32")
    assert app.has_display()


def test_start_loads_nothing_heavy(tmp_path: Path) -> None:
    path = a_club(tmp_path)
    started = subprocess.run(
        [sys.executable, "-c", STARTED, str(path), str(tmp_path / "settings.ini")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert started.stdout.strip() == ""
