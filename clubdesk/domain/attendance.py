"""How members came to the meetings of a year, and who stayed away several times running."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.meetings import COUNTED, Presence
from clubdesk.domain.members import Member

AWAY = frozenset({Presence.EXCUSED, Presence.ABSENT})
"""The marks that count as having been away; whoever sent somebody is neither there nor away."""
TIMES_RUNNING = 3
"""A member who is away this many times one after the other is asked after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """A member's marks at the meetings of a year, None where the member is not on a meeting's roll."""

    member: Member
    marks: tuple[Presence | None, ...]
    is_long_away: bool = False

    @property
    def present(self) -> int:
        """How often the member was there."""
        return sum(mark in COUNTED for mark in self.marks)

    @property
    def listed(self) -> int:
        """On how many meetings' roll the member stands."""
        return sum(mark is not None for mark in self.marks)

    @property
    def away(self) -> int:
        """How often the member was away."""
        return sum(mark in AWAY for mark in self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceYear:
    """The called meetings of a year up to a day, and a line for everybody on one of their rolls."""

    year: int
    on: date
    days: tuple[date, ...]
    lines: tuple[AttendanceLine, ...]

    def present_at(self, place: int) -> int:
        """How many came to the meeting at a place of `days`."""
        return sum(line.marks[place] in COUNTED for line in self.lines)

    def listed_at(self, place: int) -> int:
        """How many stood on its roll."""
        return sum(line.marks[place] is not None for line in self.lines)


def attendance_year(
    year: int,
    on: date,
    people: Iterable[Member],
    meetings: Sequence[tuple[date, Mapping[int, Presence]]],
    long_away: frozenset[int],
) -> AttendanceYear:
    """The year's attendance out of its meetings' marks by member id, people in the order they come."""
    lines = []
    for person in people:
        marks = tuple(marks.get(person.id) for _day, marks in meetings)
        if any(mark is not None for mark in marks):
            lines.append(AttendanceLine(member=person, marks=marks, is_long_away=person.id in long_away))
    return AttendanceYear(year=year, on=on, days=tuple(day for day, _marks in meetings), lines=tuple(lines))


def away_throughout(rolls: Sequence[Mapping[int, Presence]], *, times: int) -> frozenset[int]:
    """Who was away at each of the last meetings, the latest given first; nobody while there are fewer."""
    if len(rolls) < times:
        return frozenset()
    away = [{member for member, mark in roll.items() if mark in AWAY} for roll in rolls[:times]]
    return frozenset(set.intersection(*away))
