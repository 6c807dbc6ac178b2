"""Which steps of a meeting are done, as far as the books tell."""

from clubdesk.domain.ledger import LENDING_KINDS, EntryKind
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Meeting
from clubdesk.store import meetings

_KINDS = {
    MeetingStep.COLLECTION: {EntryKind.REPAYMENT, EntryKind.DUES, EntryKind.RECOVERY},
    MeetingStep.LENDING: LENDING_KINDS,
    MeetingStep.MONEY: {EntryKind.RECEIPT, EntryKind.PAYMENT, EntryKind.TRANSFER},
}
_TABLES = {
    MeetingStep.CONTENT: ("activities", "resolutions"),
    MeetingStep.CASH: ("cash_counts",),
}


def steps_done(meeting: Meeting) -> frozenset[MeetingStep]:
    """The steps in which something stands; the roll once it is called, the minutes once they are signed."""
    kinds = meetings.entry_kinds(meeting.id)
    done = {step for step, wanted in _KINDS.items() if kinds & wanted}
    done |= {step for step, tables in _TABLES.items() if meetings.stands_in(meeting.id, tables)}
    if meeting.roll_confirmed_at is not None:
        done.add(MeetingStep.ROLL)
    if meeting.is_signed:
        done.add(MeetingStep.MINUTES)
    return frozenset(done)
