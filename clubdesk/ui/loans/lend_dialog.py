"""Lending at once, as at the meeting: who, how much, on which terms, and the decision that allows it."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.loans import Loan
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.schedules import Terms
from clubdesk.operations.entries import Recorded
from clubdesk.operations.limits import borrower_history, limits_broken
from clubdesk.operations.loans import latest_meeting, lend
from clubdesk.operations.meetings import check_unsigned
from clubdesk.text.application_words import history_words
from clubdesk.text.translation import translate
from clubdesk.ui.loans.decision_fields import OverrideFields, meeting_votes
from clubdesk.ui.loans.loan_fields import EMPTY_LINE, LoanFields
from clubdesk.ui.loans.terms_dialog import TermsDialog
from clubdesk.ui.session import ClubSession

RECENT_DAYS = 31


class LendDialog(TermsDialog):
    """A new loan, beginning with `terms` where they are known; `done` is told loan, record and name.

    At a meeting it is that meeting which agrees, on its day, and its votes are asked.
    """

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        *,
        done: Callable[[Loan, Recorded, str], object],
        terms: Terms | None = None,
        meeting: Meeting | None = None,
    ) -> None:
        super().__init__(parent, session, translate("Loans", "New loan"), name="lending", draft="lending")
        self._done, self._meeting = done, meeting
        self._fields = LoanFields(self.form, session, changed=self._recount)
        self._votes = meeting_votes(self.form, meeting, name="lendingVotes") if meeting else None
        self._override = OverrideFields(self.form, name="override", votes=self._votes)
        self.begin(self._fields)
        self._fields.agreed_on.set_day(meeting.held_on if meeting else _likely_meeting(session.today()))
        self._fields.start()
        if meeting is not None:
            self._fields.disbursed_on.set_day(meeting.held_on)
            self.form.row_of(self._fields.agreed_on).hide()
        if terms is not None:
            self._fields.show_terms(terms)
        self.submitted.connect(self._save)

    def _recount(self) -> None:
        """An input was left: the schedule, how the borrower paid before, the limits that would be broken."""
        self.show_preview()
        self._show_history()
        self._show_limits()

    def _show_history(self) -> None:
        item, day = self._fields.borrower.item(), self._fields.disbursed_on.day()
        if item is None or day is None:
            self._fields.history.setText(EMPTY_LINE)
        else:
            self._fields.history.setText(history_words(borrower_history(item.item_id, day)))

    def _show_limits(self) -> None:
        item, amount = self._fields.borrower.item(), self._fields.amount.amount()
        day = self._fields.disbursed_on.day()
        if item is None or amount is None or day is None:
            self._override.show(())
        else:
            self._override.show(limits_broken(item.item_id, amount, day))

    def _save(self) -> None:
        item, agreed_on = self._fields.borrower.item(), self._fields.agreed_on.day()
        try:
            terms = self._fields.terms()
            if item is not None and agreed_on is not None and terms is not None:
                self._lend(item.item_id, item.title, terms, agreed_on)
        except ClubError as error:
            self._show_limits()
            self.show_beside(error)

    def _lend(self, member_id: int, name: str, terms: Terms, agreed_on: date) -> None:
        if self._meeting is not None:
            check_unsigned(self._meeting.id)
        loan, recorded = lend(
            member_id,
            terms,
            agreed_on=agreed_on,
            today=self.session.today(),
            purpose=self._fields.purpose.value(),
            decision=self._decision(agreed_on),
        )
        self.accept()
        self.session.changed(entry_id=recorded.entry_id)
        self._done(loan, recorded, name)

    def _decision(self, agreed_on: date) -> Decision | None:
        votes = self._votes.votes() if self._votes is not None else None
        plain = Decision(decided_on=agreed_on, votes=votes) if votes is not None else None
        return self._override.decision(agreed_on) or plain


def _likely_meeting(today: date) -> date:
    """The last meeting where it was not long ago, else today's."""
    held = latest_meeting(today)
    return held if held and today - held <= timedelta(days=RECENT_DAYS) else today
