"""Dues and contributions through their sheets, by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.dues_rules import DuesRule, Exemption
from clubdesk.operations import contributions, dues
from clubdesk.operations.entries import entry
from clubdesk.operations.funds import fund_totals
from clubdesk.ui.funds.dues.book_sheet import DuesBookSheet
from clubdesk.ui.funds.dues.contribution_dialog import ContributionDialog, RefundDialog
from clubdesk.ui.funds.dues.contributions_sheet import ContributionsSheet
from clubdesk.ui.funds.dues.opening import open_contributions, open_dues_book, open_dues_rules
from clubdesk.ui.funds.dues.rule_dialog import DuesRuleDialog
from clubdesk.ui.funds.dues.rules_sheet import DuesRulesSheet
from clubdesk.ui.funds.dues.taking import TakeDuesDialog
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.session import ClubSession
from tests.builders import TODAY, a_club, a_member, opened
from tests.ui.loans.driving import part, type_into

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

RULE = DuesRule(holds_from=date(2025, 1, 1), amount=5_000)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[QWidget]:
    """A window over a club of three people who owe dues since January."""
    with opened(a_club(tmp_path)):
        dues.set_dues_rule(RULE)
        for name in ("Lò Thị An", "Lò Thị Bình", "Lò Thị Chanh"):
            a_member(name)
        holder = QWidget()
        qtbot.addWidget(holder)
        holder.show()
        qtbot.waitExposed(holder)
        yield holder


@pytest.fixture
def book(window: QWidget, session: ClubSession) -> DuesBookSheet:
    open_dues_book(window, session)
    return part(window, DuesBookSheet, "duesBook")


def names(book: DuesBookSheet) -> list[str]:
    return [row.member.name for row in book.rows.rows()]


def marks(book: DuesBookSheet, place: int) -> list[str]:
    model = book.rows
    return [str(model.data(model.index(place, column))) for column in range(1, 15)]


def test_the_book_shows_who_paid_which_month(book: DuesBookSheet) -> None:
    assert names(book) == ["Lò Thị An", "Lò Thị Bình", "Lò Thị Chanh"]
    assert marks(book, 0) == ["–"] * 6 + [""] * 6 + ["", "30.000"]
    assert book.stands.text() == "Lò Thị An: lacks 30.000\u00a0đ (01–06/2025)"
    assert book.take.text() == "Take 30.000\u00a0đ (Ctrl+T)"


def test_what_is_asked_is_taken_with_one_key_and_the_next_is_chosen(
    book: DuesBookSheet, session: ClubSession
) -> None:
    QTest.keyClick(book.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert marks(book, 0) == ["paid"] * 6 + [""] * 6 + ["30.000", ""]
    assert book.said.text() == ("Took 30.000\u00a0đ of Lò Thị An: dues of 01–06/2025. Receipt PT 2025/001.")
    assert book.stands.text().startswith("Lò Thị Bình")
    assert entry(session.session_entries[-1]).entry.member_id == 1
    assert "Together 30.000 đ" in book.sums.text()


def test_the_year_is_saved_as_a_workbook(book: DuesBookSheet) -> None:
    book.save.click()
    saving = part(book, QFileDialog, "saveTableDialog")
    assert Path(saving.selectedFiles()[0]).name == "dues_book_2025_2025-06-17.xlsx"


def test_people_are_found_by_a_few_letters_and_by_what_they_lack(book: DuesBookSheet) -> None:
    QTest.keyClicks(book.search, "chanh")
    assert names(book) == ["Lò Thị Chanh"]
    book.take.click()
    book.search.clear()
    book.chips.choose("lacking")
    assert names(book) == ["Lò Thị An", "Lò Thị Bình"]
    book.chips.choose("paid")
    assert names(book) == ["Lò Thị Chanh"]


def test_another_amount_says_which_months_it_pays_and_keeps_what_is_refused(book: DuesBookSheet) -> None:
    QTest.keyClick(book.table, Qt.Key.Key_Return)
    dialog = part(book, TakeDuesDialog, "takeDues")
    assert dialog.amount.amount() == 30_000
    type_into(dialog.amount, "12000")
    assert dialog.pays.text() == (
        "Pays dues of 01–03/2025, the last of them in part. 18.000\u00a0đ is lacking then."
    )
    type_into(dialog.amount, "200000")
    dialog.primary.click()
    assert dialog.form.row_of(dialog.amount).is_marked()
    assert "at most 120.000 đ" in dialog.banner.text()
    type_into(dialog.amount, "12000")
    type_into(dialog.party, "Con gái")
    dialog.primary.click()
    assert marks(book, 0)[:4] == ["paid", "paid", "½", "–"]


def test_a_payment_is_taken_back_from_where_it_was_told(book: DuesBookSheet) -> None:
    book.take.click()
    book.said.reverse_last.click()
    dialog = part(book, ReversalDialog, "reversal")
    dialog._reason.set_value("Ghi nhầm")
    dialog.primary.click()
    assert book.said.text() == "PT 2025/001 is taken back."
    assert marks(book, 0)[12:] == ["", "30.000"]


def test_a_year_ahead_and_one_without_dues_are_shown(book: DuesBookSheet) -> None:
    book.year.set_key(2026)
    book.year.judged.emit()
    assert marks(book, 0) == [""] * 13 + ["30.000"]
    assert book.sums.text() == "Nothing is paid for 2026 yet."


def test_the_rule_changes_from_the_next_month_and_the_old_one_stays(
    window: QWidget, session: ClubSession
) -> None:
    open_dues_rules(window, session)
    sheet = part(window, DuesRulesSheet, "duesRules")
    sheet.change.click()
    dialog = part(sheet, DuesRuleDialog, "setDues")
    assert dialog.month.currentText() == "07/2025"
    type_into(dialog.amount, "20000")
    dialog.every.set_key(3)
    dialog.exempt[Exemption.POOR].click()
    assert dialog.says.text() == (
        "From 07/2025 on: 20.000\u00a0đ a quarter (3 months). Excused: poor households."
    )
    dialog.primary.click()
    changed = DuesRule(
        holds_from=date(2025, 7, 1), amount=20_000, every=3, exempt=frozenset({Exemption.POOR})
    )
    assert dues.dues_rules() == [RULE, changed]
    assert sheet.said.text() == "Saved: these dues hold from 07/2025 on."
    assert sheet.says.text() == "From 01/2025 on: 5.000\u00a0đ a month. Excused: nobody."


def test_a_rule_within_a_period_is_refused_beside_its_month(window: QWidget, session: ClubSession) -> None:
    dues.set_dues_rule(replace(RULE, every=12))
    open_dues_rules(window, session)
    sheet = part(window, DuesRulesSheet, "duesRules")
    sheet.change.click()
    dialog = part(sheet, DuesRuleDialog, "setDues")
    dialog.month.set_key(date(2025, 7, 1))
    dialog.primary.click()
    assert dialog.form.row_of(dialog.month).is_marked()
    assert "begin on 01/01/2026" in dialog.banner.text()
    assert dialog.amount.amount() == 5_000


def test_contributions_are_switched_on_taken_and_given_back(window: QWidget, session: ClubSession) -> None:
    open_contributions(window, session)
    sheet = part(window, ContributionsSheet, "contributions")
    assert not sheet.take.isVisible()
    sheet.begin.click()
    sheet.take.click()
    taking = part(sheet, ContributionDialog, "takeContribution")
    QTest.keyClicks(taking.person, "lta")
    QTest.keyClick(taking.person, Qt.Key.Key_Return)
    type_into(taking.amount, "2tr")
    taking.primary.click()
    assert sheet.said.text() == "Recorded as PT 2025/001."
    assert sheet.total.text() == "The club has 2.000.000\u00a0đ of 1 members to give back."
    sheet.stop.click()
    assert "still have 2.000.000 đ to get back" in sheet.banner.text()
    sheet.give.click()
    giving = part(sheet, RefundDialog, "giveBack")
    assert giving.amount.amount() == 2_000_000
    type_into(giving.amount, "3tr")
    giving.primary.click()
    assert giving.form.row_of(giving.amount).is_marked()
    type_into(giving.amount, "2tr")
    giving.primary.click()
    assert contributions.contribution_balances(TODAY) == []
    assert fund_totals(TODAY)[0].cash == 50_000_000
    sheet.stop.click()
    assert sheet.begin.isVisible()
