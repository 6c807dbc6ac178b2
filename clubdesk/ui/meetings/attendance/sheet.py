"""The attendance of a year: member by meeting, found, sorted, printed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.attendance import AttendanceLine, AttendanceYear
from clubdesk.operations.attendance import year_of_attendance
from clubdesk.text.names import fold
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.attendance.columns import attendance_columns, legend, sum_lines
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button
from clubdesk.ui.widgets.year_buttons import YearButtons

_LIST_WIDTH, _LIST_HEIGHT = 400, 400
_NAME, _AWAY, _LONG = "name", "away", "long"


class AttendanceSheet(Sheet):
    """Everybody by name, whoever was away most first, or only those away three times running."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Attendance", "Attendance of the year")
        super().__init__(parent, title, name="attendanceSheet", width=1280)
        self._session = session
        this_year = session.today().year
        self.years = YearButtons(self, this_year, last=this_year, name="attendance")
        self.years.turned.connect(self._read)
        self._found: AttendanceYear | None = None
        self.model = TableModel(())
        self.table = ListTable(self.model, name="attendanceTable", spoken=title)
        self.table.setMinimumSize(_LIST_WIDTH, _LIST_HEIGHT)
        self.search = SearchField(translate("Attendance", "Find a name"), name="attendanceFind")
        self.search.typed.connect(self._narrow)
        self.search.to_list.connect(self.table.setFocus)
        self.chips = FilterChips(
            [
                (_NAME, translate("Attendance", "By name")),
                (_AWAY, translate("Attendance", "Away most first")),
                (_LONG, translate("Attendance", "Away three times running")),
            ],
            name="attendanceChips",
        )
        self.chips.chosen.connect(lambda _key: self._narrow())
        self._build()
        self._read()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.chips, 1)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(label(legend(), "quiet", name="attendanceLegend"))
        self.print = Button(
            translate("Attendance", "Print the attendance book"),
            "primary",
            name="printAttendance",
            on_click=self._print,
        )
        close = Button(translate("Fields", "Close"), name="attendanceClose", on_click=self.reject)
        save = save_button(self, self._session, self.table, name="attendanceSave")
        for button in (self.print, save, self.years.before, self.years.after, close):
            self._foot.addWidget(button)

    def _read(self) -> None:
        self._found = year_of_attendance(self.years.year, on=self._session.today())
        self.heading.setText(translate("Attendance", "Attendance of {year}").format(year=self.years.year))
        self.model.set_columns(attendance_columns(self._found.days))
        self.print.setEnabled(bool(self._found.lines))
        self._narrow()

    def _narrow(self) -> None:
        found = self._found
        if found is None:
            return
        typed = fold(self.search.text())
        shown = [line for line in found.lines if typed in fold(line.member.name)]
        if self.chips.key() == _AWAY:
            shown.sort(key=lambda line: -line.away)
        elif self.chips.key() == _LONG:
            shown = [line for line in shown if line.is_long_away]
        self.table.set_empty_text(self._nothing(found.lines))
        sums = sum_lines(found) if len(shown) == len(found.lines) else []
        self.model.set_rows([*shown, *sums])
        self.table.select_first()

    def _nothing(self, lines: tuple[AttendanceLine, ...]) -> str:
        if not lines:
            return translate("Attendance", "No meeting of this year has its roll called yet.")
        if self.chips.key() == _LONG and not self.search.text():
            return translate("Attendance", "Nobody was away at the last three meetings.")
        return translate("Attendance", "Nobody fits what is typed.")

    def _print(self) -> None:
        """The print room is opened only when something is printed."""
        from clubdesk.operations.attendance_printing import attendance_book
        from clubdesk.ui.printing import preview_paper

        today = self._session.today()
        preview_paper(self, attendance_book(year=self.years.year, on=today, printed_on=today))
