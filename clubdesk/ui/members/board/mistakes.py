"""Taking back what was written about posts by mistake: one person, or a whole election."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.posts import Body
from clubdesk.operations.elections import board_since, take_back_election
from clubdesk.operations.post_lines import PostLine
from clubdesk.operations.posts import take_back_holding
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.words import held_days, holder_word, post_title
from clubdesk.ui.widgets.dialogs import Answer, Question


def ask_mistake(parent: QWidget, line: PostLine, *, done: Callable[[str], object]) -> None:
    """Ask whether a line of the history goes, with all of its election where there is one."""
    holding = line.holding
    if holding is None:
        return
    text = translate("Posts", "Was this written down by mistake? {name}, {post}, {days}.").format(
        name=holder_word(line), post=post_title(line), days=held_days(line)
    )
    detail = translate(
        "Posts", "The line goes out of the list. Whoever handed the post over that day has it again."
    )

    def take_one() -> None:
        take_back_holding(holding.id)
        done(translate("Posts", "The line is taken back."))

    def take_all() -> None:
        take_back_election(holding.since)
        done(translate("Posts", "The election is taken back; the board before it goes on."))

    answers: list[Answer] = [
        (translate("Posts", "No, leave it as it is"), None),
        (translate("Posts", "Take back this line"), take_one),
    ]
    if holding.post.body is Body.BOARD and board_since(holding.since) > 1:
        whole = translate("Posts", "Take back the whole board of {day}")
        answers.append((whole.format(day=format_date(holding.since)), take_all))
    Question(parent, text, answers, name="mistakeQuestion", detail=detail).open()
