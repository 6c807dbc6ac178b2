"""What was forgotten about meetings: open ones, cash not counted, an empty month, late decisions."""

from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.meeting_plans import MonthPlan
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.members import Member
from clubdesk.domain.receivers import DueReport
from clubdesk.domain.resolutions import Resolution
from clubdesk.operations.attendance import long_away
from clubdesk.operations.meeting_plans import month_plan
from clubdesk.operations.meeting_steps import steps_done
from clubdesk.operations.receivers import waiting_reports
from clubdesk.store import meetings
from clubdesk.store.resolutions import load_open_resolutions


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """Meetings that are not signed or not counted, an empty month, late decisions, who is missed, reports."""

    unsigned: tuple[Meeting, ...]
    uncounted: tuple[Meeting, ...]
    empty_month: MonthPlan | None
    late_resolutions: tuple[Resolution, ...]
    long_away: tuple[Member, ...]
    reports: tuple[DueReport, ...]


def forgotten(on: date) -> Forgotten:
    """What waits on a day; the last month only, so that an old gap does not nag for ever."""
    open_before = [one for one in meetings.load_open_meetings() if one.held_on < on]
    last_month = month_plan(on.replace(day=1) - timedelta(days=1))
    return Forgotten(
        unsigned=tuple(open_before),
        uncounted=tuple(one for one in open_before if _is_uncounted(one)),
        empty_month=last_month if _is_missed(last_month, on) else None,
        late_resolutions=tuple(one for one in load_open_resolutions() if one.is_late(on)),
        long_away=tuple(long_away(on)),
        reports=tuple(waiting_reports(on)),
    )


def _is_uncounted(meeting: Meeting) -> bool:
    return meeting.body is Body.CLUB and MeetingStep.CASH not in steps_done(meeting)


def _is_missed(plan: MonthPlan, on: date) -> bool:
    """A club that has met before has forgotten a month; a new one has not begun."""
    return plan.is_forgotten(on) and any(held < plan.month for held in meetings.load_meeting_days())
