"""Takes a sheet apart: finds its headings in any order and hands out row after row, collecting complaints."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from clubdesk.domain.books import Column, Sheet
from clubdesk.domain.complaints import Complaint, Fault
from clubdesk.exchange.cells import BLANK, Cell, CellFault, checked, heading_key
from clubdesk.exchange.workbook_file import RawSheet

T = TypeVar("T")


@dataclass(slots=True)
class SheetRow:
    """One row being read: every faulty cell adds a complaint and is given a stand-in, so reading goes on."""

    sheet: Sheet
    number: int
    cells: Mapping[Column, Cell]
    found: list[Complaint] = field(default_factory=list)

    @property
    def is_faulty(self) -> bool:
        """Whether a cell read so far cannot be used."""
        return any(not one.is_warning for one in self.found)

    def need(self, column: Column, read: Callable[[Cell], T], stand_in: T) -> T:
        """What the cell says; a blank cell is a complaint."""
        if self.cells.get(column, BLANK).is_blank:
            self.complain(column, Fault.EMPTY)
            return stand_in
        return self.may(column, read, stand_in)

    def may(self, column: Column, read: Callable[[Cell], T], otherwise: T) -> T:
        """What the cell says, or `otherwise` where it is blank."""
        cell = self.cells.get(column, BLANK)
        if cell.is_blank:
            return otherwise
        try:
            return read(checked(cell))
        except CellFault as wrong:
            self.found.append(replace(self._here(column, wrong.fault), expected=wrong.expected))
            return otherwise

    def complain(self, column: Column, fault: Fault) -> None:
        """Note that something about this cell is wrong or doubtful."""
        self.found.append(self._here(column, fault))

    def _here(self, column: Column, fault: Fault) -> Complaint:
        value = self.cells.get(column, BLANK).shown
        return Complaint(sheet=self.sheet, row=self.number, column=column, value=value, fault=fault)


@dataclass(slots=True)
class SheetReading:
    """What the headings of a sheet are, and what is wrong with them."""

    sheet: Sheet
    columns: Mapping[int, Column]
    found: tuple[Complaint, ...]
    _rest: Iterator[tuple[int, tuple[Cell, ...]]]

    def rows(self) -> Iterator[SheetRow]:
        """The rows that hold something in a known column; none where a column is missing."""
        if any(not one.is_warning for one in self.found):
            return
        for number, cells in self._rest:
            known = {column: cells[place] for place, column in self.columns.items()}
            if not all(cell.is_blank for cell in known.values()):
                yield SheetRow(self.sheet, number, known)


def read_headings(sheet: Sheet, raw: RawSheet, expected: Iterable[Column]) -> SheetReading:
    """The sheet with its first row that is not blank taken as headings; an empty sheet is allowed."""
    rows = raw.rows()
    number, cells = next(rows, (0, ()))
    if not number:
        return SheetReading(sheet, {}, (), rows)
    wanted = {heading_key(column): column for column in expected}
    columns: dict[int, Column] = {}
    here = Complaint(sheet=sheet, row=number, fault=Fault.MISSING_COLUMN)
    found: list[Complaint] = []
    for place, cell in enumerate(cells):
        column = wanted.get(heading_key(cell.shown))
        if column is None and not cell.is_blank:
            found.append(replace(here, column=cell.shown, value=cell.shown, fault=Fault.UNKNOWN_COLUMN))
        elif column in columns.values():
            found.append(replace(here, column=column, value=cell.shown, fault=Fault.DUPLICATE_COLUMN))
        elif column:
            columns[place] = column
    missing = [column for column in wanted.values() if column not in columns.values()]
    found += [replace(here, column=column) for column in missing]
    return SheetReading(sheet, columns, tuple(found), rows)
