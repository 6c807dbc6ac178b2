"""What is late: the list leads to its loans and papers; each ratio stands with its figures."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from clubdesk.domain.loans import Loan
from clubdesk.operations.printing import Paper
from clubdesk.operations.repayments import record_payoff
from clubdesk.ui import printing as ui_printing
from clubdesk.ui.loans.late.sheet import LateSheet
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.widgets.bar_picture import BarPicture
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, DateField
from clubdesk.ui.widgets.table import ListTable
from tests.conftest import TODAY
from tests.ui.loans.conftest import HOA
from tests.ui.loans.driving import part, type_into
from tests.ui.members.desk import cells


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    papers: list[Paper] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: papers.append(paper))
    return papers


def start(page: LoansPage) -> LateSheet:
    page.chips.choose("overdue")
    part(page, Button, "seeLate").click()
    return part(page, LateSheet, "lateSheet")


def section(sheet: LateSheet, key: str) -> None:
    part(sheet, Button, f"chip_{key}").click()
    QApplication.processEvents()


def said(sheet: LateSheet, name: str) -> str:
    return part(sheet, QLabel, name).text()


def choose(field: ChoiceField, times: int) -> None:
    field.setFocus()
    for _ in range(times):
        QTest.keyClick(field, Qt.Key.Key_Down)
    field.edited.emit()


def test_the_list_opens_a_loan_and_prints_its_letter(
    lent: dict[str, Loan], page: LoansPage, shown: list[Paper]
) -> None:
    assert not page.browser.late.isVisible()
    sheet = start(page)
    table = part(sheet, ListTable, "lateTable")
    assert cells(table) == [[HOA, "120", "2.000.000", "200.000", "5.000.000"]]
    assert said(sheet, "lateSum") == (
        "Overdue loans: 1. To collect: principal 2.000.000\u00a0đ, interest 200.000\u00a0đ."
    )
    for name in ("lateLetter", "lateLetters", "latePrint"):
        part(sheet, Button, name).click()
    assert [paper.title for paper in shown] == [
        "Giấy báo nợ quá hạn",
        "Giấy báo nợ quá hạn",
        "Danh sách nợ quá hạn",
    ]
    page.open_item(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert page.card.heading.text() == f"{HOA} · TV002-002"


@pytest.mark.usefixtures("lent")
def test_the_loan_that_is_chosen_is_opened_by_its_button(page: LoansPage) -> None:
    sheet = start(page)
    page.open_item(1)
    part(sheet, Button, "lateOpen").click()
    assert not sheet.isVisible()
    assert page.card.heading.text() == f"{HOA} · TV002-002"


@pytest.mark.usefixtures("lent")
def test_par30_and_the_ages_stand_with_their_figures(page: LoansPage) -> None:
    sheet = start(page)
    section(sheet, "ages")
    assert said(sheet, "lateParFigure") == "PAR30: 62,5\u00a0%"
    assert said(sheet, "latePar") == (
        "Loans more than 30 days late still owe 5.000.000\u00a0đ, out of 8.000.000\u00a0đ that all loans owe."
    )
    assert cells(part(sheet, ListTable, "lateAgesTable")) == [
        ["1–30 days", "0", "0", "0"],
        ["31–60 days", "0", "0", "0"],
        ["61–90 days", "0", "0", "0"],
        ["91–180 days", "1", "5.000.000", "2.000.000"],
        ["over 180 days", "0", "0", "0"],
        ["Together", "1", "5.000.000", "2.000.000"],
    ]
    picture = part(sheet, BarPicture, "lateAgesPicture")
    assert "91–180 days: 5.000.000\u00a0đ" in picture.accessibleName()
    assert not picture.grab().isNull()


@pytest.mark.usefixtures("lent")
def test_the_repayment_rate_of_a_period(page: LoansPage) -> None:
    sheet = start(page)
    section(sheet, "rate")
    assert said(sheet, "rateFigure") == "39,9\u00a0%"
    assert said(sheet, "rateSentence") == (
        "From 01/01/2025 to 17/06/2025 5.360.000\u00a0đ fell due; "
        "2.136.000\u00a0đ of it came on time, 3.224.000\u00a0đ did not."
    )
    span = part(sheet, ChoiceField, "rateSpan")
    choose(span, 1)
    assert part(sheet, ChoiceField, "rateWhich").currentText() == "Quarter 2/2025"
    choose(part(sheet, ChoiceField, "rateWhich"), 1)
    assert said(sheet, "rateSentence").startswith("From 01/01/2025 to 31/03/2025")
    choose(span, 1)
    choose(part(sheet, ChoiceField, "rateWhich"), 6)
    assert said(sheet, "rateFigure") == "–"
    assert said(sheet, "rateSentence") == "Nothing fell due from 01/12/2024 to 31/12/2024."


@pytest.mark.usefixtures("lent")
def test_the_days_of_the_rate_may_be_typed(page: LoansPage) -> None:
    sheet = start(page)
    section(sheet, "rate")
    choose(part(sheet, ChoiceField, "rateSpan"), 3)
    since, until = part(sheet, DateField, "rateSince"), part(sheet, DateField, "rateUntil")
    type_into(since, "1/3/2025")
    type_into(until, "31/3/2025")
    QTest.keyClick(until, Qt.Key.Key_Tab)
    assert said(sheet, "rateSentence").startswith("From 01/03/2025 to 31/03/2025 1.076.000\u00a0đ fell due")
    type_into(until, "1/2/2025")
    QTest.keyClick(until, Qt.Key.Key_Tab)
    assert said(sheet, "rateSentence") == "Type the first day and, not before it, the last."
    part(sheet, Button, "lateClose").click()
    assert not sheet.isVisible()


def test_nothing_late_is_said_and_offers_no_letters(lent: dict[str, Loan], page: LoansPage) -> None:
    record_payoff(lent[HOA].id, paid_on=TODAY, today=TODAY)
    page.restore({"chip": "overdue", "sheet": "late"})
    sheet = part(page, LateSheet, "lateSheet")
    assert cells(part(sheet, ListTable, "lateTable")) == []
    hidden = {"lateOpen", "lateLetter", "lateLetters"}
    assert not any(one.isVisible() for one in sheet.findChildren(Button) if one.objectName() in hidden)


@pytest.mark.usefixtures("lent")
def test_the_list_of_loans_and_the_overdue_ones_are_saved_as_workbooks(page: LoansPage) -> None:
    page.more.action("saveLoans").trigger()
    saving = part(page, QFileDialog, "saveTableDialog")
    assert Path(saving.selectedFiles()[0]).name == "loans_2025-06-17.xlsx"
    saving.close()
    sheet = start(page)
    part(sheet, Button, "lateSave").click()
    assert Path(part(sheet, QFileDialog, "saveTableDialog").selectedFiles()[0]).stem.startswith(
        "overdue_debts"
    )
