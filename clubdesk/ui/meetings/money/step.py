"""Donations, expenses and help given at the meeting."""

from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession


class MoneyStep(Step):
    """Donations, expenses and help given at the meeting."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Other money"), name="moneyStep")
