"""The association's figures of what the club did, counted from what its meetings were told (domain 5.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.activities import ActivityCount, ActivityKind, counted
from clubdesk.store.activities import load_activities_between, load_areas


@dataclass(frozen=True, slots=True)
class ActivityCounts:
    """The sums by kind, and by the code of the area; every kind and every area has one."""

    by_kind: Mapping[ActivityKind, ActivityCount]
    by_area: Mapping[str, ActivityCount]


def activity_counts(since: date, until: date) -> ActivityCounts:
    """What was done as the meetings from a day to a day were told, both days included."""
    lines = load_activities_between(since, until)
    return ActivityCounts(
        by_kind={kind: counted(line for line in lines if line.kind is kind) for kind in ActivityKind},
        by_area={
            area.code: counted(line for line in lines if line.area == area.code) for area in load_areas()
        },
    )
