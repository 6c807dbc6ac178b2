"""The order of a meeting: the club's template, and what was said under each item."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item in its order; `needs_vote` where what is decided under it is put to the vote."""

    id: int = 0
    rank: int
    title: str
    needs_vote: bool = False
    words: str = ""
