"""How dates and dates of birth are read from typing and written."""

import re
from datetime import date, datetime

from clubdesk.domain.births import Birth
from clubdesk.text.errors import UnreadableBirth, UnreadableDate

_YEAR = "(?P<year>(?:19|20)[0-9]{2})"
_FULL_DATE = re.compile(rf"(?P<day>[0-9]{{1,2}})(?P<mark>[-/. ])(?P<month>[0-9]{{1,2}})(?P=mark){_YEAR}")
_EIGHT_DIGITS = re.compile(rf"(?P<day>[0-9]{{2}})(?P<month>[0-9]{{2}}){_YEAR}")
_DAY_AND_MONTH = re.compile("(?P<day>[0-9]{1,2})[-/. ](?P<month>[0-9]{1,2})")
_MONTH_AND_YEAR = re.compile(rf"(?P<month>[0-9]{{1,2}})[-/. ]{_YEAR}")
_YEAR_ALONE = re.compile(_YEAR)
_SPACED_MARK = re.compile(r"\s*([-/.])\s*|\s+")


def parse_date(text: str, *, today: date | None = None) -> date:
    """The day meant by "17/1/2025", "17-1-2025", "17.1.2025", "17 01 2025" or "17012025".

    With `today`, "17/1" is that day in today's year. Years are written in full, 1900 to 2099; anything
    else and impossible days raise UnreadableDate.
    """
    written = _tidy(text)
    full = _FULL_DATE.fullmatch(written) or _EIGHT_DIGITS.fullmatch(written)
    short = None if today is None else _DAY_AND_MONTH.fullmatch(written)
    try:
        if full:
            return date(int(full["year"]), int(full["month"]), int(full["day"]))
        if today and short:
            return date(today.year, int(short["month"]), int(short["day"]))
    except ValueError:
        pass
    raise UnreadableDate(text)


def format_moment(moment: datetime) -> str:
    """A day and the time of day: "17/06/2025 14:32"."""
    return f"{format_date(moment.date())} {moment:%H:%M}"


def format_date(day: date) -> str:
    """The day as "17/01/2025"."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def long_date(day: date) -> str:
    """The day as papers carry it: "ngày 05 tháng 02 năm 2026" (domain 6.1: months 3 to 9 get no 0)."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def long_date_or_dots(day: date | None) -> str:
    """The day as papers carry it; dots to write it in where it is not known."""
    return long_date(day) if day else "ngày ..... tháng ..... năm ........"


def parse_birth(text: str) -> Birth:
    """The birth in "1961", "5/1961" or any writing of a full date; else UnreadableBirth."""
    written = _tidy(text)
    partial = _YEAR_ALONE.fullmatch(written) or _MONTH_AND_YEAR.fullmatch(written)
    try:
        if partial:
            known = partial.groupdict()
            return Birth(int(known["year"]), int(known["month"]) if "month" in known else None)
        day = parse_date(text)
    except (ValueError, UnreadableDate):
        raise UnreadableBirth(text) from None
    return Birth(day.year, day.month, day.day)


def format_birth(birth: Birth) -> str:
    """The birth as far as it is known: "1961", "05/1961" or "03/05/1961"."""
    return "/".join(reversed(str(birth).split("-")))


def _tidy(text: str) -> str:
    return _SPACED_MARK.sub(lambda mark: mark[1] or " ", text.strip())
