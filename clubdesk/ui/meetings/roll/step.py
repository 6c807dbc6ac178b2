"""Who is there, who is not, and the guests."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class RollStep(Step):
    """Who is there, who is not, and the guests."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Roll call"), name="rollStep")
