"""The second step: everybody in the list as it would be stored, with what waits for a repair or an answer."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.roll import ReadMember, RowKey
from clubdesk.domain.roll_answers import Answer, Answers
from clubdesk.domain.roll_plans import PlannedRow, RollPlan
from clubdesk.text.translation import translate
from clubdesk.ui.members.reading.lines import Line, Which, chip_words, lines_model, lines_of
from clubdesk.ui.members.reading.repair_dialog import RepairDialog
from clubdesk.ui.members.reading.row_card import RowCard
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.table import ListTable

_LEAST_HEIGHT = 330


class PeopleStep(QWidget):
    """The list with its chips, and the card of the chosen row; every decision is told by `answered`."""

    answered = Signal(object, object)
    """The RowKey, and the Answer about the row (None takes it back)."""

    def __init__(self, *, today: date) -> None:
        super().__init__()
        self._today = today
        self._answers: Answers = {}
        self._lines: dict[Which, list[Line]] = {}
        self._groups: list[str] = []
        self._model = lines_model()
        self.chips = FilterChips(chip_words(), name="rowChips")
        self.table = self._make_table()
        self.card = RowCard()
        self._panes = Panes(self.table, CardScroller(self.card), shares=(7, 5))
        self._panes.setMinimumHeight(_LEAST_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.chips)
        column.addWidget(self._panes, 1)
        self._connect()

    def show_plan(self, plan: RollPlan, answers: Answers) -> None:
        """Show the plan anew, keeping the chip and the chosen row as far as they are still there."""
        self._answers = answers
        self._lines = lines_of(plan)
        self._groups = sorted({row.read.group for row in plan.rows} - {""})
        self.chips.set_counts({which.value: len(lines) for which, lines in self._lines.items()})
        if not self._lines[Which(self.chips.key())]:
            self.chips.choose(self._first_waiting().value)
        self._hide_empty_chips()
        self._show_lines()

    def begin(self) -> None:
        """Start with what waits; the list has the focus."""
        self.chips.choose(self._first_waiting().value)
        self._hide_empty_chips()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_unfinished(self) -> None:
        """The first row that waits."""
        self.begin()

    def _first_waiting(self) -> Which:
        return next((which for which in (Which.REPAIR, Which.ASK) if self._lines.get(which)), Which.ALL)

    def _make_table(self) -> ListTable:
        return ListTable(
            self._model,
            name="rowList",
            spoken=translate("RollPlan", "Everybody in the list"),
            empty=translate("RollPlan", "No rows here."),
        )

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _key: self._show_lines())
        self.table.row_selected.connect(self.card.show_line)
        self.table.row_activated.connect(self._open)
        self.card.repair.connect(self._repair)
        self.card.answered.connect(self._answer)

    def _hide_empty_chips(self) -> None:
        for which, lines in self._lines.items():
            chip = self.chips.findChild(Button, f"chip_{which.value}")
            if chip is not None:
                chip.setVisible(bool(lines) or which is Which.ALL)

    def _show_lines(self) -> None:
        chosen = self.table.selected_row()
        place = self.table.currentIndex().row()
        lines = self._lines.get(Which(self.chips.key()), [])
        self._model.set_rows(lines)
        key = chosen.key if isinstance(chosen, Line) else None
        if self.table.select_where(lambda line: line.key == key):
            return
        if lines:
            self.table.setCurrentIndex(self._model.index(min(max(place, 0), len(lines) - 1), 0))
        else:
            self.card.show_line(None)

    def _open(self, line: Line) -> None:
        if line.row is not None:
            self._repair(line.row)
        elif line.left is not None and self.card.can_be_taken(line.left):
            self.card.take_in()

    def _repair(self, row: PlannedRow) -> None:
        dialog = RepairDialog(self, row, groups=self._groups, today=lambda: self._today)
        dialog.repaired.connect(lambda read: self._take_repair(dialog, row, read))
        dialog.open()

    def _take_repair(self, dialog: RepairDialog, row: PlannedRow, read: ReadMember) -> None:
        dialog.accept()
        before = self._answers.get(row.read.key, Answer())
        self._answer(row.read.key, replace(before, read=read, is_left_out=False))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, key: RowKey, answer: Answer | None) -> None:
        """Answers from the card know nothing of a repair made before."""
        before = self._answers.get(key)
        if answer is not None and answer.read is None and before is not None:
            answer = replace(answer, read=before.read)
        self.answered.emit(key, answer)
