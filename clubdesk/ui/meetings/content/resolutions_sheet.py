"""The decisions of a year, and how each one stands; printed as they are shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.resolutions import ResolutionState
from clubdesk.operations.resolutions import (
    ResolutionLine,
    open_resolutions,
    resolution_years,
    resolutions_of_year,
)
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.resolution_columns import resolution_columns
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_LIST_HEIGHT = 400
_ALL, _OPEN = "all", "open"


class ResolutionsSheet(Sheet):
    """All of a year, or whatever is open of any year, the late ones first."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Content", "Decisions of the meetings")
        super().__init__(parent, title, name="resolutionsSheet", width=1100)
        self._session = session
        self._build_narrowing()
        self.lines = TableModel(resolution_columns(session))
        self.list = ListTable(self.lines, name="yearResolutions", spoken=title)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.body.addWidget(self.list, 1)
        printing = translate("Content", "Print the list")
        self.print = Button(printing, "primary", name="printResolutions", on_click=self._print)
        self._foot.addWidget(self.print)
        self._foot.addWidget(save_button(self, session, self.list, name="resolutionsSave"))
        self._foot.addWidget(
            Button(translate("Fields", "Close"), name="resolutionsClose", on_click=self.reject)
        )
        self._read()

    def _build_narrowing(self) -> None:
        years = resolution_years() or [self._session.today().year]
        self.year = ChoiceField([(year, str(year)) for year in years], name="resolutionYear")
        self.year.setAccessibleName(translate("Content", "Year"))
        self.chips = FilterChips(
            [
                (_ALL, translate("Content", "All of the year")),
                (_OPEN, translate("Content", "Not done yet")),
                (ResolutionState.DONE.value, translate("Content", "Done")),
                (ResolutionState.DROPPED.value, translate("Content", "Dropped")),
            ],
            name="resolutionChips",
        )
        row = QHBoxLayout()
        row.addWidget(self.year, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.chips, 1)
        self.body.addLayout(row)
        self.chips.chosen.connect(lambda _key: self._read())
        self.year.edited.connect(self._read)

    def _shown(self) -> list[ResolutionLine]:
        key = self.chips.key()
        if key == _OPEN:
            return open_resolutions(self._session.today())
        lines = resolutions_of_year(self._year())
        return lines if key == _ALL else [line for line in lines if line.resolution.state.value == key]

    def _year(self) -> int:
        return int(str(self.year.key()))

    def _read(self) -> None:
        is_open = self.chips.key() == _OPEN
        self.year.setEnabled(not is_open)
        self.list.set_empty_text(
            translate("Content", "Nothing waits to be carried out.")
            if is_open
            else translate("Content", "There are no such decisions in this year.")
        )
        self.lines.set_rows(self._shown())
        self.list.select_first()
        self.print.setEnabled(bool(self.lines.rows()))

    def _print(self) -> None:
        """The print room is opened only when something is printed."""
        from clubdesk.operations.resolution_printing import resolution_list
        from clubdesk.ui.printing import preview_paper

        today = self._session.today()
        subject = None if self.chips.key() == _OPEN else self._year()
        preview_paper(self, resolution_list(self._shown(), year=subject, printed_on=today))
