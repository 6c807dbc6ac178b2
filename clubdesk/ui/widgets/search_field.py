"""The field above a list that narrows it while typing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from clubdesk.ui.widgets.line_fields import TextField


class SearchField(TextField):
    """Narrows a list while typing; Down or Enter goes to the list, Esc empties the field."""

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the field or empty it."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.to_list.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
