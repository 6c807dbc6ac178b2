"""Reads what a member list may tell beyond the usual columns: days, cards, codes, addresses and notes."""

import calendar
import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from clubdesk.domain.roll import Trouble
from clubdesk.exchange.cells import Cell
from clubdesk.text.dates import format_date
from clubdesk.text.names import fold
from clubdesk.text.roll_words import is_mark, is_nothing

Finding = tuple[Trouble, str]
DayRead = tuple[date | None, tuple[Finding, ...]]

_FIRST_SERIAL_DAY = date(1899, 12, 30)
_SERIALS = range(20_000, 73_000)
_EARLIEST_YEAR = 1950
_LATEST_YEAR = 2100
_YEARS = range(_EARLIEST_YEAR, _LATEST_YEAR)
_WORDS = re.compile(r"\b(ngay|thang|nam|tu|den|het)\b")
_BETWEEN = re.compile(r"[\s\-/.,]+")
_CLOCK = re.compile(r"[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")
_LONGEST_DAY = 60
_LONGEST_TEXT = 500
_LONGEST_CODE = 20


def read_day(cell: Cell, text: str, *, at_end: bool = False, until: date | None = None) -> DayRead:
    """A day of joining, or (`at_end`) the last day of a card; a month or year alone gives its first or last.

    A day after `until` is not believed.
    """
    if is_nothing(text):
        return None, ()
    if isinstance(cell.value, datetime | date):
        day: date | None = date(cell.value.year, cell.value.month, cell.value.day)
        is_partial = False
    else:
        numbers = _numbers(text) if cell.kind != "f" and len(text) <= _LONGEST_DAY else []
        day = _day_of(numbers, at_end=at_end)
        is_partial = len(numbers) < 3 and numbers[-1:] != [_serial(day)]
    if day is None or day.year not in _YEARS or (until is not None and day > until):
        return None, ((Trouble.DAY_UNREADABLE, ""),)
    return day, ((Trouble.DAY_FROM_PART, format_date(day)),) if is_partial else ()


def read_code(text: str) -> str:
    """A member code as lists carry it; what is too long for one is none."""
    code = re.sub(r"(?<=\d)\.0+$", "", text).upper()
    return "" if is_nothing(code) or len(code) > _LONGEST_CODE else code


def read_card(text: str) -> tuple[bool, str]:
    """Whether there is a card, and its number where more than a tick tells of it."""
    if is_nothing(text):
        return False, ""
    is_yes = is_mark(text) or fold(text) in {"co the", "hoi vien", "da co", "la hoi vien"}
    return True, "" if is_yes else re.sub(r"(?<=\d)\.0+$", "", text)[:_LONGEST_TEXT]


def joined_texts(texts: Iterable[str]) -> str:
    """What stands in several columns of one kind (xã, huyện, tỉnh), as one line."""
    return ", ".join(text for text in texts if not is_nothing(text))[:_LONGEST_TEXT]


def owner_of(rest: str) -> str:
    """Whose phone it is, as far as the words beside a number tell and are no second number."""
    words = rest.strip(" .,;:/-'()")
    return "" if any(char.isdigit() for char in words) or is_nothing(words) else words[:_LONGEST_TEXT]


def _serial(day: date | None) -> int:
    """The spreadsheet's own number of a day."""
    return (day - _FIRST_SERIAL_DAY).days if day else 0


def _numbers(text: str) -> list[int]:
    bare = _WORDS.sub(" ", _CLOCK.sub("", fold(re.sub(r"(?<=\d)\.0+$", "", text.strip("'\" ")))))
    parts = [part for part in _BETWEEN.split(bare) if part]
    if not all(part.isascii() and part.isdigit() and len(part) <= 8 for part in parts):
        return []
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    numbers = [int(part) for part in parts]
    return numbers[::-1] if numbers and len(parts) == 3 and len(parts[0]) == 4 else numbers


def _day_of(numbers: list[int], *, at_end: bool) -> date | None:
    if len(numbers) == 1 and numbers[0] in _SERIALS:
        return _FIRST_SERIAL_DAY + timedelta(days=numbers[0])
    if not 1 <= len(numbers) <= 3:
        return None
    *earlier, year = numbers
    year += 2000 if year < 100 and earlier else 0
    month = earlier[-1] if earlier else (12 if at_end else 1)
    if year not in _YEARS or not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    day = earlier[0] if len(earlier) == 2 else (last if at_end else 1)
    return date(year, month, day) if 1 <= day <= last else None
