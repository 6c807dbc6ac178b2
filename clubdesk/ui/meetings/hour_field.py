"""A field for a time of day, typed as people write it: 14:00, 14h, 14h30, 14 giờ 30."""

from clubdesk.text.hours import format_hour, parse_hour
from clubdesk.ui.widgets.line_fields import TextField


class HourField(TextField):
    """A time of day; left as "14:30", empty when it is not known."""

    def hour(self) -> str:
        """The hour typed, "" while the field is empty or unreadable."""
        return "" if not self.value() or self.problem() else format_hour(self._read())

    def _read(self) -> tuple[int, int]:
        return parse_hour(self.value())

    def _tidy(self) -> None:
        self._show(self.hour())
