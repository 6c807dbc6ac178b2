"""A month of ten entries: typed, one reversed, the month closed, the book printed, opened again, closed."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clubdesk.operations.checks import check_books
from clubdesk.operations.funds import cash_book, fund_totals
from clubdesk.store.locks import closed_until
from clubdesk.text.amounts import format_amount
from clubdesk.ui.funds.books.cash_book_sheet import CashBookSheet
from clubdesk.ui.funds.closing.reopening import ReopenDialog
from clubdesk.ui.funds.closing.sheet import ClosingSheet
from clubdesk.ui.funds.money.movement_dialog import MovementDialog
from clubdesk.ui.funds.page import FundsPage
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.printing.preview import PreviewDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question
from tests.builders import TODAY, a_club, opened
from tests.journeys.hands import Hands, visible

pytestmark = pytest.mark.usefixtures("in_english")

ACTIVITY, OPENING = 1, 2_000_000
RECEIPTS = (("ung ho", "500000", "02"), ("kinh doanh", "120000", "09"), ("lai tien", "3000", "30"))
PAYMENTS = (
    ("tham hoi", "150000", "05"),
    ("sinh hoat", "200000", "17"),
    ("van nghe", "90000", "17"),
    ("hieu", "100000", "20"),
    ("van phong", "45000", "21"),
    ("tham hoi", "1500000", "22"),
    ("suc khoe", "60000", "28"),
)
WRONG = 1_500_000
LEFT = OPENING + 623_000 - 645_000
MOST_KEYS = 240


@pytest.fixture
def page(session: ClubSession, qtbot: QtBot, tmp_path: Path) -> Iterator[FundsPage]:
    """The Funds page on 17/06/2025; nothing was recorded since the club was founded."""
    with opened(a_club(tmp_path)):
        made = FundsPage(session)
        session.club_changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(1180, 640)
        made.restore({"month": date(2025, 5, 1)})
        made.show()
        qtbot.waitExposed(made)
        yield made


def typed(hands: Hands, dialog: MovementDialog, rows: tuple[tuple[str, str, str], ...]) -> None:
    """Each row by a few letters, its amount and its day, moved on by Enter."""
    fields = dialog.fields
    for kind, amount, day in rows:
        hands.type(fields.kind, kind)
        hands.enter(fields.kind)
        hands.type(fields.amount, amount)
        hands.enter(fields.amount)
        hands.enter(fields.who)
        hands.enter(fields.words)
        fields.on.selectAll()
        hands.type(fields.on, f"{day}/5")
        hands.enter(fields.on)
        assert dialog.said.text().startswith("Recorded as"), dialog.form.first_marked()
    hands.click(dialog.cancel)


def close_month(hands: Hands, page: FundsPage, *, first: bool) -> ClosingSheet:
    page.menu.action("closing").trigger()
    sheet = visible(page, ClosingSheet)
    if first or not sheet.words_row.isHidden():
        QTest.keyClicks(sheet.words, "Chua kiem quy")
    hands.click(sheet.close_month)
    visible(sheet, Question).buttons[1].click()
    return sheet


def test_a_month_of_ten_entries(page: FundsPage, qtbot: QtBot) -> None:
    hands = Hands()
    hands.click(page.receipt)
    typed(hands, visible(page, MovementDialog), RECEIPTS)
    hands.click(page.payment)
    typed(hands, visible(page, MovementDialog), PAYMENTS)
    assert hands.count <= MOST_KEYS

    page.other.narrow.select_where(lambda row: row.paid == WRONG)
    hands.click(page.other.reverse_button)
    reversal = visible(page, ReversalDialog)
    QTest.keyClicks(reversal._reason, "Thua mot so 0")
    hands.click(reversal.primary)
    assert fund_totals(date(2025, 5, 31))[ACTIVITY].cash == LEFT

    sheet = close_month(hands, page, first=True)
    assert closed_until() == date(2025, 5, 31)
    hands.click(sheet.reopen)
    again = visible(sheet, ReopenDialog)
    QTest.keyClicks(again.reason, "Thieu mot phieu")
    hands.click(again.primary)
    assert closed_until() is None
    sheet.reject()
    assert close_month(hands, page, first=False).said.text() == "Month 05/2025 is closed."
    assert closed_until() == date(2025, 5, 31)

    words = printed(page, qtbot)
    book = cash_book(fund_totals(TODAY)[ACTIVITY].fund, since=date(2025, 5, 1), until=date(2025, 5, 31))
    assert (book.opening, len(book.lines), book.closing) == (OPENING, 11, LEFT)
    for line in book.lines:
        assert str(line.posted.voucher).split("/")[1] in words
    assert format_amount(LEFT) in words
    assert check_books() == []


def printed(page: FundsPage, qtbot: QtBot) -> str:
    """The words of May's book as it prints."""
    page.books.action("cashBook").trigger()
    sheet = visible(page, CashBookSheet)
    sheet.book.set_key(next(key for key, (fund, _place) in sheet._books.items() if fund.id == ACTIVITY + 1))
    sheet.period.choose("last-month")
    sheet._read()
    sheet.paper.click()
    qtbot.waitUntil(lambda: page.window().findChild(PreviewDialog) is not None)
    preview = page.window().findChild(PreviewDialog)
    assert preview is not None
    pages = PdfReader(BytesIO(preview._pages.pdf)).pages
    return " ".join(" ".join(one.extract_text().split()) for one in pages)
