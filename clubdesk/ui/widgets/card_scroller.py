"""How the card beside the list scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from clubdesk.ui.widgets.panes import Panes

_LEAST_HEIGHT = 240


class CardScroller(QScrollArea):
    """The card scrolls by itself beside the list, and takes its whole height where the two are stacked."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self._card = card
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)

    def minimumSizeHint(self) -> QSize:
        """As wide as the card; as high as it needs once stacked."""
        needed = self._card.minimumSizeHint()
        around = self.parentWidget()
        stacked = isinstance(around, Panes) and around.is_stacked()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(needed.width() + bar, self._whole_height() if stacked else _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the card's sentences elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _whole_height(self) -> int:
        layout = self._card.layout()
        return layout.totalHeightForWidth(self.viewport().width()) + 2 if layout is not None else 0

    def sizeHint(self) -> QSize:
        """No more than it must have: the room that is left is shared out by the page."""
        return self.minimumSizeHint()
