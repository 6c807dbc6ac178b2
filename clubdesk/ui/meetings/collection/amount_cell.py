"""The cell in which an amount is typed: it stands in the chosen row, and its keys move through the list."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.line_fields import MoneyField

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AmountCell(MoneyField):
    """Money of one row; Enter takes it, arrows go to other rows, Esc empties it."""

    entered = Signal()
    moved = Signal(int)
    """Go so many rows down, or up where it is less than nothing."""
    asked_other = Signal()
    asked_undo = Signal()
    asked_find = Signal()

    def __init__(self) -> None:
        super().__init__(name="collectionAmount", in_words=False)
        self.setAccessibleName(translate("Collection", "Amount taken"))
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Ctrl+F finds within the list while its amount is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and _is(event, QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What leaves the cell or the row; everything else is typing."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.entered.emit()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_F2:
            self.asked_other.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif _is(event, QKeySequence.StandardKey.Find):
            self.asked_find.emit()
        elif _is(event, QKeySequence.StandardKey.Undo) and not self.text():
            self.asked_undo.emit()
        else:
            super().keyPressEvent(event)


def _is(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(key)
