"""What the meeting decides: words, who carries it out by when, under which item, with which votes."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Votes
from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import ResolutionDueTooEarly, TooManyVotes
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.resolutions import Resolution
from clubdesk.operations.meeting_content import agenda
from clubdesk.operations.resolutions import ResolutionLine, save_resolution, usual_item
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.decision_fields import VoteFields
from clubdesk.ui.people_fields import WhoField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, NoteField
from clubdesk.ui.widgets.labels import label

_NO_ITEM = 0


class ResolutionDialog(FormDialog):
    """A new resolution under the next number of the year, or another wording of one of this meeting."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        meeting: Meeting,
        line: ResolutionLine | None,
    ) -> None:
        title, verb = translate("Content", "A new decision"), translate("Content", "Record the decision")
        if line is not None:
            title = translate("Content", "Decision {code}").format(code=line.resolution.code)
            verb = translate("Content", "Save the decision")
        super().__init__(
            parent,
            title,
            verb,
            name="resolution",
            columns=6,
            width=1080,
            draft=session.drafts.of(f"resolution-{line.resolution.id if line else 'new'}"),
        )
        self._session, self._meeting = session, meeting
        self._resolution = line.resolution if line is not None else _new(meeting)
        self._build()
        self._fill(self._resolution, line.who if line else "")
        self._tell_vote()
        self.submitted.connect(self._save)

    def _build(self) -> None:
        self.words = NoteField(name="resolutionWords", required=True, lines=2)
        self.who = WhoField(lambda: self._meeting.held_on, name="resolutionWho")
        self.due = DateField(name="resolutionDue", today=lambda: self._meeting.held_on)
        items = [(item.id, f"{item.rank}. {item.title}") for item in agenda(self._meeting.id)]
        none = translate("Content", "Under no item")
        self.item = ChoiceField([*items, (_NO_ITEM, none)], name="resolutionItem")
        add = self.form.add
        hint = translate("Content", "Tab, or Ctrl+Enter, goes on to the next input.")
        add(translate("Content", "What was decided"), self.words, hint=hint, wide=True)
        hint = translate("Content", "A member by a few letters, or anybody")
        add(translate("Content", "Who carries it out"), self.who, hint=hint, span=4)
        add(translate("Content", "By when"), self.due, span=2)
        add(translate("Content", "Under which item"), self.item, wide=True)
        self.voted = label(role="quiet", name="resolutionVoted")
        self.form.add_widget(self.voted)
        self.votes = VoteFields(self.form, name="resolutionVotes", required=False, span=2)
        self.item.edited.connect(self._tell_vote)
        self._offer_all_for()

    def _offer_all_for(self) -> None:
        """Everybody present is proposed as the number of those who voted for it."""
        present = self._meeting.present
        words = translate("Content", "All {count} present are for it")
        self.all_for = Button(words.format(count=present or 0), name="allFor", on_click=self._all_for)
        self.all_for.setVisible(bool(present))
        self.add_button(self.all_for)

    def _fill(self, one: Resolution, who: str) -> None:
        self.words.set_value(one.words)
        self.who.show_who(who, one.member_id)
        self.due.set_day(one.due_on)
        self.item.set_key(one.item_id or _NO_ITEM)
        if one.votes is not None:
            self.votes.show_votes(one.votes)

    def _all_for(self) -> None:
        self.votes.show_votes(Votes(self._meeting.present or 0, 0))
        self._touch()
        self.primary.setFocus()

    def _tell_vote(self) -> None:
        """Whether the item asks for a vote, and how many can have voted."""
        parts = []
        if self._needs_vote():
            parts.append(translate("Content", "This item is voted on."))
        if self._meeting.present is not None:
            words = translate("Content", "Present: {count}.")
            parts.append(words.format(count=self._meeting.present))
        self.voted.setText(" ".join(parts))
        self.voted.setVisible(bool(parts))

    def _needs_vote(self) -> bool:
        return any(item.needs_vote for item in agenda(self._meeting.id) if item.id == self.item.key())

    def _save(self) -> None:
        item_id = self.item.key()
        told = replace(
            self._resolution,
            words=self.words.value(),
            member_id=self.who.member_id(),
            who=self.who.value(),
            due_on=self.due.day(),
            item_id=item_id if isinstance(item_id, int) and item_id != _NO_ITEM else None,
            votes=self.votes.votes(),
        )
        try:
            save_resolution(told)
        except ClubError as error:
            self.show_error(sentence(error), self._field_of(error))
            return
        self.accept()
        self._session.changed()

    def _field_of(self, error: ClubError) -> Field:
        fields: dict[type[ClubError], Field] = {
            TooManyVotes: self.votes.in_favour,
            ResolutionDueTooEarly: self.due,
        }
        return fields.get(type(error), self.words)


def _new(meeting: Meeting) -> Resolution:
    return Resolution(
        meeting_id=meeting.id,
        year=meeting.held_on.year,
        number=0,
        words="",
        item_id=usual_item(meeting.id),
    )
