"""The association's indicators of a club over some days (domain 5.2): each a function of the same facts."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from clubdesk.domain.activities import Activity, ActivityKind, Area, counted
from clubdesk.domain.fund_flows import FlowKind, Flows
from clubdesk.domain.funds import FundRole
from clubdesk.domain.lateness import LATE_DAYS, collected
from clubdesk.domain.loans import Loan, Position, was_lent
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.members import Circumstance, Household, LeavingReason, Member, Sex, is_member, spells
from clubdesk.domain.money import round_ratio
from clubdesk.domain.positions import position

OLDER, SECOND = 60, 55
AGE_BANDS = ((60, 69), (70, 79), (80, None))
MAJORITY_GROUP = "01"
PERCENT = "percent"
DISADVANTAGES = frozenset(Circumstance) - {Circumstance.MERITORIOUS}


class Unit(StrEnum):
    """What an indicator is counted in."""

    PEOPLE = "people"
    PERCENT = "percent"
    MONEY = "dong"
    LOANS = "loans"
    MEETINGS = "meetings"
    TIMES = "times"
    AREAS = "areas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One figure: `part` tells figures of one code apart; `count` of `of` are what a ratio comes from.

    Amounts are whole đồng, ratios per cent with one decimal; a ratio of nothing has no value.
    """

    code: str
    part: str = ""
    value: int | Decimal | None
    unit: Unit
    count: int | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundFacts:
    """A fund over the days in đồng: what changed it, and what there is in cash, at the bank and lent out."""

    code: str
    role: FundRole
    opening: int
    flows: Flows
    cash: int
    bank: int
    outstanding: int

    @property
    def received(self) -> int:
        """All that made it larger."""
        return sum(amount for amount in self.flows.values() if amount > 0)

    @property
    def used(self) -> int:
        """All that made it smaller, above zero."""
        return -sum(amount for amount in self.flows.values() if amount < 0)

    @property
    def closing(self) -> int:
        """What there is at the end."""
        return self.cash + self.bank + self.outstanding


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the indicators are counted from: everybody, every loan, and what happened on the days.

    `volunteers` hold a post of home care on the last day; dues in đồng: fallen due, and taken, on the days.
    """

    since: date
    until: date
    members: Sequence[Member]
    loans: Sequence[Loan]
    funds: Sequence[FundFacts]
    meetings: Sequence[Meeting]
    activities: Sequence[tuple[date, Activity]]
    areas: Sequence[Area]
    volunteers: int
    dues_due: int
    dues_collected: int

    @cached_property
    def present(self) -> list[Member]:
        """The members on the last day."""
        return [one for one in self.members if is_member(one.details, self.until)]

    @cached_property
    def lent(self) -> list[Loan]:
        """The loans in the books on the last day."""
        return [loan for loan in self.loans if was_lent(loan, self.until)]

    @cached_property
    def borrowers(self) -> set[int]:
        """Everybody who ever took a loan, or took one over, by the last day."""
        return {debtor for loan in self.lent for debtor in loan.debtors(self.until)}

    @cached_property
    def positions(self) -> dict[int, Position]:
        """How each loan stood at the end of the last day, by its id."""
        return {loan.id: position(loan, self.until) for loan in self.lent}

    @cached_property
    def positions_before(self) -> list[Position]:
        """How the loans stood before the first day."""
        before = self.since - timedelta(days=1)
        return [position(loan, before) for loan in self.loans if was_lent(loan, before)]

    @cached_property
    def live(self) -> list[Position]:
        """The positions of the loans that still owe on the last day."""
        return [one for one in self.positions.values() if one.is_live]

    def did(self, kind: ActivityKind) -> list[Activity]:
        """What was done of a kind."""
        return [line for _on, line in self.activities if line.kind is kind]


@dataclass(frozen=True, slots=True)
class _Figure:
    value: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class _Share:
    count: int
    of: int


_Parts = Mapping[str, _Figure | _Share]
_Rule = Callable[[Facts], _Parts]


def share(count: int, of: int) -> Decimal | None:
    """A part in per cent with one decimal, halves up; None of nothing."""
    return Decimal(round_ratio(1000 * count, of, 1)).scaleb(-1) if of else None


def indicators(facts: Facts) -> list[Indicator]:
    """Every indicator, in the order of the codes."""
    return [
        _told(code, part, figure) for code, rule in _RULES.items() for part, figure in rule(facts).items()
    ]


def _told(code: str, part: str, figure: _Figure | _Share) -> Indicator:
    if isinstance(figure, _Share):
        return Indicator(
            code=code,
            part=part,
            value=share(figure.count, figure.of),
            unit=Unit.PERCENT,
            count=figure.count,
            of=figure.of,
        )
    return Indicator(code=code, part=part, value=figure.value, unit=figure.unit)


def _people(count: int) -> _Figure:
    return _Figure(count, Unit.PEOPLE)


def _money(amount: int) -> _Figure:
    return _Figure(amount, Unit.MONEY)


def _times(count: int) -> _Figure:
    return _Figure(count, Unit.TIMES)


def _on_the_roll(facts: Facts) -> _Parts:
    return {"": _people(len(facts.present))}


def _joined(facts: Facts) -> _Parts:
    days = [joined for one in facts.members for joined, _left in spells(one.details)]
    return {"": _people(sum(facts.since <= day <= facts.until for day in days))}


def _left(facts: Facts) -> _Parts:
    left = [one for one in facts.members for _joined, day in spells(one.details) if _is_in(facts, day)]
    died = [
        one
        for one in left
        if one.details.left_why is LeavingReason.DIED and _is_in(facts, one.details.left_on)
    ]
    return {"": _people(len(left)), LeavingReason.DIED.value: _people(len(died))}


def _is_in(facts: Facts, day: date | None) -> bool:
    return day is not None and facts.since <= day <= facts.until


def _of_roll(fits: Callable[[Member, date], bool]) -> _Rule:
    """How many members of the last day are so, and their share."""

    def rule(facts: Facts) -> _Parts:
        present = facts.present
        count = sum(fits(one, facts.until) for one in present)
        return {"": _people(count), PERCENT: _Share(count, len(present))}

    return rule


def _is_woman(member: Member, _on: date) -> bool:
    return member.details.sex is Sex.FEMALE


def _is_older(member: Member, on: date) -> bool:
    return (member.age(on) or 0) >= OLDER


def _is_second(member: Member, on: date) -> bool:
    return (member.age(on) or 0) >= SECOND


def _is_younger(member: Member, on: date) -> bool:
    return not _is_second(member, on)


def _is_poor(member: Member, on: date) -> bool:
    return member.household(on) is Household.POOR


def _is_near_poor(member: Member, on: date) -> bool:
    return member.household(on) is Household.NEAR_POOR


def _is_disadvantaged(member: Member, _on: date) -> bool:
    return bool(member.details.circumstances & DISADVANTAGES)


def _is_of_minority(member: Member, _on: date) -> bool:
    return member.details.ethnic_group not in ("", MAJORITY_GROUP)


def age_band(age: int | None) -> str:
    """The band of an age as data files name it: "<55", "55-59", "60-69", "70-79", "80+"; "" if not known."""
    if age is None:
        return ""
    if age < OLDER:
        return "55-59" if age >= SECOND else "<55"
    return next(_band(low, high) for low, high in AGE_BANDS if low <= age and (high is None or age <= high))


def _band(low: int, high: int | None) -> str:
    return f"{low}-{high}" if high else f"{low}+"


def _age_bands(facts: Facts) -> _Parts:
    bands = Counter(age_band(one.age(facts.until)) for one in facts.present)
    return {_band(*ends): _people(bands[_band(*ends)]) for ends in AGE_BANDS}


def _meetings_held(facts: Facts) -> _Parts:
    bodies = Counter(one.body for one in facts.meetings)
    return {
        "": _Figure(bodies[Body.CLUB], Unit.MEETINGS),
        Body.BOARD.value: _Figure(bodies[Body.BOARD], Unit.MEETINGS),
    }


def _attendance(facts: Facts) -> _Parts:
    rolls = [
        (one.present, one.on_roll)
        for one in facts.meetings
        if one.body is Body.CLUB and one.present is not None and one.on_roll
    ]
    return {"": _Share(sum(present for present, _ in rolls), sum(on_roll for _, on_roll in rolls))}


def _income_fund(facts: Facts) -> _Parts:
    own = [one for one in facts.funds if one.role is FundRole.INCOME]
    return {
        "": _money(sum(one.closing for one in own)),
        "cash": _money(sum(one.cash for one in own)),
        "bank": _money(sum(one.bank for one in own)),
        "outstanding": _money(sum(one.outstanding for one in own)),
    }


def _each_fund(facts: Facts) -> _Parts:
    parts: dict[str, _Figure] = {}
    for one in facts.funds:
        figures = {"opening": one.opening, "in": one.received, "out": one.used, "closing": one.closing}
        parts |= {f"{one.code}.{name}": _money(amount) for name, amount in figures.items()}
    return parts


def _dues(facts: Facts) -> _Parts:
    return {"due": _money(facts.dues_due), "collected": _money(facts.dues_collected)}


def _loans_given(facts: Facts) -> _Parts:
    given = [loan for loan in facts.lent if not loan.opening and loan.begins_on >= facts.since]
    return {
        "count": _Figure(len(given), Unit.LOANS),
        "amount": _money(sum(loan.terms.principal for loan in given)),
    }


def _borrowers(facts: Facts) -> _Parts:
    borrowers, present = facts.borrowers, {one.id for one in facts.present}
    own = len(borrowers & present)
    return {"": _people(len(borrowers)), "members": _people(own), PERCENT: _Share(own, len(present))}


def _outstanding(facts: Facts) -> _Parts:
    return {
        "": _money(sum(one.outstanding for one in facts.live)),
        "loans": _Figure(len(facts.live), Unit.LOANS),
    }


def _principal(facts: Facts) -> _Parts:
    return {"": _money(_growth(facts, lambda one: one.principal_paid))}


def _interest(facts: Facts) -> _Parts:
    return {"": _money(_growth(facts, lambda one: one.interest_paid))}


def _growth(facts: Facts, paid: Callable[[Position], int]) -> int:
    """What came in on the days: what was there at their end, less what was there before."""
    return sum(map(paid, facts.positions.values())) - sum(map(paid, facts.positions_before))


def _overdue(facts: Facts) -> _Parts:
    live = facts.live
    late = [one for one in live if one.days_late > LATE_DAYS]
    return {
        "": _money(sum(one.principal_overdue for one in live)),
        "loans": _Figure(sum(bool(one.principal_overdue) for one in live), Unit.LOANS),
        "over-30": _Figure(len(late), Unit.LOANS),
        "over-30.outstanding": _money(sum(one.outstanding for one in late)),
        "par30": _Share(sum(one.outstanding for one in late), sum(one.outstanding for one in live)),
    }


def _repayment_rate(facts: Facts) -> _Parts:
    found = collected(facts.loans, facts.since, facts.until)
    return {"": _Share(found.on_time, found.due)}


def _who_borrowed(facts: Facts) -> _Parts:
    borrowers = [one for one in facts.members if one.id in facts.borrowers]
    sorts = {
        Household.POOR.value: _is_poor,
        Household.NEAR_POOR.value: _is_near_poor,
        "women": _is_woman,
        "older": _is_older,
    }
    return {
        name: _Share(sum(fits(one, facts.until) for one in borrowers), len(borrowers))
        for name, fits in sorts.items()
    }


def _people_of(kind: ActivityKind) -> _Rule:
    return lambda facts: {"": _people(counted(facts.did(kind)).people)}


def _times_of(kind: ActivityKind) -> _Rule:
    def rule(facts: Facts) -> _Parts:
        done = counted(facts.did(kind))
        return {"": _times(done.times), "people": _people(done.people)}

    return rule


def _check_ups(facts: Facts) -> _Parts:
    done = counted(facts.did(ActivityKind.CHECK_UP))
    return {"": _people(done.people), "times": _times(done.times)}


def _cared_for(facts: Facts) -> _Parts:
    """The most people of one month: whoever is visited month after month counts once."""
    months: Counter[tuple[int, int]] = Counter()
    for on, line in facts.activities:
        if line.kind is ActivityKind.HOME_VISIT:
            months[on.year, on.month] += line.people or 0
    return {"": _people(max(months.values(), default=0))}


def _volunteers(facts: Facts) -> _Parts:
    return {"": _people(facts.volunteers)}


def _visits(facts: Facts) -> _Parts:
    return {"": _times(counted(facts.did(ActivityKind.HOME_VISIT)).times)}


def _helped(facts: Facts) -> _Parts:
    given = facts.did(ActivityKind.HELP_GIVEN)
    parts = _help("", given)
    for code in dict.fromkeys(line.area for line in given):
        parts |= _help(f"{code}.", [line for line in given if line.area == code])
    return parts


def _help(prefix: str, lines: Iterable[Activity]) -> dict[str, _Figure]:
    done = counted(lines)
    return {f"{prefix}people": _people(done.people), f"{prefix}value": _money(done.value)}


def _performances(facts: Facts) -> _Parts:
    kinds = (ActivityKind.PERFORMANCE, ActivityKind.EXCHANGE)
    return {kind.value: _times(counted(facts.did(kind)).times) for kind in kinds}


def _areas_done(facts: Facts) -> _Parts:
    own = [area.code for area in facts.areas if area.retired_on is None or area.retired_on > facts.since]
    done = len({line.area for _on, line in facts.activities} & set(own))
    return {"": _Figure(done, Unit.AREAS), PERCENT: _Share(done, len(own))}


def _mobilised(facts: Facts) -> _Parts:
    sources: Counter[str] = Counter()
    for fund in facts.funds:
        for (kind, code), amount in fund.flows.items():
            if kind is FlowKind.SOURCE:
                sources[code] += amount
    parts = {code: _money(amount) for code, amount in sorted(sources.items()) if amount}
    return {"": _money(sources.total()), **parts}


_RULES: dict[str, _Rule] = {
    "A1": _on_the_roll,
    "A2": _joined,
    "A3": _left,
    "A4": _of_roll(_is_woman),
    "A5": _of_roll(_is_older),
    "A6": _of_roll(_is_second),
    "A7": _of_roll(_is_younger),
    "A8": _of_roll(_is_poor),
    "A9": _of_roll(_is_near_poor),
    "A10": _of_roll(_is_disadvantaged),
    "A11": _of_roll(_is_of_minority),
    "A12": _age_bands,
    "B1": _meetings_held,
    "B2": _attendance,
    "C1": _income_fund,
    "C2": _each_fund,
    "C3": _dues,
    "D1": _loans_given,
    "D2": _borrowers,
    "D3": _outstanding,
    "D4": _principal,
    "D5": _interest,
    "D6": _overdue,
    "D7": _repayment_rate,
    "D8": _who_borrowed,
    "E1": _people_of(ActivityKind.BLOOD_PRESSURE),
    "E2": _check_ups,
    "E3": _times_of(ActivityKind.HEALTH_TALK),
    "F1": _cared_for,
    "F2": _volunteers,
    "F3": _visits,
    "G1": _helped,
    "G2": _times_of(ActivityKind.COMMUNITY),
    "H": _performances,
    "I": _people_of(ActivityKind.RIGHTS_CASE),
    "J": _areas_done,
    "K": _mobilised,
    "L": _times_of(ActivityKind.TRAINING),
}
CODES = tuple(_RULES)
