"""What was decided about the loan shown, on its card: each change, the old schedule, the way back."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.loans import Version
from clubdesk.operations.loan_changes import DecidedChange
from clubdesk.operations.loan_history import LoanHistory
from clubdesk.text.change_words import change_name, decision_words
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

Act = Callable[[DecidedChange], object]


class ChangeList(QWidget):
    """The table with its two buttons; hidden for a loan nobody changed."""

    def __init__(self, *, look: Act, take_back: Act) -> None:
        super().__init__()
        self.setObjectName("changeList")
        self._model = TableModel(_columns())
        heading = translate("Changes", "Decisions on this loan")
        self.table = ListTable(self._model, name="loanChanges", spoken=heading, framed=False, whole=True)
        self.table.row_selected.connect(lambda _row: self._allow())
        self.look = Button(
            translate("Changes", "See the old schedule"),
            name="seeOldSchedule",
            on_click=lambda: self._do(look),
        )
        self.take_back = Button(
            translate("Changes", "Take the decision back…"),
            name="takeBackChange",
            on_click=lambda: self._do(take_back),
        )
        self.words = label(role="quiet", name="loanChangeWords")
        row = FlowLayout()
        row.addWidget(self.look)
        row.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(label(heading, "heading"))
        column.addWidget(self.table)
        column.addWidget(self.words)
        column.addLayout(row)

    def show_history(self, history: LoanHistory) -> None:
        """List the changes; with only one there is nothing to choose."""
        self._model.set_rows(history.changes)
        self.setVisible(bool(history.changes))
        if len(history.changes) == 1:
            self.table.select_first()
        self._allow()

    def _chosen(self) -> DecidedChange | None:
        row = self.table.selected_row()
        return row if isinstance(row, DecidedChange) else None

    def _allow(self) -> None:
        """Say the chosen one in full; only a change of the schedule has an old one."""
        chosen = self._chosen()
        words = _whole_words(chosen) if chosen else ""
        self.words.setText(words)
        self.words.setVisible(chosen is not None and words != _quiet_words(chosen))
        self.look.setEnabled(chosen is not None and isinstance(chosen.made.fact, Version))
        self.take_back.setEnabled(chosen is not None and chosen.made.reversed_on is None)

    def _do(self, act: Act) -> None:
        chosen = self._chosen()
        if chosen is not None:
            act(chosen)


def _columns() -> list[Column[DecidedChange]]:
    return [
        Column(
            title=translate("Changes", "Decision"),
            text=lambda change: f"{change_name(change.made.kind)} · {format_date(change.made.dated_on)}",
            quiet=_quiet_words,
            tint=lambda change: "quiet" if change.made.reversed_on else "",
            stretch=True,
        ),
    ]


def _quiet_words(change: DecidedChange) -> str:
    """Why, or since when it counts no more."""
    made, decision = change.made, change.decision
    if made.reversed_on is not None:
        return translate("Changes", "taken back {day}: {reason}").format(
            day=format_date(made.reversed_on), reason=made.reversed_because
        )
    if decision is None:
        return translate("Changes", "with a payment; goes back with its voucher")
    return decision.reason


def _whole_words(change: DecidedChange) -> str:
    """The reason and who decided when; of what is taken back both reasons."""
    parts = [_quiet_words(change)]
    if change.decision is not None:
        parts.append(decision_words(change.decision))
        if change.made.reversed_on is not None:
            parts.insert(0, change.decision.reason)
    return " · ".join(parts)
