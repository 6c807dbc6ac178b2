"""The schedule of a loan that is being agreed, before anything is saved."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.schedules import ScheduleRow
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cells import PADDING
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_WIDEST_ROW = "Kỳ 00/00/000000.000.000000.00000.000.000"


class SchedulePreview(QWidget):
    """Money left to lend, the rows, their sums, the interest in words; a sentence while terms are missing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("schedulePreview")
        self.money = Banner(tone="plain", name="moneyToLend")
        self.words = label(role="quiet", name="scheduleWords")
        self.totals = label(role="bold", name="scheduleTotals")
        self._model = TableModel(_columns())
        self.table = ListTable(
            self._model, name="scheduleRows", spoken=translate("Loans", "Schedule"), whole=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = label(translate("Loans", "Schedule"), "heading")
        for part in (self.money, heading, self.totals, self.words, self.table):
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
        self.table.hide()
        self.totals.hide()
        self.words.setText(
            reason
            or translate("Loans", "Type the amount, the rate and the months: the schedule appears here.")
        )

    def show_rows(self, rows: tuple[ScheduleRow, ...]) -> None:
        """Show an agreed schedule with its sums."""
        self._model.set_rows(rows)
        interest = sum(row.interest for row in rows)
        self.words.setText(
            translate("Loans", "Interest in words: {words}.").format(words=amount_in_words(interest))
        )
        self.totals.setText(
            translate(
                "Loans", "In all: principal {principal}, interest {interest}, together {amount}."
            ).format(
                principal=format_dong(sum(row.principal for row in rows)),
                interest=format_dong(interest),
                amount=format_dong(sum(row.principal + row.interest for row in rows)),
            )
        )
        self.table.show()
        self.totals.show()

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
            title=translate("Loans", "Still owed"), text=lambda row: format_amount(row.balance), right=True
        ),
    ]
