"""The list side of the loans page: chips, find-as-you-type, the loans, or the queue of applications."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clubdesk.operations.applications import count_waiting
from clubdesk.operations.loans import LoanList, Which, list_loans
from clubdesk.text.translation import translate
from clubdesk.ui.loans.applications.pane import ApplicationsPane
from clubdesk.ui.loans.loan_list import LoanTable
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import EmptyState
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.search_field import SearchField

APPLICATIONS = "applications"
"""The chip of the queue, beside those of the loans."""
_LOANS, _NO_LOANS, _QUEUE = range(3)


class LoanBrowser(QWidget):
    """The chips, and beneath them the loans beside `card`, the `queue`, or a club's first step."""

    filtered = Signal()
    """Another chip was chosen, or other words typed."""

    def __init__(
        self,
        session: ClubSession,
        *,
        card: QWidget,
        queue: ApplicationsPane,
        lend: Callable[[], object],
        see_late: Callable[[], object],
    ) -> None:
        super().__init__()
        self._session, self._queue = session, queue
        self.search = SearchField(translate("Loans", "Find a borrower or a loan code"), name="loanSearch")
        self.search.textChanged.connect(lambda _text: self.filtered.emit())
        self.search.to_list.connect(self.focus_chosen)
        self.list = LoanTable()
        first = Button(translate("Loans", "New loan…"), "primary", name="firstLoan", on_click=lend)
        self._stack = QStackedWidget()
        self._stack.addWidget(Panes(self._list_side(), card, shares=(4, 6)))
        self._stack.addWidget(
            EmptyState(translate("Loans", "No loan yet. Press New loan to pay one out."), first)
        )
        self._stack.addWidget(queue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._chip_line(see_late))
        column.addWidget(self._stack, 1)

    def is_queue(self) -> bool:
        """Whether the applications are shown."""
        return self.chips.key() == APPLICATIONS

    def read(self, chosen: int) -> bool:
        """Fill the list, mark the loan being looked at, count the chips; whether the club has any loan."""
        which = Which.LIVE if self.is_queue() else Which(self.chips.key())
        found = list_loans(self._session.today(), which=which, words=self.search.value())
        waiting = count_waiting(self._session.today())
        if self.is_queue():
            self._queue.refresh()
        has_loans = bool(found.counts[Which.LIVE] or found.counts[Which.CLOSED])
        self.chips.set_counts({**{chip.value: n for chip, n in found.counts.items()}, APPLICATIONS: waiting})
        self.chips.setVisible(has_loans or self.is_queue() or waiting > 0)
        self.late.setVisible(has_loans and self.chips.key() == Which.OVERDUE)
        self._stack.setCurrentIndex(_QUEUE if self.is_queue() else _LOANS if has_loans else _NO_LOANS)
        self._show_lines(found, chosen)
        return has_loans

    def focus_chosen(self) -> None:
        """The chosen loan's line; in the queue the chosen application's."""
        shown = self._queue.list if self.is_queue() else self.list
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, found: LoanList, chosen: int) -> None:
        words = translate("Loans", "There is no such loan today.")
        if self.search.value():
            words = translate("Loans", "No loan here fits what was typed.")
        self.list.set_empty_text(words)
        self.list.lines.set_rows(found.lines)
        self.list.mark(chosen)

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        return side

    def _chip_line(self, see_late: Callable[[], object]) -> QHBoxLayout:
        self.chips = FilterChips(
            [
                (Which.LIVE, translate("Loans", "Borrowing")),
                (Which.DUE, translate("Loans", "Due")),
                (Which.OVERDUE, translate("Loans", "Overdue")),
                (APPLICATIONS, translate("Loans", "Applications")),
                (Which.CLOSED, translate("Loans", "Paid off")),
            ],
            name="loanChips",
        )
        self.chips.chosen.connect(lambda _key: self.filtered.emit())
        words = translate("Loans", "See what is overdue…")
        self.late = Button(words, name="seeLate", on_click=see_late)
        line = QHBoxLayout()
        line.addWidget(self.chips, 1)
        line.addWidget(self.late)
        return line
