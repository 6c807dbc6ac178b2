"""What the program has to say by itself about the open club, one dialog after the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

Telling = Callable[[], QDialog | None]
"""Makes the dialog when its turn has come; None where there is nothing to be said any more."""


class Turns(QObject):
    """Nothing is said above another question: the graver is told first, and is alone."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Telling] = []

    def tell(self, telling: Telling) -> None:
        """Say something now, or as soon as the dialog that is open, and whatever it leads to, is closed."""
        self._waiting.append(telling)
        self._go_on()

    def forget(self) -> None:
        """What still waits is about a club that is being closed."""
        self._waiting.clear()

    def _go_on(self) -> None:
        while self._waiting:
            before = QApplication.activeModalWidget()
            if isinstance(before, QDialog):
                # Queued: the answer to it may itself open a dialog, which comes first.
                before.finished.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
                return
            dialog = self._waiting.pop(0)()
            if dialog is not None:
                dialog.open()
