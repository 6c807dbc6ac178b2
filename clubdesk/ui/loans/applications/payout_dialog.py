"""Paying out what was agreed: the application's own terms, to be completed and looked at first."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.domain.limits import LIMIT_NAMES
from clubdesk.domain.loan_errors import MeetingMissing
from clubdesk.domain.loans import Loan
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.operations.applications import QueueLine, agreed_step, pay_out
from clubdesk.operations.entries import Recorded
from clubdesk.operations.limits import limits_broken
from clubdesk.operations.meetings import check_unsigned
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans.decision_fields import OverrideFields
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
        if isinstance(error, DateInFuture | MonthClosed | MeetingMissing | NotAMemberThen):
            return self.disbursed_on
        return super().field_of(error)


class PayOutDialog(TermsDialog):
    """The schedule of what was agreed, on the day of a `meeting`; `done` is told loan, record and name."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        line: QueueLine,
        *,
        done: Callable[[Loan, Recorded, str], object],
        meeting: Meeting | None = None,
    ) -> None:
        number, name = line.application.id, line.applicant.name
        title = translate("Applications", "Pay out to {name}").format(name=name)
        super().__init__(parent, session, title, name="payOut", draft=f"payOut{number}")
        self._line, self._done, self._meeting = line, done, meeting
        day = meeting.held_on if meeting else session.today()
        self._agreed = agreed_step(number, day)
        self.form.add_widget(label(self._agreed_words(), "quiet", name="payOutAgreed"))
        self._fields = PayOutFields(self.form, session, changed=self._recount, name="payOut")
        self._override = OverrideFields(self.form, name="payOutOverride", today=session.today)
        self.begin(self._fields)
        self._fields.start()
        request = line.application.request
        self._fields.choose_product(request.product_id)
        self._fields.months.set_number(request.months)
        self._fields.amount.set_amount(line.amount)
        self._fields.disbursed_on.set_day(day)
        self._override.day.set_day(day)
        self.submitted.connect(self._save)

    def _recount(self) -> None:
        """An input was left: the schedule, and the limits that the decision did not know of."""
        self.show_preview()
        amount, day = self._fields.amount.amount(), self._fields.disbursed_on.day()
        if amount is None or day is None:
            self._override.show(())
            return
        known = self._known()
        broken = limits_broken(self._line.application.request.member_id, amount, day)
        self._override.show([one for one in broken if LIMIT_NAMES[type(one)] not in known])

    def _save(self) -> None:
        try:
            terms = self._fields.terms()
            if terms is None:
                return
            if self._meeting is not None:
                check_unsigned(self._meeting.id)
            loan, recorded = pay_out(
                self._line.application.id,
                terms,
                today=self.session.today(),
                decision=self._later_decision(),
            )
        except ClubError as error:
            self.show_beside(error)
            return
        self.accept()
        self.session.changed(entry_id=recorded.entry_id)
        self._done(loan, recorded, self._line.applicant.name)

    def _known(self) -> frozenset[str]:
        """The limits that the decision set aside already."""
        decision = self._agreed.decision if self._agreed else None
        return decision.overrides if decision else frozenset()

    def _later_decision(self) -> Decision | None:
        later = self._override.decision()
        return replace(later, overrides=later.overrides | self._known()) if later else None

    def _agreed_words(self) -> str:
        if self._agreed is None:
            return ""
        words = translate("Applications", "{amount} was agreed on {day}. Purpose: {purpose}.")
        return words.format(
            amount=format_dong(self._line.amount),
            day=format_date(self._agreed.taken_on),
            purpose=self._line.application.request.purpose,
        )
