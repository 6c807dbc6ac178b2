"""Comparing the control code on signed minutes, or on any other paper, with the books."""

from PySide6.QtWidgets import QWidget

from clubdesk.operations.control_codes import find_code
from clubdesk.text.code_words import code_sentence, code_tone
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import Banner


class CodeDialog(FormDialog):
    """The code is typed off the foot of the paper; what it says stands below it."""

    asks_before_leaving = False

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

    def _compare(self) -> None:
        found = find_code(self.code.value())
        self.answer.show_text(code_sentence(found), tone=code_tone(found))


def open_code_check(parent: QWidget) -> None:
    """Let somebody type the code off signed minutes."""
    CodeDialog(parent).open()
