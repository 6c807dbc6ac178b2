"""Naming a post, and saying how large the board is and for how long it is elected."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.posts import LONGEST_TERM, SEATS, BoardRules, Body, Post
from clubdesk.operations.post_list import add_post, board_rules, rename_post, set_board_rules
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.words import body_word
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, NumberField, TextField


class PostNameDialog(FormDialog):
    """A new post, or another name for one; `done` is told the post's id."""

    def __init__(self, parent: QWidget, post: Post | None, *, done: Callable[[int], object]) -> None:
        adding = post is None
        title = translate("Posts", "A new post") if adding else translate("Posts", "Another name for a post")
        verb = translate("Posts", "Add the post") if adding else translate("Posts", "Save the name")
        super().__init__(parent, title, verb, name="postName", width=640)
        self._post, self._done = post, done
        self.name = TextField(name="postNameText", required=True)
        self.name.set_value(post.name if post is not None else "")
        self.form.add(
            translate("Posts", "Name of the post"),
            self.name,
            hint=translate("Posts", "As the club calls it, like: Ủy viên phụ trách y tế."),
        )
        self.body_of = ChoiceField([(body.value, body_word(body)) for body in Body], name="postBody")
        if adding:
            self.form.add(translate("Posts", "Belongs to"), self.body_of)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            if self._post is None:
                post_id = add_post(Body(str(self.body_of.key())), self.name.value()).id
            else:
                post_id = self._post.id
                rename_post(post_id, self.name.value())
        except ClubError as error:
            self.show_error(sentence(error), self.name)
            return
        self.accept()
        self._done(post_id)


class BoardRulesDialog(FormDialog):
    """Seats and term: advice is given by them, nothing is refused."""

    def __init__(self, parent: QWidget, *, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            translate("Posts", "Size and term of the board"),
            translate("Posts", "Save size and term"),
            name="boardRulesDialog",
            width=640,
        )
        self._done = done
        rules = board_rules()
        people = translate("Posts", "{count} people")
        seats = [(seats, people.format(count=seats)) for seats in SEATS]
        self.seats = ChoiceField(seats, name="boardSeats")
        self.seats.set_key(rules.seats)
        self.term = NumberField(name="boardTerm", low=1, high=LONGEST_TERM, required=True)
        self.term.set_number(rules.term_years)
        self.form.add(translate("Posts", "The board has"), self.seats)
        self.form.add(
            translate("Posts", "Term in years"),
            self.term,
            hint=translate("Posts", "You are reminded three months before it ends."),
        )
        self.submitted.connect(self._save)

    def _save(self) -> None:
        rules = BoardRules(seats=int(str(self.seats.key())), term_years=self.term.number() or 0)
        try:
            set_board_rules(rules)
        except ClubError as error:
            self.show_error(sentence(error), self.term)
            return
        self.accept()
        self._done()
