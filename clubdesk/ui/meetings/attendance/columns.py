"""The columns of a year's attendance: a letter a meeting."""

from datetime import date

from clubdesk.domain.attendance import AttendanceLine
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


def attendance_columns(days: tuple[date, ...]) -> list[Column[AttendanceLine]]:
    """Name, times present and away, then a column a meeting by its month, the latest first."""
    months = [day.month for day in days]
    latest = [
        _day_column(place, f"{day:%d/%m}" if months.count(day.month) > 1 else f"{day:%m}")
        for place, day in enumerate(days)
    ][::-1]
    return [
        Column[AttendanceLine](
            title=translate("Attendance", "Name"),
            text=lambda line: line.member.name,
            bold=lambda line: line.is_long_away,
        ),
        Column[AttendanceLine](
            title=translate("Attendance", "Present"),
            text=lambda line: f"{line.present}/{line.listed}",
            right=True,
        ),
        Column[AttendanceLine](
            title=translate("Attendance", "Away"),
            text=lambda line: str(line.away),
            right=True,
            tint=lambda line: "alarm" if line.is_long_away else "",
        ),
        *latest,
    ]


def _day_column(place: int, title: str) -> Column[AttendanceLine]:
    def mark(line: AttendanceLine) -> Presence | None:
        return line.marks[place]

    return Column[AttendanceLine](
        title=title,
        text=lambda line: mark_letter(found) if (found := mark(line)) is not None else "",
        tint=lambda line: _TINTS.get(found, "warning") if (found := mark(line)) is not None else "",
    )
