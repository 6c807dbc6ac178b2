"""Fields put together: label above, field, one line for words or the error beneath; Enter goes on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clubdesk.ui import theme
from clubdesk.ui.widgets.fields import ChoiceField, Field, MoneyField, SentenceField, TickField
from clubdesk.ui.widgets.labels import label, restyle
from clubdesk.ui.widgets.suggestions import PickField

_BESIDE_THE_BOX = 18
_ABOVE_A_HEADING = 12


class LabeledField(QWidget):
    """A field with its label above and a line beneath whose room is kept, so that nothing jumps."""

    def __init__(self, text: str, field: Field, *, hint: str = "") -> None:
        super().__init__()
        name = field.objectName()
        self.setObjectName(f"{name}Row")
        self.field = field
        self._hint = hint
        self._extra = ""
        field.label = text
        if not isinstance(field, TickField):
            field.setAccessibleName(text)
        self.caption = label(text, name=f"{name}Label")
        self.caption.setBuddy(field)
        self.caption.setVisible(bool(text))
        self.line = label(role="quiet", name=f"{name}Line")
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._keep_room()
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.caption)
        column.addWidget(field)
        column.addWidget(self.line)
        column.addStretch(1)
        field.judged.connect(self._after_leaving)
        changed = field.textChanged if isinstance(field, QLineEdit) else field.edited
        changed.connect(self._while_typing)
        self._show_note()

    def set_caption(self, text: str) -> None:
        """Ask for the field by other words."""
        self.field.label = text
        self.field.setAccessibleName(text)
        self.caption.setText(text)

    def set_hint(self, text: str) -> None:
        """Change the quiet words that stand beneath while there is nothing else to say."""
        self._hint = text
        self._show_note()

    def judge(self) -> bool:
        """Show the field's problem beneath it, or its note; True when it is fine."""
        problem = self.field.problem()
        if problem:
            self.show_problem(problem)
        else:
            self._show_note()
        return not problem

    def show_problem(self, text: str) -> None:
        """Say what is wrong beneath the field; it stays until the field is typed in again."""
        restyle(self.line, role="alarm")
        self.line.setText(text)
        self.line.show()
        self.mark_wrong(text)

    def mark_wrong(self, text: str) -> None:
        """Draw the field as wrong for a reason that is said elsewhere."""
        restyle(self.field, wrong="true")
        self.field.setAccessibleDescription(text)

    def is_marked(self) -> bool:
        """Whether the field is drawn as wrong."""
        return bool(self.field.property("wrong") == "true")

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room of one line at every text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "line"):
            self._keep_room()

    def _keep_room(self) -> None:
        """A tick, or a choice that may stay as it is, has nothing to say beneath it."""
        never_wrong = isinstance(self.field, ChoiceField | TickField) and not self.field.required
        is_silent = never_wrong and not self._hint
        # A label is a pixel higher than its line at some sizes.
        height = theme.line_height(self.line)
        self.line.setMinimumHeight(0 if is_silent else height + 1)
        if isinstance(self.field, TickField):
            self.line.setContentsMargins(height + _BESIDE_THE_BOX, 0, 0, 0)

    def _after_leaving(self) -> None:
        """Judge what was typed; a problem already shown stays, and untouched emptiness is no mistake yet."""
        if self.is_marked():
            return
        if isinstance(self.field, QLineEdit | QPlainTextEdit) and not self.field.value():
            self._show_note()
        else:
            self.judge()

    def _while_typing(self) -> None:
        """A mistake is forgiven at the first key; an amount's words follow it digit by digit."""
        if self.is_marked() or isinstance(self.field, MoneyField):
            self._show_note(hint_only=not isinstance(self.field, MoneyField))

    def _show_note(self, *, hint_only: bool = False) -> None:
        restyle(self.line, role="quiet")
        restyle(self.field, wrong="false")
        text = self._hint if hint_only else self.field.note() or self._hint
        self.line.setText(text)
        self.line.setVisible(bool(text) or self.line.minimumHeight() > 0)
        self.field.setAccessibleDescription(text)


class Form(QWidget):
    """Fields in order, in columns. Enter moves on; on the last field `submitted` is emitted."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, *, columns: int = 1, name: str = "form") -> None:
        super().__init__()
        self.setObjectName(name)
        self._columns = columns
        self._rows: list[LabeledField] = []
        self._checks: list[tuple[LabeledField, Callable[[], str]]] = []
        self._cell = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add(
        self, text: str, field: Field, *, hint: str = "", wide: bool = False, span: int = 1
    ) -> LabeledField:
        """Put a field at the end under its label; `wide` takes the whole row, `span` so many columns."""
        row = LabeledField(text, field, hint=hint)
        self._place(row, span=self._columns if wide else span)
        self._rows.append(row)
        field.installEventFilter(self)
        field.edited.connect(self.edited)
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Put anything else (a heading, a banner, a preview) on a row of its own."""
        self._place(widget, span=self._columns)

    def add_heading(self, text: str) -> QLabel:
        """Put a heading above the fields that follow, a little apart from those before."""
        heading = label(text, "bold")
        heading.setContentsMargins(0, _ABOVE_A_HEADING, 0, 0)
        self.add_widget(heading)
        return heading

    def add_check(self, row: LabeledField, check: Callable[[], str]) -> None:
        """A check across fields, run on submit: its sentence ("" when fine) is shown under `row`."""
        self._checks.append((row, check))

    def rows(self) -> tuple[LabeledField, ...]:
        """The labelled fields in order."""
        return tuple(self._rows)

    def row_of(self, field: Field) -> LabeledField:
        """The labelled row that holds a field."""
        return next(row for row in self._rows if row.field is field)

    def refuse(self, field: Field, text: str) -> None:
        """Say beneath a field what is wrong with it, and go there."""
        self.row_of(field).show_problem(text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def judge(self) -> bool:
        """Judge every visible field; the first that is wrong gets the focus. True when all are fine."""
        wrong = [row for row in self._asked() if not row.judge()]
        wrong += [row for row, check in self._checks if row not in wrong and self._fails(row, check)]
        if wrong:
            first = min(wrong, key=self._rows.index)
            first.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def first_marked(self) -> LabeledField | None:
        """The first labelled field that is drawn as wrong."""
        return next((row for row in self._asked() if row.is_marked()), None)

    def starts_in(self, widget: QWidget | None) -> bool:
        """Whether a widget is the first field, or part of it."""
        firsts = [row.field for row in self._asked()[:1]]
        return widget is not None and any(one is widget or one.isAncestorOf(widget) for one in firsts)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for row in self._asked()[:1]:
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter in a field goes on to the next one, Ctrl+Enter from a note of several lines."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not isinstance(watched, QPlainTextEdit) or isinstance(watched, SentenceField)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (plain or control):
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, watched: QObject) -> None:
        fields = [row.field for row in self._asked() if row.field.isEnabled()]
        if isinstance(watched, PickField):
            watched.settle()
            if watched.value() and watched.problem():
                self.row_of(watched).judge()
                return
        place = next((place for place, field in enumerate(fields) if field is watched), len(fields))
        if place + 1 < len(fields):
            fields[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if isinstance(watched, QLineEdit):
            watched.editingFinished.emit()
        self.submitted.emit()

    def _asked(self) -> list[LabeledField]:
        return [row for row in self._rows if not row.isHidden()]

    def _fails(self, row: LabeledField, check: Callable[[], str]) -> bool:
        problem = "" if row.isHidden() else check()
        if problem:
            row.show_problem(problem)
        return bool(problem)

    def _place(self, widget: QWidget, *, span: int) -> None:
        if self._cell % self._columns + span > self._columns:
            self._cell += self._columns - self._cell % self._columns
        line, column = divmod(self._cell, self._columns)
        self._grid.addWidget(widget, line, column, 1, span)
        self._cell += span
