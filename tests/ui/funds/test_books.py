"""The funds' books through their sheets: found, reversed, printed, saved."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.dues_rules import DuesRule
from clubdesk.operations import dues
from clubdesk.operations.receipts import Movement, record_payment
from clubdesk.operations.repayments import record_repayment
from clubdesk.store import clubs
from clubdesk.ui.funds.books.cash_book_sheet import CashBookSheet
from clubdesk.ui.funds.books.income_sheet import IncomeSheet
from clubdesk.ui.funds.books.opening import open_cash_book, open_income_and_use, open_year_report
from clubdesk.ui.funds.books.year_sheet import YearSheet
from clubdesk.ui.funds.page import FundsPage
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table_saving import write_shown
from tests.builders import TODAY, a_club, a_loan, a_member, opened
from tests.ui.loans.driving import choose, part, press

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

ACTIVITY = 2


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[QWidget]:
    """A window over a club that took dues of three in June, paid for a visit, and lent in January."""
    with opened(a_club(tmp_path)):
        dues.set_dues_rule(DuesRule(holds_from=date(2025, 6, 1), amount=5_000))
        people = [a_member(name) for name in ("Lò Thị Ân", "Lò Thị Bình", "Lò Thị Chanh")]
        record_repayment(a_loan(people[0]).id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
        for one in people:
            dues.record_dues(one.id, amount=5_000, on=TODAY, today=TODAY)
        place = clubs.load_books()[ACTIVITY].place
        visit = Movement(place_id=place.id, kind="Thăm hỏi", amount=80_000, on=TODAY, words="Quà thăm ốm")
        record_payment(visit, today=TODAY)
        holder = QWidget()
        qtbot.addWidget(holder)
        holder.show()
        qtbot.waitExposed(holder)
        yield holder


@pytest.fixture
def book(window: QWidget, session: ClubSession) -> CashBookSheet:
    open_cash_book(window, session, fund_id=ACTIVITY)
    return part(window, CashBookSheet, "cashBook")


def words(sheet: CashBookSheet) -> list[str]:
    return [row.words for row in sheet.rows.rows()]


def test_a_day_s_dues_stand_in_one_line_until_each_is_asked_for(book: CashBookSheet) -> None:
    assert words(book) == ["Dues of 3 people", "Thăm hỏi"]
    assert book.balances.text().startswith("Before 01/06/2025: 2.050.000\u00a0đ · in 15.000")
    assert book.balances.text().endswith("at the end of 30/06/2025: 1.985.000\u00a0đ")
    book.table.select_first()
    assert not book.reverse.isVisible()
    book.each.click()
    assert len(words(book)) == 4


def test_entries_are_found_by_a_name_without_accents_and_summed(book: CashBookSheet) -> None:
    QTest.keyClicks(book.search, "chanh")
    assert words(book) == ["Lò Thị Chanh"]
    assert book.sums.text() == "Shown: 1 lines, in 5.000\u00a0đ, out 0\u00a0đ."
    book.search.clear()
    choose(book.kind, "Thăm hỏi")
    assert book.sums.text() == "Shown: 1 lines, in 0\u00a0đ, out 80.000\u00a0đ."


def test_another_fund_and_other_days_are_chosen_and_typed(book: CashBookSheet) -> None:
    choose(book.book, 0)
    choose(book.period.which, "year")
    assert len(words(book)) == 2
    choose(book.period.which, "free")
    for field, typed in ((book.period.since, "1/2/2025"), (book.period.until, "28/2/2025")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        field.editingFinished.emit()
    assert [row.received for row in book.rows.rows()] == [500_000]
    book.period.until.set_value("1/1/2025")
    book.period.until.judged.emit()
    assert "the first one not after the last" in book.banner.text()


def test_a_line_is_reversed_and_both_stand_in_the_book(book: CashBookSheet) -> None:
    choose(book.kind, "Thăm hỏi")
    book.table.select_first()
    book.reverse.click()
    asked = part(book, ReversalDialog, "reversal")
    press(asked, "reversalReason0")
    asked.primary.click()
    choose(book.kind, "")
    assert [row.paid for row in book.rows.rows()][-1] == 80_000
    assert book.balances.text().endswith("2.065.000\u00a0đ")
    assert any(row.is_reversed for row in book.rows.rows())


def test_what_is_shown_is_saved_as_a_workbook(book: CashBookSheet, tmp_path: Path, qtbot: QtBot) -> None:
    book.more.action("saveBook").trigger()
    dialog = part(book, QFileDialog, "saveTableDialog")
    assert Path(dialog.selectedFiles()[0]).name == "cash_book_qui_hoat_dong_2025-06-17.xlsx"
    dialog.fileSelected.emit(str(tmp_path / "so.xlsx"))
    dialog.close()
    sheet = load_workbook(tmp_path / "so.xlsx").worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert rows[0][:3] == ["Day", "Voucher", "Words"]
    assert rows[1][-3:] == [15_000, None, 2_065_000]
    assert [str(cell) for cell in rows[1][:2]] == [f"{TODAY} 00:00:00", "PT 2025/002–004"]
    assert "so.xlsx" in part(book, QLabel, "tableSavedText").text()


def test_a_table_that_cannot_be_written_is_told(book: CashBookSheet, tmp_path: Path) -> None:
    (tmp_path / "taken.xlsx").mkdir()
    write_shown(book, tmp_path / "taken.xlsx", "Sổ", book.table)
    assert "cannot be written" in part(book, QLabel, "tableSavedText").text()


def test_income_and_use_are_shown_by_quarter_and_by_month(window: QWidget, session: ClubSession) -> None:
    open_income_and_use(window, session)
    sheet = part(window, IncomeSheet, "incomeUse")
    shown = {row.words: row.months for row in sheet.rows.rows()}
    assert (shown["Dues"][5], shown["Interest on loans"][1]) == (15_000, 50_000)
    assert [column.title for column in sheet.rows.columns[1:]] == [f"Quarter {n}" for n in (1, 2, 3, 4)] + [
        "Year"
    ]
    sheet.spans.choose("first")
    last = sheet.rows.rowCount() - 1
    cells = [str(sheet.rows.data(sheet.rows.index(last, column))) for column in range(8)]
    assert cells == ["All that was used", *[""] * 5, "80.000", "80.000"]


def test_the_report_of_a_year_stands_beside_the_year_before(window: QWidget, session: ClubSession) -> None:
    open_year_report(window, session)
    sheet = part(window, YearSheet, "yearReport")
    told = {row.words: row.line for row in sheet.rows.rows() if row.line}
    assert (told["Lent"].now, told["Principal paid back"].now) == (5_000_000, 500_000)
    assert (told["At the end"].now, told["At the end"].before) == (1_985_000, 2_000_000)
    choose(sheet.year, 2024)
    assert [column.title for column in sheet.rows.columns[1:3]] == ["2024", "2023"]


def test_the_books_are_opened_from_the_menu_of_the_funds(
    window: QWidget, session: ClubSession, qtbot: QtBot
) -> None:
    page = FundsPage(session)
    qtbot.addWidget(page)
    page.show()
    for entry, name in (
        ("cashBook", "cashBook"),
        ("incomeAndUse", "incomeUse"),
        ("yearReport", "yearReport"),
    ):
        page.books.action(entry).trigger()
        part(page, Sheet, name).reject()
