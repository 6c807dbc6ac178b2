"""A small picture that compares amounts: one bar below the other, named on the left, its figure behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clubdesk.ui import theme

_GAP, _ROW = 12, 1.5


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its length as a whole number, the figure written behind it, its colour's role."""

    name: str
    length: int
    figure: str
    tint: str


class BarPicture(QWidget):
    """Bars from the same edge, the longest of them as long as there is room."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these; the same is told in words to whoever cannot see them."""
        self._bars = tuple(bars)
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.figure}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line and a half of text a bar, as wide as there is room."""
        return QSize(400, round(len(self._bars) * self._row_height()))

    def minimumSizeHint(self) -> QSize:
        """The names, the figures, and a bar that still means something."""
        return QSize(round(self._names() + self._figures() + 100), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names, tracks, bars and figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.length for bar in self._bars), default=0)
        for place, bar in enumerate(self._bars):
            self._draw(painter, bar, place * self._row_height(), most)
        painter.end()

    def _draw(self, painter: QPainter, bar: Bar, top: float, most: int) -> None:
        height, names, middle = self._row_height(), self._names(), Qt.AlignmentFlag.AlignVCenter
        room = max(self.width() - names - self._figures(), 0.0)
        length = room * bar.length / most if most else 0.0
        painter.setPen(QColor(theme.INK))
        painter.drawText(QRectF(0, top, names, height), middle, bar.name)
        painter.drawText(QRectF(names + length + _GAP, top, self.width(), height), middle, bar.figure)
        painter.fillRect(QRectF(names - 2, top, 2, height), QColor(theme.LINE))
        painter.fillRect(QRectF(names, top + height / 5, length, height * 3 / 5), theme.colour(bar.tint))

    def _row_height(self) -> float:
        return _ROW * theme.line_height(self)

    def _names(self) -> float:
        return self._widest([bar.name for bar in self._bars]) + _GAP

    def _figures(self) -> float:
        return self._widest([bar.figure for bar in self._bars]) + _GAP + 4

    def _widest(self, texts: Sequence[str]) -> float:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(text) for text in texts), default=0)
