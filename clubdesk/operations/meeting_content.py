"""What a meeting talked about: its agenda, what was said under each item, the talk, the end, the next one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from clubdesk.domain.agenda import BOARD_AGENDA, AgendaItem, moved, ranked
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.meeting_errors import (
    AgendaItemDecided,
    AgendaTitleMissing,
    LastAgendaItem,
    NextMeetingTooEarly,
)
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.user_roles import Work
from clubdesk.operations.meetings import check_unsigned
from clubdesk.operations.signing_in import may_now
from clubdesk.store import agenda as store
from clubdesk.store import clubs, meetings, resolutions, skipped_months
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc


def begin_content(meeting_id: int) -> Meeting:
    """Put the template on an open meeting's agenda, and propose the next meeting, the first time it is shown.

    What is proposed is on disk at once, so that the minutes say what the page shows; somebody who only
    looks proposes nothing. Returned is the meeting as it then stands.
    """
    meeting = meetings.load_meeting(meeting_id)
    if not meeting.is_open or store.load_items(meeting_id) or not may_now(Work.EVERYDAY):
        return meeting
    with transaction():
        is_board = meeting.body is Body.BOARD
        store.add_items(meeting_id, BOARD_AGENDA if is_board else store.load_template())
        if not is_board and meeting.next_on is None:
            proposed = replace(
                meeting,
                next_on=next_meeting_day(meeting),
                next_place=meeting.next_place or meeting.place,
            )
            meetings.change_meeting(proposed, act="next meeting proposed")
    return meetings.load_meeting(meeting_id)


def next_meeting_day(meeting: Meeting) -> date:
    """The club's day in the month after a meeting, or after those marked as without one."""
    skipped, day = skipped_months.load_skipped(), clubs.load_profile().meeting_day
    ahead = (month_after(meeting.held_on, step, kept_day=day) for step in range(1, 2 + len(skipped)))
    return next(planned for planned in ahead if planned.replace(day=1) not in skipped)


def agenda(meeting_id: int) -> list[AgendaItem]:
    """The items of a meeting in their order."""
    return store.load_items(meeting_id)


def write_words(item_id: int, words: str) -> None:
    """Write down what was said under an item, in place of what stands there; raises MeetingSigned."""
    item = store.load_item(item_id)
    if item.words != nfc(words.strip()):
        _change(item_id, lambda item: replace(item, words=nfc(words.strip())))


def change_item(item_id: int, *, title: str, needs_vote: bool) -> None:
    """Name an item otherwise, or say whether what is decided under it is voted on.

    Raises:
        MeetingSigned, AgendaTitleMissing.
    """
    checked = checked_title(title)
    with transaction():
        _change(item_id, lambda item: replace(item, title=checked, needs_vote=needs_vote))
        for one in resolutions.load_resolutions_of_item(item_id):
            if one.needs_vote != needs_vote:
                resolutions.change_resolution(replace(one, needs_vote=needs_vote))


def add_item(meeting_id: int, *, title: str, needs_vote: bool) -> int:
    """One more item at the end of a meeting's agenda; its id.

    Raises:
        MeetingSigned, AgendaTitleMissing.
    """
    with transaction():
        check_unsigned(meeting_id)
        rank = max((item.rank for item in store.load_items(meeting_id)), default=0) + 1
        item = AgendaItem(rank=rank, title=checked_title(title), needs_vote=needs_vote)
        (item_id,) = store.add_items(meeting_id, [item])
    return item_id


def remove_item(item_id: int) -> None:
    """Take an item off a meeting's agenda, with what was said under it.

    Raises:
        MeetingSigned; AgendaItemDecided, LastAgendaItem: it has to stay.
    """
    with transaction():
        meeting_id = store.meeting_of_item(item_id)
        check_unsigned(meeting_id)
        others = [item for item in store.load_items(meeting_id) if item.id != item_id]
        if resolutions.load_resolutions_of_item(item_id):
            raise AgendaItemDecided(title=store.load_item(item_id).title)
        if not others:
            raise LastAgendaItem
        store.remove_item(item_id)
        store.change_items(meeting_id, ranked(others))


def move_item(item_id: int, *, up: bool) -> None:
    """An item changes places with the one above or below it; raises MeetingSigned."""
    with transaction():
        meeting_id = store.meeting_of_item(item_id)
        check_unsigned(meeting_id)
        items = store.load_items(meeting_id)
        rank = next(item.rank for item in items if item.id == item_id)
        store.change_items(meeting_id, moved(items, rank, up=up))


def write_end(meeting_id: int, *, talk: str, conclusion: str, next_on: date | None, next_place: str) -> None:
    """Write down the talk that was given, the conclusion, and when and where the next meeting is.

    Raises:
        MeetingSigned, NextMeetingTooEarly.
    """
    with transaction():
        meeting = check_unsigned(meeting_id)
        if next_on is not None and next_on <= meeting.held_on:
            raise NextMeetingTooEarly(next_on=next_on, held_on=meeting.held_on)
        changed = replace(
            meeting,
            talk=nfc(talk.strip()),
            conclusion=nfc(conclusion.strip()),
            next_on=next_on,
            next_place=nfc(next_place.strip()),
        )
        if changed != meeting:
            meetings.change_meeting(changed)


def checked_title(title: str) -> str:
    """The title of an item, tidied; raises AgendaTitleMissing."""
    tidied = " ".join(nfc(title).split())
    if not tidied:
        raise AgendaTitleMissing
    return tidied


def _change(item_id: int, change: Callable[[AgendaItem], AgendaItem]) -> None:
    with transaction():
        meeting_id = store.meeting_of_item(item_id)
        check_unsigned(meeting_id)
        store.change_items(meeting_id, [change(store.load_item(item_id))])
