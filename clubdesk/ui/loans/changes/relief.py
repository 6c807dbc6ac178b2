"""Giving something up: interest waived (miễn, giảm lãi), principal written off (xóa nợ)."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Decision
from clubdesk.domain.loans import ChangeKind
from clubdesk.domain.previews import LoanPreview
from clubdesk.operations.entries import Recorded
from clubdesk.operations.loan_changes import preview_waiver, waive_interest
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.write_offs import preview_write_off, write_off
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import ChangeDialog, Told
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import MoneyField


class WaiverDialog(ChangeDialog):
    """Asks how much of the interest due is forgiven: all of it stands there."""

    kind = ChangeKind.WAIVER

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        super().__init__(
            parent,
            session,
            page,
            title=translate("Changes", "Waive interest of {name}").format(name=page.borrower.name),
            verb=translate("Changes", "Record waiver"),
            told=told,
        )

    def build(self) -> None:
        """The amount, with what is due today."""
        due = self.page.position.interest_due
        self.main = self._amount = MoneyField(name="waiverAmount", required=True)
        words = translate("Changes", "Interest to waive (of {due} due)").format(due=format_dong(due))
        self.form.add(words, self._amount)
        self._amount.set_amount(due or None)

    def preview(self, on: date) -> LoanPreview | None:
        """Old and new."""
        amount = self._amount.amount()
        return None if amount is None else preview_waiver(self.page.loan.id, on=on, amount=amount)

    def save(self, on: date, decision: Decision) -> None:
        """Record the waiver; no money moves."""
        amount = self._amount.amount() or 0
        waive_interest(self.page.loan.id, on=on, amount=amount, decision=decision, today=self.session.today())


class WriteOffDialog(ChangeDialog):
    """Asks how much of the principal is given up: all of it stands there."""

    kind = ChangeKind.WRITE_OFF

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        super().__init__(
            parent,
            session,
            page,
            title=translate("Changes", "Write off the loan of {name}").format(name=page.borrower.name),
            verb=translate("Changes", "Record write-off"),
            told=told,
        )

    def build(self) -> None:
        """The amount, with what is outstanding today."""
        owed = self.page.position.outstanding
        self.main = self._amount = MoneyField(name="writeOffAmount", required=True)
        words = translate("Changes", "Principal to write off (of {owed} owed)").format(owed=format_dong(owed))
        self.form.add(words, self._amount)
        self._amount.set_amount(owed)

    def preview(self, on: date) -> LoanPreview | None:
        """Old and new; the whole closes the loan."""
        amount = self._amount.amount()
        return None if amount is None else preview_write_off(self.page.loan.id, on=on, amount=amount)

    def save(self, on: date, decision: Decision) -> Recorded:
        """Record the write-off in the books."""
        amount = self._amount.amount() or 0
        return write_off(
            self.page.loan.id, on=on, amount=amount, decision=decision, today=self.session.today()
        )
