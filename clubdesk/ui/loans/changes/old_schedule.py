"""The whole schedule that held until a change of a loan, beside the one that came of it; to look at only."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.loans import Loan, Version
from clubdesk.domain.previews import as_decided
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.text.amounts import format_amount
from clubdesk.text.change_words import change_name, change_sentences
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cells import PADDING
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_WIDEST_ROW = "00/00/000000.000.0000.000.00000.000.000"


class OldSchedule(Sheet):
    """Both schedules with their parts, side by side or one above the other, and what changed."""

    def __init__(self, parent: QWidget, loan: Loan, version: Version) -> None:
        title = translate("Changes", "{change} of {day}: the schedules before and after").format(
            change=change_name(version.kind), day=format_date(version.on)
        )
        super().__init__(parent, title, name="oldSchedule", width=1140)
        preview = as_decided(loan, version)
        self.old = _Rows(translate("Changes", "Old schedule"), preview.old_rows, name="oldRows")
        self.new = _Rows(translate("Changes", "New schedule"), preview.new_rows, name="newRows")
        self.body.addWidget(label(loan.code, "quiet", name="oldScheduleLoan"))
        self.body.addWidget(Banner(change_sentences(preview), tone="plain", name="oldScheduleSentence"))
        self.body.addWidget(Panes(self.old, self.new, shares=(1, 1), gap=24))
        self.body.addStretch(1)
        close = Button(translate("Fields", "Close"), name="oldScheduleClose", on_click=self.accept)
        self._foot.addWidget(close)


class _Rows(QWidget):
    """One of the two schedules under its heading, at its whole height."""

    def __init__(self, heading: str, rows: Sequence[ScheduleRow], *, name: str) -> None:
        super().__init__()
        self._model = TableModel(_columns())
        self._model.set_rows(tuple(rows))
        self.table = ListTable(self._model, name=name, spoken=heading, whole=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(heading, "bold"))
        column.addWidget(self.table)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As wide as rows in millions, so that both are equally wide."""
        letters = self.fontMetrics().horizontalAdvance(_WIDEST_ROW)
        width = letters + self._model.columnCount() * 2 * (PADDING + 1)
        return super().minimumSizeHint().expandedTo(QSize(width, 0))


def _columns() -> list[Column[ScheduleRow]]:
    return [
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
    ]
