from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.operations import members
from clubdesk.ui.members.member_dialog import MemberDialog
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question
from tests.ui.members.desk import button, facts, names, open_sheet, show, type_into
from tests.ui.members.small_club import TODAY, empty_club

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def test_a_person_is_added_by_keyboard_alone(page: MembersPage) -> None:
    sheet = open_sheet(page)
    assert sheet.focusWidget() is sheet.name
    type_into(sheet, "Hoa Thi Nguyen", "v", "1961", "001161000064", "0912 000 111", "", "v", "")
    assert not sheet.isVisible()
    added = page.card.shown()
    assert added is not None
    details = added.member.details
    assert (added.member.code, details.sex, details.birth) == ("TV006", Sex.FEMALE, Birth(1961))
    assert (details.citizen_id, details.phone) == ("001161000064", "0912000111")
    assert (details.household, details.joined_on) == (Household.POOR, TODAY)
    assert page.said.text() == "Recorded: TV006 Hoa Thi Nguyen."
    assert page.session.saved_at is not None
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.said.isHidden()


def test_only_name_sex_and_joining_are_required(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.joined.clear()
    sheet.primary.click()
    marked = [row.field.objectName() for row in sheet.form.rows() if row.is_marked()]
    assert marked == ["memberName", "memberSex", "memberJoined"]
    sheet.reject()


def test_several_are_added_one_after_another(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.name.set_value("Mới Một")
    sheet.sex.set_key("male")
    sheet.group.set_value("Tổ 1")
    button(page, "memberAgain").click()
    [following] = [found for found in page.findChildren(MemberDialog) if found.isVisible()]
    assert following.group.value() == "Tổ 1"
    said = following.findChild(QLabel, "memberSaidText")
    assert isinstance(said, QLabel)
    assert said.text() == "Recorded: TV006 Mới Một."
    button(page, "memberAgain").click()
    assert following.form.rows()[0].is_marked()
    QTest.keyClick(following, Qt.Key.Key_Escape)
    assert not following.isVisible()


def test_a_citizen_number_is_refused_by_length_and_doubted_by_content(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.name.set_value("Nguyễn Thị Hoa")
    sheet.sex.set_key("female")
    sheet.birth.set_value("1960")
    sheet.citizen.set_value("00116100006")
    row = sheet.form.row_of(sheet.citizen)
    sheet.primary.click()
    assert row.line.text() == "A citizen number has 12 digits; here are 11. Type it as on the card."
    sheet.citizen.set_value("00106100006A")
    assert "digits only" in sheet.citizen.problem()
    sheet.citizen.set_value("123456789")
    assert row.judge()
    assert "9 digits" in row.line.text()
    sheet.citizen.set_value("999 061 000 064")
    assert row.judge()
    assert sheet.doubts.text().count(".") == 4
    assert "the other sex" in sheet.doubts.text()
    sheet.primary.click()
    assert not sheet.isVisible()
    assert members.card(6, TODAY).member.details.citizen_id == "999061000064"


def test_what_the_rules_refuse_is_said_at_its_field(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.name.set_value("Nguyễn Thị Hoa")
    sheet.sex.set_key("female")
    sheet.citizen.set_value("001150000017")
    sheet.primary.click()
    assert sheet.isVisible()
    assert sheet.banner.isVisible()
    assert sheet.form.row_of(sheet.citizen).is_marked()
    sheet.citizen.clear()
    sheet.birth.set_value("2020")
    sheet.joined.set_value("1/1/2019")
    sheet.primary.click()
    assert sheet.form.row_of(sheet.birth).line.text().startswith("Born after joining")
    sheet.birth.set_value("2031")
    assert sheet.birth.problem().startswith("The birth is after today")
    sheet.accept()


def test_a_namesake_of_the_same_year_is_asked_about(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.name.set_value("Lò  Thị Sen")
    sheet.sex.set_key("female")
    sheet.birth.set_value("1950")
    sheet.primary.click()
    question = sheet.findChild(Question, "namesakeQuestion")
    assert isinstance(question, Question)
    assert question.focusWidget() is question.buttons[0]
    QTest.keyClick(question.buttons[0], Qt.Key.Key_Return)
    assert len(names(page)) == 4
    sheet.primary.click()
    [again] = [found for found in sheet.findChildren(Question) if found.isVisible()]
    again.buttons[1].click()
    assert len(names(page)) == 5
    assert not sheet.isVisible()
    assert not page.twice.banner.isVisible()
    page.open_item(5)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    [sheet] = [found for found in page.findChildren(MemberDialog) if found.isVisible()]
    sheet.primary.click()
    assert not sheet.isVisible()


def test_a_person_is_changed(page: MembersPage) -> None:
    page.open_item(2)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    [sheet] = page.findChildren(MemberDialog)
    assert (sheet.name.value(), sheet.birth.value(), sheet.phone.value()) == (
        "Hồ Văn Bình",
        "1957",
        "0912 345 678",
    )
    sheet.phone.set_value("+84 948 618 798")
    sheet.primary.click()
    assert "0948 618 798" in facts(page)
    assert page.said.text() == "Saved: TV002 Hồ Văn Bình."


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu without a screen
def test_groups_there_are_can_be_chosen(page: MembersPage) -> None:
    sheet = open_sheet(page)
    QTest.keyClick(sheet.group, Qt.Key.Key_Down)
    menu = sheet.group.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Tổ 1", "Tổ 3"]
    menu.actions()[1].trigger()
    menu.close()
    assert sheet.group.value() == "Tổ 3"
    sheet.accept()


def test_an_empty_club_says_what_to_do(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> None:
    with empty_club(tmp_path):
        page = show(qtbot, session)
        assert names(page) == []
        assert page.card.nobody.isVisible()
        assert page.composition.meters["women"].figure.text() == "–"
        assert open_sheet(page).group.value() == ""
        page.findChildren(MemberDialog)[0].reject()
