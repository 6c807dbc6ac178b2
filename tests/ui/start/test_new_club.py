from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, FirstDueRule
from clubdesk.domain.dues_rules import DuesRule
from clubdesk.operations import clubs, dues
from clubdesk.operations.funds import fund_totals
from clubdesk.ui.start.new_club import NewClubDialog
from tests.builders import TODAY
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def dialog(front: FrontDoor, qtbot: QtBot) -> NewClubDialog:
    button = front.window.findChild(QPushButton, "makeNew")
    assert button is not None
    button.click()
    made = opened_dialog(front.window, qtbot, "newClub")
    assert isinstance(made, NewClubDialog)
    return made


def fill_first(dialog: NewClubDialog) -> None:
    dialog.fields.name.set_value("CLB Liên thế hệ thôn Đông")
    dialog.fields.commune.set_value("Xã Mẫu")
    QTest.keyClicks(dialog.fields.meeting_day, "17")


def text_of(dialog: NewClubDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_club_is_made_and_opened(dialog: NewClubDialog, front: FrontDoor, home: Path) -> None:
    fill_first(dialog)
    dialog.primary.click()
    QTest.keyClicks(dialog.fields.dues, "5000")
    dialog.fields.share.set_value("70")
    dialog.fields.first_due.set_key("one-period")
    dialog.primary.click()
    QTest.keyClicks(dialog.fields.income, "48tr")
    QTest.keyClicks(dialog.fields.activity, "2500000")
    dialog.primary.click()
    assert text_of(dialog, "newClubStep") == "Page 4 of 4: Is everything right?"
    assert text_of(dialog, "newClubSummaryValue2") == f"70 % to {ACTIVITY_FUND} · 30 % to {INCOME_FUND}"
    assert str(home / "ClubDesk" / "clb-lien-the-he-thon-dong.clb") in text_of(dialog, "placePath")
    dialog.primary.click()

    assert front.desk.session.title == "CLB Liên thế hệ thôn Đông"
    assert front.desk.settings.last_file == home / "ClubDesk" / "clb-lien-the-he-thon-dong.clb"
    page = front.window.current_page()
    assert page is not None
    assert page.help_page == "home"
    assert [total.cash for total in fund_totals(TODAY)] == [48_000_000, 2_500_000]
    assert clubs.lending_rules(TODAY).first_due_rule is FirstDueRule.ONE_PERIOD
    assert dues.dues_rules() == [DuesRule(holds_from=TODAY.replace(day=1), amount=5_000)]
    assert clubs.profile().meeting_day == 17


def test_nothing_is_lost_going_back(dialog: NewClubDialog) -> None:
    fill_first(dialog)
    assert not dialog.back.isEnabled()
    dialog.primary.click()
    dialog.fields.grace_days.set_value("5")
    dialog.back.click()
    assert dialog.step() == 0
    assert dialog.fields.name.value() == "CLB Liên thế hệ thôn Đông"
    dialog.primary.click()
    assert dialog.fields.grace_days.number() == 5


def test_page_is_judged_before_the_next(dialog: NewClubDialog) -> None:
    dialog.primary.click()
    assert dialog.step() == 0
    assert dialog.form.row_of(dialog.fields.name).is_marked()
    fill_first(dialog)
    dialog.fields.founded_on.set_day(date(2025, 6, 18))
    dialog.primary.click()
    assert dialog.step() == 0
    dialog.fields.founded_on.set_day(date(2024, 1, 17))
    dialog.primary.click()
    dialog.fields.share.set_value("101")
    dialog.primary.click()
    assert dialog.step() == 1
    dialog.fields.share.set_percent(Decimal(0))
    dialog.primary.click()
    for day in (date(2023, 1, 1), date(2025, 6, 18)):
        dialog.fields.begin_on.set_day(day)
        dialog.primary.click()
        assert dialog.step() == 2
    dialog.fields.begin_on.set_day(TODAY)
    dialog.primary.click()
    assert dialog.fields.club().interest_shares == ((INCOME_FUND, Decimal(100)),)


def test_enter_on_the_last_field_goes_on(dialog: NewClubDialog) -> None:
    fill_first(dialog)
    QTest.keyClick(dialog.fields.meeting_day, Qt.Key.Key_Return)
    assert dialog.step() == 1


def test_refusal_keeps_what_was_typed(dialog: NewClubDialog, front: FrontDoor, tmp_path: Path) -> None:
    fill_first(dialog)
    for _ in range(3):
        dialog.primary.click()
    taken = tmp_path / "taken.clb"
    taken.write_text("something else")
    dialog.place._take(taken)
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.banner.text()
    assert front.desk.session.path is None
    assert taken.read_text() == "something else"
    blocked = taken / "inside" / "x.clb"
    dialog.place._take(blocked)
    dialog.primary.click()
    assert dialog.isVisible()
