"""Lending: the terms on the left, the schedule they make on the right, before anything is saved."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loans import Loan
from clubdesk.domain.offers import offer_of
from clubdesk.domain.schedules import Terms
from clubdesk.operations.entries import Recorded
from clubdesk.operations.loans import can_lend, latest_meeting, lend
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.loan_fields import LoanFields
from clubdesk.ui.loans.schedule_preview import SchedulePreview
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.panes import Panes, upright

RECENT_DAYS = 31


class LendDialog(FormDialog):
    """A new loan, beginning with `terms` where they are known; `done` is told loan, record and name."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        *,
        done: Callable[[Loan, Recorded, str], object],
        terms: Terms | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Loans", "New loan"),
            translate("Loans", "Pay out"),
            name="lending",
            columns=2,
            width=1240,
            draft=session.drafts.of("lending"),
        )
        self._session, self._done = session, done
        self._fields = LoanFields(self.form, session, changed=self._show_preview)
        self._preview = SchedulePreview()
        self.body.insertWidget(0, Panes(upright(self.form), self._preview, shares=(11, 10)))
        self._fields.agreed_on.set_day(_likely_meeting(session.today()))
        self._fields.start()
        if terms is not None:
            self._fields.show_terms(terms)
        self._fields.more.clicked.connect(lambda: QTimer.singleShot(0, self, self._show_unfolded))
        self.form.edited.connect(self._show_preview)
        self.submitted.connect(self._save)
        self._show_preview()

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Unfold the seldom needed inputs where the draft changed one."""
        if self._fields.changes_more(values):
            self._fields.show_more()

    def _show_preview(self) -> None:
        """Show the schedule of what is typed so far, or why there is none."""
        day = self._fields.disbursed_on.day()
        if day is not None:
            self._preview.show_money(can_lend(day), self._fields.amount.amount())
        try:
            terms = self._fields.terms()
        except ClubError as error:
            self._preview.show_missing(sentence(error))
            return
        if terms is None:
            self._preview.show_missing()
        else:
            self._preview.show_offer(offer_of(terms))

    def _show_unfolded(self) -> None:
        self._fields.every.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.ensureWidgetVisible(self._fields.interest_rounding)

    def _save(self) -> None:
        item, agreed_on = self._fields.borrower.item(), self._fields.agreed_on.day()
        try:
            terms = self._fields.terms()
            if item is not None and agreed_on is not None and terms is not None:
                self._lend(item.item_id, item.title, terms, agreed_on)
        except ClubError as error:
            self._show_beside(error)

    def _lend(self, member_id: int, name: str, terms: Terms, agreed_on: date) -> None:
        loan, recorded = lend(
            member_id,
            terms,
            agreed_on=agreed_on,
            today=self._session.today(),
            purpose=self._fields.purpose.value(),
        )
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        self._done(loan, recorded, name)

    def _show_beside(self, error: ClubError) -> None:
        field = self._fields.field_of(error)
        if field is self._fields.principal_free_rows:
            self._fields.show_more()
        self.form.row_of(field).show_problem(sentence(error))
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _likely_meeting(today: date) -> date:
    """The last meeting where it was not long ago, else today's."""
    held = latest_meeting(today)
    return held if held and today - held <= timedelta(days=RECENT_DAYS) else today
