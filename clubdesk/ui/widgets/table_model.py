"""What a list shows: typed columns, and a model without queries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


def _nothing(_row: object) -> str:
    return ""


def _no(_row: object) -> bool:
    return False


@dataclass(frozen=True, kw_only=True)  # no slots: they break Column[Row](…) on Python 3.11
class Column(Generic[R]):
    """One column: its title and how a row's text (and quiet second line) is found.

    `tint` and `quiet_tint` give a role of the palette ("alarm", "warning", "accent", "quiet" or "" for ink);
    numbers and amounts are `right`; the widest column of words is `stretch` and may be elided.
    """

    title: str
    text: Callable[[R], str]
    quiet: Callable[[R], str] = _nothing
    tint: Callable[[R], str] = _nothing
    quiet_tint: Callable[[R], str] = _nothing
    bold: Callable[[R], bool] = _no
    right: bool = False
    stretch: bool = False

    def has_quiet(self) -> bool:
        """Whether its cells may have a second line."""
        return self.quiet is not _nothing


class TableModel(QAbstractTableModel):
    """Rows of any value shown by columns; `set_rows` replaces them all; `marked` rows stand out."""

    RowRole = Qt.ItemDataRole.UserRole
    QuietRole = Qt.ItemDataRole.UserRole + 1
    TintRole = Qt.ItemDataRole.UserRole + 2
    QuietTintRole = Qt.ItemDataRole.UserRole + 3
    BoldRole = Qt.ItemDataRole.UserRole + 4
    MarkedRole = Qt.ItemDataRole.UserRole + 5

    def __init__(self, columns: Sequence[Column[Any]], *, marked: Callable[[Any], bool] = _no) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Any] = []
        self._marked = marked
        self._answers: dict[int, Callable[[Column[Any], Any], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            Qt.ItemDataRole.TextAlignmentRole: lambda column, _row: _alignment(column),
            self.RowRole: lambda _column, row: row,
            self.QuietRole: lambda column, row: column.quiet(row),
            self.TintRole: lambda column, row: column.tint(row),
            self.QuietTintRole: lambda column, row: column.quiet_tint(row),
            self.BoldRole: lambda column, row: column.bold(row),
            self.MarkedRole: lambda _column, row: self._marked(row),
        }

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show the rows by other columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead of the old ones."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def change_row(self, place: int, row: object) -> None:
        """Show another value in one row; what is chosen and scrolled to stays."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def rows(self) -> tuple[Any, ...]:
        """The rows shown."""
        return tuple(self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of rows; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Number of columns; a cell has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell's answer to a role."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self.columns[index.column()], self._rows[index.row()])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's title, aligned as its cells."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _spoken(column: Column[Any], row: object) -> str:
    return ", ".join(part for part in (column.text(row), column.quiet(row)) if part)
