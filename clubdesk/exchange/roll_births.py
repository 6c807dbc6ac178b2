"""Reads dates of birth as lists hold them: days, years, two digits, ages, a spreadsheet's own numbers."""

import re
from datetime import date, datetime, timedelta

from clubdesk.domain.births import Birth, age_on
from clubdesk.domain.roll import Trouble
from clubdesk.exchange.cells import Cell
from clubdesk.text.dates import format_birth
from clubdesk.text.names import fold
from clubdesk.text.roll_words import is_nothing

Finding = tuple[Trouble, str]
BirthRead = tuple[Birth | None, tuple[Finding, ...]]

_LONGEST = 60
GROWN_UP = 18
OLDEST = 125
OLDEST_BY_AGE = 120
_EARLIEST_YEAR = 1900
_FIRST_SERIAL_DAY = date(1899, 12, 30)
_SERIALS_OF_YEARS = range(1900, 2100)
_SERIALS = range(2100, 60_000)
_ABOUT = re.compile(r"^(?:~|khoang|chung|uoc|k)\s*|\?+$")
_WORDS = re.compile(r"^(?:sinh\s*)?(?:ngay|nam|sn|s n|ns)?\s*(?:sinh)?\s*(?=\d)|\s*(?:t|tuoi)$")
_SAID = re.compile(r"(?:(\d{1,2})\s+)?thang\s*(\d{1,2})\s*,?\s*nam\s*(\d{4})")
_CLOCK = re.compile(r"[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")
_YEARS_OF_AGE = re.compile(r"(\d{1,3})(?:\.0+)?\s*(?:t|tuoi)?")
_DAY_AND_MONTH = re.compile(r"\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*\d{4})?\s*")
_AGE_TOO = re.compile(r"^(\d{4})\s*\(\s*\d{1,3}\s*(?:t|tuoi)?\s*\)$")
_BETWEEN = re.compile(r"\s*[-/.,\\_]\s*|\s+")
_UNKNOWN = re.compile(r"[?_.x…\s]*|0{1,4}")
_DIGITS = re.compile(r"\d{1,4}")
_COMPACT = re.compile(r"(\d{2})(\d{2})((?:19|20)\d{2})")


def read_birth(cell: Cell, text: str, *, today: date) -> BirthRead:
    """The birth in a cell as far as it is known, with what was guessed; None with the reason otherwise."""
    if isinstance(cell.value, datetime | date):
        return _judged(*_of_date_cell(cell.value, cell.form), today=today)
    if cell.kind == "f":
        return None, ((Trouble.FORMULA, ""),)
    written = _CLOCK.sub("", fold(text.strip("'\" ")))
    if is_nothing(text):
        return None, ()
    if len(text) > _LONGEST:
        return None, ((Trouble.BIRTH_UNREADABLE, ""),)
    bare = _ABOUT.sub("", written).strip()
    about = ((Trouble.BIRTH_APPROXIMATE, ""),) if bare != written else ()
    bare = _AGE_TOO.sub(r"\1", bare)
    said = _SAID.search(bare)
    if said:
        bare = "/".join(part for part in said.groups() if part)
    elif not bare.isdigit():
        bare = _WORDS.sub("", bare)
    birth, found = _of_words(bare, today=today)
    return _judged(birth, about + found if birth else found, today=today)


def birth_of_age(cell: Cell, text: str, *, today: date, counted_in: int) -> BirthRead:
    """The year of birth that an age gives in the year it was counted; a year in its place stays one."""
    written = fold(text)
    bare = _ABOUT.sub("", written).strip()
    years = _YEARS_OF_AGE.fullmatch(bare)
    if years and 0 < int(years[1]) <= OLDEST_BY_AGE:
        birth = Birth(counted_in - int(years[1]))
        about = ((Trouble.BIRTH_APPROXIMATE, ""),) if bare != written else ()
        return birth, (*about, (Trouble.BIRTH_FROM_AGE, str(birth.year)))
    return read_birth(cell, text, today=today)


def joined_birth(day: str, month: str, year: str, *, today: date) -> BirthRead:
    """The birth out of three columns, or of two where one holds day and month; what is blank is not known."""
    both = _DAY_AND_MONTH.fullmatch(day)
    if both and not month:
        day, month = both.groups()
    return read_birth(Cell(None), "/".join((day or "?", month or "?", year)), today=today)


def _of_date_cell(value: date, form: str) -> tuple[Birth, tuple[Finding, ...]]:
    serial = (date(value.year, value.month, value.day) - _FIRST_SERIAL_DAY).days
    if serial in _SERIALS_OF_YEARS:
        # A year typed into a cell that was set up for dates: 1950 shows as 03/05/1905.
        return Birth(serial), ((Trouble.BIRTH_YEAR_AS_DATE, str(serial)),)
    shown = re.sub(r'\[[^\]]*\]|"[^"]*"|\\.', "", form.lower())
    if not shown or "d" in shown:
        return Birth(value.year, value.month, value.day), ()
    return Birth(value.year, value.month if "m" in shown else None), ()


def _of_words(text: str, *, today: date) -> tuple[Birth | None, tuple[Finding, ...]]:
    compact = _COMPACT.fullmatch(text)
    whole = re.fullmatch(r"(\d{4,5})(?:[.,]0+)?", text)
    if whole and not compact:
        return _of_number(int(whole[1]))
    parts = list(compact.groups()) if compact else _BETWEEN.split(text.strip(" /-.,"))
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
    if not 0 < len(parts) <= 3 or not _is_year(parts[-1]):
        return None, ((Trouble.BIRTH_UNREADABLE, ""),)
    known = [None if _UNKNOWN.fullmatch(part) else part for part in parts[:-1]]
    if any(part is not None and not _DIGITS.fullmatch(part) for part in known):
        return None, ((Trouble.BIRTH_UNREADABLE, ""),)
    numbers = [None if part is None else int(part) for part in known]
    month, day = ([*list(reversed(numbers)), None, None])[:2]
    birth, found = _on_calendar(parts[-1], month, day if month else None, today=today)
    return birth, ((Trouble.BIRTH_APPROXIMATE, ""), *found) if day and not month else found


def _is_year(text: str) -> bool:
    return re.fullmatch(r"\d{2}|\d{4}", text) is not None


def _of_number(number: int) -> tuple[Birth | None, tuple[Finding, ...]]:
    if number in _SERIALS:
        day = _FIRST_SERIAL_DAY + timedelta(days=number)
        birth = Birth(day.year, day.month, day.day)
        return birth, ((Trouble.BIRTH_FROM_SERIAL, format_birth(birth)),)
    return (Birth(number), ()) if number else (None, ((Trouble.BIRTH_UNREADABLE, ""),))


def _on_calendar(
    year: str, month: int | None, day: int | None, *, today: date
) -> tuple[Birth | None, tuple[Finding, ...]]:
    centuries = [int(year)] if len(year) == 4 else [century + int(year) for century in (2000, 1900)]
    try:
        births = [Birth(one, month, day) for one in centuries if one]
    except ValueError:
        return None, ((Trouble.BIRTH_IMPOSSIBLE, ""),)
    if len(year) == 4:
        return births[0], ()
    grown_up = [birth for birth in births if birth.year <= today.year and age_on(birth, today) >= GROWN_UP]
    birth = (grown_up or births[-1:])[0]
    return birth, ((Trouble.YEAR_GUESSED, str(birth.year)),)


def _judged(birth: Birth | None, found: tuple[Finding, ...], *, today: date) -> BirthRead:
    """No birth in the future or before 1900 is believed; a child on the roll is told."""
    if birth is None:
        return None, found
    first_day = date(birth.year, birth.month or 1, birth.day or 1)
    if first_day > today or birth.year < _EARLIEST_YEAR or today.year - birth.year > OLDEST:
        return None, (*found, (Trouble.BIRTH_OUT_OF_RANGE, ""))
    if age_on(birth, today) < GROWN_UP:
        return birth, (*found, (Trouble.NOT_GROWN_UP, ""))
    return birth, found
