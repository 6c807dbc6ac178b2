"""A club that is open in another window: who has it, and the offer to look at it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.file_errors import FileInUse
from clubdesk.domain.holders import Holder
from clubdesk.text.dates import format_moment
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import Question


def ask_to_look(
    window: QWidget, error: FileInUse, holder: Holder | None, look: Callable[[], object]
) -> Question:
    """Say who has the club open, and offer to look at it; there is no way to write all the same."""
    question = Question(
        window,
        sentence(error),
        [
            (translate("Looking", "Look (read only)"), look),
            (translate("Looking", "Not now"), None),
        ],
        name="notOpened",
        detail="\n".join(filter(None, (_held_by(holder), _what_now()))),
    )
    question.open()
    return question


def _held_by(holder: Holder | None) -> str:
    if holder is None:
        return ""
    words = translate("Looking", "Opened by: {user}, on the computer {computer}, at {when}.")
    return words.format(user=holder.user, computer=holder.computer, when=format_moment(holder.since))


def _what_now() -> str:
    return translate(
        "Looking",
        "The books are safe. You can look at them and print, as they stand now; nothing can be recorded "
        "until that window is closed.",
    )
