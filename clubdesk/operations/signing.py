"""Signing the minutes of a meeting, which locks it and its money; opening the last one again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from clubdesk.domain.control_codes import Verified
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.meeting_errors import (
    EarlierMeetingUnsigned,
    MeetingNotSigned,
    MinutesIncomplete,
    NotLastSigned,
)
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.minutes import minutes_number
from clubdesk.domain.minutes_json import minutes_to_json
from clubdesk.domain.signing import Lack, Missing, control_code, read_control_code
from clubdesk.operations.cash_counts import to_count
from clubdesk.operations.entries import check_day
from clubdesk.operations.meeting_people import chair_of, secretary_of
from clubdesk.operations.meetings import check_unsigned, open_meetings
from clubdesk.operations.minutes import minutes_now
from clubdesk.operations.resolutions import to_mend
from clubdesk.operations.roll_calls import complete_roll
from clubdesk.operations.second_acts import waiting_at
from clubdesk.store import ledger, meetings, signings
from clubdesk.store.chain import books_head, first_broken_log_row
from clubdesk.store.database import transaction
from clubdesk.store.minutes import load_words
from clubdesk.store.signings import Signing


def missing_before_signing(meeting_id: int) -> list[Missing]:
    """What is missing before the minutes can be signed, with what is only pointed out last."""
    meeting = meetings.load_meeting(meeting_id)
    if meeting.is_signed:
        return []
    found = [*_earlier(meeting), *_roll_and_votes(meeting), *_ends(meeting)]
    return [*found, *_outdated(meeting), *_uncounted(meeting), *_unconfirmed(meeting)]


def _earlier(meeting: Meeting) -> Iterator[Missing]:
    for other in open_meetings():
        if other.body is meeting.body and other.held_on < meeting.held_on:
            yield Missing(lack=Lack.EARLIER, step=MeetingStep.MINUTES, held_on=other.held_on)


def _roll_and_votes(meeting: Meeting) -> Iterator[Missing]:
    if meeting.roll_confirmed_at is None:
        yield Missing(lack=Lack.ROLL, step=MeetingStep.ROLL)
    for one in to_mend(meeting.id):
        lack = Lack.VOTE if one.lacks_vote else Lack.TOO_MANY_VOTES
        yield Missing(lack=lack, step=MeetingStep.CONTENT, subject=one.code)


def _ends(meeting: Meeting) -> Iterator[Missing]:
    if not chair_of(meeting).name:
        yield Missing(lack=Lack.CHAIR, step=MeetingStep.MINUTES)
    if not secretary_of(meeting).name:
        yield Missing(lack=Lack.SECRETARY, step=MeetingStep.MINUTES)
    if not meeting.ended_at:
        yield Missing(lack=Lack.END, step=MeetingStep.MINUTES)


def _outdated(meeting: Meeting) -> Iterator[Missing]:
    worded = load_words(meeting.id)
    for section in minutes_now(meeting.id).sections if worded else ():
        if section.is_outdated:
            yield Missing(lack=Lack.OUTDATED, step=MeetingStep.MINUTES, subject=section.key)


def _uncounted(meeting: Meeting) -> Iterator[Missing]:
    if meeting.body is Body.BOARD:
        return
    places = [one.name for one in to_count(meeting.held_on, meeting_id=meeting.id) if not one.is_counted]
    if places:
        yield Missing(lack=Lack.CASH, step=MeetingStep.CASH, subject="; ".join(places))


def _unconfirmed(meeting: Meeting) -> Iterator[Missing]:
    if waits := len(waiting_at(meeting.held_on)):
        yield Missing(lack=Lack.UNCONFIRMED, step=MeetingStep.MINUTES, subject=str(waits))


def sign(meeting_id: int, *, today: date) -> str:
    """Keep the minutes as they stand for ever, under their number, and lock the meeting; the number.

    A meeting that was opened again keeps its number.

    Raises:
        MeetingSigned, DateInFuture: there is nothing to sign.
        EarlierMeetingUnsigned, MinutesIncomplete: something is missing.
    """
    with transaction():
        meeting = check_unsigned(meeting_id)
        _check_complete(meeting, today)
        complete_roll(meeting)
        body, held_on = meeting.body, meeting.held_on
        year, number = signings.number_of(meeting_id) or (
            held_on.year,
            signings.last_number(body, held_on.year) + 1,
        )
        code, printed = control_code(books_head()), minutes_number(number, body)
        signed = replace(minutes_now(meeting_id), number=printed, control_code=code)
        content = minutes_to_json(signed)
        signings.add_signing(meeting_id, year=year, number=number, content=content, control_code=code)
    return printed


def _check_complete(meeting: Meeting, today: date) -> None:
    if meeting.held_on > today:
        check_day(meeting.held_on, today)
    missing = [one for one in missing_before_signing(meeting.id) if not one.is_warning]
    earlier = next((one.held_on for one in missing if one.held_on is not None), None)
    if earlier is not None:
        raise EarlierMeetingUnsigned(held_on=earlier)
    if missing:
        raise MinutesIncomplete


def can_reopen(meeting_id: int) -> bool:
    """Whether a meeting is the last of its body whose minutes are signed."""
    signed = signings.find_standing(meeting_id)
    return signed is not None and _last(signed.body) == signed.id


def reopen(meeting_id: int, *, reason: str) -> None:
    """Open the last signed meeting of the club, or of its board, again; its minutes and the reason are kept.

    Raises:
        ReasonMissing, MeetingNotSigned, NotLastSigned.
    """
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        signed = signings.find_standing(meeting_id)
        if signed is None:
            raise MeetingNotSigned(held_on=meetings.meeting_day(meeting_id))
        if _last(signed.body) != signed.id:
            raise NotLastSigned(held_on=signed.held_on)
        signings.reopen_signing(signed.id, reason=reason.strip())


def _last(body: Body) -> int | None:
    last = signings.find_last(body)
    return last.id if last is not None else None


def verify_control_code(typed: str) -> Verified | None:
    """The minutes that carry a code typed off their foot, compared with the books; None where none do."""
    code = read_control_code(typed)
    signed = signings.find_signed_with(code) if code is not None else None
    if signed is None:
        return None
    return Verified(
        held_on=signed.held_on,
        body=signed.body,
        number=minutes_number(signed.number, signed.body),
        signed_at=signed.signed_at,
        is_standing=signed.reopened_at is None,
        books_fit=_books_fit(signed),
    )


def _books_fit(signed: Signing) -> bool:
    """Whether both chains stand up to the signing and give its code."""
    log_row = signings.log_row_of(signed.id) - 1
    broken_entry, broken_log = ledger.first_broken_entry(), first_broken_log_row()
    stands = broken_entry is None or broken_entry > signed.last_entry
    stands = stands and (broken_log is None or broken_log > log_row)
    head = books_head(entry=signed.last_entry, log_row=log_row)
    return stands and control_code(head) == signed.control_code
