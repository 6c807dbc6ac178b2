"""Moving money from one place to another, of one fund or between funds."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.fund_errors import PlaceRetired, TransferToItself
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.operations.places import PlaceBalance, places
from clubdesk.operations.transfers import record_transfer
from clubdesk.text.amounts import format_dong
from clubdesk.text.fund_words import place_word
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.money.movement_fields import PlaceField
from clubdesk.ui.funds.money.saved_banner import SavedBanner
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, Field, MoneyField, TextField


class TransferDialog(FormDialog):
    """From where, to where, how much, when; says what each place holds."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(
            parent,
            translate("Receipts", "Move money"),
            translate("Receipts", "Record the transfer"),
            name="transfer",
            columns=2,
            width=900,
            draft=session.drafts.of("transfer"),
        )
        self._session = session
        self._places: dict[int, PlaceBalance] = {}
        self.said = SavedBanner(session, name="transfer")
        self.source = PlaceField(name="transferSource")
        self.target = PlaceField(name="transferTarget")
        self.amount = MoneyField(name="transferAmount", required=True)
        self.on = DateField(name="transferDay", required=True, today=session.today)
        self.words = TextField(name="transferWords")
        self.attached = TextField(name="transferAttached")
        self._place_fields()
        self._read()
        self.target.setCurrentIndex(min(1, self.target.count() - 1))
        self._show_balances()
        self.on.set_day(session.today())
        for field in (self.source, self.target):
            field.currentIndexChanged.connect(self._show_balances)
        self.said.reversed_one.connect(self._read)
        self.submitted.connect(self._save)

    def _place_fields(self) -> None:
        self.body.insertWidget(0, self.said)
        self.form.add(translate("Receipts", "From"), self.source, hint=" ")
        self.form.add(translate("Receipts", "To"), self.target, hint=" ")
        self.form.add(translate("Receipts", "Amount"), self.amount)
        self.form.add(translate("Receipts", "Day"), self.on)
        self.form.add(translate("Receipts", "Words"), self.words)
        self.form.add(translate("Receipts", "Attached papers"), self.attached)

    def _read(self) -> None:
        found = places(self._session.today())
        self._places = {one.place.id: one for one in found}
        among = [one.place for one in found]
        choices = [(one.place.id, place_word(one.fund, one.place, among)) for one in found]
        for field in (self.source, self.target):
            field.set_choices(choices)
        self._show_balances()

    def _show_balances(self) -> None:
        for field in (self.source, self.target):
            one = self._places.get(int(str(field.key() or 0)))
            if one is not None:
                words = translate("Receipts", "In it: {balance}")
                self.form.row_of(field).set_hint(words.format(balance=format_dong(one.balance)))

    def _save(self) -> None:
        amount, on = self.amount.amount(), self.on.day()
        if amount is None or on is None:
            return
        try:
            done = record_transfer(
                source_id=int(str(self.source.key())),
                target_id=int(str(self.target.key())),
                amount=amount,
                on=on,
                today=self._session.today(),
                words=self.words.value(),
                attached=self.attached.value(),
            )
        except ClubError as error:
            self._refuse(error)
            return
        words = translate("Receipts", "Recorded as {voucher}: {amount} from {source} to {target}.").format(
            voucher=done.voucher,
            amount=format_dong(amount),
            source=self.source.currentText(),
            target=self.target.currentText(),
        )
        self.said.tell(done, words)
        for field in (self.amount, self.words, self.attached):
            field.set_value("")
        self.begin_anew()
        self._session.changed(entry_id=done.entry_id)
        self._read()
        self.focus_start()

    def _refuse(self, error: ClubError) -> None:
        field = self._field_of(error)
        self.form.refuse(field, sentence(error))

    def _field_of(self, error: ClubError) -> Field:
        if isinstance(error, DateInFuture | MonthClosed):
            return self.on
        if isinstance(error, TransferToItself):
            return self.target
        return self.source if isinstance(error, PlaceRetired) else self.amount
