"""The sheet on which a person is written down or changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.births import age_on
from clubdesk.domain.citizen_numbers import LENGTH, citizen_doubts
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.member_errors import (
    CitizenNumberTaken,
    ConsentsOverlap,
    LeftBeforeJoining,
    NameMissing,
    SpellsOverlap,
)
from clubdesk.domain.members import Member, MemberDetails, Sex
from clubdesk.text.member_words import doubt_sentence, sex_word
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.household_fields import HouseholdFields
from clubdesk.ui.members.more_fields import MoreFields
from clubdesk.ui.members.person_fields import BirthField, CitizenField, GroupField, PhoneField
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.drafts import DraftFile
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, TextField
from clubdesk.ui.widgets.labels import Banner


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What stands in the sheet when it opens: the person to change, or what a new one begins with."""

    member: Member | None = None
    group: str = ""
    joined_on: date
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is written down about others and offered to choose from."""

    groups: Sequence[str] = ()
    hamlets: Sequence[str] = ()


class MemberDialog(FormDialog):
    """Asks for a person; only name, sex and the day of joining are required.

    What is seldom known on the first day unfolds at a button; for somebody known before it stands open.
    `saved` gives the details and whether another person is to be added next; the caller writes them down,
    then `accept()`s or calls `refuse`.
    """

    saved = Signal(object, bool)

    def __init__(
        self,
        parent: QWidget,
        start: Start,
        *,
        known: Known,
        today: Callable[[], date],
        draft: DraftFile | None,
    ) -> None:
        changing = start.member is not None
        title = translate("Members", "Change a member") if changing else translate("Members", "New member")
        verb = translate("Members", "Save the changes") if changing else translate("Members", "Record member")
        super().__init__(parent, title, verb, name="member", columns=2, width=960, draft=draft)
        self._before = start.member.details if start.member is not None else None
        self._make_fields(known.groups, today)
        self._place_fields(start.said)
        self._place_more(known.hamlets, today)
        if self._before is not None:
            self._fill(self._before)
            self._unfold()
        else:
            self.joined.set_day(start.joined_on)
            self.group.set_value(start.group)
            again = translate("Members", "Record, then add another")
            self.add_button(Button(again, name="memberAgain", on_click=self._submit_and_go_on))
        self.submitted.connect(lambda: self.saved.emit(self.details(), False))

    def details(self) -> MemberDetails:
        """What the sheet says; asked for after the form was judged fine."""
        joined_on, sex = self.joined.day() or date.max, Sex(str(self.sex.key()))
        before = self._before or MemberDetails(name="", sex=sex, joined_on=joined_on)
        told = replace(
            before,
            name=self.name.value(),
            sex=sex,
            joined_on=joined_on,
            birth=self.birth.birth(),
            citizen_id=self.citizen.number(),
            phone=self.phone.phone(),
            group=self.group.value(),
        )
        return self.more.applied_to(self.household.applied_to(told))

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Unfold what is seldom known where the draft has some of it."""
        if self.more.holds_any(values):
            self._unfold()

    def refuse(self, error: ClubError) -> None:
        """Say why nothing was written, at the field it is about."""
        self.show_error(sentence(error), self._field_of(error))

    def _make_fields(self, groups: Sequence[str], today: Callable[[], date]) -> None:
        self.name = TextField(name="memberName", required=True)
        choose = ("", translate("Members", "Choose"))
        sexes = [(sex.value, sex_word(sex)) for sex in (Sex.FEMALE, Sex.MALE)]
        self.sex = ChoiceField([choose, *sexes], name="memberSex", required=True)
        self.birth = BirthField(name="memberBirth", today=today)
        self.citizen = CitizenField(name="memberCitizen")
        self.phone = PhoneField(name="memberPhone")
        self.group = GroupField(groups, name="memberGroup")
        self.household = HouseholdFields(before=self._before, today=today())
        self.joined = DateField(name="memberJoined", required=True, today=today)
        self.doubts = Banner(tone="warning", name="memberDoubts")

    def _place_fields(self, said: str) -> None:
        if said:
            self.form.add_widget(Banner(said, name="memberSaid"))
        form = self.form
        form.add(translate("Members", "Full name"), self.name)
        form.add(translate("Members", "Sex"), self.sex)
        birth = form.add(
            translate("Members", "Born"),
            self.birth,
            hint=translate("Members", "The year alone is enough, like 1955."),
        )
        form.add(
            translate("Members", "Citizen number"),
            self.citizen,
            hint=translate("Members", "12 digits on the card; may stay empty."),
        )
        form.add_widget(self.doubts)
        form.add(translate("Members", "Phone"), self.phone)
        groups_hint = (
            translate("Members", "Type it, or choose with the arrow.") if self.group.has_groups() else ""
        )
        form.add(translate("Members", "Group"), self.group, hint=groups_hint)
        self.household.place_choice(form)
        joined = form.add(translate("Members", "Joined on"), self.joined)
        self.household.place_year(form)
        form.add_check(birth, self._born_late)
        form.add_check(joined, self._joined_late)
        for field in (self.sex, self.birth, self.citizen):
            field.judged.connect(self._show_doubts)

    def _place_more(self, hamlets: Sequence[str], today: Callable[[], date]) -> None:
        words = translate("Members", "Write down more: address, circumstances, cards, ethnic group, notes")
        self.more_button = Button(words, name="memberMore", on_click=self._unfold_and_go_on)
        self.form.add_widget(self.more_button)
        self.more = MoreFields(self.form, name=self.name, hamlets=hamlets, before=self._before, today=today)

    def _unfold(self) -> None:
        self.more_button.hide()
        self.more.show(unfolded=True)

    def _unfold_and_go_on(self) -> None:
        self._unfold()
        self.more.given.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once the sheet has grown.
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(self.more.hamlet))

    def _fill(self, details: MemberDetails) -> None:
        self.name.set_value(details.name)
        self.sex.set_key(details.sex.value)
        self.birth.set_birth(details.birth)
        self.citizen.set_number(details.citizen_id)
        self.phone.set_phone(details.phone)
        self.group.set_value(details.group)
        self.joined.set_day(details.joined_on)
        self._show_doubts()

    def _submit_and_go_on(self) -> None:
        self.banner.show_text("")
        if self.form.judge():
            self.saved.emit(self.details(), True)

    def _born_late(self) -> str:
        birth, joined = self.birth.birth(), self.joined.day()
        if birth is None or joined is None or age_on(birth, joined) >= 0:
            return ""
        return translate("Members", "Born after joining the club. Please check both dates.")

    def _joined_late(self) -> str:
        left = self._before.left_on if self._before is not None else None
        joined = self.joined.day()
        if left is None or joined is None or joined < left:
            return ""
        return sentence(LeftBeforeJoining(joined_on=joined, left_on=left))

    def _show_doubts(self) -> None:
        """Say what does not fit in the citizen number; it may be recorded all the same."""
        number, sex = self.citizen.number(), self.sex.key()
        if len(number) != LENGTH or self.citizen.problem() or not sex:
            self.doubts.show_text("")
            return
        faults = citizen_doubts(number, sex=Sex(str(sex)), birth=self.birth.birth())
        words = [doubt_sentence(fault) for fault in faults]
        if words:
            words.append(translate("Members", "Please compare with the card; it can be recorded as it is."))
        self.doubts.show_text(" ".join(words))

    def _field_of(self, error: ClubError) -> Field | None:
        about: dict[type[ClubError], Field] = {
            NameMissing: self.name,
            DateInFuture: self.joined,
            LeftBeforeJoining: self.joined,
            SpellsOverlap: self.joined,
            ConsentsOverlap: self.more.consents.given_on,
            CitizenNumberTaken: self.citizen,
        }
        return about.get(type(error))
