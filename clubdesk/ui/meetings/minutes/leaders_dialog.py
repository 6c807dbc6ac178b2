"""Naming who led a meeting and who wrote it down, where it was not the holder of the post."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import NotOnTheRoll
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.meeting_people import chair_of, secretary_of
from clubdesk.operations.minutes import name_leaders
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.people import PersonField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.suggestions import FoundItem


class LeadersDialog(FormDialog):
    """Two people, each empty for whoever held the post that day."""

    def __init__(self, parent: QWidget, session: ClubSession, meeting: Meeting) -> None:
        super().__init__(
            parent,
            translate("Minutes", "Who led the meeting and wrote it down"),
            translate("Minutes", "Keep these names"),
            name="leadersDialog",
        )
        self._session, self._meeting = session, meeting
        self.chair = PersonField(lambda: meeting.held_on, name="leadersChair")
        self.secretary = PersonField(lambda: meeting.held_on, name="leadersSecretary")
        hint = translate("Minutes", "Leave it empty for whoever holds the post.")
        self.form.add(translate("Minutes", "Chair of the meeting"), self.chair, hint=hint)
        self.form.add(translate("Minutes", "Secretary of the meeting"), self.secretary, hint=hint)
        if meeting.chair_id is not None:
            self.chair.set_item(FoundItem(chair_of(meeting).name, "", "members", meeting.chair_id))
        if meeting.secretary_id is not None:
            named = FoundItem(secretary_of(meeting).name, "", "members", meeting.secretary_id)
            self.secretary.set_item(named)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            name_leaders(
                self._meeting.id, chair_id=self.chair.member_id(), secretary_id=self.secretary.member_id()
            )
        except NotOnTheRoll as error:
            self.show_error(
                sentence(error), self.chair if error.name == self.chair.value() else self.secretary
            )
            return
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self.accept()
        self._session.changed()
