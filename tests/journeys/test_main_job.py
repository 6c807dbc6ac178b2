"""The main job through the window: a repayment is found, recorded, printed and taken back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import checks, loans, sample
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.loans import LoanLine
from clubdesk.text.amounts import format_amount
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.fields import ChoiceField, MoneyField, TextField

TODAY = date(2025, 6, 17)
PATIENCE_MS = 10_000


def clock() -> datetime:
    return datetime(2025, 6, 17, 7, 32, tzinfo=UTC)


@pytest.fixture
def front(ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[FrontDoor]:
    """The whole program with the sample club open, in Vietnamese."""
    path = tmp_path / "mau.clb"
    sample.make_sample(path, today=TODAY, clock=clock, actor="thu quy")
    session = ClubSession(today=lambda: TODAY, now=clock)
    door = FrontDoor(Desk(session, settings, clock=clock, actor="thu quy"))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.window.activateWindow()
    qtbot.waitUntil(door.window.isActiveWindow)
    door.begin(path)
    yield door
    door.desk.leave()


W = TypeVar("W", bound=QWidget)


def seen(front: FrontDoor, qtbot: QtBot, kind: type[W], name: str) -> W:
    """The visible thing of a name, as soon as it is there."""

    def visible() -> list[W]:
        tops = [front.window, *QApplication.topLevelWidgets()]
        found = [one for top in tops for one in top.findChildren(kind, name)]
        return [one for one in found if one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()), timeout=PATIENCE_MS)
    return visible()[0]


def press(key: Qt.Key, on: QWidget, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(on, key, modifier)


def find_first_loan(front: FrontDoor, qtbot: QtBot, words: str) -> int:
    """Type into the find field, go down to the first loan, Enter; the loan then shown."""
    field = seen(front, qtbot, QLineEdit, "findField")
    field.setFocus()
    QTest.keyClicks(field, words)
    results = seen(front, qtbot, QListWidget, "findFieldResults")
    while "khoản vay" not in results.currentItem().text() and results.currentRow() < results.count() - 1:
        press(Qt.Key.Key_Down, field)
    press(Qt.Key.Key_Return, field)
    page = front.window.current_page()
    assert isinstance(page, LoansPage)
    shown = page.list.selected_row()
    assert isinstance(shown, LoanLine)
    return shown.loan.id


def cash(fund: int) -> int:
    return fund_totals(TODAY)[fund].cash


def test_a_repayment_is_found_recorded_printed_and_taken_back(
    front: FrontDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    loan_id = find_first_loan(front, qtbot, "nguyen thi")
    before = loans.loan_page(loan_id, TODAY)
    assert before.borrower.name.startswith("Nguyễn Thị")
    income, activity = cash(0), cash(1)

    page = front.window.current_page()
    assert isinstance(page, LoansPage)
    press(Qt.Key.Key_Return, page.list)
    amount = seen(front, qtbot, MoneyField, "repaymentAmount")
    QTest.keyClicks(amount, "150k")
    press(Qt.Key.Key_Return, amount)
    # Nothing is due any more today, so it is asked what becomes of the money; the club's habit stands there.
    press(Qt.Key.Key_Return, seen(front, qtbot, ChoiceField, "repaymentExtra"))

    after = loans.loan_page(loan_id, TODAY)
    paid = after.loan.repayments[-1]
    assert paid.principal + paid.interest == 150_000
    assert after.position.outstanding == before.position.outstanding - paid.principal
    assert (cash(0), cash(1)) == (income + paid.principal, activity + paid.interest)
    voucher = str(after.entries[-1].voucher)
    assert voucher in seen(front, qtbot, QLabel, "noticeBannerText").text()
    assert format_amount(after.position.outstanding) in seen(front, qtbot, QLabel, "loanOwedWords").text()

    saved = print_to_pdf(front, qtbot, tmp_path / "phieu_thu.pdf")
    assert voucher in saved
    assert before.borrower.name in saved
    assert "150.000" in saved

    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    press(Qt.Key.Key_Z, front.window, Qt.KeyboardModifier.ControlModifier)
    reason = seen(front, qtbot, TextField, "reversalReason")
    reason.set_value("Ghi nhầm người")
    seen(front, qtbot, QPushButton, "reversalSubmit").click()
    assert loans.loan_page(loan_id, TODAY).position == before.position
    assert (cash(0), cash(1)) == (income, activity)
    assert checks.check_books() == []


def print_to_pdf(front: FrontDoor, qtbot: QtBot, target: Path) -> str:
    """Press the banner's print button, save the preview as PDF; the text of the file."""
    seen(front, qtbot, QPushButton, "noticePrint").click()
    seen(front, qtbot, QPushButton, "previewSave").click()
    dialog = seen(front, qtbot, QFileDialog, "savePdfDialog")
    dialog.selectFile(str(target))
    dialog.accept()
    qtbot.waitUntil(target.exists, timeout=PATIENCE_MS)
    seen(front, qtbot, QPushButton, "previewClose").click()
    return "\n".join(page.extract_text() for page in PdfReader(target).pages)
