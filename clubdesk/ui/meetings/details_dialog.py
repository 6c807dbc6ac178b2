"""The place, the hours, what a board meeting is about, and who leads and writes."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.members import Member
from clubdesk.operations.meeting_leaders import leaders
from clubdesk.operations.meetings import change_meeting, meeting
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings import words
from clubdesk.ui.meetings.hour_field import HourField
from clubdesk.ui.people_fields import PersonField
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.suggestions import FoundItem


class DetailsDialog(FormDialog):
    """What stands at the head and the foot of the minutes; whoever holds the post is proposed."""

    def __init__(self, parent: QWidget, shown: Meeting) -> None:
        super().__init__(
            parent,
            words.title(shown),
            translate("Meetings", "Save"),
            name="meetingDetailsForm",
            width=820,
            columns=2,
        )
        self._meeting = shown
        usual = leaders(shown)
        self.place = TextField(name="detailsPlace")
        self.subject = TextField(name="detailsSubject")
        self.began, self.ended = HourField(name="detailsBegan"), HourField(name="detailsEnded")
        self.chair = _person_field(shown, usual.chair, name="detailsChair")
        self.secretary = _person_field(shown, usual.secretary, name="detailsSecretary")
        self.form.add(translate("Meetings", "Place"), self.place, wide=True)
        if shown.body is Body.BOARD:
            self.form.add(translate("Meetings", "What it is about"), self.subject, wide=True)
        self.form.add(translate("Meetings", "Began at"), self.began)
        self.form.add(translate("Meetings", "Ended at"), self.ended)
        self.form.add(translate("Meetings", "Chair of the meeting"), self.chair)
        self.form.add(translate("Meetings", "Secretary of the meeting"), self.secretary)
        self.place.set_value(shown.place)
        self.subject.set_value(shown.subject)
        self.began.set_value(shown.began_at)
        self.ended.set_value(shown.ended_at)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        changed = replace(
            meeting(self._meeting.id),
            place=self.place.value(),
            subject=self.subject.value(),
            began_at=self.began.hour(),
            ended_at=self.ended.hour(),
            chair_id=self.chair.member_id(),
            secretary_id=self.secretary.member_id(),
        )
        try:
            change_meeting(changed)
        except ClubError as error:
            self.show_error(sentence(error))
        else:
            self.accept()


def _person_field(meeting: Meeting, chosen: Member | None, *, name: str) -> PersonField:
    field = PersonField(lambda: meeting.held_on, name=name)
    if chosen is not None:
        field.set_item(FoundItem(chosen.name, chosen.code, "members", chosen.id))
    return field
