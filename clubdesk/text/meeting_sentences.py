"""What a failure at a meeting is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import MeetingNotEmpty, MeetingSigned, MonthHasMeeting
from clubdesk.text.translation import translate

MEETING_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    MeetingSigned: lambda: translate(
        "Errors",
        "The minutes of {held_on} are signed, so the meeting cannot be changed. Open the last meeting again, "
        "or record it at the next one.",
    ),
    MonthHasMeeting: lambda: translate(
        "Errors", "The club met on {held_on}, so the month cannot be marked as one without a meeting."
    ),
    MeetingNotEmpty: lambda: translate(
        "Errors",
        "Something is recorded in the meeting of {held_on}, so it stays. Take that back first, or go on with "
        "the meeting.",
    ),
}
