"""Single inputs. Judged when left or submitted, never while typing.

Every field has `label` (set by the form), `required`, `problem()` (a sentence, or "" when fine), `note()`
(quiet words under it, such as the amount in words); it emits `judged` when left and `edited` while typed.
The single-line ones live in line_fields and are named here too.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)

from clubdesk.text.names import nfc
from clubdesk.ui import theme
from clubdesk.ui.widgets.line_fields import (
    DateField,
    MoneyField,
    NumberField,
    PercentField,
    TextField,
    missing,
)

__all__ = [
    "ChoiceField",
    "DateField",
    "Field",
    "MoneyField",
    "NoteField",
    "NumberField",
    "PercentField",
    "TextField",
    "TickField",
]


class NoteField(QPlainTextEdit):
    """Several lines of free text; Tab leaves it."""

    edited = Signal()
    judged = Signal()

    def __init__(self, *, name: str, required: bool = False, lines: int = 3) -> None:
        super().__init__()
        self.setObjectName(name)
        self.label = ""
        self.required = required
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.edited)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self._lines * theme.line_height(self) + 26)

    def value(self) -> str:
        """What was typed, NFC, without spaces at the ends."""
        return nfc(self.toPlainText().strip())

    def set_value(self, value: str) -> None:
        """Show a text; it does not count as typed."""
        with QSignalBlocker(self):
            self.setPlainText(value)

    def draft_value(self) -> object:
        """The text as it stands, as a draft keeps it."""
        return self.toPlainText()

    def take_draft(self, value: object) -> None:
        """Fill in what `draft_value` told; it counts as typed."""
        if isinstance(value, str):
            self.setPlainText(value)
            self.judged.emit()

    def problem(self) -> str:
        """Empty though required."""
        return missing(self.label) if self.required and not self.value() else ""

    def note(self) -> str:
        """Nothing to add."""
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving is the moment of judgement."""
        super().focusOutEvent(event)
        self.judged.emit()


class SentenceField(NoteField):
    """One sentence that may be longer than a line; Enter moves on instead of beginning a new line."""

    def value(self) -> str:
        """What was typed, in one line."""
        return " ".join(super().value().split())


class ChoiceField(QComboBox):
    """One of some (key, text) choices; the wheel changes it only when it has the focus."""

    edited = Signal()
    judged = Signal()

    def __init__(
        self, choices: Sequence[tuple[object, str]] = (), *, name: str, required: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.label = ""
        self.required = required
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.activated.connect(self.edited)
        self.activated.connect(self.judged)
        self.currentIndexChanged.connect(self._tell_choice)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Replace the choices, keeping the chosen key if it is still there."""
        before = self.key()
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.set_key(before)

    def key(self) -> object:
        """The chosen key; None when there is nothing to choose."""
        return self.currentData()

    def set_key(self, key: object) -> None:
        """Choose by key; an unknown key changes nothing."""
        for place in range(self.count()):
            if self.itemData(place) == key:
                self.setCurrentIndex(place)

    def draft_value(self) -> object:
        """The chosen key in letters, as a draft keeps it."""
        return str(self.key())

    def take_draft(self, value: object) -> None:
        """Choose what `draft_value` told, if it is still there; it counts as chosen by hand."""
        keys = [str(self.itemData(place)) for place in range(self.count())]
        if value in keys:
            self.setCurrentIndex(keys.index(str(value)))
            self.edited.emit()
            self.judged.emit()

    def problem(self) -> str:
        """Nothing chosen though required: an empty key ("" or None) counts as nothing."""
        return missing(self.label) if self.required and self.key() in ("", None) else ""

    def note(self) -> str:
        """Nothing to add."""
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page never changes a choice in passing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as styled, and a chevron at its right end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.INK if self.isEnabled() else theme.QUIET), 2))
        x, y = self.width() - 20, self.height() // 2
        painter.drawPolyline([QPoint(x - 6, y - 3), QPoint(x, y + 3), QPoint(x + 6, y - 3)])
        painter.end()

    def _tell_choice(self) -> None:
        self.setAccessibleDescription(self.currentText())


class TickField(QCheckBox):
    """A yes/no with its words beside the box."""

    edited = Signal()
    judged = Signal()

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.label = ""
        self.required = False
        self.clicked.connect(self.edited)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box with an edge as clear as a field's."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.EDGE), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()

    def draft_value(self) -> object:
        """Ticked or not, as a draft keeps it."""
        return self.isChecked()

    def take_draft(self, value: object) -> None:
        """Tick as `draft_value` told; it counts as done by hand."""
        self.setChecked(value is True)
        self.edited.emit()
        self.judged.emit()

    def problem(self) -> str:
        """A tick is never wrong."""
        return ""

    def note(self) -> str:
        """Nothing to add."""
        return ""


Field = TextField | NoteField | ChoiceField | TickField
