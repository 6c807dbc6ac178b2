from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND
from clubdesk.operations.repayments import record_repayment
from clubdesk.text.amounts import format_dong as dong
from clubdesk.ui.funds.book_rows import BookRow
from clubdesk.ui.funds.page import FundsPage
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.chips import FilterChips
from tests.builders import TODAY, a_club, a_loan, a_member, opened

pytestmark = pytest.mark.usefixtures("in_english")

THREE_FUNDS = (
    (INCOME_FUND, Decimal(30)),
    (ACTIVITY_FUND, Decimal(50)),
    ("Quỹ thăm hỏi", Decimal(20)),
)


@pytest.fixture
def page(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> Iterator[FundsPage]:
    """January: 5.000.000 đ lent; February and March: 550.000 đ and 545.000 đ taken."""
    with opened(a_club(tmp_path)):
        loan = a_loan(a_member("Lò Thị Sen"))
        record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
        record_repayment(loan.id, amount=545_000, paid_on=date(2025, 3, 17), today=TODAY)
        yield shown(qtbot, session)


def shown(qtbot: QtBot, session: ClubSession) -> FundsPage:
    made = FundsPage(session)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    return made


def cells(rows: tuple[BookRow, ...]) -> list[tuple[str, str, int | None, int | None, int | None]]:
    return [(row.day, row.words, row.received, row.paid, row.balance) for row in rows]


def book(page: FundsPage) -> tuple[BookRow, ...]:
    rows: tuple[BookRow, ...] = page.income.narrow.model().rows()  # type: ignore[attr-defined]
    return rows


def test_totals_of_today_stand_side_by_side(page: FundsPage) -> None:
    assert page.income.figure.text() == dong(50_000_000)
    assert page.income.parts.text() == f"today: cash {dong(46_000_000)} · lent out {dong(4_000_000)}"
    assert page.other.figure.text() == dong(2_095_000)


def test_empty_month_offers_the_last_one_with_entries(page: FundsPage) -> None:
    assert page.heading.text() == "Funds, month 6 of 2025"
    assert page.empty.text() == "Nothing was recorded in month 6 of 2025."
    page.months.latest.click()
    assert page.heading.text() == "Funds, month 3 of 2025"
    assert page.empty.text() == ""
    assert page.months.latest.isHidden()


def test_book_of_a_month(page: FundsPage) -> None:
    page.restore({"month": date(2025, 3, 1)})
    assert cells(book(page)) == [
        ("", "Opening of the month", None, None, 45_500_000),
        ("17/03/2025", "Lò Thị Sen", 500_000, None, 46_000_000),
        ("", "Sum of the month", 500_000, 0, None),
        ("", "Closing balance", None, None, 46_000_000),
    ]
    assert book(page)[1].detail == "Repayment TV001-001"
    assert book(page)[1].voucher == "PT 2025/002"


def test_months_are_walked_by_buttons(page: FundsPage) -> None:
    assert not page.months.after.isEnabled()
    assert not page.months.now.isEnabled()
    for _ in range(5):
        page.months.before.click()
    assert page.heading.text() == "Funds, month 1 of 2025"
    assert book(page)[1].paid == 5_000_000
    page.months.after.click()
    assert page.heading.text() == "Funds, month 2 of 2025"
    page.months.now.click()
    assert page.heading.text() == "Funds, month 6 of 2025"
    page.restore({"month": date(2023, 12, 1)})
    assert not page.months.before.isEnabled()
    assert page.months.latest.text() == "Show month 1 of 2024"


def test_line_leads_to_its_loan(qtbot: QtBot, page: FundsPage) -> None:
    page.restore({"month": date(2025, 3, 1)})
    table = page.income.narrow
    assert page.income.loan_button.isHidden()
    table.select_where(lambda row: row.loan_id is not None)
    with qtbot.waitSignal(page.leads_to) as led:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert led.args == ["loans", 1]
    with qtbot.waitSignal(page.leads_to) as led:
        page.income.loan_button.click()
    assert led.args == ["loans", 1]


def test_entry_is_reversed_from_its_line(qtbot: QtBot, page: FundsPage) -> None:
    page.session.club_changed.connect(page.refresh)
    page.restore({"month": date(2025, 3, 1)})
    page.income.narrow.select_where(lambda row: row.can_be_reversed)
    page.income.reverse_button.click()
    dialog = page.findChild(ReversalDialog)
    assert dialog is not None
    dialog._reason.set_value("Wrong amount")
    dialog.primary.click()
    rows = book(page)
    assert [(row.words, row.is_reversed) for row in rows[1:3]] == [
        ("Lò Thị Sen", True),
        ("Reversal of PT 2025/002", False),
    ]
    assert rows[2].detail == "Wrong amount"
    assert page.income.parts.text() == f"today: cash {dong(45_500_000)} · lent out {dong(4_500_000)}"
    assert page.income.reverse_button.isHidden()


def test_opening_is_not_reversed(page: FundsPage) -> None:
    page.restore({"month": date(2024, 1, 1)})
    page.income.narrow.select_where(lambda row: not row.is_sum)
    assert page.income.reverse_button.isHidden()
    assert page.income.loan_button.isHidden()
    QTest.keyClick(page.income.narrow, Qt.Key.Key_Return)


def test_wide_page_shows_the_six_columns_and_keeps_the_line(qtbot: QtBot, page: FundsPage) -> None:
    page.restore({"month": date(2025, 3, 1)})
    page.income.narrow.select_where(lambda row: row.loan_id is not None)
    assert page.income.wide.isHidden()
    page.resize(2200, 700)
    qtbot.waitUntil(lambda: not page.income.wide.isHidden())
    chosen = page.income.wide.selected_row()
    assert isinstance(chosen, BookRow)
    assert chosen.loan_id == 1
    assert page.income.narrow.isHidden()


def test_two_funds_need_no_chips(page: FundsPage) -> None:
    assert page.findChild(FilterChips) is None


def test_chips_choose_the_second_fund(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> None:
    with opened(a_club(tmp_path, shares=THREE_FUNDS)):
        page = shown(qtbot, session)
        chips = page._chips
        assert chips is not None
        assert page.other.heading.text() == ACTIVITY_FUND
        third = list(chips._texts)[1]
        chips.choose(third)
        assert page.other.heading.text() == "Quỹ thăm hỏi"
        again = shown(qtbot, session)
        again.restore(page.state())
        assert again.other.heading.text() == "Quỹ thăm hỏi"


def test_six_columns_wait_for_room_for_the_words(page: FundsPage) -> None:
    page.restore({"month": date(2025, 3, 1)})
    card = page.income
    card.resize(card.wide.minimumSizeHint().width() + 30, 600)
    assert card.wide.isHidden()
