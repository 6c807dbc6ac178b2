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
