"""When the meeting ended, what its chair concluded, and who led it and wrote it down."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_facts import Leader
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.meeting_people import chair_of, secretary_of
from clubdesk.operations.minutes import end_meeting
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.hour_field import HourField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.fields import NoteField
from clubdesk.ui.widgets.forms import Form


class EndCard(Card):
    """Each input is on disk when it is left; a time that cannot be read stays, with the reason beneath."""

    def __init__(self, session: ClubSession, *, on_leaders: Callable[[], object]) -> None:
        super().__init__(translate("Minutes", "The end of the meeting"), name="endCard")
        self._session = session
        self._meeting: Meeting | None = None
        self._is_edited = False
        self.form = Form(name="minutesEnd")
        self.ended_at = HourField(name="endedAt")
        self.conclusion = NoteField(name="minutesConclusion", lines=2)
        hint = translate("Minutes", "Like 16:10 or 16h10")
        self._time_row = self.form.add(translate("Minutes", "Ended at"), self.ended_at, hint=hint)
        self.form.add(translate("Minutes", "Conclusion of the chair"), self.conclusion)
        self.form.edited.connect(self._typed)
        self.form.submitted.connect(self.leave)
        for field in (self.ended_at, self.conclusion):
            field.judged.connect(self.leave)
        self.people = KeyValueList(name="leaders")
        self.leaders = Button(
            translate("Minutes", "Somebody else…"), "link", name="nameLeaders", on_click=on_leaders
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self.people)
        self.body.addWidget(self.leaders, 0, Qt.AlignmentFlag.AlignLeft)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the meeting again, keeping what is being typed."""
        if self._meeting is not None and self._meeting.id != meeting.id:
            self.leave()
            self._is_edited = False
        self._meeting = meeting
        self.setVisible(not meeting.is_signed)
        self.people.set_rows(
            [
                KeyValue(translate("Minutes", "Chair"), _named(chair_of(meeting))),
                KeyValue(translate("Minutes", "Secretary"), _named(secretary_of(meeting))),
            ]
        )
        if self._is_edited:
            return
        for field, words in ((self.ended_at, meeting.ended_at), (self.conclusion, meeting.conclusion)):
            if field.value() != words:
                field.set_value(words)

    def focus_time(self) -> None:
        """Put the keyboard where the end is typed."""
        self.ended_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put what was typed on disk; an hour that cannot be read stays in its input."""
        if self._meeting is None or not self._is_edited:
            return
        is_wrong = bool(self.ended_at.problem())
        ended_at = self._meeting.ended_at if is_wrong else self.ended_at.hour()
        try:
            end_meeting(self._meeting.id, ended_at=ended_at, conclusion=self.conclusion.value())
        except ClubError as error:
            self._time_row.show_problem(sentence(error))
            return
        self._is_edited = is_wrong
        self._session.changed()

    def _typed(self) -> None:
        self._is_edited = True


def _named(leader: Leader) -> str:
    if not leader.name:
        return translate("Minutes", "nobody yet")
    return ", ".join(filter(None, (leader.name, leader.post)))
