"""Choosing a month: the one before, the one after, this one."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.due_dates import month_after
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout


def next_month(month: date, step: int = 1) -> date:
    """The first day of the month `step` months on (or back, if negative)."""
    return month_after(month, step, kept_day=1)


def last_day(month: date) -> date:
    """The last day of the month that begins on `month`."""
    return next_month(month) - timedelta(days=1)


def month_name(month: date) -> str:
    """The month as it is said: "Tháng 6 năm 2025"."""
    return translate("Funds", "Month {month} of {year}").format(month=month.month, year=month.year)


class MonthChooser(QWidget):
    """Buttons in a row; the month itself is said by the page's title."""

    chosen = Signal(object)
    """The first day of the month that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("months")
        self._month = self._now = date.min
        self.before = self._button(translate("Funds", "Previous month"), "monthBefore", -1)
        self.after = self._button(translate("Funds", "Next month"), "monthAfter", 1)
        self.now = Button(
            translate("Funds", "This month"), name="thisMonth", on_click=lambda: self.chosen.emit(self._now)
        )
        self.latest = Button("", name="latestMonth", on_click=lambda: self.chosen.emit(self._latest))
        self._latest: date | None = None
        row = FlowLayout(self)
        for button in (self.before, self.after, self.now, self.latest):
            row.addWidget(button)

    def show_month(self, month: date, *, now: date, has_earlier: bool) -> None:
        """Tell which month is shown, and which is the present one, beyond which there is nothing."""
        self._month, self._now = month, now
        self.before.setEnabled(has_earlier)
        self.after.setEnabled(month < now)
        self.now.setEnabled(month != now)

    def offer(self, month: date | None) -> None:
        """Offer a month in which something was recorded; None takes the offer away."""
        self._latest = month
        self.latest.setVisible(month is not None)
        if month is not None:
            self.latest.setText(translate("Funds", "Show {month}").format(month=month_name(month).lower()))

    def _button(self, text: str, name: str, step: int) -> Button:
        return Button(text, name=name, on_click=lambda: self.chosen.emit(next_month(self._month, step)))
