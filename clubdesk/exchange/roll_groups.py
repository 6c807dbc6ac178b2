"""Tells the rows and titles of a list that name the group of the people below them."""

import re

from clubdesk.exchange.cells import heading_key
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.names import fold
from clubdesk.text.roll_words import group_in, is_mark

_COUNTED = {"to", "nhom", "thon", "xom", "ap", "khu", "doi", "cum", "khom"}
_NUMBERED = re.compile(r"[IVX]{1,5}\.?|[A-Z]\.?|\d{1,3}[.)]?")
_NUMBER_BEFORE = re.compile(r"^\s*(?:[IVX]{1,5}|\d{1,2}|[A-Z])\s*[.)/:-]\s*")
_COUNT_AFTER = re.compile(
    r"\s*[:,;–-]?\s*(?:(?:có|gồm)\s+)?\d{1,4}\s*(?:người|nguoi|thành viên|hội viên|tv|hv|hộ)\W*$",
    re.IGNORECASE,
)


def heading_group(row: RollRow) -> str:
    """The group that a row names for the rows below it: "Tổ 2", "II. Xóm Trên: 12 người"; else nothing."""
    texts = [row.texts[place] for place in row.filled]
    words = [text for text in texts if not _NUMBERED.fullmatch(text)]
    if len(words) != 1 or len(texts) > 2:
        return ""
    named = _NUMBER_BEFORE.sub("", words[0]).split("(")[0]
    return group_in(_COUNT_AFTER.sub("", named))


def group_of_cell(text: str, *, heading: str) -> str:
    """The group that a cell tells; a number alone gets the word of its heading (3 under Tổ is Tổ 3).

    A tick says that the heading itself names the group.
    """
    if group_in(heading) and is_mark(text) and not text.isdigit():
        return group_in(heading)
    number = text.removesuffix(".0")
    word = heading.split()[0].capitalize() if heading else ""
    return f"{word} {int(number)}" if number.isdigit() and fold(word) in _COUNTED else text


def is_small(group: str) -> bool:
    """Whether a group is part of a club, not the place where the whole club lives."""
    return heading_key(group).split()[0] in {"to", "nhom", "chi", "doi", "cum"}
