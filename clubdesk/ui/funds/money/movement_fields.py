"""The inputs of a receipt or a payment: fund, for what, how much, who, words, day."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox

from clubdesk.domain.errors import ClubError
from clubdesk.domain.fund_errors import KindMissing, KindRetired, PlaceRetired
from clubdesk.domain.funds import FundRole
from clubdesk.domain.kinds import DUES, Kind
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.operations.interest_uses import area_names
from clubdesk.operations.kinds import offered_kinds
from clubdesk.operations.places import PlaceBalance, places
from clubdesk.operations.receipts import Movement
from clubdesk.text.amounts import format_dong
from clubdesk.text.fund_words import place_word
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.money.kind_field import KindField, OftenUsed
from clubdesk.ui.people_fields import WhoField
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, MoneyField, TextField
from clubdesk.ui.widgets.forms import Form

_LETTERS, _BESIDE = 10, 24


class PlaceField(ChoiceField):
    """A money place; a long name does not make the inputs beside it narrow, and is read whole in the list."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, required=True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def showPopup(self) -> None:  # noqa: N802
        """As wide as the longest name."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _BESIDE)
        super().showPopup()


class MovementFields(QObject):
    """Puts the inputs into a form; whoever owns the form records what they hold."""

    def __init__(self, form: Form, direction: AccountType, today: Callable[[], date], *, name: str) -> None:
        super().__init__(form)
        self._form, self._today, self.direction = form, today, direction
        self._kinds: Sequence[Kind] = ()
        self._areas: Mapping[str, str] = {}
        self._places: dict[int, PlaceBalance] = {}
        self.place = PlaceField(name=f"{name}Place")
        self.kind = KindField(lambda: self._kinds, lambda: self._areas, name=f"{name}Kind")
        self.amount = MoneyField(name=f"{name}Amount", required=True)
        self.who = WhoField(self._day, name=f"{name}Who")
        self.words = TextField(name=f"{name}Words")
        self.on = DateField(name=f"{name}Day", required=True, today=today)
        self.attached = TextField(name=f"{name}Attached")
        self.often = OftenUsed(name=f"{name}Often")
        more = translate("Receipts", "Attached papers…")
        self.more = Button(more, "small", name=f"{name}More", on_click=self._ask_attached)
        self._place_fields()
        self.read()
        self._begin_in_activity_fund()
        self.on.set_day(today())
        self.often.chosen.connect(self._take_often)
        self.place.currentIndexChanged.connect(self._read_kinds)

    def read(self) -> None:
        """Read the places, their balances and kinds again, keeping what is chosen and typed."""
        found = places(self._today())
        self._places = {one.place.id: one for one in found}
        among = [one.place for one in found]
        self.place.set_choices([(one.place.id, place_word(one.fund, one.place, among)) for one in found])
        self._areas = area_names()
        self._read_kinds()

    def set_direction(self, direction: AccountType) -> None:
        """Receive, or pay."""
        self.direction = direction
        is_receipt = direction is AccountType.RECEIPT
        who = translate("Receipts", "From whom") if is_receipt else translate("Receipts", "To whom")
        self._form.row_of(self.who).set_caption(who)
        self._read_kinds()

    def movement(self) -> Movement | None:
        """What is typed; None while the form would not let it pass."""
        amount, on, place_id = self.amount.amount(), self.on.day(), self.place.key()
        if amount is None or on is None or not isinstance(place_id, int):
            return None
        member_id = self.who.member_id()
        return Movement(
            place_id=place_id,
            kind=self.kind.kind_name(),
            amount=amount,
            on=on,
            words=self.words.value(),
            party="" if member_id is not None else self.who.value(),
            member_id=member_id,
            attached=self.attached.value(),
        )

    def refuse(self, error: ClubError) -> None:
        """Say what is wrong beneath the input it is about, which gets the focus."""
        field = self._field_of(error)
        self._form.refuse(field, sentence(error))

    def clear(self) -> None:
        """Make room for the next one; fund and day stay."""
        for field in (self.amount, self.words, self.attached):
            field.set_value("")
        self.kind.set_item(None)
        self.who.set_item(None)
        self._form.row_of(self.attached).hide()
        self.more.show()

    def focus_first(self) -> None:
        """Typing begins with what it is for: the fund is chosen."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_for(self, values: Mapping[str, object]) -> None:
        """Show the inputs that a draft fills."""
        if values.get(self.attached.objectName()):
            self._ask_attached()

    def _place_fields(self) -> None:
        add = self._form.add
        add(translate("Receipts", "Fund"), self.place, hint=" ")
        add(translate("Receipts", "For what"), self.kind)
        add(translate("Receipts", "Amount"), self.amount)
        add(translate("Receipts", "From whom"), self.who)
        add(translate("Receipts", "Words"), self.words)
        add(translate("Receipts", "Day"), self.on)
        add(translate("Receipts", "Attached papers"), self.attached, wide=True)
        self._form.row_of(self.attached).hide()
        self.kind.judged.connect(self._tell_dues)

    def _begin_in_activity_fund(self) -> None:
        for one in reversed(self._places.values()):
            if one.fund.role is FundRole.ACTIVITY:
                self.place.set_key(one.place.id)

    def _read_kinds(self) -> None:
        one = self._places.get(int(str(self.place.key() or 0)))
        if one is None:
            return
        words = translate("Receipts", "In it: {balance}").format(balance=format_dong(one.balance))
        self._form.row_of(self.place).set_hint(words)
        self._kinds = offered_kinds(one.fund.id, self.direction)
        self.often.show_kinds(self._kinds)
        if self.kind.item() is not None and self.kind.kind_name() not in [kind.name for kind in self._kinds]:
            self.kind.set_item(None)

    def _take_often(self, name: str) -> None:
        self.kind.choose(name)
        self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_dues(self) -> None:
        is_dues = self.direction is AccountType.RECEIPT and self.kind.kind_name() == DUES
        hint = translate("Receipts", "A member's own dues: take them in the dues book.") if is_dues else ""
        self._form.row_of(self.kind).set_hint(hint)

    def _ask_attached(self) -> None:
        self._form.row_of(self.attached).show()
        self.more.hide()
        self.attached.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day(self) -> date:
        return self.on.day() or self._today()

    def _field_of(self, error: ClubError) -> Field:
        if isinstance(error, KindMissing | KindRetired):
            return self.kind
        if isinstance(error, DateInFuture | MonthClosed):
            return self.on
        return self.place if isinstance(error, PlaceRetired) else self.amount
