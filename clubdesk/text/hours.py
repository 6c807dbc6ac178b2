"""Times of day as people write them, and as they are kept: 14:30."""

import re

from clubdesk.text.errors import UnreadableHour

_WRITTEN = re.compile(r"([0-9]{1,2})\s*(?:[:.hHgG]|giờ|gio)?\s*([0-9]{1,2})?\s*(?:phút|phut|p|')?")
_TIGHT = re.compile(r"([0-9]{1,2})([0-9]{2})")


def parse_hour(text: str) -> tuple[int, int]:
    """Hours and minutes out of 14:30, 14h30, 14h, 14 giờ 30, 1430 or 14.

    Raises:
        UnreadableHour.
    """
    found = _TIGHT.fullmatch(text.strip()) or _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise UnreadableHour(text)
    hours, minutes = int(found[1]), int(found[2] or 0)
    if hours > 23 or minutes > 59:
        raise UnreadableHour(text)
    return hours, minutes


def format_hour(hour: tuple[int, int]) -> str:
    """A time of day as it is kept: 14:30."""
    hours, minutes = hour
    return f"{hours:02d}:{minutes:02d}"


def spoken_hour(kept: str) -> str:
    """A time of day as minutes tell it: "14 giờ 30"."""
    hours, _, minutes = kept.partition(":")
    return f"{hours} giờ {minutes}"
