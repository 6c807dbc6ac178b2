"""The club's figures at the ends of months, and every loan's position: what the books must agree with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.composition import composition
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.funds import FundRole
from clubdesk.domain.loans import Loan, Position, was_lent
from clubdesk.domain.members import Member
from clubdesk.domain.positions import position
from clubdesk.operations.funds import fund_totals
from clubdesk.store import ledger, loans, meetings, members

LATE_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthEnd:
    """What stands in the books on the last day of a month, in đồng and counts (history_workbook.md)."""

    month: str
    as_of: str
    income_fund_cash: int
    activity_fund_cash: int
    outstanding: int
    active_loans: int
    income_fund_total: int
    interest_collected: int
    principal_collected: int
    written_off: int
    principal_overdue: int
    interest_unpaid: int
    loans_over_30_days: int
    outstanding_over_30_days: int
    members: int
    women: int
    aged_60: int
    aged_55: int
    poor: int
    near_poor: int
    borrowers_ever: int
    meetings: int


def month_ends() -> list[MonthEnd]:
    """The figures of every month from the first fact of the books to the last."""
    span = ledger.span_of_facts()
    if span is None:
        return []
    facts = _Facts(loans.load_loans(loans.find_all()), members.load_members(), meetings.load_meeting_days())
    return [_month_end(facts, day) for day in _last_days(*span)]


def loans_at_end() -> dict[str, dict[str, int]]:
    """Every loan's position on the last day of the last month of the books, by loan code."""
    span = ledger.span_of_facts()
    if span is None:
        return {}
    *_, last_day = _last_days(*span)
    return {
        loan.code: _plain(position(loan, last_day))
        for loan in loans.load_loans(loans.find_all())
        if not loan.cancelled_on
    }


@dataclass(frozen=True, slots=True)
class _Facts:
    loans: Sequence[Loan]
    members: Sequence[Member]
    meeting_days: Sequence[date]


def _last_days(first: date, last: date) -> Iterator[date]:
    beginning = first.replace(day=1)
    while beginning <= last:
        beginning = month_after(beginning, 1, kept_day=1)
        yield beginning - timedelta(days=1)


def _month_end(facts: _Facts, day: date) -> MonthEnd:
    lent = [loan for loan in facts.loans if was_lent(loan, day)]
    positions = [position(loan, day) for loan in lent]
    live = [one for one in positions if one.is_live]
    late = [one for one in live if one.days_late > LATE_DAYS]
    outstanding = sum(one.outstanding for one in live)
    cash = _cash_by_role(day)
    people = composition(facts.members, day)
    return MonthEnd(
        month=f"{day:%Y-%m}",
        as_of=day.isoformat(),
        income_fund_cash=cash[FundRole.INCOME],
        activity_fund_cash=cash[FundRole.ACTIVITY],
        outstanding=outstanding,
        active_loans=len(live),
        income_fund_total=cash[FundRole.INCOME] + outstanding,
        interest_collected=sum(one.interest_paid for one in positions),
        principal_collected=sum(one.principal_paid for one in positions),
        written_off=sum(one.written_off for one in positions),
        principal_overdue=sum(one.principal_overdue for one in live),
        interest_unpaid=sum(one.interest_due for one in live),
        loans_over_30_days=len(late),
        outstanding_over_30_days=sum(one.outstanding for one in late),
        members=people.members,
        women=people.women,
        aged_60=people.older,
        aged_55=people.second,
        poor=people.poor,
        near_poor=people.near_poor,
        borrowers_ever=len({debtor for loan in lent for debtor in loan.debtors(day)}),
        meetings=sum(held <= day for held in facts.meeting_days),
    )


def _cash_by_role(day: date) -> dict[FundRole, int]:
    return {total.fund.role: total.cash for total in fund_totals(day)}


def _plain(now: Position) -> dict[str, int]:
    return {
        "outstanding": now.outstanding,
        "principal_overdue": now.principal_overdue,
        "principal_due": now.principal_due,
        "interest_due": now.interest_due,
        "interest_paid": now.interest_paid,
        "principal_paid": now.principal_paid,
        "days_late": now.days_late,
        "written_off": now.written_off,
    }
