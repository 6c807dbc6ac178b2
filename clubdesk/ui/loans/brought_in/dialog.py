"""Bringing a running loan into the books: how it stands on the left, the rows to come on the right."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loans import Loan
from clubdesk.domain.offers import offer_of
from clubdesk.operations.entries import Recorded
from clubdesk.operations.old_loans import bring_in
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.brought_in.fields import OldLoanFields
from clubdesk.ui.loans.schedule_preview import SchedulePreview
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.panes import Panes, upright


class BringInDialog(FormDialog):
    """Asks for the loan as it runs; `done` is told the loan, what was recorded and the borrower's name."""

    def __init__(
        self, parent: QWidget, session: ClubSession, *, done: Callable[[Loan, Recorded, str], object]
    ) -> None:
        super().__init__(
            parent,
            translate("Loans", "Bring an old loan into the books"),
            translate("Loans", "Bring it in"),
            name="bringInLoan",
            columns=2,
            width=1240,
            draft=session.drafts.of("old-loan"),
        )
        self._session, self._done = session, done
        told = translate(
            "Loans",
            "Type the figures of the old book as they stand on the cut-off day. "
            "What was paid before is not typed again; no money moves.",
        )
        self._fields = OldLoanFields(self.form, session, changed=self._show_preview, name="old")
        self._preview = SchedulePreview()
        self._preview.heading.setText(translate("Loans", "Rows to come"))
        self.body.insertWidget(0, label(told, "quiet", name="bringInTold"))
        self.body.insertWidget(1, Panes(upright(self.form), self._preview, shares=(11, 10)))
        self._fields.start()
        self.form.edited.connect(self._show_preview)
        self.submitted.connect(self._save)
        self._show_preview()

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Unfold the seldom needed inputs where the draft changed one."""
        if self._fields.changes_more(values):
            self._fields.show_more()

    def _show_preview(self) -> None:
        """Show the rows to come of what is typed so far, or why there are none."""
        try:
            terms = self._fields.terms()
        except ClubError as error:
            self._preview.show_missing(sentence(error))
            return
        if terms is None:
            self._preview.show_missing()
        else:
            self._preview.show_offer(offer_of(terms, flat_on=self._fields.lent.amount()))

    def _save(self) -> None:
        item = self._fields.borrower.item()
        try:
            old = self._fields.old_loan()
            if old is None or item is None:
                return
            loan, recorded = bring_in(old, today=self._session.today())
        except ClubError as error:
            self._show_beside(error)
            return
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        self._done(loan, recorded, item.title)

    def _show_beside(self, error: ClubError) -> None:
        field = self._fields.field_of(error)
        if field is self._fields.principal_free_rows:
            self._fields.show_more()
        self.form.refuse(field, sentence(error))
