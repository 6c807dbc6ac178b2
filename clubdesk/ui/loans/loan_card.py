"""One loan on the right of the page: what is paid, what is due, what can be done, schedule and vouchers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from clubdesk.domain.ledger import EntryKind
from clubdesk.operations.loan_changes import DecidedChange
from clubdesk.operations.loan_history import LoanHistory
from clubdesk.operations.loans import LoanPage
from clubdesk.text.amounts import format_dong
from clubdesk.text.change_words import standing_changes
from clubdesk.text.loan_words import due_sentence, payoff_sentence, terms_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.brought_in.facts import OpeningFacts, brought_in_words
from clubdesk.ui.loans.card_columns import row_columns, voucher_columns
from clubdesk.ui.loans.changes.change_list import ChangeList
from clubdesk.ui.loans.changes.menu import ChangeAct, ChangeMenu
from clubdesk.ui.loans.papers import LoanPaper, paper_names
from clubdesk.ui.loans.rows import RowState, VoucherLine, share_paid, shown_rows, voucher_lines
from clubdesk.ui.widgets.bars import PaidBar
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.menu_button import MenuButton
from clubdesk.ui.widgets.table import ListTable, TableModel


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanActs:
    """What the card's buttons do; vouchers are named by their entry's number."""

    collect: Callable[[], object]
    pay_off: Callable[[], object]
    print_paper: Callable[[LoanPaper], object]
    print_receipt: Callable[[int], object]
    reverse: Callable[[int], object]
    change: Callable[[ChangeAct], object]
    see_old: Callable[[DecidedChange], object]
    take_back: Callable[[DecidedChange], object]


class LoanCard(Card):
    """Shows a LoanPage; `show_page` fills it."""

    def __init__(self, acts: LoanActs) -> None:
        super().__init__(" ", name="loanCard")
        self._acts = acts
        self.terms = label(role="quiet", name="loanTerms")
        self.bar = PaidBar(name="loanPaid")
        self.due = Banner(tone="plain", name="loanDue")
        self.changed = Banner(tone="warning", name="loanChanged")
        self.body.addWidget(self.terms)
        self.body.addSpacing(4)
        self.body.addWidget(self.bar)
        self._build_shares()
        self.body.addWidget(self.changed)
        self.body.addWidget(self.due)
        self._build_buttons()
        self._build_schedule()
        self.changes = ChangeList(look=acts.see_old, take_back=acts.take_back)
        self.body.addWidget(self.changes)
        self._build_vouchers()
        self.opening = OpeningFacts()
        self.body.addWidget(self.opening)
        self.body.addStretch(1)

    def show_page(self, page: LoanPage, history: LoanHistory, on: date) -> None:
        """Show a loan as it stands on a day, with what was decided about it."""
        now, terms = page.position, page.loan.terms
        self.set_heading(f"{page.borrower.name} · {page.loan.code}")
        told = (terms_sentence(terms), brought_in_words(page.loan), page.purpose)
        self.terms.setText(" · ".join(part for part in told if part))
        paid = translate("Loans", "Principal paid {amount}").format(amount=format_dong(share_paid(now)))
        owed = translate("Loans", "Still owed {amount}").format(amount=format_dong(now.outstanding))
        self.bar.set_share(share_paid(now), terms.principal, text=f"{paid} · {owed}")
        self._paid.setText(paid)
        self._owed.setText(owed)
        self.changed.show_text(standing_changes(page.loan, on, history.people))
        self._show_due(page)
        self.change.show_page(page, history)
        self.changes.show_history(history)
        self._rows.set_rows(shown_rows(page, on))
        self._vouchers.set_rows(voucher_lines(page))
        self.opening.show_loan(page.loan)
        self._allow_voucher_acts()

    def _show_due(self, page: LoanPage) -> None:
        """Closed loans have nothing to collect, so no button offers it."""
        is_open = bool(page.position.due or page.position.outstanding)
        parts = [due_sentence(page.position, page.next_row)]
        if is_open:
            parts.append(payoff_sentence(page.payoff))
        self.due.show_text("\n".join(parts))
        self.collect.setVisible(is_open)
        self.pay_off.setVisible(is_open)
        self.papers.action(LoanPaper.PAYOFF).setEnabled(is_open)
        self.papers.action(LoanPaper.LETTER).setEnabled(bool(page.position.principal_overdue))

    def _build_shares(self) -> None:
        self._paid = label(role="bold", name="loanPaidWords")
        self._owed = label(role="bold", name="loanOwedWords", wrap=False)
        row = QHBoxLayout()
        row.addWidget(self._paid, 1)
        row.addWidget(self._owed)
        self.body.addLayout(row)

    def _build_buttons(self) -> None:
        self.collect = Button(
            translate("Loans", "Take repayment…"), "primary", name="collect", on_click=self._acts.collect
        )
        self.collect.setToolTip("Ctrl+T")
        self.pay_off = Button(translate("Loans", "Pay off…"), name="payOff", on_click=self._acts.pay_off)
        self.papers = MenuButton(translate("Loans", "Print papers"), name="printPapers")
        for paper, words in paper_names():
            self.papers.add(words, partial(self._acts.print_paper, paper), name=paper)
        self.change = ChangeMenu(self._acts.change)
        row = FlowLayout()
        for button in (self.collect, self.pay_off, self.change, self.papers):
            row.addWidget(button)
        self.body.addLayout(row)

    def _build_schedule(self) -> None:
        self._rows = TableModel(row_columns(), marked=lambda row: row.state is RowState.TODAY)
        self.schedule = ListTable(
            self._rows, name="loanRows", spoken=translate("Loans", "Schedule"), framed=False, whole=True
        )
        self.body.addSpacing(6)
        self.body.addWidget(label(translate("Loans", "Schedule"), "heading"))
        self.body.addWidget(self.schedule)

    def _build_vouchers(self) -> None:
        self._vouchers = TableModel(voucher_columns())
        self.vouchers = ListTable(
            self._vouchers,
            name="loanVouchers",
            spoken=translate("Loans", "Vouchers"),
            framed=False,
            whole=True,
        )
        self.vouchers.row_selected.connect(lambda _row: self._allow_voucher_acts())
        self.print_receipt = Button(
            translate("Loans", "Print voucher"), name="printReceipt", on_click=self._print_receipt
        )
        self.reverse = Button(
            translate("Loans", "Reverse voucher…"), name="reverseVoucher", on_click=self._reverse
        )
        row = FlowLayout()
        row.addWidget(self.print_receipt)
        row.addWidget(self.reverse)
        self.body.addSpacing(10)
        self.body.addWidget(label(translate("Loans", "Vouchers"), "heading"))
        self.body.addWidget(self.vouchers)
        self.body.addLayout(row)

    def _chosen_voucher(self) -> VoucherLine | None:
        row = self.vouchers.selected_row()
        return row if isinstance(row, VoucherLine) else None

    def _allow_voucher_acts(self) -> None:
        """Both buttons wait for a voucher to be chosen; one that was reversed can count again."""
        chosen = self._chosen_voucher()
        is_reversed = chosen is not None and bool(chosen.reversed_by)
        again, reverse = translate("Loans", "Let it count again…"), translate("Loans", "Reverse voucher…")
        self.reverse.setText(again if is_reversed else reverse)
        self.reverse.setEnabled(chosen is not None and chosen.kind is not EntryKind.CORRECTION)
        self.print_receipt.setEnabled(chosen is not None)

    def _print_receipt(self) -> None:
        chosen = self._chosen_voucher()
        if chosen is not None:
            self._acts.print_receipt(chosen.entry_id)

    def _reverse(self) -> None:
        chosen = self._chosen_voucher()
        if chosen is not None:
            self._acts.reverse(chosen.last_id)
