"""Money paid back on a loan: what it settles is shown before it is recorded."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.funds import share_out
from clubdesk.domain.ledger import Entry, EntryKind, FundBook, Line, repayment_lines
from clubdesk.domain.loans import Loan, Position, Repayment
from clubdesk.domain.positions import payoff, position
from clubdesk.domain.repayments import Split, check_split, split_payoff, split_repayment
from clubdesk.operations.entries import Recorded, check_day, recorded
from clubdesk.store import clubs, loans
from clubdesk.store.database import transaction
from clubdesk.store.ledger import add_entry
from clubdesk.store.meetings import find_meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class RepaymentPreview:
    """A payment before it is recorded: where its đồng go, and what stands on the day before and after."""

    split: Split
    before: Position
    after: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What to ask of a borrower on a day, in đồng; `ahead` is the part of rows due only within days ahead."""

    interest: int
    principal: int
    ahead: int
    outstanding: int
    payoff: int

    @property
    def amount(self) -> int:
        """What stands in the amount field."""
        return self.interest + self.principal


def ask(loan_id: int, on: date) -> Ask:
    """What is due on a day, with the rows due up to the club's days ahead (lending_rules 3)."""
    loan, rules = loans.load_loan(loan_id), clubs.load_rules(on)
    now, asked = position(loan, on), position(loan, on, days_ahead=rules.days_ahead)
    return Ask(
        interest=asked.interest_due,
        principal=asked.principal_due,
        ahead=asked.due - now.due,
        outstanding=now.outstanding,
        payoff=payoff(loan, on, started=rules.started_period),
    )


def preview_repayment(loan_id: int, *, amount: int, paid_on: date) -> RepaymentPreview:
    """How the club's rules would split a payment; raises what split_repayment raises."""
    loan = loans.load_loan(loan_id)
    return _preview(loan, _split(loan, amount, paid_on), paid_on)


def preview_payoff(loan_id: int, *, paid_on: date) -> RepaymentPreview:
    """The pay-off of a day in its parts; raises what split_payoff raises."""
    loan = loans.load_loan(loan_id)
    split = split_payoff(loan, paid_on, started=clubs.load_rules(paid_on).started_period)
    return _preview(loan, split, paid_on, is_payoff=True)


def record_repayment(
    loan_id: int, *, amount: int, paid_on: date, today: date, split: Split | None = None, words: str = ""
) -> Recorded:
    """Record a payment, split by the club's rules or as typed over; both funds move in one entry.

    Raises:
        DateInFuture, BeforeDisbursement, ImpossibleAmount, LoanClosed, RepaymentTooLarge,
        PrincipalTooLarge, SplitDoesNotAddUp: nothing is recorded.
    """
    check_day(paid_on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        if split is None:
            split = _split(loan, amount, paid_on)
        else:
            check_split(loan, split, amount, paid_on, started=clubs.load_rules(paid_on).started_period)
        return book_repayment(loan, split, paid_on, words=words)


def record_payoff(loan_id: int, *, paid_on: date, today: date) -> Recorded:
    """Record the payment that closes a loan; raises what split_payoff raises, and DateInFuture."""
    check_day(paid_on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        split = split_payoff(loan, paid_on, started=clubs.load_rules(paid_on).started_period)
        return book_repayment(loan, split, paid_on, is_payoff=True)


def book_repayment(
    loan: Loan, split: Split, paid_on: date, *, is_payoff: bool = False, words: str = ""
) -> Recorded:
    """Post a payment whose split is settled, inside the transaction that is open."""
    entry = Entry(
        dated_on=paid_on,
        kind=EntryKind.REPAYMENT,
        lines=_lines(split, paid_on),
        words=words,
        member_id=loan.member_id,
        loan_id=loan.id,
        meeting_id=find_meeting(paid_on),
    )
    posted = add_entry(entry)
    loans.add_repayment(loan, split, entry_id=posted.id, is_payoff=is_payoff)
    loans.update_balance(_with(loan, split, paid_on, is_payoff=is_payoff))
    return recorded(posted)


def _lines(split: Split, paid_on: date) -> tuple[Line, ...]:
    books = clubs.load_books()
    shares = share_out(split.interest, clubs.load_interest_shares(paid_on))
    interest = [(books[fund_id], amount) for fund_id, amount in shares]
    return repayment_lines(lender(books), principal=split.principal, interest=interest)


def lender(books: dict[int, FundBook]) -> FundBook:
    """The book of the Income Fund, which lends."""
    return books[clubs.load_income_fund().id]


def _split(loan: Loan, amount: int, paid_on: date) -> Split:
    rules = clubs.load_rules(paid_on)
    return split_repayment(
        loan,
        amount,
        paid_on,
        order=rules.payment_order,
        days_ahead=rules.days_ahead,
        started=rules.started_period,
    )


def _preview(loan: Loan, split: Split, paid_on: date, *, is_payoff: bool = False) -> RepaymentPreview:
    paid = _with(loan, split, paid_on, is_payoff=is_payoff)
    return RepaymentPreview(split=split, before=position(loan, paid_on), after=position(paid, paid_on))


def _with(loan: Loan, split: Split, paid_on: date, *, is_payoff: bool) -> Loan:
    paid = Repayment(paid_on, split.principal, split.interest, is_payoff)
    return replace(loan, repayments=(*loan.repayments, paid))
