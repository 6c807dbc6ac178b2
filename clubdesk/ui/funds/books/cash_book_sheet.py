"""The cash book of a fund or a money place over any period: found, summed, reversed, printed, saved."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.fund_errors import NoVouchers
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account
from clubdesk.operations.cash_books import books_to_choose, gathered_book
from clubdesk.operations.funds import CashBook, cash_book
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.fund_words import full_name
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.book_rows import BookRow, wide_model
from clubdesk.ui.funds.books import papers
from clubdesk.ui.funds.books.period import PeriodChooser
from clubdesk.ui.funds.books.shown_lines import EVERY_KIND, kind_choices, shown_rows, sums_sentence
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, TickField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.menu_button import MenuButton
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import ListTable
from clubdesk.ui.widgets.table_saving import save_table

_TABLE_HEIGHT = 240


class CashBookSheet(Sheet):
    """The book's lines with what was there before and after; a day's dues stand in one line."""

    def __init__(self, parent: QWidget, session: ClubSession, *, fund_id: int | None = None) -> None:
        super().__init__(parent, translate("Books", "Cash book"), name="cashBook", width=1280)
        self._session = session
        self._books = dict(enumerate(books_to_choose()))
        self._plain: CashBook | None = None
        self._gathered: CashBook | None = None
        self._build_choices()
        self._build_table()
        self._build_buttons()
        self._begin_with(fund_id)
        session.club_changed.connect(self._read)
        self._read()

    def sizeHint(self) -> QSize:
        """As high as the screen lets it be: a book is long."""
        return QSize(super().sizeHint().width(), self._room().height() - 36)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with finding an entry."""
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_choices(self) -> None:
        choices = [(key, _book_name(*book)) for key, book in self._books.items()]
        self.book = ChoiceField(choices, name="cashBookFund")
        self.book.setAccessibleName(translate("Books", "Fund or money place"))
        self.period = PeriodChooser(self._session.today(), name="cashBook")
        self.search = SearchField(translate("Books", "Find a voucher, a name, words"), name="cashBookSearch")
        self.kind = ChoiceField(kind_choices(()), name="cashBookKind")
        self.kind.setAccessibleName(translate("Books", "Kind of entry"))
        each = translate("Books", "Each payment of dues by itself")
        self.each = TickField(each, name="cashBookEach")
        for widgets in ((self.book, self.period), (self.search, self.kind, self.each)):
            row = QHBoxLayout()
            for place, widget in enumerate(widgets):
                row.addWidget(widget, int(place == 0))
            self.body.addLayout(row)
        self.book.judged.connect(self._read)
        self.period.chosen.connect(self._read)
        self.search.typed.connect(self._show_rows)
        self.search.to_list.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.kind.judged.connect(self._show_rows)
        self.each.edited.connect(self._show_rows)

    def _build_table(self) -> None:
        self.balances = label(role="bold", name="cashBookBalances")
        self.rows = wide_model()
        nothing = translate("Books", "No entry fits. Choose other days or type something else.")
        spoken = translate("Books", "Entries of the book")
        self.table = ListTable(
            self.rows, name="cashBookRows", spoken=spoken, empty=nothing, height=_TABLE_HEIGHT
        )
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.table.row_selected.connect(lambda _row: self._show_chosen())
        self.sums = label(role="quiet", name="cashBookSums")
        self.body.addWidget(self.balances)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.sums)

    def _build_buttons(self) -> None:
        self.paper = Button(
            translate("Books", "Print the book"), "primary", name="cashBookPrint", on_click=self._print
        )
        self.more = MenuButton(translate("Books", "More"), name="cashBookMore")
        self.more.add(translate("Books", "Print its vouchers"), self._print_vouchers, name="printVouchers")
        self.more.add(translate("Tables", "Save for Excel…"), self._save, name="saveBook")
        self.reverse = Button(
            translate("Funds", "Reverse voucher…"), "danger", name="cashBookReverse", on_click=self._reverse
        )
        self.back = Button(translate("Fields", "Close"), name="cashBookClose", on_click=self.reject)
        for button in (self.paper, self.more, self.reverse, self.back):
            self._foot.addWidget(button)

    def _begin_with(self, fund_id: int | None) -> None:
        for key, (fund, place) in self._books.items():
            if fund.id == fund_id and place is None:
                self.book.set_key(key)

    def _chosen_book(self) -> tuple[Fund, Account | None]:
        return self._books[int(str(self.book.key()))]

    def _read(self) -> None:
        """Read the book of the chosen days again."""
        days = self.period.days()
        self.banner.show_text("" if days else _unreadable_days())
        if days is None:
            return
        (fund, place), (since, until) = self._chosen_book(), days
        self._plain = cash_book(fund, since=since, until=until, place=place)
        self._gathered = gathered_book(fund, since=since, until=until, place=place)
        self.kind.set_choices(kind_choices(self._plain.lines))
        self.balances.setText(_balances_sentence(self._plain))
        self._show_rows()

    def _show_rows(self) -> None:
        """Narrow by kind and what is typed; whoever looks for a name sees each payment of dues."""
        if self._plain is None or self._gathered is None:
            return
        kept, words = self._chosen(), self.search.value()
        lines = (self._plain if self.each.isChecked() or words else self._gathered).lines
        rows = shown_rows(lines, kind=str(self.kind.key() or EVERY_KIND), words=words)
        self.rows.set_rows(rows)
        self.sums.setText(sums_sentence(rows))
        if kept is not None:
            self.table.select_where(lambda row: row.entry_id == kept.entry_id)
        self._show_chosen()

    def _chosen(self) -> BookRow | None:
        row = self.table.selected_row()
        return row if isinstance(row, BookRow) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.reverse.setVisible(chosen is not None and chosen.can_be_reversed)

    def _reverse(self) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        chosen = self._chosen()
        if chosen is not None and chosen.entry_id is not None:
            ask_reversal(self, self._session, chosen.entry_id)

    def _print(self) -> None:
        if self._plain is not None:
            papers.print_cash_book(self, self._session, self._plain)

    def _print_vouchers(self) -> None:
        """The receipts and payments of the lines that are shown."""
        ids = papers.cash_vouchers([row.line for row in self.rows.rows() if row.line])
        if ids:
            papers.print_vouchers(self, self._session, ids)
        elif self._plain is not None:
            self.banner.show_text(sentence(NoVouchers(since=self._plain.since, until=self._plain.until)))

    def _save(self) -> None:
        title = f"{self.heading.text()} – {self.book.currentText()}"
        save_table(self, self._session, title, self.table)


def _book_name(fund: Fund, place: Account | None) -> str:
    return f"{fund.name} – {full_name(place)}" if place else fund.name


def _unreadable_days() -> str:
    return translate(
        "Books", "Type the first and the last day as dd/mm/yyyy, the first one not after the last."
    )


def _balances_sentence(book: CashBook) -> str:
    words = translate(
        "Books",
        "Before {since}: {opening} · in {received} · out {paid} · at the end of {until}: {closing}",
    )
    return words.format(
        since=format_date(book.since),
        opening=format_dong(book.opening),
        received=format_dong(book.received),
        paid=format_dong(book.paid),
        until=format_date(book.until),
        closing=format_dong(book.closing),
    )
