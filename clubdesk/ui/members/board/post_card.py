"""One post beside the list: who has it, what can be done, and everybody who had it before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from clubdesk.operations.post_lines import PostLine
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.words import held_days, held_how, held_since, holder_word, post_title
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, EmptyState, KeyValue, KeyValueList
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label


class PostCard(Card):
    """The chosen post, or a hint to choose one."""

    give = Signal()
    give_up = Signal()
    mistaken = Signal(object)
    """The PostLine of the history that was written down by mistake."""

    def __init__(self) -> None:
        super().__init__(name="postCard")
        self.setAccessibleName(translate("Posts", "The chosen post"))
        self._line: PostLine | None = None
        self.nothing = EmptyState(translate("Posts", "Choose a post in the list."), name="postNothing")
        self.title = label(role="heading", name="postTitle")
        self.who = label(role="bold", name="postHolder")
        self.since = label(role="quiet", name="postSince")
        give, give_up = translate("Posts", "Give to a person…"), translate("Posts", "Gives it up…")
        self.give_button = Button(give, name="givePost", on_click=self.give.emit)
        self.give_up_button = Button(give_up, name="giveUpPost", on_click=self.give_up.emit)
        self.before = label(translate("Posts", "Who had it"), "quiet", name="postHistoryHeading")
        self.history = KeyValueList(name="postHistory")
        self._place()
        self.show_post(None, ())

    def line(self) -> PostLine | None:
        """The post shown now."""
        return self._line

    def show_post(self, line: PostLine | None, history: Sequence[PostLine]) -> None:
        """Show a post and its history, or nothing."""
        self._line = line
        self.nothing.setVisible(line is None)
        for part in (self.title, self.who, self.give_button):
            part.setVisible(line is not None)
        self.give_up_button.setVisible(line is not None and line.holding is not None)
        self.before.setVisible(bool(history))
        self.title.setText(post_title(line) if line is not None else "")
        self.who.setText(holder_word(line) if line is not None else "")
        since = held_since(line) if line is not None else ""
        self.since.setText(since)
        self.since.setVisible(bool(since))
        self.history.set_rows([self._row(one) for one in history])

    def _place(self) -> None:
        buttons = FlowLayout()
        buttons.addWidget(self.give_button)
        buttons.addWidget(self.give_up_button)
        for part in (self.nothing, self.title, self.who, self.since):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addSpacing(8)
        self.body.addWidget(self.before)
        self.body.addWidget(self.history)
        self.body.addStretch(1)

    def _row(self, one: PostLine) -> KeyValue:
        return KeyValue(
            held_days(one),
            held_how(one),
            link=translate("Posts", "Mistake…"),
            on_link=partial(self.mistaken.emit, one),
        )
