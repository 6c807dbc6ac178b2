"""Decides what each column of a member list holds: by its heading, and by what stands in it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from clubdesk.domain.citizen_numbers import OLD_CARD_LENGTH
from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.cells import Cell, heading_key
from clubdesk.exchange.roll_heading_kinds import kinds_by_words
from clubdesk.exchange.roll_headings import Heading
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.roll_words import group_in, household_in, is_mark, is_nothing, is_person_name, sex_in

_ROWS_LOOKED_AT = 200
_CLEARLY, _RATHER, _HARDLY = 0.8, 0.6, 0.2
_YEAR = re.compile(r"(?:19|20)\d{2}(?:\.0)?")
_DAY = re.compile(r"\D{0,3}(?:[\d?_]{1,2}\s*[-/.,]\s*)?[\d?_]{1,2}\s*[-/.,]\s*(?:(?:19|20)\d{2}|\d{2})\s*")
_AGE = re.compile(r"\d{2,3}(?:\.0)?(?:\s*tuổi)?", re.IGNORECASE)
_DIGITS = re.compile(r"\+?\d{8,12}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BETWEEN_DIGITS = re.compile(r"[\s.()'-]|\.0$")

_MAYBE_HOUSEHOLD = (Kind.POOR, Kind.NEAR_POOR, Kind.NEWLY_ESCAPED, Kind.FAMILY_NAME)
_GIVEN = {"ten", "ten goi"}
_MANY = {Kind.OTHER, Kind.NOTE, Kind.ADDRESS, Kind.POST}
_NUMBERS = (Kind.CITIZEN_ID, Kind.PHONE)
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


_Body = list[tuple[Cell, str]]


def _obey(kinds: dict[int, Kind | None], told: Mapping[int, Kind]) -> None:
    """Whatever claims the same as a column told by hand gives way to it."""
    chosen = set(told.values()) - _MANY
    for place, kind in kinds.items():
        if kind in chosen and place not in told:
            kinds[place] = Kind.OTHER
    kinds |= told


def _bodies(headings: tuple[Heading, ...], rows: Iterable[RollRow]) -> dict[int, _Body]:
    bodies: dict[int, _Body] = {place: [] for place in range(len(headings))}
    for row in rows:
        for place in row.filled:
            if len(bodies[place]) < _ROWS_LOOKED_AT:
                bodies[place].append((row.cells[place], row.texts[place]))
    return {place: body for place, body in bodies.items() if body}


def _weighed(worded: Kind | None, body: _Body, *, is_headed: bool) -> Kind | None:
    """The kind by words, unless the content clearly is something else that is worth more."""
    shares = {kind: _share(fits, body) for kind, fits in _CONTENTS.items()}
    if worded in _MAYBE_HOUSEHOLD:
        return Kind.HOUSEHOLD if shares[Kind.HOUSEHOLD] > _HARDLY else worded
    if shares.get(worded or Kind.OTHER, 0) > _HARDLY:
        return worded
    if worded is None and _counts(body):
        return Kind.NUMBERING
    if worded is None and not is_headed and _is_of_births(body):
        return Kind.BIRTH
    likely = _OVER_WORDS if is_headed else shares.keys()
    found = max(likely, key=lambda kind: shares[kind])
    if worded is None:
        return found if shares[found] >= (_CLEARLY if is_headed else _RATHER) else None
    return (
        found if worded in _OVER_WORDS and worded is not Kind.NAME and shares[found] >= _CLEARLY else worded
    )


def _is_of_births(body: _Body) -> bool:
    """Whether years of two digits stand among births of which at least some are certain."""
    with_short = _share(lambda text: _is_birth(text) or bool(_AGE.fullmatch(text)), body)
    return with_short >= _CLEARLY and _share(_is_birth, body) > _HARDLY


def _counts(body: _Body) -> bool:
    """Whether the column only numbers its rows."""
    texts = [text.rstrip(".") for _cell, text in body]
    return len(texts) > 1 and texts[0] in {"1", "01"} and all(text.isdigit() for text in texts)


def _share(fits: Callable[[str], bool], body: _Body) -> float:
    return sum(1 for _cell, text in body if fits(text)) / len(body)


def _is_birth(text: str) -> bool:
    return bool(_YEAR.fullmatch(text) or _DAY.fullmatch(text))


def _number(text: str) -> str:
    digits = _BETWEEN_DIGITS.sub("", text)
    return digits if _DIGITS.fullmatch(digits) else ""


def _is_phone(text: str) -> bool:
    digits = _number(text)
    bare = digits.removeprefix("+").removeprefix("84") if len(digits) > 10 else digits
    return bool(re.fullmatch(r"0?[35789]\d{8}|01\d{9}|02\d{8,9}", bare))


def _is_citizen(text: str) -> bool:
    digits = _number(text)
    return len(digits) in (9, 10, 11, 12) and not digits.startswith("+") and not _is_phone(text)


def _is_new_citizen(text: str) -> bool:
    """Whether it is no number of an old card of nine digits, which a list may keep beside the new one."""
    return _is_citizen(text) and len(_number(text)) > OLD_CARD_LENGTH


def _is_household(text: str) -> bool:
    return "ngheo" in heading_key(text) or (not is_nothing(text) and household_in(text) is not None)


_CONTENTS: Mapping[Kind, Callable[[str], bool]] = {
    Kind.SEX: lambda text: sex_in(text) is not None,
    Kind.BIRTH: _is_birth,
    Kind.CITIZEN_ID: _is_citizen,
    Kind.PHONE: _is_phone,
    Kind.HOUSEHOLD: _is_household,
    Kind.GROUP: lambda text: bool(group_in(text)),
    Kind.NAME: lambda text: is_person_name(text) and not group_in(text) and not _is_household(text),
    Kind.AGE: lambda text: bool(_AGE.fullmatch(text)),
}

_OVER_WORDS = (Kind.CITIZEN_ID, Kind.PHONE, Kind.BIRTH, Kind.SEX, Kind.HOUSEHOLD, Kind.NAME)


def _split_name(
    kinds: dict[int, Kind | None], headings: tuple[Heading, ...], bodies: Mapping[int, _Body]
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
        if same_or_none and kinds.get(after) in (None, Kind.NAME) and _is_given(bodies.get(after, [])):
            kinds[place], kinds[after] = Kind.FAMILY_NAME, Kind.GIVEN_NAME
        elif kinds[place] is Kind.FAMILY_NAME:
            kinds[place] = Kind.NAME


def _is_given(body: _Body) -> bool:
    def fits(text: str) -> bool:
        return bool(_WORD.fullmatch(text)) and sex_in(text) is None and not is_mark(text)

    return bool(body) and _share(fits, body) >= _RATHER


def _one_of_each(
    kinds: dict[int, Kind | None], bodies: Mapping[int, _Body], rows: tuple[RollRow, ...]
) -> set[int]:
    """Where two columns claim the same, the one with more that fits keeps it; headings alone lose.

    A second column of numbers that fills what the first leaves blank (CMND beside CCCD) is kept as a spare.
    """
    spare: set[int] = set()
    times = Counter(kind for kind in kinds.values() if kind and kind not in _MANY)
    for kind in [kind for kind, count in times.items() if count > 1]:
        places = [place for place, one in kinds.items() if one is kind]
        best = max(places, key=lambda place: _fitting(kind, bodies.get(place, [])))
        if kind in _NUMBERS:
            spare |= {place for place in places if place != best and _fills_blanks(rows, best, place)}
        kinds |= dict.fromkeys(set(places) - spare - {best}, Kind.OTHER)
    return spare


def _fills_blanks(rows: tuple[RollRow, ...], best: int, other: int) -> bool:
    return any(is_nothing(row.texts[best]) and _number(row.texts[other]) for row in rows)


def _fitting(kind: Kind, body: _Body) -> float:
    fits = _is_new_citizen if kind is Kind.CITIZEN_ID else _CONTENTS.get(kind)
    return len(body) if fits is None else sum(1 for _cell, text in body if fits(text))
