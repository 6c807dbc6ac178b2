"""The sheet that asks what people in the list must have in common."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.members import Circumstance, Household, Sex
from clubdesk.domain.roll_filters import NO_FILTER, Gap, RollFilter
from clubdesk.domain.roll_lines import Period
from clubdesk.operations.roll import RollOfDay
from clubdesk.text.card_words import circumstance_word
from clubdesk.text.member_list_words import gap_word
from clubdesk.text.member_words import household_word, sex_word
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, NumberField
from clubdesk.ui.widgets.tick_group import TickGroup

_OLDEST = 130


class FilterDialog(FormDialog):
    """Filled with the filter in force; `agreed` tells the new one. Leaving changes nothing."""

    agreed = Signal(object)
    """The RollFilter that is wanted from now on."""

    def __init__(self, parent: QWidget, wanted: RollFilter, reading: RollOfDay) -> None:
        title = translate("Members", "Who is to be shown?")
        super().__init__(
            parent, title, translate("Members", "Show them"), name="filter", columns=2, width=860
        )
        self.cancel.setText(translate("Members", "Leave it as it was"))
        self._add_choices()
        self._add_ages_and_days()
        self._add_ticks(reading)
        self.add_button(
            Button(translate("Members", "Clear everything"), name="filterEmpty", on_click=self.show_none)
        )
        self.show_filter(wanted)
        self.submitted.connect(self._agree)

    def show_filter(self, wanted: RollFilter) -> None:
        """Fill everything in."""
        self.sex.set_key(wanted.sex)
        self.association.set_key(wanted.in_association)
        self.loan.set_key(wanted.has_loan)
        self.age_from.set_number(wanted.age_from)
        self.age_to.set_number(wanted.age_to)
        self.insured.set_day(wanted.insured_until)
        self.joined_since.set_day(wanted.joined.since)
        self.joined_until.set_day(wanted.joined.until)
        self.left_since.set_day(wanted.left.since)
        self.left_until.set_day(wanted.left.until)
        for name, ticks in self.ticks.items():
            ticks.choose(getattr(wanted, name))

    def show_none(self) -> None:
        """Empty every field and tick."""
        self.show_filter(NO_FILTER)

    def wanted(self) -> RollFilter:
        """The filter as it is filled in."""
        ticked = {name: ticks.chosen() for name, ticks in self.ticks.items()}
        sex, association, loan = self.sex.key(), self.association.key(), self.loan.key()
        return RollFilter(
            sex=Sex(str(sex)) if sex else None,
            in_association=association if isinstance(association, bool) else None,
            has_loan=loan if isinstance(loan, bool) else None,
            age_from=self.age_from.number(),
            age_to=self.age_to.number(),
            insured_until=self.insured.day(),
            joined=Period(since=self.joined_since.day(), until=self.joined_until.day()),
            left=Period(since=self.left_since.day(), until=self.left_until.day()),
            **ticked,
        )

    def _touch(self) -> None:
        """Nothing that is filled in here is lost to the books, so leaving need not ask."""

    def _add_choices(self) -> None:
        anyone = (None, translate("Members", "No matter"))
        sexes = [anyone, *((sex, sex_word(sex)) for sex in (Sex.FEMALE, Sex.MALE))]
        yes, no = translate("Members", "Yes"), translate("Members", "No")
        self.sex = ChoiceField(sexes, name="filterSex")
        self.association = ChoiceField([anyone, (True, yes), (False, no)], name="filterAssociation")
        self.loan = ChoiceField([anyone, (True, yes), (False, no)], name="filterLoan")
        self.form.add(translate("Members", "Sex"), self.sex)
        self.form.add(translate("Members", "In the Association"), self.association)
        self.form.add(translate("Members", "Owes on a loan"), self.loan)
        self.insured = DateField(name="filterInsured")
        self.form.add(translate("Members", "Insurance card ends by"), self.insured)

    def _add_ages_and_days(self) -> None:
        self.age_from = NumberField(name="filterAgeFrom", low=0, high=_OLDEST)
        self.age_to = NumberField(name="filterAgeTo", low=0, high=_OLDEST)
        self.joined_since, self.joined_until = DateField(name="joinedSince"), DateField(name="joinedUntil")
        self.left_since, self.left_until = DateField(name="leftSince"), DateField(name="leftUntil")
        self.form.add(translate("Members", "Aged at least"), self.age_from)
        self.form.add(translate("Members", "Aged at most"), self.age_to)
        self.form.add(translate("Members", "Joined from"), self.joined_since)
        self.form.add(translate("Members", "Joined until"), self.joined_until)
        self.form.add(translate("Members", "Left from"), self.left_since)
        self.form.add(translate("Members", "Left until"), self.left_until)

    def _add_ticks(self, reading: RollOfDay) -> None:
        self.ticks: dict[str, TickGroup] = {}
        posts = [(post.id, post.name) for post in reading.posts]
        households = [(one, household_word(one)) for one in Household]
        hardships = [(one, circumstance_word(one)) for one in Circumstance]
        gaps = [(one, gap_word(one)) for one in Gap]
        self._add_group("groups", translate("Members", "Group"), [(one, one) for one in reading.groups])
        self._add_group("hamlets", translate("Members", "Hamlet"), [(one, one) for one in reading.hamlets])
        self._add_group("households", translate("Members", "Household"), households)
        self._add_group("circumstances", translate("Members", "Circumstances"), hardships)
        self._add_group("posts", translate("Members", "Posts and tasks"), posts)
        self._add_group("gaps", translate("Members", "What is not known yet"), gaps)

    def _add_group(self, name: str, heading: str, choices: Iterable[tuple[object, str]]) -> None:
        """A group of ticks, if there is anything to choose from."""
        offered = list(choices)
        if offered:
            self.ticks[name] = TickGroup(heading, offered, name=f"filter_{name}")
            self.form.add_widget(self.ticks[name])

    def _agree(self) -> None:
        self.agreed.emit(self.wanted())
        self.accept()
