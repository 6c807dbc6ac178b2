"""The menu bar: File keeps what belongs together in menus of its own."""

from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from clubdesk.ui.widgets.menus import MenuEntry, Menus


def entry(menu: str, name: str) -> MenuEntry:
    return MenuEntry(menu=menu, name=name, text=lambda: name, act=lambda: None)


def menu_of(bar: QMenuBar, name: str) -> QMenu:
    menu = bar.findChild(QMenu, name)
    assert isinstance(menu, QMenu)
    return menu


def test_safety_opens_inside_file_where_its_first_entry_comes(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = Menus(bar)
    entries = [
        entry("file", "open"),
        entry("safety", "copy"),
        entry("file", "quit"),
        entry("safety", "check"),
    ]
    for _again in range(2):
        menus.fill(entries)
        file, safety = menu_of(bar, "menu_file"), menu_of(bar, "menu_safety")
        assert [action.menu() or action.objectName() for action in file.actions()] == ["open", safety, "quit"]
        assert [action.objectName() for action in safety.actions()] == ["copy", "check"]
    menus.fill([entry("file", "open")])
    assert [action.objectName() for action in file.actions() if action.isVisible()] == ["open"]
