"""Setting, changing and taking away the pass phrase of the club's file: what is asked, and what it means."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import WrongPassPhrase
from clubdesk.domain.report_errors import PassPhraseTooShort
from clubdesk.operations import sealing
from clubdesk.text.names import fold
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.safety.sealing_words import choices, protection
from clubdesk.ui.safety.secret_fields import SecretField, ShowTick, waiting
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet


class SealDialog(FormDialog):
    """A new pass phrase, typed twice; `key_made` gives its FileKey. A locked file asks for the old one."""

    asks_before_leaving = False
    key_made = Signal(object)

    def __init__(self, parent: QWidget, path: Path) -> None:
        self._is_sealed = sealing.is_sealed()
        title = (
            translate("Sealing", "Another pass phrase for the club's file")
            if self._is_sealed
            else translate("Sealing", "Lock the club's file by a pass phrase")
        )
        super().__init__(
            parent, title, translate("Sealing", "See the recovery sheet…"), name="sealDialog", width=1240
        )
        self._path = path
        self.cancel.setText(translate("Sealing", "Not now"))
        if not self._is_sealed:
            self.form.add_widget(choices())
        self._ask()
        self.submitted.connect(self._make)
        if not sealing.can_seal():
            self._refuse()

    def _ask(self) -> None:
        self.present = SecretField(name="sealPresent")
        self.phrase = SecretField(name="sealPhrase")
        self.again = SecretField(name="sealAgain")
        if self._is_sealed:
            self.form.add(translate("Sealing", "Present pass phrase or recovery code"), self.present)
        hint = translate(
            "Sealing",
            "At least {least} letters, best four words of your own. Accents and capitals do not matter.",
        )
        row = self.form.add(
            translate("Sealing", "New pass phrase"),
            self.phrase,
            hint=hint.format(least=sealing.LEAST_LETTERS),
        )
        self.form.add_check(row, self._is_short)
        row = self.form.add(translate("Sealing", "Once more, the same"), self.again)
        self.form.add_check(row, self._differs)
        self.add_widget(ShowTick(self.present, self.phrase, self.again, name="sealShow"))

    def _is_short(self) -> str:
        try:
            sealing.check_length(self.phrase.value())
        except PassPhraseTooShort as error:
            return sentence(error)
        return ""

    def _differs(self) -> str:
        if fold(self.phrase.value()) == fold(self.again.value()):
            return ""
        return translate("Sealing", "This is not the same as above. Type it again.")

    def _make(self) -> None:
        try:
            with waiting():
                if self._is_sealed:
                    sealing.check_present(self.present.value(), self._path)
                key = sealing.new_key(self.phrase.value())
        except WrongPassPhrase as error:
            self.show_error(sentence(error), self.present)
        else:
            self.accept()
            self.key_made.emit(key)

    def _refuse(self) -> None:
        """The choice is shown, and why it cannot be made here."""
        self.banner.show_text(
            translate(
                "Sealing",
                "This computer cannot lock files: the part “sqlcipher3” is not installed. Ask whoever looks "
                "after the program.",
            ),
            tone="warning",
        )
        for field in (self.phrase, self.again, self.primary):
            field.setEnabled(False)


class UnsealDialog(FormDialog):
    """Taking the lock away needs the present pass phrase; `agreed` says that it was right."""

    asks_before_leaving = False
    agreed = Signal()

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(
            parent,
            translate("Sealing", "Take the lock off the club's file"),
            translate("Sealing", "Take the lock off"),
            name="unsealDialog",
            width=760,
        )
        self._path = path
        self.cancel.setText(translate("Sealing", "Leave it locked"))
        told = translate(
            "Sealing",
            "After this, whoever gets hold of this computer or of a copy of the file can read everything in "
            "it. The books themselves stay as they are.",
        )
        self.form.add_widget(label(told, name="unsealTold"))
        self.present = SecretField(name="unsealPresent")
        self.form.add(translate("Sealing", "Present pass phrase or recovery code"), self.present)
        self.add_widget(ShowTick(self.present, name="unsealShow"))
        self.submitted.connect(self._try)

    def _try(self) -> None:
        try:
            with waiting():
                sealing.check_present(self.present.value(), self._path)
        except ClubError as error:
            self.show_error(sentence(error), self.present)
        else:
            self.accept()
            self.agreed.emit()


class SealedSheet(Sheet):
    """The file is locked: what that holds off, and what can be done about the lock."""

    sheet_asked = Signal()
    change_asked = Signal()
    removal_asked = Signal()
    cleaning_asked = Signal()

    def __init__(self, parent: QWidget, *, readable: int) -> None:
        super().__init__(
            parent,
            translate("Sealing", "The club's file is locked by a pass phrase"),
            name="sealed",
            width=1000,
        )
        self.body.addWidget(protection())
        warning = Banner(_still_readable(readable) if readable else "", tone="warning", name="sealedReadable")
        if readable:
            warning.add_button(
                Button(
                    translate("Sealing", "Delete them…"),
                    name="sealedClean",
                    on_click=partial(self._leave_for, self.cleaning_asked),
                )
            )
        self.body.addWidget(warning)
        self.body.addStretch(1)
        for text, kind, name, signal in (
            (translate("Sealing", "Recovery sheet…"), "primary", "sealedPrint", self.sheet_asked),
            (translate("Sealing", "Another pass phrase…"), "outline", "sealedChange", self.change_asked),
            (translate("Sealing", "Take the lock off…"), "outline", "sealedRemove", self.removal_asked),
        ):
            self.foot_button(text, kind, name=name, on_click=partial(self._leave_for, signal))
        self.back = self.foot_button(translate("Fields", "Close"), name="sealedClose", on_click=self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Leaving has the focus: Enter deletes nothing."""
        super().showEvent(event)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_for(self, asked: SignalInstance) -> None:
        self.accept()
        asked.emit()


def _still_readable(copies: int) -> str:
    return translate(
        "Sealing", "Older copies that anybody can read are still on this computer: {count}."
    ).format(count=copies)
