"""What every window above the window is made of: title, scrolling body, a foot of buttons."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clubdesk.ui import theme
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label


class Sheet(QDialog):
    """Title, scrolling body, a foot of buttons; grows with its content, never larger than the screen."""

    def __init__(self, parent: QWidget | None, title: str, *, name: str, width: int) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._width = width
        self.heading = label(title, "title", name=f"{name}Title")
        self.banner = Banner(tone="alarm", name=f"{name}Error")
        self._build_body()
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.scroller, 1)
        column.addWidget(self._foot_frame)

    def foot_button(
        self, text: str, kind: str = "outline", *, name: str, on_click: Callable[[], object] | None = None
    ) -> Button:
        """One more button at the foot."""
        button = Button(text, kind, name=name, on_click=on_click)
        self._foot.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        """As much as the body needs, within the screen."""
        screen = self._room()
        width = min(max(self._width, self._inner.minimumSizeHint().width() + 64), screen.width() - 24)
        body = _height_of(self.body, width - 18)
        foot = self._foot.totalHeightForWidth(width - 44) + 24
        return QSize(width, min(body + _height_of(self._top, width) + foot + 8, screen.height() - 36))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size the content needs before the first look."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self.resize(self.sizeHint())
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """The banner on top or the buttons at the foot changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow_soon()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Something in the body changed, such as an error that takes a second line."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow_soon()
        return super().eventFilter(watched, event)

    def _grow_soon(self) -> None:
        """Once the layouts have settled."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Make room for what has appeared, upwards where the screen ends; never shrink under the eyes."""
        wanted = self.sizeHint().expandedTo(self.size())
        if wanted == self.size():
            return
        self.resize(wanted)
        below = self.frameGeometry().bottom() - self._room().bottom()
        if below > 0:
            self.move(self.x(), max(self.y() - below, self._room().top()))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show a field with its label and line: Qt scrolls after Tab only. A long list stays as it is."""
        if now is None or not self._inner.isAncestorOf(now):
            return
        if now.height() < self.scroller.viewport().height():
            self.scroller.ensureWidgetVisible(now, 0, 2 * theme.line_height(now))

    def _room(self) -> QRect:
        return (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()

    def _build_body(self) -> None:
        self._top = QVBoxLayout()
        self._top.setContentsMargins(22, 18, 22, 8)
        self._top.setSpacing(10)
        self._top.addWidget(self.heading)
        self._top.addWidget(self.banner)
        self._inner = QWidget()
        self._inner.setObjectName("scrollBody")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(22, 6, 22, 12)
        self.body.setSpacing(10)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self._inner)
        self._inner.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _build_foot(self) -> None:
        self._foot_frame = QFrame()
        self._foot_frame.setObjectName("dialogFoot")
        row = QHBoxLayout(self._foot_frame)
        row.setContentsMargins(22, 12, 22, 12)
        self._foot = FlowLayout(spacing=10)
        row.addLayout(self._foot, 1)


def _height_of(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
