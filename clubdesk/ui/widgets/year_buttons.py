"""Two buttons that turn the pages of a book kept by years."""

from PySide6.QtCore import QObject, Signal

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button


class YearButtons(QObject):
    """The year before and the year after the one shown, up to the `last`; the owner places the buttons."""

    turned = Signal()

    def __init__(self, parent: QObject, year: int, *, last: int, name: str) -> None:
        super().__init__(parent)
        self._last = last
        self.before = Button("", name=f"{name}Before", on_click=lambda: self._turn(-1))
        self.after = Button("", name=f"{name}After", on_click=lambda: self._turn(1))
        self.show_year(year)

    def show_year(self, year: int) -> None:
        """Show a year without telling so."""
        self.year = year
        for button, other in ((self.before, year - 1), (self.after, year + 1)):
            button.setText(translate("Books", "Year {year}").format(year=other))
        self.after.setEnabled(year < self._last)

    def _turn(self, years: int) -> None:
        self.show_year(self.year + years)
        self.turned.emit()
