"""Lists of rows: a calm, keyboard-friendly table (its columns and model are named here too)."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from clubdesk.ui import theme
from clubdesk.ui.widgets.cells import PADDING, CellDelegate
from clubdesk.ui.widgets.scrolling import rect_in_view
from clubdesk.ui.widgets.table_model import Column, Index, TableModel

__all__ = ["Column", "ListTable", "TableModel"]


class ListTable(QTableView):
    """A read-only list: whole rows chosen, thin lines, Enter or double click activates.

    Columns take the width of their longest text and stretch columns the rest; when that is too little the
    table scrolls sideways rather than cut a number. `empty` is said while there are no rows. A `whole` table
    is as high as all its rows, for a page or card that scrolls; another asks for `height` pixels and takes
    what there is.
    """

    row_selected = Signal(object)
    """The row's value, whenever another row becomes current."""
    row_activated = Signal(object)
    """The row's value, on Enter or double click."""

    def __init__(
        self,
        model: TableModel,
        *,
        name: str,
        spoken: str,
        empty: str = "",
        framed: bool = True,
        whole: bool = False,
        height: int = 320,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("framed", "true" if framed else "false")
        self._table_model = model
        self._empty = empty
        self._whole, self._asked_height = whole, height
        self._least_width = 0
        self._measured: tuple[Any, ...] | None = None
        self._with_quiet: set[int] = set()
        self._widths: dict[Column[Any], int] = {}
        self._wide_rows: set[int] = set()
        self._build_look()
        self.setModel(model)
        model.modelReset.connect(self._fit)
        self.doubleClicked.connect(self._activate_index)
        self._fit()

    def selected_row(self) -> object:
        """The chosen row's value, or None."""
        return self._table_model.data(self.currentIndex(), TableModel.RowRole)

    def rows_shown(self) -> tuple[Any, ...]:
        """The values of the rows shown, in their order."""
        return self._table_model.rows()

    def columns_shown(self) -> tuple[Column[Any], ...]:
        """The columns shown, in their order."""
        return self._table_model.columns

    def select_where(self, wanted: Callable[[Any], bool]) -> bool:
        """Choose the first row for which `wanted` holds; False when there is none."""
        for place, row in enumerate(self._table_model.rows()):
            if wanted(row):
                self.setCurrentIndex(self._table_model.index(place, 0))
                return True
        return False

    def select_first(self) -> None:
        """Choose the first row, if there is one."""
        self.select_where(lambda _row: True)

    def measure(self, rows: Sequence[Any]) -> None:
        """Give the columns the width that all these rows need, and keep it while only some are shown.

        From the next `set_rows` on columns stand still while a list is narrowed, and a long list is
        measured once; the rows shown are some of these very values.
        """
        self._measured = tuple(rows)
        self._with_quiet = {id(row) for row in self._measured if self._has_quiet(row)}
        self._widths.clear()

    def set_empty_text(self, text: str) -> None:
        """What is said while there are no rows."""
        self._empty = text
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for every number, high enough for a few rows (all of them, if `whole`)."""
        return QSize(self._least_width, self._height() if self._whole else 4 * theme.line_height(self) + 60)

    def sizeHint(self) -> QSize:
        """Its natural width; the height is the layout's to share out."""
        return QSize(max(self._least_width, 320), self._height() if self._whole else self._asked_height)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell the newly chosen row."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and current.row() != previous.row():
            if self._whole and self.hasFocus():
                rect_in_view(self.viewport(), self.visualRect(current))
            self.row_selected.emit(self._table_model.data(current, TableModel.RowRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates the chosen row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate_index(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_wide_rows"):
            self._widths.clear()
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the sentence for an empty list."""
        super().paintEvent(event)
        if self._empty and not self._table_model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.QUIET))
            area = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _build_look(self) -> None:
        vertical = QSizePolicy.Policy.Fixed if self._whole else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if self._whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(20)

    def _activate_index(self, index: Index) -> None:
        self.row_activated.emit(self._table_model.data(index, TableModel.RowRole))

    def _fit(self) -> None:
        self._fit_rows()
        self._fit_columns()
        self.updateGeometry()

    def _fit_rows(self) -> None:
        line = theme.line_height(self)
        self.verticalHeader().setMinimumSectionSize(40)
        self.verticalHeader().setDefaultSectionSize(max(40, line + 18))
        for place, row in enumerate(self._table_model.rows()):
            two = self._has_quiet(row) if self._measured is None else id(row) in self._with_quiet
            if two or place in self._wide_rows:
                self.setRowHeight(place, 2 * line + 16 if two else max(40, line + 18))
                self._wide_rows.add(place)

    def _fit_columns(self) -> None:
        wanted = [self._width_of(column) for column in self._table_model.columns]
        stretching = [place for place, column in enumerate(self._table_model.columns) if column.stretch]
        spare = self.viewport().width() - sum(wanted)
        least = self.fontMetrics().averageCharWidth() * 12
        self._least_width = 24 + sum(
            min(width, least) if place in stretching else width for place, width in enumerate(wanted)
        )
        weights = [1 + (place in stretching) for place in range(len(wanted))]
        if spare < 0:
            weights = [int(place in stretching) for place in range(len(wanted))]
        for place, width in enumerate(wanted):
            share = spare * weights[place] // max(sum(weights), 1)
            self.setColumnWidth(place, max(width + share, min(width, least)))

    def _height(self) -> int:
        rows = sum(self.rowHeight(place) for place in range(max(self._table_model.rowCount(), 0)))
        empty = 0 if rows or not self._empty else 3 * theme.line_height(self)
        return rows + empty + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2

    def _has_quiet(self, row: object) -> bool:
        return any(column.has_quiet() and column.quiet(row) for column in self._table_model.columns)

    def _width_of(self, column: Column[Any]) -> int:
        if self._measured is None:
            return self._wanted_width(column, self._table_model.rows())
        if column not in self._widths:
            self._widths[column] = self._wanted_width(column, self._measured)
        return self._widths[column]

    def _wanted_width(self, column: Column[Any], rows: Sequence[Any]) -> int:
        """Width of the longest text, measured on the few that have most letters."""
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        texts = {column.text(row) for row in rows} | {column.quiet(row) for row in rows} | {column.title}
        longest = sorted(texts, key=len, reverse=True)[:12]
        return max(metrics.horizontalAdvance(text) for text in longest) + 2 * PADDING + 2
