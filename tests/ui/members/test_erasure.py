"""Erasing somebody who left, from their own page: told, typed, done once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from clubdesk.store import members
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.members.person_page.erasure import ErasureDialog
from clubdesk.ui.members.person_page.sheet import PersonSheet
from clubdesk.ui.widgets.dialogs import Question
from tests.ui.members.desk import the

pytestmark = pytest.mark.usefixtures("in_english")


def the_sheet(page: MembersPage, name: str) -> PersonSheet:
    member = next(one for one in members.load_members() if one.name == name)
    page.open_item(member.id)
    page._person.open_person(member)
    return next(one for one in page.findChildren(PersonSheet) if one.isVisible())


def answer(dialog: ErasureDialog, place: int) -> None:
    """Enter alone erases nothing: what is for ever is asked once more, with the safe answer in front."""
    question = the(dialog, Question)
    assert question.focusWidget() is question.buttons[0]
    question.buttons[place].click()


def test_who_left_is_erased_after_a_reason_without_the_name(page: MembersPage) -> None:
    sheet = the_sheet(page, "Vũ Thị Lan")
    sheet.chips.choose("changes")
    the(sheet, QPushButton, "erasePerson").click()
    dialog = the(sheet, ErasureDialog)
    assert "Safety copies" in the(dialog, QLabel, "erasureCopies").text()
    dialog.why.insert("Vũ Thị Lan xin xóa")
    dialog.primary.click()
    answer(dialog, 1)
    assert "must not tell the name" in dialog.banner.text()
    dialog.why.selectAll()
    dialog.why.insert("người đã ra yêu cầu")
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    answer(dialog, 0)
    assert [one.name for one in members.load_members() if one.code == "TV005"] == ["Vũ Thị Lan"]
    dialog.primary.click()
    answer(dialog, 1)
    assert not sheet.isVisible()
    assert "The personal data of TV005 are erased" in page.said.text()
    assert [one.name for one in members.load_members() if one.code == "TV005"] == ["Thành viên đã xóa TV005"]


def test_a_member_is_not_offered_it(page: MembersPage) -> None:
    sheet = the_sheet(page, "Hồ Văn Bình")
    assert sheet.findChild(QPushButton, "erasePerson") is None
    sheet.chips.choose("changes")
    assert "Put" in " ".join(
        column.text(row)
        for row in the(sheet, type(sheet.money.loans), "personChangesTable").rows_shown()
        for column in the(sheet, type(sheet.money.loans), "personChangesTable").columns_shown()
    )
