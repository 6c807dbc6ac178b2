"""People who may have been written down twice: asked about until somebody says that they are two."""

from collections.abc import Iterable
from dataclasses import dataclass

from clubdesk.domain.members import Member
from clubdesk.domain.merging import Alike
from clubdesk.store import duplicates as store
from clubdesk.store import members, settings
from clubdesk.store.database import transaction

TWO_PEOPLE = "two-people"
"""The setting that remembers who is not one person: ids joined by a dash, pairs by spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two on the roll who may be one person, and why; `kept` was written down first."""

    kept: Member
    other: Member
    why: Alike


def count_pairs() -> int:
    """How many pairs there are to ask about."""
    return len(_unanswered())


def pairs() -> tuple[Pair, ...]:
    """Everybody who may be on the roll twice, whether a member today or not."""
    alike = _unanswered()
    people = {one.id: one for one in members.load_members({one for ids in alike for one in ids})}
    return tuple(
        Pair(kept=people[kept], other=people[other], why=why) for (kept, other), why in alike.items()
    )


def tell_apart(member_id: int, other_id: int) -> None:
    """They are two people; it is not asked again."""
    with transaction():
        remember_apart(member_id, other_id)


def remember_apart(member_id: int, other_id: int) -> None:
    """Keep that they are two people, inside the transaction that is open."""
    pair = (min(member_id, other_id), max(member_id, other_id))
    settings.save_setting(TWO_PEOPLE, _written(_told_apart() | {pair}))


def told_apart_from(member_id: int) -> frozenset[int]:
    """Those who were said not to be this person."""
    pairs_with = (pair for pair in _told_apart() if member_id in pair)
    return frozenset(one for pair in pairs_with for one in pair if one != member_id)


def _unanswered() -> dict[tuple[int, int], Alike]:
    told_apart = _told_apart()
    return {ids: why for ids, why in store.find_alike().items() if ids not in told_apart}


def _told_apart() -> set[tuple[int, int]]:
    written = settings.load_setting(TWO_PEOPLE) or ""
    ids = (pair.partition("-") for pair in written.split())
    return {(int(one), int(other)) for one, _dash, other in ids}


def _written(told_apart: Iterable[tuple[int, int]]) -> str:
    return " ".join(f"{one}-{other}" for one, other in sorted(told_apart))
