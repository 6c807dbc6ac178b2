"""How the member list is shown: filter, columns, order; kept between sittings as plain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from clubdesk.domain.members import Circumstance, Household, Sex
from clubdesk.domain.roll_filters import NO_FILTER, Gap, RollFilter, asked
from clubdesk.domain.roll_lines import ListColumn, Order, Period
from clubdesk.operations.roll import RollOfDay

_Choice = TypeVar("_Choice", bound=StrEnum)

USUAL_COLUMNS: tuple[ListColumn, ...] = (
    ListColumn.NAME,
    ListColumn.BIRTH_YEAR,
    ListColumn.SEX,
    ListColumn.GROUP,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RollView:
    """What of the roll is shown, by which columns, in which order; the name is always among the columns."""

    wanted: RollFilter = NO_FILTER
    columns: tuple[ListColumn, ...] = USUAL_COLUMNS
    order: Order = Order.NAME


def to_plain(view: RollView) -> dict[str, object]:
    """A view as plain values by name."""
    wanted = {name: _plain(getattr(view.wanted, name)) for name in asked(view.wanted)}
    return {"wanted": wanted, "columns": [str(column) for column in view.columns], "order": str(view.order)}


def from_plain(kept: Mapping[str, object], reading: RollOfDay) -> RollView:
    """The view that `to_plain` wrote; what is unknown, or not in this club, falls back to the usual."""
    columns = _several(ListColumn)(kept.get("columns")) | {ListColumn.NAME}
    wanted = kept.get("wanted")
    return RollView(
        wanted=_read_filter(wanted, reading) if isinstance(wanted, Mapping) else NO_FILTER,
        columns=tuple(column for column in ListColumn if column in columns)
        if len(columns) > 1
        else USUAL_COLUMNS,
        order=_one(Order)(kept.get("order")) or Order.NAME,
    )


def _read_filter(kept: Mapping[str, object], reading: RollOfDay) -> RollFilter:
    read: dict[str, Any] = {
        field.name: _READERS[field.name](kept[field.name])
        for field in fields(RollFilter)
        if field.name in kept
    }
    known: Mapping[str, frozenset[object]] = {
        "groups": frozenset(reading.groups),
        "hamlets": frozenset(reading.hamlets),
        "posts": frozenset(post.id for post in reading.posts),
    }
    for name, there in known.items():
        if name in read:
            read[name] = read[name] & there
    return RollFilter(**read)


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Period):
        return {"since": _plain(value.since), "until": _plain(value.until)}
    return value.isoformat() if isinstance(value, date) else value


def _one(kind: type[_Choice]) -> Callable[[object], _Choice | None]:
    return lambda value: next((one for one in kind if one == value), None)


def _several(kind: type[_Choice]) -> Callable[[object], frozenset[_Choice]]:
    return lambda value: frozenset(one for one in kind if isinstance(value, list) and one in value)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _truth(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _period(value: object) -> Period:
    ends = value if isinstance(value, Mapping) else {}
    return Period(since=_day(ends.get("since")), until=_day(ends.get("until")))


def _members_of(kind: type) -> Callable[[object], frozenset[object]]:
    return lambda value: frozenset(
        one for one in (value if isinstance(value, list) else ()) if isinstance(one, kind)
    )


_READERS: Mapping[str, Callable[[object], Any]] = {
    "sex": _one(Sex),
    "age_from": _whole,
    "age_to": _whole,
    "groups": _members_of(str),
    "hamlets": _members_of(str),
    "households": _several(Household),
    "circumstances": _several(Circumstance),
    "in_association": _truth,
    "has_loan": _truth,
    "insured_until": _day,
    "joined": _period,
    "left": _period,
    "posts": _members_of(int),
    "gaps": _several(Gap),
}
