from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.funds import InterestShares
from clubdesk.domain.loans import Loan, Repayment
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.interest_shares import set_interest_shares
from clubdesk.operations.loans import loan_page
from clubdesk.operations.repayments import record_repayment
from clubdesk.text.amounts import format_dong
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.loans.reversal import ask_reversal
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, MoneyField, TextField
from clubdesk.ui.widgets.labels import Banner
from tests.conftest import TODAY
from tests.ui.loans.conftest import HOA, SEN
from tests.ui.loans.driving import part, type_into


def start(page: LoansPage, loan: Loan) -> FormDialog:
    page.open_item(loan.id)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    return part(page, FormDialog, "repayment")


def preview(dialog: QWidget) -> str:
    return part(dialog, Banner, "repaymentPreview").text()


def last_payment(loan: Loan) -> Repayment:
    return loan_page(loan.id, TODAY).loan.repayments[-1]


def test_a_payment_as_due_takes_two_keys(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    dialog = start(page, lent[SEN])
    amount = part(dialog, MoneyField, "repaymentAmount")
    assert dialog.focusWidget() is amount
    assert amount.amount() == 524_000
    assert preview(dialog) == "Interest 24.000\u00a0đ, principal 500.000\u00a0đ, still owed 2.500.000\u00a0đ."
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert last_payment(lent[SEN]) == Repayment(TODAY, 500_000, 24_000)
    assert len(session.session_entries) == 1
    assert page.notice.banner.text() == "Recorded PT 2025/007: 524.000\u00a0đ from Lò Thị Sen."
    assert page.card.bar.accessibleName().endswith("Still owed 2.500.000\u00a0đ")


def test_ctrl_t_takes_a_repayment_of_the_loan_shown(
    lent: dict[str, Loan], page: LoansPage, qtbot: QtBot
) -> None:
    page.open_item(lent[SEN].id)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.search, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert part(page, FormDialog, "repayment").heading.text() == f"Repayment of {SEN}"


def test_another_amount_is_split_while_it_is_typed(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN])
    amount = part(dialog, MoneyField, "repaymentAmount")
    QTest.keyClicks(amount, "300k")
    assert preview(dialog).startswith("Interest 24.000\u00a0đ, principal 276.000\u00a0đ")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert last_payment(lent[SEN]).principal == 276_000


def test_interest_that_is_shared_out_is_told_by_fund(lent: dict[str, Loan], page: LoansPage) -> None:
    shares = InterestShares(TODAY, ((1, Decimal(30)), (2, Decimal(70))))
    set_interest_shares(shares, today=TODAY)
    dialog = start(page, lent[SEN])
    assert preview(dialog).endswith(
        "Interest: 7.200\u00a0đ to Quỹ tăng thu nhập, 16.800\u00a0đ to Quỹ hoạt động."
    )


def test_too_much_is_refused_beside_the_field(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN])
    amount = part(dialog, MoneyField, "repaymentAmount")
    QTest.keyClicks(amount, "9tr")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert dialog.isVisible()
    row = dialog.form.row_of(amount)
    assert row.is_marked()
    assert row.line.text()
    assert len(loan_page(lent[SEN].id, TODAY).loan.repayments) == 4
    part(dialog, Button, "repaymentPayoff").click()
    assert part(page, FormDialog, "payoff").isVisible()


def test_the_split_can_be_typed_over(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN])
    part(dialog, Button, "repaymentSplit").click()
    interest = part(dialog, MoneyField, "repaymentInterest")
    assert interest.amount() == 24_000
    type_into(interest, "4000")
    assert part(dialog, MoneyField, "repaymentPrincipal").amount() == 520_000
    assert preview(dialog).startswith("Interest 4.000\u00a0đ, principal 520.000\u00a0đ")
    part(dialog, Button, "repaymentSubmit").click()
    assert last_payment(lent[SEN]) == Repayment(TODAY, 520_000, 4_000)


def test_a_row_collected_ahead_is_named(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN])
    type_into(part(dialog, DateField, "repaymentDay"), "10/6/2025")
    part(dialog, MoneyField, "repaymentAmount").setFocus()
    assert part(dialog, MoneyField, "repaymentAmount").amount() == 524_000
    assert preview(dialog).endswith("With the row due 17/06/2025.")


def test_when_nothing_is_due_the_amount_stays_empty(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN])
    type_into(part(dialog, DateField, "repaymentDay"), "20/5/2025")
    amount = part(dialog, MoneyField, "repaymentAmount")
    amount.setFocus()
    assert amount.amount() is None
    assert dialog.form.row_of(amount).line.text() == "Nothing is due on 20/05/2025."


def test_a_day_before_a_recorded_payment_shows_today_before_and_after(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    dialog = start(page, lent[SEN])
    type_into(part(dialog, DateField, "repaymentDay"), "1/5/2025")
    amount = part(dialog, MoneyField, "repaymentAmount")
    type_into(amount, "200000")
    assert part(dialog, Banner, "repaymentChange").text() == (
        "A payment of 17/05/2025 is already recorded. Today: due 524.000\u00a0đ before, 322.000\u00a0đ "
        "after; still owed 3.000.000\u00a0đ before, 2.800.000\u00a0đ after."
    )


@pytest.mark.parametrize("day", ["18/6/2025", "16/1/2025"])
def test_an_impossible_day_is_refused_beside_the_day(
    lent: dict[str, Loan], page: LoansPage, day: str
) -> None:
    dialog = start(page, lent[SEN])
    field = part(dialog, DateField, "repaymentDay")
    type_into(part(dialog, MoneyField, "repaymentAmount"), "100000")
    type_into(field, day)
    part(dialog, Button, "repaymentSubmit").click()
    assert dialog.form.row_of(field).is_marked()
    assert dialog.isVisible()


def test_a_pay_off_closes_the_loan(lent: dict[str, Loan], page: LoansPage) -> None:
    page.open_item(lent[HOA].id)
    page.card.pay_off.click()
    dialog = part(page, FormDialog, "payoff")
    figure = part(dialog, Banner, "payoffFigure").text()
    assert figure.startswith("Pay-off on 17/06/2025: 5.200.000\u00a0đ (Năm triệu hai trăm nghìn đồng)")
    QTest.keyClick(part(dialog, DateField, "payoffDay"), Qt.Key.Key_Return)
    now = loan_page(lent[HOA].id, TODAY)
    assert (now.position.outstanding, now.position.interest_paid) == (0, 200_000)
    assert not page.card.collect.isVisible()
    assert page.notice.isVisible()


def test_a_pay_off_before_a_recorded_payment_is_refused(lent: dict[str, Loan], page: LoansPage) -> None:
    page.open_item(lent[SEN].id)
    page.card.pay_off.click()
    dialog = part(page, FormDialog, "payoff")
    day = part(dialog, DateField, "payoffDay")
    type_into(day, "1/5/2025")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert dialog.form.row_of(day).is_marked()
    assert loan_page(lent[SEN].id, TODAY).position.outstanding == 3_000_000


def test_what_was_just_recorded_is_taken_back_from_the_banner(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    dialog = start(page, lent[SEN])
    part(dialog, Button, "repaymentSubmit").click()
    page.notice.reverse.click()
    reversal = part(page, FormDialog, "reversal")
    after = part(reversal, Banner, "reversalAfter").text()
    assert (
        "Loan TV001-001: still owed 2.500.000\u00a0đ now, 3.000.000\u00a0đ afterwards. "
        "Due today 0\u00a0đ now, 524.000\u00a0đ afterwards."
    ) in after
    assert "Quỹ hoạt động: 1.160.000\u00a0đ now, 1.136.000\u00a0đ afterwards." in after
    part(reversal, Button, "reversalReason0").click()
    QTest.keyClick(reversal.primary, Qt.Key.Key_Return)
    assert last_payment(lent[SEN]).reversed_on == TODAY
    assert session.session_entries == []
    assert page.notice.banner.text() == "PT 2025/007 is reversed by PC 2025/003."
    assert not page.notice.reverse.isVisible()


def test_what_was_taken_back_by_mistake_counts_again_from_the_card(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    paid = record_repayment(lent[SEN].id, amount=524_000, paid_on=TODAY, today=TODAY)
    reverse_entry(paid.entry_id, reason="Nhầm", on=TODAY, today=TODAY)
    page.open_item(lent[SEN].id)
    page.card.vouchers.select_where(lambda line: line.voucher == paid.voucher)
    assert page.card.reverse.text() == "Let it count again…"
    page.card.reverse.click()
    dialog = part(page, FormDialog, "reversal")
    after = part(dialog, Banner, "reversalAfter").text()
    assert "still owed 3.000.000\u00a0đ now, 2.500.000\u00a0đ afterwards" in after
    assert "PT 2025/007 counts again, as it was recorded." in after
    part(dialog, Button, "reversalReason0").click()
    QTest.keyClick(dialog.primary, Qt.Key.Key_Return)
    assert last_payment(lent[SEN]).reversed_on is None
    page.card.vouchers.select_where(lambda line: line.voucher == paid.voucher)
    assert page.card.reverse.text() == "Reverse voucher…"


def test_a_reversal_needs_its_reason_and_a_possible_day(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    page.open_item(lent[SEN].id)
    page.card.vouchers.select_where(lambda line: line.interest == 28_000)
    page.card.reverse.click()
    dialog = part(page, FormDialog, "reversal")
    dialog.primary.click()
    reason = part(dialog, TextField, "reversalReason")
    assert dialog.form.row_of(reason).is_marked()
    type_into(reason, "Ghi sai")
    day = part(dialog, DateField, "reversalDay")
    assert day.day() == date(2025, 5, 17)
    type_into(day, "1/5/2025")
    dialog.primary.click()
    assert dialog.form.row_of(day).is_marked()
    dialog.accept()


def test_a_disbursement_with_payments_is_not_reversed(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession, qtbot: QtBot
) -> None:
    disbursed = loan_page(lent[SEN].id, TODAY).entries[0]
    ask_reversal(page, session, disbursed.id)
    dialog = part(page, FormDialog, "reversal")
    part(dialog, Button, "reversalReason1").click()
    dialog.primary.click()
    assert dialog.banner.text()
    dialog.accept()
    qtbot.waitUntil(lambda: not [one for one in page.findChildren(QDialog) if one.isVisible()])


def test_a_reversed_disbursement_takes_the_loan_off_the_list(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    ask_reversal(page, session, loan_page(lent[HOA].id, TODAY).entries[0].id)
    dialog = part(page, FormDialog, "reversal")
    assert "TV002-002 will no longer exist" in part(dialog, Banner, "reversalAfter").text()
    part(dialog, Button, "reversalReason1").click()
    dialog.primary.click()
    assert page.list.listed() == [lent[SEN].id]
    assert page.card.heading.text().startswith(SEN)


def test_before_later_payments_only_what_they_leave_is_asked(lent: dict[str, Loan], page: LoansPage) -> None:
    record_repayment(lent[HOA].id, amount=4_800_000, paid_on=TODAY, today=TODAY)
    dialog = start(page, lent[HOA])
    type_into(part(dialog, DateField, "repaymentDay"), "20/3/2025")
    amount = part(dialog, MoneyField, "repaymentAmount")
    amount.setFocus()
    asked = amount.amount()
    assert asked is not None
    assert not dialog.form.row_of(amount).is_marked()
    type_into(amount, "3tr")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert dialog.form.row_of(amount).line.text() == (
        f"At most {format_dong(asked)} can still be taken on this day, because a payment of 17/06/2025 is "
        "already recorded. Make the amount smaller."
    )
    dialog.accept()


def test_the_banner_follows_a_reversal_made_elsewhere(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    part(start(page, lent[SEN]), Button, "repaymentSubmit").click()
    ask_reversal(page, session, session.session_entries[-1])
    reversal = part(page, FormDialog, "reversal")
    part(reversal, Button, "reversalReason0").click()
    reversal.primary.click()
    assert page.notice.banner.text() == "PT 2025/007 is reversed by PC 2025/003."
    assert not page.notice.reverse.isVisible()
