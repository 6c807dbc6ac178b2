"""Every way something about a meeting can fail to be recorded."""

from datetime import date

from clubdesk.domain.errors import ClubError


class MeetingSigned(ClubError):
    """The minutes of the meeting are signed: nothing in it changes any more."""

    held_on: date


class MonthHasMeeting(ClubError):
    """A month in which the club met is not skipped."""

    held_on: date


class MeetingNotEmpty(ClubError):
    """A meeting in which something was recorded is not dropped."""

    held_on: date


class AgendaTitleMissing(ClubError):
    """An item of the agenda without a title."""


class LastAgendaItem(ClubError):
    """A meeting has at least one item on its agenda."""


class AgendaItemDecided(ClubError):
    """Something was decided under the item, so that it stays."""

    title: str


class AreaNameMissing(ClubError):
    """An area of activity without a name."""


class AreaNameTaken(ClubError):
    """Another area is called so already."""

    name: str


class ActivityEmpty(ClubError):
    """What was done is told neither by a figure nor by words."""


class ImpossibleFigure(ClubError):
    """Nothing is counted below nought."""

    figure: int


class ResolutionWordsMissing(ClubError):
    """A resolution without its words."""


class ResolutionDueTooEarly(ClubError):
    """It should be carried out before it was decided."""

    due_on: date
    held_on: date


class TooManyVotes(ClubError):
    """More people voted than were present, or fewer than none."""

    voted: int
    present: int


class NotLastResolution(ClubError):
    """Resolutions of the year stand after it, so that its number cannot be freed."""

    code: str


class ResolutionSettled(ClubError):
    """It was told to be done, or dropped, already."""

    code: str


class NextMeetingTooEarly(ClubError):
    """The next meeting is not after this one."""

    next_on: date
    held_on: date


class AlreadyTaken(ClubError):
    """Everything asked in this row of the collection was taken, or nothing is asked."""

    name: str


class TakingTooLarge(ClubError):
    """More than the dues asked and all that is owed on the loan, both in đồng."""

    amount: int
    most: int


class NothingTaken(ClubError):
    """Nothing was taken at the meeting that could be taken back."""


class MinutesIncomplete(ClubError):
    """Something is missing before the minutes can be signed."""


class EarlierMeetingUnsigned(ClubError):
    """Minutes are signed in the order of the meetings."""

    held_on: date


class NotLastSigned(ClubError):
    """Only the meeting of a body that was signed last can be opened again."""

    held_on: date


class MeetingNotSigned(ClubError):
    """The minutes of the meeting are not signed, so there is nothing to open again."""

    held_on: date


class NoMeetingThen(ClubError):
    """There is no meeting on the day."""

    held_on: date
