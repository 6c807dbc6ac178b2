"""What meetings decide besides loans: numbered, given to somebody, carried on until it is done or dropped."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.meeting_errors import (
    NotLastResolution,
    ResolutionDueTooEarly,
    ResolutionSettled,
    ResolutionWordsMissing,
    TooManyVotes,
)
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.resolutions import Resolution, ResolutionState, votes_fit
from clubdesk.operations.meetings import check_unsigned
from clubdesk.store import agenda, meetings, members
from clubdesk.store import resolutions as store
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionLine:
    """A resolution as it is listed; `who` carries it out, "" for nobody; the days are those of meetings."""

    resolution: Resolution
    made_on: date
    who: str
    settled_on: date | None


def decided(meeting_id: int) -> list[ResolutionLine]:
    """What a meeting decided, by number."""
    return _lines(store.load_resolutions(meeting_id))


def carried(meeting_id: int) -> list[ResolutionLine]:
    """What earlier meetings decided and was still open when this one began, the oldest first."""
    return _lines(store.load_carried_resolutions(meeting_id))


def open_resolutions(on: date) -> list[ResolutionLine]:
    """What waits to be carried out; what should have been by a day comes first, then by when."""
    lines = _lines(store.load_open_resolutions())
    return sorted(
        lines, key=lambda line: (not line.resolution.is_late(on), line.resolution.due_on or date.max)
    )


def resolutions_of_year(year: int) -> list[ResolutionLine]:
    """What was decided in a year, by number."""
    return _lines(store.load_resolutions_of_year(year))


def resolution_years() -> list[int]:
    """The years in which something was decided, the latest first."""
    return store.load_resolution_years()


def usual_item(meeting_id: int) -> int | None:
    """The item the next resolution most likely belongs to: that of the last one, else the last voted on."""
    made = store.load_resolutions(meeting_id)
    if made:
        return made[-1].item_id
    voted = [item.id for item in agenda.load_items(meeting_id) if item.needs_vote]
    return voted[-1] if voted else None


def to_mend(meeting_id: int) -> list[Resolution]:
    """What keeps minutes from being signed: a vote is missing, or more people voted than were present."""
    present = meetings.load_meeting(meeting_id).present
    return [
        one
        for one in store.load_resolutions(meeting_id)
        if one.lacks_vote or (one.votes is not None and not votes_fit(one.votes, present))
    ]


def save_resolution(resolution: Resolution) -> Resolution:
    """Write a resolution down under its year's next number, or anew where it has an id.

    Whether it needs a vote comes from its item; the meeting's year is the year it is numbered in.

    Raises:
        MeetingSigned; ResolutionWordsMissing, ResolutionDueTooEarly, TooManyVotes: it cannot stand so.
    """
    with transaction():
        meeting = check_unsigned(resolution.meeting_id)
        told = _told(resolution, meeting)
        if not resolution.id:
            return store.add_resolution(told)
        store.change_resolution(told)
        return told


def _told(resolution: Resolution, meeting: Meeting) -> Resolution:
    item_id = resolution.item_id
    told = replace(
        resolution,
        year=resolution.year if resolution.id else meeting.held_on.year,
        words=nfc(resolution.words.strip()),
        who="" if resolution.member_id else nfc(resolution.who.strip()),
        needs_vote=item_id is not None and agenda.load_item(item_id).needs_vote,
    )
    if not told.words:
        raise ResolutionWordsMissing
    if told.due_on is not None and told.due_on < meeting.held_on:
        raise ResolutionDueTooEarly(due_on=told.due_on, held_on=meeting.held_on)
    votes = told.votes
    if votes is not None and not votes_fit(votes, meeting.present):
        raise TooManyVotes(voted=votes.total, present=meeting.present or 0)
    return told


def remove_resolution(resolution_id: int) -> None:
    """Take out the year's last resolution, written down by mistake: numbers never have gaps.

    Raises:
        MeetingSigned; NotLastResolution, ResolutionSettled: it stays.
    """
    with transaction():
        one = store.load_resolution(resolution_id)
        check_unsigned(one.meeting_id)
        if one.number != store.last_number(one.year):
            raise NotLastResolution(code=one.code)
        if one.state is not ResolutionState.OPEN:
            raise ResolutionSettled(code=one.code)
        store.remove_resolution(resolution_id)


def settle(resolution_id: int, state: ResolutionState, *, meeting_id: int, words: str = "") -> None:
    """A meeting is told that a resolution is done, or drops it.

    Raises:
        MeetingSigned: of that meeting.
        ResolutionSettled: it was told before.
    """
    with transaction():
        check_unsigned(meeting_id)
        one = store.load_resolution(resolution_id)
        if one.state is not ResolutionState.OPEN:
            raise ResolutionSettled(code=one.code)
        settled = replace(one, state=state, settled_in=meeting_id, settled_words=nfc(words.strip()))
        store.change_resolution(settled, act=f"resolution {state.value}")


def take_back(resolution_id: int) -> None:
    """A resolution waits again: a meeting was told so by mistake; raises MeetingSigned of that meeting."""
    with transaction():
        one = store.load_resolution(resolution_id)
        if one.settled_in is None:
            return
        check_unsigned(one.settled_in)
        reopened = replace(one, state=ResolutionState.OPEN, settled_in=None, settled_words="")
        store.change_resolution(reopened, act="resolution open again")


def _lines(found: list[Resolution]) -> list[ResolutionLine]:
    told = {meeting_id for one in found for meeting_id in (one.meeting_id, one.settled_in) if meeting_id}
    days = {meeting_id: meetings.meeting_day(meeting_id) for meeting_id in told}
    names = members.load_names({one.member_id for one in found if one.member_id})
    return [
        ResolutionLine(
            resolution=one,
            made_on=days[one.meeting_id],
            who=names[one.member_id] if one.member_id else one.who,
            settled_on=days[one.settled_in] if one.settled_in else None,
        )
        for one in found
    ]
