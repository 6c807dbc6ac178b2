"""Everything about one person on a sheet, its papers, and taking a merge apart from there."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Consent, Household, HouseholdReview, Purpose, Spell
from clubdesk.operations import members, merging
from clubdesk.operations.repayments import record_repayment
from clubdesk.store import meetings, posts
from clubdesk.store.database import transaction
from clubdesk.ui import printing as ui_printing
from clubdesk.ui import theme
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.members.person_page.sheet import PersonSheet
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question
from tests.ui.members.desk import button, cells, names, the
from tests.ui.members.small_club import PEOPLE, TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def everything(page: MembersPage, member_id: int = 1) -> PersonSheet:
    page.open_item(member_id)
    button(page, "everythingAboutMember").click()
    QApplication.processEvents()
    [sheet] = [one for one in page.findChildren(PersonSheet) if one.isVisible()]
    return sheet


def said(sheet: PersonSheet) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in sheet.findChildren(QLabel) if one.isVisible() and one.text()]


def chip(sheet: PersonSheet, key: str) -> None:
    the(sheet, Button, f"chip_{key}").click()


def test_money_comes_first_and_a_loan_leads_to_its_page(qtbot: QtBot, page: MembersPage) -> None:
    record_repayment(1, amount=100_000, paid_on=date(2025, 3, 20), today=TODAY)
    sheet = everything(page)
    assert sheet.heading.text() == "Everything about Mrs Lò Thị Sen"
    assert {
        "1 times, 3.000.000\u00a0đ in all",
        "rounds: 1, instalments paid late: 1, 92 days at most",
    } <= set(said(sheet))
    [loan] = cells(sheet.money.loans)
    assert loan[:3] == ["TV001-001", "3.000.000", "28.000"]
    assert loan[-1] == "overdue 92 days"
    assert cells(sheet.money.entries) == [
        ["20/03/2025", "Repayment TV001-001", "100.000", ""],
        ["17/12/2024", "Disbursement TV001-001", "", "3.000.000"],
    ]
    sheet.money.loans.select_first()
    with qtbot.waitSignal(page.leads_to) as led:
        QTest.keyClick(sheet.money.loans, Qt.Key.Key_Return)
    assert led.args == ["loans", 1]
    assert not sheet.isVisible()


def test_meetings_posts_and_details_are_a_chip_away(page: MembersPage) -> None:
    with transaction():
        meetings.add_meeting(date(2025, 2, 17), marks=[(1, Presence.EXCUSED)])
        [chair, *_others] = posts.load_posts()
        posts.add_holding(chair, 1, since=date(2024, 1, 17), until=date(2025, 1, 17), area="phụ trách chung")
    details = replace(
        PEOPLE[0],
        earlier=(Spell(joined_on=date(2020, 1, 17), left_on=date(2021, 1, 17)),),
        reviews=(HouseholdReview(2025, Household.NEAR_POOR),),
        consents=(Consent(purpose=Purpose.PHOTO, given_on=date(2024, 2, 1), withdrawn_on=date(2025, 1, 5)),),
        note="Nghe kém",
    )
    members.change_member(1, details, today=TODAY)
    sheet = everything(page)
    chip(sheet, "meetings")
    assert "Meeting by meeting" in said(sheet)
    assert "Borrowed" not in said(sheet)
    chip(sheet, "posts")
    assert {"Chủ nhiệm (phụ trách chung)", "17/01/2024 to 17/01/2025"} <= set(said(sheet))
    chip(sheet, "details")
    facts = set(said(sheet))
    assert {"since 17/01/2024", "17/01/2020 to 17/01/2021", "Nghe kém", "001 150 ••• 017"} <= facts
    assert "agreed on 01/02/2024, taken back on 05/01/2025" in facts
    the(sheet, Button, "personFactsLink1").click()
    assert "001 150 000 017" in said(sheet)


def test_somebody_of_whom_nothing_happened_yet(page: MembersPage) -> None:
    sheet = everything(page, 4)
    assert "never borrowed" in said(sheet)
    chip(sheet, "meetings")
    assert "On no meeting's list yet." in said(sheet)
    chip(sheet, "posts")
    assert "No post so far." in said(sheet)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that the papers previewed would take."""
    files: list[str] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: files.append(paper.file_name))
    return files


@pytest.mark.parametrize(
    ("name", "paper"), [("printPerson", "phieu"), ("printPersonData", "du_lieu_cua_toi")]
)
def test_a_person_s_paper_is_previewed(page: MembersPage, shown: list[str], name: str, paper: str) -> None:
    the(everything(page), Button, name).click()
    assert len(shown) == 1
    assert shown[0].startswith(paper)
    assert shown[0].endswith("tv001_lo_thi_sen.pdf")


@pytest.mark.parametrize(
    ("name", "paper"), [("printConsent", "phieu_dong_y"), ("printApplication", "don_xin_tham_gia")]
)
def test_a_form_is_for_the_person_or_blank(
    page: MembersPage, shown: list[str], name: str, paper: str
) -> None:
    for answer in range(2):
        sheet = everything(page)
        the(sheet, Button, name).click()
        question = the(sheet, Question)
        assert [one.text() for one in question.buttons] == [
            "For Mrs Lò Thị Sen",
            "Blank, to be filled in by hand",
        ]
        question.buttons[answer].click()
        sheet.reject()
    assert shown == [f"{paper}_tv001_lo_thi_sen.pdf", f"{paper}_mau_trang.pdf"]


def test_the_way_back_has_the_focus(page: MembersPage) -> None:
    sheet = everything(page)
    assert sheet.focusWidget() is sheet.back
    QTest.keyClick(sheet.back, Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_who_was_merged_is_separated_from_here(page: MembersPage) -> None:
    merging.merge(1, 2, taken=(), today=TODAY)
    page.session.changed()
    assert names(page) == ["Đặng Thị Đào", "Nông Xuân Giang", "Lò Thị Sen"]
    sheet = everything(page)
    chip(sheet, "details")
    assert "TV002 Hồ Văn Bình" in said(sheet)
    [link] = [one for one in sheet.findChildren(Button) if one.text() == "Separate…"]
    link.click()
    asked = the(sheet, Question)
    assert asked.buttons[0].text() == "No, leave it as it is"
    asked.buttons[1].click()
    assert not sheet.isVisible()
    assert names(page) == ["Hồ Văn Bình", "Đặng Thị Đào", "Nông Xuân Giang", "Lò Thị Sen"]
    assert page.card.person.text() == "Hồ Văn Bình"
    assert page.said.text() == "Separated: TV002 and TV001 are two people again."


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_sheet_fits_the_smallest_screen(ui_app: QApplication, page: MembersPage, points: int) -> None:
    theme.apply_theme(ui_app, points)
    sheet = everything(page)
    for key in ("money", "meetings", "posts", "details"):
        chip(sheet, key)
        QApplication.processEvents()
        body = sheet.body.parentWidget()
        assert body is not None
        assert body.minimumSizeHint().width() <= 1366 - 60
