"""The periods of reports: a month, a quarter, half a year or a year, by the club's closing days."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from clubdesk.domain.report_errors import ImpossibleClosingDay, ImpossiblePeriod

LAST_DAY = 31
EARLIEST_DAY = 15
_MONTHS = 12
_A_DAY = timedelta(days=1)


class PeriodKind(StrEnum):
    """How long a period is; its value stands in the names of reports."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Its length in months."""
        return _LENGTHS[self]


_LENGTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.YEAR: _MONTHS,
}
_FORMS = {
    PeriodKind.MONTH: re.compile(r"(\d{4})-(\d{2})"),
    PeriodKind.QUARTER: re.compile(r"(\d{4})-Q(\d)"),
    PeriodKind.HALF_YEAR: re.compile(r"(\d{4})-H(\d)"),
    PeriodKind.YEAR: re.compile(r"(\d{4})()"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingDays:
    """The day of its last month on which a period closes, the last day where the month is shorter.

    `month` is for months and quarters, `half_year` for halves of a year and years (domain 5.2).

    Raises:
        ImpossibleClosingDay: outside 15 to 31.
    """

    month: int = LAST_DAY
    half_year: int = LAST_DAY

    def __post_init__(self) -> None:
        for day in (self.month, self.half_year):
            if not EARLIEST_DAY <= day <= LAST_DAY:
                raise ImpossibleClosingDay(day=day)

    def of(self, kind: PeriodKind) -> int:
        """The day on which periods of a kind close."""
        return self.month if kind in (PeriodKind.MONTH, PeriodKind.QUARTER) else self.half_year


@dataclass(frozen=True, slots=True, order=True)
class ReportPeriod:
    """The `number`th period of its kind in a year, from 1."""

    kind: PeriodKind
    year: int
    number: int

    @property
    def key(self) -> str:
        """How data files name it: 2025-06, 2025-Q2, 2025-H1, 2025."""
        match self.kind:
            case PeriodKind.MONTH:
                return f"{self.year:04}-{self.number:02}"
            case PeriodKind.QUARTER:
                return f"{self.year:04}-Q{self.number}"
            case PeriodKind.HALF_YEAR:
                return f"{self.year:04}-H{self.number}"
            case PeriodKind.YEAR:
                return f"{self.year:04}"

    def before(self) -> "ReportPeriod":
        """The period just before."""
        if self.number > 1:
            return ReportPeriod(self.kind, self.year, self.number - 1)
        return ReportPeriod(self.kind, self.year - 1, _count(self.kind))

    def after(self) -> "ReportPeriod":
        """The period just after."""
        if self.number < _count(self.kind):
            return ReportPeriod(self.kind, self.year, self.number + 1)
        return ReportPeriod(self.kind, self.year + 1, 1)

    def days(self, closing: ClosingDays) -> tuple[date, date]:
        """Its first and its last day."""
        return self.before()._closes_on(closing) + _A_DAY, self._closes_on(closing)

    def _closes_on(self, closing: ClosingDays) -> date:
        month = self.number * self.kind.months
        return date(self.year, month, min(closing.of(self.kind), monthrange(self.year, month)[1]))


def period_of(key: str) -> ReportPeriod:
    """The period that a key names.

    Raises:
        ImpossiblePeriod: no period is named so.
    """
    for kind, form in _FORMS.items():
        if found := form.fullmatch(key.strip().upper()):
            year, number = int(found[1]), int(found[2] or 1)
            # The period before the first of all would have no year.
            if 1 <= number <= _count(kind) and 2 <= year <= 9998:
                return ReportPeriod(kind, year, number)
    raise ImpossiblePeriod(written=key)


def last_closed(kind: PeriodKind, on: date, closing: ClosingDays) -> ReportPeriod:
    """The latest period of a kind that has closed by a day, that day counted."""
    found = ReportPeriod(kind, on.year, (on.month - 1) // kind.months + 1)
    return found if found.days(closing)[1] <= on else found.before()


def _count(kind: PeriodKind) -> int:
    return _MONTHS // kind.months
