"""What is locked in the vault: closed months, and meetings whose minutes are signed (lending_rules 1)."""

from datetime import date, timedelta

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.meetings import Body
from clubdesk.store.database import run
from clubdesk.store.meetings import find_meeting, is_signed


def closed_until() -> date | None:
    """The last day of the last closed month; every month before it is closed too."""
    (month,) = run("SELECT MAX(month) FROM closings WHERE reopened_at IS NULL").fetchone()
    if month is None:
        return None
    return month_after(date.fromisoformat(f"{month}-01"), 1, kept_day=1) - timedelta(days=1)


def find_unsigned_meeting(held_on: date) -> int | None:
    """The club's meeting of a day that still takes entries; one whose minutes are signed takes none."""
    meeting_id = find_meeting(held_on, Body.CLUB)
    return None if meeting_id is None or is_signed(meeting_id) else meeting_id
