"""A list and the card of what is chosen: side by side, or one above the other when the text is too large."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

_LIST_HEIGHT = 300


class Panes(QWidget):
    """Two widgets that share the width by `shares`, stacked as soon as both do not fit beside each other.

    `gap` is the room between them, in pixels.
    """

    def __init__(
        self, left: QWidget, right: QWidget, *, shares: tuple[int, int] = (4, 6), gap: int = 16
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._parts = (left, right)
        self._shown: tuple[QWidget, ...] = self._parts
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(left, shares[0])
        self._row.addWidget(right, shares[1])

    def show_right(self, *, shown: bool) -> None:
        """Whether there is a second widget at all; the first has the whole width while there is none."""
        self._shown = self._parts if shown else self._parts[:1]
        self._parts[1].setVisible(shown)

    def is_stacked(self) -> bool:
        """Whether the list stands above the card."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two, so that a page need not scroll sideways."""
        width = max(part.minimumSizeHint().width() for part in self._shown)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how the two stand at the new width."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A changed text or text size may need the other arrangement."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        needed = sum(part.minimumSizeHint().width() for part in self._shown) + self._row.spacing()
        stacked = needed > self.width()
        if stacked == self.is_stacked():
            return
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._parts[0].setMinimumHeight(_LIST_HEIGHT if stacked else 0)


def upright(widget: QWidget) -> QWidget:
    """A widget at its own height in a taller place, such as a form beside a longer schedule."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
