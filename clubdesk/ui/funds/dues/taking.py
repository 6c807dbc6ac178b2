"""Taking dues of one member: the amount, the day, and in one sentence which months it pays."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.dues_errors import DuesTooLarge, NoDuesToPay
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, MonthClosed
from clubdesk.operations.dues import DuesOwed, dues_owed, preview_dues, record_dues
from clubdesk.operations.entries import Recorded
from clubdesk.text.dues_words import paid_sentence, standing_line
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, Field, MoneyField, TextField
from clubdesk.ui.widgets.labels import Banner, label

Done = Callable[[Recorded], object]


class TakeDuesDialog(FormDialog):
    """Begins with what is asked today, or the next period where nothing is."""

    def __init__(self, parent: QWidget, session: ClubSession, member_id: int, *, done: Done) -> None:
        super().__init__(
            parent,
            translate("Dues", "Take dues"),
            translate("Dues", "Record the dues"),
            name="takeDues",
            columns=2,
            draft=session.drafts.of(f"dues-{member_id}"),
        )
        self._session, self._done, self._member_id = session, done, member_id
        self.who = label(role="heading", name="takeDuesWho")
        self.stands = label(role="quiet", name="takeDuesStands")
        self.amount = MoneyField(name="duesAmount", required=True)
        self.on = DateField(name="duesDay", required=True, today=session.today)
        self.party = TextField(name="duesParty")
        self.pays = Banner(tone="plain", name="duesPays")
        self._place_fields()
        self.on.set_day(session.today())
        self.amount.set_amount(_begins_with(self._read(session.today())))
        self._show_pays()
        for field in (self.amount, self.on):
            field.judged.connect(self._show_pays)
        self.amount.textChanged.connect(self._show_pays)
        self.submitted.connect(self._save)

    def focus_start(self) -> None:
        """The amount is chosen whole, to be typed over."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def _place_fields(self) -> None:
        self.form.add_widget(self.who)
        self.form.add_widget(self.stands)
        self.form.add(translate("Dues", "Amount"), self.amount)
        self.form.add(translate("Dues", "Paid on"), self.on)
        self.form.add(
            translate("Dues", "Who pays, where it is somebody else"),
            self.party,
            wide=True,
        )
        self.add_widget(self.pays)

    def _read(self, on: date) -> DuesOwed:
        owed = dues_owed(self._member_id, on)
        self.who.setText(f"{owed.member.name}, {owed.member.code}")
        self.stands.setText(standing_line(owed.standing))
        return owed

    def _show_pays(self) -> None:
        """Which months the amount pays; what cannot be is said when it is recorded."""
        amount, on = self.amount.amount(), self.on.day()
        if amount is None or on is None:
            self.pays.show_text("")
            return
        try:
            shown = preview_dues(self._member_id, amount=amount, on=on)
        except ClubError as error:
            self.pays.show_text(sentence(error), tone="warning")
        else:
            words = paid_sentence(shown.months, is_part=shown.is_part, after=shown.after)
            self.pays.show_text(words, tone="plain")

    def _save(self) -> None:
        amount, on = self.amount.amount(), self.on.day()
        if amount is None or on is None:
            return
        try:
            done = record_dues(
                self._member_id,
                amount=amount,
                on=on,
                today=self._session.today(),
                party=self.party.value(),
            )
        except ClubError as error:
            self.show_error(sentence(error), self._field_of(error))
            return
        self.accept()
        self._session.changed(entry_id=done.entry_id)
        self._done(done)

    def _field_of(self, error: ClubError) -> Field | None:
        if isinstance(error, DateInFuture | MonthClosed):
            return self.on
        return self.amount if isinstance(error, ImpossibleAmount | DuesTooLarge | NoDuesToPay) else None


def _begins_with(owed: DuesOwed) -> int | None:
    """What is asked; where nothing is, the next period that can be paid ahead."""
    ahead = (charge.lacking for charge in owed.standing.charges if charge.lacking)
    return owed.standing.asked or next(ahead, None)
