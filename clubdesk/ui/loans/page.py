"""The Loans page: whose money is out, what is due, one loan, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from clubdesk.domain.loans import Loan
from clubdesk.operations.entries import Recorded, entry
from clubdesk.operations.loan_history import loan_history
from clubdesk.operations.loans import LoanLine, LoanPage, chip_of, loan_page
from clubdesk.operations.old_loans import Figure
from clubdesk.text.translation import translate
from clubdesk.ui.loans import papers
from clubdesk.ui.loans.applications.pane import ApplicationsPane
from clubdesk.ui.loans.brought_in.correction import CorrectionDialog
from clubdesk.ui.loans.brought_in.dialog import BringInDialog
from clubdesk.ui.loans.browser import APPLICATIONS, LoanBrowser
from clubdesk.ui.loans.calculator import LoanCalculator
from clubdesk.ui.loans.changes.change_dialog import Changed
from clubdesk.ui.loans.changes.desk import ChangeDesk
from clubdesk.ui.loans.late.sheet import LateSheet
from clubdesk.ui.loans.lend_dialog import LendDialog
from clubdesk.ui.loans.loan_card import LoanActs, LoanCard
from clubdesk.ui.loans.loans_menu import LoansMenu
from clubdesk.ui.loans.notice import Notice
from clubdesk.ui.loans.paid_out import PaidOutSheet
from clubdesk.ui.loans.payoff_dialog import PayoffDialog
from clubdesk.ui.loans.repayment_dialog import RepaymentDialog
from clubdesk.ui.loans.reversal import ask_reversal
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.table_saving import save_table

LATE = "late"
"""What the page is told to open over the list of what is overdue."""


class LoansPage(Page):
    """List with chips and find-as-you-type on the left, the chosen loan on the right."""

    help_page = "loans"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Loans", "Loans"), name="loansPage")
        self._page: LoanPage | None = None
        self._build_head()
        self._build_card()
        self._build_browser()
        take = QShortcut(QKeySequence("Ctrl+T"), self)
        take.activated.connect(self._collect)

    def refresh(self) -> None:
        """Read the list again; the loan being looked at stays, wherever it now belongs."""
        self.notice.follow_reversal()
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
        if self.browser.is_queue() or item_id not in self.list.listed():
            self.search.set_value("")
            self.chips.choose(chip_of(item_id, self.session.today()))
            self._read_list()
        self._show_loan(item_id)

    def focus_item(self) -> None:
        """The chosen loan's line: Enter there takes a repayment; in the queue the chosen application's."""
        self.browser.focus_chosen()

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

    def _save_list(self) -> None:
        save_table(self, self.session, self.heading.text(), self.list)

    def _build_head(self) -> None:
        self.lend = Button(translate("Loans", "New loan…"), name="newLoan", on_click=self._lend)
        try_out = Button(translate("Loans", "Try out a loan…"), name="tryLoan", on_click=self.try_out)
        self.head.addWidget(try_out)
        self.head.addWidget(self.lend)
        self.more = LoansMenu(self, self.session, ask_application=self.ask_application)
        self.more.add_line()
        self.more.add(translate("Loans", "Overdue debts…"), self.see_late, name="overdueDebts")
        self.more.add(translate("Tables", "Save for Excel…"), self._save_list, name="saveLoans")
        self.more.add(translate("Loans", "Bring an old loan in…"), self.bring_in, name="bringIn")
        self.head.addWidget(self.more)
        self.notice = Notice(print_it=self._print_receipt, reverse_it=self._reverse)

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

    def _build_browser(self) -> None:
        self.applications = ApplicationsPane(self.session, paid=self._tell_lent)
        self.browser = LoanBrowser(
            self.session,
            card=self._scroller,
            queue=self.applications,
            lend=self._lend,
            see_late=self.see_late,
        )
        self.chips, self.search, self.list = self.browser.chips, self.browser.search, self.browser.list
        self.browser.filtered.connect(self._filter)
        self.list.row_selected.connect(self._choose)
        self.list.row_activated.connect(lambda _line: self._collect())
        self.body.addWidget(self.notice)
        self.body.addWidget(self.browser, 1)

    def _read_list(self) -> None:
        has_loans = self.browser.read(self._page.loan.id if self._page else 0)
        self.lend.setVisible(has_loans)
        self.more.action("printList").setEnabled(has_loans)

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

    def _print_loan(self, paper: papers.LoanPaper) -> None:
        if self._page is not None:
            papers.print_loan(self, self.session, self._page.loan.id, paper)

    def _print_receipt(self, entry_id: int) -> None:
        papers.print_receipt(self, self.session, entry_id)
