"""A body that scrolls by itself, so that what stands above and below it stays in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST_HEIGHT = 200


class BodyScroller(QScrollArea):
    """As wide as its content must be; as high as there is room, and scrolling where that is too little."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self._inner.setObjectName("scrollBody")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut at the sides."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, _LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        """No more than it must have: what is around it shares the room out."""
        return self.minimumSizeHint()
