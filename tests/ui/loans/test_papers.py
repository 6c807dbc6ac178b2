"""Papers of a loan are chosen from one menu, by mouse or by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from clubdesk.domain.loans import Loan
from clubdesk.operations.printing import Paper
from clubdesk.operations.repayments import record_payoff
from clubdesk.ui import printing as ui_printing
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.loans.papers import LoanPaper, paper_names
from tests.conftest import TODAY
from tests.ui.loans.conftest import HOA, SEN


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    papers: list[Paper] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: papers.append(paper))
    return papers


def menu_of(page: LoansPage) -> QMenu:
    menu = page.findChild(QMenu, "printPapersMenu")
    assert isinstance(menu, QMenu)
    return menu


def test_every_paper_of_a_loan_is_offered_and_drawn(
    lent: dict[str, Loan], page: LoansPage, shown: list[Paper]
) -> None:
    page.open_item(lent[HOA].id)
    for key, words in paper_names():
        action = page.card.papers.action(key)
        assert action.text() == words
        action.trigger()
    assert [paper.title for paper in shown] == [
        "Sổ theo dõi cho vay",
        "Lịch trả nợ",
        "Giấy nhận nợ",
        "Thẻ theo dõi vay vốn",
        "Sao kê khoản vay",
        "Phiếu tính tất toán",
        "Giấy báo nợ quá hạn",
        "Đơn xin vay vốn",
    ]


def test_papers_that_would_say_nothing_are_not_offered(lent: dict[str, Loan], page: LoansPage) -> None:
    page.open_item(lent[SEN].id)
    allowed = page.card.papers.action
    assert (allowed(LoanPaper.PAYOFF).isEnabled(), allowed(LoanPaper.LETTER).isEnabled()) == (True, False)
    record_payoff(lent[SEN].id, paid_on=TODAY, today=TODAY)
    page.open_item(lent[SEN].id)
    assert not allowed(LoanPaper.PAYOFF).isEnabled()
    assert allowed(LoanPaper.STATEMENT).isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu without a screen
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_the_menu_opens_by_keyboard(
    lent: dict[str, Loan], page: LoansPage, shown: list[Paper], key: Qt.Key
) -> None:
    page.open_item(lent[HOA].id)
    page.card.papers.setFocus()
    QTest.keyClick(page.card.papers, key)
    menu = menu_of(page)
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert [paper.title for paper in shown] == ["Lịch trả nợ"]
    assert not menu.isVisible()


def test_other_keys_do_nothing(lent: dict[str, Loan], page: LoansPage) -> None:
    page.open_item(lent[HOA].id)
    QTest.keyClick(page.card.papers, Qt.Key.Key_A)
    assert not menu_of(page).isVisible()


def test_any_voucher_can_be_printed(lent: dict[str, Loan], page: LoansPage, shown: list[Paper]) -> None:
    page.open_item(lent[SEN].id)
    assert not page.card.print_receipt.isEnabled()
    page.card.vouchers.select_first()
    page.card.print_receipt.click()
    assert [paper.title for paper in shown] == ["Phiếu chi PC 2025/001"]
