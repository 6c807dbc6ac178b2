import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from clubdesk.domain.loans import Loan
from clubdesk.operations.repayments import record_payoff
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from tests.conftest import TODAY
from tests.ui.loans.conftest import HOA, SEN


def heading(page: LoansPage) -> str:
    return page.card.heading.text()


def chip_texts(page: LoansPage) -> list[str]:
    return [
        found.text() for key in ("live", "due", "overdue", "closed") if (found := chip(page, key)) is not None
    ]


def chip(page: LoansPage, key: str) -> Button | None:
    found = page.findChild(Button, f"chip_{key}")
    return found if isinstance(found, Button) else None


@pytest.mark.usefixtures("empty_club")
def test_without_loans_the_page_says_what_to_do(page: LoansPage) -> None:
    sentence = page.findChild(QLabel, "emptyStateText")
    assert isinstance(sentence, QLabel)
    assert sentence.isVisible()
    assert not page.chips.isVisible()
    assert not page.lend.isVisible()


def test_the_first_loan_is_shown_whole(lent: dict[str, Loan], page: LoansPage) -> None:
    assert page.list.listed() == [lent[HOA].id, lent[SEN].id]
    assert chip_texts(page) == ["Borrowing 2", "Due 2", "Overdue 1", "Paid off 0"]
    page.open_item(lent[SEN].id)
    assert heading(page) == f"{SEN} · TV001-001"
    assert page.card.terms.text() == (
        "lent 17/01/2025 · 10 months · 0,8\u00a0% a month, declining balance · equal principal"
    )
    assert page.card.due.text().splitlines() == [
        "To collect today 524.000\u00a0đ: interest 24.000\u00a0đ, principal 500.000\u00a0đ.",
        "Pay off today: 3.024.000\u00a0đ (Ba triệu không trăm hai mươi tư nghìn đồng)",
    ]


def test_finding_without_accents_shows_the_loan(lent: dict[str, Loan], page: LoansPage) -> None:
    QTest.keyClicks(page.search, "lo thi")
    assert page.list.listed() == [lent[SEN].id]
    assert heading(page).startswith(SEN)
    page.search.clear()
    QTest.keyClicks(page.search, "zzz")
    assert page.list.listed() == []


def test_a_loan_under_another_chip_is_found_all_the_same(lent: dict[str, Loan], page: LoansPage) -> None:
    record_payoff(lent[SEN].id, paid_on=TODAY, today=TODAY)
    page.search.set_value("hoa")
    page.open_item(lent[SEN].id)
    assert page.chips.key() == "closed"
    assert heading(page).startswith(SEN)
    assert not page.card.collect.isVisible()
    assert not page.card.pay_off.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.findChild(QDialog, "repayment") is None


def test_what_is_shown_survives_a_change_of_language(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    page.restore({"chip": "overdue"})
    assert heading(page).startswith(HOA)
    page.search.set_value("hoa")
    again = LoansPage(session)
    again.refresh()
    again.restore(page.state())
    assert (again.chips.key(), again.search.value()) == ("overdue", "hoa")
    assert heading(again) == heading(page)


def test_only_a_chosen_voucher_that_stands_can_be_reversed(lent: dict[str, Loan], page: LoansPage) -> None:
    page.open_item(lent[SEN].id)
    assert not page.card.reverse.isEnabled()
    page.card.vouchers.select_first()
    assert page.card.reverse.isEnabled()


def test_enter_leads_from_the_search_to_a_repayment(lent: dict[str, Loan], page: LoansPage) -> None:
    QTest.keyClicks(page.search, "lo thi")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.focusWidget() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    dialog = page.findChild(QDialog, "repayment")
    assert isinstance(dialog, QDialog)
    assert dialog.windowTitle() == f"Repayment of {SEN}"
