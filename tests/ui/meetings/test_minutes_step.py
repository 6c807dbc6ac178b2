"""Step 7: the minutes as they print, what is missing, the secretary's words, signing and opening again."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.minutes import SectionKey
from clubdesk.operations.lending_rules import set_rules
from clubdesk.operations.meetings import hold_meeting, meeting
from clubdesk.operations.minutes import minutes_now
from clubdesk.operations.signing import sign
from clubdesk.operations.users import switch_on
from clubdesk.ui.meetings.details_dialog import DetailsDialog
from clubdesk.ui.meetings.minutes.code_dialog import CodeDialog, open_code_check
from clubdesk.ui.meetings.minutes.signing import ReopenDialog
from clubdesk.ui.meetings.minutes.step import MinutesStep
from clubdesk.ui.printing.preview import PreviewDialog
from clubdesk.ui.printing.section_dialog import SectionDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.waiting_sheet import WaitingSheet
from clubdesk.ui.widgets.dialogs import Question
from tests.builders import TODAY, a_club, a_member, opened
from tests.meeting_scene import a_crowd, a_full_meeting, ended

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Meeting]:
    with opened(a_club(tmp_path)):
        yield a_full_meeting(a_crowd())


@pytest.fixture
def session(ui_app: QApplication, tmp_path: Path) -> ClubSession:
    made = ClubSession(
        today=lambda: TODAY,
        now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC),
        drafts=tmp_path / "drafts",
    )
    made.path = tmp_path / "thon_mau.clb"
    return made


def shown(qtbot: QtBot, session: ClubSession, held: Meeting) -> MinutesStep:
    """The step of a meeting, following the books as the page makes it."""
    made = MinutesStep(session)
    qtbot.addWidget(made)
    made.resize(1180, 560)
    made.show_meeting(meeting(held.id))
    made.show()
    qtbot.waitExposed(made)
    session.club_changed.connect(lambda: made.show_meeting(meeting(held.id)))
    made.focus_first()
    return made


@pytest.fixture
def step(qtbot: QtBot, session: ClubSession, held: Meeting) -> MinutesStep:
    return shown(qtbot, session, held)


def child(step: MinutesStep, kind: type[Question]) -> Question:
    (found,) = [one for one in step.findChildren(kind) if one.isVisible()]
    return found


def test_the_end_is_typed_and_the_minutes_can_be_signed(
    qtbot: QtBot, step: MinutesStep, held: Meeting
) -> None:
    assert not step.sign.isEnabled()
    assert step.focusWidget() is step.end.ended_at
    QTest.keyClicks(step.end.ended_at, "16h10")
    QTest.keyClick(step.end.ended_at, Qt.Key.Key_Return)
    assert meeting(held.id).ended_at == "16:10"
    assert step.sign.isEnabled()
    qtbot.waitUntil(lambda: step.preview.pdf is not None, timeout=15_000)


def test_a_time_that_cannot_be_read_stays_with_the_reason_and_loses_no_conclusion(
    qtbot: QtBot, step: MinutesStep, held: Meeting
) -> None:
    QTest.keyClicks(step.end.ended_at, "chieu")
    step.end.conclusion.setFocus()
    QTest.keyClicks(step.end.conclusion, "Vui! ")
    step.leave()
    assert step.end.ended_at.text() == "chieu"
    assert "14:00" in step.end.form.row_of(step.end.ended_at).line.text()
    assert meeting(held.id).conclusion == "Vui! Cùng làm tốt kế hoạch"


def test_what_is_missing_leads_to_its_step(qtbot: QtBot, session: ClubSession, held: Meeting) -> None:
    empty = hold_meeting(TODAY.replace(day=10), today=TODAY)
    step = shown(qtbot, session, empty)
    wanted: list[str] = []
    step.step_wanted.connect(wanted.append)
    links = {button.text(): button for button in step.missing.buttons}
    links["Go to the roll call"].click()
    links["Go to the cash count"].click()
    assert wanted == ["roll", "cash"]
    links["Write the time"].click()
    assert step.focusWidget() is step.end.ended_at


def test_the_chair_sees_what_waits_for_a_second_person(
    qtbot: QtBot, session: ClubSession, held: Meeting, light_pins: None
) -> None:
    switch_on(1, "204060")
    set_rules(LendingRules(), holds_from=TODAY)
    step = shown(qtbot, session, held)
    links = {button.text(): button for button in step.missing.buttons}
    links["Look and confirm"].click()
    sheet = step.findChild(WaitingSheet)
    assert sheet is not None
    assert [row.done_by for row in sheet.table.rows_shown()] == ["Hồ Thị Mận"]
    sheet.reject()


def test_a_sections_words_are_edited_and_taken_back(qtbot: QtBot, step: MinutesStep, held: Meeting) -> None:
    step.sections.buttons[SectionKey.CONTENT].click()
    dialog = step.findChild(SectionDialog)
    assert dialog is not None
    assert "Gặt lúa" in dialog.words.toPlainText()
    assert not dialog.restore.isEnabled()
    dialog.words.selectAll()
    QTest.keyClicks(dialog.words, "Ban viec gat lua.")
    dialog.primary.click()
    assert minutes_now(held.id).section(SectionKey.CONTENT).paragraphs == ("Ban viec gat lua.",)
    step.sections.buttons[SectionKey.CONTENT].click()
    again = step.findChildren(SectionDialog)[-1]
    again.restore.click()
    assert minutes_now(held.id).section(SectionKey.CONTENT).words is None


def test_somebody_else_led_the_meeting(qtbot: QtBot, step: MinutesStep, held: Meeting) -> None:
    other = a_member("Phan Văn Khác")
    step.end.leaders.click()
    dialog = step.findChild(DetailsDialog)
    assert dialog is not None
    dialog.chair.setFocus()
    dialog.chair.selectAll()
    QTest.keyClicks(dialog.chair, "phan van")
    QTest.keyClick(dialog.chair, Qt.Key.Key_Return)
    dialog.primary.click()
    assert meeting(held.id).chair_id == other.id
    assert minutes_now(held.id).chair.name == "Phan Văn Khác"


def test_signing_asks_once_locks_and_the_last_is_opened_again_with_a_reason(
    qtbot: QtBot, step: MinutesStep, held: Meeting, session: ClubSession
) -> None:
    ended(held)
    session.changed()
    step.sign.click()
    question = child(step, Question)
    assert question.focusWidget() is question.buttons[0]
    question.buttons[0].click()
    assert not meeting(held.id).is_signed
    step.sign.click()
    child(step, Question).buttons[1].click()
    assert meeting(held.id).is_signed
    assert step.signed.isVisible()
    assert not any(part.isVisible() for part in (step.end, step.sections, step.missing, step.sign))
    step.signed.reopen.click()
    dialog = step.findChild(ReopenDialog)
    assert dialog is not None
    dialog.primary.click()
    assert meeting(held.id).is_signed, "a reason is asked for"
    QTest.keyClicks(dialog.reason, "Thieu ten khach")
    dialog.primary.click()
    assert not meeting(held.id).is_signed
    assert step.sign.isVisible()


def test_after_the_last_entry_two_acts_show_and_print_the_minutes(
    qtbot: QtBot, session: ClubSession, held: Meeting
) -> None:
    ended(held)
    step = shown(qtbot, session, held)  # the first act: this step is chosen
    assert step.focusWidget() is step.print
    with patch.object(PreviewDialog, "print_pages") as printed:
        QTest.keyClick(step.print, Qt.Key.Key_Return)
    printed.assert_called_once()
    dialog = step.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.view.pages.pdf == step.preview.pdf
    dialog.reject()


def test_a_code_typed_off_the_paper_is_compared_with_the_books(
    qtbot: QtBot, ui_app: QApplication, held: Meeting
) -> None:
    ended(held)
    sign(held.id, today=TODAY)
    desk = QWidget()
    qtbot.addWidget(desk)
    open_code_check(desk)
    dialog = desk.findChild(CodeDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.code, "0000-1111-2222")
    dialog.primary.click()
    assert "Nothing in these books" in dialog.answer.text()
    dialog.code.selectAll()
    QTest.keyClicks(dialog.code, (minutes_now(held.id).control_code or "").lower())
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert "01/BB-CLB" in dialog.answer.text()
    assert "nothing was changed" in dialog.answer.text()
    dialog.cancel.click()
    assert not dialog.isVisible()
