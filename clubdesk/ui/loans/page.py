"""The Loans page: whose money is out, what is due, one loan, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clubdesk.domain.loans import Loan
from clubdesk.operations.applications import count_waiting
from clubdesk.operations.entries import Recorded, entry, recorded
from clubdesk.operations.loan_history import loan_history
from clubdesk.operations.loans import LoanLine, LoanPage, Which, chip_of, list_loans, loan_page
from clubdesk.operations.old_loans import Figure
from clubdesk.text.translation import translate
from clubdesk.ui.loans import papers
from clubdesk.ui.loans.applications.pane import ApplicationsPane
from clubdesk.ui.loans.brought_in.correction import CorrectionDialog
from clubdesk.ui.loans.brought_in.dialog import BringInDialog
from clubdesk.ui.loans.calculator import LoanCalculator
from clubdesk.ui.loans.changes.change_dialog import Changed
from clubdesk.ui.loans.changes.desk import ChangeDesk
from clubdesk.ui.loans.late.sheet import LateSheet
from clubdesk.ui.loans.lend_dialog import LendDialog
from clubdesk.ui.loans.loan_card import LoanActs, LoanCard
from clubdesk.ui.loans.loan_list import LoanTable
from clubdesk.ui.loans.loans_menu import LoansMenu
from clubdesk.ui.loans.notice import Notice
from clubdesk.ui.loans.paid_out import PaidOutSheet
from clubdesk.ui.loans.payoff_dialog import PayoffDialog
from clubdesk.ui.loans.repayment_dialog import RepaymentDialog
from clubdesk.ui.loans.reversal import ask_reversal
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.cards import EmptyState
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.search_field import SearchField

LATE = "late"
"""What the page is told to open over the list of what is overdue."""
APPLICATIONS = "applications"
"""The chip of the queue, beside those of the loans."""
_LOANS, _NO_LOANS, _QUEUE = range(3)


class LoansPage(Page):
    """List with chips and find-as-you-type on the left, the chosen loan on the right."""

    help_page = "loans"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Loans", "Loans"), name="loansPage")
        self._page: LoanPage | None = None
        self._build_head()
        self._build_list()
        self._build_card()
        self.applications = ApplicationsPane(session, paid=self._tell_lent)
        self._build_body()
        take = QShortcut(QKeySequence("Ctrl+T"), self)
        take.activated.connect(self._collect)

    def refresh(self) -> None:
        """Read the list again; the loan being looked at stays, wherever it now belongs."""
        self._follow_reversal()
        self._read_list()
        if self._page is not None:
            self._show_loan(self._page.loan.id)
        if self._page is None or self._page.loan.cancelled_on:
            self._page = None
            self._select_first()

    def state(self) -> dict[str, object]:
        """Chip, search and loan."""
        chosen = self._page.loan.id if self._page else None
        return {"chip": self.chips.key(), "words": self.search.value(), "loan": chosen}

    def restore(self, state: dict[str, object]) -> None:
        """Chip, search and loan, as far as they are told."""
        if "words" in state:
            self.search.set_value(str(state["words"]))
        if "chip" in state:
            self.chips.choose(str(state["chip"]))
        self._read_list()
        if state.get("sheet") == LATE:
            self.see_late()
        loan_id = state.get("loan")
        if isinstance(loan_id, int):
            self._show_loan(loan_id)
        else:
            self._select_first()

    def open_item(self, item_id: int) -> None:
        """Show a loan, under another chip where the present one does not list it."""
        if self.chips.key() == APPLICATIONS or item_id not in self.list.listed():
            self.search.set_value("")
            self.chips.choose(chip_of(item_id, self.session.today()))
            self._read_list()
        self._show_loan(item_id)

    def focus_item(self) -> None:
        """The chosen loan's line: Enter there takes a repayment; in the queue the chosen application's."""
        is_queue = self.chips.key() == APPLICATIONS
        shown = self.applications.list if is_queue else self.list
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_out(self) -> None:
        """Open the loan calculator."""
        LoanCalculator(self, self.session, done=self._tell_lent).open()

    def see_late(self) -> None:
        """Open what is late: the list, its ages, the repayment rate."""
        LateSheet(self, self.session, open_loan=self.open_item).open()

    def bring_in(self) -> None:
        """Ask for a loan that runs already."""
        BringInDialog(self, self.session, done=self._tell_brought_in).open()

    def ask_application(self) -> None:
        """Write a new application down, and show the queue."""
        self.chips.choose(APPLICATIONS)
        self._read_list()
        self.applications.ask_new()

    def _build_head(self) -> None:
        self.lend = Button(translate("Loans", "New loan…"), name="newLoan", on_click=self._lend)
        try_out = Button(translate("Loans", "Try out a loan…"), name="tryLoan", on_click=self.try_out)
        self.head.addWidget(try_out)
        self.head.addWidget(self.lend)
        self.more = LoansMenu(self, self.session, ask_application=self.ask_application)
        self.more.add_line()
        self.more.add(translate("Loans", "Overdue debts…"), self.see_late, name="overdueDebts")
        self.more.add(translate("Loans", "Bring an old loan in…"), self.bring_in, name="bringIn")
        self.head.addWidget(self.more)
        self.notice = Notice(print_it=self._print_receipt, reverse_it=self._reverse)
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
        self.chips.chosen.connect(lambda _key: self._filter())

    def _build_list(self) -> None:
        self.search = SearchField(translate("Loans", "Find a borrower or a loan code"), name="loanSearch")
        self.search.textChanged.connect(lambda _text: self._filter())
        self.list = LoanTable()
        self.search.to_list.connect(self.focus_item)
        self.list.row_selected.connect(self._choose)
        self.list.row_activated.connect(lambda _line: self._collect())

    def _build_card(self) -> None:
        self._changes = ChangeDesk(self, self.session, told=self._tell_changed, reverse=self._reverse)
        acts = LoanActs(
            collect=self._collect,
            pay_off=self._pay_off,
            print_paper=self._print_loan,
            print_receipt=self._print_receipt,
            reverse=self._reverse,
            change=self._changes.change,
            see_old=self._changes.see_old,
            take_back=self._changes.take_back,
        )
        self.card = LoanCard(acts)
        self.card.opening.correction_wanted.connect(self._correct_opening)
        self._scroller = CardScroller(self.card)
        self._scroller.hide()

    def _build_body(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        first = Button(translate("Loans", "New loan…"), "primary", name="firstLoan", on_click=self._lend)
        self._empty = EmptyState(translate("Loans", "No loan yet. Press New loan to pay one out."), first)
        self._stack = QStackedWidget()
        self._stack.addWidget(Panes(left, self._scroller, shares=(4, 6)))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.applications)
        self.body.addWidget(self.notice)
        self.body.addLayout(self._chip_line())
        self.body.addWidget(self._stack, 1)

    def _chip_line(self) -> QHBoxLayout:
        see_late = translate("Loans", "See what is overdue…")
        self.late = Button(see_late, name="seeLate", on_click=self.see_late)
        line = QHBoxLayout()
        line.addWidget(self.chips, 1)
        line.addWidget(self.late)
        return line

    def _read_list(self) -> None:
        """Fill the list, mark the loan being looked at, and count the chips."""
        is_queue = self.chips.key() == APPLICATIONS
        which = Which.LIVE if is_queue else Which(self.chips.key())
        read = list_loans(self.session.today(), which=which, words=self.search.value())
        waiting = count_waiting(self.session.today())
        if is_queue:
            self.applications.refresh()
        self.chips.set_counts({**{chip.value: n for chip, n in read.counts.items()}, APPLICATIONS: waiting})
        has_loans = bool(read.counts[Which.LIVE] or read.counts[Which.CLOSED])
        self._stack.setCurrentIndex(_QUEUE if is_queue else _LOANS if has_loans else _NO_LOANS)
        self.lend.setVisible(has_loans)
        self.more.action("printList").setEnabled(has_loans)
        self.chips.setVisible(has_loans or is_queue or waiting > 0)
        self.late.setVisible(has_loans and self.chips.key() == Which.OVERDUE)
        self.list.set_empty_text(self._nothing_words())
        self.list.lines.set_rows(read.lines)
        self.list.mark(self._page.loan.id if self._page else 0)

    def _nothing_words(self) -> str:
        if self.search.value():
            return translate("Loans", "No loan here fits what was typed.")
        return translate("Loans", "There is no such loan today.")

    def _filter(self) -> None:
        self._read_list()
        if self._page is None or self._page.loan.id not in self.list.listed():
            self._select_first()

    def _select_first(self) -> None:
        listed = self.list.listed()
        if listed:
            self.notice.hide()
            self._show_loan(listed[0])
        self._scroller.setVisible(bool(listed) or self._page is not None)

    def _choose(self, line: LoanLine) -> None:
        """Another loan was chosen by hand: what was just recorded on the last one is said no longer."""
        self.notice.hide()
        self._show_loan(line.loan.id)

    def _show_loan(self, loan_id: int) -> None:
        is_other = self._page is None or self._page.loan.id != loan_id
        self._page = loan_page(loan_id, self.session.today())
        history = loan_history(loan_id)
        self._changes.show_loan(self._page, history)
        self.card.show_page(self._page, history, self.session.today())
        self._scroller.show()
        self._scroller.updateGeometry()
        if is_other:
            self._scroller.verticalScrollBar().setValue(0)
        self.list.mark(self._page.loan.id if self._page else 0)

    def _collect(self) -> None:
        page = self._page
        if page is not None and self.card.collect.isVisible():
            RepaymentDialog(self, self.session, page, done=self._tell_repaid, pay_off=self._pay_off).open()

    def _pay_off(self) -> None:
        if self._page is not None:
            PayoffDialog(self, self.session, self._page, done=self._tell_repaid).open()

    def _lend(self) -> None:
        LendDialog(self, self.session, done=self._tell_lent).open()

    def _correct_opening(self, figure: Figure) -> None:
        if self._page is not None:
            CorrectionDialog(self, self.session, self._page.loan, figure).open()

    def _reverse(self, entry_id: int) -> None:
        ask_reversal(self, self.session, entry_id, self.notice.tell_reversed)

    def _tell_repaid(self, recorded: Recorded, amount: int) -> None:
        self.notice.tell_repaid(recorded, amount, self._page.borrower.name if self._page else "")
        # A list that gets the focus with no line chosen chooses its first, which is another loan.
        still_listed = self._page is not None and self._page.loan.id in self.list.listed()
        target = self.list if still_listed else self.notice.print
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_lent(self, loan: Loan, recorded: Recorded, name: str) -> None:
        self.open_item(loan.id)
        self.notice.tell_lent(recorded, loan.terms.principal, name)
        PaidOutSheet(self, self.session, loan, recorded, name).open()

    def _tell_brought_in(self, loan: Loan, recorded: Recorded, name: str) -> None:
        self.open_item(loan.id)
        self.notice.tell_brought_in(recorded, loan.terms.principal, name)

    def _tell_changed(self, changed: Changed) -> None:
        """Say it, and show the new loan where one replaced the other."""
        done = entry(changed.recorded.entry_id).entry if changed.recorded else None
        if done is not None and done.loan_id is not None:
            self.open_item(done.loan_id)
        self.notice.tell_changed(changed)

    def _follow_reversal(self) -> None:
        """A voucher that is told of here may have been taken back by Ctrl+Z or on another page."""
        entry_id = 0 if self.notice.isHidden() else self.notice.entry_id()
        told = entry(entry_id) if entry_id else None
        if told is not None and told.reversed_by is not None:
            self.notice.tell_reversed(str(told.voucher), recorded(entry(told.reversed_by)))

    def _print_loan(self, paper: papers.LoanPaper) -> None:
        if self._page is not None:
            papers.print_loan(self, self.session, self._page.loan.id, paper)

    def _print_receipt(self, entry_id: int) -> None:
        papers.print_receipt(self, self.session, entry_id)
