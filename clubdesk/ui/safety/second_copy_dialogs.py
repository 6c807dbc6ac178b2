"""Opening a locked copy with its words, and what is in it before it is brought back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import FileSealed
from clubdesk.domain.safety_copies import Content, CopyLook
from clubdesk.operations.second_copies import UnlockedCopy, unlock_copy
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date, format_moment
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.safety.loss_words import loss_tone, loss_words
from clubdesk.ui.safety.pass_phrase_dialog import PassPhraseDialog
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import Banner, label


class UnlockDialog(FormDialog):
    """Asks for the pass phrase or the recovery code of a copy; `unlocked` gives the UnlockedCopy."""

    unlocked = Signal(object)

    def __init__(self, parent: QWidget, path: Path, private: Path) -> None:
        super().__init__(
            parent,
            translate("SecondPlace", "Open the locked copy"),
            translate("SecondPlace", "Open the copy"),
            name="unlock",
        )
        self._path, self._private = path, private
        self.cancel.setText(translate("SecondPlace", "Not now"))
        whole = translate("SecondPlace", "{name} is whole. Its words open it.").format(name=path.name)
        self.form.add_widget(label(whole, name="unlockTold"))
        self.words = TextField(name="unlockWords", required=True)
        hint = translate(
            "SecondPlace", "The code stands on the recovery sheet; marks and dashes do not matter."
        )
        self.form.add(translate("SecondPlace", "Pass phrase or recovery code"), self.words, hint=hint)
        self.submitted.connect(self._open)

    def _open(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            copy = unlock_copy(self._path, self.words.value(), into=self._private)
        except FileSealed as error:
            inner = PassPhraseDialog(self, error.path)
            inner.given.connect(self._open)
            inner.open()
        except ClubError as error:
            self.show_error(sentence(error), self.words)
        else:
            self.accept()
            self.unlocked.emit(copy)
        finally:
            QGuiApplication.restoreOverrideCursor()


class FoundDialog(FormDialog):
    """What is in a copy that was opened, and what the present file has besides; `agreed` to bring it back.

    `present` is what the club's file holds now; None where there is none, or it does not open.
    """

    agreed = Signal()

    def __init__(
        self, parent: QWidget, copy: UnlockedCopy, present: Content | None, *, is_new_place: bool
    ) -> None:
        super().__init__(
            parent,
            translate("SecondPlace", "What is in this copy"),
            translate("SecondPlace", "Bring this copy back…"),
            name="found",
            width=800,
        )
        self._copy, self._is_new_place = copy, is_new_place
        self.form.hide()
        self.cancel.setText(translate("SecondPlace", "Not now"))
        facts = KeyValueList(name="foundFacts")
        facts.set_rows(_facts(copy))
        self.add_widget(facts)
        if not is_new_place:
            content = copy.look.content
            banner = Banner(name="foundSaid")
            banner.show_text(loss_words(content, present), tone=loss_tone(content, present))
            self.add_widget(banner)
        self.submitted.connect(self._ask)

    def focus_start(self) -> None:
        """Nothing is to be typed; leaving is the safe answer."""
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        if self._is_new_place:
            self._agree()
            return
        Question(
            self,
            translate("SecondPlace", "Bring this copy back?"),
            [
                (translate("Safety", "No, keep the books as they are"), None),
                (translate("SecondPlace", "Bring this copy back"), self._agree),
            ],
            name="foundQuestion",
            detail=translate(
                "Safety", "The present file is not deleted: it is kept under another name in the same folder."
            ),
        ).open()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


def when_of(look: CopyLook) -> str:
    """Up to when a copy holds the books."""
    return format_moment(look.recorded_at) if look.recorded_at else "–"


def _facts(copy: UnlockedCopy) -> list[KeyValue]:
    look = copy.look
    last_entry = format_date(look.last_entry) if look.last_entry else "–"
    last_meeting = format_date(look.last_meeting) if look.last_meeting else "–"
    return [
        KeyValue(translate("SecondPlace", "Club"), look.club),
        KeyValue(translate("SecondPlace", "File"), copy.source.name),
        KeyValue(translate("SecondPlace", "Recorded until"), when_of(look)),
        KeyValue(translate("SecondPlace", "People"), format_amount(look.content.members)),
        KeyValue(translate("SecondPlace", "Vouchers"), format_amount(look.content.entries)),
        KeyValue(translate("SecondPlace", "Last voucher"), last_entry),
        KeyValue(translate("SecondPlace", "Last meeting"), last_meeting),
        *(KeyValue(name, format_dong(total)) for name, total in look.funds),
    ]
