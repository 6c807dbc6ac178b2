"""What many periods of dues owe together, without looking at each: for a roll after twenty years."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from clubdesk.domain.dues import Excuse, Payer, charge, excuses
from clubdesk.domain.dues_rules import DuesRule, Period
from clubdesk.domain.members import spells

_Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The periods of one rule, with their first days."""

    rule: DuesRule
    periods: tuple[Period, ...]
    begins: tuple[date, ...]


def stretches(every_period: Sequence[Period]) -> tuple[Stretch, ...]:
    """Periods by the rule they are of, in order of time."""
    found = ((rule, tuple(own)) for rule, own in groupby(every_period, key=lambda one: one.rule))
    return tuple(Stretch(rule, own, tuple(one.begins for one in own)) for rule, own in found)


def owed_together(payer: Payer, parts: Sequence[Stretch]) -> int:
    """What a person owes in đồng for all periods of some stretches, as the charges of each would add up."""
    known = tuple(excuses(payer))
    return sum(_owed_in(payer, part, known) for part in parts)


def _owed_in(payer: Payer, part: Stretch, known: Sequence[Excuse]) -> int:
    whole = list(_whole(payer, part))
    excused = list(
        _merged(_range(part, since, until) for one, since, until in known if one in part.rule.exempt)
    )
    count = sum(end - start for start, end in whole)
    count -= sum(max(0, min(e, end) - max(s, start)) for start, end in whole for s, e in excused)
    return count * part.rule.amount + sum(_joined_within(payer, part, whole, known))


def _whole(payer: Payer, part: Stretch) -> Iterator[_Range]:
    """The periods on whose first day the person is a member, one range a membership."""
    return _merged(_range(part, joined, left or date.max) for joined, left in spells(payer.details))


def _joined_within(
    payer: Payer, part: Stretch, whole: Sequence[_Range], known: Sequence[Excuse]
) -> Iterator[int]:
    """What the periods owe that somebody joined within."""
    before = {bisect_left(part.begins, joined) - 1 for joined, _left in spells(payer.details)}
    for at in before:
        if at >= 0 and not any(start <= at < end for start, end in whole):
            found = charge(payer, part.periods[at], known)
            yield found.owed if found else 0


def _range(part: Stretch, since: date, until: date) -> _Range:
    return bisect_left(part.begins, since), bisect_left(part.begins, until)


def _merged(ranges: Iterator[_Range]) -> Iterator[_Range]:
    reached = 0
    for start, end in sorted(ranges):
        if max(start, reached) < end:
            yield max(start, reached), end
            reached = end
