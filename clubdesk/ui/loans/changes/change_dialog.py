"""What every change by decision has in common: its day, its decision, old and new before it is saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed, PlaceWouldBeNegative
from clubdesk.domain.loan_errors import BeforeDisbursement, ChangedSince, LoanClosed, NotWithLaterPayments
from clubdesk.domain.loans import ChangeKind
from clubdesk.domain.previews import LoanPreview
from clubdesk.operations.entries import Recorded
from clubdesk.operations.loans import LoanPage
from clubdesk.text.change_words import change_name
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.comparison import Comparison
from clubdesk.ui.loans.changes.decision_fields import DecisionFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, Field
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.panes import Panes, upright

_ABOUT_THE_DAY = (DateInFuture, MonthClosed, BeforeDisbursement, ChangedSince, NotWithLaterPayments)


@dataclass(frozen=True, slots=True)
class Changed:
    """What was done, in words, and the voucher it was done with, where money or books moved."""

    words: str
    recorded: Recorded | None = None


Told = Callable[[Changed], object]


class ChangeDialog(FormDialog):
    """Asks for one change; a kind of change overrides `build`, `preview` and `save`.

    `main` is its first input, beside which a refusal of the change itself is said; `told` is told what was
    recorded.
    """

    kind: ChangeKind

    def __init__(
        self, parent: QWidget, session: ClubSession, page: LoanPage, *, title: str, verb: str, told: Told
    ) -> None:
        name = self.kind.value
        draft = session.drafts.of(f"{name}-{page.loan.id}")
        super().__init__(parent, title, verb, name="change", columns=2, width=1300, draft=draft)
        self.session, self.page, self._told = session, page, told
        whose = f"{page.borrower.name} · {page.loan.code}"
        self.main: Field
        self.main = self.day = DateField(name="changeDay", required=True, today=session.today)
        self.build()
        self.form.add(translate("Changes", "Counts from"), self.day)
        self.decision = DecisionFields(self.form, session)
        self.comparison = Comparison()
        self.body.insertWidget(0, label(whose, "quiet", name="changeLoan"))
        self.body.insertWidget(1, Panes(upright(self.form), self.comparison, shares=(7, 6), gap=28))
        self.form.edited.connect(self.show_change)
        self.submitted.connect(self._save)
        self.day.set_day(session.today())
        self.show_change()

    def build(self) -> None:
        """Put the inputs of this change into the form (to be overridden)."""

    def preview(self, on: date) -> LoanPreview | None:
        """Old and new as typed so far, None while something is missing; raises what the act raises."""
        raise NotImplementedError

    def save(self, on: date, decision: Decision) -> Recorded | None:
        """Record the change; its voucher where it has one. Raises what the act raises."""
        raise NotImplementedError

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        if isinstance(error, _ABOUT_THE_DAY):
            return self.day
        return self.decision.field_of(error) or self.main

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Unfold the votes where the draft has them."""
        if self.decision.has_votes(values):
            self.decision.show_votes()

    def show_change(self) -> None:
        """Show old and new of what is typed so far, or what is still missing."""
        day = self.day.day()
        try:
            preview = self.preview(day) if day is not None else None
        except ClubError as error:
            self.comparison.show_missing(sentence(error))
            return
        if preview is None:
            self.comparison.show_missing(
                translate("Changes", "Type what is to change; the old and the new schedule then stand here.")
            )
        else:
            self.comparison.show_preview(preview)

    def _save(self) -> None:
        day, decision = self.day.day(), self.decision.decision()
        if day is None or decision is None:
            return
        try:
            recorded = self.save(day, decision)
        except ClubError as error:
            self._show_beside(error)
            return
        self.accept()
        self.session.changed(entry_id=recorded.entry_id if recorded else None)
        words = translate("Changes", "Recorded for {name}: {change}.")
        change = change_name(self.kind).lower()
        self._told(Changed(words.format(name=self.page.borrower.name, change=change), recorded))

    def _show_beside(self, error: ClubError) -> None:
        if isinstance(error, LoanClosed | PlaceWouldBeNegative):
            self.show_error(sentence(error))
            return
        field = self.field_of(error)
        row = self.form.row_of(field)
        row.show_problem(sentence(error))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.ensureWidgetVisible(row)
