"""Freezing a loan (khoanh nợ) up to a day, and ending the freeze early."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Decision
from clubdesk.domain.loans import ChangeKind
from clubdesk.domain.previews import LoanPreview
from clubdesk.operations.loan_changes import freeze, preview_freeze, preview_unfreeze, unfreeze
from clubdesk.operations.loans import LoanPage
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import ChangeDialog, Told
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import DateField


class FreezeDialog(ChangeDialog):
    """Asks up to which day; rows due until then bring no interest and move."""

    kind = ChangeKind.FREEZE

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        super().__init__(
            parent,
            session,
            page,
            title=translate("Changes", "Freeze the loan of {name}").format(name=page.borrower.name),
            verb=translate("Changes", "Record freeze"),
            told=told,
        )

    def build(self) -> None:
        """The last day of the freeze."""
        self.main = self._until = DateField(name="freezeUntil", required=True, today=self.session.today)
        self.form.add(
            translate("Changes", "Frozen up to and including"),
            self._until,
            hint=translate("Changes", "Rows due until then bring no interest and move to later."),
        )

    def preview(self, on: date) -> LoanPreview | None:
        """Old and new."""
        until = self._until.day()
        return None if until is None else preview_freeze(self.page.loan.id, on=on, until=until)

    def save(self, on: date, decision: Decision) -> None:
        """Record the freeze."""
        until = self._until.day() or on
        freeze(self.page.loan.id, on=on, until=until, decision=decision, today=self.session.today())


class UnfreezeDialog(ChangeDialog):
    """Asks for the day and the decision alone."""

    kind = ChangeKind.UNFREEZE

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        super().__init__(
            parent,
            session,
            page,
            title=translate("Changes", "End the freeze of {name}'s loan").format(name=page.borrower.name),
            verb=translate("Changes", "Record end of freeze"),
            told=told,
        )

    def preview(self, on: date) -> LoanPreview:
        """Old and new."""
        return preview_unfreeze(self.page.loan.id, on=on)

    def save(self, on: date, decision: Decision) -> None:
        """Record that the freeze ends."""
        unfreeze(self.page.loan.id, on=on, decision=decision, today=self.session.today())
