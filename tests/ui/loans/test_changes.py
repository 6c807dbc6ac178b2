from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import DecidedBy, Votes
from clubdesk.domain.limits import Limits
from clubdesk.domain.loans import ChangeKind, Loan
from clubdesk.operations.lending_rules import set_rules
from clubdesk.operations.loan_changes import changes_of
from clubdesk.operations.loans import loan_page
from clubdesk.operations.write_offs import still_lost
from clubdesk.store.decisions import load_decisions
from clubdesk.store.loans import decision_of
from clubdesk.ui.loans.changes.menu import ChangeAct
from clubdesk.ui.loans.changes.old_schedule import OldSchedule
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    PercentField,
    TextField,
    TickField,
)
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.suggestions import PickField
from clubdesk.ui.widgets.table import ListTable
from tests.conftest import TODAY
from tests.ui.loans.conftest import DUNG, HOA, SEN
from tests.ui.loans.driving import choose, part, press, type_into


def start(page: LoansPage, loan: Loan, act: ChangeAct) -> FormDialog:
    """Open the window of an entry of the menu."""
    page.open_item(loan.id)
    page.card.change.action(act).trigger()
    [dialog] = [one for one in page.findChildren(FormDialog) if one.isVisible()]
    return dialog


def say_why(dialog: QWidget, reason: str = "Mất mùa") -> None:
    type_into(part(dialog, TextField, "decisionReason"), reason)


def submit(dialog: FormDialog) -> None:
    dialog.primary.click()


def said(dialog: QWidget) -> str:
    return part(dialog, Banner, "changeSentence").text()


def complaint(dialog: FormDialog, field: Field) -> str:
    row = dialog.form.row_of(field)
    return row.line.text() if row.is_marked() else ""


def extended(page: LoansPage, loan: Loan) -> None:
    dialog = start(page, loan, ChangeAct.EXTEND)
    type_into(part(dialog, NumberField, "extensionRows"), "3")
    say_why(dialog)
    submit(dialog)


def test_an_extension_shows_old_and_new_before_it_is_recorded(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], ChangeAct.EXTEND)
    assert dialog.focusWidget() is part(dialog, NumberField, "extensionRows")
    QTest.keyClicks(dialog.focusWidget(), "3")
    assert said(dialog).splitlines() == [
        "Rows to come: before 5, the last on 17/11/2025; after 8, the last on 17/02/2026.",
        "Next row, on 17/07/2025: before 520.000\u00a0đ, after 333.000\u00a0đ.",
        "Interest to come: before 60.000\u00a0đ, after 88.000\u00a0đ: 28.000\u00a0đ more.",
    ]
    assert len(part(dialog, ListTable, "comparedRows").model().rows()) == 8  # type: ignore[attr-defined]
    type_into(part(dialog, DateField, "decisionDay"), "17/5/2025")
    say_why(dialog)
    press(dialog, "decisionVotes")
    type_into(part(dialog, NumberField, "decisionFor"), "28")
    type_into(part(dialog, NumberField, "decisionOther"), "2")
    submit(dialog)
    assert not dialog.isVisible()
    [change] = changes_of(lent[SEN].id)
    assert change.made.kind is ChangeKind.EXTENSION
    assert change.decision is not None
    assert change.decision.votes == Votes(28, 0, 2)
    assert (change.decision.decided_on, change.decision.by) == (date(2025, 5, 17), DecidedBy.MEETING)
    assert loan_page(lent[SEN].id, TODAY).rows[-1].due == date(2026, 2, 17)
    assert page.notice.banner.text() == "Recorded for Lò Thị Sen: extension."
    assert not page.notice.reverse.isVisible()


def test_the_card_shows_the_schedule_in_force_and_what_was_decided(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    extended(page, lent[SEN])
    assert page.card.changed.text() == "Extended on 17/06/2025."
    rows = page.card.schedule.model().rows()  # type: ignore[attr-defined]
    assert rows[-1].row.due == date(2026, 2, 17)
    assert page.card.changes.words.text() == "Mất mùa · The club's meeting 17/01/2025"
    page.card.changes.look.click()
    sheet = part(page, OldSchedule, "oldSchedule")
    old = sheet.old.table.model().rows()  # type: ignore[attr-defined]
    assert [(row.due, row.principal) for row in old][-1] == (date(2025, 11, 17), 500_000)
    assert len(sheet.new.table.model().rows()) == len(old) + 3  # type: ignore[attr-defined]
    press(sheet, "oldScheduleClose")


def test_a_decision_is_taken_back_with_its_reason(lent: dict[str, Loan], page: LoansPage) -> None:
    extended(page, lent[SEN])
    page.card.changes.take_back.click()
    dialog = part(page, FormDialog, "takingBack")
    assert "Interest to come: before 88.000\u00a0đ, after 60.000\u00a0đ: 28.000\u00a0đ less." in said(dialog)
    submit(dialog)
    assert complaint(dialog, part(dialog, TextField, "takingBackReason"))
    type_into(part(dialog, DateField, "takingBackDay"), "1/6/2025")
    type_into(part(dialog, TextField, "takingBackReason"), "Ghi nhầm người")
    submit(dialog)
    assert complaint(dialog, part(dialog, DateField, "takingBackDay"))
    type_into(part(dialog, DateField, "takingBackDay"), "17/6/2025")
    submit(dialog)
    assert loan_page(lent[SEN].id, TODAY).rows[-1].due == date(2025, 11, 17)
    assert page.card.changed.text() == ""
    assert page.card.changes.words.text() == (
        "Mất mùa · taken back 17/06/2025: Ghi nhầm người · The club's meeting 17/01/2025"
    )
    assert not page.card.changes.take_back.isEnabled()


def test_one_date_is_moved_and_those_after_it_follow(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], ChangeAct.EXTEND)
    choose(part(dialog, ChoiceField, "extensionMoved"), "2025-07-17")
    to = part(dialog, DateField, "extensionTo")
    type_into(to, "10/7/2025")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, to) == (
        "The row of 17/07/2025 cannot be moved to 10/07/2025. Choose a row that is still to come and a later "
        "day."
    )
    assert part(dialog, TextField, "decisionReason").value() == "Mất mùa"
    type_into(to, "31/8/2025")
    submit(dialog)
    due = [row.due for row in loan_page(lent[SEN].id, TODAY).rows if row.due > TODAY]
    assert due[:3] == [date(2025, 8, 31), date(2025, 9, 30), date(2025, 10, 31)]


def test_arrears_can_be_spread_over_the_rows_to_come(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[HOA], ChangeAct.EXTEND)
    part(dialog, TickField, "extensionSpreads").click()
    assert "To collect on 17/06/2025: before 2.700.000\u00a0đ, after 200.000\u00a0đ." in said(dialog)
    say_why(dialog)
    submit(dialog)
    now = loan_page(lent[HOA].id, TODAY).position
    assert (now.principal_due, now.principal_overdue) == (0, 0)


def test_an_extension_that_gives_nothing_keeps_what_was_typed(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], ChangeAct.EXTEND)
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, part(dialog, NumberField, "extensionRows"))
    assert part(dialog, TextField, "decisionReason").value() == "Mất mùa"
    assert changes_of(lent[SEN].id) == ()


def test_a_decision_after_its_change_is_refused_beside_the_decision(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    dialog = start(page, lent[SEN], ChangeAct.EXTEND)
    type_into(part(dialog, NumberField, "extensionRows"), "3")
    type_into(part(dialog, DateField, "changeDay"), "1/6/2025")
    decided = part(dialog, DateField, "decisionDay")
    type_into(decided, "10/6/2025")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, decided)
    assert part(dialog, NumberField, "extensionRows").number() == 3


@pytest.mark.parametrize("day", ["18/6/2025", "1/1/2025"])
def test_an_impossible_day_is_refused_beside_the_day(
    lent: dict[str, Loan], page: LoansPage, day: str
) -> None:
    dialog = start(page, lent[SEN], ChangeAct.EXTEND)
    type_into(part(dialog, NumberField, "extensionRows"), "3")
    counts_from = part(dialog, DateField, "changeDay")
    type_into(counts_from, day)
    type_into(part(dialog, DateField, "decisionDay"), "1/1/2025")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, counts_from)


def test_a_frozen_loan_is_frozen_and_let_go_again(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[HOA], ChangeAct.FREEZE)
    until = part(dialog, DateField, "freezeUntil")
    type_into(until, "20/6/2025")
    type_into(part(dialog, DateField, "decisionDay"), "17/5/2025")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, until)
    type_into(until, "31/8/2025")
    submit(dialog)
    assert page.card.changed.text().startswith("Frozen until 31/08/2025")
    states = [row.state for row in page.card.schedule.model().rows()]  # type: ignore[attr-defined]
    assert states == ["unpaid"] * 4 + ["today", "frozen", "frozen"] + ["coming"] * 5
    assert not page.card.change.action(ChangeAct.FREEZE).isEnabled()
    dialog = start(page, lent[HOA], ChangeAct.UNFREEZE)
    press(dialog, "decisionMeeting1")
    assert part(dialog, DateField, "decisionDay").day() == date(2025, 1, 17)
    say_why(dialog, "Gia đình đã ổn định")
    submit(dialog)
    assert not loan_page(lent[HOA].id, TODAY).position.is_frozen
    assert page.card.changed.text() == ""


def test_interest_due_stands_ready_to_be_waived(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[HOA], ChangeAct.WAIVE)
    amount = part(dialog, MoneyField, "waiverAmount")
    assert amount.amount() == 200_000
    type_into(amount, "300000")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, amount)
    type_into(amount, "120000")
    assert said(dialog) == ("To collect on 17/06/2025: before 2.700.000\u00a0đ, after 2.580.000\u00a0đ.")
    submit(dialog)
    assert loan_page(lent[HOA].id, TODAY).position.interest_due == 80_000


def test_a_waiver_by_the_board_is_taken_back(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[HOA], ChangeAct.WAIVE)
    choose(part(dialog, ChoiceField, "decisionBy"), DecidedBy.BOARD)
    say_why(dialog)
    submit(dialog)
    assert page.card.changes.words.text() == "Mất mùa · The board 17/01/2025"
    assert not page.card.changes.look.isEnabled()
    page.card.changes.take_back.click()
    back = part(page, FormDialog, "takingBack")
    type_into(part(back, TextField, "takingBackReason"), "Ban quyết lại")
    submit(back)
    assert loan_page(lent[HOA].id, TODAY).position.interest_due == 200_000


def test_a_part_is_written_off_recovered_and_taken_back_by_its_voucher(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    dialog = start(page, lent[HOA], ChangeAct.WRITE_OFF)
    amount = part(dialog, MoneyField, "writeOffAmount")
    assert amount.amount() == 5_000_000
    type_into(amount, "6tr")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, amount)
    type_into(amount, "1tr")
    submit(dialog)
    assert loan_page(lent[HOA].id, TODAY).position.outstanding == 4_000_000
    assert page.notice.reverse.isVisible()

    recovery = start(page, lent[HOA], ChangeAct.RECOVER)
    paid = part(recovery, MoneyField, "recoveryAmount")
    type_into(paid, "2tr")
    submit(recovery)
    assert complaint(recovery, paid)
    type_into(paid, "400k")
    type_into(part(recovery, TextField, "recoveryParty"), "Con gái bà Hòa")
    submit(recovery)
    assert still_lost(lent[HOA].id) == 600_000
    words = [line.kind for line in page.card.vouchers.model().rows()]  # type: ignore[attr-defined]
    assert words == ["disbursement", "write-off", "recovery"]

    page.notice.reverse.click()
    reversal = part(page, FormDialog, "reversal")
    press(reversal, "reversalReason0")
    submit(reversal)
    page.card.changes.take_back.click()
    reversal = part(page, FormDialog, "reversal")
    after = part(reversal, Banner, "reversalAfter").text()
    assert "still owed 4.000.000\u00a0đ now, 5.000.000\u00a0đ afterwards" in after
    press(reversal, "reversalReason0")
    submit(reversal)
    assert loan_page(lent[HOA].id, TODAY).position.outstanding == 5_000_000


def test_somebody_who_owes_it_already_cannot_take_a_loan_over(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], ChangeAct.TAKE_OVER)
    heir = part(dialog, PickField, "takeOverHeir")
    type_into(heir, "sen")
    QTest.keyClick(heir, Qt.Key.Key_Return)
    assert heir.item() is None
    type_into(heir, "dung")
    QTest.keyClick(heir, Qt.Key.Key_Return)
    assert said(dialog).startswith("From 17/06/2025 on Ngô Văn Dũng owes 3.000.000\u00a0đ on this loan")
    say_why(dialog, "Bà Sen qua đời")
    submit(dialog)
    assert page.card.heading.text() == f"{DUNG} · TV001-001"
    assert page.card.changed.text() == "Ngô Văn Dũng owes it since 17/06/2025; Lò Thị Sen borrowed it."
    page.card.changes.take_back.click()
    back = part(page, FormDialog, "takingBack")
    assert said(back) == "Lò Thị Sen owes this loan again, Ngô Văn Dũng does not any more."
    back.accept()


def test_a_top_up_closes_the_old_loan_and_opens_the_new_one(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], ChangeAct.TOP_UP)
    amount = part(dialog, MoneyField, "topUpAmount")
    type_into(amount, "2tr")
    type_into(part(dialog, PercentField, "topUpRate"), "0,8")
    say_why(dialog)
    submit(dialog)
    assert complaint(dialog, amount)
    type_into(amount, "8tr")
    assert part(dialog, Banner, "topUpSettled").text() == (
        "Loan TV001-001 is paid off: principal 3.000.000\u00a0đ, interest 24.000\u00a0đ. "
        "New money 5.000.000\u00a0đ. The borrower is handed 4.976.000\u00a0đ."
    )
    submit(dialog)
    assert loan_page(lent[SEN].id, TODAY).position.outstanding == 0
    assert page.card.heading.text() == f"{SEN} · TV001-003"
    assert "loan TV001-003 of 8.000.000\u00a0đ replaces TV001-001" in page.notice.banner.text()
    page.notice.reverse.click()
    reversal = part(page, FormDialog, "reversal")
    assert (
        part(reversal, Banner, "reversalAfter")
        .text()
        .endswith(
            "The loan TV001-003 will no longer exist. Loan TV001-001 stands again as before it was topped up."
        )
    )
    reversal.accept()


def test_a_top_up_against_the_clubs_rules_names_them_and_is_recorded_with_them(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    set_rules(LendingRules(limits=Limits(ceilings=(7_000_000,))), holds_from=date(2025, 1, 1))
    dialog = start(page, lent[SEN], ChangeAct.TOP_UP)
    type_into(part(dialog, PercentField, "topUpRate"), "0,8")
    type_into(part(dialog, MoneyField, "topUpAmount"), "7tr")
    assert [one.isVisible() for one in dialog.findChildren(Banner, "topUpBroken")] == [False]
    type_into(part(dialog, MoneyField, "topUpAmount"), "8tr")
    told = part(dialog, Banner, "topUpBroken").text().replace("\u00a0", " ").splitlines()
    assert "8.000.000 đ is more than the 7.000.000 đ" in told[1]
    assert told[-1] == "The reason for it must say why it was agreed all the same."
    submit(dialog)
    assert complaint(dialog, part(dialog, TextField, "decisionReason"))
    say_why(dialog)
    submit(dialog)
    new = loan_page(3, TODAY).loan
    assert new.terms.principal == 8_000_000
    decision_id = decision_of(new.id) or 0
    assert load_decisions([decision_id])[decision_id].overrides == {"ceiling"}


def test_a_closed_loan_offers_no_change(lent: dict[str, Loan], page: LoansPage) -> None:
    page.open_item(lent[HOA].id)
    page.card.pay_off.click()
    submit(part(page, FormDialog, "payoff"))
    assert not page.card.change.isVisible()
    assert not part(page, Button, "printPapers").isHidden()
