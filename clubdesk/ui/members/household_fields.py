"""The class of the household on a person's sheet; a class that changes is asked its year."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from clubdesk.domain.members import (
    Household,
    HouseholdReview,
    MemberDetails,
    household_in,
    reviewed,
)
from clubdesk.text.card_words import household_history
from clubdesk.text.member_words import household_word
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import ChoiceField, NumberField
from clubdesk.ui.widgets.forms import Form

FIRST_YEAR = 1990


def year_field(today: date, *, name: str, required: bool = False) -> NumberField:
    """The year that a class holds from; a review at the end of a year holds from the next."""
    field = NumberField(name=name, low=FIRST_YEAR, high=today.year + 1, required=required)
    field.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return field


def household_choices() -> list[tuple[object, str]]:
    """Every class, as a choice offers them."""
    return [(one.value, household_word(one)) for one in Household]


class HouseholdFields:
    """A choice, and the year of the review where the class of somebody written down before changes."""

    def __init__(self, *, before: MemberDetails | None, today: date) -> None:
        self._before = before
        self._now = household_in(before, today.year) if before is not None else Household.NONE
        self.choice = ChoiceField(household_choices(), name="memberHousehold")
        self.choice.set_key(self._now.value)
        self.since = year_field(today, name="memberHouseholdSince", required=True)
        self.since.set_number(today.year)

    def place_choice(self, form: Form) -> None:
        """Put the choice into the form."""
        form.add(translate("Members", "Household class"), self.choice)

    def place_year(self, form: Form) -> None:
        """Put the year into the form, unseen until the class changes."""
        self._since_row = form.add(translate("Members", "This class holds from the year"), self.since)
        self.choice.judged.connect(self._show_year)
        self.since.judged.connect(self._show_history)
        self._show_year()

    def applied_to(self, details: MemberDetails) -> MemberDetails:
        """The details with the class: a newcomer's first, or one more review."""
        if self._before is None:
            return replace(details, household=self._chosen())
        year = self.since.number()
        if self._chosen() is self._now or year is None:
            return details
        return replace(details, reviews=reviewed(details, HouseholdReview(year, self._chosen())))

    def _chosen(self) -> Household:
        return Household(str(self.choice.key()))

    def _show_year(self) -> None:
        self._since_row.setVisible(self._before is not None and self._chosen() is not self._now)
        self._show_history()

    def _show_history(self) -> None:
        """Say what the years will read like."""
        if self._before is not None:
            self._since_row.set_hint(household_history(self.applied_to(self._before)))
