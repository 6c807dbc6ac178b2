"""What a failure at a meeting is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import AlreadyTaken, MeetingSigned, NothingTaken, TakingTooLarge
from clubdesk.text.translation import translate

MEETING_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    MeetingSigned: lambda: translate(
        "Errors",
        "The minutes of {held_on} are signed, so the meeting cannot be changed. Open the last meeting again, "
        "or record it at the next one.",
    ),
    AlreadyTaken: lambda: translate(
        "Errors", "What was asked of {name} is taken already. To take more, type the amount."
    ),
    TakingTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {most} đ that can be taken here. Change the amount, or press F2 to take "
        "it another way, such as paying off.",
    ),
    NothingTaken: lambda: translate("Errors", "Nothing was taken at this meeting that could be taken back."),
}
