"""The order of a meeting: the club's template, and what was said under each item."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item in its order; `needs_vote` where what is decided under it is put to the vote."""

    id: int = 0
    rank: int
    title: str
    needs_vote: bool = False
    words: str = ""


BOARD_AGENDA = (
    AgendaItem(rank=1, title="Việc tháng trước và việc đã giao"),
    AgendaItem(rank=2, title="Hai quỹ: thu, chi, cho vay, nợ quá hạn"),
    AgendaItem(rank=3, title="Chuẩn bị buổi sinh hoạt của câu lạc bộ"),
    AgendaItem(rank=4, title="Việc khác"),
    AgendaItem(rank=5, title="Kết luận"),
)
"""The order of a meeting of the board, shorter than the club's."""


def ranked(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """Items numbered from 1 in the order in which they stand."""
    return [replace(item, rank=rank) for rank, item in enumerate(items, start=1)]


def moved(items: Sequence[AgendaItem], rank: int, *, up: bool) -> list[AgendaItem]:
    """Items of which one changed places with the one above or below; the first and the last stay."""
    order = list(items)
    at = next(place for place, item in enumerate(order) if item.rank == rank)
    to = at - 1 if up else at + 1
    if 0 <= to < len(order):
        order[at], order[to] = order[to], order[at]
    return ranked(order)
