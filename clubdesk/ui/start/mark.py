"""A mark above every page: a sentence that stays there as long as it is true, and the way out of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class Mark(QWidget):
    """A banner with a button beside it; `show_state` follows the club and the language."""

    def __init__(
        self, session: ClubSession, *, name: str, button: str, on_click: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}Mark")
        self.session = session
        self.banner = Banner(tone="warning", name=f"{name}Banner")
        self.button = Button("", name=button, on_click=on_click)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 8, 22, 0)
        row.setSpacing(12)
        row.addWidget(self.banner, 1)
        row.addWidget(self.button)
        session.club_changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Appear where what is said is true, go where it is not."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state()
