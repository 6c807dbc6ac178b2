"""The first step: what each column of the list was understood to hold, and what holds for the whole list."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clubdesk.domain.roll import ReadColumn, RollReading
from clubdesk.domain.roll_columns import ColumnKind
from clubdesk.text.roll_plan_words import column_kind_words, column_kinds
from clubdesk.text.translation import translate
from clubdesk.ui.members.reading.comparison import sheet_name
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.fields import ChoiceField, DateField, NumberField
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import Banner, label, rule

_EARLIEST_YEAR = 1990
_LONGEST_SAMPLE = 60

Place = tuple[str, int]


class ColumnsStep(QWidget):
    """Columns that several sheets have alike are shown once; a choice holds for all of them."""

    kinds_changed = Signal(object)
    """What columns hold that were misunderstood, by sheet and place: the list must be read again."""

    def __init__(self, reading: RollReading, *, today: date, joined_on: date) -> None:
        super().__init__()
        self._told: dict[Place, ColumnKind] = {}
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.nobody = Banner(tone="warning", name="columnsNobody")
        self.form = Form(columns=2, name="wholeList")
        self._add_fields(reading, joined_on)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(12)
        column.addWidget(self.nobody)
        column.addLayout(self._tables)
        column.addWidget(self._card_of_form())
        column.addStretch(1)
        self.show_reading(reading)

    def show_reading(self, reading: RollReading) -> None:
        """Show what the columns are understood to be now."""
        self.nobody.show_text(_nobody_words() if not reading.members else "")
        while (item := self._tables.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (columns, sheets) in enumerate(_alike(reading.columns)):
            self._tables.addWidget(self._table(place, columns, sheets))

    def judge(self) -> bool:
        """Whether what is said for the whole list can stand; what cannot is marked."""
        return self.form.judge()

    def year(self) -> int:
        """The year of the list's household classes."""
        return self.of_year.number() or self._today.year

    def _add_fields(self, reading: RollReading, joined_on: date) -> None:
        self.joined = DateField(name="listJoined", required=True, today=lambda: self._today)
        self.joined.set_day(joined_on)
        self.of_year = NumberField(
            name="listYear", low=_EARLIEST_YEAR, high=self._today.year + 1, required=True
        )
        self.of_year.set_number(reading.year or self._today.year)
        joined = self.form.add(
            translate("RollPlan", "New people joined on"),
            self.joined,
            hint=translate("RollPlan", "For new people to whom the list gives no day."),
        )
        self.form.add_check(joined, self._joined_late)
        self.form.add(
            translate("RollPlan", "Household classes are of the year"),
            self.of_year,
            hint=translate("RollPlan", "Classes of other years stay as they are."),
        )

    def _joined_late(self) -> str:
        day = self.joined.day()
        if day is None or day <= self._today:
            return ""
        return translate("RollPlan", "This day has not come yet. Type today or an earlier day.")

    def _card_of_form(self) -> Card:
        card = Card(translate("RollPlan", "For the whole list"), name="wholeListCard")
        card.body.addWidget(self.form)
        return card

    def _table(self, number: int, columns: tuple[ReadColumn, ...], sheets: list[str]) -> Card:
        named = ", ".join(filter(None, map(sheet_name, sheets)))
        heading = translate("RollPlan", "What stands in the columns")
        card = Card(f"{heading} – {named}" if named else heading, name=f"columns{number}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, stretch in enumerate((3, 5, 4)):
            grid.setColumnStretch(place, stretch)
        titles = (
            translate("RollPlan", "Column in the list"),
            translate("RollPlan", "Stands there, for example"),
            translate("RollPlan", "Is understood as"),
        )
        for place, title in enumerate(titles):
            grid.addWidget(label(title, "quiet"), 0, place)
        for row, column in enumerate(columns):
            self._add_row(grid, 2 * row + 1, column, sheets, f"column{number}_{row}")
        card.body.addLayout(grid)
        return card

    def _add_row(
        self, grid: QGridLayout, line: int, column: ReadColumn, sheets: list[str], name: str
    ) -> None:
        heading = column.heading or translate("RollPlan", "column {number}, without a heading").format(
            number=column.place + 1
        )
        choice = ChoiceField([(kind, column_kind_words(kind)) for kind in column_kinds()], name=name)
        choice.setAccessibleName(translate("RollPlan", "Column {heading}").format(heading=heading))
        choice.set_key(column.kind)
        choice.activated.connect(lambda _place: self._tell(column, sheets, choice))
        grid.addWidget(rule(), line, 0, 1, 3)
        grid.addWidget(label(heading, "bold"), line + 1, 0)
        grid.addWidget(label(_sample(column), name=f"{name}Sample"), line + 1, 1)
        grid.addWidget(choice, line + 1, 2)

    def _tell(self, column: ReadColumn, sheets: list[str], choice: ChoiceField) -> None:
        kind = ColumnKind(str(choice.key()))
        if kind is column.kind:
            return
        self._told |= {(sheet, column.place): kind for sheet in sheets}
        self.kinds_changed.emit(dict(self._told))


def _alike(columns: Iterable[ReadColumn]) -> list[tuple[tuple[ReadColumn, ...], list[str]]]:
    """The columns of each sheet, sheets with the same ones together; its first table stands for a sheet."""
    by_sheet: dict[str, dict[int, ReadColumn]] = {}
    for column in columns:
        by_sheet.setdefault(column.sheet, {}).setdefault(column.place, column)
    found: dict[tuple[tuple[int, str, ColumnKind], ...], tuple[tuple[ReadColumn, ...], list[str]]] = {}
    for sheet, places in by_sheet.items():
        own = tuple(places.values())
        key = tuple((one.place, one.heading, one.kind) for one in own)
        found.setdefault(key, (own, []))[1].append(sheet)
    return list(found.values())


def _sample(column: ReadColumn) -> str:
    """The first texts; where an old font was converted, one before and after."""
    if column.before:
        words = translate("RollPlan", "{before}  →  {after}  (old font, converted)")
        return words.format(before=_short(column.before), after=_short(column.after))
    return _short(" · ".join(column.samples)) or translate("RollPlan", "(empty)")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else f"{text[:_LONGEST_SAMPLE]}…"


def _nobody_words() -> str:
    return translate(
        "RollPlan",
        "Nobody could be read in this list. Choose below which column holds the full names, "
        "or choose another file.",
    )
