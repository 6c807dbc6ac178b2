"""After a loan is paid out: the papers to be signed, a button each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.domain.loans import Loan
from clubdesk.operations.entries import Recorded
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.loans import papers
from clubdesk.ui.loans.papers import LoanPaper
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet


class PaidOutSheet(Sheet):
    """Offers the acknowledgement of debt, the schedule and the payment slip of a new loan."""

    def __init__(
        self, parent: QWidget, session: ClubSession, loan: Loan, recorded: Recorded, name: str
    ) -> None:
        title = translate("Loans", "Paid out: the papers to sign")
        super().__init__(parent, title, name="paidOut", width=760)
        self._session, self._loan, self._entry_id = session, loan, recorded.entry_id
        amount = loan.terms.principal
        words = translate("Loans", "{voucher}: {amount} to {name}.").format(
            voucher=recorded.voucher, amount=format_dong(amount), name=name
        )
        self.body.addWidget(label(words, "bold", name="paidOutWords"))
        self.body.addWidget(label(amount_in_words(amount), "quiet", name="paidOutAmountWords"))
        self.body.addStretch(1)
        note, plan = translate("Loans", "Acknowledgement of debt"), translate("Loans", "Repayment schedule")
        slip = translate("Loans", "Payment slip")
        self.debt_note = Button(
            note, "primary", name="paidOutNote", on_click=lambda: self._print(LoanPaper.DEBT_NOTE)
        )
        self.schedule = Button(plan, name="paidOutSchedule", on_click=lambda: self._print(LoanPaper.SCHEDULE))
        self.slip = Button(slip, name="paidOutSlip", on_click=self._print_slip)
        self.close_it = Button(translate("Fields", "Close"), name="paidOutClose", on_click=self.reject)
        for button in (self.debt_note, self.schedule, self.slip, self.close_it):
            self._foot.addWidget(button)

    def showEvent(self, event: QShowEvent) -> None:
        """The first paper has the focus."""
        super().showEvent(event)
        self.debt_note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self, paper: LoanPaper) -> None:
        papers.print_loan(self, self._session, self._loan.id, paper)

    def _print_slip(self) -> None:
        papers.print_receipt(self, self._session, self._entry_id)
