"""One loan on the right of the page: what is paid, what is due, what can be done, schedule and vouchers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from clubdesk.domain.ledger import EntryKind
from clubdesk.operations.loans import LoanPage
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.loan_words import due_sentence, payoff_sentence, terms_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.brought_in.facts import OpeningFacts, brought_in_words
from clubdesk.ui.loans.papers import LoanPaper, paper_names
from clubdesk.ui.loans.rows import RowState, ShownRow, VoucherLine, share_paid, shown_rows, voucher_lines
from clubdesk.ui.widgets.bars import PaidBar
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.menu_button import MenuButton
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanActs:
    """What the card's buttons do; vouchers are named by their entry's number."""

    collect: Callable[[], object]
    pay_off: Callable[[], object]
    print_paper: Callable[[LoanPaper], object]
    print_receipt: Callable[[int], object]
    reverse: Callable[[int], object]


class LoanCard(Card):
    """Shows a LoanPage; `show_page` fills it."""

    def __init__(self, acts: LoanActs) -> None:
        super().__init__(" ", name="loanCard")
        self._acts = acts
        self.terms = label(role="quiet", name="loanTerms")
        self.bar = PaidBar(name="loanPaid")
        self.due = Banner(tone="plain", name="loanDue")
        self.body.addWidget(self.terms)
        self.body.addSpacing(4)
        self.body.addWidget(self.bar)
        self._build_shares()
        self.body.addWidget(self.due)
        self._build_buttons()
        self._build_schedule()
        self._build_vouchers()
        self.opening = OpeningFacts()
        self.body.addWidget(self.opening)
        self.body.addStretch(1)

    def show_page(self, page: LoanPage, on: date) -> None:
        """Show a loan as it stands on a day."""
        now, terms = page.position, page.loan.terms
        self.set_heading(f"{page.borrower.name} · {page.loan.code}")
        told = (terms_sentence(terms), brought_in_words(page.loan), page.purpose)
        self.terms.setText(" · ".join(part for part in told if part))
        paid = translate("Loans", "Principal paid {amount}").format(amount=format_dong(share_paid(now)))
        owed = translate("Loans", "Still owed {amount}").format(amount=format_dong(now.outstanding))
        self.bar.set_share(share_paid(now), terms.principal, text=f"{paid} · {owed}")
        self._paid.setText(paid)
        self._owed.setText(owed)
        self._show_due(page)
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
        row = FlowLayout()
        for button in (self.collect, self.pay_off, self.papers):
            row.addWidget(button)
        self.body.addLayout(row)

    def _build_schedule(self) -> None:
        self._rows = TableModel(_row_columns(), marked=lambda row: row.state is RowState.TODAY)
        self.schedule = ListTable(
            self._rows, name="loanRows", spoken=translate("Loans", "Schedule"), framed=False, whole=True
        )
        self.body.addSpacing(6)
        self.body.addWidget(label(translate("Loans", "Schedule"), "heading"))
        self.body.addWidget(self.schedule)

    def _build_vouchers(self) -> None:
        self._vouchers = TableModel(_voucher_columns())
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
        """Both buttons wait for a voucher to be chosen; only one that stands can be reversed."""
        chosen = self._chosen_voucher()
        self.reverse.setEnabled(chosen is not None and not chosen.reversed_by)
        self.print_receipt.setEnabled(chosen is not None)

    def _print_receipt(self) -> None:
        chosen = self._chosen_voucher()
        if chosen is not None:
            self._acts.print_receipt(chosen.entry_id)

    def _reverse(self) -> None:
        chosen = self._chosen_voucher()
        if chosen is not None:
            self._acts.reverse(chosen.entry_id)


def _row_columns() -> list[Column[ShownRow]]:
    return [
        Column(title=translate("Loans", "Due"), text=lambda row: format_date(row.row.due)),
        Column(
            title=translate("Loans", "Principal"),
            text=lambda row: format_amount(row.row.principal),
            right=True,
        ),
        Column(
            title=translate("Loans", "Interest"), text=lambda row: format_amount(row.row.interest), right=True
        ),
        Column(title=translate("Loans", "Total"), text=lambda row: format_amount(row.amount), right=True),
        Column(
            title=translate("Loans", "Paid"),
            text=_state_words,
            tint=_state_tint,
            bold=lambda row: row.state is RowState.TODAY,
        ),
    ]


def _state_words(row: ShownRow) -> str:
    day = format_date(row.settled_on) if row.settled_on else ""
    words = {
        RowState.PAID: f"✓ {day}",
        RowState.PAID_OFF: translate("Loans", "paid off {day}"),
        RowState.WRITTEN_OFF: translate("Loans", "written off {day}"),
        RowState.LATE: translate("Loans", "{days} days late"),
        RowState.TODAY: translate("Loans", "today"),
        RowState.AHEAD: translate("Loans", "principal paid ahead"),
        RowState.COMING: "",
    }[row.state]
    return words.format(day=day, days=row.days_late)


def _state_tint(row: ShownRow) -> str:
    tints = {RowState.PAID: "accent", RowState.LATE: "alarm", RowState.TODAY: ""}
    return tints.get(row.state, "quiet")


def _voucher_columns() -> list[Column[VoucherLine]]:
    def tint(line: VoucherLine) -> str:
        return "quiet" if line.reversed_by else ""

    def amount(read: Callable[[VoucherLine], int]) -> Callable[[VoucherLine], str]:
        return lambda line: format_amount(read(line)) if read(line) else ""

    return [
        Column(
            title=translate("Loans", "Voucher"),
            text=lambda line: f"{line.voucher} · {format_date(line.dated_on)}",
            quiet=_voucher_words,
            tint=tint,
            stretch=True,
        ),
        Column(
            title=translate("Loans", "Principal"),
            text=amount(lambda line: line.principal),
            tint=tint,
            right=True,
        ),
        Column(
            title=translate("Loans", "Interest"),
            text=amount(lambda line: line.interest),
            tint=tint,
            right=True,
        ),
        Column(
            title=translate("Loans", "Amount"), text=amount(lambda line: line.amount), tint=tint, right=True
        ),
    ]


def _voucher_words(line: VoucherLine) -> str:
    if line.reversed_by:
        return translate("Loans", "reversed by {voucher}: {reason}").format(
            voucher=line.reversed_by, reason=line.reason
        )
    return {
        EntryKind.DISBURSEMENT: translate("Loans", "paid out"),
        EntryKind.REPAYMENT: translate("Loans", "repayment"),
        EntryKind.WRITE_OFF: translate("Loans", "written off"),
    }.get(line.kind, "")
