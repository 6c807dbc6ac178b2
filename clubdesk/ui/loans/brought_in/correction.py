"""Correcting an opening figure, once: what stands there, what is right, and why."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.lending_errors import ImpossibleOpening
from clubdesk.domain.loans import Loan
from clubdesk.operations.old_loans import Figure, correct_opening
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.brought_in.facts import figure_name, figure_text, opening_figures
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, MoneyField, TextField
from clubdesk.ui.widgets.labels import label


class CorrectionDialog(FormDialog):
    """Asks for the right figure of a loan brought in, and for a comment; the difference is booked."""

    def __init__(self, parent: QWidget, session: ClubSession, loan: Loan, figure: Figure) -> None:
        title = translate("Loans", "Correct an opening figure of {code}").format(code=loan.code)
        super().__init__(
            parent,
            title,
            translate("Loans", "Correct the figure"),
            name="correction",
            draft=session.drafts.of(f"correction-{loan.id}-{figure}"),
        )
        self._session, self._loan, self._figure = session, loan, figure
        name = figure_name(figure)
        stands = opening_figures(loan, loan.opening)[figure] if loan.opening else 0
        told = translate("Loans", "{name}: {value} stands in the books.")
        self.body.insertWidget(0, label(told.format(name=name, value=figure_text(stands)), "bold"))
        once = translate("Loans", "Each figure can be corrected once. The old figure stays to be seen.")
        self.body.insertWidget(1, label(once, "quiet"))
        self._value: DateField | MoneyField
        if figure is Figure.NEXT_DUE:
            self._value = DateField(name="correctionValue", required=True, today=session.today)
        else:
            self._value = MoneyField(name="correctionValue", required=True)
        self._comment = TextField(name="correctionComment", required=True)
        self.form.add(translate("Loans", "The right figure"), self._value)
        self.form.add(translate("Loans", "Why it is corrected"), self._comment)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        value = self._typed()
        if value is None:
            return
        try:
            correct_opening(self._loan.id, self._figure, value, comment=self._comment.value())
        except (ImpossibleAmount, ImpossibleOpening) as error:
            self._show_beside(error)
            return
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self.accept()
        self._session.changed()

    def _typed(self) -> int | date | None:
        return self._value.day() if isinstance(self._value, DateField) else self._value.amount()

    def _show_beside(self, error: ClubError) -> None:
        self.form.refuse(self._value, sentence(error))
