"""Choosing the days a book is about: a month, a quarter, a year, or any two days."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.ready_lists import whole_month, whole_quarter, whole_year
from clubdesk.domain.roll_lines import Period
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import ChoiceField, DateField
from clubdesk.ui.widgets.flow import FlowLayout

_FREE = "free"


class PeriodChooser(QWidget):
    """A choice of usual periods, and two days to type for any other."""

    chosen = Signal()
    """Other days were chosen or typed."""

    def __init__(self, today: date, *, name: str) -> None:
        super().__init__()
        self._periods = _usual(today)
        self.which = ChoiceField(_choices(), name=f"{name}Period")
        self.which.setAccessibleName(translate("Books", "Period of the book"))
        self.since = DateField(name=f"{name}Since", required=True, today=lambda: today)
        self.until = DateField(name=f"{name}Until", required=True, today=lambda: today)
        self.since.setAccessibleName(translate("Books", "First day"))
        self.until.setAccessibleName(translate("Books", "Last day"))
        row = FlowLayout(self)
        for widget in (self.which, self.since, self.until):
            row.addWidget(widget)
        self.which.judged.connect(self._choose)
        self.since.judged.connect(self.chosen)
        self.until.judged.connect(self.chosen)
        self._show()

    def days(self) -> tuple[date, date] | None:
        """The first and the last day; None where they are unreadable or the wrong way round."""
        since, until = self.since.day(), self.until.day()
        return (since, until) if since is not None and until is not None and since <= until else None

    def choose(self, key: str) -> None:
        """Choose a usual period by its key."""
        self.which.set_key(key)
        self._choose()

    def _choose(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        """Days are typed only where no usual period fits."""
        key = str(self.which.key())
        if key in self._periods:
            self.since.set_day(self._periods[key].since)
            self.until.set_day(self._periods[key].until)
        for field in (self.since, self.until):
            field.setVisible(key == _FREE)


def _choices() -> list[tuple[str, str]]:
    return [
        ("month", translate("Books", "This month")),
        ("last-month", translate("Books", "Last month")),
        ("quarter", translate("Books", "This quarter")),
        ("year", translate("Books", "This year")),
        ("last-year", translate("Books", "Last year")),
        (_FREE, translate("Books", "Other days")),
    ]


def _usual(today: date) -> dict[str, Period]:
    return {
        "month": whole_month(today),
        "last-month": whole_month(today.replace(day=1) - timedelta(days=1)),
        "quarter": whole_quarter(today),
        "year": whole_year(today.year),
        "last-year": whole_year(today.year - 1),
    }
