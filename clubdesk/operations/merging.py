"""Making one person of two that are on the roll, and two of one again."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.member_errors import MergedAlready
from clubdesk.domain.members import Member, MemberDetails, Purpose, consents_to
from clubdesk.domain.merging import Detail, Doubt, check_mergeable, differing, doubts, fuller, united
from clubdesk.domain.posts import Body, Holding
from clubdesk.operations.duplicates import remember_apart
from clubdesk.operations.members import forget_ethnic_groups
from clubdesk.store import members, posts
from clubdesk.store import merging as store
from clubdesk.store.database import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two side by side: what has to be chosen, what is better taken from `other`, what speaks against it.

    `seats` are the names of the board's posts that both held on one day.
    """

    kept: Member
    other: Member
    differing: tuple[Detail, ...]
    fuller: frozenset[Detail]
    doubts: tuple[Doubt, ...]
    seats: tuple[str, ...]


def compare(kept_id: int, other_id: int) -> Comparison:
    """The two as they would become one.

    Raises:
        MergedAlready, DiedBefore: they cannot.
    """
    kept, other = _two(kept_id, other_id)
    return Comparison(
        kept=kept,
        other=other,
        differing=differing(kept.details, other.details),
        fuller=fuller(kept.details, other.details),
        doubts=doubts(kept.details, other.details),
        seats=_seats_at_once(kept.id, other.id),
    )


def merge(kept_id: int, other_id: int, *, taken: Collection[Detail], today: date) -> Member:
    """One person from now on, under the kept one's code; of the other only `taken` replaces what is kept.

    Loans, entries, meetings and posts keep their rows and count for the one who is kept.

    Raises:
        MergedAlready, DiedBefore: nothing is changed.
    """
    with transaction():
        kept, other = _two(kept_id, other_id)
        details = _with_consent(united(kept.details, other.details, taken), today)
        store.merge_member(other.id, into=kept.id)
        members.change_member(kept.id, details)
        forget_ethnic_groups(kept.id, details, today)
    return replace(kept, details=details)


def separate(member_id: int) -> Member:
    """Somebody who was merged is a person of their own again, as written down before; not asked about again.

    What the kept one took over from them stays with the kept one.
    """
    with transaction():
        kept = members.load_member(member_id)
        store.separate_member(member_id)
        remember_apart(kept.id, member_id)
    return members.load_member(member_id)


def _two(kept_id: int, other_id: int) -> tuple[Member, Member]:
    kept, other = members.load_member(kept_id), members.load_member(other_id)
    if kept.id == other.id:
        raise MergedAlready(name=kept.name)
    check_mergeable(kept, other)
    return kept, other


def _with_consent(details: MemberDetails, today: date) -> MemberDetails:
    """An ethnic group whose consent one of the two took back is not kept."""
    return details if consents_to(details, Purpose.ETHNIC_GROUP, today) else replace(details, ethnic_group="")


def _seats_at_once(kept_id: int, other_id: int) -> tuple[str, ...]:
    own, others = _seats(kept_id), _seats(other_id)
    names = (
        name
        for mine in own
        for theirs in others
        if _overlap(mine, theirs)
        for name in (mine.post.name, theirs.post.name)
    )
    return tuple(dict.fromkeys(names))


def _seats(member_id: int) -> list[Holding]:
    return [one for one in posts.load_holdings(member_id=member_id) if one.post.body is Body.BOARD]


def _overlap(one: Holding, two: Holding) -> bool:
    return one.since < (two.until or date.max) and two.since < (one.until or date.max)
