"""Applications decided and loans paid out at the meeting."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class LendingStep(Step):
    """Applications decided and loans paid out at the meeting."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "New loans"), name="lendingStep")
