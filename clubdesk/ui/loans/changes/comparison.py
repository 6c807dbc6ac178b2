"""The schedule of a loan before and after a change, side by side, with what it changes in a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.previews import LoanPreview
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.text.amounts import format_amount
from clubdesk.text.change_words import change_sentences
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cells import PADDING
from clubdesk.ui.widgets.labels import Banner, label, restyle
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_WIDEST_ROW = "00/00/000000.000.0000.000.00000.000.000"


class Comparison(QWidget):
    """A banner with what changes, then the old rows beside the new; stacked where the text is large."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison")
        self.sentence = Banner(tone="plain", name="changeSentence")
        self.missing = label(role="quiet", name="changeMissing")
        self.old = _Rows(translate("Changes", "Schedule until now"), name="oldRows")
        self.new = _Rows(translate("Changes", "New schedule"), name="newRows")
        self._panes = Panes(self.old, self.new, shares=(1, 1), gap=24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.sentence, self.missing, self._panes):
            column.addWidget(part)
        column.addStretch(1)
        self.show_missing()

    def show_missing(self, reason: str = "", *, refused: bool = False) -> None:
        """There is nothing to compare: say why, as a refusal where the rules say no."""
        self.sentence.show_text("")
        restyle(self.missing, role="alarm" if refused else "quiet")
        self.missing.setText(reason)
        self.missing.setVisible(bool(reason))
        self._panes.hide()

    def show_preview(self, preview: LoanPreview, *, whole: bool = False) -> None:
        """Show what changes and the rows after its day, or with `whole` the rows before it too."""
        self.missing.hide()
        self.sentence.show_text(change_sentences(preview))
        for part, rows in ((self.old, preview.old_rows), (self.new, preview.new_rows)):
            part.show_rows([row for row in rows if whole or row.due > preview.on])
        is_same = preview.old_rows == preview.new_rows
        self._panes.setVisible(bool(preview.after.outstanding) and (whole or not is_same))


class _Rows(QWidget):
    """One of the two schedules under its heading, at its whole height."""

    def __init__(self, heading: str, *, name: str) -> None:
        super().__init__()
        self._model = TableModel(_columns())
        self.table = ListTable(self._model, name=name, spoken=heading, whole=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(heading, "bold"))
        column.addWidget(self.table)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As wide as rows in millions from the start, so that the two never change places."""
        letters = self.fontMetrics().horizontalAdvance(_WIDEST_ROW)
        width = letters + self._model.columnCount() * 2 * (PADDING + 1)
        return super().minimumSizeHint().expandedTo(QSize(width, 0))

    def show_rows(self, rows: Sequence[ScheduleRow]) -> None:
        self._model.set_rows(tuple(rows))


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
