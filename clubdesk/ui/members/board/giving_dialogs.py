"""Giving one post to a person, and recording that a person gave one up."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.post_errors import ElectedAfterBeginning, PostEndTooEarly, PostRetired
from clubdesk.domain.posts import Body
from clubdesk.operations.post_lines import PostLine, posts_on
from clubdesk.operations.post_list import load_posts
from clubdesk.operations.posts import give_post, give_up_post
from clubdesk.operations.roll import roll
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.people import MeetingField, field_about
from clubdesk.ui.members.board.words import held_since, holder_word, post_title
from clubdesk.ui.members.person_fields import GroupField
from clubdesk.ui.people_fields import PersonField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, TextField
from clubdesk.ui.widgets.labels import label

Done = Callable[[str], object]
"""Told what was recorded, in one sentence."""


class GivePostDialog(FormDialog):
    """A person takes a post; who had a single post before hands it over that day."""

    def __init__(
        self, parent: QWidget, session: ClubSession, line: PostLine | None, *, on: date, done: Done
    ) -> None:
        super().__init__(
            parent,
            translate("Posts", "Give a post"),
            translate("Posts", "Record the post"),
            name="givePost",
            columns=2,
            width=900,
            draft=session.drafts.of("give-post"),
        )
        self._session, self._done = session, done
        self._is_chosen = line is not None
        self._build_fields(on)
        self._place_fields()
        if line is not None:
            self.post.set_key(line.post.id)
            self.area.set_value(line.area)
        self._show_holder()
        self.submitted.connect(self._save)

    def focus_start(self) -> None:
        """The person first where the post is chosen already."""
        start = self.person if self._is_chosen else self.post
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_fields(self, on: date) -> None:
        today = self._session.today
        posts = [(post.id, post.name) for post in load_posts() if post.retired_on is None]
        groups = sorted({one.member.details.group for one in roll(today()).lines} - {""})
        self.post = ChoiceField(posts, name="giveWhich", required=True)
        self.person = PersonField(self._first_day, name="givePerson", required=True)
        self.area = GroupField(groups, name="giveArea")
        self.since = DateField(name="giveSince", required=True, today=today)
        self.since.set_day(on)
        none = translate("Posts", "Not elected at a meeting")
        self.meeting = MeetingField(today(), name="giveMeeting", none=none)
        self.meeting.set_key("")
        self.until = DateField(name="giveUntil", today=today)
        self.words = TextField(name="giveWords")
        self.post.edited.connect(self._show_holder)
        self.area.judged.connect(self._show_holder)

    def _place_fields(self) -> None:
        add = self.form.add
        self._which = add(translate("Posts", "Post"), self.post, hint=" ")
        add(translate("Posts", "Given to"), self.person)
        add(
            translate("Posts", "Group or field"),
            self.area,
            hint=translate("Posts", "Like: Tổ 3. May stay empty."),
        )
        add(translate("Posts", "From"), self.since)
        add(translate("Posts", "Elected at"), self.meeting)
        add(
            translate("Posts", "Until"),
            self.until,
            hint=translate("Posts", "Only where it is over already."),
        )
        add(translate("Posts", "Note"), self.words, wide=True)

    def _first_day(self) -> date:
        return self.since.day() or self._session.today()

    def _show_holder(self) -> None:
        """Who has the post now, in the group typed where groups have it, stands beneath it."""
        names = [
            holder_word(one)
            for lines in posts_on(self._session.today()).lines.values()
            for one in lines
            if one.post.id == self.post.key() and one.member is not None and self._is_here(one)
        ]
        now = translate("Posts", "Now: {name}").format(name=", ".join(names))
        self._which.set_hint(now if names else translate("Posts", "Nobody has it now."))

    def _is_here(self, line: PostLine) -> bool:
        return line.post.body is not Body.GROUP or line.area == self.area.value()

    def _save(self) -> None:
        member_id = self.person.member_id()
        if member_id is None:
            return
        try:
            give_post(
                int(str(self.post.key())),
                member_id,
                since=self._first_day(),
                until=self.until.day(),
                area=self.area.value(),
                elected_on=self.meeting.day(),
                words=self.words.value(),
                today=self._session.today(),
            )
        except ClubError as error:
            self.show_error(sentence(error), self._field_of(error))
            return
        said = translate("Posts", "Recorded: {name}, {post}.").format(
            name=self.person.value(), post=self.post.currentText()
        )
        self.accept()
        self._session.changed()
        self._done(said)

    def _field_of(self, error: ClubError) -> Field:
        about: dict[type[ClubError], Field] = {
            PostRetired: self.post,
            PostEndTooEarly: self.until,
            ElectedAfterBeginning: self.meeting,
        }
        return about.get(type(error)) or field_about(error, [self.person], self.since)


class GiveUpDialog(FormDialog):
    """A person gives a post up from a day on."""

    def __init__(self, parent: QWidget, session: ClubSession, line: PostLine, *, done: Done) -> None:
        super().__init__(
            parent,
            translate("Posts", "A post is given up"),
            translate("Posts", "Record giving up"),
            name="giveUp",
            width=640,
        )
        self._session, self._line, self._done = session, line, done
        who = translate("Posts", "{name}, {post}").format(name=holder_word(line), post=post_title(line))
        self.form.add_widget(label(who, "bold", name="giveUpWho"))
        self.form.add_widget(label(held_since(line), "quiet", name="giveUpSince"))
        self.until = DateField(name="giveUpDay", required=True, today=session.today)
        self.until.set_day(session.today())
        self.form.add(
            translate("Posts", "Does it no longer from"),
            self.until,
            hint=translate("Posts", "The first day without the post."),
        )
        self.submitted.connect(self._save)

    def _save(self) -> None:
        day, holding = self.until.day(), self._line.holding
        if day is None or holding is None:
            return
        try:
            give_up_post(holding.id, until=day, today=self._session.today())
        except ClubError as error:
            self.show_error(sentence(error), self.until)
            return
        said = translate("Posts", "Recorded: {name} gave up the post “{post}”.").format(
            name=holder_word(self._line), post=post_title(self._line)
        )
        self.accept()
        self._session.changed()
        self._done(said)
