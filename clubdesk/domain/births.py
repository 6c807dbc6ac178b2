"""A person's date of birth as far as the club knows it, and the age it gives on a day."""

import calendar
from dataclasses import dataclass
from datetime import date

_LEAP_DAY = (2, 29)


@dataclass(frozen=True, slots=True)
class Birth:
    """When a person was born; older people often know only the year, or the month and the year.

    `month` and `day` are None when unknown, and a day is known only together with its month.
    Raises ValueError for what is on no calendar (31/04, or a day without a month).
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("A day of birth needs its month")
        date(self.year, self._first_month, self._first_day)

    def __str__(self) -> str:
        """ISO text as precise as what is known: "1961", "1961-05" or "1961-05-03"."""
        known = (f"{part:02d}" for part in (self.month, self.day) if part is not None)
        return "-".join((f"{self.year:04d}", *known))

    @classmethod
    def from_iso(cls, text: str) -> "Birth":
        """The birth that `str` wrote as "1961", "1961-05" or "1961-05-03"; else ValueError."""
        try:
            birth = cls(*(int(part) for part in text.split("-")))
        except TypeError:
            raise ValueError(f"Not a date of birth: {text!r}") from None
        if str(birth) != text:
            raise ValueError(f"Not a date of birth: {text!r}")
        return birth

    @property
    def _first_month(self) -> int:
        return 1 if self.month is None else self.month

    @property
    def _first_day(self) -> int:
        return 1 if self.day is None else self.day


def age_on(birth: Birth, day: date) -> int:
    """Completed years of age on a day not before the birth (lending_rules 10).

    Born 29/02: the birthday is 01/03 in other years. Month and year known: from the first day of
    that month. Only the year known: year minus year.
    """
    if birth.month is None:
        return day.year - birth.year
    birthday_is_ahead = (day.month, day.day) < (birth.month, 1 if birth.day is None else birth.day)
    return day.year - birth.year - birthday_is_ahead


def birthday(birth: Birth, year: int) -> tuple[int, int | None] | None:
    """Month and day of the birthday in a year, as far as they are known; None when the month is not.

    Born 29/02: the birthday is 01/03 in other years (lending_rules 10).
    """
    if birth.month is None:
        return None
    if (birth.month, birth.day) == _LEAP_DAY and not calendar.isleap(year):
        return 3, 1
    return birth.month, birth.day


def turns(birth: Birth, age: int) -> date:
    """The first day on which `age_on` gives an age."""
    year = birth.year + age
    month, day = birthday(birth, year) or (1, None)
    return date(year, month, 1 if day is None else day)
