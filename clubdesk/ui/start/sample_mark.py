"""The mark above every page of the sample club."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class SampleMark(QWidget):
    """Says that no figure here is real, as long as the sample is open, with the way out of it."""

    def __init__(self, session: ClubSession, close: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("sampleMark")
        self._session = session
        self.banner = Banner(tone="warning", name="sampleBanner")
        self.close_button = Button("", name="closeSample", on_click=close)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 8, 22, 0)
        row.setSpacing(12)
        row.addWidget(self.banner, 1)
        row.addWidget(self.close_button)
        session.club_changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Appear with the sample, go with it."""
        self.banner.show_text(translate("Start", "Sample club – these figures are not real"))
        self.close_button.setText(translate("Start", "Close the sample"))
        self.setVisible(self._session.is_sample)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state()
