from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.loans import Loan
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.operations.loans import loan_page
from clubdesk.ui import theme
from clubdesk.ui.loans.calculator import LoanCalculator
from clubdesk.ui.loans.offer_pane import OfferPane
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.suggestions import PickField
from clubdesk.ui.widgets.table import ListTable
from tests.conftest import TODAY
from tests.ui.loans.conftest import DUNG
from tests.ui.loans.driving import part, type_into

pytestmark = pytest.mark.usefixtures("lent")


@pytest.fixture
def calculator(lent: dict[str, Loan], page: LoansPage) -> LoanCalculator:
    """The calculator as the button on the page opens it."""
    part(page, Button, "tryLoan").click()
    return part(page, LoanCalculator, "calculator")


def enter(field: QWidget, text: str) -> None:
    """Type over a field and go on."""
    assert isinstance(field, TextField)
    type_into(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def fill(pane: OfferPane, *, amount: str = "6tr", months: str = "12", rate: str = "0,8") -> None:
    for field, text in (
        (pane.fields.amount, amount),
        (pane.fields.months, months),
        (pane.fields.percent, rate),
    ):
        enter(field, text)


def said(pane: OfferPane) -> str:
    return pane.preview.summary.text().replace("\u00a0", " ")


def rows(pane: OfferPane) -> list[str]:
    model = part(pane, ListTable, "scheduleRows").model()
    return [str(model.index(row, 4).data()) for row in range(model.rowCount())]


def difference(calculator: LoanCalculator) -> str:
    return calculator.difference.text().replace("\u00a0", " ")


def compare(calculator: LoanCalculator) -> OfferPane:
    calculator.compare.click()
    QApplication.processEvents()
    assert calculator.second.isVisible()
    return calculator.second


def wrong(pane: OfferPane, field: QWidget) -> str:
    [row] = [row for row in pane.form.rows() if row.field is field]
    return row.line.text().replace("\u00a0", " ") if row.is_marked() else ""


def test_a_loan_is_tried_out_by_typing_alone(calculator: LoanCalculator) -> None:
    first = calculator.first
    assert calculator.focusWidget() is first.fields.amount
    assert said(first) == "Type the amount, the rate and the months to see the schedule."
    for text in ("6tr", "12", "0,8"):
        typed = calculator.focusWidget()
        assert typed is not None
        enter(typed, text)
    assert said(first) == (
        "12 instalments, each at most 548.000 đ; interest in all 312.000 đ: Ba trăm mười hai nghìn đồng."
    )
    assert (rows(first)[0], rows(first)[-1]) == ("548.000", "504.000")


def test_enter_leads_through_every_input_to_the_next_step(calculator: LoanCalculator) -> None:
    fill(calculator.first)
    for _ in range(len(calculator.first.form.rows())):
        field = calculator.focusWidget()
        if field is None or field is calculator.lend:
            break
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert calculator.focusWidget() is calculator.lend


def test_nothing_is_recounted_before_a_field_is_left(calculator: LoanCalculator) -> None:
    first = calculator.first
    fill(first)
    before = said(first)
    type_into(first.fields.months, "24")
    assert said(first) == before
    QTest.keyClick(first.fields.months, Qt.Key.Key_Return)
    assert said(first).startswith("24 instalments, each at most 298.000 đ")


def test_the_months_are_found_from_what_can_be_paid(calculator: LoanCalculator) -> None:
    first = calculator.first
    fill(first, months="")
    enter(first.fields.at_most, "300k")
    assert first.fields.months.number() == 24
    assert said(first).startswith("24 instalments, each at most 298.000 đ")
    enter(first.fields.amount, "3tr")
    assert first.fields.months.number() == 11
    enter(first.fields.months, "10")
    assert first.fields.at_most.value() == ""
    assert said(first).startswith("10 instalments")


def test_a_purse_too_small_is_said_beside_its_field(calculator: LoanCalculator) -> None:
    first = calculator.first
    fill(first)
    enter(first.fields.at_most, "40k")
    assert wrong(first, first.fields.at_most).startswith(
        "Even over 120 months some instalment is above 40.000 đ"
    )
    assert first.offer is None
    enter(first.fields.at_most, "1tr")
    assert not wrong(first, first.fields.at_most)
    assert first.fields.months.number() == 7


def test_months_that_are_no_whole_periods_are_refused_until_either_changes(
    calculator: LoanCalculator,
) -> None:
    first = calculator.first
    fill(first, months="10")
    first.fields.show_more()
    first.fields.every.set_key(3)
    first.fields.every.judged.emit()
    assert wrong(first, first.fields.months).startswith(
        "10 months is not a whole number of periods of 3 months"
    )
    assert first.fields.months.value() == "10"
    calculator.lend.click()
    assert calculator.focusWidget() is first.fields.months
    first.fields.every.set_key(2)
    first.fields.every.judged.emit()
    assert not wrong(first, first.fields.months)
    assert len(rows(first)) == 5


def test_a_loan_without_interest(calculator: LoanCalculator) -> None:
    fill(calculator.first, rate="0")
    assert said(calculator.first) == "12 instalments, each 500.000 đ; interest in all 0 đ: Không đồng."


def test_nothing_goes_on_from_half_an_offer(calculator: LoanCalculator, page: LoansPage) -> None:
    fill(calculator.first, rate="")
    calculator.compare.click()
    assert calculator.second.isHidden()
    assert calculator.focusWidget() is calculator.first.fields.percent
    calculator.lend.click()
    assert not page.findChildren(FormDialog, "lending")


def test_two_offers_stand_beside_each_other(calculator: LoanCalculator) -> None:
    fill(calculator.first)
    second = compare(calculator)
    assert calculator.focusWidget() is second.fields.amount
    assert difference(calculator) == "Both offers ask the same interest and the same largest instalment."
    enter(second.fields.months, "24")
    assert difference(calculator) == (
        "Offer 2 asks 288.000 đ (Hai trăm tám mươi tám nghìn đồng) more interest, but its largest "
        "instalment is 250.000 đ (Hai trăm năm mươi nghìn đồng) less. Offer 2 takes 12 months longer."
    )
    enter(calculator.first.fields.months, "36")
    assert difference(calculator).startswith("Offer 2 asks 288.000 đ")
    assert " less interest, but " in difference(calculator)
    enter(second.fields.amount, "0")
    assert difference(calculator) == ""
    calculator.compare.click()
    assert calculator.second.isHidden()
    assert not calculator.lend_second.isVisible()


def test_the_second_offer_is_lent_on_its_terms(
    calculator: LoanCalculator, page: LoansPage, session: ClubSession
) -> None:
    fill(calculator.first)
    second = compare(calculator)
    enter(second.fields.months, "24")
    calculator.lend_second.click()
    dialog = part(page, FormDialog, "lending")
    assert part(dialog, QLabel, "scheduleSummary").text() == second.preview.summary.text()
    borrower = part(dialog, PickField, "loanBorrower")
    QTest.keyClicks(borrower, "ngo van")
    QTest.keyClick(borrower, Qt.Key.Key_Return)
    dialog.primary.click()
    assert not calculator.isVisible()
    assert page.card.heading.text() == f"{DUNG} · TV003-003"
    assert second.offer is not None
    assert loan_page(3, TODAY).loan.terms == second.offer.terms
    assert len(session.session_entries) == 1


def test_trying_out_stores_nothing_and_closes_without_a_question(
    calculator: LoanCalculator, page: LoansPage, session: ClubSession
) -> None:
    fill(calculator.first)
    QTest.keyClick(calculator, Qt.Key.Key_Escape)
    assert not calculator.isVisible()
    assert not session.session_entries
    assert page.list.listed() == [2, 1]


def odd_terms() -> Terms:
    return Terms(
        principal=7_777_777,
        rate=Rate(Decimal("9.5"), RatePer.YEAR),
        months=24,
        base=Base.FLAT,
        pattern=Pattern.EQUAL_PRINCIPAL,
        every=2,
        principal_every=3,
        principal_free_rows=2,
        rounding=100,
        interest_rounding=1,
        disbursed_on=date(2025, 6, 10),
        first_due=date(2025, 8, 30),
        kept_day=30,
    )


@pytest.mark.parametrize(
    "terms",
    [
        odd_terms(),
        replace(odd_terms(), pattern=Pattern.LEVEL, principal_every=1),
        replace(odd_terms(), first_due=date(2025, 8, 17), kept_day=17, every=1, months=12),
    ],
)
def test_terms_filled_in_are_the_terms_read(calculator: LoanCalculator, terms: Terms) -> None:
    calculator.first.fields.show_terms(terms)
    assert calculator.first.fields.terms() == terms
    assert calculator.first.fields.more.isHidden()
    assert calculator.first.offer is not None
    assert calculator.first.offer.terms == terms


@pytest.mark.usefixtures("lent")
@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_field_being_typed_in_is_in_sight_at_every_text_size(
    page: LoansPage, ui_app: QApplication, qtbot: QtBot, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    page.try_out()
    calculator = part(page, LoanCalculator, "calculator")
    calculator.resize(1342, 732)
    fill(calculator.first)
    second = compare(calculator)
    for row in second.form.rows():
        if row.isVisible():
            row.field.setFocus()
            QApplication.processEvents()
            place = row.field.mapTo(calculator.scroller.viewport(), row.field.rect().center())
            assert calculator.scroller.viewport().rect().contains(place)
    assert calculator.scroller.horizontalScrollBar().maximum() == 0
    calculator.reject()
    theme.apply_theme(ui_app, theme.TEXT_SIZES[0])
