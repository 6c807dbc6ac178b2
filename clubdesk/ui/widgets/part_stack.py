"""Parts of a page of which one is shown at a time, and only that one asks for room."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PartStack(QWidget):
    """A QStackedWidget would be as high as its highest part, and the page around it would scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add(self, part: QWidget) -> None:
        """Take one more part; the first one is shown."""
        part.setVisible(self._shown is None)
        self._shown = self._shown or part
        self._column.addWidget(part, 1)

    def show_part(self, part: QWidget) -> None:
        """Show a part in place of the one that is shown."""
        if self._shown is not None and self._shown is not part:
            self._shown.hide()
        self._shown = part
        part.show()

    def shown(self) -> QWidget | None:
        """The part that is shown."""
        return self._shown
