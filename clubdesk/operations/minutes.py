"""The minutes of a meeting: written by the program, worded by the secretary, ended, and put on paper."""

from dataclasses import replace

from clubdesk.domain.minutes import Minutes, SectionKey
from clubdesk.domain.minutes_json import minutes_from_json
from clubdesk.domain.sections import with_words
from clubdesk.operations.meeting_facts import meeting_facts
from clubdesk.operations.meetings import check_unsigned
from clubdesk.reports.minutes_words import minutes_of
from clubdesk.store import meetings, signings
from clubdesk.store import minutes as store
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc


def minutes_now(meeting_id: int) -> Minutes:
    """The minutes as they stand on paper: as signed, else as the program and the secretary write them now."""
    signed = signings.find_standing(meeting_id)
    if signed is not None:
        return minutes_from_json(signed.content)
    minutes = written_by_program(meeting_id)
    return replace(minutes, sections=with_words(minutes.sections, store.load_words(meeting_id)))


def written_by_program(meeting_id: int) -> Minutes:
    """The minutes without the secretary's words."""
    return minutes_of(meeting_facts(meeting_id))


def word_section(meeting_id: int, key: SectionKey, words: str) -> None:
    """The secretary's words stand in place of the program's sentences; its tables stay.

    Raises:
        MeetingSigned.
    """
    with transaction():
        check_unsigned(meeting_id)
        section = written_by_program(meeting_id).section(key)
        tidied = "\n".join(line.strip() for line in nfc(words).strip().splitlines())
        if tidied == "\n".join(section.sentences):
            _restore(meeting_id, key)
        else:
            store.save_words(meeting_id, key, tidied, instead_of=section.as_program_wrote)


def restore_section(meeting_id: int, key: SectionKey) -> None:
    """The program's words stand again; raises MeetingSigned."""
    with transaction():
        check_unsigned(meeting_id)
        _restore(meeting_id, key)


def _restore(meeting_id: int, key: SectionKey) -> None:
    if key in store.load_words(meeting_id):
        store.drop_words(meeting_id, key)


def end_meeting(meeting_id: int, *, ended_at: str, conclusion: str) -> None:
    """Write down when the meeting ended, as "16:10", and what its chair concluded; raises MeetingSigned."""
    with transaction():
        meeting = check_unsigned(meeting_id)
        changed = replace(meeting, ended_at=ended_at, conclusion=nfc(conclusion.strip()))
        if changed != meeting:
            meetings.change_meeting(changed, act="meeting ended")
