"""Fields for a pass phrase: hidden from who looks over the shoulder, shown by a tick to who types it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import TextField, TickField


class SecretField(TextField):
    """One line that shows dots in place of letters."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, required=True)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class ShowTick(TickField):
    """Shows what is typed in the fields, for as long as it is ticked."""

    def __init__(self, *fields: SecretField, name: str) -> None:
        super().__init__(translate("Sealing", "Show what is typed"), name=name)
        self._fields = fields
        self.toggled.connect(self._show)

    def _show(self, is_shown: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for field in self._fields:
            field.setEchoMode(echo)


@contextmanager
def waiting() -> Iterator[None]:
    """A pass phrase takes a moment to be tried, on purpose."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
