"""Dialogs that nobody asked for, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog


class InTurn(QObject):
    """Each waits until what stands above the window is answered: the graver comes first, and is alone."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[], QDialog]] = []

    def open(self, make: Callable[[], QDialog]) -> None:
        """Make and open a dialog as soon as there is no other."""
        self._waiting.append(make)
        self._next()

    def drop(self) -> None:
        """What still waits is not true any more."""
        self._waiting.clear()

    def _next(self) -> None:
        above = QApplication.activeModalWidget()
        if isinstance(above, QDialog):
            above.finished.connect(self._soon)
        elif self._waiting:
            dialog = self._waiting.pop(0)()
            dialog.finished.connect(self._soon)
            dialog.open()

    def _soon(self) -> None:
        """An answer may open the next dialog itself."""
        QTimer.singleShot(0, self, self._next)
