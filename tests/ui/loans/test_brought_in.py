"""A loan that runs already is brought in by typing; its opening figures are corrected once each."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clubdesk.domain.schedules import Base
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.loans import loan_page
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    NumberField,
    TextField,
)
from clubdesk.ui.widgets.suggestions import PickField
from tests.conftest import TODAY
from tests.ui.loans.conftest import DUNG
from tests.ui.loans.driving import part, type_into
from tests.ui.loans.test_lending import shown_rows

pytestmark = pytest.mark.usefixtures("empty_club")

OPENING = (
    ("oldOn", "31/3/2025"),
    ("oldLent", "5tr"),
    ("oldInterestPaid", "135k"),
    ("oldAmount", "3tr5"),
    ("oldMonths", "7"),
    ("oldRate", "1"),
    ("oldDisbursedOn", "17/10/2024"),
    ("oldFirstDue", "17/4/2025"),
    ("oldPurpose", "nuoi lon"),
)


def start(page: LoansPage) -> FormDialog:
    page.bring_in()
    return part(page, FormDialog, "bringInLoan")


def field(dialog: FormDialog, name: str) -> TextField:
    [found] = [one for one in dialog.findChildren(TextField, name) if one.isVisible()]
    return found


def fill(dialog: FormDialog, **other: str) -> None:
    borrower = part(dialog, PickField, "oldBorrower")
    QTest.keyClicks(borrower, "ngo van")
    QTest.keyClick(borrower, Qt.Key.Key_Return)
    for name, text in OPENING:
        type_into(field(dialog, name), other.get(name, text))


def facts(page: LoansPage) -> list[str]:
    QApplication.processEvents()
    rows = page.card.opening.rows.findChildren(QLabel)
    return [one.text() for one in rows if one.isVisible() and one.text()]


def correct(page: LoansPage, place: int, value: str, comment: str) -> FormDialog:
    QApplication.processEvents()
    part(page.card.opening, Button, f"openingRowsLink{place}").click()
    dialog = part(page, FormDialog, "correction")
    type_into(field(dialog, "correctionValue"), value)
    type_into(field(dialog, "correctionComment"), comment)
    QTest.keyClick(field(dialog, "correctionComment"), Qt.Key.Key_Return)
    return dialog


def test_a_running_loan_is_previewed_and_brought_in(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog)
    rows = shown_rows(dialog)
    assert (len(rows), rows[0]) == (7, ("1", "17/04/2025", "500.000", "35.000", "535.000", "3.000.000"))
    QTest.keyClick(field(dialog, "oldPurpose"), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert page.notice.banner.text() == f"In the books now by PK 2025/001: {DUNG} owes 3.500.000\u00a0đ."
    stored = loan_page(1, TODAY)
    assert stored.loan.opening is not None
    assert (stored.loan.opening.on, stored.loan.opening.lent) == (date(2025, 3, 31), 5_000_000)
    assert (stored.purpose, stored.position.outstanding) == ("nuoi lon", 3_500_000)
    assert fund_totals(TODAY)[0].cash == 20_000_000
    assert "from the old books on 31/03/2025, 5.000.000\u00a0đ lent at first" in page.card.terms.text()
    assert page.card.opening.heading.text() == "Brought into the books on 31/03/2025"
    assert facts(page) == [
        "Lent at first",
        "5.000.000\u00a0đ",
        "Still owed on that day",
        "3.500.000\u00a0đ",
        "Interest paid so far",
        "135.000\u00a0đ",
        "Next due date",
        "17/04/2025",
    ]
    assert check_books() == []


def test_a_flat_loan_s_rows_to_come_bring_interest_on_what_was_first_lent(page: LoansPage) -> None:
    dialog = start(page)
    part(dialog, ChoiceField, "oldBase").set_key(Base.FLAT)
    fill(dialog)
    assert shown_rows(dialog)[0][3] == "50.000"
    dialog.primary.click()
    assert loan_page(1, TODAY).rows[0].interest == 50_000


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ({"oldLent": "3tr"}, "oldLent"),
        ({"oldOn": "18/6/2025"}, "oldOn"),
        ({"oldFirstDue": "17/10/2024"}, "oldFirstDue"),
        ({"oldFirstDue": ""}, "oldFirstDue"),
    ],
)
def test_figures_that_do_not_fit_are_refused_beside_their_field(
    page: LoansPage, typed: dict[str, str], marked: str
) -> None:
    dialog = start(page)
    fill(dialog, **typed)
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.form.row_of(field(dialog, marked)).is_marked()
    assert field(dialog, "oldPurpose").value() == "nuoi lon"
    assert page.list.listed() == []


def test_seldom_needed_terms_are_unfolded(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog, oldMonths="6")
    part(dialog, Button, "oldMore").click()
    part(dialog, ChoiceField, "oldEvery").set_key(3)
    part(dialog, ChoiceField, "oldEvery").judged.emit()
    assert [row[1] for row in shown_rows(dialog)] == ["17/04/2025", "17/07/2025"]
    type_into(part(dialog, NumberField, "oldPrincipalFree"), "2")
    dialog.primary.click()
    assert dialog.form.row_of(field(dialog, "oldPrincipalFree")).is_marked()


def test_each_opening_figure_is_corrected_once_with_a_comment(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog)
    dialog.primary.click()
    refused = correct(page, 1, "3tr", "")
    assert refused.form.row_of(field(refused, "correctionComment")).is_marked()
    type_into(field(refused, "correctionComment"), "cong sai")
    refused.primary.click()
    assert not refused.isVisible()
    assert facts(page)[3] == "3.000.000\u00a0đ, corrected from 3.500.000\u00a0đ: cong sai"
    assert loan_page(1, TODAY).position.outstanding == 3_000_000
    correct(page, 3, "20/4/2025", "doc nham")
    assert facts(page)[-1] == "20/04/2025, corrected from 17/04/2025: doc nham"
    too_little = correct(page, 0, "2tr", "doc nham")
    assert too_little.form.row_of(field(too_little, "correctionValue")).is_marked()
    too_little.reject()
    links = [one for one in page.card.opening.findChildren(Button) if one.isVisible()]
    assert [one.objectName() for one in links] == ["openingRowsLink0", "openingRowsLink2"]
    assert check_books() == []


def test_a_loan_taken_back_offers_no_corrections(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog)
    dialog.primary.click()
    page.card.opening.correction_wanted.emit("lent")
    stale = part(page, FormDialog, "correction")
    [brought_in] = loan_page(1, TODAY).entries
    reverse_entry(brought_in.id, reason="Ghi hai lần", on=TODAY, today=TODAY)
    type_into(field(stale, "correctionValue"), "6tr")
    type_into(field(stale, "correctionComment"), "doc nham")
    stale.primary.click()
    assert "TV003-001" in stale.banner.text()
    stale.reject()
    page.card.opening.show_loan(loan_page(1, TODAY).loan)
    QApplication.processEvents()
    assert not [one for one in page.card.opening.findChildren(Button) if one.isVisible()]


@pytest.mark.usefixtures("lent")
def test_a_loan_lent_here_has_no_opening_figures(page: LoansPage) -> None:
    page.open_item(1)
    assert not page.card.opening.isVisible()
    assert page.more.action("bringIn").text() == "Bring an old loan in…"
