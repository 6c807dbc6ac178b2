"""The loans paid out at the meeting: amount and votes, the papers to sign, the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.operations.meeting_loans import MeetingLoan
from clubdesk.text.amounts import format_dong
from clubdesk.text.application_words import votes_words
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.lending.queue_pane import HEIGHT
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class PaidPane(QWidget):
    """The list of what was lent here; Enter offers the papers of the chosen loan."""

    def __init__(
        self, *, show_papers: Callable[[MeetingLoan], object], take_back: Callable[[MeetingLoan], object]
    ) -> None:
        super().__init__()
        self.setObjectName("meetingPaidOut")
        self.lines = TableModel(_columns())
        self.list = ListTable(
            self.lines,
            name="meetingLoans",
            spoken=translate("MeetingLoans", "Paid out at this meeting"),
            empty=translate("MeetingLoans", "No loan was paid out at this meeting yet."),
            height=HEIGHT,
        )
        words = translate("MeetingLoans", "Papers to sign…")
        self.papers = Button(words, name="meetingLoanPapers", on_click=lambda: self._with_chosen(show_papers))
        words = translate("MeetingLoans", "Take back…")
        self.back = Button(words, name="meetingLoanBack", on_click=lambda: self._with_chosen(take_back))
        buttons = FlowLayout()
        buttons.addWidget(self.papers)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(translate("MeetingLoans", "Paid out at this meeting"), "heading"))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.row_activated.connect(lambda _one: self._with_chosen(show_papers))

    def show_loans(self, paid_out: Sequence[MeetingLoan], *, is_signed: bool) -> None:
        """Show what was paid out, keeping the choice."""
        before = self.list.selected_row()
        self.lines.set_rows(paid_out)
        wanted = before.loan.id if isinstance(before, MeetingLoan) else 0
        if not self.list.select_where(lambda one: one.loan.id == wanted):
            self.list.select_first()
        self.papers.setEnabled(bool(paid_out))
        self.back.setEnabled(bool(paid_out) and not is_signed)

    def _with_chosen(self, act: Callable[[MeetingLoan], object]) -> None:
        one = self.list.selected_row()
        if isinstance(one, MeetingLoan):
            act(one)


def _columns() -> list[Column[MeetingLoan]]:
    return [
        Column(
            title=translate("Loans", "Borrower"),
            text=lambda one: one.borrower,
            quiet=lambda one: _votes(one) or one.recorded.voucher,
            stretch=True,
        ),
        Column(
            title=translate("Loans", "Amount"),
            text=lambda one: format_dong(one.loan.terms.principal),
            right=True,
        ),
    ]


def _votes(one: MeetingLoan) -> str:
    votes = one.decision.votes if one.decision else None
    return votes_words(votes) if votes else ""
