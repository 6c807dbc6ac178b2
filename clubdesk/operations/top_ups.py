"""Topping a loan up: the old one is closed by its pay-off figure, a new one opened, in one entry."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.decisions import Decision
from clubdesk.domain.ledger import Entry, EntryKind, top_up_lines
from clubdesk.domain.limits import check_limits
from clubdesk.domain.loan_errors import NothingGained
from clubdesk.domain.loans import Loan
from clubdesk.domain.repayments import Split, split_payoff
from clubdesk.domain.schedules import ScheduleRow, Terms, schedule
from clubdesk.operations.entries import Recorded, check_places, recorded
from clubdesk.operations.limits import limits_broken
from clubdesk.operations.loan_changes import check_decision
from clubdesk.operations.repayments import interest_parts, lender
from clubdesk.store import clubs, decisions, ledger, loans, locks, members
from clubdesk.store.database import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUp:
    """A top-up before it is recorded, in đồng: what settles the old loan, what is new, what is handed over.

    The interest of the settlement is kept back from the new money; below zero the borrower pays it.
    """

    settled: Split
    new_money: int
    handed_over: int
    rows: tuple[ScheduleRow, ...]


def preview_top_up(loan_id: int, terms: Terms) -> TopUp:
    """What a loan of `terms` (old balance + new money) does to an old one on the day it is paid out.

    Raises:
        NothingGained: the new loan is not above the old balance.
        BeforeDisbursement, LoanClosed, NotWithLaterPayments: the old loan cannot be paid off that day.
    """
    return _top_up(loans.load_loan(loan_id), terms)


def _top_up(loan: Loan, terms: Terms) -> TopUp:
    on = terms.disbursed_on
    settled = split_payoff(loan, on, started=clubs.load_rules(on).started_period)
    new_money = terms.principal - settled.principal
    if new_money <= 0:
        raise NothingGained(principal=terms.principal, outstanding=settled.principal)
    return TopUp(
        settled=settled,
        new_money=new_money,
        handed_over=new_money - settled.interest,
        rows=schedule(terms),
    )


def top_up(
    loan_id: int, terms: Terms, *, decision: Decision, today: date, purpose: str = ""
) -> tuple[Loan, Recorded]:
    """Close a loan and open the new one, in one entry.

    Raises:
        DateInFuture, MeetingMissing, PlaceWouldBeNegative, or what preview_top_up raises.
        LimitsBroken: against the club's own limits, which only the decision can set aside.
    """
    on = terms.disbursed_on
    check_decision(decision, on, today)
    with transaction():
        old = loans.load_loan(loan_id)
        plan = _top_up(old, terms)
        borrower = members.load_member(old.debtor(on))
        check_limits(limits_broken(borrower.id, terms.principal, on, closes=loan_id), decision)
        decision_id = decisions.add_decision(decision)
        new = loans.add_loan(
            terms,
            member_id=borrower.id,
            member_code=borrower.code,
            meeting_id=decisions.meeting_of(decision_id),
            purpose=purpose,
            decision_id=decision_id,
        )
        entry = Entry(
            dated_on=on,
            kind=EntryKind.TOP_UP,
            lines=top_up_lines(
                lender(clubs.load_books()),
                principal=terms.principal,
                settled=plan.settled.principal,
                interest=interest_parts(plan.settled, on),
            ),
            member_id=borrower.id,
            loan_id=new.id,
            meeting_id=locks.find_unsigned_meeting(on),
        )
        posted = ledger.add_entry(entry)
        check_places(entry.lines, on)
        loans.add_repayment(old, plan.settled, entry_id=posted.id, is_payoff=True)
        loans.update_balance(loans.load_loan(loan_id))
    return new, recorded(posted)
