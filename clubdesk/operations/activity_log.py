"""The log in plain words: who did what and when, the newest first, a page at a time."""

from clubdesk.domain.log_lines import LogFilter, LogLine, LogPlace
from clubdesk.store.log_lines import START, load_lines, load_lines_of
from clubdesk.text.dates import format_moment
from clubdesk.text.log_words import log_detail, log_sentence
from clubdesk.text.names import fold

PAGE = 100
_LARGEST = 2_000


def log_page(
    wanted: LogFilter, *, after: LogPlace | None = None, most: int = PAGE
) -> tuple[list[LogLine], LogPlace | None]:
    """The next lines that fit, and the place to go on from; None when there are no more."""
    found: list[LogLine] = []
    place: LogPlace | None = after or START
    size = most
    while place is not None and len(found) < most:
        lines, place = load_lines(place, most=size, since=wanted.since, until=wanted.until)
        found += [line for line in lines if _fits(line, wanted.words)]
        size = min(size * 2, _LARGEST)
    return found, place


def whole_log(wanted: LogFilter) -> list[LogLine]:
    """Every line that fits, the newest first."""
    found, place = log_page(wanted, most=_LARGEST)
    while place is not None:
        more, place = log_page(wanted, after=place, most=_LARGEST)
        found += more
    return found


def changes_of(member_id: int) -> list[LogLine]:
    """When what is written down about a person was changed, and by whom, the latest first."""
    return load_lines_of(member_id)


def _fits(line: LogLine, words: str) -> bool:
    """Whether every typed word stands in the line as it is read, with or without its marks."""
    if not words.strip():
        return True
    read = fold(f"{log_sentence(line)} {log_detail(line)} {line.actor} {format_moment(line.recorded_at)}")
    return all(word in read for word in fold(words).split())
