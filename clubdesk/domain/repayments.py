"""How a payment on a loan is split (lending_rules 6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.loan_errors import (
    BeforeDisbursement,
    LoanClosed,
    NotWithLaterPayments,
    PrincipalTooLarge,
    RepaymentTooLarge,
    SplitDoesNotAddUp,
)
from clubdesk.domain.loans import Loan, Position
from clubdesk.domain.positions import StartedPeriod, payoff, payoff_interest, position


class PaymentOrder(StrEnum):
    """What a payment settles first."""

    INTEREST_FIRST = "interest-first"
    PRINCIPAL_FIRST = "principal-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Where the đồng of one payment go."""

    interest: int
    principal: int

    @property
    def amount(self) -> int:
        """The whole payment in đồng."""
        return self.interest + self.principal


def split_repayment(
    loan: Loan,
    amount: int,
    on: date,
    *,
    order: PaymentOrder = PaymentOrder.INTEREST_FIRST,
    days_ahead: int = 0,
    started: StartedPeriod = StartedPeriod.FULL,
) -> Split:
    """Interest due and principal due in the club's order; what is more is principal in advance.

    Raises:
        ImpossibleAmount, BeforeDisbursement, LoanClosed: nothing can be paid so.
        RepaymentTooLarge: more than principal outstanding and interest due.
    """
    now = _open_position(loan, amount, on, days_ahead=days_ahead)
    most = most_principal(loan, on)
    owed = most + now.interest_due
    if amount > owed:
        raise RepaymentTooLarge(amount=amount, owed=owed, payoff=payoff(loan, on, started=started))
    if order is PaymentOrder.INTEREST_FIRST:
        interest = min(amount, now.interest_due)
    else:
        interest = min(max(0, amount - min(now.principal_due, most)), now.interest_due)
    return Split(interest=interest, principal=amount - interest)


def check_split(loan: Loan, split: Split, amount: int, on: date, *, started: StartedPeriod) -> None:
    """Accept a split that was typed over.

    Raises:
        SplitDoesNotAddUp: the parts are not the amount, or one is below zero.
        PrincipalTooLarge, RepaymentTooLarge: more than is outstanding, or than the day's pay-off figure.
    """
    now = _open_position(loan, amount, on)
    if split.amount != amount or min(split.interest, split.principal) < 0:
        raise SplitDoesNotAddUp(amount=amount, interest=split.interest, principal=split.principal)
    most = most_principal(loan, on)
    if split.principal > most:
        raise PrincipalTooLarge(principal=split.principal, outstanding=most)
    ceiling = payoff(loan, on, started=started)
    if amount > ceiling:
        raise RepaymentTooLarge(amount=amount, owed=now.outstanding + now.interest_due, payoff=ceiling)


def split_payoff(loan: Loan, on: date, *, started: StartedPeriod = StartedPeriod.FULL) -> Split:
    """The pay-off figure of the day in its parts.

    Raises:
        BeforeDisbursement, LoanClosed: there is nothing to pay off.
        NotWithLaterPayments: a payment, a write-off or the taking back of one is recorded after that day.
    """
    now = _open_position(loan, 1, on)
    later = [day for day in changed_on(loan) if day > on]
    if later:
        raise NotWithLaterPayments(on=on, later=min(later))
    return Split(interest=payoff_interest(loan, on, started=started), principal=now.outstanding)


def _open_position(loan: Loan, amount: int, on: date, *, days_ahead: int = 0) -> Position:
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    if on < loan.begins_on:
        raise BeforeDisbursement(on=on, disbursed_on=loan.begins_on)
    now = position(loan, on, days_ahead=days_ahead)
    is_over = loan.cancelled_on or any(paid.payoff for paid in loan.standing_repayments)
    if is_over or not now.outstanding + now.interest_due:
        raise LoanClosed(code=loan.code)
    return now


def changed_on(loan: Loan) -> set[date]:
    """The days after its disbursement on which something of a loan changed."""
    spans = [(fact.on, fact.reversed_on) for fact in loan.facts()]
    gaps = [gap for of in (loan, *loan.facts()) for gap in of.gaps]
    return {day for span in (*spans, *gaps) if span[0] != span[1] for day in span if day}


def most_principal(loan: Loan, on: date) -> int:
    """What can still be paid back on a day, also in view of what is already recorded for later days."""
    later = {day for day in changed_on(loan) if day > on}
    return min(position(loan, day).outstanding for day in {on, *later})
