"""Paying out what was agreed: the application's own terms, to be completed and looked at first."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError, DateInFuture, MeetingMissing, NotAMemberThen
from clubdesk.domain.loans import Loan
from clubdesk.operations.applications import QueueLine, agreed_step, pay_out
from clubdesk.operations.entries import Recorded
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans.product_fields import ProductFields
from clubdesk.ui.loans.terms_dialog import TermsDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import Field
from clubdesk.ui.widgets.labels import label


class PayOutFields(ProductFields):
    """The terms' inputs with the kind of loan first."""

    def build(self) -> None:
        """The borrower and the decision are known."""
        self.build_product(wide=True)
        self.build_loan()
        self.build_days()
        self.build_more()

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        if isinstance(error, DateInFuture | MeetingMissing | NotAMemberThen):
            return self.disbursed_on
        return super().field_of(error)


class PayOutDialog(TermsDialog):
    """The schedule of what was agreed; `done` is told loan, record and name."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        line: QueueLine,
        *,
        done: Callable[[Loan, Recorded, str], object],
    ) -> None:
        number, name = line.application.id, line.applicant.name
        title = translate("Applications", "Pay out to {name}").format(name=name)
        super().__init__(parent, session, title, name="payOut", draft=f"payOut{number}")
        self._line, self._done = line, done
        self.form.add_widget(label(_agreed_words(line, session), "quiet", name="payOutAgreed"))
        self._fields = PayOutFields(self.form, session, changed=self.show_preview, name="payOut")
        self.begin(self._fields)
        self._fields.start()
        request = line.application.request
        self._fields.choose_product(request.product_id)
        self._fields.months.set_number(request.months)
        self._fields.amount.set_amount(_most(line, session))
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            terms = self._fields.terms()
            if terms is None:
                return
            loan, recorded = pay_out(self._line.application.id, terms, today=self.session.today())
        except ClubError as error:
            self.show_beside(error)
            return
        self.accept()
        self.session.changed(entry_id=recorded.entry_id)
        self._done(loan, recorded, self._line.applicant.name)


def _most(line: QueueLine, session: ClubSession) -> int:
    """The đồng that were agreed."""
    taken = agreed_step(line.application.id, session.today())
    return (taken.amount if taken else None) or line.application.request.amount


def _agreed_words(line: QueueLine, session: ClubSession) -> str:
    taken = agreed_step(line.application.id, session.today())
    if taken is None:
        return ""
    words = translate("Applications", "{amount} was agreed on {day}. Purpose: {purpose}.")
    return words.format(
        amount=format_dong(_most(line, session)),
        day=format_date(taken.taken_on),
        purpose=line.application.request.purpose,
    )
