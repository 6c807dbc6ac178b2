"""What was in a money place when the books began: written down once, corrected once."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger import Account
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.operations.places import correct_opening, funds, opening_figure, record_opening
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.fund_words import full_name
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, Field, MoneyField, TextField
from clubdesk.ui.widgets.labels import label

Done = Callable[[str], object]


class RecordOpeningDialog(FormDialog):
    """The amount, and the day the books begin."""

    def __init__(self, parent: QWidget, session: ClubSession, place: Account, *, done: Done) -> None:
        title, verb = (
            translate("Receipts", "Opening figure"),
            translate("Receipts", "Record the opening figure"),
        )
        super().__init__(
            parent, title, verb, name="recordOpening", draft=session.drafts.of(f"opening-{place.id}")
        )
        self._session, self._place, self._done = session, place, done
        self.amount = MoneyField(name="openingAmount", required=True)
        self.on = DateField(name="openingDay", required=True, today=session.today)
        self.form.add_widget(label(place_heading(place), "heading", name="openingPlace"))
        self.form.add(translate("Receipts", "Amount"), self.amount)
        self.form.add(translate("Receipts", "Books begin on"), self.on)
        self.on.set_day(session.today())
        self.submitted.connect(self._save)

    def _save(self) -> None:
        amount, on = self.amount.amount(), self.on.day()
        if amount is None or on is None:
            return
        try:
            done = record_opening(self._place.id, amount=amount, on=on, today=self._session.today())
        except ClubError as error:
            field: Field = self.on if isinstance(error, DateInFuture | MonthClosed) else self.amount
            self.form.refuse(field, sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done(translate("Receipts", "Recorded as {voucher}.").format(voucher=done.voucher))


class CorrectOpeningDialog(FormDialog):
    """What it should have been, and why; the wrong figure stays in the books, reversed."""

    def __init__(self, parent: QWidget, session: ClubSession, place: Account, *, done: Done) -> None:
        super().__init__(
            parent,
            translate("Receipts", "Correct the opening figure"),
            translate("Receipts", "Correct it"),
            name="correctOpening",
            draft=session.drafts.of(f"correct-opening-{place.id}"),
        )
        self._session, self._place, self._done = session, place, done
        self.amount = MoneyField(name="correctAmount", required=True)
        self.comment = TextField(name="correctComment", required=True)
        before = opening_figure(place.id)
        words = translate("Receipts", "In the books: {amount} on {day}. It can be corrected once.")
        self.form.add_widget(label(place_heading(place), "heading", name="correctPlace"))
        if before is not None:
            stands = words.format(amount=format_dong(before.amount), day=format_date(before.on))
            self.form.add_widget(label(stands, "quiet", name="correctStands"))
        self.form.add(translate("Receipts", "Right amount"), self.amount)
        self.form.add(translate("Receipts", "Why it is corrected"), self.comment)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        amount = self.amount.amount()
        if amount is None:
            return
        try:
            done = correct_opening(
                self._place.id, amount=amount, comment=self.comment.value(), today=self._session.today()
            )
        except ClubError as error:
            self.form.refuse(self.amount, sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done(translate("Receipts", "Recorded as {voucher}.").format(voucher=done.voucher))


def place_heading(place: Account) -> str:
    """A money place by its fund and its name."""
    fund = next(fund.name for fund in funds() if fund.id == place.fund_id)
    return f"{fund} · {full_name(place)}"
