"""Money paid back on a loan: what it settles is shown before it is recorded."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.changes import ExtraUse, use_extra
from clubdesk.domain.funds import share_out
from clubdesk.domain.ledger import Entry, EntryKind, FundBook, repayment_lines
from clubdesk.domain.loans import Loan, Position, Repayment, Version, with_entry_again, without_entry
from clubdesk.domain.positions import payoff, position
from clubdesk.domain.previews import LoanPreview, compared
from clubdesk.domain.repayments import Split, check_split, split_payoff, split_repayment
from clubdesk.operations.entries import Recorded, check_day, origin_of, recorded, takes_back
from clubdesk.store import clubs, loan_changes, loan_facts, loans
from clubdesk.store.database import transaction
from clubdesk.store.ledger import add_entry
from clubdesk.store.locks import find_unsigned_meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class RepaymentPreview:
    """A payment before it is recorded: where its đồng go, and what stands on the day before and after.

    `extra` is the đồng of principal beyond what is due; `change` the schedules before and after.
    """

    split: Split
    before: Position
    after: Position
    extra: int
    change: LoanPreview


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


def preview_repayment(
    loan_id: int,
    *,
    amount: int,
    paid_on: date,
    split: Split | None = None,
    extra: ExtraUse = ExtraUse.IN_ADVANCE,
) -> RepaymentPreview:
    """How a payment would be split, and what it would change; raises what record_repayment raises."""
    loan = loans.load_loan(loan_id)
    return _preview(loan, _agreed_split(loan, amount, paid_on, split), paid_on, extra=extra)


def preview_payoff(loan_id: int, *, paid_on: date) -> RepaymentPreview:
    """The pay-off of a day in its parts; raises what split_payoff raises."""
    loan = loans.load_loan(loan_id)
    split = split_payoff(loan, paid_on, started=clubs.load_rules(paid_on).started_period)
    return _preview(loan, split, paid_on, is_payoff=True)


def preview_reversal(entry_id: int, *, on: date) -> LoanPreview:
    """What stands on a loan before and after one of its payments, or a write-off, is taken back.

    Of the voucher that took it back, what stands before and after it counts again.
    """
    loan = loans.load_loan(loan_facts.loans_of_entry(entry_id)[0])
    changes = with_entry_again if takes_back(entry_id) else without_entry
    return compared(loan, changes(loan, origin_of(entry_id).id, on), on)


def record_repayment(
    loan_id: int,
    *,
    amount: int,
    paid_on: date,
    today: date,
    split: Split | None = None,
    words: str = "",
    party: str = "",
    extra: ExtraUse = ExtraUse.IN_ADVANCE,
) -> Recorded:
    """Record a payment, split by the club's rules or as typed over; both funds move in one entry.

    `party` is whoever pays for the borrower; `extra` is what becomes of principal beyond what is due.

    Raises:
        DateInFuture, BeforeDisbursement, ImpossibleAmount, LoanClosed, RepaymentTooLarge,
        PrincipalTooLarge, SplitDoesNotAddUp, ChangedSince: nothing is recorded.
    """
    check_day(paid_on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        split = _agreed_split(loan, amount, paid_on, split)
        version = _version(loan, split, paid_on, extra)
        done = book_repayment(loan, split, paid_on, words=words, party=party)
        if version:
            loan_changes.add_version(loan, version, entry_id=done.entry_id)
            loans.update_balance(loans.load_loan(loan_id))
        return done


def record_payoff(loan_id: int, *, paid_on: date, today: date) -> Recorded:
    """Record the payment that closes a loan; raises what split_payoff raises, and DateInFuture."""
    check_day(paid_on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        split = split_payoff(loan, paid_on, started=clubs.load_rules(paid_on).started_period)
        return book_repayment(loan, split, paid_on, is_payoff=True)


def book_repayment(
    loan: Loan, split: Split, paid_on: date, *, is_payoff: bool = False, words: str = "", party: str = ""
) -> Recorded:
    """Post a payment whose split is settled, inside the transaction that is open."""
    entry = Entry(
        dated_on=paid_on,
        kind=EntryKind.REPAYMENT,
        lines=repayment_lines(
            lender(clubs.load_books()), principal=split.principal, interest=interest_parts(split, paid_on)
        ),
        words=words,
        party=party,
        member_id=loan.debtor(paid_on),
        loan_id=loan.id,
        meeting_id=find_unsigned_meeting(paid_on),
    )
    posted = add_entry(entry)
    loans.add_repayment(loan, split, entry_id=posted.id, is_payoff=is_payoff)
    loans.update_balance(_with(loan, split, paid_on, is_payoff=is_payoff))
    return recorded(posted)


def interest_parts(split: Split, paid_on: date) -> list[tuple[FundBook, int]]:
    """The đồng of interest that each fund gets of a payment, with its book."""
    books = clubs.load_books()
    shares = share_out(split.interest, clubs.load_interest_shares(paid_on))
    return [(books[fund_id], amount) for fund_id, amount in shares]


def lender(books: dict[int, FundBook]) -> FundBook:
    """The book of the Income Fund, which lends."""
    return books[clubs.load_income_fund().id]


def _agreed_split(loan: Loan, amount: int, paid_on: date, split: Split | None) -> Split:
    rules = clubs.load_rules(paid_on)
    if split is not None:
        check_split(loan, split, amount, paid_on, started=rules.started_period)
        return split
    return split_repayment(
        loan,
        amount,
        paid_on,
        order=rules.payment_order,
        days_ahead=rules.days_ahead,
        started=rules.started_period,
    )


def _version(loan: Loan, split: Split, paid_on: date, extra: ExtraUse) -> Version | None:
    paid = Repayment(paid_on, split.principal, split.interest)
    return use_extra(loan, paid, extra, days_ahead=clubs.load_rules(paid_on).days_ahead)


def _preview(
    loan: Loan,
    split: Split,
    paid_on: date,
    *,
    is_payoff: bool = False,
    extra: ExtraUse = ExtraUse.IN_ADVANCE,
) -> RepaymentPreview:
    paid, version = _with(loan, split, paid_on, is_payoff=is_payoff), _version(loan, split, paid_on, extra)
    if version:
        paid = replace(paid, versions=(*paid.versions, version))
    due = position(loan, paid_on, days_ahead=clubs.load_rules(paid_on).days_ahead).principal_due
    change = compared(loan, paid, paid_on)
    return RepaymentPreview(
        split=split,
        before=change.before,
        after=change.after,
        extra=max(0, split.principal - due),
        change=change,
    )


def _with(loan: Loan, split: Split, paid_on: date, *, is_payoff: bool) -> Loan:
    paid = Repayment(paid_on, split.principal, split.interest, is_payoff)
    return replace(loan, repayments=(*loan.repayments, paid))
