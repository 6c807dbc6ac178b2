"""The years of a household, put right."""

from dataclasses import replace

import pytest

from clubdesk.domain.members import Household, HouseholdReview
from clubdesk.operations import members
from clubdesk.ui.members.household_dialog import HouseholdDialog
from clubdesk.ui.members.page import MembersPage
from tests.ui.members.desk import button, facts
from tests.ui.members.small_club import TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


@pytest.fixture
def dialog(page: MembersPage) -> HouseholdDialog:
    """The years of the first person: poor at first, near-poor from 2024, of average means from 2025."""
    details = members.card(1, TODAY).member.details
    reviews = (HouseholdReview(2024, Household.NEAR_POOR), HouseholdReview(2025, Household.AVERAGE))
    members.change_member(1, replace(details, reviews=reviews), today=TODAY)
    page.session.changed()
    page.open_item(1)
    button(page, "memberFactsLink3").click()
    [found] = page.findChildren(HouseholdDialog)
    return found


def reviews() -> list[tuple[int, Household]]:
    return [(one.year, one.household) for one in members.card(1, TODAY).member.details.reviews]


def test_a_wrong_line_is_corrected_another_taken_out_a_third_added(
    page: MembersPage, dialog: HouseholdDialog
) -> None:
    (year, household), (_, wrong), (more, added) = dialog.lines
    assert (year.number(), household.key(), more.value()) == (2024, "near-poor", "")
    year.set_value("2023")
    wrong.set_key("wrong")
    more.set_value("2025")
    added.set_key("newly-escaped")
    dialog.primary.click()
    assert not dialog.isVisible()
    assert reviews() == [(2023, Household.NEAR_POOR), (2025, Household.NEWLY_ESCAPED)]
    said = "At first: Poor household · Near-poor household from 2023 · Newly out of poverty from 2025"
    assert said in facts(page)


def test_the_first_class_is_corrected_without_a_year(dialog: HouseholdDialog) -> None:
    dialog.first.set_key("none")
    dialog.primary.click()
    assert members.card(1, TODAY).member.details.household is Household.NONE
    assert len(reviews()) == 2


def test_a_year_stands_once_and_a_line_is_whole(dialog: HouseholdDialog) -> None:
    year, household = dialog.lines[2]
    year.set_value("2024")
    dialog.primary.click()
    assert dialog.form.row_of(household).line.text().startswith("Choose the class")
    household.set_key("poor")
    dialog.primary.click()
    assert dialog.form.row_of(year).line.text().startswith("This year stands above")
    year.clear()
    dialog.primary.click()
    assert dialog.form.row_of(year).line.text().startswith("Type the year")
    assert len(reviews()) == 2
    dialog.accept()
