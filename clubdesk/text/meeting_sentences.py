"""What a failure at a meeting is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import MeetingSigned
from clubdesk.text.translation import translate

MEETING_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    MeetingSigned: lambda: translate(
        "Errors",
        "The minutes of {held_on} are signed, so the meeting cannot be changed. Open the last meeting again, "
        "or record it at the next one.",
    ),
}
