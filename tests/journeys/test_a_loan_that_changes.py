"""A loan through the window: paid in part or beyond what is due, extended, inherited, lost, paid off."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.leaving import Leaving
from clubdesk.domain.members import LeavingReason
from clubdesk.operations import checks
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.leaving import record_leaving
from clubdesk.operations.loan_changes import changes_of
from clubdesk.operations.loans import LoanPage, loan_page
from clubdesk.operations.repayments import record_repayment
from clubdesk.ui.loans.changes.menu import ChangeAct
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, MoneyField, NumberField, TextField
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.suggestions import PickField
from tests import builders
from tests.builders import TODAY, clock

LUA, CHANH = "Lò Thị Lúa Mẫu", "Lò Văn Chanh Mẫu"
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def page(ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[LoansPage]:
    """The whole program at the loan of Lúa: 3.000.000 đ owed after four rows, the fifth due today."""
    path = builders.a_club(tmp_path)
    with builders.opened(path):
        loan = builders.a_loan(builders.a_member(LUA))
        builders.a_member(CHANH)
        for month, amount in ((2, 550_000), (3, 545_000), (4, 540_000), (5, 535_000)):
            record_repayment(loan.id, amount=amount, paid_on=date(2025, month, 17), today=TODAY)
    session = ClubSession(today=lambda: TODAY, now=clock)
    door = FrontDoor(Desk(session, settings, clock=clock, actor="thu quy"))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(path)
    door.window.show_page("loans", loan.id)
    shown = door.window.current_page()
    assert isinstance(shown, LoansPage)
    yield shown
    assert checks.check_books() == []
    door.desk.leave()


def part(parent: QWidget, kind: type[W], name: str) -> W:
    [found] = [child for child in parent.findChildren(kind, name) if child.isVisible()]
    return found


def enter(field: TextField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def open_dialog(page: LoansPage) -> FormDialog:
    [dialog] = [one for one in page.findChildren(FormDialog) if one.isVisible()]
    return dialog


def change(page: LoansPage, act: ChangeAct) -> FormDialog:
    page.card.change.action(act).trigger()
    return open_dialog(page)


def decide(dialog: FormDialog, reason: str) -> None:
    """The reason, and Enter on it: the last input."""
    part(dialog, TextField, "decisionReason").set_value(reason)
    QTest.keyClick(part(dialog, TextField, "decisionReason"), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def said(dialog: QWidget) -> str:
    return part(dialog, Banner, "changeSentence").text().replace("\u00a0", " ")


def now() -> LoanPage:
    return loan_page(1, TODAY)


def coming(page: LoanPage) -> list[tuple[date, int]]:
    """The rows to come: day and principal."""
    return [(row.due, row.principal) for row in page.rows if row.due > TODAY]


def money() -> tuple[int, int]:
    """Cash in the Income Fund and in the Activity Fund."""
    income, activity = fund_totals(TODAY)[:2]
    return income.cash, activity.cash


def die() -> None:
    leaving = Leaving(left_on=date(2025, 6, 12), why=LeavingReason.DIED)
    record_leaving(1, leaving, today=TODAY)


def test_a_payment_in_part_leaves_the_rest_due(page: LoansPage) -> None:
    income, activity = money()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    enter(part(open_dialog(page), MoneyField, "repaymentAmount"), "300k")
    assert money() == (income + 270_000, activity + 30_000)
    assert (now().position.principal_due, now().position.interest_due) == (230_000, 0)
    assert "Còn nợ 2.730.000\u00a0đ" in page.card.bar.accessibleName()


@pytest.mark.parametrize(
    ("use", "rows", "next_row"),
    [
        (ExtraUse.IN_ADVANCE, [500_000] * 5, 0),
        (ExtraUse.FEWER_ROWS, [500_000] * 3, 500_000),
        (ExtraUse.SMALLER_INSTALMENTS, [300_000] * 5, 300_000),
    ],
)
def test_what_is_more_than_due_is_used_as_chosen(
    page: LoansPage, use: ExtraUse, rows: list[int], next_row: int
) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    dialog = open_dialog(page)
    enter(part(dialog, MoneyField, "repaymentAmount"), "1530k")
    choice = part(dialog, ChoiceField, "repaymentExtra")
    assert dialog.focusWidget() is choice
    while choice.key() != use:
        QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    after = now()
    assert [principal for _due, principal in coming(after)] == rows
    assert (after.position.outstanding, after.position.due) == (1_500_000, 0)
    assert loan_page(1, date(2025, 7, 17)).position.principal_due == next_row


def test_an_extension_is_decided_seen_and_taken_back(page: LoansPage) -> None:
    before = coming(now())
    dialog = change(page, ChangeAct.EXTEND)
    QTest.keyClicks(part(dialog, NumberField, "extensionRows"), "5")
    assert said(dialog).startswith("Số kỳ còn phải trả: trước 5 kỳ, kỳ cuối 17/11/2025; sau 10 kỳ")
    decide(dialog, "Bò chết, gia đình khó khăn")
    assert [principal for _due, principal in coming(now())] == [250_000] * 10
    assert page.card.changed.text() == "Đã gia hạn ngày 17/06/2025."
    page.card.changes.take_back.click()
    back = open_dialog(page)
    part(back, TextField, "takingBackReason").set_value("Gia đình đã có tiền")
    back.primary.click()
    assert coming(now()) == before


def test_the_heir_of_a_borrower_takes_the_loan_over_and_pays(page: LoansPage) -> None:
    die()
    dialog = change(page, ChangeAct.TAKE_OVER)
    enter(part(dialog, PickField, "takeOverHeir"), "chanh")
    decide(dialog, "Bà Lúa qua đời, con trai nhận trả")
    assert now().borrower.name == CHANH
    assert now().loan.debtors(TODAY) == {1, 2}
    assert f"người vay ban đầu là {LUA}" in page.card.changed.text()
    page.card.collect.click()
    enter(part(open_dialog(page), MoneyField, "repaymentAmount"), "530k")
    assert now().position.outstanding == 2_500_000
    assert now().entries[-1].entry.member_id == 2


def test_the_debt_of_a_borrower_without_an_heir_is_written_off(page: LoansPage) -> None:
    die()
    cash = money()
    dialog = change(page, ChangeAct.WRITE_OFF)
    assert part(dialog, MoneyField, "writeOffAmount").amount() == 3_000_000
    assert said(dialog).splitlines() == [
        "Không còn kỳ nào phải trả: khoản vay kết thúc.",
        "Phải thu ngày 17/06/2025: trước 530.000 đ, sau 0 đ.",
        "Còn nợ: trước 3.000.000 đ, sau 0 đ.",
    ]
    decide(dialog, "Bà Lúa qua đời, không còn ai")
    assert money() == cash
    assert (now().position.outstanding, now().position.due) == (0, 0)
    [made] = changes_of(1)
    assert made.decision is not None
    assert made.decision.reason == "Bà Lúa qua đời, không còn ai"

    recovery = change(page, ChangeAct.RECOVER)
    enter(part(recovery, MoneyField, "recoveryAmount"), "1tr")
    recovery.primary.click()
    assert money() == (cash[0] + 1_000_000, cash[1])
    assert now().position.outstanding == 0


def test_a_pay_off_closes_the_loan_and_its_menu(page: LoansPage) -> None:
    income, activity = money()
    page.card.pay_off.click()
    QTest.keyClick(part(open_dialog(page), DateField, "payoffDay"), Qt.Key.Key_Return)
    assert money() == (income + 3_000_000, activity + 30_000)
    assert now().position.outstanding == 0
    assert not page.card.change.isVisible()
