"""Writing equipment down, and that it is gone."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.gift_errors import GoneTooEarly
from clubdesk.domain.gifts import Equipment
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.operations.equipment import EquipmentLine, end_equipment, save_equipment
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.people_fields import WhoField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, MoneyField, NumberField, TextField
from clubdesk.ui.widgets.suggestions import FoundItem

_MOST = 9_999


class EquipmentDialog(FormDialog):
    """What it is, how many, worth how much, from whom, since when, who keeps it."""

    def __init__(self, parent: QWidget, session: ClubSession, line: EquipmentLine | None) -> None:
        super().__init__(
            parent,
            translate("Gifts", "Equipment of the club"),
            translate("Gifts", "Write it down"),
            name="equipment",
            columns=2,
            width=940,
            draft=session.drafts.of("equipment") if line is None else None,
        )
        self._session = session
        self._before = line.equipment if line is not None else None
        self.item = TextField(name="equipmentItem", required=True)
        self.quantity = NumberField(name="equipmentQuantity", low=1, high=_MOST, required=True)
        self.value = MoneyField(name="equipmentValue")
        self.source = TextField(name="equipmentSource")
        self.since = DateField(name="equipmentSince", required=True, today=session.today)
        self.kept_by = WhoField(session.today, name="equipmentKeeper")
        self.note = TextField(name="equipmentNote")
        self._build()
        self._fill(line)
        self.submitted.connect(self._save)

    def _build(self) -> None:
        hint = translate("Gifts", "such as blood pressure meter, loudspeaker, chairs")
        self.form.add(translate("Gifts", "Item"), self.item, hint=hint, wide=True)
        self.form.add(translate("Gifts", "Quantity"), self.quantity)
        self.form.add(translate("Gifts", "Worth in all"), self.value)
        self.form.add(translate("Gifts", "Came from"), self.source)
        self.form.add(translate("Gifts", "Since"), self.since)
        self.form.add(translate("Gifts", "Keeper"), self.kept_by)
        self.form.add(translate("Gifts", "Note"), self.note)

    def _fill(self, line: EquipmentLine | None) -> None:
        one = line.equipment if line is not None else None
        self.quantity.set_number(one.quantity if one else 1)
        self.since.set_day(one.since if one else self._session.today())
        if one is None or line is None:
            return
        self.item.set_value(one.item)
        self.value.set_amount(one.value or None)
        self.source.set_value(one.source)
        self.note.set_value(one.note)
        if one.keeper_id is not None:
            self.kept_by.set_item(FoundItem(line.keeper, "", "members", one.keeper_id))
        else:
            self.kept_by.set_value(one.keeper)

    def _save(self) -> None:
        keeper_id = self.kept_by.member_id()
        base = self._before or Equipment(item="", since=self._session.today())
        one = replace(
            base,
            item=self.item.value(),
            quantity=self.quantity.number() or 1,
            value=self.value.amount() or 0,
            source=self.source.value(),
            since=self.since.day() or base.since,
            keeper_id=keeper_id,
            keeper="" if keeper_id is not None else self.kept_by.value(),
            note=self.note.value(),
        )
        try:
            save_equipment(one, today=self._session.today())
        except ClubError as error:
            self.show_error(sentence(error), self.since if isinstance(error, DateInFuture) else self.item)
            return
        self.accept()
        self._session.changed()


class EndDialog(FormDialog):
    """When and why equipment is gone."""

    def __init__(self, parent: QWidget, session: ClubSession, one: Equipment) -> None:
        super().__init__(
            parent,
            one.item,
            translate("Gifts", "Write down that it is gone"),
            name="equipmentGoneForm",
            width=620,
        )
        self._session, self._one = session, one
        self.on = DateField(name="equipmentGoneOn", required=True, today=session.today)
        self.why = TextField(name="equipmentWhy", required=True)
        self.form.add(translate("Gifts", "Gone on"), self.on)
        hint = translate("Gifts", "such as broken, lost, handed on")
        self.form.add(translate("Gifts", "Why"), self.why, hint=hint)
        self.on.set_day(session.today())
        self.submitted.connect(self._save)

    def _save(self) -> None:
        on = self.on.day() or self._session.today()
        try:
            end_equipment(self._one, on=on, why=self.why.value(), today=self._session.today())
        except ClubError as error:
            about_day = isinstance(error, DateInFuture | GoneTooEarly)
            self.show_error(sentence(error), self.on if about_day else self.why)
            return
        self.accept()
        self._session.changed()
