"""The Funds page: the funds' books of a month side by side, never one balance."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from clubdesk.domain.funds import Fund
from clubdesk.operations.funds import CashBook, cash_book, fund_totals
from clubdesk.text.translation import translate
from clubdesk.ui.funds.fund_card import FundCard
from clubdesk.ui.funds.funds_menu import BooksMenu, FundsMenu, Opens
from clubdesk.ui.funds.money.opening import open_payment, open_receipt, open_transfer
from clubdesk.ui.funds.months import MonthChooser, last_day, month_name, next_month
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.panes import Panes

_MONTHS_SEARCHED = 60


class FundsPage(Page):
    """The Income Fund on the left, another fund on the right; chips choose which where there are more."""

    help_page = "funds"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Funds", "Funds"), name="fundsPage")
        self._month = session.today().replace(day=1)
        self._other: int | None = None
        self._chips: FilterChips | None = None
        self._chip_choices: list[tuple[str, str]] = []
        self._build_head()
        self.months = MonthChooser()
        self.months.chosen.connect(self._show_month)
        self.books = BooksMenu(self, session, month=lambda: self._month)
        line = QHBoxLayout()
        line.addWidget(self.months, 1)
        line.addWidget(self.books, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self._chip_place = QVBoxLayout()
        self.body.addLayout(self._chip_place)
        self.empty = Banner(tone="plain", name="emptyMonth")
        self.body.addWidget(self.empty)
        self.income = self._card("incomeFund")
        self.other = self._card("otherFund")
        self.body.addWidget(Panes(self.income, self.other, shares=(1, 1)), 1)

    def refresh(self) -> None:
        """Read the totals of today and the books of the month."""
        totals = {total.fund.id: total for total in fund_totals(self.session.today())}
        income, *others = [total.fund for total in totals.values()]
        if self._other not in {fund.id for fund in others}:
            self._other = others[0].id
        self._show_chips(others)
        shown = [income, totals[self._other].fund]
        books = [self._book(fund, self._month) for fund in shown]
        for card, book in zip((self.income, self.other), books, strict=True):
            card.show_fund(totals[book.fund.id], book)
        self.heading.setText(
            translate("Funds", "Funds, {month}").format(month=month_name(self._month).lower())
        )
        has_earlier = any(book.opening or book.lines for book in books)
        self.months.show_month(self._month, now=self.session.today().replace(day=1), has_earlier=has_earlier)
        self._tell_emptiness(shown, books)

    def state(self) -> dict[str, object]:
        """The month and the fund on the right."""
        return {"month": self._month, "other": self._other}

    def restore(self, state: dict[str, object]) -> None:
        """Show that month and fund."""
        month, other = state.get("month"), state.get("other")
        if isinstance(month, date):
            self._month = month.replace(day=1)
        if isinstance(other, int):
            self._other = other
        self.refresh()

    def _build_head(self) -> None:
        self.receipt = Button(translate("Receipts", "Record a receipt"), "primary", name="recordReceipt")
        self.payment = Button(translate("Receipts", "Record a payment"), name="recordPayment")
        self.transfer = Button(translate("Receipts", "Move money"), name="recordTransfer")
        opens = ((self.receipt, open_receipt), (self.payment, open_payment), (self.transfer, open_transfer))
        for button, form in opens:
            button.clicked.connect(partial(self._open, form))
            self.head.addWidget(button)
        self.menu = FundsMenu(self, self.session)
        self.head.addWidget(self.menu)

    def _open(self, form: Opens, _on: bool = False) -> None:
        form(self, self.session)

    def _card(self, name: str) -> FundCard:
        card = FundCard(name=name)
        card.loan_wanted.connect(lambda loan_id: self.leads_to.emit("loans", loan_id))
        card.reversal_wanted.connect(self._ask_reversal)
        return card

    def _book(self, fund: Fund, month: date) -> CashBook:
        return cash_book(fund, since=month, until=last_day(month))

    def _show_chips(self, others: list[Fund]) -> None:
        choices = [(str(fund.id), fund.name) for fund in others]
        if len(others) < 2 or choices == self._chip_choices:
            return
        self._chip_choices = choices
        if self._chips is not None:
            self._chips.deleteLater()
        self._chips = FilterChips(choices, name="fundChips")
        self._chips.choose(str(self._other))
        self._chips.chosen.connect(self._show_other)
        self._chip_place.addWidget(self._chips)

    def _tell_emptiness(self, shown: list[Fund], books: list[CashBook]) -> None:
        empty = not any(book.lines for book in books)
        self.empty.show_text(
            translate("Funds", "Nothing was recorded in {month}.").format(
                month=month_name(self._month).lower()
            )
            if empty
            else ""
        )
        self.months.offer(self._latest_with_entries(shown) if empty else None)

    def _latest_with_entries(self, shown: list[Fund]) -> date | None:
        """The nearest month with entries: the last one before, else the first one after."""
        now = self.session.today().replace(day=1)
        before = (next_month(self._month, -step) for step in range(1, _MONTHS_SEARCHED))
        after = (next_month(self._month, step) for step in range(1, _MONTHS_SEARCHED))
        for month in (*before, *after):
            if month <= now and any(self._book(fund, month).lines for fund in shown):
                return month
        return None

    def _show_month(self, month: date) -> None:
        self._month = month
        self.refresh()

    def _show_other(self, key: str) -> None:
        self._other = int(key)
        self.refresh()

    def _ask_reversal(self, entry_id: int) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        ask_reversal(self, self.session, entry_id)
