"""Whether an entry can be taken back, or what was taken back can stand again."""

from datetime import date

from clubdesk.domain.applications import Outcome
from clubdesk.domain.ledger import LENDING_KINDS, EntryKind, is_opening
from clubdesk.domain.ledger_errors import ReversalTooEarly
from clubdesk.domain.loan_errors import (
    ApplicationMovedOn,
    LoanHasPayments,
    PaidOffSince,
    RecordedSince,
    ReversalStands,
)
from clubdesk.domain.loans import Loan
from clubdesk.domain.repayments import changed_on
from clubdesk.store import applications, ledger, loan_changes, loan_facts, loans, reversals
from clubdesk.store.ledger import Posted


def check_nothing_stands_on(posted: Posted, on: date) -> None:
    """Refuse to take back on a day what something recorded later stands on.

    Raises:
        ReversalStands, LoanHasPayments, PaidOffSince, ReversalTooEarly.
    """
    entry = posted.entry
    if entry.kind is EntryKind.CORRECTION:
        raise ReversalStands(voucher=str(posted.voucher))
    if entry.loan_id is None or entry.kind is EntryKind.RECOVERY:
        return
    loan = loans.load_loan(entry.loan_id)
    if entry.kind in LENDING_KINDS:
        _check_nothing_was_paid(loan, on)
        return
    if entry.kind is EntryKind.WRITE_OFF and loan_facts.recovered(loan.id):
        raise LoanHasPayments(code=loan.code)
    payoff = next((paid for paid in loan.standing_repayments if paid.payoff), None)
    if payoff and not loans.is_payoff(posted.id):
        raise PaidOffSince(code=loan.code, paid_off_on=payoff.paid_on)


def _check_nothing_was_paid(loan: Loan, on: date) -> None:
    """A loan is taken back once all that happened to it is, and not as of a day before that."""
    if any(fact.reversed_on is None for fact in loan.facts()):
        raise LoanHasPayments(code=loan.code)
    last = max(changed_on(loan), default=on)
    if on < last:
        raise ReversalTooEarly(on=on, dated_on=last)


def check_stands_again(reversal: Posted, origin: Posted) -> None:
    """Refuse to let an entry stand again where the books have gone on without it.

    Raises:
        ReversalStands: it corrected an opening figure.
        RecordedSince, ApplicationMovedOn: something was recorded on its loan since it was taken back.
    """
    if is_opening(reversal.entry) or origin.entry.kind is EntryKind.CORRECTION:
        raise ReversalStands(voucher=str(reversal.voucher))
    for loan_id in loan_facts.loans_of_entry(origin.id):
        if _went_on(loan_id, reversal):
            code = loans.load_loan(loan_id).code
            raise RecordedSince(code=code, voucher=str(reversal.voucher), origin=str(origin.voucher))
    application_id = applications.find_unlinked_by(reversal.id)
    if application_id is not None:
        _check_waits(application_id)


def _went_on(loan_id: int, reversal: Posted) -> bool:
    """Whether something was recorded on a loan after a reversal, and is not taken back itself."""
    entries = ledger.load_loan_entries([loan_id])[loan_id]
    since = reversals.standing([one for one in entries if one.id > reversal.id])
    return bool(since) or loan_changes.find_changed_since(loan_id, reversals.log_row_of(reversal.id))


def _check_waits(application_id: int) -> None:
    application = applications.load_application(application_id)
    is_withdrawn = any(taken.outcome is Outcome.WITHDRAWN for taken in application.steps)
    if application.loan_id is not None or is_withdrawn:
        raise ApplicationMovedOn(asked_on=application.request.asked_on)
