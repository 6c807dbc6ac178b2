"""Closing a loan by its pay-off figure (tất toán)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.entries import Recorded
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.repayments import preview_payoff, record_payoff
from clubdesk.text.loan_words import payoff_parts
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField
from clubdesk.ui.widgets.labels import Banner, label


class PayoffDialog(FormDialog):
    """Asks for the day alone: the figure follows from it; `day` or today stands there.

    `done` is told what was recorded and its amount.
    """

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        page: LoanPage,
        *,
        done: Callable[[Recorded, int], object],
        day: date | None = None,
    ) -> None:
        title = translate("Loans", "Pay-off by {name}").format(name=page.borrower.name)
        super().__init__(parent, title, translate("Loans", "Record pay-off"), name="payoff", width=680)
        self._session, self._page, self._done = session, page, done
        self._amount = 0
        self.body.insertWidget(0, label(page.loan.code, "quiet", name="payoffLoan"))
        self._day = DateField(name="payoffDay", required=True, today=session.today)
        self.form.add(translate("Loans", "Paid on"), self._day)
        self._figure = Banner(tone="plain", name="payoffFigure")
        self.add_widget(self._figure)
        self._day.edited.connect(self._show_figure)
        self._day.judged.connect(self._show_refusal)
        self.submitted.connect(self._save)
        self._day.set_day(day or session.today())

    def _show_figure(self) -> ClubError | None:
        """Say the day's figure; there is none while the day is half typed or impossible."""
        day = self._day.day()
        self._figure.show_text("")
        if day is None:
            return None
        try:
            split = preview_payoff(self._page.loan.id, paid_on=day).split
        except ClubError as error:
            return error
        self._amount = split.amount
        self._figure.show_text(payoff_parts(split, day))
        return None

    def _show_refusal(self) -> None:
        """Say beside the day, once it is left, why the loan cannot be closed then."""
        refusal = self._show_figure()
        if refusal is not None:
            self.form.row_of(self._day).show_problem(sentence(refusal))

    def _save(self) -> None:
        day = self._day.day()
        if day is None:
            return
        try:
            recorded = record_payoff(self._page.loan.id, paid_on=day, today=self._session.today())
        except ClubError as error:
            self._show_beside(error)
            return
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        self._done(recorded, self._amount)

    def _show_beside(self, error: ClubError) -> None:
        self.form.refuse(self._day, sentence(error))
