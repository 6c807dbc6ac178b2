"""Where the minutes of a meeting begin to tell: after the last ones that were signed."""

from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.meetings import Meeting
from clubdesk.domain.minutes_json import minutes_from_json
from clubdesk.store import ledger, meetings, signings


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Where the figures of a meeting begin: after a day, or with what signed minutes closed with."""

    after_day: date
    after_entry: int | None = None
    after_log_row: int | None = None
    balances: dict[int, int] | None = None

    def opening(self, account_id: int) -> int:
        """What an account opens with, in đồng."""
        if self.balances is None:
            return ledger.balance(account_id, self.after_day)
        return self.balances.get(account_id, 0)


def start_of(meeting: Meeting) -> Start:
    """The closing of the last signed minutes; without any, the day of the meeting before, or the month."""
    signed = signings.find_last(meeting.body, before=meeting.held_on)
    if signed is not None:
        balances = dict(minutes_from_json(signed.content).balances)
        return Start(
            after_day=signed.held_on,
            after_entry=signed.last_entry,
            after_log_row=signings.log_row_of(signed.id),
            balances=balances,
        )
    before = [day for day in meetings.load_meeting_days() if day < meeting.held_on]
    return Start(after_day=before[-1] if before else meeting.held_on.replace(day=1) - timedelta(days=1))
