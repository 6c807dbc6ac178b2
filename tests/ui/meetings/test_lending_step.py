"""New loans at the meeting: an application is decided by Enter and paid out on the meeting's day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clubdesk.domain.applications import Request, Step
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import Votes
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.applications import apply
from clubdesk.operations.lending_rules import set_rules
from clubdesk.operations.meeting_loans import lending_at
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.meetings import meeting as meeting_of
from clubdesk.store.database import run
from clubdesk.store.meetings import change_meeting
from clubdesk.ui.loans.applications.decision_dialog import DecisionDialog
from clubdesk.ui.loans.applications.payout_dialog import PayOutDialog
from clubdesk.ui.loans.lend_dialog import LendDialog
from clubdesk.ui.loans.paid_out import PaidOutSheet
from clubdesk.ui.meetings.lending.step import LendingStep
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, MoneyField, NumberField, PercentField
from clubdesk.ui.widgets.suggestions import PickField
from tests.builders import FOUNDED, TODAY, a_club, a_member, opened
from tests.ui.loans.driving import part, type_into

HELD_ON = date(2025, 6, 10)


@pytest.fixture
def meeting(tmp_path: Path) -> Iterator[Meeting]:
    """A meeting held a week ago with 47 people; Lan asks for five million, Tư for nothing."""
    with opened(a_club(tmp_path)):
        set_rules(LendingRules(skipped_steps=frozenset({Step.LEADER, Step.BOARD})), holds_from=FOUNDED)
        lan = a_member("Vũ Thị Lan Mẫu")
        a_member("Yên Thị Tư Mẫu")
        request = Request(member_id=lan.id, asked_on=HELD_ON, amount=5_000_000, months=10, purpose="Nuôi gà")
        apply(request, today=TODAY)
        held = hold_meeting(HELD_ON, today=TODAY)
        change_meeting(replace(held, present=47, on_roll=56))
        yield held


@pytest.fixture
def step(meeting: Meeting, session: ClubSession, in_english: None, qtbot: QtBot) -> Iterator[LendingStep]:
    made = LendingStep(session)
    qtbot.addWidget(made)
    made.resize(1150, 520)

    def show() -> None:
        made.show_meeting(meeting_of(meeting.id))

    session.club_changed.connect(show)
    show()
    made.show()
    qtbot.waitExposed(made)
    made.focus_first()
    yield made
    session.club_changed.disconnect(show)


def test_an_application_is_decided_and_paid_out_on_the_spot(step: LendingStep, meeting: Meeting) -> None:
    QTest.keyClick(step.queue.list, Qt.Key.Key_Return)
    decision = part(step, DecisionDialog, "decision")
    assert part(decision, DateField, "decisionDay").day() == HELD_ON
    assert part(decision, NumberField, "decisionVotesFor").number() == 47
    type_into(part(decision, NumberField, "decisionVotesFor"), "45")
    type_into(part(decision, NumberField, "decisionVotesAgainst"), "2")
    decision.primary.click()
    pay_out = part(step, PayOutDialog, "payOut")
    assert part(pay_out, DateField, "payOutDisbursedOn").day() == HELD_ON
    type_into(part(pay_out, PercentField, "payOutRate"), "1")
    pay_out.primary.click()
    part(step, PaidOutSheet, "paidOut").reject()
    (one,) = lending_at(meeting).paid_out
    assert one.loan.terms.disbursed_on == HELD_ON
    assert one.decision is not None
    assert one.decision.votes == Votes(45, 2, 0)
    assert [row.borrower for row in step.paid.lines.rows()] == ["Vũ Thị Lan Mẫu"]
    assert step.queue.lines.rowCount() == 0
    assert step.money.text() == "In the fund: 45.000.000\u00a0đ."


def test_lending_at_once_keeps_the_votes_of_the_meeting(step: LendingStep, meeting: Meeting) -> None:
    step.lend.click()
    dialog = part(step, LendDialog, "lending")
    borrower = part(dialog, PickField, "loanBorrower")
    QTest.keyClicks(borrower, "tu mau")
    QTest.keyClick(borrower, Qt.Key.Key_Return)
    type_into(part(dialog, MoneyField, "loanAmount"), "3tr")
    type_into(part(dialog, NumberField, "loanMonths"), "10")
    type_into(part(dialog, PercentField, "loanRate"), "0,8")
    assert part(dialog, DateField, "loanDisbursedOn").day() == HELD_ON
    assert part(dialog, NumberField, "lendingVotesFor").number() == 47
    dialog.primary.click()
    part(step, PaidOutSheet, "paidOut").reject()
    (one,) = lending_at(meeting).paid_out
    assert one.decision is not None
    assert (one.decision.decided_on, one.decision.votes) == (HELD_ON, Votes(47, 0, 0))

    step.paid.papers.click()
    part(step, PaidOutSheet, "paidOut").reject()
    step.paid.back.click()
    reversal = part(step, FormDialog, "reversal")
    part(reversal, DateField, "reversalDay")
    reversal.accept()


def test_a_signed_meeting_lends_nothing(step: LendingStep, meeting: Meeting, session: ClubSession) -> None:
    QTest.keyClick(step.queue.list, Qt.Key.Key_Return)
    decision = part(step, DecisionDialog, "decision")
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '', 0, '', '')",
        (meeting.id,),
    )
    decision.primary.click()
    assert decision.isVisible()
    decision.accept()
    session.changed()
    assert not any(button.isEnabled() for button in (step.lend, step.apply, step.queue.go_on))
    QTest.keyClick(step.queue.list, Qt.Key.Key_Return)
    assert not [one for one in step.findChildren(DecisionDialog) if one.isVisible()]
