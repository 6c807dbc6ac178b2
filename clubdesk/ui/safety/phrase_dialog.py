"""Setting the pass phrase of the copies that leave the computer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.report_errors import PassPhraseTooShort
from clubdesk.domain.second_place import LEAST_LETTERS
from clubdesk.operations import second_place
from clubdesk.text.names import fold
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import label


class PhraseDialog(FormDialog):
    """The pass phrase, typed twice; `code_made` gives the new recovery code, to be printed at once."""

    code_made = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("SecondPlace", "Pass phrase for copies outside this computer"),
            translate("SecondPlace", "Set it and print the recovery sheet…"),
            name="phrase",
            width=800,
        )
        self.cancel.setText(translate("SecondPlace", "Not now"))
        self.form.add_widget(label(_what_it_protects(), name="phraseTold"))
        self.known = TextField(name="phraseKnown")
        if second_place.has_pass_phrase():
            self.form.add(
                translate("SecondPlace", "Pass phrase or recovery code of before"),
                self.known,
                hint=translate(
                    "SecondPlace", "If nobody knows it any more, leave this empty: old copies stay locked."
                ),
            )
        self.phrase = TextField(name="phraseNew", required=True)
        self.again = TextField(name="phraseAgain", required=True)
        hint = translate(
            "SecondPlace",
            "At least {least} letters, best four words of your own. Marks and capitals do not matter.",
        ).format(least=LEAST_LETTERS)
        self.form.add(translate("SecondPlace", "New pass phrase"), self.phrase, hint=hint)
        row = self.form.add(translate("SecondPlace", "Once more, the same"), self.again)
        self.form.add_check(row, self._differs)
        self.submitted.connect(self._set)

    def _differs(self) -> str:
        if fold(self.phrase.value()) == fold(self.again.value()):
            return ""
        return translate("SecondPlace", "This is not the same as above. Type it again.")

    def _set(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            code = second_place.set_pass_phrase(self.phrase.value(), known=self.known.value())
        except PassPhraseTooShort as error:
            self.show_error(sentence(error), self.phrase)
        except ClubError as error:
            self.show_error(sentence(error), self.known if self.known.label else None)
        else:
            self.accept()
            self.code_made.emit(code)
        finally:
            QGuiApplication.restoreOverrideCursor()


def _what_it_protects() -> str:
    return translate(
        "SecondPlace",
        "A stick is easily lost, so every copy that leaves this computer is locked. The pass phrase is asked "
        "for only when a copy is brought back. Tell it to a second person of the board.\n"
        "After this the recovery sheet is printed, for when the pass phrase is forgotten. If both are lost, "
        "nobody can open the copies any more.",
    )
