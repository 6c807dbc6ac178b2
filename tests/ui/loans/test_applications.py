"""Applications through the loans page: the queue, the steps, refusals that are kept, the payment."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from clubdesk.domain.applications import Outcome, Request, Stand, Step
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.limits import Limits
from clubdesk.domain.loans import Loan
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations import applications as desk
from clubdesk.operations.lending_rules import save_product, set_rules
from clubdesk.operations.loans import loan_page
from clubdesk.ui import printing as ui_printing
from clubdesk.ui.loans.applications.decision_dialog import DecisionDialog
from clubdesk.ui.loans.applications.payout_dialog import PayOutDialog
from clubdesk.ui.loans.applications.request_dialog import RequestDialog
from clubdesk.ui.loans.applications.step_dialogs import OpinionDialog, WithdrawDialog
from clubdesk.ui.loans.browser import APPLICATIONS
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    MoneyField,
    NoteField,
    NumberField,
    PercentField,
    TextField,
)
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.suggestions import PickField
from tests.conftest import TODAY
from tests.ui.loans.conftest import DISBURSED_ON, DUNG
from tests.ui.loans.driving import part, type_into

pytestmark = pytest.mark.usefixtures("lent")
YES = Decision(decided_on=TODAY, votes=Votes(40, 1, 2))


def asked(*, member_id: int = 3, amount: int = 6_000_000, product_id: int | None = None) -> int:
    request = Request(
        member_id=member_id,
        asked_on=TODAY,
        amount=amount,
        months=12,
        purpose="Nuôi gà",
        product_id=product_id,
    )
    return desk.apply(request, today=TODAY)


def only_the_meeting_decides(limits: Limits | None = None) -> None:
    rules = LendingRules(limits=limits or Limits(), skipped_steps=frozenset({Step.LEADER, Step.BOARD}))
    set_rules(rules, holds_from=DISBURSED_ON)


def agreed(application: int) -> None:
    desk.record_decision(application, step=Step.MEETING, outcome=Outcome.AGREED, decision=YES, today=TODAY)


def show_queue(page: LoansPage) -> None:
    page.chips.choose(APPLICATIONS)
    page.refresh()


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def choose(field: ChoiceField, key: object) -> None:
    field.set_key(key)
    field.edited.emit()
    field.judged.emit()


def test_an_application_is_written_down_and_waits_in_the_queue(page: LoansPage) -> None:
    show_queue(page)
    part(page, Button, "newApplication").click()
    dialog = part(page, RequestDialog, "request")
    borrower = part(dialog, PickField, "requestBorrower")
    QTest.keyClicks(borrower, "lo thi sen")
    QTest.keyClick(borrower, Qt.Key.Key_Return)
    assert part(dialog, QLabel, "requestAdvice").text() == "Rounds so far: 1, always on time."
    type_into(part(dialog, MoneyField, "requestAmount"), "15tr")
    type_into(part(dialog, NumberField, "requestMonths"), "12")
    dialog.primary.click()
    purpose = part(dialog, TextField, "requestPurpose")
    assert dialog.form.row_of(purpose).is_marked()
    type_into(purpose, "nuoi ga")
    part(dialog, NoteField, "requestPlan").setPlainText("50 con")
    dialog.primary.click()
    [line] = desk.queue(TODAY).lines
    assert (line.application.request.amount, line.application.request.plan) == (15_000_000, "50 con")
    assert "Applications 1" in [chip.text() for chip in page.chips.findChildren(Button)]
    assert plain(page.applications.money.text()).startswith(
        "The fund can lend 12.000.000 đ; 15.000.000 đ is asked in all. 3.000.000 đ too little."
    )
    assert "by 17/07/2025" in page.applications.money.text()
    assert page.applications.card.standing.text() == "Waits for the group leader"


def test_leader_board_and_meeting_speak_in_turn(page: LoansPage) -> None:
    application = asked()
    show_queue(page)
    part(page, Button, "applicationGoOn").click()
    opinion = part(page, OpinionDialog, "opinion")
    choose(part(opinion, ChoiceField, "opinionOutcome"), Outcome.REFUSED)
    part(opinion, NoteField, "opinionWords").setPlainText("Con yeu")
    opinion.primary.click()
    part(page, Button, "applicationGoOn").click()
    board = part(page, DecisionDialog, "decision")
    type_into(part(board, MoneyField, "decisionAmount"), "5tr")
    board.primary.click()
    part(page, Button, "applicationGoOn").click()
    meeting = part(page, DecisionDialog, "decision")
    meeting.primary.click()
    votes = part(meeting, NumberField, "decisionVotesFor")
    assert meeting.form.row_of(votes).is_marked()
    type_into(votes, "40")
    type_into(part(meeting, NumberField, "decisionVotesAgainst"), "1")
    meeting.primary.click()
    steps = desk.application(application).steps
    assert [(one.step, one.outcome) for one in steps] == [
        (Step.LEADER, Outcome.REFUSED),
        (Step.BOARD, Outcome.AGREED),
        (Step.MEETING, Outcome.AGREED),
    ]
    assert (steps[0].words, steps[1].amount) == ("Con yeu", 5_000_000)
    assert steps[2].decision is not None
    assert steps[2].decision.votes == Votes(40, 1, 0)
    assert page.applications.card.go_on.text() == "Pay out…"


def test_a_step_the_club_left_out_is_not_shown(page: LoansPage) -> None:
    only_the_meeting_decides()
    asked()
    show_queue(page)
    assert page.applications.card.go_on.text() == "Record the meeting's decision…"
    page.focus_item()
    QTest.keyClick(page.applications.list, Qt.Key.Key_Return)
    assert part(page, DecisionDialog, "decision").isVisible()


def test_a_refusal_needs_its_reason_and_is_kept_with_it(page: LoansPage) -> None:
    only_the_meeting_decides()
    application = asked()
    show_queue(page)
    part(page, Button, "applicationGoOn").click()
    dialog = part(page, DecisionDialog, "decision")
    choose(part(dialog, ChoiceField, "decisionOutcome"), Outcome.REFUSED)
    assert not [one for one in dialog.findChildren(MoneyField, "decisionAmount") if one.isVisible()]
    type_into(part(dialog, NumberField, "decisionVotesFor"), "3")
    dialog.primary.click()
    reason = part(dialog, TextField, "decisionReason")
    assert dialog.form.row_of(reason).is_marked()
    assert part(dialog, NumberField, "decisionVotesFor").number() == 3
    type_into(reason, "Con no cu")
    dialog.primary.click()
    assert desk.queue(TODAY).lines == ()
    assert part(page, Banner, "applicationSaid").text() == f"Recorded. {DUNG}: refused."
    page.applications.chips.choose("over")
    assert page.applications.card.standing.text() == "Refused"
    assert not page.applications.card.go_on.isVisible()
    [said] = [one for one in page.applications.card.findChildren(QLabel) if "Con no cu" in one.text()]
    assert said.isVisible()
    assert desk.refused(TODAY)[0].id == application


def test_a_limit_is_set_aside_only_with_a_reason(page: LoansPage) -> None:
    only_the_meeting_decides(Limits(ceilings=(5_000_000,)))
    application = asked()
    show_queue(page)
    assert "5.000.000 đ the club lends in round 1" in plain(part(page, Banner, "applicationBroken").text())
    part(page, Button, "applicationGoOn").click()
    dialog = part(page, DecisionDialog, "decision")
    type_into(part(dialog, NumberField, "decisionVotesFor"), "40")
    dialog.primary.click()
    reason = part(dialog, TextField, "decisionReason")
    assert dialog.form.row_of(reason).is_marked()
    type_into(reason, "Nha bi bao")
    dialog.primary.click()
    taken = desk.agreed_step(application, TODAY)
    assert taken is not None
    assert taken.decision is not None
    assert taken.decision.overrides == {"ceiling"}


def test_an_application_nobody_spoke_of_can_be_changed_and_any_withdrawn(page: LoansPage) -> None:
    application = asked()
    show_queue(page)
    part(page, Button, "applicationChange").click()
    dialog = part(page, RequestDialog, "request")
    assert part(dialog, PickField, "requestBorrower").value() == DUNG
    type_into(part(dialog, MoneyField, "requestAmount"), "4tr")
    dialog.primary.click()
    assert desk.application(application).request.amount == 4_000_000
    part(page, Button, "applicationWithdraw").click()
    withdraw = part(page, WithdrawDialog, "withdraw")
    type_into(part(withdraw, TextField, "withdrawWords"), "Con gui tien ve")
    withdraw.primary.click()
    assert desk.queue(TODAY).lines == ()
    assert desk.refused_lines(TODAY)[0].stand is Stand.WITHDRAWN


def test_what_was_agreed_is_paid_out_on_its_kind_of_loan(lent: dict[str, Loan], page: LoansPage) -> None:
    product = save_product(
        LoanProduct(
            id=0,
            name="Chan nuoi",
            rate=Rate(Decimal("0.8")),
            months=10,
            base=Base.DECLINING,
            pattern=Pattern.EQUAL_PRINCIPAL,
        )
    )
    only_the_meeting_decides()
    application = asked(product_id=product.id)
    agreed(application)
    show_queue(page)
    part(page, Button, "applicationGoOn").click()
    dialog = part(page, PayOutDialog, "payOut")
    assert part(dialog, QLabel, "scheduleSummary").text().startswith("12 instalments")
    amount = part(dialog, MoneyField, "payOutAmount")
    type_into(amount, "7tr")
    dialog.primary.click()
    assert dialog.form.row_of(amount).is_marked()
    assert amount.amount() == 7_000_000
    type_into(amount, "6tr")
    dialog.primary.click()
    assert not dialog.isVisible()
    stored = loan_page(3, TODAY)
    assert (stored.borrower.name, stored.purpose, stored.loan.terms.months) == (DUNG, "Nuôi gà", 12)
    assert desk.application(application).loan_id == 3
    assert part(page, Button, "paidOutNote").isVisible()
    assert page.card.heading.text() == f"{DUNG} · TV003-003"
    assert page.card.isVisible()


def test_a_limit_set_since_it_was_agreed_needs_a_decision_of_its_own(page: LoansPage) -> None:
    only_the_meeting_decides()
    application = asked()
    agreed(application)
    only_the_meeting_decides(Limits(ceilings=(5_000_000,)))
    show_queue(page)
    part(page, Button, "applicationGoOn").click()
    dialog = part(page, PayOutDialog, "payOut")
    assert "round 1" in part(dialog, Banner, "payOutOverrideBroken").text()
    type_into(part(dialog, PercentField, "payOutRate"), "0,8")
    dialog.primary.click()
    reason = part(dialog, TextField, "payOutOverrideReason")
    assert dialog.form.row_of(reason).is_marked()
    type_into(reason, "Nha bi bao")
    type_into(part(dialog, NumberField, "payOutOverrideVotesFor"), "35")
    dialog.primary.click()
    assert desk.application(application).loan_id == 3


def test_beyond_the_fund_the_sentence_says_so_and_nothing_is_lost(page: LoansPage) -> None:
    only_the_meeting_decides()
    agreed(asked(amount=15_000_000))
    show_queue(page)
    part(page, Button, "applicationGoOn").click()
    dialog = part(page, PayOutDialog, "payOut")
    rate = part(dialog, PercentField, "payOutRate")
    assert rate.percent() is None
    type_into(rate, "0,8")
    assert plain(part(dialog, Banner, "moneyToLend").text()) == (
        "The Income Fund has only 12.000.000 đ to lend: 3.000.000 đ too little."
    )
    dialog.primary.click()
    assert dialog.form.row_of(part(dialog, MoneyField, "payOutAmount")).is_marked()
    assert rate.percent() == Decimal("0.8")
    assert len(desk.queue(TODAY).lines) == 1
    type_into(part(dialog, MoneyField, "payOutAmount"), "10tr")
    type_into(part(dialog, DateField, "payOutDisbursedOn"), "18/6/2025")
    dialog.primary.click()
    assert dialog.form.row_of(part(dialog, DateField, "payOutDisbursedOn")).is_marked()


@pytest.mark.parametrize(
    ("name", "text"),
    [("requestAmount", "0"), ("requestAskedOn", "18/6/2025"), ("requestAskedOn", "1/1/2024")],
)
def test_an_application_that_cannot_stand_says_why_beside_its_field(
    page: LoansPage, name: str, text: str
) -> None:
    show_queue(page)
    part(page, Button, "newApplication").click()
    dialog = part(page, RequestDialog, "request")
    borrower = part(dialog, PickField, "requestBorrower")
    QTest.keyClicks(borrower, "ngo van")
    QTest.keyClick(borrower, Qt.Key.Key_Return)
    for other, words in (("requestAmount", "5tr"), ("requestMonths", "12"), ("requestPurpose", "ga")):
        type_into(part(dialog, TextField, other), words)
    type_into(part(dialog, TextField, name), text)
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.form.first_marked() is not None
    assert desk.queue(TODAY).lines == ()


def test_a_decision_of_tomorrow_is_refused_beside_its_day(page: LoansPage) -> None:
    only_the_meeting_decides()
    asked()
    show_queue(page)
    part(page, Button, "applicationGoOn").click()
    dialog = part(page, DecisionDialog, "decision")
    type_into(part(dialog, NumberField, "decisionVotesFor"), "40")
    type_into(part(dialog, DateField, "decisionDay"), "18/6/2025")
    dialog.primary.click()
    assert dialog.form.row_of(part(dialog, DateField, "decisionDay")).is_marked()
    assert desk.queue(TODAY).lines[0].application.steps == ()


def test_a_new_application_can_be_asked_for_from_the_menu(page: LoansPage) -> None:
    page.more.action("askApplication").trigger()
    assert part(page, RequestDialog, "request").isVisible()
    assert page.applications.isVisible()


def test_blank_forms_are_offered_for_printing(page: LoansPage, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: printed.append(paper.file_name))
    for name in ("blankApplication", "blankCollection"):
        page.more.action(name).trigger()
    assert printed == ["don_xin_vay_von_mau_trong.pdf", "thu_no_mau_trong.pdf"]
