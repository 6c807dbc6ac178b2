"""When the club meets: its day in every month, a month that is skipped with its reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.meetings import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPlan:
    """One month: the club's day in it, the meetings held, or why there is none."""

    month: date
    planned_on: date
    held: tuple[Meeting, ...] = ()
    skipped: str | None = None

    def is_forgotten(self, on: date) -> bool:
        """Whether the month is over without a meeting or a reason."""
        return not self.held and self.skipped is None and month_after(self.month, 1, kept_day=1) <= on


def month_plans(
    months: Iterable[date], held: Iterable[Meeting], skipped: Mapping[date, str], *, meeting_day: int
) -> list[MonthPlan]:
    """The plan of each month, by the first of the month, with what became of it."""
    by_month: dict[date, list[Meeting]] = {}
    for one in held:
        by_month.setdefault(one.held_on.replace(day=1), []).append(one)
    return [
        MonthPlan(
            month=month,
            planned_on=month_after(month, 0, kept_day=meeting_day),
            held=tuple(by_month.get(month, ())),
            skipped=skipped.get(month),
        )
        for month in months
    ]
