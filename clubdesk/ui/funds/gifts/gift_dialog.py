"""Writing a gift down: money or goods, from whom, how much, what for."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.funds import FundRole
from clubdesk.domain.gift_errors import DonorMissing, GoodsMissing
from clubdesk.domain.gifts import Gift
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.operations.gifts import record_goods, record_money
from clubdesk.operations.places import places
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.people_fields import WhoField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, MoneyField, TextField

MONEY, GOODS = "money", "goods"


class GiftDialog(FormDialog):
    """Money goes into a fund by a receipt; goods are listed with what they are worth."""

    def __init__(self, parent: QWidget, session: ClubSession, *, on: date | None = None) -> None:
        super().__init__(
            parent,
            translate("Gifts", "A gift to the club"),
            translate("Gifts", "Write the gift down"),
            name="gift",
            columns=2,
            width=980,
            draft=session.drafts.of("gift"),
        )
        self._session = session
        self.sort = ChoiceField(
            [(MONEY, translate("Gifts", "Money")), (GOODS, translate("Gifts", "Goods"))], name="giftSort"
        )
        self.donor = WhoField(self._day, name="giftDonor")
        self.donor.required = True
        self.amount = MoneyField(name="giftAmount", required=True)
        self.goods = TextField(name="giftGoods")
        self.place = ChoiceField(self._places(), name="giftPlace")
        self.purpose = TextField(name="giftPurpose")
        self.address = TextField(name="giftAddress")
        self.on = DateField(name="giftDay", required=True, today=session.today)
        self._build()
        self.on.set_day(on or session.today())
        self.sort.currentIndexChanged.connect(self._show_sort)
        self.submitted.connect(self._save)
        self._show_sort()

    def prepare_for(self, values: object) -> None:
        """A draft of goods shows their inputs."""
        if isinstance(values, dict) and "giftSort" in values:
            self.sort.take_draft(values["giftSort"])

    def _places(self) -> list[tuple[object, str]]:
        found = places(self._session.today())
        activity = [one for one in found if one.fund.role is FundRole.ACTIVITY]
        others = [one for one in found if one.fund.role is not FundRole.ACTIVITY]
        return [(one.place.id, f"{one.fund.name} · {one.place.name}") for one in (*activity, *others)]

    def _build(self) -> None:
        self.form.add(translate("Gifts", "What was given"), self.sort)
        self.form.add(translate("Gifts", "From whom"), self.donor)
        self.form.add(translate("Gifts", "Which goods"), self.goods, wide=True)
        self.form.add(translate("Gifts", "Amount"), self.amount)
        self.form.add(translate("Gifts", "Into the fund"), self.place)
        self.form.add(translate("Gifts", "What for"), self.purpose)
        self.form.add(translate("Gifts", "Address"), self.address)
        self.form.add(translate("Gifts", "Day"), self.on)

    def _show_sort(self) -> None:
        is_goods = self.sort.key() == GOODS
        self.form.row_of(self.goods).setVisible(is_goods)
        self.form.row_of(self.place).setVisible(not is_goods)
        self.amount.required = not is_goods
        self.form.row_of(self.amount).set_caption(
            translate("Gifts", "Worth about") if is_goods else translate("Gifts", "Amount")
        )

    def _day(self) -> date:
        return self.on.day() or self._session.today()

    def _gift(self) -> Gift:
        is_goods, amount = self.sort.key() == GOODS, self.amount.amount() or 0
        member_id = self.donor.member_id()
        return Gift(
            on=self._day(),
            donor="" if member_id is not None else self.donor.value(),
            member_id=member_id,
            address=self.address.value(),
            purpose=self.purpose.value(),
            amount=0 if is_goods else amount,
            goods=self.goods.value() if is_goods else "",
            value=amount if is_goods else 0,
        )

    def _save(self) -> None:
        today = self._session.today()
        entry_id = None
        try:
            if self.sort.key() == GOODS:
                record_goods(self._gift(), today=today)
            else:
                place_id = int(str(self.place.key()))
                entry_id = record_money(self._gift(), place_id=place_id, today=today).entry_id
        except ClubError as error:
            self.show_error(sentence(error), self._field_of(error))
            return
        self.accept()
        self._session.changed(entry_id=entry_id)

    def _field_of(self, error: ClubError) -> Field:
        if isinstance(error, DateInFuture | MonthClosed):
            return self.on
        if isinstance(error, DonorMissing):
            return self.donor
        return self.goods if isinstance(error, GoodsMissing) else self.amount
