"""How the periods of reports are called, on the screen and on paper."""

from clubdesk.domain.report_periods import PeriodKind, ReportPeriod
from clubdesk.text.translation import translate

_HALVES = {
    1: lambda: translate("Reports", "first half of {year}"),
    2: lambda: translate("Reports", "second half of {year}"),
}


_QUARTERS = ("I", "II", "III", "IV")


def period_word(period: ReportPeriod) -> str:
    """A period within a sentence: "June 2025", "quarter II of 2025", "first half of 2025", "2025"."""
    if period.kind is PeriodKind.HALF_YEAR:
        return _HALVES[period.number]().format(year=period.year)
    said = {
        PeriodKind.MONTH: lambda: translate("Reports", "month {number} of {year}"),
        PeriodKind.QUARTER: lambda: translate("Reports", "quarter {number} of {year}"),
        PeriodKind.YEAR: lambda: translate("Reports", "the year {year}"),
    }[period.kind]()
    is_quarter = period.kind is PeriodKind.QUARTER
    number = _QUARTERS[period.number - 1] if is_quarter else str(period.number)
    return said.format(number=number, year=period.year)


def kind_word(kind: PeriodKind) -> str:
    """How long a period is: "Month"."""
    return {
        PeriodKind.MONTH: lambda: translate("Reports", "Month"),
        PeriodKind.QUARTER: lambda: translate("Reports", "Quarter"),
        PeriodKind.HALF_YEAR: lambda: translate("Reports", "Half-year"),
        PeriodKind.YEAR: lambda: translate("Reports", "Year"),
    }[kind]()
