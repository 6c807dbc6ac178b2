"""Inputs for a person: birth as far as it is known, citizen number, phone, group."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu

from clubdesk.domain.births import Birth, age_on
from clubdesk.domain.citizen_numbers import OLD_CARD_LENGTH, is_citizen_length
from clubdesk.domain.complaints import Fault
from clubdesk.text.dates import format_birth, parse_birth
from clubdesk.text.member_words import (
    citizen_digits,
    doubt_sentence,
    grouped_citizen,
    grouped_phone,
    is_usual_phone,
    phone_digits,
)
from clubdesk.text.translation import translate
from clubdesk.ui import theme
from clubdesk.ui.widgets.fields import TextField

_ARROW_ROOM = 34


class BirthField(TextField):
    """A birth as "1961", "5/1961" or a full date; the age it gives stands under it."""

    def __init__(self, *, name: str, today: Callable[[], date]) -> None:
        super().__init__(name=name)
        self._today = today

    def birth(self) -> Birth | None:
        """The birth typed, or None while the field is empty or unreadable."""
        return None if not self.value() or self.problem() else self._read()

    def set_birth(self, birth: Birth | None) -> None:
        """Show a birth, or nothing."""
        self.set_value("" if birth is None else format_birth(birth))

    def problem(self) -> str:
        """Unreadable, or after today."""
        problem = super().problem()
        if problem or not self.value() or age_on(self._read(), self._today()) >= 0:
            return problem
        return translate("Members", "The birth is after today. Please check the year.")

    def note(self) -> str:
        """The age today."""
        birth = self.birth()
        if birth is None:
            return ""
        return translate("Members", "Age {age}").format(age=age_on(birth, self._today()))

    def _read(self) -> Birth:
        return parse_birth(self.value())

    def _tidy(self) -> None:
        self.setText(format_birth(self._read()))


class CitizenField(TextField):
    """A citizen number of 12 digits, or the 9 of an old card; shown in threes.

    What stood there before may stay, whatever its length: old registers have errors.
    """

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._before = ""

    def number(self) -> str:
        """The digits typed; "" while the field is empty."""
        return citizen_digits(self.value())

    def set_number(self, number: str) -> None:
        """Show the number that stands in the books."""
        self._before = number
        self.set_value(grouped_citizen(number))

    def problem(self) -> str:
        """Neither 12 digits nor 9."""
        number = self.number()
        if not number or number == citizen_digits(self._before) or is_citizen_length(number):
            return ""
        if not number.isdigit():
            return translate("Members", "A citizen number has digits only. Type the 12 digits of the card.")
        return translate(
            "Members", "A citizen number has 12 digits; here are {count}. Type it as on the card."
        ).format(count=len(number))

    def note(self) -> str:
        """That it is an old card's number."""
        is_old = is_citizen_length(self.number()) and len(self.number()) == OLD_CARD_LENGTH
        return doubt_sentence(Fault.CITIZEN_OLD_CARD) if is_old else ""

    def _tidy(self) -> None:
        self.setText(grouped_citizen(self.number()))


class PhoneField(TextField):
    """A phone number, or a number with words ("0948618798 (con gái)"); never refused."""

    def phone(self) -> str:
        """The number as it is kept."""
        return phone_digits(self.value())

    def set_phone(self, phone: str) -> None:
        """Show a number."""
        self.set_value(grouped_phone(phone))

    def note(self) -> str:
        """That the digits are too few or too many."""
        if not self.phone().isdigit() or is_usual_phone(self.phone()):
            return ""
        return translate("Members", "A mobile number usually has 10 digits.")

    def _tidy(self) -> None:
        self.setText(grouped_phone(self.phone()))


class GroupField(TextField):
    """Free text with the groups there are: the Down key or the arrow opens them as a menu."""

    def __init__(self, groups: Sequence[str], *, name: str) -> None:
        super().__init__(name=name)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}Menu")
        for group in groups:
            self._menu.addAction(group, partial(self._take, group))
        if groups:
            self.setTextMargins(0, 0, _ARROW_ROOM - 10, 0)

    def has_groups(self) -> bool:
        """Whether there is anything to choose from."""
        return not self._menu.isEmpty()

    def show_groups(self) -> None:
        """Open the menu of groups under the field."""
        if self.has_groups():
            self._menu.setMinimumWidth(self.width())
            self._menu.setActiveAction(self._menu.actions()[0])
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the groups."""
        if event.key() == Qt.Key.Key_Down:
            self.show_groups()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow opens the groups."""
        super().mouseReleaseEvent(event)
        if event.position().x() > self.width() - _ARROW_ROOM:
            self.show_groups()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and a chevron at its right end as on a choice."""
        super().paintEvent(event)
        if not self.has_groups():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.INK), 2))
        x, y = self.width() - 20, self.height() // 2
        painter.drawPolyline([QPoint(x - 6, y - 3), QPoint(x, y + 3), QPoint(x + 6, y - 3)])
        painter.end()

    def _take(self, group: str) -> None:
        self.set_value(group)
        self.edited.emit()
