"""The field of the roll call: a few letters find a person, Enter turns the mark."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from clubdesk.operations.roll_calls import RollLine
from clubdesk.text.names import fold, initials
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.line_fields import TextField


class MarkField(TextField):
    """Finds while it is typed in; Up and Down choose, Enter turns, Esc empties it."""

    turned = Signal()
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="rollFind")
        words = translate("Meetings", "Type a few letters of who is away, then Enter")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that choose and turn."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.turned.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def fits(line: RollLine, typed: str) -> bool:
    """Whether what is typed begins one of the name's syllables, is its initials, or ends the phone."""
    words = fold(typed)
    if not words:
        return True
    name, digits = fold(line.member.name), words.replace(" ", "")
    if digits.isdigit():
        return line.member.details.phone.endswith(digits)
    return words == initials(line.member.name) or words in name
