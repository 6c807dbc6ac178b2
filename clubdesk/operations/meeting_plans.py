"""The club's calendar: planned meetings, those held, months without one."""

from datetime import date

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.meeting_errors import MonthHasMeeting
from clubdesk.domain.meeting_plans import MonthPlan, month_plans
from clubdesk.domain.meetings import Body
from clubdesk.store import clubs, meetings, skipped_months
from clubdesk.store.database import transaction


def year_plan(year: int) -> list[MonthPlan]:
    """The twelve months of a year."""
    return _plans([date(year, month, 1) for month in range(1, 13)])


def month_plan(month: date) -> MonthPlan:
    """One month, by any day of it."""
    (plan,) = _plans([month.replace(day=1)])
    return plan


def _plans(months: list[date]) -> list[MonthPlan]:
    held = meetings.load_meetings(Body.CLUB, since=months[0])
    return month_plans(
        months, held, skipped_months.load_skipped(), meeting_day=clubs.load_profile().meeting_day
    )


def next_meeting(on: date) -> date:
    """The club's day in this month, or in the next one that is not skipped when it is past or was held."""
    skipped, day = skipped_months.load_skipped(), clubs.load_profile().meeting_day
    held = {one.held_on.replace(day=1) for one in meetings.load_meetings(Body.CLUB, since=on.replace(day=1))}
    ahead = (month_after(on, step, kept_day=day) for step in range(2 + len(skipped) + len(held)))
    return next(
        planned
        for planned in ahead
        if planned >= on and planned.replace(day=1) not in skipped and planned.replace(day=1) not in held
    )


def skip_month(month: date, *, reason: str) -> None:
    """The club does not meet in a month.

    Raises:
        ReasonMissing.
        MonthHasMeeting: it did.
    """
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        held = month_plan(month).held
        if held:
            raise MonthHasMeeting(held_on=held[0].held_on)
        skipped_months.skip_month(month, reason.strip())


def take_month_back(month: date) -> None:
    """The club meets in this month after all."""
    with transaction():
        skipped_months.take_month_back(month)
