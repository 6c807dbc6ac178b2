"""Closing months through the window, and what a closed month says in others."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.operations import closings
from clubdesk.operations.cash_counts import record_count, to_count
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.closings import add_closing
from clubdesk.store.database import database
from clubdesk.text.amounts import format_dong as dong
from clubdesk.ui.funds.books.year_sheet import YearSheet
from clubdesk.ui.funds.closing.reopening import ReopenDialog
from clubdesk.ui.funds.closing.sheet import ClosingSheet, open_closing
from clubdesk.ui.loans.reversal import ReversalDialog, ask_reversal
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question
from tests.builders import TODAY, a_club, a_loan, a_member, opened

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def parent(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> Iterator[QWidget]:
    """A window over a club whose books begin in January 2024."""
    with opened(a_club(tmp_path)):
        made = QWidget()
        qtbot.addWidget(made)
        yield made


def opened_sheet(parent: QWidget, session: ClubSession) -> ClosingSheet:
    """The window that closes months."""
    open_closing(parent, session, leads_to=lambda _key, _what: None)
    sheet = parent.findChild(ClosingSheet)
    assert sheet is not None
    return sheet


def said(sheet: ClosingSheet, check: str) -> str:
    """What an item of the check list says."""
    shown = sheet.checks._rows
    assert shown is not None
    return shown.findChildren(QLabel, f"check_{check}")[0].text()


def agree(sheet: ClosingSheet) -> None:
    """Answer the one question with the act."""
    question = sheet.findChild(Question)
    assert question is not None
    question.buttons[1].click()


def rows(sheet: ClosingSheet) -> list[str]:
    """How the months shown stand."""
    return [sheet.model.columns[1].text(row) for row in sheet.model.rows()]


def test_a_month_with_something_lacking_closes_with_words_and_opens_again_with_a_reason(
    parent: QWidget, session: ClubSession
) -> None:
    sheet = opened_sheet(parent, session)
    assert sheet.heading.text() == "Closing the months of 2025"
    assert said(sheet, "over") == "✓ The month is over."
    assert said(sheet, "counted").startswith("✗ Not counted after the last entry: Quỹ tăng thu nhập")
    sheet.close_month.click()
    assert "why it is closed now" in sheet.words_row.line.text()
    QTest.keyClicks(sheet.words, "Chua kiem quy")
    sheet.close_month.click()
    agree(sheet)
    assert rows(sheet)[:6] == [*["closed"] * 5, "open"]
    assert sheet.close_month.text() == "Close month 06/2025"
    assert sheet.said.text() == "Month 05/2025 is closed."

    sheet.reopen.click()
    dialog = sheet.findChild(ReopenDialog)
    assert dialog is not None
    dialog.primary.click()
    assert closings.last() is not None
    QTest.keyClicks(dialog.reason, "Quen mot phieu")
    dialog.primary.click()
    assert closings.last() is None
    assert rows(sheet)[0] == "open"
    assert "Opened again" in sheet.story.text()


def test_counting_the_cash_settles_the_month_without_words(parent: QWidget, session: ClubSession) -> None:
    sheet = opened_sheet(parent, session)
    on = date(2025, 5, 31)
    for one in to_count(on):
        record_count(one.place.id, on=on, today=TODAY, notes={1_000: one.book // 1_000})
    session.changed()
    assert said(sheet, "counted").startswith("✓")
    assert sheet.words_row.isHidden()
    sheet.close_month.click()
    agree(sheet)
    assert rows(sheet)[0] == "closed"


def test_a_month_that_is_not_over_waits_for_its_last_day(parent: QWidget, session: ClubSession) -> None:
    with database.atomic():
        add_closing(date(2025, 5, 1), words="x")
    sheet = opened_sheet(parent, session)
    assert said(sheet, "over") == "✗ The month is not over: it can be closed from 30/06/2025 on."
    assert not sheet.close_month.isEnabled()


def test_a_closed_year_shows_what_it_hands_on(parent: QWidget, session: ClubSession) -> None:
    with database.atomic():
        add_closing(date(2024, 11, 1), words="x")
    sheet = opened_sheet(parent, session)
    assert sheet.carried_card.isHidden()
    QTest.keyClicks(sheet.words, "Chua kiem quy")
    sheet.close_month.click()
    agree(sheet)
    assert not sheet.carried_card.isHidden()
    assert sheet.carried_card.heading.text() == "Handed on to the year 2025"
    handed = sheet.carried.findChild(QLabel, "carriedPlacesValue0")
    assert handed is not None
    assert handed.text() == dong(50_000_000)
    sheet.year_report.click()
    report = sheet.findChild(YearSheet)
    assert report is not None
    assert report.year.key() == 2024


def test_a_closed_month_is_said_beside_the_date(parent: QWidget, session: ClubSession) -> None:
    paid = record_repayment(a_loan(a_member()).id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    with database.atomic():
        add_closing(date(2025, 3, 1), words="x")
    ask_reversal(parent, session, paid.entry_id)
    dialog = parent.findChild(ReversalDialog)
    assert dialog is not None
    dialog._reason.set_value("Nhầm")
    dialog._day.set_day(date(2025, 3, 31))
    dialog.primary.click()
    assert "closed up to 31/03/2025" in dialog.form.row_of(dialog._day).line.text()
    dialog._day.set_day(TODAY)
    dialog.primary.click()
    assert not dialog.isVisible()
