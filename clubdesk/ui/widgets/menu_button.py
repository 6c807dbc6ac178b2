"""A button that opens a menu of rarer things to do."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu

from clubdesk.ui import theme
from clubdesk.ui.widgets.buttons import Button


class MenuButton(Button):
    """An outlined button with a chevron; `add` puts an entry into its menu; click, Enter or Down opens it."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text, name=name, on_click=self.open_menu)
        self.menu_of = QMenu(self)
        self.menu_of.setObjectName(f"{name}Menu")
        self._actions: dict[str, QAction] = {}
        self.setProperty("chevron", "true")

    def add(self, text: str, act: Callable[[], object], *, name: str) -> None:
        """One more entry at the end of the menu."""
        action = self.menu_of.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(lambda: act())
        self._actions[name] = action

    def action(self, name: str) -> QAction:
        """The action of an entry, to enable or disable it."""
        return self._actions[name]

    def add_line(self) -> None:
        """A line between entries of different sorts."""
        self.menu_of.addSeparator()

    def open_menu(self) -> None:
        """Show the menu under the button, its first entry chosen, within the screen."""
        self.menu_of.setActiveAction(next(one for one in self.menu_of.actions() if one.isEnabled()))
        beyond = max(self.menu_of.sizeHint().width() - self.width(), 0)
        self.menu_of.popup(self.mapToGlobal(QPoint(-beyond, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the menu, as in every list of choices."""
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as styled, and a chevron at its right end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ACCENT), 2))
        x, y = self.width() - 20, self.height() // 2
        painter.drawPolyline([QPoint(x - 5, y - 2), QPoint(x, y + 3), QPoint(x + 5, y - 2)])
        painter.end()
