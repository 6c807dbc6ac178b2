import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from clubdesk.ui import theme
from clubdesk.ui.members.page import MembersPage
from tests.ui.members.desk import button, facts, names, show

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def test_the_list_is_in_vietnamese_order_with_what_matters_beneath(page: MembersPage) -> None:
    assert names(page) == ["Hồ Văn Bình", "Đặng Thị Đào", "Nông Xuân Giang", "Lò Thị Sen"]
    sen = page.table.people.rows()[3]
    name, born, sex, group = page.table.people.columns
    assert name.quiet(sen) == "poor household · overdue"
    assert name.quiet_tint(sen) == "alarm"
    assert [column.text(sen) for column in (born, sex, group)] == ["1950", "Female", "Tổ 3"]
    assert born.text(page.table.people.rows()[2]) == "–"


def test_chips_count_and_narrow_the_list(page: MembersPage) -> None:
    chips = [chip.text() for chip in page.chips.findChildren(QPushButton)]
    assert chips == ["On the roll 4", "Board 0", "Poor, near-poor 1", "60+ 2", "Borrowing 1", "Left 1"]
    button(page, "chip_left").click()
    assert names(page) == ["Vũ Thị Lan"]
    assert "01/02/2025: Chuyển nơi ở" in facts(page)


@pytest.mark.parametrize("typed", ["lo thi sen", "lts", "8798", "tv001", "Sen"])
def test_a_person_is_found_while_typing(page: MembersPage, typed: str) -> None:
    QTest.keyClicks(page.search, typed)
    assert names(page) == ["Lò Thị Sen"]
    assert page.card.person.text() == "Lò Thị Sen"
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(names(page)) == 4
    assert page.card.person.text() == "Lò Thị Sen"


def test_enter_in_the_search_goes_to_the_list(qtbot: QtBot, page: MembersPage) -> None:
    page.activateWindow()
    page.search.setFocus()
    QTest.keyClicks(page.search, "xyz")
    assert page.card.nobody.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.table.hasFocus)


def test_the_card_hides_the_citizen_number_until_asked(qtbot: QtBot, page: MembersPage) -> None:
    page.open_item(1)
    assert page.card.marks.text() == "TV001 · Female · Tổ 3"
    assert {"12/06/1950 (age 75)", "001 150 ••• 017", "0948 618 798", "Poor household"} <= set(facts(page))
    button(page, "memberFactsLink1").click()
    assert "001 150 000 017" in facts(page)
    button(page, "memberFactsLink1").click()
    assert "001 150 ••• 017" in facts(page)


def test_a_loan_leads_to_the_loans_page(qtbot: QtBot, page: MembersPage) -> None:
    page.open_item(1)
    told = facts(page)
    assert "TV001-001: owes 3.000.000\u00a0đ" in told
    assert "rounds: 1, instalments paid late: 1, 92 days at most" in told
    with qtbot.waitSignal(page.leads_to) as led:
        button(page, "memberFactsLink5").click()
    assert led.args == ["loans", 1]


def test_the_composition_is_shown_as_advice(page: MembersPage) -> None:
    figures = [page.composition.meters[name].figure.text() for name in ("people", "women")]
    assert figures == ["4", "50 %"]
    assert page.composition.meters["women"].figure.property("role") == "warning"
    assert page.composition.meters["older"].figure.text() == "50 %"
    assert page.composition.meters["borrowers"].figure.text() == "25 %"
    assert "60 to 70 %" in page.composition.meters["women"].toolTip()


def test_the_page_keeps_what_it_shows(qtbot: QtBot, page: MembersPage) -> None:
    page.chips.choose("older")
    QTest.keyClicks(page.search, "lo")
    page.table.select_where(lambda line: line.member.name == "Lò Thị Sen")
    again = show(qtbot, page.session)
    again.restore(page.state())
    assert (again.chips.key(), again.search.text()) == ("older", "lo")
    assert again.card.person.text() == "Lò Thị Sen"


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_page_never_needs_more_width_than_the_smallest_screen(
    ui_app: QApplication, page: MembersPage, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    ui_app.processEvents()
    assert page.minimumSizeHint().width() <= 1366 - 230
