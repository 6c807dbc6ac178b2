"""Finds the cells of one row by what their columns hold, and what spare columns add to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.roll import StoodCell
from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.cells import BLANK, Cell
from clubdesk.exchange.roll_columns import RollColumn
from clubdesk.exchange.roll_details import joined_texts
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.roll_words import is_nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What holds for all rows under one heading: the sheet, its columns, the day, the year of its ages."""

    sheet: str
    columns: Mapping[Kind, RollColumn]
    spare_columns: tuple[RollColumn, ...]
    every_column: tuple[RollColumn, ...]
    today: date
    counted_in: int


@dataclass(frozen=True, slots=True)
class RowCells:
    """One row of a table."""

    table: Table
    row: RollRow

    @property
    def name(self) -> str:
        """The name as it stands in its column, or in its two columns."""
        return written_name(self.row, self.table.columns)

    @property
    def stood(self) -> tuple[StoodCell, ...]:
        """The filled cells before any conversion."""
        return tuple(
            StoodCell(column.kind, column.heading.whole, self.row.stood[column.place])
            for column in self.table.every_column
            if self.row.stood[column.place]
        )

    def at(self, kind: Kind) -> tuple[Cell, str]:
        """The cell of a kind and its text; a blank one where no column is of it."""
        column = self.table.columns.get(kind)
        return (self.row.cells[column.place], self.row.texts[column.place]) if column else (BLANK, "")

    def first(self, kind: Kind) -> tuple[Cell, str]:
        """The cell of a kind, out of a spare column where the first is blank."""
        spare = self.spare(kind)
        return spare[0] if spare and is_nothing(self.at(kind)[1]) else self.at(kind)

    def spare(self, kind: Kind) -> list[tuple[Cell, str]]:
        """What the spare columns of a kind tell."""
        return [
            (self.row.cells[column.place], text)
            for column in self.table.spare_columns
            if column.kind is kind and not is_nothing(text := self.row.texts[column.place])
        ]

    def joined(self, kind: Kind) -> str:
        """The texts of every column of a kind of which a list may have several, as one."""
        columns = (column for column in self.table.every_column if column.kind is kind)
        return joined_texts(self.row.texts[column.place] for column in columns)


def written_name(row: RollRow, columns: Mapping[Kind, RollColumn]) -> str:
    """The name as it stands in its column, or in its two columns."""
    kinds = (Kind.NAME, Kind.FAMILY_NAME, Kind.MIDDLE_NAME, Kind.GIVEN_NAME)
    return " ".join(
        text for kind in kinds if (column := columns.get(kind)) and (text := row.texts[column.place])
    )
