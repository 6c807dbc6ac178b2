"""How a meeting ends: the talk that was given, the conclusion, when and where the next one is."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import NextMeetingTooEarly
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.meeting_content import write_end
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.note_draft import NoteDraft
from clubdesk.ui.meetings.content.pane import ContentPane
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import DateField, NoteField, TextField
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import Banner, label


class EndPane(ContentPane):
    """Each input is saved when it is left."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self.setObjectName("endPane")
        self._session = session
        self._meeting: Meeting | None = None
        self._is_edited = False
        self.refused = Banner(tone="alarm", name="endRefused")
        self._build_form()
        self._draft = NoteDraft(self.conclusion, session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.refused)
        column.addWidget(self.form)
        column.addWidget(label(translate("Content", "Saved by itself as each input is left."), "quiet"))
        column.addStretch(1)

    def _build_form(self) -> None:
        self.form = Form(columns=2, name="endForm")
        self.talk = TextField(name="meetingTalk")
        self.conclusion = NoteField(name="meetingConclusion", lines=3)
        self.next_on = DateField(name="nextMeetingOn", today=self._session.today)
        self.next_place = TextField(name="nextMeetingPlace")
        add = self.form.add
        hint = translate("Content", "Its subject and who spoke")
        self._talk_row = add(translate("Content", "Talk given"), self.talk, hint=hint, wide=True)
        add(translate("Content", "Conclusion of the chair"), self.conclusion, wide=True)
        self._day_row = add(translate("Content", "Next meeting on"), self.next_on)
        add(translate("Content", "Place of the next meeting"), self.next_place)
        self.form.edited.connect(self._typed)
        for field in (self.talk, self.conclusion, self.next_on, self.next_place):
            field.judged.connect(self.leave)
        self.form.submitted.connect(self.leave)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the meeting again, keeping what is being typed."""
        is_other = self._meeting is None or self._meeting.id != meeting.id
        if is_other:
            self.leave()
            self._is_edited = False
        self._meeting = meeting
        self.form.setEnabled(meeting.is_open)
        self._talk_row.setVisible(meeting.body is Body.CLUB)
        if self._is_edited:
            return
        self._show(meeting)
        unsaved = self._draft.begin(f"conclusion-{meeting.id}") if is_other else None
        if unsaved is not None and meeting.is_open:
            self.conclusion.set_value(unsaved)
            self._is_edited = True

    def focus_first(self) -> None:
        """The talk is asked first."""
        self.form.focus_first()

    def leave(self) -> None:
        """Put what was changed on disk; a day that cannot be taken stays in its input, with the reason."""
        if self._meeting is None or not self._is_edited:
            return
        try:
            self._write(
                self._meeting, self._meeting.next_on if self.next_on.problem() else self.next_on.day()
            )
        except NextMeetingTooEarly as error:
            self._write(self._meeting, self._meeting.next_on)
            self._day_row.show_problem(sentence(error))
            return
        except ClubError as error:
            self.refused.show_text(sentence(error))
            return
        self._is_edited = bool(self.next_on.problem())
        self._draft.forget()
        self._session.changed()

    def _write(self, meeting: Meeting, next_on: date | None) -> None:
        write_end(
            meeting.id,
            talk=self.talk.value(),
            conclusion=self.conclusion.value(),
            next_on=next_on,
            next_place=self.next_place.value(),
        )

    def _show(self, meeting: Meeting) -> None:
        """Values that stand already are left alone: the cursor keeps its place."""
        for field, words in (
            (self.talk, meeting.talk),
            (self.conclusion, meeting.conclusion),
            (self.next_place, meeting.next_place),
        ):
            if field.value() != words:
                field.set_value(words)
        if self.next_on.day() != meeting.next_on:
            self.next_on.set_day(meeting.next_on)

    def _typed(self) -> None:
        self._is_edited = True
