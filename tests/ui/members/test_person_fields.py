import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from clubdesk.domain.births import Birth
from clubdesk.text.member_words import grouped_phone, masked_citizen, phone_digits
from clubdesk.ui.members.person_fields import BirthField, CitizenField, GroupField, PhoneField
from tests.ui.members.small_club import TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


@pytest.mark.parametrize(
    ("typed", "shown", "birth", "note"),
    [
        ("1961", "1961", Birth(1961), "Age 64"),
        ("5/1961", "05/1961", Birth(1961, 5), "Age 64"),
        ("3.7.1961", "03/07/1961", Birth(1961, 7, 3), "Age 63"),
        ("", "", None, ""),
    ],
)
def test_a_birth_is_taken_as_far_as_it_is_known(
    qtbot: QtBot, typed: str, shown: str, birth: Birth | None, note: str
) -> None:
    field = BirthField(name="birth", today=lambda: TODAY)
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.birth(), field.note(), field.problem()) == (shown, birth, note, "")


def test_an_unreadable_birth_is_said(qtbot: QtBot) -> None:
    field = BirthField(name="birth", today=lambda: TODAY)
    qtbot.addWidget(field)
    field.set_value("31/4/1961")
    assert "31/4/1961" in field.problem()
    assert field.birth() is None


def test_a_wrong_number_of_old_books_may_stay(qtbot: QtBot) -> None:
    field = CitizenField(name="citizen")
    qtbot.addWidget(field)
    field.set_number("0011500017")
    assert field.problem() == ""
    field.set_value("00115000017")
    assert field.problem() != ""
    field.set_value("001.150.000 017")
    assert (field.number(), field.problem()) == ("001150000017", "")


@pytest.mark.parametrize(
    ("typed", "kept", "shown", "doubtful"),
    [
        ("0948618798", "0948618798", "0948 618 798", False),
        ("+84 948-618-798", "0948618798", "0948 618 798", False),
        ("024 3825 1234", "02438251234", "02438 251 234", False),
        ("094861879", "094861879", "094861879", True),
        ("0948618798 (con gái)", "0948618798 (con gái)", "0948618798 (con gái)", False),
    ],
)
def test_a_phone_is_never_refused(qtbot: QtBot, typed: str, kept: str, shown: str, doubtful: bool) -> None:
    field = PhoneField(name="phone")
    qtbot.addWidget(field)
    field.set_phone(typed)
    assert (field.phone(), field.problem(), bool(field.note())) == (kept, "", doubtful)
    assert grouped_phone(phone_digits(typed)) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [("001150123017", "001 150 ••• 017"), ("123456789", "123 ••• 789"), ("0011501230", "0011 ••• 230")],
)
def test_a_citizen_number_is_masked(number: str, shown: str) -> None:
    assert masked_citizen(number) == shown


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu without a screen
def test_the_arrow_opens_the_groups_and_without_any_there_is_none(qtbot: QtBot) -> None:
    field, bare = GroupField(["Tổ 1"], name="group"), GroupField([], name="bare")
    for one, opens in ((field, True), (bare, False)):
        qtbot.addWidget(one)
        one.resize(300, 40)
        one.show()
        qtbot.waitExposed(one)
        menu = one.findChild(QMenu)
        assert isinstance(menu, QMenu)
        QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
        assert not menu.isVisible()
        QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(285, 20))
        assert menu.isVisible() == opens
        menu.close()
        QTest.keyClick(one, Qt.Key.Key_Down)
        assert menu.isVisible() == opens
        menu.close()
