"""How a meeting, its steps and its state are called on the screen."""

from fractions import Fraction

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.text.amounts import format_share
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate


def step_titles() -> dict[MeetingStep, str]:
    """The steps by their titles."""
    return {
        MeetingStep.ROLL: translate("Meetings", "Roll call"),
        MeetingStep.COLLECTION: translate("Meetings", "Collections, dues"),
        MeetingStep.LENDING: translate("Meetings", "Lending"),
        MeetingStep.MONEY: translate("Meetings", "Other money"),
        MeetingStep.CONTENT: translate("Meetings", "Content"),
        MeetingStep.CASH: translate("Meetings", "Cash count"),
        MeetingStep.MINUTES: translate("Meetings", "Minutes"),
    }


def title(meeting: Meeting) -> str:
    """A meeting by its month and day."""
    words = translate("Meetings", "Meeting of month {month} · {date}")
    if meeting.body is Body.BOARD:
        words = translate("Meetings", "Board meeting · {date}")
    return words.format(month=meeting.held_on.month, date=format_date(meeting.held_on))


def locked() -> str:
    """Why nothing can be changed in the steps of a signed meeting, and where the way back is."""
    return translate(
        "Meetings", "The minutes are signed: look only. What must be changed starts in the step Minutes."
    )


def present(meeting: Meeting) -> str:
    """How many came of how many, with the share."""
    if meeting.present is None or not meeting.on_roll:
        return ""
    share = format_share(Fraction(meeting.present, meeting.on_roll))
    return f"{meeting.present}/{meeting.on_roll} ({share})"


def state(meeting: Meeting) -> str:
    """Whether a meeting is being written, signed, or known from older books only."""
    if meeting.is_signed:
        return translate("Meetings", "signed")
    if meeting.opened_at is not None:
        return translate("Meetings", "being written")
    return translate("Meetings", "from older books")
