"""The list of loans: who, how much, what is still owed, and what stands on each today."""

from PySide6.QtGui import QResizeEvent

from clubdesk.operations.loans import LoanLine
from clubdesk.text.amounts import format_amount
from clubdesk.text.loan_words import standing_tint, standing_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class LoanTable(ListTable):
    """Shows LoanLines."""

    def __init__(self) -> None:
        self.lines = TableModel(_columns())
        super().__init__(self.lines, name="loanList", spoken=translate("Loans", "Loans"))

    def listed(self) -> list[int]:
        """The ids of the loans shown, in their order."""
        return [line.loan.id for line in self.lines.rows()]

    def mark(self, loan_id: int) -> None:
        """Choose a loan's line, where it is shown, without telling anybody."""
        self.blockSignals(True)
        self.select_where(lambda line: line.loan.id == loan_id)
        self.blockSignals(False)
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen line stays in sight when the card below takes room from the list."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


def _columns() -> list[Column[LoanLine]]:
    return [
        Column(
            title=translate("Loans", "Borrower"),
            text=lambda line: line.borrower.name,
            quiet=_quiet_words,
            quiet_tint=lambda line: standing_tint(line.position),
            stretch=True,
        ),
        Column(
            title=translate("Loans", "Lent"),
            text=lambda line: format_amount(line.loan.first_lent),
            right=True,
        ),
        Column(
            title=translate("Loans", "Still owed"),
            text=lambda line: format_amount(line.position.outstanding),
            bold=lambda _line: True,
            right=True,
        ),
    ]


def _quiet_words(line: LoanLine) -> str:
    return standing_words(line.position) or _soon_words(line) or line.loan.code


def _soon_words(line: LoanLine) -> str:
    return translate("Loans", "due soon") if line.asked.due else ""
