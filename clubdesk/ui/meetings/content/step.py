"""The agenda, what was done by area, and what was decided."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class ContentStep(Step):
    """The agenda, what was done by area, and what was decided."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Content and decisions"), name="contentStep")
