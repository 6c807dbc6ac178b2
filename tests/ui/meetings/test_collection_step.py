"""The collection of a meeting by keyboard: one key a payment as due, nothing twice, nothing typed lost."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.collections import collection_of
from clubdesk.operations.dues import set_dues_rule
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.meetings import meeting as meeting_of
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.database import run, transaction
from clubdesk.ui.meetings.collection.step import CollectionStep
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from clubdesk.ui.widgets.fields import DateField
from tests.builders import FOUNDED, TODAY, a_club, a_loan, a_member, opened
from tests.ui.loans.driving import part

AN, LAN, TU = "Lò Văn An Mẫu", "Vũ Thị Lan Mẫu", "Yên Thị Tư Mẫu"


@pytest.fixture
def meeting(tmp_path: Path) -> Iterator[Meeting]:
    """An and Lan owe half a loan and 5.000 đ of dues, Tư owes dues alone; Bình has left and owes nothing."""
    with opened(a_club(tmp_path)):
        set_dues_rule(DuesRule(holds_from=TODAY.replace(day=1), amount=5_000))
        for name in (AN, LAN):
            a_loan(a_member(name))
        a_member(TU)
        a_member("Hồ Văn Bình Mẫu", left_on=FOUNDED.replace(month=5))
        yield hold_meeting(TODAY, today=TODAY)


@pytest.fixture
def step(meeting: Meeting, session: ClubSession, in_english: None, qtbot: QtBot) -> Iterator[CollectionStep]:
    """The step as the page shows it: told of every change of the books."""
    made = CollectionStep(session)
    qtbot.addWidget(made)
    made.resize(1150, 560)

    def show() -> None:
        made.show_meeting(meeting_of(meeting.id))

    session.club_changed.connect(show)
    show()
    made.show()
    qtbot.waitExposed(made)
    made.focus_first()
    yield made
    session.club_changed.disconnect(show)


def key(step: CollectionStep, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(step.grid.cell, one)


def taken(step: CollectionStep) -> list[int]:
    assert step.meeting is not None
    return [row.taken for row in collection_of(step.meeting.id)]


def chosen(step: CollectionStep) -> str:
    row = step.grid.chosen()
    return row.name if row else ""


def cells(step: CollectionStep, place: int) -> list[str]:
    lines = step.grid.lines
    return [str(lines.index(place, column).data()) for column in range(lines.columnCount())]


def said(step: CollectionStep) -> str:
    return step.banner.text().replace("\u00a0", " ")


def test_everybody_who_owes_stands_there_with_what_enter_takes(step: CollectionStep) -> None:
    assert cells(step, 1)[:6] == ["2", LAN, "5.000", "2.500.000", "250.000", "2.755.000"]
    assert step.grid.lines.rowCount() == 3
    assert chosen(step) == AN
    assert step.grid.cell.placeholderText() == "2.755.000"
    assert said(step).startswith(
        f"{AN}: dues 5.000 đ, interest 250.000 đ, principal 2.500.000 đ. Together 2.755.000 đ."
    )


def test_enter_takes_what_is_asked_and_goes_on_one_key_a_payment(
    step: CollectionStep, session: ClubSession
) -> None:
    key(step, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert taken(step) == [2_755_000, 2_755_000, 5_000]
    assert cells(step, 0)[6:] == ["2.755.000", "PT 1, 2"]
    assert len(session.session_entries) == 5
    assert step.totals.taken.text().replace("\u00a0", " ") == "Taken: 3 people · 5.515.000 đ"
    assert step.totals.open.text().replace("\u00a0", " ") == "Open: 0 people · 0 đ"


def test_more_enters_take_nothing_twice(step: CollectionStep) -> None:
    key(step, *[Qt.Key.Key_Return] * 6)
    step.grid.select_first()
    key(step, *[Qt.Key.Key_Return] * 3)
    assert taken(step) == [2_755_000, 2_755_000, 5_000]
    assert (chosen(step), said(step).split(",")[0]) == (AN, f"{AN} paid 2.755.000 đ")


def test_another_amount_is_explained_before_enter_records_it(step: CollectionStep) -> None:
    QTest.keyClicks(step.grid.cell, "300k")
    assert said(step).startswith(
        f"{AN} pays 300.000 đ: dues 5.000 đ, interest 250.000 đ, principal 45.000 đ. "
        "Still lacking: principal 2.455.000 đ; still owed 4.955.000 đ."
    )
    assert taken(step) == [0, 0, 0]
    key(step, Qt.Key.Key_Return)
    assert taken(step) == [300_000, 0, 0]
    assert (chosen(step), step.grid.cell.text()) == (LAN, "")


def test_more_than_is_asked_says_what_becomes_of_it(step: CollectionStep) -> None:
    QTest.keyClicks(step.grid.cell, "3tr")
    assert "245.000 đ of it is paid ahead for the next rows." in said(step)


def test_dues_paid_ahead_tell_their_months(step: CollectionStep) -> None:
    step.grid.choose_open(after=1)
    QTest.keyClicks(step.grid.cell, "15k")
    assert said(step).startswith(f"{TU} pays 15.000 đ: dues 15.000 đ (06–08/2025).")


@pytest.mark.parametrize(
    ("typed", "words"), [("90tr", "90.000.000 đ is more than the 5.255.000 đ"), ("abc", "“abc” is not an")]
)
def test_what_cannot_be_taken_is_said_and_stays_typed(step: CollectionStep, typed: str, words: str) -> None:
    QTest.keyClicks(step.grid.cell, typed)
    key(step, Qt.Key.Key_Return)
    assert said(step).startswith(words)
    assert step.banner.property("tone") == "alarm"
    assert (chosen(step), step.grid.cell.text()) == (AN, typed)
    assert taken(step) == [0, 0, 0]
    key(step, Qt.Key.Key_Escape)
    assert step.banner.property("tone") == "accent"


def test_what_is_typed_stays_with_its_row(step: CollectionStep, session: ClubSession) -> None:
    QTest.keyClicks(step.grid.cell, "300k")
    key(step, Qt.Key.Key_Down)
    assert (chosen(step), step.grid.cell.text(), cells(step, 0)[6]) == (LAN, "", "300k")
    session.changed()
    key(step, Qt.Key.Key_Up)
    assert (chosen(step), step.grid.cell.text()) == (AN, "300k")


def test_down_passes_a_row_over(step: CollectionStep) -> None:
    key(step, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert taken(step) == [0, 2_755_000, 0]


def test_a_person_is_found_by_a_few_letters(step: CollectionStep) -> None:
    QTest.keyClick(step.grid.cell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(step.filters.search, "tu")
    assert chosen(step) == TU
    QTest.keyClick(step.filters.search, Qt.Key.Key_Return)
    key(step, Qt.Key.Key_Return)
    assert taken(step) == [0, 0, 5_000]
    assert step.filters.search.text() == ""


def test_chips_narrow_the_list_and_a_taken_row_leaves_the_open_ones(step: CollectionStep) -> None:
    step.filters.chips.choose("open")
    key(step, Qt.Key.Key_Return)
    assert (step.grid.lines.rowCount(), chosen(step)) == (2, LAN)
    step.filters.chips.choose("taken")
    assert [row.name for row in step.grid.lines.rows()] == [AN]


def test_the_absent_are_grey_and_can_pay(step: CollectionStep, session: ClubSession) -> None:
    assert step.meeting is not None
    row = step.grid.lines.rows()[2]
    run(
        "INSERT INTO attendance (meeting_id, member_id, mark) VALUES (?, ?, 'excused')",
        (step.meeting.id, row.member_id),
    )
    session.changed()
    assert cells(step, 2)[7] == "absent"
    step.filters.dues.click()
    question = part(step, Question, "duesOfPresent")
    assert "dues of 2 people who are here, 10.000" in question.accessibleName()
    question.buttons[1].click()
    assert taken(step) == [5_000, 5_000, 0]
    key(step, Qt.Key.Key_Return)
    assert taken(step) == [2_755_000, 5_000, 0]
    step.grid.choose(row.key)
    key(step, Qt.Key.Key_Return)
    assert taken(step) == [2_755_000, 5_000, 5_000]


def test_ctrl_z_takes_the_last_row_back_once_agreed(step: CollectionStep, session: ClubSession) -> None:
    key(step, Qt.Key.Key_Return, Qt.Key.Key_Return)
    QTest.keyClick(step.grid.cell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    question = part(step, Question, "takeBack")
    assert question.focusWidget() is question.buttons[0]
    assert question.accessibleName().startswith(f"Take back 2.755.000\u00a0đ from {LAN}")
    question.buttons[1].click()
    assert taken(step) == [2_755_000, 0, 0]
    assert len(session.session_entries) == 2


def test_f2_takes_the_loan_another_way_on_the_meetings_day(step: CollectionStep) -> None:
    key(step, Qt.Key.Key_F2)
    dialog = part(step, FormDialog, "repayment")
    assert part(dialog, DateField, "repaymentDay").day() == TODAY
    part(dialog, Button, "repaymentPayoff").click()
    payoff = part(step, FormDialog, "payoff")
    part(payoff, Button, "payoffSubmit").click()
    assert taken(step) == [5_250_000, 0, 0]
    assert cells(step, 0)[6] == "5.250.000"
    key(step, Qt.Key.Key_Return)
    assert taken(step) == [5_255_000, 0, 0]


def test_the_money_on_the_table_is_compared(step: CollectionStep) -> None:
    key(step, Qt.Key.Key_Return)
    QTest.keyClicks(step.totals.on_table, "2.750.000")
    assert step.totals.difference.text() == "5.000\u00a0đ too little."
    step.totals.on_table.selectAll()
    QTest.keyClicks(step.totals.on_table, "2.755.000")
    assert step.totals.difference.text() == "It agrees."


def test_all_receipts_print_together(step: CollectionStep) -> None:
    assert not step.print_all.isEnabled()
    key(step, Qt.Key.Key_Return)
    step.print_all.click()
    preview = next(one for one in step.findChildren(QDialog) if one.isVisible())
    assert preview.isVisible()
    preview.reject()


def test_a_signed_meeting_refuses_in_the_banner(step: CollectionStep, session: ClubSession) -> None:
    assert step.meeting is not None
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '', 0, '', '')",
        (step.meeting.id,),
    )
    key(step, Qt.Key.Key_Return)
    assert step.banner.property("tone") == "alarm"
    assert taken(step) == [0, 0, 0]
    session.changed()
    assert step.grid.cell.isReadOnly()
    assert not step.filters.dues.isVisible()


def test_a_club_of_121_with_sixty_loans_is_quick(
    tmp_path: Path, session: ClubSession, in_english: None, qtbot: QtBot
) -> None:
    with opened(a_club(tmp_path, opening={"Quỹ tăng thu nhập": 900_000_000})):
        with transaction():
            people = [a_member(f"Lò Văn Mẫu {n}") for n in range(121)]
            loans = [a_loan(one) for one in people[:60]]
            for loan in loans:
                record_repayment(loan.id, amount=550_000, paid_on=loan.rows[0].due, today=TODAY)
        set_dues_rule(DuesRule(holds_from=TODAY.replace(day=1), amount=5_000))
        meeting = hold_meeting(TODAY, today=TODAY)
        made = CollectionStep(session)
        qtbot.addWidget(made)
        made.show()
        began = perf_counter()
        made.show_meeting(meeting)
        shown = perf_counter() - began
        assert made.grid.lines.rowCount() == 121
        began = perf_counter()
        key(made, *[Qt.Key.Key_Return] * 20)
        a_key = (perf_counter() - began) / 20
        assert sum(bool(row.taken) for row in collection_of(meeting.id)) == 20
        print(f"shown in {shown * 1000:.0f} ms, a row in {a_key * 1000:.0f} ms")  # noqa: T201
        assert shown < 1
        assert a_key < 0.3
