"""Dues by the club's dated rule: which periods a member owes, what is paid, where a payment goes."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from clubdesk.domain.births import age_on
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.dues_errors import (
    DuesTooLarge,
    ImpossibleDuesPeriod,
    NoDuesToPay,
    NotAFirstOfMonth,
    RuleCutsPeriod,
)
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.members import Household, MemberDetails, household_in, spells
from clubdesk.domain.money import round_ratio

DUES_KIND, DUES_SOURCE = "Phí thành viên", "dues"
"""The kind of receipt that dues are posted to, and its source of money."""

PERIODS = (1, 3, 12)
_PART_UNIT = 1_000


class Exemption(StrEnum):
    """Who may be excused from dues; each is known for any day, also one long past."""

    POOR = "poor"
    NEAR_POOR = "near-poor"
    AGED_70 = "aged-70"
    AGED_80 = "aged-80"
    BOARD = "board"


_AGES = {Exemption.AGED_80: 80, Exemption.AGED_70: 70}
_HOUSEHOLDS = {Household.POOR: Exemption.POOR, Household.NEAR_POOR: Exemption.NEAR_POOR}


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesRule:
    """What a member pays every 1, 3 or 12 months, in đồng, and who is excused, from a first of a month on.

    Raises:
        NotAFirstOfMonth, ImpossibleAmount, ImpossibleDuesPeriod: no rule can be so.
    """

    holds_from: date
    amount: int
    every: int = 1
    exempt: frozenset[Exemption] = frozenset()

    def __post_init__(self) -> None:
        if self.holds_from.day != 1:
            raise NotAFirstOfMonth(on=self.holds_from)
        if self.amount < 0:
            raise ImpossibleAmount(amount=self.amount)
        if self.every not in PERIODS:
            raise ImpossibleDuesPeriod(every=self.every)


@dataclass(frozen=True, slots=True)
class Period:
    """The months of one payment of dues, from the first of one to the day before `after`."""

    begins: date
    after: date
    rule: DuesRule

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each of its months."""
        return tuple(month_after(self.begins, n, kept_day=1) for n in range(self.rule.every))


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """What decides a person's dues: their details, and the days they were on the board from and until."""

    details: MemberDetails
    board: tuple[tuple[date, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Charge:
    """One period of one member in đồng: owed, and paid up to what is owed; `exempt` says why nothing is."""

    period: Period
    owed: int
    paid: int = 0
    exempt: Exemption | None = None

    @property
    def lacking(self) -> int:
        """What is still to be paid."""
        return self.owed - self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesStanding:
    """How a member stands with dues on a day: every period up to the end of next year.

    `credit` is what was paid beyond all of it, where a rule or a person's details changed afterwards.
    """

    on: date
    charges: tuple[Charge, ...]
    credit: int = 0

    @property
    def arrears(self) -> int:
        """Đồng lacking for the periods before the present one."""
        return sum(charge.lacking for charge in self.charges if charge.period.after <= self.on)

    @property
    def this_period(self) -> int:
        """Đồng lacking for the present period."""
        present = (one for one in self.charges if one.period.begins <= self.on < one.period.after)
        return sum(charge.lacking for charge in present)

    @property
    def asked(self) -> int:
        """What to ask for on the day."""
        return self.arrears + self.this_period

    @property
    def most(self) -> int:
        """The most that can be paid, up to the end of next year."""
        return sum(charge.lacking for charge in self.charges)

    @property
    def paid_until(self) -> date | None:
        """The last day up to which nothing lacks; None where the first period lacks or there is none.

        Excused periods count as paid between paid ones, not after the last of them.
        """
        until = None
        for charge in self.charges:
            if charge.lacking:
                break
            if charge.paid:
                until = charge.period.after - timedelta(days=1)
        return until


def check_rules(rules: Sequence[DuesRule]) -> None:
    """Rules in order of time follow one another: each begins where a period of the one before ends.

    Raises:
        RuleCutsPeriod: for the first that does not.
    """
    for before, rule in pairwise(rules):
        into = _months_between(before.holds_from, rule.holds_from) % before.every
        if into:
            next_on = month_after(rule.holds_from, before.every - into, kept_day=1)
            raise RuleCutsPeriod(holds_from=rule.holds_from, next_on=next_on)


def rule_on(rules: Sequence[DuesRule], on: date) -> DuesRule | None:
    """The rule that holds on a day; None before the first."""
    return next((rule for rule in reversed(rules) if rule.holds_from <= on), None)


def last_payable(on: date) -> date:
    """The last day that can be paid ahead for: the end of next year."""
    return date(on.year + 1, 12, 31)


def periods(rules: Sequence[DuesRule], *, until: date) -> tuple[Period, ...]:
    """The periods of all rules that begin up to a day; those of each rule count from its first month."""
    return tuple(_periods(rules, until))


def _periods(rules: Sequence[DuesRule], until: date) -> Iterator[Period]:
    ends = (*(rule.holds_from for rule in rules[1:]), date.max)
    for rule, end in zip(rules, ends, strict=False):
        begins = rule.holds_from
        while begins < end and begins <= until:
            after = month_after(begins, rule.every, kept_day=1)
            yield Period(begins, after, rule)
            begins = after


def standing(
    payer: Payer, every_period: Sequence[Period], paid: Mapping[date, int], on: date
) -> DuesStanding:
    """How a person stands: `paid` is đồng by the month it was paid for.

    A period is owed by whoever is a member on its first day, or joins within it: then from the month of
    joining, a part of the amount by months to the nearest 1.000 đ. What was paid for a period beyond what it
    turns out to owe counts for the oldest unpaid one.
    """
    charges = tuple(_charges(payer, every_period))
    begins = [charge.period.begins for charge in charges]
    held, spare = [0] * len(charges), 0
    for month, amount in paid.items():
        at = bisect_right(begins, month) - 1
        if at >= 0 and month < charges[at].period.after:
            held[at] += amount
        else:
            spare += amount
    spare += sum(max(0, got - charge.owed) for got, charge in zip(held, charges, strict=True))
    settled = []
    for got, charge in zip(held, charges, strict=True):
        filled = min(charge.owed, got + spare)
        spare -= max(0, filled - got)
        settled.append(replace(charge, paid=filled) if filled else charge)
    return DuesStanding(on=on, charges=tuple(settled), credit=spare)


def allocate(now: DuesStanding, amount: int, *, name: str) -> tuple[tuple[date, int], ...]:
    """What a payment pays: đồng by the first month of each period, the oldest unpaid first.

    Raises:
        ImpossibleAmount, NoDuesToPay, DuesTooLarge: it cannot be taken.
    """
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    if not now.most:
        raise NoDuesToPay(name=name)
    if amount > now.most:
        raise DuesTooLarge(name=name, amount=amount, most=now.most, until=last_payable(now.on))
    parts = []
    for charge in now.charges:
        part = min(amount, charge.lacking)
        if part:
            parts.append((charge.period.begins, part))
        amount -= part
    return tuple(parts)


def _charges(payer: Payer, every_period: Sequence[Period]) -> Iterator[Charge]:
    """A person's periods, from joining until leaving, with what each owes before anything is paid."""
    known = sorted(spells(payer.details), key=lambda spell: spell[0])
    for period in every_period:
        since = _first_day(known, period)
        if since is not None:
            exempt = _exempt(payer, period.rule, since)
            yield Charge(period, 0 if exempt else _owed(period, since), exempt=exempt)


def _first_day(known: Sequence[tuple[date, date | None]], period: Period) -> date | None:
    """The first day of a period on which the person is a member."""
    for joined, left in known:
        if joined < period.after and (left is None or period.begins < left):
            return max(joined, period.begins)
    return None


def _owed(period: Period, since: date) -> int:
    every, amount = period.rule.every, period.rule.amount
    months = every - _months_between(period.begins, since)
    if months == every:
        return amount
    return min(amount, round_ratio(amount * months, every, _PART_UNIT))


def _exempt(payer: Payer, rule: DuesRule, on: date) -> Exemption | None:
    """Why a person is excused on a day; None for who pays."""
    if not rule.exempt:
        return None
    return next((one for one in _reasons(payer, on) if one in rule.exempt), None)


def _reasons(payer: Payer, on: date) -> Iterator[Exemption]:
    household = _HOUSEHOLDS.get(household_in(payer.details, on.year))
    if household:
        yield household
    birth = payer.details.birth
    if birth is not None:
        yield from (one for one, age in _AGES.items() if age_on(birth, on) >= age)
    if any(since <= on and (until is None or on < until) for since, until in payer.board):
        yield Exemption.BOARD


def _months_between(first: date, second: date) -> int:
    return (second.year - first.year) * 12 + second.month - first.month
