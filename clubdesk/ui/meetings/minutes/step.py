"""The minutes as they will print, their signing and their lock."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class MinutesStep(Step):
    """The minutes as they will print, their signing and their lock."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Minutes"), name="minutesStep")
