"""Step 6 and the window outside a meeting: notes are typed down, a difference is never hidden."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.cash_counts import NOTES
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.cash_counts import to_count
from clubdesk.operations.meetings import hold_meeting, meeting
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.database import run
from clubdesk.text.amounts import format_dong as dong
from clubdesk.ui import printing as ui_printing
from clubdesk.ui.funds.notice_board import open_notice_board
from clubdesk.ui.meetings.cash.board import CountBoard
from clubdesk.ui.meetings.cash.count_panel import CountPanel
from clubdesk.ui.meetings.cash.dialog import CashCountSheet, open_cash_count
from clubdesk.ui.meetings.cash.note_grid import NoteGrid
from clubdesk.ui.meetings.cash.statement_box import StatementBox
from clubdesk.ui.meetings.cash.step import CashStep
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question
from tests.builders import TODAY, a_club, a_loan, a_member, opened

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Meeting]:
    """A meeting of today; 50.000.000 đ and 2.000.000 đ stand in the two boxes."""
    with opened(a_club(tmp_path)):
        yield hold_meeting(TODAY, today=TODAY)


@pytest.fixture
def session(ui_app: QApplication, tmp_path: Path, held: Meeting) -> ClubSession:
    """A sitting that keeps drafts."""
    made = ClubSession(
        today=lambda: TODAY,
        now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC),
        drafts=tmp_path / "drafts",
    )
    made.path = tmp_path / "thon_mau.clb"
    return made


@pytest.fixture
def step(qtbot: QtBot, session: ClubSession, held: Meeting) -> CashStep:
    """Step 6 of the meeting, following the books as the page makes it."""
    made = CashStep(session)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show_meeting(held)
    made.show()
    qtbot.waitExposed(made)
    session.club_changed.connect(lambda: made.show_meeting(meeting(held.id)))
    made.focus_first()
    return made


def panel(board: CountBoard) -> CountPanel:
    """The place that is being counted."""
    shown = board.panel()
    assert shown is not None
    return shown


def type_pieces(board: CountBoard, *pieces: int) -> None:
    """Counts of the notes from the largest on, Enter after each, until the last input."""
    counting = panel(board).counting
    assert isinstance(counting, NoteGrid)
    for place, note in enumerate(NOTES):
        field = counting.fields[note]
        if place < len(pieces):
            QTest.keyClicks(field, str(pieces[place]))
        QTest.keyClick(field, Qt.Key.Key_Return)


def focused(parent: QWidget) -> str:
    """The name of the input that keys go to."""
    at = parent.window().focusWidget()
    return at.objectName() if at is not None else ""


def test_notes_typed_with_enter_make_the_sum_and_the_next_place_follows(
    step: CashStep, held: Meeting
) -> None:
    assert focused(step) == "count1Notes500000"
    type_pieces(step.board, 90, 20, 10)
    assert panel(step.board).figure.text() == dong(50_000_000)
    assert panel(step.board).words.text() == "Năm mươi triệu đồng"
    assert panel(step.board).difference.text() == f"In the books: {dong(50_000_000)}. It is the same."
    assert focused(step) == "recordCount"
    QTest.keyClick(step.board.record_button, Qt.Key.Key_Return)
    assert focused(step) == "count6Notes500000"
    type_pieces(step.board, 4)
    QTest.keyClick(step.board.record_button, Qt.Key.Key_Return)
    assert focused(step) == "printCount"
    assert all(one.is_counted for one in to_count(TODAY, meeting_id=held.id))


def test_what_enter_moves_to_is_scrolled_into_view(qtbot: QtBot, step: CashStep) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(step)
    area.resize(1150, 260)
    area.show()
    qtbot.waitExposed(area)
    type_pieces(step.board, 100)
    button = step.board.record_button
    is_seen = area.viewport().rect().contains(button.mapTo(area.viewport(), button.rect().center()))
    area.takeWidget()
    assert is_seen


def test_a_difference_asks_for_its_reason_beside_it(step: CashStep, held: Meeting) -> None:
    type_pieces(step.board, 99)
    one = panel(step.board)
    assert one.difference.text() == f"In the books: {dong(50_000_000)}. {dong(500_000)} is missing."
    assert one.difference.property("role") == "alarm"
    assert focused(step) == "count1Reason"
    step.board.record_button.click()
    assert "-500.000 đ" in one.reason_row.line.text()
    QTest.keyClicks(one.reason, "Chua doi tien")
    QTest.keyClick(one.reason, Qt.Key.Key_Return)
    assert focused(step) == "recordCount"
    step.board.record_button.click()
    last = to_count(TODAY, meeting_id=held.id)[0].last
    assert last is not None
    assert (last.counted, last.difference, last.words) == (49_500_000, -500_000, "Chua doi tien")


def test_what_is_no_number_is_said_and_nothing_is_recorded(step: CashStep, held: Meeting) -> None:
    counting = panel(step.board).counting
    assert isinstance(counting, NoteGrid)
    QTest.keyClicks(counting.fields[5_000], "x")
    step.board.record_button.click()
    assert counting.problem.text() == f"{dong(5_000)}: Type a whole number from 0 to 99999."
    assert focused(step) == "count1Notes5000"
    assert to_count(TODAY, meeting_id=held.id)[0].last is None
    counting.fields[5_000].clear()
    step.board.record_button.click()
    assert "Nothing is counted yet" in panel(step.board).error.text()


def test_an_entry_after_the_count_asks_to_count_or_confirm(step: CashStep, session: ClubSession) -> None:
    loan = a_loan(a_member())
    session.changed()
    type_pieces(step.board, 90)
    step.board.record_button.click()
    first = step.board.panels[1]
    assert "it is what the books say" in first.said.text()
    record_repayment(loan.id, amount=550_000, paid_on=TODAY, today=TODAY)
    session.changed()
    assert first.said.text().startswith(
        f"The books have changed since the count: then {dong(45_000_000)}, now {dong(45_300_000)}."
    )
    assert first.figure.text() == dong(45_000_000)


def test_what_is_typed_and_not_recorded_comes_back(
    qtbot: QtBot, step: CashStep, session: ClubSession, held: Meeting
) -> None:
    type_pieces(step.board, 12)
    step.leave()
    again = CashStep(session)
    qtbot.addWidget(again)
    again.show_meeting(held)
    assert panel(again.board).figure.text() == dong(6_000_000)
    assert "not recorded yet" in panel(again.board).said.text()
    panel(again.board).reason.set_value("Dang dem")
    again.board.record_button.click()
    last = CashStep(session)
    qtbot.addWidget(last)
    last.show_meeting(held)
    assert "Counted and recorded" in panel(last.board).said.text()


def test_the_way_on_asks_about_a_count_that_is_not_recorded(step: CashStep, held: Meeting) -> None:
    went: list[bool] = []
    type_pieces(step.board, 100)
    step.finish(lambda: went.append(True))
    question = step.findChild(Question)
    assert question is not None
    assert question.accessibleName() == "Quỹ tăng thu nhập · Tiền mặt: what was counted is not recorded yet."
    question.buttons[0].click()
    assert to_count(TODAY, meeting_id=held.id)[0].is_counted
    assert went == []
    step.finish(lambda: went.append(True))
    assert went == [True]


def test_signed_minutes_take_no_count(step: CashStep, session: ClubSession, held: Meeting) -> None:
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '2025-06-17T16:00:00+07:00', 1, '{}', '')",
        (held.id,),
    )
    session.changed()
    assert not step.board.isEnabled()
    assert not step.board.record_button.isEnabled()


def test_a_bank_place_takes_its_statement_s_figure(
    step: CashStep, session: ClubSession, held: Meeting
) -> None:
    run("UPDATE accounts SET bank = 'Agribank' WHERE id = 6")
    made = CashStep(session)
    made.show_meeting(held)
    box = made.board.panels[6].counting
    assert isinstance(box, StatementBox)
    QTest.keyClicks(box.field, "2tr")
    made.board.panels[6].record()
    assert to_count(TODAY, meeting_id=held.id)[1].is_counted
    made.deleteLater()


def test_outside_a_meeting_the_day_is_chosen_and_its_refusals_stand_beside_it(
    qtbot: QtBot, session: ClubSession
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    open_cash_count(parent, session)
    sheet = parent.findChild(CashCountSheet)
    assert sheet is not None
    sheet.day.set_day(date(2025, 6, 18))
    type_pieces(sheet.board, 100)
    sheet.board.record_button.click()
    assert "18/06/2025" in sheet.form.row_of(sheet.day).line.text()
    sheet.day.set_day(date(2025, 5, 31))
    type_pieces(sheet.board, 100)
    sheet.board.record_button.click()
    assert to_count(date(2025, 5, 31))[0].is_counted
    sheet.reject()


def test_the_record_the_blank_form_and_the_notice_board_are_shown_before_printing(
    qtbot: QtBot, step: CashStep, session: ClubSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: shown.append(paper.file_name))
    step.paper.click()
    open_cash_count(step, session)
    sheet = step.findChild(CashCountSheet)
    assert sheet is not None
    sheet.paper.click()
    sheet.blank.click()
    open_notice_board(sheet, session, date(2025, 6, 1))
    assert shown == [
        "kiem_ke_tien_2025-06-17.pdf",
        "kiem_ke_tien_2025-06-17.pdf",
        "kiem_ke_tien_trang.pdf",
        "bang_cong_khai_2025-06.pdf",
    ]
