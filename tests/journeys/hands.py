"""The hands of a treasurer: they type and press, and count every key and click."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clubdesk.ui.widgets.buttons import Button

W = TypeVar("W", bound=QWidget)


class Hands:
    """Types, presses, and counts what it took."""

    def __init__(self) -> None:
        self.count = 0

    def type(self, field: QWidget, text: str) -> None:
        """Type letters into a field that has the focus."""
        QTest.keyClicks(field, text)
        self.count += len(text)

    def press(self, key: Qt.Key, on: QWidget, *, times: int = 1) -> None:
        """Press a key some times."""
        for _ in range(times):
            QTest.keyClick(on, key)
        self.count += times

    def enter(self, on: QWidget, *, times: int = 1) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return, on, times=times)

    def click(self, button: Button) -> None:
        """Click a button, once what was shown last has settled."""
        QApplication.processEvents()
        assert button.isVisible(), button.objectName()
        assert button.isEnabled(), button.objectName()
        button.click()
        self.count += 1


def visible(parent: QWidget, kind: type[W], name: str = "") -> W:
    """The one visible child of a kind, and of a name."""
    found = parent.findChildren(kind, name) if name else parent.findChildren(kind)
    (one,) = [child for child in found if child.isVisible()]
    return one
