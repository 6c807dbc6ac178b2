"""Hands and eyes of the tests of the members page."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.ui.members.member_dialog import MemberDialog
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.table import ListTable, TableModel

W = TypeVar("W", bound=QWidget)


def show(qtbot: QtBot, session: ClubSession) -> MembersPage:
    page = MembersPage(session)
    session.club_changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 690)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    return page


def names(page: MembersPage) -> list[str]:
    return [line.member.name for line in page.table.people.rows()]


def facts(page: MembersPage) -> list[str]:
    QApplication.processEvents()  # new rows are shown by the next turn of the event loop
    return [found.text() for found in page.card.facts.findChildren(QLabel) if found.isVisible()]


def the(parent: QWidget, kind: type[W], name: str = "") -> W:
    """The one child of a kind, by its name if it has one."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), name
    return found


def cells(table: ListTable) -> list[list[str]]:
    """What stands in a table, row by row."""
    model = table.model()
    assert isinstance(model, TableModel)
    return [[column.text(row) for column in model.columns] for row in model.rows()]


def button(page: MembersPage, name: str) -> QPushButton:
    QApplication.processEvents()
    found = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def choose_entry(parent: QWidget, name: str) -> None:
    """Choose an entry of a menu."""
    action = parent.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def open_sheet(page: MembersPage, name: str = "addMember") -> MemberDialog:
    button(page, name).click()
    [sheet] = [found for found in page.findChildren(MemberDialog) if found.isVisible()]
    return sheet


def type_into(sheet: MemberDialog, *keys: str) -> None:
    """Type into the fields in order, Enter after each; `v` chooses the next line of a choice."""
    for text in keys:
        field = sheet.focusWidget()
        assert field is not None
        if text == "v":
            QTest.keyClick(field, Qt.Key.Key_Down)
        else:
            QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
