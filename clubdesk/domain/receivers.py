"""Whom the club reports to, from a day to a day, and which reports are due there when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from clubdesk.domain.report_periods import ClosingDays, PeriodKind, ReportPeriod, last_closed

DISTRICTS_ENDED_ON = date(2025, 7, 1)
"""Vietnam has had no districts since (domain 5.1)."""


class Level(StrEnum):
    """What kind of body receives reports; a data file names it."""

    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    PROJECT = "project"
    WOMENS_UNION = "womens-union"
    PEOPLES_COMMITTEE = "peoples-committee"
    FRONT = "front"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """A body that reports go to; it exists from `since` to the day before `until`, None for without end.

    `days` is how many days after the closing day each kind of report is due there.
    """

    id: int = 0
    name: str
    level: Level = Level.COMMUNE
    address: str = ""
    superior: str = ""
    since: date | None = None
    until: date | None = None
    days: dict[PeriodKind, int] = field(default_factory=dict)

    def exists(self, on: date) -> bool:
        """Whether it stands on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReport:
    """A report of a closed period that some bodies wait for, and the day the first of them expects it."""

    period: ReportPeriod
    receivers: tuple[Receiver, ...]
    due_on: date

    def is_late(self, on: date) -> bool:
        """Whether the day has passed."""
        return self.due_on < on


def receivers_of(receivers: Iterable[Receiver], period: ReportPeriod, closing: ClosingDays) -> list[Receiver]:
    """Who gets the report of a period: the bodies that stand on its last day and ask for such reports."""
    until = period.days(closing)[1]
    return [one for one in receivers if one.exists(until) and period.kind in one.days]


def due_reports(
    receivers: Iterable[Receiver], on: date, closing: ClosingDays, *, since: date
) -> list[DueReport]:
    """The reports that somebody asks for, the first due first.

    They are of the last closed period of each kind, and of those before it that closed from `since` on.
    """
    known = list(receivers)
    closed = (period for kind in PeriodKind for period in _closed(kind, on, closing, since=since))
    found = (_due(period, receivers_of(known, period, closing), closing) for period in closed)
    return sorted((one for one in found if one.receivers), key=lambda one: one.due_on)


def _closed(kind: PeriodKind, on: date, closing: ClosingDays, *, since: date) -> Iterator[ReportPeriod]:
    """The last closed period of a kind, then those before it that closed from `since` on."""
    period = last_closed(kind, on, closing)
    yield period
    while (period := period.before()).days(closing)[1] >= since:
        yield period


def _due(period: ReportPeriod, asking: list[Receiver], closing: ClosingDays) -> DueReport:
    """When the first of those who ask for a report expects it."""
    days = min((one.days[period.kind] for one in asking), default=0)
    due_on = period.days(closing)[1] + timedelta(days=days)
    return DueReport(period=period, receivers=tuple(asking), due_on=due_on)
