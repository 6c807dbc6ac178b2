from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clubdesk.domain.births import Birth
from clubdesk.domain.members import MemberDetails, Sex
from clubdesk.operations import members
from clubdesk.ui import theme
from clubdesk.ui.home.page import HomePage
from clubdesk.ui.session import ClubSession
from tests.ui.members.small_club import BEGIN, TODAY, empty_club, lend, small_club

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def show(qtbot: QtBot, session: ClubSession) -> HomePage:
    page = HomePage(session)
    session.club_changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 690)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> Iterator[HomePage]:
    with small_club(tmp_path):
        yield show(qtbot, session)


def said(page: HomePage) -> list[str]:
    QApplication.processEvents()  # new cards are shown by the next turn of the event loop
    return [found.text() for found in page.findChildren(QLabel) if found.isVisible()]


def link(page: HomePage, name: str) -> QPushButton:
    QApplication.processEvents()
    [found] = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
    return found


def test_the_day_is_told(page: HomePage) -> None:
    assert page.heading.text() == "Today, Tuesday 17/6/2025"
    assert page.meeting.heading.text() == "The meeting of month 6 is today"
    assert page.meeting.line.text() == "Members: 4 · Loans due by then: 1"
    assert page.due.figure.text() == "2.144.000\u00a0đ"
    assert page.due.parts.text() == "principal 2.000.000\u00a0đ · interest 144.000\u00a0đ"
    assert page.due.link.text() == "Overdue loans: 1, 1.144.000\u00a0đ →"


def test_funds_and_birthdays_are_told(page: HomePage) -> None:
    texts = said(page)
    assert {
        "Quỹ tăng thu nhập",
        "20.000.000\u00a0đ",
        "cash 17.000.000\u00a0đ",
        "lent out 3.000.000\u00a0đ",
    } <= set(texts)
    assert "1.500.000\u00a0đ" in texts
    assert texts.index("Mrs Lò Thị Sen, 75 years old") < texts.index("Đặng Thị Đào, 37 years old")
    assert texts.count("longevity") == 1


@pytest.mark.parametrize(
    ("name", "key", "target"),
    [
        ("collectDue", "loans", {"chip": "due"}),
        ("overdueLink", "loans", {"chip": "overdue", "sheet": "late"}),
        ("openFund1", "funds", None),
        ("taskLink0", "loans", 1),
        ("beginMeeting", "meetings", {"start": True}),
        ("taskLink1", "meetings", {"meeting": 0}),
        ("taskLink2", "members", 4),
    ],
)
def test_each_line_leads_to_the_place_that_settles_it(
    qtbot: QtBot, page: HomePage, name: str, key: str, target: object
) -> None:
    with qtbot.waitSignal(page.leads_to) as led:
        link(page, name).click()
    assert led.args == [key, target]


def test_what_is_to_do_is_named(page: HomePage, session: ClubSession) -> None:
    texts = said(page)
    assert "Mrs Lò Thị Sen is 92 days late with 1.144.000\u00a0đ" in texts
    assert "Members without a birth date: 1 (Nông Xuân Giang)" in texts
    session.is_sample = True
    session.changed()
    assert "This is the sample club: its people and its money are made up." in said(page)


def test_many_are_counted_instead_of_listed(qtbot: QtBot, page: HomePage, session: ClubSession) -> None:
    for member_id in (2, 3, 4, 4, 4):
        lend(member_id)
    for given_name in ("An", "Bảo", "Chi"):
        details = MemberDetails(name=f"Phạm {given_name}", sex=Sex.MALE, joined_on=BEGIN)
        members.add_member(details, today=TODAY)
    session.changed()
    texts = said(page)
    assert "More overdue loans: 1" in texts
    assert "Members without a birth date: 4 (Phạm An, Phạm Bảo, Phạm Chi…)" in texts
    for name, leads in (
        ("taskLink5", ["loans", {"chip": "overdue", "sheet": "late"}]),
        ("taskLink7", ["members", {"gap": "birth"}]),
    ):
        with qtbot.waitSignal(page.leads_to) as led:
            link(page, name).click()
        assert led.args == leads


def test_more_birthdays_lead_to_their_list(qtbot: QtBot, page: HomePage, session: ClubSession) -> None:
    for day in (1, 2, 3):
        birth = Birth(1950, TODAY.month, day)
        details = MemberDetails(name=f"Phạm Mẫu {day}", sex=Sex.MALE, joined_on=BEGIN, birth=birth)
        members.add_member(details, today=TODAY)
    session.changed()
    with qtbot.waitSignal(page.leads_to) as led:
        link(page, "moreBirthdays").click()
    assert led.args == ["members", {"ready": "birthdays"}]


def test_an_empty_club_says_what_to_do_first(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> None:
    with empty_club(tmp_path):
        page = show(qtbot, session)
        assert page.top.isHidden()
        assert page.tasks.isHidden()
        assert "20.000.000\u00a0đ" in said(page)
        with qtbot.waitSignal(page.leads_to) as led:
            link(page, "firstMember").click()
        assert led.args == ["members", None]


def test_nothing_waiting_is_said(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> None:
    with empty_club(tmp_path):
        members.add_member(
            MemberDetails(name="Lan", sex=Sex.FEMALE, joined_on=BEGIN, birth=None), today=TODAY
        )
        page = show(qtbot, session)
        assert page.due.link.isHidden()
        assert "Nobody this month." in said(page)


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_page_never_needs_more_width_than_the_smallest_screen(
    ui_app: QApplication, page: HomePage, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    ui_app.processEvents()
    assert page.minimumSizeHint().width() <= 1366 - 230
