"""The roll call of a meeting: marks on disk as they are called, confirmed once, corrected until signed."""

from dataclasses import dataclass, replace
from datetime import datetime

from clubdesk.domain.attendance import AWAY, TIMES_RUNNING, away_throughout
from clubdesk.domain.meetings import Body, Meeting, Presence
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.roll_calls import NEXT_PRESENCE, Guest, Mark, RollCount, count_roll, with_words
from clubdesk.operations.meetings import check_unsigned
from clubdesk.operations.posts import board_ids
from clubdesk.operations.targets import load_targets
from clubdesk.store import attendance, guests, meetings, members
from clubdesk.store.database import recorded_now, transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class RollLine:
    """Somebody on the roll, with the mark; `is_long_away` where the two meetings before were missed too."""

    member: Member
    mark: Mark
    is_long_away: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCall:
    """The roll of a meeting in Vietnamese order of names, its guests, and what it comes to."""

    meeting: Meeting
    lines: tuple[RollLine, ...]
    guests: tuple[Guest, ...]
    count: RollCount


def roll_call(meeting_id: int) -> RollCall:
    """The roll of a meeting as it stands; whoever has no mark yet is present."""
    meeting = meetings.load_meeting(meeting_id)
    people = people_of(meeting)
    marks = {mark.member_id: mark for mark in attendance.load_marks(meeting_id)}
    came = guests.load_guests(meeting_id)
    away = _away_before(meeting)
    older_age = load_targets().older_age
    return RollCall(
        meeting=meeting,
        lines=tuple(_line(person, marks, away) for person in people),
        guests=tuple(came),
        count=count_roll(people, marks, came, meeting.held_on, older_age=older_age),
    )


def _line(person: Member, marks: dict[int, Mark], away: frozenset[int]) -> RollLine:
    mark = marks.get(person.id) or Mark(member_id=person.id, presence=Presence.PRESENT)
    return RollLine(member=person, mark=mark, is_long_away=person.id in away and mark.presence in AWAY)


def people_of(meeting: Meeting) -> list[Member]:
    """Who is on the roll of a meeting: the members of its day, or those of them on the board."""
    on_roll = [one for one in members.load_members() if is_member(one.details, meeting.held_on)]
    if meeting.body is Body.BOARD:
        board = board_ids(meeting.held_on)
        return [one for one in on_roll if one.id in board]
    return on_roll


def _away_before(meeting: Meeting) -> frozenset[int]:
    """Who was away at each of the meetings just before that complete a run with this one."""
    if meeting.body is Body.BOARD:
        return frozenset()
    before = meetings.find_called_before(meeting.held_on, TIMES_RUNNING - 1)
    rolls = [{mark.member_id: mark.presence for mark in attendance.load_marks(one)} for one in before]
    return away_throughout(rolls, times=TIMES_RUNNING - 1)


def turn_mark(meeting_id: int, member_id: int) -> Mark:
    """What Enter does: present, away with a reason, away, and present again; the mark it became.

    A reason that was typed stays; who stood in does not.
    """
    mark = _mark_of(meeting_id, member_id)
    words = "" if mark.presence is Presence.STAND_IN else mark.words
    return set_mark(meeting_id, member_id, NEXT_PRESENCE[mark.presence], words=words)


def write_words(meeting_id: int, member_id: int, words: str) -> Mark:
    """Write a reason beside a mark, or who stands in; whoever has a reason to be away is excused.

    Raises:
        MeetingSigned.
    """
    mark = with_words(_mark_of(meeting_id, member_id), words.strip())
    return set_mark(meeting_id, member_id, mark.presence, words=mark.words)


def _mark_of(meeting_id: int, member_id: int) -> Mark:
    marks = {mark.member_id: mark for mark in attendance.load_marks(meeting_id)}
    return marks.get(member_id) or Mark(member_id=member_id, presence=Presence.PRESENT)


def set_mark(meeting_id: int, member_id: int, presence: Presence, *, words: str = "") -> Mark:
    """Mark somebody; `words` is the reason, or who stands in.

    Raises:
        MeetingSigned.
    """
    mark = Mark(member_id=member_id, presence=presence, words=words.strip())
    with transaction():
        meeting = check_unsigned(meeting_id)
        is_usual = presence is Presence.PRESENT and not mark.words
        if is_usual and meeting.roll_confirmed_at is None:
            attendance.drop_mark(meeting_id, member_id)
        else:
            attendance.put_marks(meeting_id, [mark], act="mark")
        _count_again(meeting)
    return mark


def confirm_roll(meeting_id: int) -> None:
    """The roll is called: everybody without a mark was present.

    Raises:
        MeetingSigned.
    """
    with transaction():
        meeting = check_unsigned(meeting_id)
        complete_roll(replace(meeting, roll_confirmed_at=datetime.fromisoformat(recorded_now())))


def complete_roll(meeting: Meeting) -> None:
    """Whoever is on the roll of a called meeting without a mark, such as who joined after it, was present."""
    marked = {mark.member_id for mark in attendance.load_marks(meeting.id)}
    rest = [one.id for one in people_of(meeting) if one.id not in marked]
    present = [Mark(member_id=member_id, presence=Presence.PRESENT) for member_id in rest]
    attendance.put_marks(meeting.id, present, act="roll called")
    _count_again(meeting)


def save_guest(meeting_id: int, guest: Guest) -> None:
    """Write a guest down, or anew.

    Raises:
        MeetingSigned.
    """
    with transaction():
        check_unsigned(meeting_id)
        guests.save_guest(meeting_id, replace(guest, name=guest.name.strip(), title=guest.title.strip()))


def drop_guest(meeting_id: int, guest_id: int) -> None:
    """A guest was not there after all; raises MeetingSigned."""
    with transaction():
        check_unsigned(meeting_id)
        guests.drop_guest(meeting_id, guest_id)


def _count_again(meeting: Meeting) -> None:
    """Keep what the roll comes to beside a meeting whose roll is called."""
    if meeting.roll_confirmed_at is None:
        return
    people = people_of(meeting)
    marks = {mark.member_id: mark for mark in attendance.load_marks(meeting.id)}
    count = count_roll(people, marks, (), meeting.held_on)
    meetings.change_meeting(
        replace(meeting, present=count.present, on_roll=count.on_roll), act="roll counted"
    )
