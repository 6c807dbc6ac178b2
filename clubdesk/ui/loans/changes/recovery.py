"""Money that comes back of what was written off."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.domain.loan_errors import BeforeDisbursement
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.write_offs import record_recovery, still_lost
from clubdesk.text.amounts import format_dong
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import Changed, Told
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, MoneyField, TextField
from clubdesk.ui.widgets.labels import Banner, label


class RecoveryDialog(FormDialog):
    """Asks for the day, the amount and who pays; the money is income of the fund that bore the loss."""

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        title = translate("Changes", "Recovery from {name}").format(name=page.borrower.name)
        verb = translate("Changes", "Record recovery")
        draft = session.drafts.of(f"recovery-{page.loan.id}")
        super().__init__(parent, title, verb, name="recovery", width=720, draft=draft)
        self._session, self._page, self._told = session, page, told
        self._amount = MoneyField(name="recoveryAmount", required=True)
        self._day = DateField(name="recoveryDay", required=True, today=session.today)
        self._party = TextField(name="recoveryParty")
        self.body.insertWidget(0, label(page.loan.code, "quiet", name="recoveryLoan"))
        self.form.add(translate("Loans", "Amount"), self._amount)
        self.form.add(translate("Loans", "Paid on"), self._day)
        self.form.add(translate("Changes", "Paid by (empty: the borrower)"), self._party)
        words = translate(
            "Changes", "{lost} was written off and has not come back. What is paid now is income."
        )
        lost = Banner(
            words.format(lost=format_dong(still_lost(page.loan.id))), tone="plain", name="recoveryLost"
        )
        self.add_widget(lost)
        self._day.set_day(session.today())
        self.submitted.connect(self._save)

    def _save(self) -> None:
        amount, day = self._amount.amount(), self._day.day()
        if amount is None or day is None:
            return
        try:
            recorded = record_recovery(
                self._page.loan.id,
                amount=amount,
                paid_on=day,
                today=self._session.today(),
                party=self._party.value(),
            )
        except ClubError as error:
            field = (
                self._day
                if isinstance(error, DateInFuture | MonthClosed | BeforeDisbursement)
                else self._amount
            )
            self.form.refuse(field, sentence(error))
            return
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        words = translate("Changes", "Recorded {voucher}: {amount} of what was written off came back.")
        text = words.format(voucher=recorded.voucher, amount=format_dong(amount))
        self._told(Changed(text, recorded))
