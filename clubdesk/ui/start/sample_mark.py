"""The mark above every page of the sample club."""

from collections.abc import Callable

from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.start.mark import Mark


class SampleMark(Mark):
    """Says that no figure here is real, as long as the sample is open, with the way out of it."""

    def __init__(self, session: ClubSession, close: Callable[[], object]) -> None:
        super().__init__(session, name="sample", button="closeSample", on_click=close)

    def show_state(self) -> None:
        """Appear with the sample, go with it."""
        self.banner.show_text(translate("Start", "Sample club – these figures are not real"))
        self.button.setText(translate("Start", "Close the sample"))
        self.setVisible(self.session.is_sample)
