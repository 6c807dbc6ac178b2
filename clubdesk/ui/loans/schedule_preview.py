"""What a loan would come to: a sentence, its sums, the schedule; before anything is saved."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.offers import Offer
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.offer_words import offer_sentence, offer_totals
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cells import PADDING
from clubdesk.ui.widgets.labels import Banner, label, restyle
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_EMPTY_LINE = "\u00a0"
_WIDEST_ROW = "Kỳ 00/00/000000.000.000000.00000.000.00000.000.000"


class SchedulePreview(QWidget):
    """Money left to lend, the offer in a sentence, its rows; another sentence while terms are missing.

    `summary` and `totals` may be put elsewhere by who shows the preview; their lines never come and go.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("schedulePreview")
        self.money = Banner(tone="plain", name="moneyToLend")
        self.heading = label(translate("Loans", "Schedule"), "heading")
        self.summary = label(name="scheduleSummary")
        self.totals = label(role="quiet", name="scheduleTotals")
        self._model = TableModel(_columns())
        self.table = ListTable(
            self._model, name="scheduleRows", spoken=translate("Loans", "Schedule"), whole=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.money, self.heading, self.summary, self.totals, self.table):
            column.addWidget(part)
        column.addStretch(1)
        self.show_missing()

    def minimumSizeHint(self) -> QSize:
        """As wide as a schedule in millions from the start, so that the form beside it never moves."""
        letters = self.fontMetrics().horizontalAdvance(_WIDEST_ROW)
        width = letters + self._model.columnCount() * 2 * (PADDING + 1)
        return super().minimumSizeHint().expandedTo(QSize(width, 0))

    def show_missing(self, reason: str = "") -> None:
        """There is no schedule yet: say why."""
        self._model.set_rows(())
        self.heading.hide()
        self.table.hide()
        restyle(self.summary, role="quiet")
        self.summary.setText(
            reason or translate("Loans", "Type the amount, the rate and the months to see the schedule.")
        )
        self.totals.setText(_EMPTY_LINE)

    def show_offer(self, offer: Offer) -> None:
        """Show what terms come to: their sentence, their sums, the rows."""
        self._model.set_rows(offer.rows)
        restyle(self.summary, role="bold")
        self.summary.setText(offer_sentence(offer))
        self.totals.setText(offer_totals(offer))
        self.heading.show()
        self.table.show()

    def show_money(self, available: int, wanted: int | None) -> None:
        """How much the Income Fund can lend, and how much is missing for the amount wanted, in đồng."""
        if wanted is not None and wanted > available:
            text = translate("Loans", "The Income Fund has only {available} to lend: {missing} too little.")
            missing = format_dong(wanted - available)
            self.money.show_text(
                text.format(available=format_dong(available), missing=missing), tone="warning"
            )
            return
        text = translate("Loans", "The Income Fund has {available} to lend.")
        self.money.show_text(text.format(available=format_dong(available)), tone="plain")


def _columns() -> list[Column[ScheduleRow]]:
    return [
        Column(title=translate("Loans", "No."), text=lambda row: str(row.n), right=True),
        Column(title=translate("Loans", "Due"), text=lambda row: format_date(row.due)),
        Column(
            title=translate("Loans", "Principal"), text=lambda row: format_amount(row.principal), right=True
        ),
        Column(
            title=translate("Loans", "Interest"), text=lambda row: format_amount(row.interest), right=True
        ),
        Column(
            title=translate("Loans", "Total"),
            text=lambda row: format_amount(row.principal + row.interest),
            right=True,
        ),
        Column(
            title=translate("Loans", "Still owed"), text=lambda row: format_amount(row.balance), right=True
        ),
    ]
