"""What a new loan would break of the limits the club has set itself, and how the applicant paid before."""

from datetime import date

from clubdesk.domain.lateness import History, history
from clubdesk.domain.lending_errors import LimitBroken
from clubdesk.domain.limits import NO_LIMITS, Standing, breaches
from clubdesk.domain.loans import Loan, was_lent
from clubdesk.domain.members import Member, first_joined
from clubdesk.domain.positions import position
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.posts import board_ids
from clubdesk.store import clubs, loans, members
from clubdesk.text.names import fold


def limits_broken(
    member_id: int, amount: int, on: date, *, closes: int | None = None
) -> tuple[LimitBroken, ...]:
    """Every limit of the club that lending so many đồng to a member would break on a day.

    `closes` is the loan that the new one replaces: it stands in the way no longer and its money is back in
    the fund, but what is late on it is late.
    """
    limits = clubs.load_rules(on).limits
    if limits == NO_LIMITS:
        return ()
    return breaches(limits, _standing(member_id, on, closes), amount, on)


def borrower_history(member_id: int, on: date) -> History:
    """How a member paid back before a day: advice for the next application, never a refusal."""
    return history(loans.load_loans(loans.find_loans_of(member_id)), on)


def _standing(member_id: int, on: date, closes: int | None) -> Standing:
    applicant = members.load_member(member_id)
    owing = [loan for loan in loans.load_loans(loans.find_unsettled()) if was_lent(loan, on)]
    active = [loan for loan in owing if loan.id != closes and position(loan, on).is_live]
    board = board_ids(on)
    income = next(total for total in fund_totals(on) if total.fund == clubs.load_income_fund())
    own = [loan for loan in active if loan.debtor(on) == applicant.id]
    late = [_late(loan, on) for loan in owing if loan.debtor(on) == applicant.id]
    return Standing(
        name=applicant.name,
        joined_on=first_joined(applicant.details),
        is_on_board=applicant.id in board,
        active=tuple(loan.code for loan in own),
        household=tuple(loan.code for loan in active if _at_home(loan.debtor(on), applicant)),
        owes=_owed(own, on),
        board_owes=_owed([loan for loan in active if loan.debtor(on) in board], on),
        overdue=sum(late),
        rounds=_rounds(applicant.id, on, closes),
        fund_total=income.total,
        fund_cash=income.cash + _owed([loan for loan in owing if loan.id == closes], on),
    )


def _late(loan: Loan, on: date) -> int:
    """What is late on a loan after its grace days, interest too."""
    now = position(loan, on)
    return now.principal_overdue + now.interest_due if now.days_late > loan.terms.grace_days else 0


def _owed(owing: list[Loan], on: date) -> int:
    return sum(position(loan, on).outstanding for loan in owing)


def _rounds(member_id: int, on: date, closes: int | None) -> int:
    had = loans.load_loans(loans.find_loans_of(member_id))
    return sum(loan.id != closes and was_lent(loan, on) for loan in had)


def _at_home(debtor_id: int, applicant: Member) -> bool:
    """Whether somebody else lives at the applicant's address."""
    if debtor_id == applicant.id or not applicant.details.address.strip():
        return False
    other = members.load_member(debtor_id).details
    home = applicant.details
    return (fold(other.address), fold(other.hamlet)) == (fold(home.address), fold(home.hamlet))
