"""The part of the sheet that unfolds: everything else the club writes down about a person."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from clubdesk.domain.births import Birth
from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    MemberDetails,
    Purpose,
    household_in,
)
from clubdesk.operations import members
from clubdesk.ui.members.consent_fields import find_groups
from clubdesk.ui.members.member_dialog import MemberDialog
from clubdesk.ui.members.page import MembersPage
from tests.ui.members.desk import button, facts, open_sheet, type_into
from tests.ui.members.small_club import TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

GIVEN = date(2024, 2, 17)


def open_change(page: MembersPage, member_id: int) -> MemberDialog:
    page.open_item(member_id)
    return open_sheet(page, "changeMember")


def saved(member_id: int) -> MemberDetails:
    return members.card(member_id, TODAY).member.details


def line_under(sheet: MemberDialog, name: str) -> str:
    found = sheet.findChild(QLabel, f"{name}Line")
    assert isinstance(found, QLabel)
    return found.text()


def with_details(page: MembersPage, member_id: int, **changes: object) -> None:
    members.change_member(member_id, replace(saved(member_id), **changes), today=TODAY)  # type: ignore[arg-type]
    page.session.changed()


def test_the_short_part_alone_is_four_inputs(page: MembersPage) -> None:
    sheet = open_sheet(page)
    assert not sheet.more.note.isVisible()
    sheet.name.setFocus()
    QTest.keyClicks(sheet.name, "Moi Mot")
    sheet.sex.setFocus()
    QTest.keyClick(sheet.sex, Qt.Key.Key_Down)
    sheet.joined.setFocus()
    QTest.keyClick(sheet.joined, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert saved(6).name == "Moi Mot"


def test_the_whole_card_is_typed_and_shown(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.name.set_value("Y Mẫu Niê Thử")
    sheet.sex.set_key("female")
    sheet.more_button.click()
    more = sheet.more
    assert more.given.value() == "Thử"
    assert sheet.focusWidget() is more.given
    more.given.selectAll()
    type_into(sheet, "Thu")
    sheet.primary.click()
    assert "not part of the name" in line_under(sheet, "memberGiven")
    more.given.take_draft("Mẫu")
    more.phone_owner.set_value("con  gái")
    sheet.phone.set_value("0912345678")
    more.address.set_value("Số 1, ngõ 2")
    more.hamlet.set_value("Buôn Mẫu")
    more.ticks[Circumstance.ALONE].click()
    more.ticks[Circumstance.NO_PENSION].click()
    assert not more.association_card.isEnabled()
    more.in_association.click()
    more.association_card.set_value("NCT 017")
    more.insurance_card.set_value("GD4660000000001")
    more.insurance_until.set_value("31/12/2024")
    more.consents.ticks[Purpose.ETHNIC_GROUP].click()
    more.consents.given_on.set_value("10/6/2025")
    more.consents.ethnic_group.setFocus()
    QTest.keyClicks(more.consents.ethnic_group, "e de")
    QTest.keyClick(more.consents.ethnic_group, Qt.Key.Key_Return)
    more.note.set_value("Thích hát chèo")
    sheet.primary.click()
    assert not sheet.isVisible()
    details = saved(6)
    assert (details.given_name, details.phone_owner, details.hamlet) == ("Mẫu", "con gái", "Buôn Mẫu")
    assert details.circumstances == {Circumstance.ALONE, Circumstance.NO_PENSION}
    assert (details.in_association, details.association_card) == (True, "NCT 017")
    assert (details.insurance_card, details.insurance_until) == ("GD4660000000001", date(2024, 12, 31))
    assert details.consents == (Consent(purpose=Purpose.ETHNIC_GROUP, given_on=date(2025, 6, 10)),)
    assert (details.ethnic_group, details.note) == ("12", "Thích hát chèo")
    assert {
        "Mẫu",
        "0912 345 678 (con gái)",
        "Số 1, ngõ 2, Buôn Mẫu",
        "Lives alone · No pension",
        "Ê-đê",
        "member, card NCT 017",
        "GD4660000000001 · expired on 31/12/2024",
        "ethnic group from 10/06/2025",
        "Thích hát chèo",
    } <= set(facts(page))


def test_changing_one_thing_keeps_all_the_rest(page: MembersPage) -> None:
    whole = replace(
        saved(2),
        given_name="Văn",
        reviews=(HouseholdReview(2024, Household.POOR),),
        circumstances=frozenset({Circumstance.DISABLED}),
        ethnic_group="03",
        association_card="NCT 1",
        in_association=True,
        insurance_until=date(2026, 1, 1),
        consents=(Consent(purpose=Purpose.ETHNIC_GROUP, given_on=GIVEN),),
        note="Ghi chú",
    )
    members.change_member(2, whole, today=TODAY)
    sheet = open_change(page, 2)
    assert sheet.more.note.isVisible()
    assert not sheet.more_button.isVisible()
    sheet.birth.set_value("1958")
    sheet.primary.click()
    assert saved(2) == replace(whole, birth=Birth(1958))


def test_nothing_is_ticked_beforehand_and_the_ethnic_group_waits_for_consent(page: MembersPage) -> None:
    sheet = open_sheet(page)
    sheet.more_button.click()
    consents = sheet.more.consents
    assert not any(tick.isChecked() for tick in consents.ticks.values())
    assert not consents.ethnic_group.isEnabled()
    assert not consents.given_on.isVisible()
    consents.ticks[Purpose.ETHNIC_GROUP].click()
    assert consents.ethnic_group.isEnabled()
    assert consents.given_on.isVisible()
    assert consents.given_on.day() == TODAY
    sheet.name.set_value("Mới Một")
    sheet.sex.set_key("male")
    consents.given_on.set_value("18/6/2025")
    consents.ethnic_group.set_value("Khơ")
    sheet.primary.click()
    assert "18/06/2025 has not come yet" in line_under(sheet, "memberConsentDay")
    assert "choose from the list" in line_under(sheet, "memberEthnicGroup")
    sheet.accept()


def test_withdrawing_the_consent_empties_the_ethnic_group_and_keeps_the_history(page: MembersPage) -> None:
    given = Consent(purpose=Purpose.ETHNIC_GROUP, given_on=GIVEN)
    with_details(page, 2, ethnic_group="03", consents=(given,))
    sheet = open_change(page, 2)
    tick, group = sheet.more.consents.ticks[Purpose.ETHNIC_GROUP], sheet.more.consents.ethnic_group
    name = "memberConsent-ethnic-group"
    assert (group.value(), "Agreed on 17/02/2024." in line_under(sheet, name)) == ("Thái", True)
    tick.click()
    assert (group.value(), group.isEnabled()) == ("", False)
    assert "ethnic group is removed" in line_under(sheet, "memberEthnicGroup")
    assert "withdrawn from today" in line_under(sheet, name)
    tick.click()
    assert group.value() == "Thái"
    tick.click()
    sheet.primary.click()
    assert (saved(2).ethnic_group, saved(2).consents) == ("", (replace(given, withdrawn_on=TODAY),))

    sheet = open_change(page, 2)
    assert "Withdrawn on 17/06/2025." in line_under(sheet, name)
    sheet.more.consents.ticks[Purpose.ETHNIC_GROUP].click()
    sheet.more.consents.given_on.set_value("1/6/2025")
    sheet.primary.click()
    assert sheet.form.row_of(sheet.more.consents.given_on).is_marked()
    sheet.more.consents.given_on.set_value("17/6/2025")
    sheet.primary.click()
    again = Consent(purpose=Purpose.ETHNIC_GROUP, given_on=TODAY)
    assert saved(2).consents == (replace(given, withdrawn_on=TODAY), again)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("thai", "Thái"),
        ("kho", "Khơ-me"),
        ("ê", "Ê-đê"),
        ("h'mông", "Hmông"),
        ("gia rai", "Gia-rai"),
        ("xyz", ""),
    ],
)
def test_an_ethnic_group_is_found_by_a_few_letters(typed: str, first: str) -> None:
    assert next((item.title for item in find_groups(typed)), "") == first


def test_a_class_that_changes_is_asked_its_year_and_never_overwrites_the_past(page: MembersPage) -> None:
    sheet = open_change(page, 1)
    since = sheet.household.since
    assert not since.isVisible()
    QTest.keyClick(sheet.household.choice, Qt.Key.Key_Down)
    assert since.isVisible()
    assert since.number() == 2025
    expected = "At first: Poor household · Near-poor household from 2025"
    assert line_under(sheet, "memberHouseholdSince") == expected
    since.set_value("2031")
    sheet.primary.click()
    assert "1990 to 2026" in line_under(sheet, "memberHouseholdSince")
    since.set_value("2025")
    sheet.primary.click()
    details = saved(1)
    assert [household_in(details, year) for year in (2024, 2025)] == [Household.POOR, Household.NEAR_POOR]
    assert {"Near-poor household", expected} <= set(facts(page))


def test_a_class_chosen_and_chosen_back_records_nothing(page: MembersPage) -> None:
    sheet = open_change(page, 1)
    QTest.keyClick(sheet.household.choice, Qt.Key.Key_Down)
    QTest.keyClick(sheet.household.choice, Qt.Key.Key_Up)
    assert not sheet.household.since.isVisible()
    sheet.primary.click()
    assert saved(1).reviews == ()


def test_hamlets_there_are_can_be_chosen(page: MembersPage) -> None:
    with_details(page, 2, hamlet="Thôn Mẫu")
    assert open_sheet(page).more.hamlet.has_groups()
    page.findChildren(MemberDialog)[-1].accept()


def test_no_link_of_the_card_is_nameless(page: MembersPage) -> None:
    page.open_item(1)
    assert button(page, "memberFactsLink3").text() == "Years…"
