"""What the secretary wrote into the minutes in place of the program's words, in the vault."""

from clubdesk.domain.minutes import SectionKey
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run


def load_words(meeting_id: int) -> dict[str, tuple[str, str]]:
    """The secretary's words by section, each with what the program had written then."""
    rows = run("SELECT section, words, instead_of FROM minutes_sections WHERE meeting_id = ?", (meeting_id,))
    return {section: (words, instead_of) for section, words, instead_of in rows}


def save_words(meeting_id: int, section: SectionKey, words: str, *, instead_of: str) -> None:
    """Put words in place of the program's, which were `instead_of`."""
    run(
        "INSERT OR REPLACE INTO minutes_sections (meeting_id, section, words, instead_of)"
        " VALUES (?, ?, ?, ?)",
        (meeting_id, section.value, words, instead_of),
    )
    _record("minutes worded", meeting_id)


def drop_words(meeting_id: int, section: SectionKey) -> None:
    """The program's words stand again."""
    run("DELETE FROM minutes_sections WHERE meeting_id = ? AND section = ?", (meeting_id, section.value))
    _record("minutes as the program writes them", meeting_id)


def words_facts(meeting_id: int) -> object:
    """The secretary's words for a meeting, as the log covers them."""
    return facts_of("minutes_sections", "meeting_id", meeting_id)


def _record(act: str, meeting_id: int) -> None:
    record(act, f"minutes:{meeting_id}", words_facts(meeting_id))
