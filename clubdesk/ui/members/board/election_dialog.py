"""Electing a board: the meeting, the first day, and one person typed beside each post."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.post_warnings import PostDoubt, PostWarning
from clubdesk.domain.posts import Body, Post, Role
from clubdesk.operations.elections import Elected, elect_board
from clubdesk.operations.post_lines import PostLine, PostsOn, posts_on
from clubdesk.text.post_sentences import post_warning_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.people import MeetingField, field_about
from clubdesk.ui.members.board.words import holder_word
from clubdesk.ui.people_fields import PersonField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField
from clubdesk.ui.widgets.labels import Banner, label


class ElectionDialog(FormDialog):
    """The old board ends and the new one begins on the same day; `done` is told the day and how many."""

    def __init__(self, parent: QWidget, session: ClubSession, *, done: Callable[[date, int], object]) -> None:
        super().__init__(
            parent,
            translate("Posts", "A new board is elected"),
            translate("Posts", "Record the new board"),
            name="election",
            columns=2,
            width=980,
            draft=session.drafts.of("election"),
        )
        self._session, self._done = session, done
        self.people: list[tuple[Post, PersonField]] = []
        self._build_days()
        self._build_people(posts_on(session.today()))
        self.doubt = Banner(tone="warning", name="electionDoubt")
        self.form.add_widget(self.doubt)
        self.submitted.connect(self._save)

    def _build_days(self) -> None:
        today = self._session.today
        none = translate("Posts", "A meeting that is not in the books")
        self.meeting = MeetingField(today(), name="electionMeeting", none=none)
        self.since = DateField(name="electionSince", required=True, today=today)
        self.since.set_day(self.meeting.day() or today())
        self.meeting.edited.connect(self._follow_meeting)
        self.form.add(translate("Posts", "Elected at"), self.meeting)
        row = self.form.add(translate("Posts", "In office from"), self.since)
        self.form.add_check(row, self._too_late)

    def _build_people(self, present: PostsOn) -> None:
        words = translate(
            "Posts",
            "Beside each post type a few letters of the name and press Enter; who stays is typed again. "
            "The old board ends on the first day of the new one.",
        )
        self.form.add_widget(label(words, "quiet", name="electionHow"))
        for post, title, line in _seats(present):
            field = PersonField(
                self._first_day, name=f"elect{len(self.people)}", required=post.role is Role.CHAIR
            )
            now = translate("Posts", "Now: {name}").format(name=holder_word(line)) if line else ""
            self.form.add(title, field, hint=now)
            field.picked.connect(self._show_doubt)
            self.people.append((post, field))

    def _first_day(self) -> date:
        return self.since.day() or self._session.today()

    def _follow_meeting(self) -> None:
        day = self.meeting.day()
        if day is not None:
            self.since.set_day(day)

    def _too_late(self) -> str:
        day, today = self.since.day(), self._session.today()
        return sentence(DateInFuture(on=day, today=today)) if day is not None and day > today else ""

    def _show_doubt(self) -> None:
        """One person who keeps the books and the cash is warned of before it is recorded."""
        chosen = {post.role: field.item() for post, field in self.people}
        accountant, treasurer = chosen.get(Role.ACCOUNTANT), chosen.get(Role.TREASURER)
        if accountant is None or treasurer is None or accountant.item_id != treasurer.item_id:
            self.doubt.show_text("")
        else:
            warning = PostWarning(doubt=PostDoubt.ONE_PURSE, name=treasurer.title)
            self.doubt.show_text(post_warning_sentence(warning))

    def _save(self) -> None:
        since = self._first_day()
        elected = [
            Elected(post, member_id)
            for post, field in self.people
            if (member_id := field.member_id()) is not None
        ]
        try:
            made = elect_board(
                elected,
                since=since,
                elected_on=self.meeting.day() or since,
                today=self._session.today(),
            )
        except ClubError as error:
            fields = [field for _post, field in self.people]
            self.show_error(sentence(error), field_about(error, fields, self.since))
            return
        self.accept()
        self._session.changed()
        self._done(since, len({one.member_id for one in made}))


def _seats(present: PostsOn) -> Iterator[tuple[Post, str, PostLine | None]]:
    """The seats to fill: the post, its title, and who has it now; ordinary members fill the board up."""
    lines = present.lines[Body.BOARD]
    posts = list({line.post.id: line.post for line in lines}.values())
    ordinary = max(present.rules.seats - sum(post.role is not Role.MEMBER for post in posts), 1)
    for post in posts:
        own = [line for line in lines if line.post.id == post.id and line.member is not None]
        seats = ordinary if post.role is Role.MEMBER else 1
        for n in range(seats):
            title = f"{post.name} {n + 1}" if seats > 1 else post.name
            yield post, title, _at(own, n)


def _at(lines: Sequence[PostLine], n: int) -> PostLine | None:
    return lines[n] if n < len(lines) else None
