"""A button that opens a menu of a few things to do, by mouse, Enter, Space or the Down key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from clubdesk.ui.widgets.buttons import Button


class MenuButton(Button):
    """`entries` are keys and words; `choose` is called with the key that was chosen."""

    def __init__(
        self,
        text: str,
        entries: Sequence[tuple[str, str]],
        *,
        name: str,
        choose: Callable[[str], object],
    ) -> None:
        super().__init__(f"{text} ▾", name=name, on_click=self.show_menu)
        self.setAccessibleName(text)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}Menu")
        self._actions: dict[str, QAction] = {}
        for key, words in entries:
            action = self._menu.addAction(words, partial(choose, key))
            action.setObjectName(f"{name}_{key}")
            self._actions[key] = action

    def action(self, key: str) -> QAction:
        """One entry of the menu."""
        return self._actions[key]

    def show_menu(self) -> None:
        """Open the menu under the button, its first entry ready for Enter."""
        self._menu.setMinimumWidth(self.width())
        self._menu.setActiveAction(next(act for act in self._actions.values() if act.isEnabled()))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the menu."""
        if event.key() == Qt.Key.Key_Down:
            self.show_menu()
            return
        super().keyPressEvent(event)
