"""The list of meetings of a year: held, planned, and months without one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.meeting_plans import MonthPlan
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.meeting_plans import year_plan
from clubdesk.operations.meetings import board_meetings
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.meetings import words
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

CLUB, BOARD = "club", "board"


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line of the list: a meeting, or a month of the club without one (yet)."""

    on: date
    meeting: Meeting | None = None
    plan: MonthPlan | None = None


class MeetingList(QWidget):
    """A year's meetings of the club, or of the board; Enter opens one, or what a month is waiting for."""

    opened = Signal(object)
    """The Meeting that is to be shown."""
    wanted = Signal(object)
    """The MonthPlan of a month without a meeting."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("meetingList")
        self._today = today
        self._year = today().year
        self.chips = FilterChips(
            [
                (CLUB, translate("Meetings", "Club meetings")),
                (BOARD, translate("Meetings", "Board meetings")),
            ],
            name="meetingChips",
        )
        self.chips.chosen.connect(lambda _key: self.refresh())
        self.year = label(role="heading", name="meetingYear")
        self.before = Button("◀", "small", name="yearBefore", on_click=lambda: self._move(-1))
        self.after = Button("▶", "small", name="yearAfter", on_click=lambda: self._move(1))
        self.model = TableModel(
            _columns(), marked=lambda row: row.meeting is not None and row.meeting.is_open
        )
        self.table = ListTable(
            self.model,
            name="meetingTable",
            spoken=translate("Meetings", "Meetings of the year"),
            empty=translate("Meetings", "No board meeting is written down in this year."),
        )
        self.table.row_activated.connect(self._activate)
        self._build()

    def refresh(self) -> None:
        """Read the year again."""
        self.year.setText(str(self._year))
        for button, year in ((self.before, self._year - 1), (self.after, self._year + 1)):
            button.setAccessibleName(translate("Meetings", "The year {year}").format(year=year))
        chosen = self.table.selected_row()
        self.model.set_rows(self._board_rows() if self.chips.key() == BOARD else self._club_rows())
        on = chosen.on if isinstance(chosen, ListRow) else self._today()
        if not self.table.select_where(lambda row: row.on == on):
            self.table.select_first()

    def _club_rows(self) -> list[ListRow]:
        rows = []
        for plan in year_plan(self._year):
            rows += [ListRow(one.held_on, one, plan) for one in plan.held]
            if not plan.held and (plan.month <= self._today() or plan.skipped is not None):
                rows.append(ListRow(plan.planned_on, None, plan))
        return rows[::-1]

    def _board_rows(self) -> list[ListRow]:
        held = [one for one in board_meetings() if one.held_on.year == self._year]
        return [ListRow(one.held_on, one) for one in reversed(held)]

    def _build(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.chips, 1)
        for part in (self.before, self.year, self.after):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def _move(self, step: int) -> None:
        self._year += step
        self.refresh()

    def _activate(self, row: object) -> None:
        if isinstance(row, ListRow) and row.meeting is not None:
            self.opened.emit(row.meeting)
        elif isinstance(row, ListRow):
            self.wanted.emit(row.plan)


def _columns() -> list[Column[ListRow]]:
    return [
        Column[ListRow](title=translate("Meetings", "Day"), text=lambda row: format_date(row.on)),
        Column[ListRow](title=translate("Meetings", "Meeting"), text=_name, stretch=True, bold=_is_open),
        Column[ListRow](
            title=translate("Meetings", "Place"),
            text=lambda row: row.meeting.place if row.meeting else "",
            stretch=True,
        ),
        Column[ListRow](
            title=translate("Meetings", "Present"),
            text=lambda row: words.present(row.meeting) if row.meeting else "",
            right=True,
        ),
        Column[ListRow](title=translate("Meetings", "State"), text=_state, tint=_tint),
    ]


def _name(row: ListRow) -> str:
    if row.meeting is not None and row.meeting.body is Body.BOARD:
        return row.meeting.subject or translate("Meetings", "Board meeting")
    if row.plan is not None and row.plan.skipped is not None:
        return translate("Meetings", "No meeting: {reason}").format(reason=row.plan.skipped)
    return translate("Meetings", "Meeting of month {month}").format(month=row.on.month)


def _is_open(row: ListRow) -> bool:
    return row.meeting is not None and row.meeting.is_open


def _state(row: ListRow) -> str:
    if row.meeting is not None:
        return words.state(row.meeting)
    if row.plan is not None and row.plan.skipped is not None:
        return translate("Meetings", "no meeting")
    return translate("Meetings", "planned")


def _tint(row: ListRow) -> str:
    if row.meeting is None:
        return "quiet"
    return "warning" if row.meeting.is_open else "accent" if row.meeting.is_signed else "quiet"
