"""The household's class through the years: what was written down wrongly is put right or taken out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.members import Household, HouseholdReview, Member, MemberDetails
from clubdesk.text.member_words import addressed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.household_fields import household_choices, year_field
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.drafts import DraftFile
from clubdesk.ui.widgets.fields import ChoiceField, NumberField
from clubdesk.ui.widgets.labels import label

_WRONG = "wrong"
_NOTHING = ""

Write = Callable[[MemberDetails], object]
"""Writes the details down, or raises a ClubError."""


class HouseholdDialog(FormDialog):
    """The first class, a line a review, and an empty line for one more."""

    def __init__(
        self, parent: QWidget, member: Member, *, today: date, write: Write, draft: DraftFile | None
    ) -> None:
        title = translate("Members", "The household through the years")
        verb = translate("Members", "Save the years")
        super().__init__(parent, title, verb, name="households", columns=2, width=820, draft=draft)
        self._member, self._write = member, write
        self.form.add_widget(label(addressed(member, today), "bold", name="householdsWho"))
        self._add_first(member.details.household)
        self.lines: list[tuple[NumberField, ChoiceField]] = []
        for review in member.details.reviews:
            year, household = self._add_line(today, required=True)
            year.set_number(review.year)
            household.set_key(review.household.value)
        self._add_line(today, required=False)
        self.submitted.connect(self._save)

    def _add_first(self, household: Household) -> None:
        self.first = ChoiceField(household_choices(), name="householdFirst")
        self.first.set_key(household.value)
        words = translate("Members", "Until the first year below, or ever since where there is none.")
        self.form.add(translate("Members", "Household class at first"), self.first, hint=words, wide=True)

    def _add_line(self, today: date, *, required: bool) -> tuple[NumberField, ChoiceField]:
        """A line of a year and its class; the one that may stay empty is for one more year."""
        place = len(self.lines)
        year = year_field(today, name=f"householdYear{place}", required=required)
        extra = (
            (_WRONG, translate("Members", "Written down wrongly: take it out"))
            if required
            else (_NOTHING, translate("Members", "Choose"))
        )
        choices = [*household_choices(), extra] if required else [extra, *household_choices()]
        household = ChoiceField(choices, name=f"householdClass{place}")
        caption = translate("Members", "From the year") if required else translate("Members", "One more year")
        row = self.form.add(caption, year)
        other = self.form.add(translate("Members", "Household class"), household)
        self.lines.append((year, household))
        self.form.add_check(row, partial(self._year_problem, place))
        self.form.add_check(other, partial(self._class_problem, place))
        return year, household

    def _year_problem(self, place: int) -> str:
        year, household = self.lines[place]
        if household.key() in (_WRONG, _NOTHING):
            return ""
        if not year.value():
            return translate("Members", "Type the year from which this class holds.")
        if year.number() in [review.year for review in self._reviews(self.lines[:place])]:
            return translate("Members", "This year stands above already. Change one of the two.")
        return ""

    def _class_problem(self, place: int) -> str:
        year, household = self.lines[place]
        if household.key() != _NOTHING or not year.value():
            return ""
        return translate("Members", "Choose the class that holds from this year.")

    def _reviews(self, lines: list[tuple[NumberField, ChoiceField]]) -> list[HouseholdReview]:
        told = [(year.number(), household.key()) for year, household in lines]
        return sorted(
            HouseholdReview(year, Household(str(key)))
            for year, key in told
            if year is not None and key not in (_WRONG, _NOTHING)
        )

    def _save(self) -> None:
        household = Household(str(self.first.key()))
        reviews = tuple(self._reviews(self.lines))
        try:
            self._write(replace(self._member.details, household=household, reviews=reviews))
        except ClubError as error:
            self.show_error(sentence(error))
        else:
            self.accept()
