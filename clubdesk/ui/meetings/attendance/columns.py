"""The columns of a year's attendance: a letter a meeting."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.attendance import AttendanceLine, AttendanceYear
from clubdesk.domain.meetings import Presence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column

_TINTS = {Presence.PRESENT: "quiet", Presence.LATE: "quiet", Presence.ABSENT: "alarm"}


def mark_letter(presence: Presence) -> str:
    """A mark as one letter."""
    return {
        Presence.PRESENT: translate("Attendance", "x"),
        Presence.LATE: translate("Attendance", "l"),
        Presence.STAND_IN: translate("Attendance", "s"),
        Presence.EXCUSED: translate("Attendance", "E"),
        Presence.ABSENT: translate("Attendance", "A"),
    }[presence]


def legend() -> str:
    """What the letters mean."""
    return translate(
        "Attendance", "x present · l late · s somebody stood in · E away with a reason · A away without one"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SumLine:
    """A count of people at each meeting, below the names."""

    title: str
    counts: tuple[int, ...]


def sum_lines(year: AttendanceYear) -> list[SumLine]:
    """How many were present at each meeting, and how many stood on its roll; nothing without a meeting."""
    if not year.lines:
        return []
    places = range(len(year.days))
    return [
        SumLine(title=translate("Attendance", "Present"), counts=tuple(map(year.present_at, places))),
        SumLine(title=translate("Attendance", "On the roll"), counts=tuple(map(year.listed_at, places))),
    ]


def attendance_columns(days: tuple[date, ...]) -> list[Column[AttendanceLine | SumLine]]:
    """Name, times present and away, then a column a meeting by its month, the latest first."""
    months = [day.month for day in days]
    latest = [
        _day_column(place, f"{day:%d/%m}" if months.count(day.month) > 1 else f"{day:%m}")
        for place, day in enumerate(days)
    ][::-1]
    return [
        Column[AttendanceLine | SumLine](
            title=translate("Attendance", "Name"),
            text=lambda line: line.title if isinstance(line, SumLine) else line.member.name,
            bold=lambda line: isinstance(line, SumLine) or line.is_long_away,
        ),
        Column[AttendanceLine | SumLine](
            title=translate("Attendance", "Present"),
            text=lambda line: (
                str(sum(line.counts)) if isinstance(line, SumLine) else f"{line.present}/{line.listed}"
            ),
            right=True,
        ),
        Column[AttendanceLine | SumLine](
            title=translate("Attendance", "Away"),
            text=lambda line: "" if isinstance(line, SumLine) else str(line.away),
            right=True,
            tint=lambda line: "alarm" if isinstance(line, AttendanceLine) and line.is_long_away else "",
        ),
        *latest,
    ]


def _day_column(place: int, title: str) -> Column[AttendanceLine | SumLine]:
    def text(line: AttendanceLine | SumLine) -> str:
        if isinstance(line, SumLine):
            return str(line.counts[place])
        found = line.marks[place]
        return mark_letter(found) if found is not None else ""

    def tint(line: AttendanceLine | SumLine) -> str:
        found = None if isinstance(line, SumLine) else line.marks[place]
        return _TINTS.get(found, "warning") if found is not None else ""

    return Column[AttendanceLine | SumLine](title=title, text=text, tint=tint)
