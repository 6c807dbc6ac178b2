"""Comparing the control code on signed minutes with the books."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.meetings import Body
from clubdesk.operations.signing import Verified, verify_control_code
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import Banner


class CodeDialog(FormDialog):
    """The code is typed off the foot of the paper; what it says stands below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("Minutes", "Compare the control code of signed minutes"),
            translate("Minutes", "Compare"),
            name="codeDialog",
        )
        self.code = TextField(name="controlCode", required=True)
        hint = translate("Minutes", "At the foot of the paper, like 7F3A-92C1-04BE")
        self.form.add(translate("Minutes", "Control code"), self.code, hint=hint)
        self.answer = Banner(name="codeAnswer")
        self.add_widget(self.answer)
        self.cancel.setText(translate("Fields", "Close"))
        self.submitted.connect(self._compare)

    def reject(self) -> None:
        """Nothing was to be saved, so nothing is asked."""
        self._touched = False
        super().reject()

    def _compare(self) -> None:
        found = verify_control_code(self.code.value())
        tone = "warning" if found is None else "accent" if found.books_fit else "alarm"
        self.answer.show_text(_answer(found), tone=tone)


def open_code_check(parent: QWidget) -> None:
    """Let somebody type the code off signed minutes."""
    CodeDialog(parent).open()


def _answer(found: Verified | None) -> str:
    if found is None:
        return translate("Minutes", "No signed minutes carry this code. Look at the paper again.")
    is_board = found.body is Body.BOARD
    whose = translate("Minutes", "the board") if is_board else translate("Minutes", "the club")
    words = translate("Minutes", "Minutes {number} of {whose}, meeting of {day}.").format(
        number=found.number, whose=whose, day=format_date(found.held_on)
    )
    if not found.is_standing:
        words += " " + translate("Minutes", "They were opened again later, so newer ones stand.")
    fits = translate("Minutes", "The books up to then still give this code: nothing was changed.")
    broken = translate(
        "Minutes", "The books up to then do not give this code any more: something was changed."
    )
    return f"{words} {fits if found.books_fit else broken}"
