"""Single-line inputs: text, money, percent, number, date."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from clubdesk.domain.errors import ClubError
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_amount, format_percent, parse_amount, parse_percent
from clubdesk.text.dates import format_date, parse_date
from clubdesk.text.names import nfc
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.weekdays import weekday


def missing(label: str) -> str:
    """The sentence for a required field left empty."""
    if not label:
        return translate("Fields", "This must be filled in.")
    return translate("Fields", "Fill in: {field}.").format(field=label.rstrip("?"))


class TextField(QLineEdit):
    """One line of free text; spaces around it do not count, letters come out as NFC."""

    edited = Signal()
    judged = Signal()
    typed = Signal()
    """The text changed by keys, paste or a screen reader's hand: by anybody but the program."""

    def __init__(self, *, name: str, required: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.label = ""
        self.required = required
        self.typed.connect(self.edited)
        self._is_shown_by_program = False
        self.textChanged.connect(self._tell_typed)
        self.editingFinished.connect(self._finish)

    def value(self) -> str:
        """What was typed, NFC, without spaces at the ends."""
        return nfc(self.text().strip())

    def set_value(self, value: str) -> None:
        """Show a text; it does not count as typed."""
        self._show(value)
        self.judged.emit()

    def draft_value(self) -> object:
        """The text as it stands, half typed or not, as a draft keeps it."""
        return self.text()

    def take_draft(self, value: object) -> None:
        """Fill in what `draft_value` told; it counts as typed."""
        if isinstance(value, str):
            self._show(value)
            self.edited.emit()
            self.judged.emit()

    def _show(self, value: str) -> None:
        self._is_shown_by_program = True
        self.setText(value)
        self._is_shown_by_program = False

    def _tell_typed(self) -> None:
        if not self._is_shown_by_program:
            self.typed.emit()

    def problem(self) -> str:
        """Why this cannot be taken, in one sentence; "" when it can."""
        if not self.value():
            return missing(self.label) if self.required else ""
        try:
            self._read()
        except ClubError as error:
            return sentence(error)
        return ""

    def note(self) -> str:
        """Quiet words to show under the field."""
        return ""

    def _read(self) -> object:
        return self.value()

    def _tidy(self) -> None:
        """Write what was understood in its usual form."""

    def _finish(self) -> None:
        if self.value() and not self.problem():
            self._tidy()
        self.judged.emit()


class MoneyField(TextField):
    """Whole đồng, right aligned: "5tr" becomes "5.000.000" when left, and its words stand under it."""

    def __init__(self, *, name: str, required: bool = False, in_words: bool = True) -> None:
        super().__init__(name=name, required=required)
        self._in_words = in_words
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def amount(self) -> int | None:
        """The đồng typed, or None while the field is empty or unreadable (see `problem`)."""
        return None if not self.value() or self.problem() else self._read()

    def set_amount(self, amount: int | None) -> None:
        """Show an amount in đồng, or nothing."""
        self.set_value("" if amount is None else format_amount(amount))

    def note(self) -> str:
        """The amount in words."""
        amount = self.amount()
        return amount_in_words(amount) if amount is not None and self._in_words else ""

    def _read(self) -> int:
        return parse_amount(self.value())

    def _tidy(self) -> None:
        self._show(format_amount(self._read()))


class PercentField(TextField):
    """A rate in percent as typed ("0,8"), kept exact."""

    def __init__(self, *, name: str, required: bool = False) -> None:
        super().__init__(name=name, required=required)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def percent(self) -> Decimal | None:
        """The percent typed, or None while the field is empty or unreadable."""
        return None if not self.value() or self.problem() else self._read()

    def set_percent(self, percent: Decimal | None) -> None:
        """Show a percent, or nothing."""
        self.set_value("" if percent is None else format_percent(percent))

    def _read(self) -> Decimal:
        return parse_percent(self.value())

    def _tidy(self) -> None:
        self._show(format_percent(self._read()))


class NumberField(TextField):
    """A whole number between two bounds, such as months."""

    def __init__(self, *, name: str, low: int, high: int, required: bool = False) -> None:
        super().__init__(name=name, required=required)
        self._low, self._high = low, high
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def number(self) -> int | None:
        """The number typed, or None while the field is empty or unreadable."""
        return None if not self.value() or self.problem() else int(self.value())

    def set_number(self, number: int | None) -> None:
        """Show a number, or nothing."""
        self.set_value("" if number is None else str(number))

    def problem(self) -> str:
        """Empty though required, not a whole number, or outside the bounds."""
        text = self.value()
        if not text:
            return super().problem()
        if text.isascii() and text.isdigit() and self._low <= int(text) <= self._high:
            return ""
        return translate("Fields", "Type a whole number from {low} to {high}.").format(
            low=self._low, high=self._high
        )


class DateField(TextField):
    """A day as dd/mm/yyyy, read in any usual form; Page Up and Page Down move it by a day."""

    def __init__(self, *, name: str, required: bool = False, today: Callable[[], date] | None = None) -> None:
        super().__init__(name=name, required=required)
        self._today = today
        self.setPlaceholderText(translate("Fields", "dd/mm/yyyy"))

    def day(self) -> date | None:
        """The day typed, or None while the field is empty or unreadable."""
        return None if not self.value() or self.problem() else self._read()

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.set_value("" if day is None else format_date(day))

    def note(self) -> str:
        """The day of the week."""
        day = self.day()
        return weekday(day) if day is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up is the day before, Page Down the day after."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        day = self.day() or (self._today() if self._today is not None and not self.value() else None)
        if step and day is not None:
            self.set_day(day + timedelta(days=step))
            self.edited.emit()
            return
        super().keyPressEvent(event)

    def _read(self) -> date:
        return parse_date(self.value(), today=self._today() if self._today is not None else None)

    def _tidy(self) -> None:
        self._show(format_date(self._read()))
