"""The part of a person's sheet that unfolds: what is seldom known on the first day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.member_errors import GivenNameNotInName
from clubdesk.domain.members import Circumstance, MemberDetails
from clubdesk.text.card_words import circumstance_word
from clubdesk.text.names import given_name, has_given_name
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.consent_fields import ConsentFields
from clubdesk.ui.members.person_fields import GroupField
from clubdesk.ui.widgets.fields import DateField, NoteField, TextField, TickField
from clubdesk.ui.widgets.forms import Form, LabeledField


class MoreFields:
    """Calling name, address, circumstances, cards, consents, ethnic group and notes; folded at first.

    `name` is the field of the full name, which the calling name follows until somebody types over it.
    """

    def __init__(
        self,
        form: Form,
        *,
        name: TextField,
        hamlets: Sequence[str],
        before: MemberDetails | None,
        today: Callable[[], date],
    ) -> None:
        self._form, self._name = form, name
        self._given_typed = False
        self._rows: list[LabeledField] = []
        self._others = list[QWidget]()
        self._build_contact(hamlets)
        self._build_circumstances()
        self._build_cards(today)
        self.consents = ConsentFields(form, before=before, today=today)
        self._others += [self.consents.heading, self.consents.words]
        self._rows += self.consents.rows()
        self.note = NoteField(name="memberNote", lines=2)
        self._rows.append(form.add(translate("Members", "Notes"), self.note, wide=True))
        if before is not None:
            self._fill(before)
        self.show(unfolded=False)

    def show(self, *, unfolded: bool) -> None:
        """Show or hide this part of the sheet."""
        for widget in (*self._rows, *self._others):
            widget.setVisible(unfolded)
        self.consents.show_day(unfolded=unfolded)

    def holds_any(self, values: Mapping[str, object]) -> bool:
        """Whether a draft's values differ in this part from what stands there."""
        fields = [row.field for row in self._rows]
        return any(field.draft_value() != values.get(field.objectName()) for field in fields)

    def applied_to(self, details: MemberDetails) -> MemberDetails:
        """The details with what this part says."""
        given = self.given.value()
        in_association = self.in_association.isChecked()
        told = replace(
            details,
            given_name="" if given == given_name(details.name) else given,
            phone_owner=self.phone_owner.value(),
            address=self.address.value(),
            hamlet=self.hamlet.value(),
            circumstances=frozenset(one for one, tick in self.ticks.items() if tick.isChecked()),
            in_association=in_association,
            association_card=self.association_card.value() if in_association else "",
            insurance_card=self.insurance_card.value(),
            insurance_until=self.insurance_until.day(),
            note=self.note.value(),
        )
        return self.consents.applied_to(told)

    def _build_contact(self, hamlets: Sequence[str]) -> None:
        self.given = TextField(name="memberGiven")
        self.phone_owner = TextField(name="memberPhoneOwner")
        self.address = TextField(name="memberAddress")
        self.hamlet = GroupField(hamlets, name="memberHamlet")
        self._add(
            translate("Members", "Called"),
            self.given,
            hint=translate("Members", "Lists are sorted by this name."),
        )
        self._form.add_check(self._rows[-1], self._given_problem)
        self._add(
            translate("Members", "Whose phone"),
            self.phone_owner,
            hint=translate("Members", "Like: daughter; empty when it is their own."),
        )
        self._add(translate("Members", "Address"), self.address)
        self._add(translate("Members", "Hamlet"), self.hamlet)
        self.given.edited.connect(self._keep_given)
        self._name.judged.connect(self._follow_name)

    def _build_circumstances(self) -> None:
        self._head(translate("Members", "Circumstances"))
        self.ticks = {
            one: TickField(circumstance_word(one), name=f"memberCircumstance-{one.value}")
            for one in Circumstance
        }
        for tick in self.ticks.values():
            self._add("", tick)

    def _build_cards(self, today: Callable[[], date]) -> None:
        self._head(translate("Members", "Association and health insurance"))
        words = translate("Members", "Member of the Association of the Elderly")
        self.in_association = TickField(words, name="memberInAssociation")
        self.association_card = TextField(name="memberAssociationCard")
        self.insurance_card = TextField(name="memberInsuranceCard")
        self.insurance_until = DateField(name="memberInsuranceUntil", today=today)
        self._rows.append(self._form.add("", self.in_association, wide=True))
        self._rows.append(
            self._form.add(translate("Members", "Association card number"), self.association_card, wide=True)
        )
        self._add(translate("Members", "Health-insurance card number"), self.insurance_card)
        self._add(translate("Members", "Insurance card valid until"), self.insurance_until)
        self.in_association.toggled.connect(self.association_card.setEnabled)
        self.association_card.setEnabled(False)

    def _fill(self, details: MemberDetails) -> None:
        self._given_typed = bool(details.given_name)
        self.given.set_value(details.given_name or given_name(details.name))
        self.phone_owner.set_value(details.phone_owner)
        self.address.set_value(details.address)
        self.hamlet.set_value(details.hamlet)
        for one, tick in self.ticks.items():
            tick.setChecked(one in details.circumstances)
        self.in_association.setChecked(details.in_association or bool(details.association_card))
        self.association_card.set_value(details.association_card)
        self.insurance_card.set_value(details.insurance_card)
        self.insurance_until.set_day(details.insurance_until)
        self.note.set_value(details.note)

    def _add(self, text: str, field: TextField | TickField, *, hint: str = "") -> None:
        self._rows.append(self._form.add(text, field, hint=hint))

    def _head(self, text: str) -> None:
        self._others.append(self._form.add_heading(text))

    def _keep_given(self) -> None:
        self._given_typed = bool(self.given.value())

    def _follow_name(self) -> None:
        if not self._given_typed:
            self.given.set_value(given_name(self._name.value()))

    def _given_problem(self) -> str:
        name, given = self._name.value(), self.given.value()
        if not given or has_given_name(name, given):
            return ""
        return sentence(GivenNameNotInName(name=name, given=given))
