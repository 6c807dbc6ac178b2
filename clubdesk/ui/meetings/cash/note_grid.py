"""How many notes of each denomination: two columns to type down, with their sums."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clubdesk.domain.cash_counts import NOTES, CashCount
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import NumberField
from clubdesk.ui.widgets.labels import label, restyle
from clubdesk.ui.widgets.scrolling import focus_in_view

_MOST_PIECES = 99_999
_FORWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_A_COLUMN = 5
_TIGHT, _APART = 3, 26
_LETTERS = 7


class NoteGrid(QWidget):
    """Nine counts, the largest note first. Enter and the arrows move; Enter on the last one is `finished`."""

    edited = Signal()
    finished = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.fields: dict[int, NumberField] = {}
        self._sums: dict[int, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(_TIGHT)
        self._grid.setColumnMinimumWidth(3, _APART - 20)
        self._add_headings()
        for place, note in enumerate(NOTES):
            block, row = divmod(place, _A_COLUMN)
            self._add_row(row + 1, 4 * block, note)
        self.problem = label(role="alarm", name=f"{name}Problem")
        self.problem.hide()
        self._grid.addWidget(self.problem, _A_COLUMN + 1, 0, 1, 7)

    def notes(self) -> Mapping[int, int] | None:
        """Pieces by note as typed, an empty field as 0; None while nothing is typed at all."""
        if not any(field.value() for field in self.fields.values()):
            return None
        return {note: field.number() or 0 for note, field in self.fields.items()}

    def statement(self) -> int | None:
        """Notes are no statement."""
        return None

    def counted(self) -> int | None:
        """Đồng of the notes typed; None while nothing is typed."""
        notes = self.notes()
        return None if notes is None else sum(note * pieces for note, pieces in notes.items())

    def judge(self) -> bool:
        """Mark each count that cannot be read; the first gets the focus, and why stands beneath."""
        wrong = [note for note in NOTES if self._is_wrong(note)]
        if wrong:
            focus_in_view(self.fields[wrong[0]])
        return not wrong

    def fill(self, count: CashCount | None) -> None:
        """Show a count that was taken, or nothing."""
        for note, field in self.fields.items():
            pieces = count.notes.get(note, 0) if count else 0
            field.set_number(pieces if pieces or (count and not count.counted) else None)
            self._show_row(note)

    def draft(self) -> dict[str, object]:
        """What stands in the fields, by their names."""
        return {field.objectName(): field.draft_value() for field in self.fields.values()}

    def take_draft(self, values: Mapping[str, object]) -> None:
        """Fill in what `draft` told."""
        for note, field in self.fields.items():
            field.take_draft(values.get(field.objectName()))
            self._show_row(note)

    def focus_first(self) -> None:
        """Put the cursor at the largest note."""
        focus_in_view(self.fields[NOTES[0]])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter and Down go to the next note, Up to the one before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _FORWARD or key == Qt.Key.Key_Up:
                self._move(watched, -1 if key == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _move(self, watched: QObject, step: int) -> None:
        fields = list(self.fields.values())
        place = fields.index(watched) + step if watched in fields else 0
        if place >= len(fields):
            self.finished.emit()
        elif place >= 0:
            focus_in_view(fields[place])

    def _add_headings(self) -> None:
        titles = (
            translate("Closing", "Note"),
            translate("Closing", "Pieces"),
            translate("Closing", "Amount"),
        )
        for block in (0, 4):
            self._grid.setColumnStretch(block + 2, 1)
            for column, title in enumerate(titles, start=block):
                heading = label(title, "quiet", wrap=False)
                heading.setAlignment(Qt.AlignmentFlag.AlignRight)
                self._grid.addWidget(heading, 0, column)

    def _add_row(self, row: int, column: int, note: int) -> None:
        field = NumberField(name=f"{self.objectName()}{note}", low=0, high=_MOST_PIECES)
        spoken = translate("Closing", "Pieces of {note}").format(note=format_dong(note))
        field.label = spoken
        field.setAccessibleName(spoken)
        field.installEventFilter(self)
        field.edited.connect(lambda: self._type(note))
        field.judged.connect(lambda: self._is_wrong(note))
        worth = label(format_amount(note), wrap=False)
        worth.setBuddy(field)
        total = label(role="quiet", name=f"{self.objectName()}Sum{note}", wrap=False)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        worth.setAlignment(right)
        total.setAlignment(right)
        self.fields[note], self._sums[note] = field, total
        for place, widget in enumerate((worth, field, total), start=column):
            self._grid.addWidget(widget, row, place)

    def changeEvent(self, event: QEvent) -> None:
        """Counts take no more room than they need, at every text size."""
        super().changeEvent(event)
        for field in self.fields.values():
            field.setFixedWidth(_LETTERS * field.fontMetrics().averageCharWidth())

    def _type(self, note: int) -> None:
        self._show_row(note)
        self.edited.emit()

    def _show_row(self, note: int) -> None:
        """The sum of one note; a mistake is forgiven at the first key."""
        pieces = self.fields[note].number()
        self._sums[note].setText(format_amount(note * pieces) if pieces else "")
        self._mark(note, "")

    def _is_wrong(self, note: int) -> bool:
        problem = self.fields[note].problem()
        if problem:
            self._mark(note, f"{format_dong(note)}: {problem}")
        return bool(problem)

    def _mark(self, note: int, problem: str) -> None:
        field = self.fields[note]
        restyle(field, wrong="true" if problem else "false")
        field.setAccessibleDescription(problem or self._sums[note].text())
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
