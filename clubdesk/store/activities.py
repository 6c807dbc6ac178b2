"""The areas of activity in the vault, and what was done in them as each meeting was told."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from clubdesk.domain.activities import Activity, ActivityKind, Area
from clubdesk.store.agenda import record_content
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run

_COLUMNS = "activities.id, area, kind, times, people, value, words"
_ACTIVITY = f"SELECT {_COLUMNS} FROM activities"  # noqa: S608 – own words


def load_areas() -> list[Area]:
    """Every area in the club's order, retired ones too."""
    rows = run("SELECT code, name, rank, retired_on FROM areas ORDER BY rank, code")
    return [
        Area(code=code, name=name, rank=rank, retired_on=date.fromisoformat(day) if day else None)
        for code, name, rank, day in rows
    ]


def save_area(area: Area) -> None:
    """Write an area anew, or down for the first time; its code is never given to another one."""
    retired_on = area.retired_on.isoformat() if area.retired_on else None
    run(
        "INSERT INTO areas VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (code) DO UPDATE SET name = ?2, rank = ?3, retired_on = ?4",
        (area.code, area.name, area.rank, retired_on),
    )
    record("area", f"area:{area.code}", area_facts(area.code))


def area_facts(code: str) -> object:
    """An area, as the log covers it."""
    return facts_of("areas", "code", code)


def load_activities(meeting_id: int) -> list[Activity]:
    """What a meeting was told was done, in the order it was written down."""
    rows = run(f"{_ACTIVITY} WHERE meeting_id = ? ORDER BY activities.id", (meeting_id,))
    return [_activity(row) for row in rows]


def load_dated_activities(since: date, until: date) -> list[tuple[date, Activity]]:
    """What the meetings from a day to a day were told, each with its meeting's day, the oldest first."""
    rows = run(
        f"SELECT held_on, {_COLUMNS} FROM activities JOIN meetings ON meetings.id = meeting_id"  # noqa: S608
        " WHERE held_on BETWEEN ? AND ? ORDER BY held_on, activities.id",
        (since.isoformat(), until.isoformat()),
    )
    return [(date.fromisoformat(held_on), _activity(row)) for held_on, *row in rows]


def meeting_of_activity(activity_id: int) -> int:
    """The id of the meeting that was told."""
    (meeting_id,) = run("SELECT meeting_id FROM activities WHERE id = ?", (activity_id,)).fetchone()
    return int(meeting_id)


def add_activity(meeting_id: int, activity: Activity) -> int:
    """Write down what was done; its id."""
    (activity_id,) = run(
        "INSERT INTO activities (meeting_id, area, kind, times, people, value, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (meeting_id, *_columns(activity)),
    ).fetchone()
    record_content("activity added", meeting_id)
    return int(activity_id)


def change_activity(activity: Activity) -> None:
    """Write a line anew, found by its id."""
    run(
        "UPDATE activities SET area = ?, kind = ?, times = ?, people = ?, value = ?, words = ? WHERE id = ?",
        (*_columns(activity), activity.id),
    )
    record_content("activity changed", meeting_of_activity(activity.id))


def remove_activity(activity_id: int) -> None:
    """Take a line out."""
    meeting_id = meeting_of_activity(activity_id)
    run("DELETE FROM activities WHERE id = ?", (activity_id,))
    record_content("activity removed", meeting_id)


def _columns(one: Activity) -> tuple[str | int | None, ...]:
    return (one.area, one.kind.value, one.times, one.people, one.value, one.words)


def _activity(row: Sequence[Any]) -> Activity:
    activity_id, area, kind, times, people, value, words = row
    return Activity(
        id=activity_id,
        area=area,
        kind=ActivityKind(kind),
        times=times,
        people=people,
        value=value,
        words=words,
    )
