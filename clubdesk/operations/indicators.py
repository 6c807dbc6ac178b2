"""The indicators of the open club over a period, counted from its books."""

from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.funds import Fund, FundRole
from clubdesk.domain.indicators import Facts, FundFacts, Indicator, indicators
from clubdesk.domain.kinds import Source
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.meetings import Body
from clubdesk.domain.posts import Role, is_held
from clubdesk.domain.report_errors import PeriodNotBegun
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.operations.dues import dues_of_roll
from clubdesk.operations.fund_reports import fund_days
from clubdesk.operations.report_periods import closing_days
from clubdesk.store import activities, clubs, ledger, loans, meetings, members, posts

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodIndicators:
    """The indicators of a period with the days they tell of, and the facts they are counted from."""

    period: ReportPeriod
    facts: Facts
    indicators: tuple[Indicator, ...]

    @property
    def since(self) -> date:
        """The first day."""
        return self.facts.since

    @property
    def until(self) -> date:
        """The last day that is counted: the period's own once it is over. Stocks are those of this day."""
        return self.facts.until


def indicators_of(period: ReportPeriod, *, today: date) -> PeriodIndicators:
    """The indicators of a period: stocks of its last day, flows of the period alone.

    A period that is not over is counted up to `today`: nothing is overdue before its day.

    Raises:
        PeriodNotBegun: there is no day of it to count yet.
    """
    since, until = period.days(closing_days())
    if today < since:
        raise PeriodNotBegun(since=since)
    facts = facts_of(since, min(until, today))
    return PeriodIndicators(period=period, facts=facts, indicators=tuple(indicators(facts)))


def facts_of(since: date, until: date) -> Facts:
    """What the indicators of some days are counted from."""
    funds = tuple(_fund_facts(fund, since, until) for fund in clubs.load_funds())
    held = [one for body in Body for one in meetings.load_meetings(body, since=since) if one.held_on <= until]
    return Facts(
        since=since,
        until=until,
        members=members.load_members(),
        loans=loans.load_loans(loans.find_all()),
        funds=funds,
        meetings=tuple(sorted(held, key=lambda one: (one.held_on, one.body))),
        activities=tuple(activities.load_dated_activities(since, until)),
        areas=tuple(activities.load_areas()),
        volunteers=_volunteers(until),
        dues_due=_dues_due(since, until),
        dues_collected=sum(one.flows.get((FlowKind.SOURCE, Source.DUES.value), 0) for one in funds),
    )


def fund_code(fund: Fund) -> str:
    """How data files name a fund: by its role, and funds the club added by their number."""
    return f"fund{fund.id}" if fund.role is FundRole.OTHER else fund.role.value


def fund_names() -> dict[str, str]:
    """The club's names of its funds, by the codes that data files use."""
    return {fund_code(fund): fund.name for fund in clubs.load_funds()}


def _fund_facts(fund: Fund, since: date, until: date) -> FundFacts:
    days = fund_days(fund, since, until)
    at_bank = (
        ledger.balance(one.id, until)
        for one in clubs.load_accounts()
        if one.fund_id == fund.id and one.type is AccountType.PLACE and one.bank
    )
    bank = sum(at_bank)
    return FundFacts(
        code=fund_code(fund),
        role=fund.role,
        opening=days.opening,
        flows=days.flows,
        cash=days.cash - bank,
        bank=bank,
        outstanding=days.outstanding,
    )


def _volunteers(on: date) -> int:
    holdings = posts.load_holdings()
    return len({one.member_id for one in holdings if one.post.role is Role.HOME_CARE and is_held(one, on)})


def _dues_due(since: date, until: date) -> int:
    """Đồng of dues whose month, quarter or year began on the days."""
    charges = (charge for one in dues_of_roll(until, since=since) for charge in one.standing.charges)
    return sum(charge.owed for charge in charges if since <= charge.period.begins <= until)
