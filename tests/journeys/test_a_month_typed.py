"""A month of club A typed through the window: its repayments and new loans, until the figures agree."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.books import BookLoan, BookRepayment, HistoryBooks
from clubdesk.exchange.history_workbook import read_history_workbook
from clubdesk.operations.checks import check_books
from clubdesk.operations.figures import month_ends
from clubdesk.operations.history import store_books
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, MoneyField, NumberField, PercentField
from clubdesk.ui.widgets.suggestions import PickField
from tests.builders import CLUB_A

MONTH = "2025-06"
TODAY = date(2025, 6, 30)
TYPED = (
    "outstanding",
    "active_loans",
    "income_fund_cash",
    "income_fund_total",
    "interest_collected",
    "principal_collected",
    "principal_overdue",
    "interest_unpaid",
    "loans_over_30_days",
    "borrowers_ever",
)
Row = BookRepayment | BookLoan


def clock() -> datetime:
    return datetime(2025, 6, 30, 7, 32, tzinfo=UTC)


def is_of_month(day: date) -> bool:
    return f"{day:%Y-%m}" == MONTH


@pytest.fixture
def books() -> HistoryBooks:
    read = read_history_workbook(CLUB_A / "so_sach.xlsx", today=TODAY)
    assert read.books is not None
    return read.books


@pytest.fixture
def page(
    books: HistoryBooks, ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> Iterator[LoansPage]:
    """The loans page of club A as it was before the month's repayments and loans were written down."""
    earlier = replace(
        books,
        loans=tuple(row for row in books.loans if not is_of_month(row.lent_on)),
        repayments=tuple(row for row in books.repayments if not is_of_month(row.day)),
    )
    path = tmp_path / "club_a.clb"
    store_books(earlier, path, clock=clock, actor="thu quy")
    session = ClubSession(today=lambda: TODAY, now=clock)
    door = FrontDoor(Desk(session, settings, clock=clock, actor="thu quy"))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(path)
    door.window.show_page("loans")
    shown = door.window.current_page()
    assert isinstance(shown, LoansPage)
    yield shown
    door.desk.leave()


class Hands:
    """Types, presses, and counts what it took."""

    def __init__(self) -> None:
        self.count = 0

    def type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        self.count += len(text)

    def press(self, key: Qt.Key, on: QWidget) -> None:
        QTest.keyClick(on, key)
        self.count += 1

    def click(self, button: Button) -> None:
        button.click()
        self.count += 1


def test_a_month_of_club_a_typed_through_the_window_ends_at_its_figures(
    page: LoansPage, books: HistoryBooks, capsys: pytest.CaptureFixture[str]
) -> None:
    hands = Hands()
    repayments = [row for row in books.repayments if is_of_month(row.day)]
    lent = [row for row in books.loans if is_of_month(row.lent_on)]
    for paid in repayments:
        repay(page, hands, paid)
    for loan in lent:
        lend(page, hands, books, loan)
    reached = next(end for end in month_ends() if end.month == MONTH)
    wanted = json.loads((CLUB_A / "expected.json").read_text("utf-8"))["month_ends"][-1]
    assert {key: getattr(reached, key) for key in TYPED} == {key: wanted[key] for key in TYPED}
    assert check_books() == []
    with capsys.disabled():
        print(f"\n{len(repayments)} repayments and {len(lent)} loans: {hands.count} keys and clicks")  # noqa: T201


W = TypeVar("W", bound=QWidget)


def part(parent: QWidget, kind: type[W], name: str) -> W:
    """The one child of a kind and name."""
    (found,) = parent.findChildren(kind, name)
    return found


def dialog(page: LoansPage, name: str) -> FormDialog:
    (shown,) = [one for one in page.findChildren(FormDialog, name) if one.isVisible()]
    return shown


def repay(page: LoansPage, hands: Hands, row: BookRepayment) -> None:
    hands.type(page.search, row.loan_code)
    hands.press(Qt.Key.Key_Return, page.list)
    form = dialog(page, "repayment")
    amount = part(form, MoneyField, "repaymentAmount")
    hands.type(part(form, DateField, "repaymentDay"), f"{row.day:%d/%m/%Y}")
    hands.press(Qt.Key.Key_Return, part(form, DateField, "repaymentDay"))
    if amount.amount() != row.principal + row.interest:
        hands.type(amount, str(row.principal + row.interest))
    hands.press(Qt.Key.Key_Return, amount)
    extra = part(form, ChoiceField, "repaymentExtra")
    if extra.isVisible():
        hands.press(Qt.Key.Key_Return, extra)
    assert not form.isVisible(), row


def lend(page: LoansPage, hands: Hands, books: HistoryBooks, row: BookLoan) -> None:
    page.search.clear()
    (name,) = [one.details.name for one in books.members if one.code == row.member_code]
    page.lend.click()
    form = dialog(page, "lending")
    borrower = part(form, PickField, "loanBorrower")
    hands.type(borrower, row.member_code)
    hands.press(Qt.Key.Key_Return, borrower)
    assert borrower.value() == name
    hands.type(part(form, MoneyField, "loanAmount"), str(row.principal))
    hands.type(part(form, NumberField, "loanMonths"), str(row.months))
    hands.type(part(form, PercentField, "loanRate"), str(row.percent).replace(".", ","))
    part(form, ChoiceField, "loanBase").set_key(row.base)
    part(form, ChoiceField, "loanPattern").set_key(row.pattern)
    for name_of_field in ("loanDisbursedOn", "loanAgreedOn"):
        hands.type(part(form, DateField, name_of_field), f"{row.lent_on:%d/%m/%Y}")
    if row.first_due:
        hands.type(part(form, DateField, "loanFirstDue"), f"{row.first_due:%d/%m/%Y}")
    hands.click(form.primary)
    assert not form.isVisible(), row
