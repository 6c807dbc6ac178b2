"""The menu bar: entries given as values, words asked again when the language changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from clubdesk.text.translation import translate

_INSIDE_FILE = ("safety", "print")
"""Kept apart so that File is one column at the largest text on a small screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuEntry:
    """One entry of a menu; `menu` is file, safety, print, edit, view or help. Without `act`: a separator.

    `ticked` tells whether a tick stands before it, asked again when the language changes.
    """

    menu: str
    name: str = ""
    text: Callable[[], str] = str
    act: Callable[[], object] | None = None
    shortcut: str = ""
    ticked: Callable[[], bool] | None = None


class Menus:
    """File, Edit, View and Help of a menu bar; Safety and Print open inside File at their first entry."""

    def __init__(self, bar: QMenuBar) -> None:
        self._bar = bar
        self._menus: dict[str, QMenu] = {}
        self._entries: dict[str, MenuEntry] = {}
        self._actions: dict[str, QAction] = {}
        for key in ("file", "edit", "view", "help"):
            menu = bar.addMenu("")
            menu.setObjectName(f"menu_{key}")
            self._menus[key] = menu
        for key in _INSIDE_FILE:
            self._menus[key] = QMenu(bar)
            self._menus[key].setObjectName(f"menu_{key}")
        self.retranslate()

    def fill(self, entries: Sequence[MenuEntry]) -> None:
        """Show these entries instead of the old ones; a menu without entries hides."""
        for menu in self._menus.values():
            menu.clear()
        self._actions.clear()
        self._entries.clear()
        for entry in entries:
            self._add(entry)
        for menu in self._menus.values():
            menu.menuAction().setVisible(bool(menu.actions()))

    def action(self, name: str) -> QAction:
        """The action of an entry, to enable, disable or tick it."""
        return self._actions[name]

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        titles = {
            "file": translate("Main", "&File"),
            "safety": translate("Main", "Safety of the books"),
            "print": translate("Main", "Print lists and books"),
            "edit": translate("Main", "&Edit"),
            "view": translate("Main", "&View"),
            "help": translate("Main", "&Help"),
        }
        for key, menu in self._menus.items():
            menu.setTitle(titles[key])
        for name, entry in self._entries.items():
            self._write(self._actions[name], entry)

    def _add(self, entry: MenuEntry) -> None:
        menu = self._menus[entry.menu]
        if entry.menu in _INSIDE_FILE and not menu.actions():
            self._menus["file"].addMenu(menu)
        if entry.act is None:
            menu.addSeparator()
            return
        act = entry.act
        action = QAction(menu)
        action.setObjectName(entry.name)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if entry.shortcut:
            action.setShortcuts([QKeySequence(part) for part in entry.shortcut.split("|")])
        self._write(action, entry)
        action.triggered.connect(lambda: act())
        menu.addAction(action)
        self._actions[entry.name] = action
        self._entries[entry.name] = entry

    def _write(self, action: QAction, entry: MenuEntry) -> None:
        action.setText(entry.text())
        if entry.ticked is not None:
            action.setCheckable(True)
            action.setChecked(entry.ticked())
