"""Lists that clubs need again and again: who stands on each, and in which order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from clubdesk.domain.births import Birth, birthday
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.members import Circumstance, spells
from clubdesk.domain.roll_filters import POOR_OR_NEAR
from clubdesk.domain.roll_lines import MemberLine, Period

FIRST_LONGEVITY, LONGEVITY_STEP, EVERY_YEAR_FROM = 70, 5, 100
_UNKNOWN_DAY = 99


class ReadyList(StrEnum):
    """The lists there are, in the order in which they are offered."""

    BIRTHDAYS = "birthdays"
    LONGEVITY = "longevity"
    ROLL_CALL = "roll-call"
    CONTACTS = "contacts"
    SCREENING = "screening"
    INSURANCE = "insurance"
    POOR = "poor-list"
    ALONE = "living-alone"
    JOINED = "joined"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAsk:
    """A ready list as it is asked for: the roll of the day `on`, and what the list is about.

    `period` is the month of the birthdays, the year of the longevity wishes, the days of joining or leaving;
    `months` how many months from `on` an insurance card may still be good.
    """

    kind: ReadyList
    on: date
    period: Period
    months: int = 3


def whole_month(day: date) -> Period:
    """The days of the month that a day is in."""
    first = day.replace(day=1)
    return Period(since=first, until=month_after(first, 1, kept_day=1) - timedelta(days=1))


def whole_quarter(day: date) -> Period:
    """The days of the quarter that a day is in."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return Period(since=first, until=month_after(first, 3, kept_day=1) - timedelta(days=1))


def whole_year(year: int) -> Period:
    """The days of a year."""
    return Period(since=date(year, 1, 1), until=date(year, 12, 31))


def usual_period(kind: ReadyList, on: date) -> Period:
    """What a list is about when nothing else is asked: the month of the birthdays, else the year."""
    return whole_month(on) if kind is ReadyList.BIRTHDAYS else whole_year(on.year)


def chosen(lines: Iterable[MemberLine], ask: ListAsk) -> list[MemberLine]:
    """The people of a ready list out of everybody in Vietnamese order of names.

    Those who left stand only on the list of who left; birthdays stand by day, longevity wishes by age,
    insurance cards by their last day, those who joined or left by that day.
    """
    fits, rank = _RULES[ask.kind]
    kept = [
        line
        for line in lines
        if (line.is_on_roll or ask.kind in (ReadyList.JOINED, ReadyList.LEFT)) and fits(line, ask)
    ]
    return sorted(kept, key=lambda line: rank(line, ask))


def count_unknown(lines: Iterable[MemberLine], kind: ReadyList) -> int:
    """How many on the roll might belong on a list, but the club does not know: of what the list is about."""
    unknown = _UNKNOWN.get(kind)
    return sum(line.is_on_roll and unknown(line) for line in lines) if unknown else 0


def longevity_age(birth: Birth | None, year: int) -> int | None:
    """The age that is wished well in a year: 70, 75 … 95, and from 100 on every one (domain 6.6)."""
    age = year - birth.year if birth is not None else 0
    is_wished = age >= FIRST_LONGEVITY and (age % LONGEVITY_STEP == 0 or age >= EVERY_YEAR_FROM)
    return age if is_wished else None


def insured_to(ask: ListAsk) -> date:
    """The last day that a card on the insurance list may be good."""
    return month_after(ask.on, ask.months, kept_day=ask.on.day)


def _birth(line: MemberLine) -> Birth | None:
    return line.member.details.birth


def _first_in(days: Iterable[date | None], period: Period) -> date | None:
    return min((day for day in days if day is not None and day in period), default=None)


def _joined(line: MemberLine, ask: ListAsk) -> date | None:
    return _first_in((joined for joined, _left in spells(line.member.details)), ask.period)


def _left(line: MemberLine, ask: ListAsk) -> date | None:
    return _first_in((left for _joined, left in spells(line.member.details)), ask.period)


def _birthday(line: MemberLine, ask: ListAsk) -> tuple[int, int | None] | None:
    birth, first = _birth(line), ask.period.since
    return None if birth is None or first is None else birthday(birth, first.year)


def _has_birthday(line: MemberLine, ask: ListAsk) -> bool:
    found, first = _birthday(line, ask), ask.period.since
    return found is not None and first is not None and found[0] == first.month


def _wished_age(line: MemberLine, ask: ListAsk) -> int | None:
    return longevity_age(_birth(line), ask.period.since.year) if ask.period.since else None


def _expires(line: MemberLine, ask: ListAsk) -> bool:
    until = line.member.details.insurance_until
    return until is not None and until <= insured_to(ask)


def _everybody(_line: MemberLine, _ask: ListAsk) -> bool:
    return True


def _by_name(_line: MemberLine, _ask: ListAsk) -> int:
    return 0


def _by_birthday(line: MemberLine, ask: ListAsk) -> int:
    _month, day = _birthday(line, ask) or (None, None)
    return _UNKNOWN_DAY if day is None else day


def _by_age(line: MemberLine, ask: ListAsk) -> int:
    return -(_wished_age(line, ask) or 0)


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0


_Fits = Callable[[MemberLine, ListAsk], bool]
_Rank = Callable[[MemberLine, ListAsk], int]
_RULES: Mapping[ReadyList, tuple[_Fits, _Rank]] = {
    ReadyList.BIRTHDAYS: (_has_birthday, _by_birthday),
    ReadyList.LONGEVITY: (lambda line, ask: _wished_age(line, ask) is not None, _by_age),
    ReadyList.ROLL_CALL: (_everybody, _by_name),
    ReadyList.CONTACTS: (_everybody, _by_name),
    ReadyList.SCREENING: (_everybody, _by_name),
    ReadyList.INSURANCE: (_expires, lambda line, _ask: _ordinal(line.member.details.insurance_until)),
    ReadyList.POOR: (lambda line, _ask: line.household in POOR_OR_NEAR, _by_name),
    ReadyList.ALONE: (lambda line, _ask: Circumstance.ALONE in line.member.details.circumstances, _by_name),
    ReadyList.JOINED: (
        lambda line, ask: _joined(line, ask) is not None,
        lambda line, ask: _ordinal(_joined(line, ask)),
    ),
    ReadyList.LEFT: (
        lambda line, ask: _left(line, ask) is not None,
        lambda line, ask: _ordinal(_left(line, ask)),
    ),
}
_UNKNOWN: Mapping[ReadyList, Callable[[MemberLine], bool]] = {
    ReadyList.BIRTHDAYS: lambda line: (birth := _birth(line)) is None or birth.month is None,
    ReadyList.LONGEVITY: lambda line: _birth(line) is None,
    ReadyList.INSURANCE: lambda line: line.member.details.insurance_until is None,
}
