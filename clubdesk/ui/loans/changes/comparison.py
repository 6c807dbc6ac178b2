"""What a change of a loan changes, in sentences, and its rows before and after side by side."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.previews import LoanPreview
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.text.amounts import format_amount
from clubdesk.text.change_words import change_sentences
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.labels import Banner, label, restyle
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_Pair = tuple[ScheduleRow | None, ScheduleRow | None]


class Comparison(QWidget):
    """A banner with what changes, then the rows to come: the old ones left, the new ones right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison")
        self.sentence = Banner(tone="plain", name="changeSentence")
        self.missing = label(role="quiet", name="changeMissing")
        self._model = TableModel(_columns())
        spoken = translate("Changes", "Old and new schedule")
        self.table = ListTable(self._model, name="comparedRows", spoken=spoken, whole=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.sentence, self.missing, self.table):
            column.addWidget(part)
        column.addStretch(1)
        self.show_missing()

    def show_missing(self, reason: str = "", *, refused: bool = False) -> None:
        """There is nothing to compare: say why, as a refusal where the rules say no."""
        self.show_words("")
        restyle(self.missing, role="alarm" if refused else "quiet")
        self.missing.setText(reason)
        self.missing.setVisible(bool(reason))

    def show_words(self, text: str) -> None:
        """Say what changes where the schedule stays."""
        self.missing.hide()
        self.table.hide()
        self.sentence.show_text(text)

    def show_preview(self, preview: LoanPreview) -> None:
        """Show what changes, and the rows after its day where they do."""
        self.show_words(change_sentences(preview))
        self.show_rows(preview)

    def show_rows(self, preview: LoanPreview) -> None:
        """Show the rows after the day of a change, where it changes any and does not end the loan."""
        old, new = ([row for row in rows if row.due > preview.on] for rows in _both(preview))
        self._model.set_rows(tuple(zip_longest(old, new)))
        self.table.setVisible(old != new and bool(preview.after.outstanding))


def _both(preview: LoanPreview) -> tuple[Sequence[ScheduleRow], Sequence[ScheduleRow]]:
    return preview.old_rows, preview.new_rows


def _columns() -> list[Column[_Pair]]:
    def due(side: int) -> Callable[[_Pair], str]:
        return lambda pair: format_date(row.due) if (row := pair[side]) else ""

    def amount(side: int) -> Callable[[_Pair], str]:
        return lambda pair: format_amount(row.principal + row.interest) if (row := pair[side]) else ""

    to_pay = translate("Changes", "To pay")
    return [
        Column(title=translate("Changes", "Old schedule"), text=due(0), tint=lambda _pair: "quiet"),
        Column(title=to_pay, text=amount(0), tint=lambda _pair: "quiet", right=True),
        Column(title=translate("Changes", "New schedule"), text=due(1)),
        Column(title=to_pay, text=amount(1), right=True, bold=lambda _pair: True),
    ]
