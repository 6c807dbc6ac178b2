"""What a failure at a meeting is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import (
    ActivityEmpty,
    AgendaItemDecided,
    AgendaTitleMissing,
    AlreadyTaken,
    AreaNameMissing,
    AreaNameTaken,
    EarlierMeetingUnsigned,
    ImpossibleFigure,
    LastAgendaItem,
    MeetingNotEmpty,
    MeetingNotSigned,
    MeetingSigned,
    MinutesIncomplete,
    MonthHasMeeting,
    NextMeetingTooEarly,
    NoMeetingThen,
    NothingTaken,
    NotLastResolution,
    NotLastSigned,
    ResolutionDueTooEarly,
    ResolutionSettled,
    ResolutionWordsMissing,
    TakingTooLarge,
    TooManyVotes,
)
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
    AgendaTitleMissing: lambda: translate("Errors", "Type what the item of the agenda is about."),
    LastAgendaItem: lambda: translate(
        "Errors", "The agenda needs at least one item. Add another one before you remove this."
    ),
    AgendaItemDecided: lambda: translate(
        "Errors", "Something was decided under “{title}”. Put the decision under another item first."
    ),
    AreaNameMissing: lambda: translate("Errors", "Type what the club calls this area."),
    AreaNameTaken: lambda: translate(
        "Errors", "There is an area called “{name}” already. Type another name."
    ),
    ActivityEmpty: lambda: translate(
        "Errors", "Nothing is told of what was done yet. Type a figure or some words."
    ),
    ImpossibleFigure: lambda: translate("Errors", "{figure} cannot be counted. Type 0 or more."),
    ResolutionWordsMissing: lambda: translate("Errors", "Type what was decided."),
    ResolutionDueTooEarly: lambda: translate(
        "Errors",
        "The day to finish, {due_on}, is before the meeting of {held_on}. Type a later day, or none.",
    ),
    TooManyVotes: lambda: translate(
        "Errors", "{voted} votes were typed, but {present} people were present. Count the votes again."
    ),
    NotLastResolution: lambda: translate(
        "Errors",
        "Decisions were numbered after {code}, so its number stays. Change its words, or mark it as dropped.",
    ),
    ResolutionSettled: lambda: translate(
        "Errors", "Decision {code} is done or dropped already. Take that back first."
    ),
    NextMeetingTooEarly: lambda: translate(
        "Errors", "The next meeting, {next_on}, must be after this one of {held_on}. Type a later day."
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
    MinutesIncomplete: lambda: translate(
        "Errors", "Something is still missing in the minutes. Put right what is listed first, then sign."
    ),
    EarlierMeetingUnsigned: lambda: translate(
        "Errors", "The minutes of {held_on} are not signed yet. Sign those first, then these."
    ),
    NotLastSigned: lambda: translate(
        "Errors",
        "Later minutes were signed after those of {held_on}, so they stay closed. Put it right by an entry "
        "of an open day.",
    ),
    MeetingNotSigned: lambda: translate(
        "Errors", "The minutes of {held_on} are not signed, so the meeting is open anyway."
    ),
    NoMeetingThen: lambda: translate(
        "Errors", "No meeting of {held_on} is in the books. Check the day, or leave it out for a blank sheet."
    ),
}
