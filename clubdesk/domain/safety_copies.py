"""Which safety copies of a club's file are kept, whatever the computer's clock said when they were made."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

ALL_OF_DAYS = 2
DAILY, WEEKLY, MONTHLY = 12, 10, 12
FEWEST = 3
SHRUNK_PERCENT = 10


@dataclass(frozen=True, slots=True, order=True)
class CopyMark:
    """What tells a copy from others: how much was recorded in its file, and the day the clock showed."""

    sequence: int
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """How much a file holds; `head` is the control code of its books."""

    members: int
    entries: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLook:
    """What is to be seen in a copy before it is brought back; `funds` are names and totals in đồng."""

    club_id: str
    club: str
    sequence: int
    content: Content
    recorded_at: datetime | None
    last_entry: date | None
    last_meeting: date | None
    funds: tuple[tuple[str, int], ...]


def kept(copies: Iterable[CopyMark]) -> set[CopyMark]:
    """The copies to keep: all of two days, 12 daily, 10 weekly, 12 monthly, one a year for ever (trust.md).

    Days, weeks and months are counted among the copies there are, from the latest sequence back, so that a
    wrong clock neither makes a copy look old nor new. The three latest always stay.
    """
    newest_first = sorted(copies, key=lambda copy: copy.sequence, reverse=True)
    days = list(dict.fromkeys(copy.day for copy in newest_first))
    whole_days, older = set(days[:ALL_OF_DAYS]), set(days[ALL_OF_DAYS:])
    rest = [copy for copy in newest_first if copy.day in older]
    return {
        *newest_first[:FEWEST],
        *(copy for copy in newest_first if copy.day in whole_days),
        *_latest_of(rest, lambda copy: copy.day, DAILY),
        *_latest_of(rest, lambda copy: copy.day.isocalendar()[:2], WEEKLY),
        *_latest_of(rest, lambda copy: (copy.day.year, copy.day.month), MONTHLY),
        *_latest_of(newest_first, lambda copy: copy.day.year, len(newest_first)),
    }


def _latest_of(
    newest_first: Sequence[CopyMark], span: Callable[[CopyMark], Hashable], most: int
) -> list[CopyMark]:
    latest: dict[Hashable, CopyMark] = {}
    for copy in newest_first:
        latest.setdefault(span(copy), copy)
    return list(latest.values())[:most]


def has_shrunk(now: Content, before: Content) -> bool:
    """Whether a file holds so much less than the copy before that something may have been lost."""
    return any(
        100 * (old - new) >= SHRUNK_PERCENT * old > 0
        for new, old in ((now.members, before.members), (now.entries, before.entries))
    )
