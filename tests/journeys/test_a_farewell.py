"""A member dies with a loan outstanding: the loan stays in the books, the person leaves the roll."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.members import LeavingReason
from clubdesk.domain.posts import Role, is_held
from clubdesk.operations import checks, loans, members, sample
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.roll import read_roll
from clubdesk.store import posts
from clubdesk.store.database import transaction
from clubdesk.text.amounts import format_dong
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.members.leaving import LeaveDialog
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Question

TODAY = date(2025, 6, 17)
DIED = date(2025, 6, 12)


def clock() -> datetime:
    return datetime(2025, 6, 17, 7, 32, tzinfo=UTC)


@pytest.fixture
def front(ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    """The whole program with the sample club open, in Vietnamese."""
    path = tmp_path / "mau.clb"
    sample.make_sample(path, today=TODAY, clock=clock, actor="thu quy")
    door = FrontDoor(
        Desk(ClubSession(today=lambda: TODAY, now=clock), settings, clock=clock, actor="thu quy")
    )
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(path)
    yield door
    door.desk.leave()


def members_page(front: FrontDoor, member_id: int) -> MembersPage:
    front.window.show_page("members", member_id)
    page = front.window.current_page()
    assert isinstance(page, MembersPage)
    return page


def visible_texts(page: MembersPage) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in page.card.facts.findChildren(QLabel) if one.isVisible()]


def make_leader(member_id: int) -> None:
    post = next(post for post in posts.load_posts() if post.role is Role.LEADER)
    with transaction():
        posts.add_holding(post, member_id, since=date(2024, 1, 17), area="Tổ 1")


def record_death(page: MembersPage) -> LeaveDialog:
    """From the card to the recorded leaving; the dialog, as it stood before."""
    page.card.leave_button.click()
    [dialog] = [one for one in page.findChildren(LeaveDialog) if one.isVisible()]
    dialog.contribution.click()
    dialog.borrowed.click()
    dialog.why.setFocus()
    QTest.keyClicks(dialog.why, "Qua")
    dialog.why.judged.emit()
    dialog.left_on.set_value("12/6/2025")
    dialog.words.set_value("Tuổi già")
    dialog.farewell.set_value("Ban Chủ nhiệm viếng ngày 13/06")
    QTest.keyClick(dialog.farewell, Qt.Key.Key_Return)
    return dialog


def test_a_member_dies_with_a_loan_outstanding(front: FrontDoor) -> None:
    line = loans.open_loans(TODAY)[0]
    borrower, owed = line.borrower, line.position.outstanding
    make_leader(borrower.id)
    counted, money = read_roll(TODAY).composition.members, fund_totals(TODAY)
    before = loans.loan_page(line.loan.id, TODAY)

    page = members_page(front, borrower.id)
    dialog = record_death(page)
    told = " ".join(one.text() for one in dialog.checks.findChildren(QLabel))
    assert line.loan.code in told
    assert format_dong(owed) in told
    assert "Tổ trưởng (Tổ 1): thôi giữ từ ngày ra" in told
    [asked] = [one for one in dialog.findChildren(Question) if one.isVisible()]
    detail = asked.findChild(QLabel, "unsettledQuestionDetail")
    assert isinstance(detail, QLabel)
    assert detail.text() == f"Còn nợ gốc {format_dong(owed)}."
    asked.buttons[1].click()

    assert page.said.text().endswith("Nhiệm vụ cần người mới: Tổ trưởng (Tổ 1).")
    assert {"12/06/2025: Qua đời: Tuổi già", "Ban Chủ nhiệm viếng ngày 13/06"} <= set(visible_texts(page))
    details = members.card(borrower.id, TODAY).member.details
    assert (details.left_on, details.left_why) == (DIED, LeavingReason.DIED)
    assert not page.card.come_back_button.isVisible()
    assert not any(is_held(one, DIED) for one in posts.load_holdings(member_id=borrower.id))
    assert read_roll(TODAY).composition.members == counted - 1
    assert read_roll(date(2025, 6, 11)).composition.members == counted

    after = loans.loan_page(line.loan.id, TODAY)
    assert (after.loan, after.position, after.entries) == (before.loan, before.position, before.entries)
    assert fund_totals(TODAY) == money
    front.window.show_page("loans", line.loan.id)
    shown = front.window.current_page()
    assert isinstance(shown, LoansPage)
    assert shown.card.heading.text() == f"{borrower.name} · {line.loan.code}"
    assert checks.check_books() == []
