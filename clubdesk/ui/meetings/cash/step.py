"""The notes counted in each money place, beside the books."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class CashStep(Step):
    """The notes counted in each money place, beside the books."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Cash count"), name="cashStep")
