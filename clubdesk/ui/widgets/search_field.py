"""The fields that find: the one above a list narrows it, the one on top finds anywhere."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from clubdesk.ui.widgets.line_fields import TextField


class SearchField(TextField):
    """Looks for what is typed; Down or Enter goes to the list, Esc empties the field."""

    to_list = Signal()

    def __init__(self, words: str, *, name: str) -> None:
        super().__init__(name=name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)

    def sizeHint(self) -> QSize:
        """Wide enough for its placeholder and the button that empties it."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + 64, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z undoes typing here; with nothing typed it is the window's, which names the last entry."""
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride
        if is_asked_first and not self.text() and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the field or empty it."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.to_list.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
