"""Taking a decision about a loan back: what stands before and after is shown first."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed, ReasonMissing, ReversalTooEarly
from clubdesk.domain.previews import LoanPreview
from clubdesk.operations.loan_changes import DecidedChange, preview_taking_back, take_back_change
from clubdesk.operations.loan_history import LoanHistory
from clubdesk.operations.loans import LoanPage
from clubdesk.text.change_words import change_name
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import Changed, Told
from clubdesk.ui.loans.changes.comparison import Comparison
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, TextField
from clubdesk.ui.widgets.labels import label


class TakingBackDialog(FormDialog):
    """Names the decision, asks for the reason, shows what stands before and after."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        page: LoanPage,
        change: DecidedChange,
        *,
        history: LoanHistory,
        told: Told,
    ) -> None:
        self._name = change_name(change.made.kind).lower()
        title = translate("Changes", "Take back: {change} of {day}?").format(
            change=self._name, day=format_date(change.made.dated_on)
        )
        verb = translate("Changes", "Take it back")
        draft = session.drafts.of(f"taking-back-{change.made.id}")
        super().__init__(parent, title, verb, name="takingBack", columns=2, width=900, draft=draft)
        self._session, self._page, self._change, self._told = session, page, change, told
        self._people = history.people
        self.cancel.setText(translate("Loans", "Keep it"))
        self.body.insertWidget(
            0, label(f"{page.borrower.name} · {page.loan.code}", "quiet", name="takingBackLoan")
        )
        self._build()
        self._show_after()

    def _build(self) -> None:
        self._reason = TextField(name="takingBackReason", required=True)
        self._day = DateField(name="takingBackDay", required=True, today=self._session.today)
        self.form.add(translate("Loans", "Reason"), self._reason)
        self.form.add(translate("Changes", "Counts from"), self._day)
        self._comparison = Comparison()
        self.add_widget(self._comparison)
        self._day.set_day(self._session.today())
        self._day.edited.connect(self._show_after)
        self.submitted.connect(self._save)

    def _show_after(self) -> None:
        day = self._day.day()
        if day is None:
            self._comparison.show_missing()
            return
        try:
            preview = preview_taking_back(self._change.made.id, on=day)
        except ClubError as error:
            self._comparison.show_missing(sentence(error), refused=True)
            return
        debtor = self._debtor_words(preview)
        if debtor:
            self._comparison.show_words(debtor)
        else:
            self._comparison.show_preview(preview)

    def _debtor_words(self, preview: LoanPreview) -> str:
        before, after = (loan.debtor(preview.on) for loan in (preview.loan, preview.changed))
        if before == after:
            return ""
        words = translate("Changes", "{after} owes this loan again, {before} does not any more.")
        return words.format(after=self._people[after], before=self._people[before])

    def _save(self) -> None:
        day = self._day.day()
        if day is None:
            return
        try:
            take_back_change(
                self._change.made.id, on=day, reason=self._reason.value(), today=self._session.today()
            )
        except ClubError as error:
            self._refuse(error)
            return
        self.accept()
        self._session.changed()
        words = translate("Changes", "Taken back for {name}: {change}.")
        self._told(Changed(words.format(name=self._page.borrower.name, change=self._name)))

    def _refuse(self, error: ClubError) -> None:
        if isinstance(error, DateInFuture | MonthClosed | ReversalTooEarly | ReasonMissing):
            field = self._reason if isinstance(error, ReasonMissing) else self._day
            self.form.refuse(field, sentence(error))
        else:
            self.show_error(sentence(error))
