"""Inputs of signing in: a PIN that is not shown, and somebody chosen by name."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from clubdesk.operations.users import UserLine
from clubdesk.text.translation import translate
from clubdesk.text.user_words import role_word
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.line_fields import TextField


class PinField(TextField):
    """A PIN: dots instead of digits, and never in a draft."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, required=True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)

    def draft_value(self) -> object:
        """Nothing: a PIN is not kept."""
        return ""


class UserField(ChoiceField):
    """One of those who sign in, with the role beside the name."""

    def __init__(self, lines: Iterable[UserLine], *, name: str) -> None:
        choices = [(line.user.id, f"{line.name} ({role_word(line.user.role)})") for line in lines]
        super().__init__(choices, name=name, required=True)

    def user_id(self) -> int:
        """The number of whoever is chosen; 0 where there is nobody to choose."""
        key = self.key()
        return key if isinstance(key, int) else 0


def add_new_pin(dialog: FormDialog, first: PinField, again: PinField) -> None:
    """Ask twice for a new PIN in a dialog's form."""
    hint = translate("Users", "At least 6 digits; not a year of birth")
    dialog.form.add(translate("Users", "New PIN"), first, hint=hint)
    row = dialog.form.add(translate("Users", "New PIN once more"), again)
    dialog.form.add_check(row, lambda: _differ(first, again))


def _differ(first: PinField, again: PinField) -> str:
    if first.value() == again.value():
        return ""
    return translate("Users", "The two are not the same. Type the new PIN once more in both places.")
