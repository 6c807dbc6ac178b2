"""How a time of day is read from typing, kept and spoken."""

import re

from clubdesk.text.errors import UnreadableTime
from clubdesk.text.names import fold

_WRITTEN = re.compile(r"(?P<hour>[0-9]{1,2})\s*(?:[:.h]|gio|,)?\s*(?P<minute>[0-9]{2})?\s*(?:p|phut)?")
_LAST_HOUR, _LAST_MINUTE = 23, 59


def parse_time(text: str) -> str:
    """The time meant by "16:10", "16h10", "16.10", "1610", "16 giờ 10" or "16h", as "16:10".

    Raises UnreadableTime for anything else.
    """
    written = _WRITTEN.fullmatch(fold(text).strip())
    hour, minute = (int(written[1]), int(written[2] or 0)) if written else (_LAST_HOUR + 1, 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        raise UnreadableTime(text)
    return f"{hour:02}:{minute:02}"


def spoken_time(kept: str) -> str:
    """A time as minutes tell it: "14 giờ 00"."""
    hour, _, minute = kept.partition(":")
    return f"{hour} giờ {minute or '00'}"
