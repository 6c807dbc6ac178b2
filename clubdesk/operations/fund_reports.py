"""What the funds received and used: by source, area and month, and the report of a year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.composition import composition
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.fund_flows import RECEIVED, USED, FlowRow, Flows, flows, table
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.loans import Loan, was_lent
from clubdesk.domain.meetings import Body
from clubdesk.domain.positions import position
from clubdesk.domain.year_reports import FundDays, Item, ReportLine, figure_lines, fund_lines
from clubdesk.store import clubs, ledger, loans, meetings, members
from clubdesk.store.activities import load_areas
from clubdesk.store.borrowing import count_borrowers, find_open

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeAndUse:
    """A fund's year, month by month."""

    fund: Fund
    year: int
    received: tuple[FlowRow, ...]
    used: tuple[FlowRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearReport:
    """The parts of a report, each line with the same days of the year before."""

    since: date
    until: date
    funds: tuple[tuple[Fund, tuple[ReportLine, ...]], ...]
    loans: tuple[ReportLine, ...]
    members: tuple[ReportLine, ...]

    @property
    def before(self) -> tuple[date, date]:
        """The days a year before."""
        return _year_before(self.since), _year_before(self.until)


def income_and_use(fund: Fund, year: int) -> IncomeAndUse:
    """What a fund received and used in each month of a year, read from the balances kept beside the books."""
    beginnings = [date(year, month, 1) for month in range(1, 13)]
    months = [_flows(fund, day, month_after(day, 1, kept_day=1) - A_DAY) for day in beginnings]
    areas = area_codes()
    return IncomeAndUse(
        fund=fund,
        year=year,
        received=tuple(table(months, RECEIVED, areas)),
        used=tuple(table(months, USED, areas)),
    )


def year_report(*, since: date, until: date, today: date) -> YearReport:
    """The report of some days, with the same days a year before.

    Of days not yet over, loans and people stand as they do `today`: nothing is late before its time.
    """
    told_until = min(until, max(since, today))
    before = _year_before(since), _year_before(until)
    areas = area_codes()
    moving = loans.load_loans(find_open(before[0] - A_DAY))
    return YearReport(
        since=since,
        until=until,
        funds=tuple(
            (fund, tuple(fund_lines(fund_days(fund, since, until), fund_days(fund, *before), areas)))
            for fund in clubs.load_funds()
        ),
        loans=tuple(figure_lines(_lending(moving, since, told_until), _lending(moving, *before))),
        members=tuple(figure_lines(_people(since, told_until), _people(*before))),
    )


def area_codes() -> list[str]:
    """The codes of the areas in the club's order."""
    return [area.code for area in load_areas()]


def area_names() -> dict[str, str]:
    """What the club calls its areas, by code."""
    return {area.code: area.name for area in load_areas()}


def years_of_books(today: date) -> list[int]:
    """The years from the first entry to this one, the latest first."""
    span = ledger.span_of_facts()
    return list(range(today.year, (span[0].year if span else today.year) - 1, -1))


def _flows(fund: Fund, since: date, until: date) -> Flows:
    own = [account for account in clubs.load_accounts() if account.fund_id == fund.id]
    return flows({one: ledger.balance(one.id, until) - ledger.balance(one.id, since - A_DAY) for one in own})


def fund_days(fund: Fund, since: date, until: date) -> FundDays:
    """A fund over some days, its opening and closing counted with what is lent out."""
    cash, outstanding = _standing(fund, until)
    return FundDays(
        opening=sum(_standing(fund, since - A_DAY)),
        flows=_flows(fund, since, until),
        cash=cash,
        outstanding=outstanding,
    )


def _standing(fund: Fund, on: date) -> tuple[int, int]:
    """Đồng in a fund's money places and lent out at the end of a day."""
    own = [account for account in clubs.load_accounts() if account.fund_id == fund.id]
    places = sum(ledger.balance(one.id, on) for one in own if one.type is AccountType.PLACE)
    return places, sum(ledger.balance(one.id, on) for one in own if one.type is AccountType.LOANS)


def _lending(moving: Sequence[Loan], since: date, until: date) -> Mapping[Item, int]:
    """What was lent and paid back over some days, from what was outstanding before to what is after."""
    start = since - A_DAY
    then = [position(loan, start) for loan in moving if was_lent(loan, start)]
    lent_now = [loan for loan in moving if was_lent(loan, until)]
    now = [position(loan, until) for loan in lent_now]
    new = [loan for loan in lent_now if loan.begins_on >= since]
    before, after = sum(one.outstanding for one in then), sum(one.outstanding for one in now)
    repaid = sum(one.principal_paid for one in now) - sum(one.principal_paid for one in then)
    written_off = sum(one.written_off for one in now) - sum(one.written_off for one in then)
    # A loan taken back is gone from "now" with all that was lent.
    brought_in = sum(loan.terms.principal for loan in new if loan.opening)
    live = [one for one in now if one.is_live]
    late = [one for one in live if one.principal_overdue]
    return {
        Item.OUTSTANDING_BEFORE: before,
        Item.LENT: after - before + repaid + written_off - brought_in,
        Item.BROUGHT_IN: brought_in,
        Item.REPAID: repaid,
        Item.WRITTEN_OFF: written_off,
        Item.OUTSTANDING: after,
        Item.INTEREST_COLLECTED: sum(one.interest_paid for one in now)
        - sum(one.interest_paid for one in then),
        Item.OVERDUE: sum(one.principal_overdue for one in late),
        Item.LOANS_LENT: sum(loan.opening is None for loan in new),
        Item.LIVE: len(live),
        Item.LOANS_OVERDUE: len(late),
        Item.BORROWERS: count_borrowers(until),
    }


def _people(since: date, until: date) -> Mapping[Item, int]:
    """The roll at the end of some days, and the meetings in them."""
    people = composition(members.load_members(), until)
    held = [met for met in meetings.load_meetings(Body.CLUB, since=since) if met.held_on <= until]
    return {
        Item.MEMBERS: people.members,
        Item.WOMEN: people.women,
        Item.OLDER: people.older,
        Item.POOR: people.poor + people.near_poor,
        Item.MEETINGS: len(held),
    }


def _year_before(day: date) -> date:
    return month_after(day, -12, kept_day=day.day)
