"""How a cell of a list is drawn: one or two lines, tints, the chosen row, the thin line beneath."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from clubdesk.ui import theme
from clubdesk.ui.widgets.table_model import Index, TableModel

PADDING = 10


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a ListTable."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, lines, texts, and the focus ring of the chosen row."""
        painter.save()
        rect: QRect = option.rect
        chosen = index.row() == self._view.currentIndex().row()
        marked = bool(index.data(TableModel.MarkedRole))
        painter.fillRect(rect, QColor(theme.WASH if chosen or marked else theme.SURFACE))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(theme.LINE))
        if marked or (chosen and self._view.hasFocus()):
            painter.fillRect(rect.x(), rect.top(), rect.width(), 2, QColor(theme.ACCENT))
            painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, QColor(theme.ACCENT))
        self._texts(painter, rect, index)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The table gives rows and columns their sizes itself."""
        return QSize(self._view.columnWidth(index.column()), self._view.rowHeight(index.row()))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole text as a tip where it is elided."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        lines = [
            line for line in (str(index.data() or ""), str(index.data(TableModel.QuietRole) or "")) if line
        ]
        room = self._view.columnWidth(index.column()) - 2 * PADDING
        metrics = QFontMetrics(self._font(index))
        cut = any(metrics.horizontalAdvance(line) > room for line in lines)
        QToolTip.showText(event.globalPos(), "\n".join(lines) if cut else "", _viewport(view))
        return True

    def _texts(self, painter: QPainter, rect: QRect, index: Index) -> None:
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        quiet = str(index.data(TableModel.QuietRole) or "")
        line = QFontMetrics(self._view.font()).height()
        if quiet:
            top = area.y() + (area.height() - 2 * line) // 2
            self._line(painter, QRect(area.x(), top + line, area.width(), line), index, second=quiet)
            area = QRect(area.x(), top, area.width(), line)
        self._line(painter, area, index)

    def _line(self, painter: QPainter, area: QRect, index: Index, *, second: str = "") -> None:
        font = self._view.font() if second else self._font(index)
        tint = (
            str(index.data(TableModel.QuietTintRole) or "quiet")
            if second
            else str(index.data(TableModel.TintRole) or "")
        )
        painter.setFont(font)
        painter.setPen(theme.colour(tint or ("quiet" if second else "")))
        side = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & (
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
        )
        text = QFontMetrics(font).elidedText(
            second or str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _font(self, index: Index) -> QFont:
        font = QFont(self._view.font())
        font.setBold(bool(index.data(TableModel.BoldRole)))
        return font


def _viewport(view: QAbstractItemView) -> QWidget:
    return view.viewport()
