"""How the club stood at the ends of the periods up to one of them, for the pictures beside its figures."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.indicators import OLDER
from clubdesk.domain.members import is_member
from clubdesk.operations.fund_history import MonthTotal, income_fund_at
from clubdesk.operations.indicators import PeriodIndicators
from clubdesk.operations.report_periods import closing_days
from clubdesk.store import ledger

PERIODS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The last day of a period: the people, and the Income Fund in đồng."""

    on: date
    members: int
    older: int
    fund: MonthTotal


def trend(counted: PeriodIndicators) -> list[Moment]:
    """The last days of a few periods, the earliest first; none from before the books begin."""
    span = ledger.span_of_facts()
    first = span[0] if span else counted.until
    period, days = counted.period, [counted.until]
    for _ in range(PERIODS - 1):
        period = period.before()
        days.append(period.days(closing_days())[1])
    return [_moment(counted, on) for on in reversed(days) if on >= first]


def _moment(counted: PeriodIndicators, on: date) -> Moment:
    present = [one for one in counted.facts.members if is_member(one.details, on)]
    older = sum((one.age(on) or 0) >= OLDER for one in present)
    return Moment(on=on, members=len(present), older=older, fund=income_fund_at(on))
