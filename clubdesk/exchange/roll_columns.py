"""Decides what each column of a member list holds: by its heading, and by what stands in it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.cells import heading_key
from clubdesk.exchange.roll_contents import (
    CLEARLY,
    CONTENTS,
    HARDLY,
    RATHER,
    Texts,
    can_be,
    fitting,
    is_day_and_month,
    is_given,
    is_of_births,
    is_year,
    only_counts,
    share,
)
from clubdesk.exchange.roll_heading_kinds import kinds_by_words
from clubdesk.exchange.roll_headings import Heading
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.roll_words import is_nothing

_ROWS_LOOKED_AT = 200

_MAYBE_HOUSEHOLD = (Kind.POOR, Kind.NEAR_POOR, Kind.NEWLY_ESCAPED, Kind.FAMILY_NAME)
_GIVEN = {"ten", "ten goi"}
_MANY = {Kind.OTHER, Kind.NOTE, Kind.ADDRESS, Kind.POST}
_FILLED_FROM_ANOTHER = (Kind.CITIZEN_ID, Kind.PHONE, Kind.BIRTH)
NOTHING_TOLD: Mapping[int, Kind] = {}


@dataclass(frozen=True, slots=True)
class RollColumn:
    """One column: its place, its heading, what it holds, and whether its numbers are ages.

    A spare one tells only where the column that has the same kind is blank.
    """

    place: int
    heading: Heading
    kind: Kind
    of_ages: bool = False
    is_spare: bool = False


def understand(
    headings: tuple[Heading, ...], rows: tuple[RollRow, ...], *, told: Mapping[int, Kind] = NOTHING_TOLD
) -> tuple[RollColumn, ...]:
    """The columns of a table that hold anything or have a heading; `told` by hand, by place, decides."""
    bodies = _bodies(headings, rows)
    kinds = kinds_by_words(headings)
    for place, body in bodies.items():
        kinds[place] = _weighed(kinds.get(place), body, is_headed=bool(headings[place].whole))
    _split_name(kinds, headings, bodies)
    _split_birth(kinds, bodies)
    _obey(kinds, told)
    spare = _one_of_each(kinds, bodies, rows)
    if Kind.GROUP not in kinds.values():
        kinds = {
            place: Kind.GROUP if kind is Kind.HAMLET and place not in told else kind
            for place, kind in kinds.items()
        }
    return tuple(
        RollColumn(
            place,
            headings[place],
            kind or Kind.OTHER,
            of_ages="tuoi" in heading_key(headings[place].whole).split(),
            is_spare=place in spare,
        )
        for place, kind in sorted(kinds.items())
        if headings[place].whole or bodies.get(place)
    )


def _obey(kinds: dict[int, Kind | None], told: Mapping[int, Kind]) -> None:
    """Whatever claims the same as a column told by hand gives way to it."""
    chosen = set(told.values()) - _MANY
    for place, kind in kinds.items():
        if kind in chosen and place not in told:
            kinds[place] = Kind.OTHER
    kinds |= told


def _bodies(headings: tuple[Heading, ...], rows: Iterable[RollRow]) -> dict[int, Texts]:
    bodies: dict[int, Texts] = {place: [] for place in range(len(headings))}
    for row in rows:
        for place in row.filled:
            if len(bodies[place]) < _ROWS_LOOKED_AT:
                bodies[place].append(row.texts[place])
    return {place: body for place, body in bodies.items() if body}


def _weighed(worded: Kind | None, body: Texts, *, is_headed: bool) -> Kind | None:
    """The kind by words, unless the content clearly is something else that is worth more."""
    shares = {kind: share(fits, body) for kind, fits in CONTENTS.items()}
    if worded in _MAYBE_HOUSEHOLD:
        return Kind.HOUSEHOLD if shares[Kind.HOUSEHOLD] > HARDLY else worded
    if can_be(worded, body):
        return worded
    if worded is None and only_counts(body):
        return Kind.NUMBERING
    if worded is None and not is_headed and is_of_births(body):
        return Kind.BIRTH
    likely = _OVER_WORDS if is_headed else shares.keys()
    found = max(likely, key=lambda kind: shares[kind])
    if worded is None:
        return found if shares[found] >= (CLEARLY if is_headed else RATHER) else None
    return found if worded in _OVER_WORDS and worded is not Kind.NAME and shares[found] >= CLEARLY else worded


_OVER_WORDS = (Kind.CITIZEN_ID, Kind.PHONE, Kind.BIRTH, Kind.SEX, Kind.HOUSEHOLD, Kind.NAME)


def _split_name(
    kinds: dict[int, Kind | None], headings: tuple[Heading, ...], bodies: Mapping[int, Texts]
) -> None:
    """Family and given name in two columns: by their headings, or one heading over both."""
    names = [place for place, kind in kinds.items() if kind in (Kind.NAME, Kind.FAMILY_NAME)]
    given = [place for place in names if heading_key(headings[place].own) in _GIVEN]
    others = [place for place in names if place not in given]
    if len(others) == 1 and given:
        kinds[others[0]], kinds[given[0]] = Kind.FAMILY_NAME, Kind.GIVEN_NAME
        return
    for place in others[:1]:
        after = place + 1
        same_or_none = after < len(headings) and headings[after].whole in ("", headings[place].whole)
        if same_or_none and kinds.get(after) in (None, Kind.NAME) and is_given(bodies.get(after, [])):
            kinds[place], kinds[after] = Kind.FAMILY_NAME, Kind.GIVEN_NAME
        elif kinds[place] is Kind.FAMILY_NAME:
            kinds[place] = Kind.NAME


def _split_birth(kinds: dict[int, Kind | None], bodies: Mapping[int, Texts]) -> None:
    """Ngày sinh that holds only day and month beside Năm sinh: a birth in two columns."""
    births = {place: bodies[place] for place, kind in kinds.items() if kind is Kind.BIRTH and place in bodies}
    days = [place for place, body in births.items() if share(is_day_and_month, body) >= CLEARLY]
    years = [place for place, body in births.items() if share(is_year, body) >= CLEARLY]
    if len(days) == len(years) == 1:
        kinds |= {days[0]: Kind.BIRTH_DAY, years[0]: Kind.BIRTH_YEAR}


def _one_of_each(
    kinds: dict[int, Kind | None], bodies: Mapping[int, Texts], rows: tuple[RollRow, ...]
) -> set[int]:
    """Where two columns claim the same, the one with more that fits keeps it; headings alone lose.

    A second column that fills what the first leaves blank (CMND beside CCCD) is kept as a spare, and so is
    one of card numbers beside one of ticks.
    """
    spare: set[int] = set()
    times = Counter(kind for kind in kinds.values() if kind and kind not in _MANY)
    for kind in [kind for kind, count in times.items() if count > 1]:
        places = [place for place, one in kinds.items() if one is kind]
        best = max(places, key=lambda place: fitting(kind, bodies.get(place, [])))
        others = {place for place in places if place != best}
        if kind in _FILLED_FROM_ANOTHER:
            others = {place for place in others if _fills_blanks(kind, rows, best, place)}
        spare |= others if kind is Kind.ASSOCIATION or kind in _FILLED_FROM_ANOTHER else set()
        kinds |= dict.fromkeys(set(places) - spare - {best}, Kind.OTHER)
    return spare


def _fills_blanks(kind: Kind, rows: tuple[RollRow, ...], best: int, other: int) -> bool:
    fits = CONTENTS[kind]
    return any(is_nothing(row.texts[best]) and fits(row.texts[other]) for row in rows)
