"""Asking for the pass phrase of a locked file; the recovery code serves as well."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.file_errors import FileDamaged, FileError, WrongPassPhraseOrDamaged
from clubdesk.operations import sealing
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.safety.secret_fields import SecretField, ShowTick, waiting
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import label


class PassPhraseDialog(FormDialog):
    """Emits `given` once the file can be opened; wrong words are said, and typed again as often as needed."""

    asks_before_leaving = False
    given = Signal()
    damaged = Signal(object)
    """The FileError of a file that does not open though its pass phrase is right, or may be."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(
            parent,
            translate("Sealing", "The club's file is locked"),
            translate("Sealing", "Open the file"),
            name="passPhraseDialog",
            width=640,
        )
        self._path = path
        self.cancel.setText(translate("Sealing", "Not now"))
        told = translate(
            "Sealing", "To open {name}, type its pass phrase, or the code on the recovery sheet."
        )
        self.form.add_widget(label(told.format(name=path.name), name="passPhraseTold"))
        self.phrase = SecretField(name="passPhraseWords")
        self.form.add(
            translate("Sealing", "Pass phrase or recovery code"),
            self.phrase,
            hint=translate("Sealing", "Accents and capitals do not matter"),
        )
        self.add_widget(ShowTick(self.phrase, name="passPhraseShow"))
        self.copies = Button(
            translate("Safety", "See the safety copies…"), name="passPhraseCopies", on_click=self._give_up
        )
        self.copies.hide()
        self.add_button(self.copies)
        self.submitted.connect(self._try)

    def _try(self) -> None:
        try:
            with waiting():
                sealing.give_pass_phrase(self._path, self.phrase.value())
        except FileDamaged as error:
            self.accept()
            self.damaged.emit(error)
        except FileError as error:
            self.phrase.selectAll()
            self.show_error(sentence(error))
            self.copies.setVisible(isinstance(error, WrongPassPhraseOrDamaged))
            self.phrase.setFocus()
        else:
            self.accept()
            self.given.emit()

    def _give_up(self) -> None:
        self.reject()
        self.damaged.emit(WrongPassPhraseOrDamaged(self._path))
