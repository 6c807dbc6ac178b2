"""The club's dated rules of dues: how much, how often, who is excused, and the periods they make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.dues_errors import ImpossibleDuesPeriod, NotAFirstOfMonth, RuleCutsPeriod
from clubdesk.domain.ledger_errors import ImpossibleAmount

DUES_KIND, DUES_SOURCE = "Phí thành viên", "dues"
"""The kind of receipt that dues are posted to, and its source of money."""

PERIODS = (1, 3, 12)


class Exemption(StrEnum):
    """Who may be excused from dues; each is known for any day, also one long past."""

    POOR = "poor"
    NEAR_POOR = "near-poor"
    AGED_70 = "aged-70"
    AGED_80 = "aged-80"
    BOARD = "board"


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


def check_rules(rules: Sequence[DuesRule]) -> None:
    """Rules in order of time follow one another: each begins where a period of the one before ends.

    Raises:
        RuleCutsPeriod: for the first that does not.
    """
    for before, rule in pairwise(rules):
        into = months_between(before.holds_from, rule.holds_from) % before.every
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


def months_between(first: date, second: date) -> int:
    """How many months the month of a day is after that of another."""
    return (second.year - first.year) * 12 + second.month - first.month
