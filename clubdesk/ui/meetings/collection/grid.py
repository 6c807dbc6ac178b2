"""The grid of a collection: one row a person and loan, with the cell to type an amount in the chosen one."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from clubdesk.domain.collections import CollectionRow
from clubdesk.text.amounts import format_amount
from clubdesk.text.collection_words import presence_words, short_vouchers
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.collection.amount_cell import AmountCell
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_model import Index

Key = tuple[int, int]
_ASKED, _TAKEN = 5, 6
_CELL_FRAME = 10
_HEIGHT = 150


class CollectionGrid(ListTable):
    """Shows CollectionRows; what is typed in a row stays with it until it is taken."""

    def __init__(self) -> None:
        self._several: frozenset[int] = frozenset()
        self._typed: dict[Key, str] = {}
        # Before the table, which asks for it while it is made.
        self.cell = AmountCell()
        self.lines = TableModel(self._columns())
        words = translate("Collection", "Collections and dues")
        super().__init__(self.lines, name="collectionGrid", spoken=words)
        # The sentence about the chosen row stays in sight below, whatever the text size.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_HEIGHT)
        self.cell.setParent(self.viewport())
        self.cell.edited.connect(self._keep_typed)
        self.cell.moved.connect(self._move)
        self.setFocusProxy(self.cell)

    def show_rows(self, rows: Sequence[CollectionRow], everybody: Sequence[CollectionRow]) -> None:
        """Show some rows of all, keeping the chosen one, what is typed, and where the list is scrolled to."""
        chosen, place = self.chosen(), self.verticalScrollBar().value()
        counts = Counter(row.member_id for row in everybody)
        self._several = frozenset(member_id for member_id, rows in counts.items() if rows > 1)
        self.lines.set_rows(rows)
        self.verticalScrollBar().setValue(place)
        if (chosen is None or not self.choose(chosen.key)) and not self.choose_open():
            self.select_first()
        self.place_cell()

    def change_row(self, row: CollectionRow) -> None:
        """Show a row as it is now."""
        for place, shown in enumerate(self.lines.rows()):
            if shown.key == row.key:
                self.lines.change_row(place, row)
        self._fit_columns()
        self.place_cell()

    def chosen(self) -> CollectionRow | None:
        """The row that is chosen."""
        row = self.selected_row()
        return row if isinstance(row, CollectionRow) else None

    def choose(self, key: Key) -> bool:
        """Choose a row by its key; False when it is not shown."""
        return self.select_where(lambda row: row.key == key)

    def choose_open(self, *, after: int = -1) -> bool:
        """Choose the next row of which something is to be taken; False when there is none below."""
        for place, row in enumerate(self.lines.rows()):
            if place > after and row.to_take:
                self.setCurrentIndex(self.lines.index(place, 0))
                return True
        return False

    def forget_typed(self, key: Key | None = None) -> None:
        """What was typed in a row is taken, or (without a key) it was about another meeting."""
        self._typed = {} if key is None else {one: text for one, text in self._typed.items() if one != key}
        self.place_cell()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """The cell goes with the chosen row before anybody is told."""
        self.place_cell()
        super().currentChanged(current, previous)

    def place_cell(self) -> None:
        """Put the cell into the chosen row: what is typed there, or faintly the amount that Enter takes."""
        row, index = self.chosen(), self.lines.index(max(self.currentIndex().row(), 0), _TAKEN)
        if row is None:
            self.cell.hide()
            return
        self.cell.setGeometry(self.visualRect(index).adjusted(0, 2, 0, -2))
        text = self._typed.get(row.key, "")
        if self.cell.value() != text.strip():
            with QSignalBlocker(self.cell):
                self.cell.set_value(text)
        self.cell.setPlaceholderText(
            format_amount(row.to_take or row.taken) if row.asked or row.taken else ""
        )
        words = translate("Collection", "Amount taken from {name}").format(name=row.name)
        self.cell.setAccessibleName(words)
        self.cell.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns move, and the cell with them."""
        super().resizeEvent(event)
        self.place_cell()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """The rows move, and the cell with them."""
        super().scrollContentsBy(dx, dy)
        self.place_cell()

    def _width_of(self, column: Column[Any]) -> int:
        """The column with the cell has room for the amount that is asked, and for the frame around it."""
        wanted = super()._width_of(column)
        if column is self.lines.columns[_TAKEN]:
            return max(wanted, super()._width_of(self.lines.columns[_ASKED]) + _CELL_FRAME)
        return wanted

    def _move(self, step: int) -> None:
        last = self.lines.rowCount() - 1
        place = min(max(self.currentIndex().row() + step, 0), last)
        self.setCurrentIndex(self.lines.index(place, 0))

    def _keep_typed(self) -> None:
        row = self.chosen()
        if row is not None:
            self._typed[row.key] = self.cell.text()
            if not self.cell.text():
                del self._typed[row.key]

    def _columns(self) -> list[Column[CollectionRow]]:
        return [
            Column(
                title=translate("Collection", "No."),
                text=lambda row: str(row.number or ""),
                tint=lambda _row: "quiet",
            ),
            Column(title=translate("Collection", "Full name"), text=self._name, tint=_tint, stretch=True),
            _money(translate("Collection", "Dues"), lambda row: row.dues),
            _money(translate("Collection", "Principal"), lambda row: row.principal),
            _money(translate("Collection", "Interest"), lambda row: row.interest),
            Column(
                title=translate("Collection", "Asked"),
                text=lambda row: _amount(row.asked),
                tint=_tint,
                bold=lambda _row: True,
                right=True,
            ),
            Column(
                title=translate("Collection", "Taken"),
                text=self._taken,
                tint=lambda row: "warning" if row.key in self._typed else "",
                right=True,
            ),
            Column(
                title=translate("Collection", "Voucher"),
                text=lambda row: short_vouchers(row.takings) or presence_words(row.presence),
                tint=lambda row: "accent" if row.takings else "quiet",
            ),
        ]

    def _name(self, row: CollectionRow) -> str:
        code = row.loan_code if row.member_id in self._several else ""
        return f"{row.name} · {code}" if code else row.name

    def _taken(self, row: CollectionRow) -> str:
        return self._typed.get(row.key) or _amount(row.taken)


def _money(title: str, amount: Callable[[CollectionRow], int]) -> Column[CollectionRow]:
    return Column(title=title, text=lambda row: _amount(amount(row)), tint=_tint, right=True)


def _amount(amount: int) -> str:
    return format_amount(amount) if amount else ""


def _tint(row: CollectionRow) -> str:
    return "" if row.is_present else "quiet"
