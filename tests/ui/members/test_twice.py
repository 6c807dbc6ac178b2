"""People who may be on the roll twice: the banner, the question, and what each answer does."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clubdesk.domain.births import Birth
from clubdesk.domain.members import LeavingReason, Member
from clubdesk.operations import duplicates, members
from clubdesk.ui import theme
from clubdesk.ui.members.merging import MergeDialog
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.widgets.buttons import Button
from tests.ui.members.desk import button, names, the
from tests.ui.members.small_club import PEOPLE, TODAY, lend

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

SEN = PEOPLE[0]


def again(page: MembersPage, name: str, **changes: Any) -> Member:  # noqa: ANN401
    """The same woman, written down once more."""
    details = replace(SEN, name=name, citizen_id="", phone="", group="", **changes)
    made = members.add_member(details, today=TODAY)
    page.session.changed()
    return made


def question(page: MembersPage) -> MergeDialog:
    QApplication.processEvents()
    [found] = [one for one in page.findChildren(MergeDialog) if one.isVisible()]
    return found


def open_questions(page: MembersPage) -> list[MergeDialog]:
    QApplication.processEvents()
    return [one for one in page.findChildren(MergeDialog) if one.isVisible()]


def press(dialog: MergeDialog, name: str) -> None:
    QTest.keyClick(the(dialog, Button, name), Qt.Key.Key_Return)


def test_no_banner_while_nobody_is_there_twice(page: MembersPage) -> None:
    assert not page.twice.banner.isVisible()


def test_the_banner_counts_the_pairs(page: MembersPage) -> None:
    again(page, "Lò Thị Sên")
    assert page.twice.banner.text() == "One pair may be one person written down twice."
    again(page, "Lo Thi Sen")
    assert page.twice.banner.text() == "3 pairs may be one person written down twice."


def test_the_answer_that_changes_nothing_has_the_focus_and_esc_means_it(
    qtbot: QtBot, page: MembersPage
) -> None:
    again(page, "Lò Thị Sên")
    button(page, "twiceLook").click()
    dialog = question(page)
    assert dialog.focusWidget() is dialog.later
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert open_questions(page) == []
    assert len(duplicates.pairs()) == 1


def test_two_become_one_with_the_values_chosen_by_keyboard(page: MembersPage) -> None:
    twin = again(page, "Lò Thị Sên", address="Bản Mẫu")
    loan_id = lend(twin.id)
    button(page, "twiceLook").click()
    dialog = question(page)
    assert the(dialog, QLabel, "mergeHead1").text() == "TV001 · Lò Thị Sen"
    assert the(dialog, QLabel, "mergeWhy").text() == "Both have the same name and the same year of birth."
    assert {one.value for one in dialog.taken()} == {"address"}
    for chip in ("merge_name_1", "merge_address_0", "merge_address_1", "merge_phone_1", "merge_phone_0"):
        QTest.keyClick(the(dialog, Button, chip), Qt.Key.Key_Space)
    assert {one.value for one in dialog.taken()} == {"name", "address"}
    press(dialog, "mergeOne")
    assert open_questions(page) == []
    assert names(page) == ["Hồ Văn Bình", "Đặng Thị Đào", "Nông Xuân Giang", "Lò Thị Sên"]
    card = members.card(twin.id, TODAY)
    assert (card.member.code, card.member.details.address) == ("TV001", "Bản Mẫu")
    assert (card.member.details.phone, card.member.details.group) == (SEN.phone, SEN.group)
    assert loan_id in [loan[0] for loan in card.loans]
    assert len(card.loans) == 2
    assert page.card.person.text() == "Lò Thị Sên"
    assert page.said.text().startswith("TV006 and TV001 Lò Thị Sên are one person now.")
    assert not page.twice.banner.isVisible()


def test_two_people_stay_two_and_the_next_pair_comes(page: MembersPage) -> None:
    again(page, "Lò Thị Sên")
    again(page, "Lo Thi Sen")
    button(page, "twiceLook").click()
    assert "Pairs to look at: 3." in the(question(page), QLabel, "mergeWhy").text()
    press(question(page), "mergeApart")
    dialog = question(page)
    assert the(dialog, QLabel, "mergeHead2").text().startswith("TV007")
    press(dialog, "mergeLater")
    press(question(page), "mergeLater")
    assert open_questions(page) == []
    assert page.twice.banner.text() == "2 pairs may be one person written down twice."
    button(page, "twiceLook").click()
    assert len(open_questions(page)) == 1


def test_what_cannot_be_one_is_said_and_cannot_be_merged(page: MembersPage) -> None:
    again(page, "Lò Thị Sên", left_on=date(2025, 2, 1), left_why=LeavingReason.DIED)
    button(page, "twiceLook").click()
    dialog = question(page)
    assert dialog.banner.text().startswith("Lò Thị Sên (TV006) died")
    assert not dialog.merge.isEnabled()
    press(dialog, "mergeApart")
    assert duplicates.pairs() == ()


def test_doubts_are_said(page: MembersPage) -> None:
    again(page, "Lò Thị Sên", birth=Birth(1951))
    members.add_member(replace(SEN, citizen_id="001150000018"), today=TODAY)
    page.session.changed()
    button(page, "twiceLook").click()
    assert question(page).doubts.text() == "The citizen numbers differ; that usually means two people."


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_question_fits_the_smallest_screen(ui_app: QApplication, page: MembersPage, points: int) -> None:
    theme.apply_theme(ui_app, points)
    again(page, "Lò Thị Sên", address="Số nhà 123, ngõ 45, đường Hoa Ban, bản Mẫu Sơn, xã Mẫu Sơn Thượng")
    button(page, "twiceLook").click()
    body = question(page).body.parentWidget()
    assert body is not None
    assert body.minimumSizeHint().width() <= 1366 - 60
