"""One fund: what is in it today, and its cash book of the month."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent

from clubdesk.operations.funds import CashBook, FundTotal
from clubdesk.text.amounts import format_dong
from clubdesk.text.fund_words import full_name
from clubdesk.text.translation import translate
from clubdesk.ui.funds.book_rows import BookRow, book_rows, narrow_model, wide_model
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import ListTable

_MARGIN = 8
_LETTERS_NARROW, _LETTERS_MORE = 4, 12
"""How many letters more than the least the words have room for: always, and before six columns are taken."""


class FundCard(Card):
    """Total, cash and outstanding on top; beneath, the book, in six columns where there is room for them."""

    loan_wanted = Signal(int)
    reversal_wanted = Signal(int)

    def __init__(self, *, name: str) -> None:
        super().__init__("", name=name)
        self.body.setContentsMargins(_MARGIN, 14, _MARGIN, 12)
        self.figure = label(role="figure", name=f"{name}Total", wrap=False)
        self.parts = label(role="quiet", name=f"{name}Parts")
        self.narrow = self._table(narrow=True)
        self.wide = self._table(narrow=False)
        self.hint = label(role="quiet", name=f"{name}Hint")
        self.loan_button = Button(
            translate("Funds", "See the loan"), name=f"{name}Loan", on_click=self._want_loan
        )
        self.reverse_button = Button(
            translate("Funds", "Reverse voucher…"),
            "danger",
            name=f"{name}Reverse",
            on_click=self._want_reversal,
        )
        for widget in (self.figure, self.parts):
            self.body.addWidget(widget)
        self.body.addWidget(self.narrow, 1)
        self.body.addWidget(self.wide, 1)
        self.body.addWidget(self.hint)
        buttons = FlowLayout()
        buttons.addWidget(self.loan_button)
        buttons.addWidget(self.reverse_button)
        self.body.addLayout(buttons)
        self.wide.hide()
        self._chosen: BookRow | None = None
        self._has_lines = False

    def show_fund(self, total: FundTotal, book: CashBook) -> None:
        """Show the fund, keeping the chosen line if it is still there."""
        self.set_heading(total.fund.name)
        self.figure.setText(format_dong(total.total))
        self.parts.setText(_parts(total))
        kept = self._chosen.entry_id if self._chosen else None
        rows = book_rows(book)
        for table in (self.narrow, self.wide):
            table.setAccessibleName(translate("Funds", "Cash book of {fund}").format(fund=total.fund.name))
            table.set_rows(rows)
        self._has_lines = bool(book.lines)
        self._choose(None)
        if kept is not None:
            self._shown().select_where(lambda row: row.entry_id == kept)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the four columns."""
        least = super().minimumSizeHint()
        words = _LETTERS_NARROW * self.fontMetrics().averageCharWidth()
        width = self.narrow.minimumSizeHint().width() + words + 2 * _MARGIN
        return QSize(width, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the book that fits the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _table(self, *, narrow: bool) -> "_BookTable":
        table = _BookTable(f"{self.objectName()}{'Narrow' if narrow else 'Wide'}", narrow=narrow)
        table.row_selected.connect(self._choose)
        table.row_activated.connect(self._activate)
        return table

    def _shown(self) -> "_BookTable":
        return self.narrow if self.wide.isHidden() else self.wide

    def _arrange(self) -> None:
        words = _LETTERS_MORE * self.fontMetrics().averageCharWidth()
        roomy = self.wide.minimumSizeHint().width() + words + 2 * _MARGIN <= self.width()
        if roomy != self.wide.isHidden():
            return
        chosen = self._chosen.entry_id if self._chosen else None
        self.narrow.setVisible(not roomy)
        self.wide.setVisible(roomy)
        if chosen is not None:
            self._shown().select_where(lambda row: row.entry_id == chosen)

    def _choose(self, row: BookRow | None) -> None:
        self._chosen = row
        has_loan = row is not None and row.loan_id is not None
        reversible = row is not None and row.can_be_reversed
        self.loan_button.setVisible(has_loan)
        self.reverse_button.setVisible(reversible)
        self.hint.setVisible(self._has_lines and not has_loan and not reversible)
        self.hint.setText(translate("Funds", "Choose a line to see its loan or to reverse it."))

    def _activate(self, row: BookRow) -> None:
        if row.loan_id is not None:
            self.loan_wanted.emit(row.loan_id)

    def _want_loan(self) -> None:
        if self._chosen is not None:
            self._activate(self._chosen)

    def _want_reversal(self) -> None:
        if self._chosen is not None and self._chosen.entry_id is not None:
            self.reversal_wanted.emit(self._chosen.entry_id)


class _BookTable(ListTable):
    def __init__(self, name: str, *, narrow: bool) -> None:
        self._book_model = narrow_model() if narrow else wide_model()
        super().__init__(self._book_model, name=name, spoken="", framed=False)

    def set_rows(self, rows: list[BookRow]) -> None:
        """Show a month."""
        self._book_model.set_rows(rows)


def _parts(total: FundTotal) -> str:
    """What the fund's total is made of: each money place where there are several, and what is lent out."""
    shown = [(place, balance) for place, balance in total.places if balance or place.retired_on is None]
    if len(shown) < 2:
        parts = [translate("Funds", "cash {cash}").format(cash=format_dong(total.cash))]
    else:
        parts = [f"{full_name(place)} {format_dong(balance)}" for place, balance in shown]
    if total.outstanding:
        lent = translate("Funds", "lent out {outstanding}")
        parts.append(lent.format(outstanding=format_dong(total.outstanding)))
    return translate("Funds", "today: {parts}").format(parts=" · ".join(parts))
