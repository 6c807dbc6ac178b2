"""The Meetings page by keyboard: beginning, roll call, leaving and coming back, months without a meeting."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.operations import meeting_plans
from clubdesk.operations.checks import check_books
from clubdesk.operations.meetings import open_meetings
from clubdesk.operations.roll_calls import roll_call
from clubdesk.ui.meetings.details_dialog import DetailsDialog
from clubdesk.ui.meetings.page import MeetingsPage
from clubdesk.ui.meetings.roll.guests import GuestDialog
from clubdesk.ui.meetings.roll.mark_field import MarkField
from clubdesk.ui.meetings.skip_dialog import SkipDialog
from clubdesk.ui.meetings.start_dialog import StartDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from tests.builders import a_club, a_member, opened
from tests.conftest import TODAY
from tests.ui.loans.driving import part, press

NAMES = ("Lò Thị Sen", "Bùi Văn Ngô", "Đặng Thị Mơ", "Hoàng Văn Đào")


@pytest.fixture
def session(tmp_path: Path, settings: Settings) -> Iterator[ClubSession]:
    with opened(a_club(tmp_path)) as path:
        for name in NAMES:
            a_member(name)
        session = ClubSession(today=lambda: TODAY, settings=settings)
        session.open_club(path, title="CLB Mẫu", commune="Xã Mẫu")
        yield session


def shown_page(session: ClubSession, qtbot: QtBot) -> MeetingsPage:
    page = MeetingsPage(session)
    qtbot.addWidget(page)
    session.club_changed.connect(page.refresh)
    page.resize(1180, 700)
    page.refresh()
    page.show()
    return page


@pytest.fixture
def page(session: ClubSession, qtbot: QtBot, ui_app: QApplication) -> MeetingsPage:
    return shown_page(session, qtbot)


def begin(page: MeetingsPage) -> None:
    page.start.click()
    dialog = shown(page, StartDialog)
    assert isinstance(dialog, StartDialog)
    for field in (dialog.day, dialog.place, dialog.hour):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def shown(page: MeetingsPage, kind: type[QDialog]) -> FormDialog:
    (found,) = [one for one in page.findChildren(kind) if one.isVisible()]
    assert isinstance(found, FormDialog)
    return found


def question(page: MeetingsPage) -> Question:
    (found,) = [one for one in page.findChildren(Question) if one.isVisible()]
    return found


def test_a_meeting_is_begun_by_enter_alone(page: MeetingsPage) -> None:
    begin(page)
    (begun,) = open_meetings()
    assert begun.held_on == TODAY
    assert page.view.step is MeetingStep.ROLL
    assert page.heading.text().endswith(f"{TODAY:%d/%m/%Y}")


@pytest.mark.parametrize(("typed", "turns", "mark"), [("ngo", 1, "excused"), ("mo", 2, "absent")])
def test_whoever_is_away_takes_four_keys(page: MeetingsPage, typed: str, turns: int, mark: str) -> None:
    begin(page)
    field = part(page, MarkField, "rollFind")
    QTest.keyClicks(field, typed)
    for _ in range(turns):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(typed) + turns <= 4
    (begun,) = open_meetings()
    marks = {line.member.name: line.mark.presence.value for line in roll_call(begun.id).lines}
    assert [presence for presence in marks.values() if presence != "present"] == [mark]
    assert field.text() == ""


def test_the_own_keys_mark_a_stand_in_and_whoever_came_late(page: MeetingsPage) -> None:
    begin(page)
    page.activateWindow()
    field = part(page, MarkField, "rollFind")
    for typed, name in (("sen", "markStandIn"), ("dao", "markLate")):
        QTest.keyClicks(field, typed)
        press(page, name)
    (begun,) = open_meetings()
    count = roll_call(begun.id).count
    assert (count.present, count.stand_ins, count.late) == (3, 1, 1)


def test_the_roll_is_confirmed_on_the_way_on(page: MeetingsPage) -> None:
    begin(page)
    page.view.next.click()
    question(page).buttons[0].click()
    (begun,) = open_meetings()
    assert (begun.present, begun.on_roll) == (4, 4)
    assert page.view.step is MeetingStep.COLLECTION
    page.view.show_key("roll")
    page.view.next.click()
    assert page.view.step is MeetingStep.COLLECTION


def test_a_step_is_done_by_keyboard_alone(page: MeetingsPage) -> None:
    begin(page)
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    question(page).buttons[0].click()
    reached = [page.view.step]
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [*reached, page.view.step] == [MeetingStep.COLLECTION, MeetingStep.LENDING]


def test_guests_stand_beside_the_roll(page: MeetingsPage) -> None:
    begin(page)
    press(page, "addGuest")
    dialog = shown(page, GuestDialog)
    dialog.form.submitted.emit()
    assert dialog.isVisible()
    assert isinstance(dialog, GuestDialog)
    dialog.people.set_number(3)
    dialog.primary.click()
    (begun,) = open_meetings()
    assert roll_call(begun.id).count.guests == 3


def test_the_page_stands_where_it_was(page: MeetingsPage, session: ClubSession, qtbot: QtBot) -> None:
    begin(page)
    page.view.show_key("content")
    again = shown_page(session, qtbot)
    assert again.view.step is MeetingStep.CONTENT
    page.show_list()
    assert shown_page(session, qtbot).view.meeting is None


def test_details_are_corrected(page: MeetingsPage) -> None:
    begin(page)
    page.menu.action("meetingDetails").trigger()
    dialog = shown(page, DetailsDialog)
    assert isinstance(dialog, DetailsDialog)
    dialog.place.set_value("Nhà ông Mẫu")
    dialog.ended.set_value("16h10")
    dialog.primary.click()
    (begun,) = open_meetings()
    assert (begun.place, begun.ended_at) == ("Nhà ông Mẫu", "16:10")


def test_a_meeting_begun_by_mistake_is_dropped(page: MeetingsPage) -> None:
    begin(page)
    page.menu.action("dropMeeting").trigger()
    question(page).buttons[1].click()
    assert open_meetings() == []
    assert page.stack.shown() is page.list
    assert check_books() == []


def test_a_month_without_a_meeting_gets_its_reason_and_loses_it(page: MeetingsPage) -> None:
    month = date(TODAY.year, 1, 1)
    page.list.table.select_where(lambda row: row.on.month == 1)
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    question(page).buttons[1].click()
    dialog = shown(page, SkipDialog)
    assert isinstance(dialog, SkipDialog)
    dialog.reason.set_value("Tết")
    dialog.primary.click()
    assert meeting_plans.month_plan(month).skipped == "Tết"
    page.list.table.select_where(lambda row: row.on.month == 1)
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    question(page).buttons[1].click()
    assert meeting_plans.month_plan(month).skipped is None


def test_the_list_of_meetings_and_the_attendance_are_saved_as_workbooks(
    page: MeetingsPage, tmp_path: Path
) -> None:
    page.menu.action("saveMeetings").trigger()
    dialog = part(page, QFileDialog, "saveTableDialog")
    dialog.fileSelected.emit(str(tmp_path / "buoi.xlsx"))
    dialog.close()
    rows = list(load_workbook(tmp_path / "buoi.xlsx").worksheets[0].iter_rows(min_row=3, values_only=True))
    assert (rows[0][0], len(rows) - 1) == ("Ngày", page.list.model.rowCount())
    page.menu.open_attendance()
    assert part(page, Button, "attendanceSave").isEnabled()
