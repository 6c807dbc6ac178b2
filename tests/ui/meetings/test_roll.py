"""The roll call by keys alone, at the largest text, of a board, and of a meeting that is signed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body, Presence
from clubdesk.domain.posts import Role
from clubdesk.domain.roll_calls import Guest, Mark
from clubdesk.operations import signing
from clubdesk.operations.meetings import change_meeting, hold_meeting
from clubdesk.operations.roll_calls import confirm_roll, roll_call, save_guest
from clubdesk.ui import theme
from clubdesk.ui.meetings.page import MeetingsPage
from clubdesk.ui.meetings.roll.step import RollStep
from clubdesk.ui.meetings.roll.words_dialog import WordsDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.panes import Panes
from tests.builders import a_club, a_member, opened
from tests.conftest import TODAY
from tests.operations.board_acts import give
from tests.ui.loans.driving import part

WIDTH, HEIGHT = 1130, 609
"""What the smallest screen leaves a page at the largest text, beside a scroll bar and below a banner."""
NAMES = ("Lò Thị Sen", "Bùi Văn Ngô", "Đặng Thị Mơ", "Hoàng Văn Đào")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ClubSession]:
    with opened(a_club(tmp_path)) as path:
        people = [a_member(name) for name in NAMES]
        give(Role.CHAIR, people[0])
        give(Role.TREASURER, people[2])
        session = ClubSession(today=lambda: TODAY)
        session.open_club(path, title="CLB Mẫu", commune="Xã Mẫu")
        yield session


@pytest.fixture
def page(session: ClubSession, qtbot: QtBot, ui_app: QApplication) -> MeetingsPage:
    made = MeetingsPage(session)
    qtbot.addWidget(made)
    session.club_changed.connect(made.refresh)
    made.resize(WIDTH, HEIGHT)
    made.open_item(hold_meeting(TODAY, today=TODAY).id)
    made.show()
    made.activateWindow()
    ui_app.processEvents()
    step_of(made).focus_first()
    return made


@pytest.fixture
def largest_text(ui_app: QApplication) -> Iterator[None]:
    theme.apply_theme(ui_app, max(theme.TEXT_SIZES))
    yield
    theme.apply_theme(ui_app, 14)


def step_of(page: MeetingsPage) -> RollStep:
    [step] = page.findChildren(RollStep)
    return step


def marks(page: MeetingsPage) -> dict[str, Mark]:
    assert page.view.meeting is not None
    lines = roll_call(page.view.meeting.id).lines
    usual = Presence.PRESENT
    return {line.member.name: line.mark for line in lines if line.mark.presence is not usual}


def type_keys(page: MeetingsPage, typed: str, key: Qt.Key) -> None:
    """Whatever has the focus is typed into, as a person does."""
    field = QApplication.focusWidget()
    assert field is step_of(page).field
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, key)


def sign(page: MeetingsPage) -> None:
    held = page.view.meeting
    assert held is not None
    chair, secretary = (line.member.id for line in roll_call(held.id).lines[:2])
    change_meeting(replace(held, ended_at="16:10", chair_id=chair, secretary_id=secretary))
    confirm_roll(held.id)
    signing.sign(held.id, today=TODAY)
    page.refresh()


def test_marks_are_made_without_leaving_the_find_field(page: MeetingsPage) -> None:
    type_keys(page, "sen", Qt.Key.Key_F6)
    type_keys(page, "mo", Qt.Key.Key_F7)
    type_keys(page, "ngo", Qt.Key.Key_Return)
    assert {name: mark.presence for name, mark in marks(page).items()} == {
        "Lò Thị Sen": Presence.STAND_IN,
        "Đặng Thị Mơ": Presence.LATE,
        "Bùi Văn Ngô": Presence.EXCUSED,
    }


def test_a_reason_for_somebody_present_means_away_with_a_reason(page: MeetingsPage) -> None:
    type_keys(page, "ngo", Qt.Key.Key_F2)
    dialog = part(page, WordsDialog, "markForm")
    QTest.keyClicks(dialog.words, "om")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    [mark] = marks(page).values()
    assert (mark.presence, mark.words) == (Presence.EXCUSED, "om")


def test_enter_keeps_the_reason(page: MeetingsPage) -> None:
    type_keys(page, "ngo", Qt.Key.Key_F2)
    dialog = part(page, WordsDialog, "markForm")
    dialog.words.set_value("Ốm")
    dialog.primary.click()
    page.activateWindow()
    QApplication.processEvents()
    type_keys(page, "ngo", Qt.Key.Key_Return)
    [mark] = marks(page).values()
    assert (mark.presence, mark.words) == (Presence.ABSENT, "Ốm")


def test_a_reason_does_not_become_the_name_of_who_stands_in(page: MeetingsPage) -> None:
    type_keys(page, "ngo", Qt.Key.Key_F2)
    dialog = part(page, WordsDialog, "markForm")
    dialog.words.set_value("Ốm")
    dialog.primary.click()
    page.activateWindow()
    QApplication.processEvents()
    type_keys(page, "ngo", Qt.Key.Key_F6)
    [mark] = marks(page).values()
    assert (mark.presence, mark.words) == (Presence.STAND_IN, "")


def test_the_way_on_is_seen_at_the_largest_text(largest_text: None, page: MeetingsPage) -> None:
    assert page.view.meeting is not None
    for key in (*list(MeetingStep)[1:], MeetingStep.ROLL):
        page.view.show_key(key.value)
        QApplication.processEvents()
        assert page.heightForWidth(WIDTH) <= HEIGHT, key
        assert page.minimumSizeHint().width() <= WIDTH, key
    save_guest(page.view.meeting.id, Guest(name="Nguyễn Văn Mẫu", title="Chủ tịch Hội Người cao tuổi xã Mẫu"))
    page.refresh()
    QApplication.processEvents()
    [panes] = step_of(page).findChildren(Panes)
    assert not panes.is_stacked()


def test_a_board_meeting_has_three_steps_and_its_members_alone(page: MeetingsPage) -> None:
    page.open_item(hold_meeting(TODAY, today=TODAY, body=Body.BOARD).id)
    shown = [name for name in MeetingStep if part_shown(page, f"step_{name.value}")]
    assert shown == [MeetingStep.ROLL, MeetingStep.CONTENT, MeetingStep.MINUTES]
    assert [line.member.name for line in step_of(page).model.rows()] == ["Đặng Thị Mơ", "Lò Thị Sen"]


def test_a_signed_meeting_says_so_and_takes_no_mark(page: MeetingsPage) -> None:
    assert page.view.locked.isHidden()
    sign(page)
    for shown in MeetingStep:
        page.view.show_key(shown.value)
        assert page.view.locked.isHidden() is (shown is MeetingStep.MINUTES)
    page.view.show_key("roll")
    step = step_of(page)
    assert not any(button.isEnabled() for button in (*step._buttons, step.guests.add))
    QTest.keyClick(step.table, Qt.Key.Key_F6)
    QTest.keyClick(step.table, Qt.Key.Key_Return)
    assert marks(page) == {}


def part_shown(page: MeetingsPage, name: str) -> bool:
    return any(button.isVisible() for button in page.findChildren(Button, name))
