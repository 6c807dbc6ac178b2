"""Step 4 typed by keyboard: donations and expenses of the meeting, their sums, what is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clubdesk.domain.meetings import Meeting
from clubdesk.operations.checks import check_books
from clubdesk.operations.dues import record_dues, set_dues_rule
from clubdesk.operations.entries import entry
from clubdesk.operations.meetings import hold_meeting, meeting
from clubdesk.operations.receipts import Movement, record_receipt
from clubdesk.operations.transfers import record_transfer
from clubdesk.store import clubs
from clubdesk.ui import theme
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.meetings.money.step import MoneyStep
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.draft_keeper import DraftOffer
from tests.builders import a_club, a_loan, a_member, opened
from tests.conftest import TODAY
from tests.ui.funds.test_dues import RULE
from tests.ui.loans.driving import part, type_into

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

RETURN = Qt.Key.Key_Return


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Meeting]:
    """The meeting of June: dues were taken and a loan paid out, nothing else yet."""
    with opened(a_club(tmp_path)):
        set_dues_rule(RULE)
        june = hold_meeting(TODAY, today=TODAY)
        sen = a_member("Lò Thị Sen")
        record_dues(sen.id, amount=5_000, on=TODAY, today=TODAY)
        a_loan(sen, disbursed_on=TODAY, first_due=TODAY.replace(month=7))
        yield meeting(june.id)


def shown(session: ClubSession, held: Meeting, qtbot: QtBot) -> MoneyStep:
    """The step as the page shows it: read anew whenever the books change."""
    made = MoneyStep(session)
    qtbot.addWidget(made)
    made.resize(1120, 560)
    session.club_changed.connect(lambda: made.show_meeting(meeting(held.id)))
    made.show_meeting(held)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def step(session: ClubSession, held: Meeting, qtbot: QtBot) -> MoneyStep:
    return shown(session, held, qtbot)


def cells(step: MoneyStep) -> list[list[str]]:
    model = step.lines
    return [
        [str(model.data(model.index(row, column))) for column in range(5)] for row in range(len(model.rows()))
    ]


def typed(step: MoneyStep, *, kind: str, amount: str, who: str = "", words: str = "") -> None:
    """One entry, each input left by Enter."""
    fields = step.fields
    for field, text in (
        (fields.kind, kind),
        (fields.amount, amount),
        (fields.who, who),
        (fields.words, words),
    ):
        type_into(field, text)
        QTest.keyClick(field, RETURN)
    QTest.keyClick(fields.on, RETURN)


def test_loans_and_dues_are_not_asked_again(step: MoneyStep) -> None:
    assert cells(step) == []
    assert step.sums.text() == ""
    assert step.print.isHidden()


def test_entries_are_typed_one_after_another_and_summed_by_fund(step: MoneyStep, held: Meeting) -> None:
    step.focus_first()
    assert step.focusWidget() is step.fields.kind
    typed(step, kind="tham hoi", amount="150000", who="sen", words="nam vien")
    assert step.focusWidget() is step.fields.kind
    step.direction.choose("receipt")
    assert step.add.text() == "Record the receipt"
    typed(step, kind="ung ho", amount="500000", who="Ông Mẫu")
    assert cells(step) == [
        ["PC 2025/002", "Thăm hỏi", "Quỹ hoạt động", "", "150.000"],
        ["PT 2025/002", "Ủng hộ", "Quỹ hoạt động", "500.000", ""],
    ]
    assert step.sums.text() == "Quỹ hoạt động: received 500.000\u00a0đ, paid 150.000\u00a0đ"
    assert step.said.text() == "Recorded as PT 2025/002: Ủng hộ, 500.000\u00a0đ."
    assert [entry(one.posted.id).entry.meeting_id for one in step.lines.rows()] == [held.id] * 2
    assert step.lines.rows()[0].who == "Lò Thị Sen"
    assert check_books() == []


def test_a_wrong_amount_stays_and_says_why(step: MoneyStep) -> None:
    typed(step, kind="tham hoi", amount="9000000000")
    row = step.form.row_of(step.fields.amount)
    assert row.is_marked()
    assert "Quỹ hoạt động" in row.line.text()
    assert step.fields.kind.kind_name() == "Thăm hỏi"
    assert cells(step) == []


def test_a_line_is_taken_back_and_both_lines_stay(step: MoneyStep) -> None:
    typed(step, kind="tham hoi", amount="150000")
    step.reverse.click()
    dialog = step.findChild(ReversalDialog)
    assert dialog is not None
    dialog._reason.set_value("Wrong amount")
    dialog.primary.click()
    assert [line[0] for line in cells(step)] == ["PC 2025/002", "PT 2025/002"]
    assert step.lines.rows()[0].posted.reversed_by == step.lines.rows()[1].posted.id
    assert step.sums.text() == "Quỹ hoạt động: received 150.000\u00a0đ, paid 150.000\u00a0đ"
    assert step.reverse.isHidden()


def test_a_transfer_between_funds_stands_once_in_each(step: MoneyStep, held: Meeting) -> None:
    books = clubs.load_books()
    record_transfer(
        source_id=books[2].place.id, target_id=books[1].place.id, amount=9_000, on=TODAY, today=TODAY
    )
    step.show_meeting(held)
    assert [line[1:] for line in cells(step)] == [
        ["Transfer: Quỹ hoạt động → Quỹ tăng thu nhập", "Quỹ hoạt động", "", "9.000"],
        ["Transfer: Quỹ hoạt động → Quỹ tăng thu nhập", "Quỹ tăng thu nhập", "9.000", ""],
    ]


def test_a_signed_meeting_is_only_read(step: MoneyStep, held: Meeting) -> None:
    box = clubs.load_books()[2].place.id
    record_receipt(Movement(place_id=box, kind="Ủng hộ", amount=1_000, on=TODAY), today=TODAY)
    step.show_meeting(replace(held, is_signed=True))
    assert step.form.isHidden()
    assert step.reverse.isHidden()
    assert not step.print.isHidden()


def test_half_a_line_is_offered_again_after_a_power_cut(held: Meeting, qtbot: QtBot, tmp_path: Path) -> None:
    def sitting() -> ClubSession:
        begun = ClubSession(
            today=lambda: TODAY,
            now=lambda: datetime(2025, 6, 17, 14, tzinfo=UTC),
            drafts=tmp_path / "drafts",
        )
        begun.open_club(tmp_path / "thon_mau.clb", title="CLB", commune="")
        return begun

    first = shown(sitting(), held, qtbot)
    type_into(first.fields.amount, "70000")
    assert first._keeper is not None
    first._keeper._keep()
    again = shown(sitting(), held, qtbot)
    part(again, DraftOffer, "moneyDraft").take.click()
    assert again.fields.amount.amount() == 70_000


@pytest.mark.parametrize("points", [14, 20])
def test_the_step_fits_its_width(
    session: ClubSession, held: Meeting, qtbot: QtBot, ui_app: QApplication, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    try:
        assert shown(session, held, qtbot).minimumSizeHint().width() <= 1120
    finally:
        theme.apply_theme(ui_app, 14)
