"""The sheet of posts: who holds what on a day, what is doubtful, and the acts of electing and giving."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.posts import Body
from clubdesk.operations.post_lines import PostLine, history, posts_on
from clubdesk.text.dates import format_date
from clubdesk.text.post_sentences import post_warning_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.election_dialog import ElectionDialog
from clubdesk.ui.members.board.giving_dialogs import GivePostDialog, GiveUpDialog
from clubdesk.ui.members.board.mistakes import ask_mistake
from clubdesk.ui.members.board.post_card import PostCard
from clubdesk.ui.members.board.post_list_sheet import PostListSheet
from clubdesk.ui.members.board.post_table import PostTable
from clubdesk.ui.members.board.words import body_word
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.fields import DateField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label, restyle
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.sheet import Sheet


class BoardSheet(Sheet):
    """The board, the group leaders and the volunteers of today or of an earlier day."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Posts", "Board and posts"), name="boardSheet", width=1240)
        self._session = session
        self._build_day()
        self.said = Banner(name="boardSaid")
        self.doubts = Banner(tone="warning", name="boardDoubts")
        self.table, self.card = PostTable(), PostCard()
        self.body.addWidget(self.said)
        self.body.addWidget(self.doubts)
        self.body.addLayout(self._narrow)
        self.body.addWidget(Panes(self.table, self.card, shares=(6, 5)), 1)
        self._build_buttons()
        self._connect()
        self.refresh()

    def sizeHint(self) -> QSize:
        """As high as the screen allows, whatever the length of the lists."""
        return QSize(super().sizeHint().width(), self._room().height() - 36)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the list."""
        super().showEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def on(self) -> date:
        """The day shown."""
        day, today = self.day.day(), self._session.today()
        return day if day is not None and day <= today else today

    def refresh(self) -> None:
        """Read the posts of the day again, keeping chip and choice."""
        found, on = posts_on(self.on()), self.on()
        self.doubts.show_text("\n".join(post_warning_sentence(one) for one in found.warnings))
        self.chips.set_counts({body.value: _people(lines) for body, lines in found.lines.items()})
        self.today.setVisible(on != self._session.today())
        self.table.show_posts(found.lines[Body(self.chips.key())], chosen=self.card.line())

    def _build_day(self) -> None:
        self.day = DateField(name="boardDay", required=True, today=self._session.today)
        self.day.set_day(self._session.today())
        words = translate("Posts", "As on")
        self.day.setAccessibleName(words)
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        caption = label(words, name="boardDayLabel", wrap=False)
        caption.setBuddy(self.day)
        self.today = Button(translate("Posts", "Back to today"), name="boardToday", on_click=self._show_today)
        self.chips = FilterChips([(body.value, body_word(body)) for body in Body], name="boardChips")
        asked = QWidget()
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (caption, self.day, self.today):
            row.addWidget(part)
        self._narrow = FlowLayout(spacing=14)
        self._narrow.addWidget(self.chips)
        self._narrow.addWidget(asked)

    def _build_buttons(self) -> None:
        elect = translate("Posts", "Elect a new board…")
        give = translate("Posts", "Give a post…")
        posts = translate("Posts", "List of posts…")
        close = translate("Posts", "Close")
        self.elect = Button(elect, "primary", name="electBoard", on_click=self._elect)
        self.give = Button(give, name="giveAnyPost", on_click=lambda: self._give(None))
        self.posts = Button(posts, name="editPosts", on_click=self._edit_posts)
        self.close_button = Button(close, name="boardClose", on_click=self.reject)
        for button in (self.elect, self.give, self.posts, self.close_button):
            self._foot.addWidget(button)

    def _connect(self) -> None:
        self.day.judged.connect(self._show_day)
        self.chips.chosen.connect(lambda _key: self.refresh())
        self.table.row_selected.connect(self._show_post)
        self.table.row_activated.connect(lambda line: self._give(line))
        self.card.give.connect(lambda: self._give(self.card.line()))
        self.card.give_up.connect(self._give_up)
        self.card.mistaken.connect(lambda line: ask_mistake(self, line, done=self._changed))
        self._session.club_changed.connect(self.refresh)

    def _show_day(self) -> None:
        day, today = self.day.day(), self._session.today()
        is_late = day is not None and day > today
        problem = sentence(DateInFuture(on=day, today=today)) if is_late and day else self.day.problem()
        restyle(self.day, wrong="true" if problem else "false")
        self.banner.show_text(problem)
        self.refresh()

    def _show_today(self) -> None:
        self.day.set_day(self._session.today())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_post(self, line: PostLine) -> None:
        self.card.show_post(line, history(line.post.id, line.area))

    def _elect(self) -> None:
        ElectionDialog(self, self._session, done=self._tell_elected).open()

    def _give(self, line: PostLine | None) -> None:
        GivePostDialog(self, self._session, line, on=self.on(), done=self.said.show_text).open()

    def _give_up(self) -> None:
        line = self.card.line()
        if line is not None:
            GiveUpDialog(self, self._session, line, done=self.said.show_text).open()

    def _edit_posts(self) -> None:
        PostListSheet(self, self._session).open()

    def _changed(self, said: str) -> None:
        self._session.changed()
        self.said.show_text(said)

    def _tell_elected(self, since: date, people: int) -> None:
        self.chips.choose(Body.BOARD.value)
        self._show_today()
        words = translate("Posts", "Recorded: the new board of {people} people, in office from {day}.")
        self.said.show_text(words.format(people=people, day=format_date(since)))


def _people(lines: Sequence[PostLine]) -> int:
    """How many people; whoever has two posts counts once, as the warnings count."""
    return len({line.member.id for line in lines if line.member is not None})
