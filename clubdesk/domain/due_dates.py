"""When the rows of a schedule fall due (lending_rules 3)."""

import calendar
from datetime import date

SHORTEST_MONTH = 28


def month_after(day: date, months: int, *, kept_day: int) -> date:
    """The kept day of the month `months` after that of `day`, cut to that month's length."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    return date(year, month, min(kept_day, calendar.monthrange(year, month)[1]))


def due_date(first_due: date, *, kept_day: int, every: int, n: int) -> date:
    """The due date of row `n` (from 1; rows after the last count on), never drifting from the kept day."""
    return month_after(first_due, (n - 1) * every, kept_day=kept_day) if n > 1 else first_due


def due_dates(first_due: date, *, kept_day: int, every: int, rows: int) -> list[date]:
    """The due dates of the first `rows` rows."""
    if kept_day > SHORTEST_MONTH:
        return [due_date(first_due, kept_day=kept_day, every=every, n=n) for n in range(1, rows + 1)]
    begin = first_due.year * 12 + first_due.month - 1
    later = range(begin + every, begin + rows * every, every)
    return [first_due, *(date(month // 12, month % 12 + 1, kept_day) for month in later)]


def one_period_after(disbursed_on: date, *, every: int) -> date:
    """First due date one period after disbursement, on its day cut to the month's length."""
    return month_after(disbursed_on, every, kept_day=disbursed_on.day)


def on_meeting_day(disbursed_on: date, *, every: int, meeting_day: int) -> date:
    """First due date on the club's meeting day, `every` months after the month of disbursement."""
    return month_after(disbursed_on, every, kept_day=meeting_day)
