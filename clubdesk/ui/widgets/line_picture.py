"""A small picture of how figures went over time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from clubdesk.ui import theme

_LINES_HIGH, _STEPS, _GAP = 7, 2, 8
_BELOW = 1.25


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: its name, its colour's role, and a figure at each moment (None: nothing to tell)."""

    name: str
    tint: str
    figures: tuple[int | None, ...]
    is_dashed: bool = False


def round_top(most: int) -> int:
    """A round top of the scale: the largest figure with its first digit raised."""
    step = int("1" + "0" * (len(str(most)) - 1))
    return -(-most // step) * step


class LinePicture(QWidget):
    """Curves over moments that are named beneath; `most` tops the scale, `unit` follows its figures."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._curves: tuple[Curve, ...] = ()
        self._moments: tuple[str, ...] = ()
        self._most, self._unit = 1, ""

    def show_curves(
        self, curves: Sequence[Curve], moments: Sequence[str], *, most: int, unit: str, text: str
    ) -> None:
        """Draw these; `text` says the same in words for whoever cannot see it."""
        self._curves, self._moments = tuple(curves), tuple(moments)
        self._most, self._unit = max(most, 1), unit
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a few lines of text, as wide as there is room."""
        return QSize(400, _LINES_HIGH * theme.line_height(self))

    def minimumSizeHint(self) -> QSize:
        """Still to be read at half the width."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scale, names of moments, and the curves with their last figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        self._draw_scale(painter, area)
        self._draw_moments(painter, area)
        for curve in self._curves:
            self._draw_curve(painter, area, curve)
        painter.end()

    def _figure(self, figure: int) -> str:
        return f"{figure}{self._unit}"

    def _area(self) -> QRectF:
        side = self.fontMetrics().horizontalAdvance(self._figure(self._most)) + _GAP
        line = theme.line_height(self)
        return QRectF(side, line / 2, self.width() - 2 * side, self.height() - 2 * line)

    def _y(self, area: QRectF, figure: int) -> float:
        return area.bottom() - area.height() * min(figure, self._most) / self._most

    def _x(self, area: QRectF, place: int) -> float:
        steps = max(len(self._moments) - 1, 1)
        return area.left() + area.width() * place / steps

    def _draw_scale(self, painter: QPainter, area: QRectF) -> None:
        for step in range(_STEPS + 1):
            figure = round(self._most * step / _STEPS)
            y = self._y(area, figure)
            painter.setPen(QColor(theme.LINE))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.QUIET))
            line = theme.line_height(self)
            room = QRectF(0, y - line / 2, area.left() - _GAP, line)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._figure(figure)
            )

    def _draw_moments(self, painter: QPainter, area: QRectF) -> None:
        """As many names as stand beside each other; the last one always."""
        painter.setPen(QColor(theme.QUIET))
        metrics, line, free = self.fontMetrics(), theme.line_height(self), float(self.width())
        for place in reversed(range(len(self._moments))):
            name = self._moments[place]
            width = metrics.horizontalAdvance(name)
            left = min(self._x(area, place) - width / 2, self.width() - width)
            if name and left >= 0 and left + width <= free:
                painter.drawText(QPointF(left, area.bottom() + _BELOW * line), name)
                free = left - 2 * _GAP

    def _draw_curve(self, painter: QPainter, area: QRectF, curve: Curve) -> None:
        told = [(place, figure) for place, figure in enumerate(curve.figures) if figure is not None]
        if not told:
            return
        points = [QPointF(self._x(area, place), self._y(area, figure)) for place, figure in told]
        pen = QPen(theme.colour(curve.tint), 3)
        if curve.is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.colour(curve.tint))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(points[-1], 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour(curve.tint))
        line = theme.line_height(self)
        room = QRectF(points[-1].x() + _GAP, points[-1].y() - line / 2, self.width() - points[-1].x(), line)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._figure(told[-1][1]))
