"""Ghi thu, ghi chi: one form after another, until the hands are empty."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger import AccountType
from clubdesk.operations.entries import Recorded
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.funds.money.movement_fields import MovementFields
from clubdesk.ui.funds.money.saved_banner import SavedBanner
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog


class MovementDialog(FormDialog):
    """A receipt or a payment; after it is recorded the form is empty for the next one."""

    def __init__(self, parent: QWidget, session: ClubSession, direction: AccountType) -> None:
        is_receipt = direction is AccountType.RECEIPT
        name = "receipt" if is_receipt else "payment"
        super().__init__(
            parent,
            translate("Receipts", "Record a receipt")
            if is_receipt
            else translate("Receipts", "Record a payment"),
            record_words(direction),
            name=name,
            columns=2,
            width=900,
            draft=session.drafts.of(name),
        )
        self._session = session
        self.fields = MovementFields(self.form, direction, session.today, name=name)
        self.fields.set_direction(direction)
        self.said = SavedBanner(session, name=name)
        self.body.insertWidget(0, self.said)
        self.body.insertWidget(1, self.fields.often)
        self.body.insertWidget(self.body.count() - 1, self.fields.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.said.reversed_one.connect(self.fields.read)
        self.submitted.connect(self._save)

    def focus_start(self) -> None:
        """Typing begins with what it is for."""
        self.fields.focus_first()

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Show the inputs that a draft fills."""
        self.fields.show_for(values)

    def _save(self) -> None:
        movement = self.fields.movement()
        if movement is None:
            return
        try:
            done = record(movement, self.fields.direction, self._session)
        except ClubError as error:
            self.fields.refuse(error)
            return
        self.said.tell(done, recorded_words(done, movement))
        self.fields.clear()
        self.begin_anew()
        self._session.changed(entry_id=done.entry_id)
        self.fields.read()
        self.fields.focus_first()


def record(movement: Movement, direction: AccountType, session: ClubSession) -> Recorded:
    """Post a receipt or a payment today; raises what those operations raise."""
    act = record_receipt if direction is AccountType.RECEIPT else record_payment
    return act(movement, today=session.today())


def record_words(direction: AccountType) -> str:
    """The verb on the button."""
    if direction is AccountType.RECEIPT:
        return translate("Receipts", "Record the receipt")
    return translate("Receipts", "Record the payment")


def recorded_words(done: Recorded, movement: Movement) -> str:
    """What was recorded, in one sentence."""
    words = translate("Receipts", "Recorded as {voucher}: {kind}, {amount}.")
    return words.format(voucher=done.voucher, kind=movement.kind, amount=format_dong(movement.amount))
