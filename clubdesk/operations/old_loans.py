"""Loans that run on a cut-off day: brought in without their history, each figure corrected once at most."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from clubdesk.domain.ledger import Entry, EntryKind, moved
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing
from clubdesk.domain.lending_errors import CorrectedAlready, ImpossibleOpening, NotAnOpening
from clubdesk.domain.loan_errors import LoanIsChanged
from clubdesk.domain.loans import Loan, Opening
from clubdesk.domain.schedules import Terms
from clubdesk.operations.entries import Recorded, check_day, check_open, recorded
from clubdesk.operations.repayments import lender
from clubdesk.store import clubs, ledger, loan_openings, loans, members
from clubdesk.store.database import transaction


class Figure(StrEnum):
    """The opening figures of a loan."""

    OUTSTANDING = "outstanding"
    LENT = "lent"
    INTEREST_PAID = "interest-paid"
    NEXT_DUE = "next-due"


@dataclass(frozen=True, slots=True, kw_only=True)
class OldLoan:
    """A loan as it runs on the cut-off day `on`, in đồng.

    Its terms lend the balance of that day: paid out when it was, first due on the next due date, over the
    months that are left. `lent` is what was lent at first, `interest_paid` what interest was paid so far.
    """

    member_id: int
    terms: Terms
    on: date
    lent: int
    interest_paid: int = 0
    purpose: str = ""
    code: str | None = None


def bring_in(old: OldLoan, *, today: date) -> tuple[Loan, Recorded]:
    """Put a running loan into the books on the cut-off day.

    Raises:
        DateInFuture, ImpossibleOpening: the figures or days do not fit.
    """
    check_day(old.on, today)
    _check(old.terms, old.on, old.lent, old.interest_paid)
    with transaction():
        borrower = members.load_member(old.member_id)
        loan = loans.add_loan(
            old.terms,
            member_id=borrower.id,
            member_code=borrower.code,
            meeting_id=None,
            code=old.code,
            purpose=old.purpose,
            flat_on=old.lent,
        )
        loan_openings.add_opening(loan.id, on=old.on, lent=old.lent, interest_paid=old.interest_paid)
        posted = _post(loan, EntryKind.BROUGHT_IN, old.terms.principal, old.on, "")
        loans.update_balance(loans.load_loan(loan.id))
    return loans.load_loan(loan.id), posted


def corrections(loan_id: int) -> dict[Figure, tuple[str, str, str]]:
    """What was corrected: from what, to what and why, by figure."""
    return {Figure(figure): how for figure, how in loan_openings.corrections_of(loan_id).items()}


def correct_opening(loan_id: int, figure: Figure, value: int | date, *, comment: str) -> None:
    """Correct an opening figure, once: đồng, or a day for the next due date; the difference is booked.

    Raises:
        ReasonMissing, NotAnOpening, CorrectedAlready, LoanIsChanged, ImpossibleOpening, ImpossibleAmount.
        MonthClosed: the cut-off day lies in a closed month.
    """
    if not comment.strip():
        raise ReasonMissing
    with transaction():
        loan = loans.load_loan(loan_id)
        opening = _correctable(loan, figure)
        check_open(opening.on)
        before, terms, lent, interest_paid = _corrected(loan, opening, figure, value)
        _check(terms, opening.on, lent, interest_paid)
        more = terms.principal - loan.terms.principal
        if loan.outstanding + more <= 0:
            raise ImpossibleAmount(amount=loan.outstanding + more)
        if more:
            _post(loan, EntryKind.CORRECTION, more, opening.on, comment.strip())
        loan_openings.change_opening(loan_id, lent=lent, interest_paid=interest_paid)
        loans.change_terms(loan_id, terms, flat_on=lent)
        loan_openings.add_correction(
            loan_id, figure.value, before=before, after=str(value), comment=comment.strip()
        )
        loans.update_balance(loans.load_loan(loan_id))


def _correctable(loan: Loan, figure: Figure) -> Opening:
    if loan.opening is None or loan.cancelled_on:
        raise NotAnOpening(code=loan.code)
    if figure in corrections(loan.id):
        raise CorrectedAlready(code=loan.code)
    if any(version.reversed_on is None for version in loan.versions):
        raise LoanIsChanged(code=loan.code)
    return loan.opening


def _corrected(
    loan: Loan, opening: Opening, figure: Figure, value: int | date
) -> tuple[str, Terms, int, int]:
    """The figure before, and the terms, đồng lent and interest paid after the correction."""
    terms, lent, paid = loan.terms, opening.lent, opening.interest_paid
    match figure, value:
        case Figure.NEXT_DUE, date():
            moved_on = replace(terms, first_due=value, kept_day=value.day)
            return terms.first_due.isoformat(), moved_on, lent, paid
        case Figure.OUTSTANDING, int():
            return str(terms.principal), replace(terms, principal=value), lent, paid
        case Figure.LENT, int():
            return str(lent), terms, value, paid
        case Figure.INTEREST_PAID, int():
            return str(paid), terms, lent, value
    raise AssertionError("a day for the next due date, đồng for the others")


def _check(terms: Terms, on: date, lent: int, interest_paid: int) -> None:
    if terms.principal > lent or terms.disbursed_on > on:
        raise ImpossibleOpening(lent=lent, outstanding=terms.principal)
    if interest_paid < 0:
        raise ImpossibleAmount(amount=interest_paid)


def _post(loan: Loan, kind: EntryKind, amount: int, on: date, words: str) -> Recorded:
    """What is owed to the fund, against its opening balance."""
    book = lender(clubs.load_books())
    lines = moved(book.loans, book.opening, amount)
    entry = Entry(dated_on=on, kind=kind, lines=lines, words=words, member_id=loan.member_id, loan_id=loan.id)
    return recorded(ledger.add_entry(entry))
