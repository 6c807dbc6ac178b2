"""What is due of loans and dues, taken row by row."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class CollectionStep(Step):
    """What is due of loans and dues, taken row by row."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Collections and dues"), name="collectionStep")
