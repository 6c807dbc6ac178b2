"""Giving up what will not be paid back (xóa nợ), and what comes back of it later."""

from dataclasses import replace
from datetime import date

from clubdesk.domain.decisions import Decision
from clubdesk.domain.kinds import RECOVERED
from clubdesk.domain.ledger import AccountType, Entry, EntryKind, FundBook, moved, write_off_lines
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.loan_errors import (
    BeforeDisbursement,
    LoanClosed,
    NotWithLaterPayments,
    RecoveryTooLarge,
    WriteOffTooLarge,
)
from clubdesk.domain.loans import Loan, WriteOff
from clubdesk.domain.positions import position
from clubdesk.domain.previews import LoanPreview, compared
from clubdesk.domain.repayments import changed_on, most_principal
from clubdesk.operations.entries import Recorded, check_day, check_places, recorded
from clubdesk.operations.loan_changes import check_decision
from clubdesk.operations.repayments import lender
from clubdesk.store import clubs, decisions, ledger, loan_changes, loan_facts, loans, locks
from clubdesk.store.database import transaction

"""What the club's books call money that comes back of a loan written off."""


def preview_write_off(loan_id: int, *, on: date, amount: int) -> LoanPreview:
    """What stands before and after; all that is outstanding closes the loan, and its interest is waived.

    Raises:
        ImpossibleAmount, BeforeDisbursement, LoanClosed, WriteOffTooLarge, NotWithLaterPayments.
    """
    loan = loans.load_loan(loan_id)
    _check_amount(loan, amount, on)
    return compared(loan, replace(loan, write_offs=(*loan.write_offs, WriteOff(on, amount))), on)


def write_off(loan_id: int, *, on: date, amount: int, decision: Decision, today: date) -> Recorded:
    """Give up principal, borne by the fund the club has set; a part is taken off the last rows.

    Raises:
        DateInFuture, MeetingMissing, PlaceWouldBeNegative, or what preview_write_off raises.
    """
    check_decision(decision, on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        _check_amount(loan, amount, on)
        decision_id = decisions.add_decision(decision)
        done = book_write_off(loan, amount, on, words=decision.reason.strip(), bearer=_bearer(on))
        loan_changes.add_write_off_decision(loan, on, decision_id=decision_id, entry_id=done.entry_id)
    return done


def _bearer(on: date) -> FundBook:
    books, fund_id = clubs.load_books(), clubs.load_rules(on).loss_fund_id
    return lender(books) if fund_id is None else books[fund_id]


def _check_amount(loan: Loan, amount: int, on: date) -> None:
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    if on < loan.begins_on:
        raise BeforeDisbursement(on=on, disbursed_on=loan.begins_on)
    now = position(loan, on)
    is_over = loan.cancelled_on or any(paid.payoff for paid in loan.standing_repayments)
    if not now.outstanding or is_over:
        raise LoanClosed(code=loan.code)
    most = most_principal(loan, on)
    if amount > most:
        raise WriteOffTooLarge(amount=amount, outstanding=most)
    later = [day for day in changed_on(loan) if day > on]
    if amount == now.outstanding and later:
        raise NotWithLaterPayments(on=on, later=min(later))


def book_write_off(
    loan: Loan, amount: int, on: date, *, words: str, bearer: FundBook | None = None
) -> Recorded:
    """Post a write-off inside the transaction that is open, borne by the lender where nobody else does."""
    own = lender(clubs.load_books())
    entry = Entry(
        dated_on=on,
        kind=EntryKind.WRITE_OFF,
        lines=write_off_lines(own, amount, bearer=bearer or own),
        words=words,
        member_id=loan.debtor(on),
        loan_id=loan.id,
        meeting_id=locks.find_unsigned_meeting(on),
    )
    posted = ledger.add_entry(entry)
    check_places(entry.lines, on)
    loans.add_write_off(loan, amount, entry_id=posted.id)
    loans.update_balance(loans.load_loan(loan.id))
    return recorded(posted)


def still_lost(loan_id: int) -> int:
    """Đồng written off on a loan that have not come back."""
    return loans.load_loan(loan_id).written_off - loan_facts.recovered(loan_id)


def record_recovery(
    loan_id: int, *, amount: int, paid_on: date, today: date, words: str = "", party: str = ""
) -> Recorded:
    """Record money that comes back of what was written off: income of the fund that bore the loss.

    Raises:
        DateInFuture, ImpossibleAmount, RecoveryTooLarge, BeforeDisbursement: nothing is recorded.
    """
    check_day(paid_on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        lost = [loss for loss in loan.write_offs if loss.reversed_on is None]
        if amount <= 0:
            raise ImpossibleAmount(amount=amount)
        if lost and paid_on < lost[0].on:
            raise BeforeDisbursement(on=paid_on, disbursed_on=lost[0].on)
        if amount > still_lost(loan_id):
            raise RecoveryTooLarge(amount=amount, lost=still_lost(loan_id))
        fund = _fund_that_lost(lost[-1])
        income = clubs.find_account(fund.place.fund_id, AccountType.RECEIPT, RECOVERED)
        entry = Entry(
            dated_on=paid_on,
            kind=EntryKind.RECOVERY,
            lines=moved(fund.place, income, amount),
            words=words,
            party=party,
            member_id=loan.debtor(paid_on),
            loan_id=loan.id,
            meeting_id=locks.find_unsigned_meeting(paid_on),
        )
        return recorded(ledger.add_entry(entry))


def _fund_that_lost(loss: WriteOff) -> FundBook:
    if loss.entry_id is None:
        raise AssertionError("a write-off of the vault has its entry")
    lines = ledger.load_entry(loss.entry_id).entry.lines
    fund_id = next(line.account.fund_id for line in lines if line.account.type is AccountType.LOSS)
    return clubs.load_books()[fund_id]
