from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.loans import ChangeKind, Loan
from clubdesk.operations.lending_rules import set_rules
from clubdesk.operations.loan_changes import changes_of
from clubdesk.operations.loans import loan_page
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, MoneyField, TextField
from clubdesk.ui.widgets.labels import Banner
from tests.conftest import TODAY
from tests.ui.loans.conftest import SEN
from tests.ui.loans.driving import choose, part, press, type_into


def start(page: LoansPage, loan: Loan, amount: str) -> FormDialog:
    page.open_item(loan.id)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    dialog = part(page, FormDialog, "repayment")
    type_into(part(dialog, MoneyField, "repaymentAmount"), amount)
    return dialog


def is_asked(dialog: QWidget) -> bool:
    return any(one.isVisible() for one in dialog.findChildren(ChoiceField, "repaymentExtra"))


def test_only_more_than_is_due_asks_what_becomes_of_it(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], "524000")
    assert not is_asked(dialog)
    type_into(part(dialog, MoneyField, "repaymentAmount"), "1524000")
    choice = part(dialog, ChoiceField, "repaymentExtra")
    assert choice.accessibleName() == "1.000.000\u00a0đ is more than is due. What becomes of it?"
    assert choice.key() == ExtraUse.IN_ADVANCE
    assert (
        part(dialog, Banner, "repaymentPreview")
        .text()
        .endswith("1.000.000\u00a0đ is paid ahead for the next rows; the schedule stays as it is.")
    )
    type_into(part(dialog, MoneyField, "repaymentAmount"), "3024000")
    assert not is_asked(dialog)
    dialog.accept()


def test_the_extra_can_take_the_last_rows_away(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], "1524000")
    choose(part(dialog, ChoiceField, "repaymentExtra"), ExtraUse.FEWER_ROWS)
    words = part(dialog, Banner, "changeSentence").text()
    assert words.startswith(
        "Rows to come: before 5, the last on 17/11/2025; after 3, the last on 17/09/2025."
    )
    QTest.keyClick(part(dialog, ChoiceField, "repaymentExtra"), Qt.Key.Key_Return)
    assert loan_page(lent[SEN].id, TODAY).rows[-1].due == date(2025, 9, 17)
    [change] = changes_of(lent[SEN].id)
    assert change.made.kind is ChangeKind.FEWER_ROWS
    assert page.card.changes.words.text() == "with a payment; goes back with its voucher"


def test_the_extra_can_make_each_row_smaller_and_its_voucher_brings_the_old_rows_back(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    dialog = start(page, lent[SEN], "1524000")
    choose(part(dialog, ChoiceField, "repaymentExtra"), ExtraUse.SMALLER_INSTALMENTS)
    dialog.primary.click()
    rows = [row for row in loan_page(lent[SEN].id, TODAY).rows if row.due > TODAY]
    assert [row.principal for row in rows] == [300_000] * 5
    page.notice.reverse.click()
    reversal = part(page, FormDialog, "reversal")
    press(reversal, "reversalReason0")
    reversal.primary.click()
    rows = [row for row in loan_page(lent[SEN].id, TODAY).rows if row.due > TODAY]
    assert [row.principal for row in rows] == [500_000] * 5


def test_a_schedule_changed_later_is_said_beside_the_choice(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], "1524000")
    choose(part(dialog, ChoiceField, "repaymentExtra"), ExtraUse.FEWER_ROWS)
    dialog.primary.click()
    again = start(page, lent[SEN], "300000")
    type_into(part(again, DateField, "repaymentDay"), "1/6/2025")
    choice = part(again, ChoiceField, "repaymentExtra")
    choose(choice, ExtraUse.FEWER_ROWS)
    again.primary.click()
    assert again.form.row_of(choice).is_marked()
    assert part(again, MoneyField, "repaymentAmount").amount() == 300_000
    choose(choice, ExtraUse.IN_ADVANCE)
    again.primary.click()
    assert not again.isVisible()


def test_somebody_else_can_pay(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], "524000")
    press(dialog, "repaymentByOther")
    party = part(dialog, TextField, "repaymentParty")
    assert dialog.focusWidget() is party
    type_into(party, "Lò Văn Con")
    QTest.keyClick(party, Qt.Key.Key_Return)
    assert loan_page(lent[SEN].id, TODAY).entries[-1].entry.party == "Lò Văn Con"


def test_the_clubs_habit_stands_there_until_another_choice_is_made(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    set_rules(LendingRules(extra_use=ExtraUse.SMALLER_INSTALMENTS), holds_from=date(2025, 6, 1))
    dialog = start(page, lent[SEN], "1524000")
    choice = part(dialog, ChoiceField, "repaymentExtra")
    assert choice.key() == ExtraUse.SMALLER_INSTALMENTS
    choose(choice, ExtraUse.FEWER_ROWS)
    type_into(part(dialog, MoneyField, "repaymentAmount"), "1024000")
    assert choice.key() == ExtraUse.FEWER_ROWS
    dialog.primary.click()
    assert changes_of(lent[SEN].id)[0].made.kind is ChangeKind.FEWER_ROWS


def test_a_split_typed_over_is_used_with_the_choice(lent: dict[str, Loan], page: LoansPage) -> None:
    dialog = start(page, lent[SEN], "1524000")
    press(dialog, "repaymentSplit")
    type_into(part(dialog, MoneyField, "repaymentInterest"), "0")
    choice = part(dialog, ChoiceField, "repaymentExtra")
    assert choice.accessibleName().startswith("1.024.000\u00a0đ is more than is due")
    choose(choice, ExtraUse.SMALLER_INSTALMENTS)
    assert part(dialog, MoneyField, "repaymentInterest").amount() == 0
    dialog.primary.click()
    now = loan_page(lent[SEN].id, TODAY).position
    assert (now.outstanding, now.interest_due) == (1_476_000, 24_000)
