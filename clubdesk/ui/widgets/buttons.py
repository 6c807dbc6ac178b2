"""Buttons of every kind the stylesheet knows; Enter presses them like Space."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy


class Button(QPushButton):
    """A button saying what it does; `kind` is primary, outline, link, danger, small, mark or step.

    One primary button a page. `name` is its stable objectName; the accessible name follows the text.
    """

    def __init__(
        self, text: str, kind: str = "outline", *, name: str, on_click: Callable[[], object] | None = None
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, in dialogs and on pages alike."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
