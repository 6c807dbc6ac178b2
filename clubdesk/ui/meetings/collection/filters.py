"""What stands above the grid: which rows are shown, whom to go to, and the dues of everybody at once."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.collections import CollectionRow, dues_of_present
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.search_field import SearchField

_ASKED, _OPEN, _TAKEN, _ALL = "asked", "open", "taken", "all"
_FITS: dict[str, Callable[[CollectionRow], bool]] = {
    _ASKED: lambda row: bool(row.asked or row.taken),
    _OPEN: lambda row: bool(row.to_take),
    _TAKEN: lambda row: bool(row.taken),
    _ALL: lambda _row: True,
}


class Filters(QWidget):
    """Chips that narrow the list, a field that finds a person in it, the button for everybody's dues."""

    chosen = Signal()
    """Another chip was chosen."""

    def __init__(self, *, take_dues: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("collectionFilters")
        self.chips = FilterChips(
            [
                (_ASKED, translate("Collection", "To collect")),
                (_OPEN, translate("Collection", "Not yet")),
                (_TAKEN, translate("Collection", "Paid")),
                (_ALL, translate("Collection", "Everybody")),
            ],
            name="collectionChips",
        )
        self.search = SearchField(translate("Collection", "Find a name"), name="collectionSearch")
        words = translate("Collection", "Dues of all…")
        self.dues = Button(words, name="collectionDues", on_click=take_dues)
        row = FlowLayout(self, spacing=14)
        for part in (self.chips, self.search, self.dues):
            row.addWidget(part)
        self.chips.chosen.connect(lambda _key: self.chosen.emit())

    def fitting(self, rows: tuple[CollectionRow, ...]) -> list[CollectionRow]:
        """The rows of the chip."""
        return list(filter(_FITS[self.chips.key()], rows))

    def hides_taken(self) -> bool:
        """Whether a row leaves the list once it is taken."""
        return self.chips.key() == _OPEN

    def show_rows(self, rows: tuple[CollectionRow, ...], *, is_signed: bool) -> None:
        """Count the rows of every chip; offer everybody's dues while somebody owes some."""
        self.chips.set_counts({key: sum(map(_FITS[key], rows)) for key in (_ASKED, _OPEN, _TAKEN)})
        self.dues.setVisible(not is_signed and dues_of_present(rows).people > 1)
