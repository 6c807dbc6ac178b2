"""The lending rules and kinds of loan through their sheets."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from clubdesk.domain.applications import Step
from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.lending_rules import list_products, rules_history
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.loans.rules.product_dialog import ProductDialog
from clubdesk.ui.loans.rules.products_sheet import ProductsSheet
from clubdesk.ui.loans.rules.rules_dialog import RulesDialog
from clubdesk.ui.loans.rules.rules_sheet import RulesSheet
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import KeyValueList
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.fields import DateField, MoneyField, NumberField, PercentField, TextField, TickField
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.table import ListTable
from tests.conftest import TODAY
from tests.ui.loans.driving import part, type_into

pytestmark = pytest.mark.usefixtures("empty_club")


def open_menu_entry(page: LoansPage, name: str) -> None:
    menu = page.findChild(QMenu, "loansMenuMenu")
    assert isinstance(menu, QMenu)
    [entry] = [action for action in menu.actions() if action.objectName() == name]
    entry.trigger()


def change(page: LoansPage) -> RulesDialog:
    open_menu_entry(page, "lendingRules")
    part(part(page, RulesSheet, "rulesSheet"), Button, "changeRules").click()
    return part(page, RulesDialog, "lendingRules")


def test_rules_change_from_a_day_on_and_the_old_ones_stay(page: LoansPage) -> None:
    dialog = change(page)
    type_into(part(dialog, DateField, "rulesHoldFrom"), "1/6/2025")
    type_into(part(dialog, NumberField, "ruleGraceDays"), "5")
    part(dialog, TickField, "limitCeiling").setChecked(True)
    type_into(part(dialog, TextField, "limitCeilings"), "5tr; 7tr; 10tr")
    part(dialog, TickField, "limitOneLoan").setChecked(True)
    dialog.primary.click()
    assert [since for since, _rules in rules_history()] == [date(2025, 1, 1), date(2025, 6, 1)]
    assert lending_rules(date(2025, 5, 31)).grace_days == 10
    now = lending_rules(TODAY)
    assert now.grace_days == 5
    assert now.limits == Limits(one_loan=OneLoan.PERSON, ceilings=(5_000_000, 7_000_000, 10_000_000))
    sheet = part(page, RulesSheet, "rulesSheet")
    assert part(sheet, Banner, "rulesSaid").text() == "Saved: these rules hold from 01/06/2025 on."
    assert part(sheet, ListTable, "rulesHistory").model().rowCount() == 2
    words = part(sheet, KeyValueList, "rulesWords")
    spoken = [one.accessibleName() for one in words.findChildren(QWidget)]
    assert "Grace days: 5 days" in spoken


def test_somebody_must_decide_and_what_was_typed_stays(page: LoansPage) -> None:
    dialog = change(page)
    type_into(part(dialog, NumberField, "ruleDaysAhead"), "3")
    meeting = part(dialog, TickField, "ruleStep_meeting")
    part(dialog, TickField, "ruleStep_board").setChecked(False)
    meeting.setChecked(False)
    dialog.primary.click()
    assert dialog.form.row_of(meeting).is_marked()
    assert len(rules_history()) == 1
    meeting.setChecked(True)
    dialog.primary.click()
    rules = lending_rules(TODAY)
    assert (rules.skipped_steps, rules.days_ahead) == (frozenset({Step.BOARD}), 3)


def test_a_limit_that_is_ticked_needs_its_figure(page: LoansPage) -> None:
    dialog = change(page)
    part(dialog, TickField, "limitKept").setChecked(True)
    dialog.primary.click()
    kept = part(dialog, MoneyField, "limitKeptBack")
    assert dialog.form.row_of(kept).is_marked()
    type_into(kept, "2tr")
    part(dialog, TickField, "limitLargest").setChecked(True)
    share = part(dialog, PercentField, "limitShare")
    type_into(share, "150")
    dialog.primary.click()
    assert dialog.form.row_of(share).is_marked()
    type_into(share, "15")
    dialog.primary.click()
    limits = lending_rules(TODAY).limits
    assert (limits.kept_back, limits.largest_share) == (2_000_000, Decimal(15))


@pytest.mark.parametrize("text", ["", ";", "5tr; muoi"])
def test_ceilings_that_cannot_be_read_are_never_taken_for_none(page: LoansPage, text: str) -> None:
    dialog = change(page)
    part(dialog, TickField, "limitCeiling").setChecked(True)
    ceilings = part(dialog, TextField, "limitCeilings")
    type_into(ceilings, text)
    dialog.primary.click()
    assert dialog.form.row_of(ceilings).is_marked()
    assert len(rules_history()) == 1


def products(page: LoansPage) -> ProductsSheet:
    open_menu_entry(page, "kindsOfLoan")
    return part(page, ProductsSheet, "productsSheet")


def add_product(sheet: ProductsSheet, name: str, *, rate: str) -> ProductDialog:
    part(sheet, Button, "addProduct").click()
    dialog = part(sheet, ProductDialog, "product")
    type_into(part(dialog, TextField, "productName"), name)
    type_into(part(dialog, NumberField, "productMonths"), "12")
    type_into(part(dialog, PercentField, "productRate"), rate)
    dialog.primary.click()
    return dialog


def test_a_kind_of_loan_is_added_changed_and_retired(page: LoansPage) -> None:
    sheet = products(page)
    dialog = add_product(sheet, "Chan nuoi", rate="")
    assert dialog.form.row_of(part(dialog, PercentField, "productRate")).is_marked()
    type_into(part(dialog, PercentField, "productRate"), "0,8")
    dialog.primary.click()
    [saved] = list_products(TODAY)
    assert (saved.name, saved.months, saved.rate.percent) == ("Chan nuoi", 12, Decimal("0.8"))
    part(sheet, Button, "changeProduct").click()
    dialog = part(sheet, ProductDialog, "product")
    type_into(part(dialog, NumberField, "productMonths"), "18")
    dialog.primary.click()
    assert list_products(TODAY)[0].months == 18
    part(sheet, Button, "retireProduct").click()
    question = part(sheet, Question, "retireQuestion")
    question.buttons[1].click()
    assert list_products(TODAY) == []


def test_two_kinds_of_loan_never_share_a_name(page: LoansPage) -> None:
    sheet = products(page)
    add_product(sheet, "Chan nuoi", rate="0,8")
    dialog = add_product(sheet, "chan nuoi", rate="1")
    assert dialog.form.row_of(part(dialog, TextField, "productName")).is_marked()
    assert len(list_products(TODAY)) == 1
    assert part(dialog, PercentField, "productRate").percent() == Decimal(1)
