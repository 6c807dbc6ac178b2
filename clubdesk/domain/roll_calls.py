"""The roll call of a meeting: how everyone on the roll stands, the guests, and what that comes to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.births import age_on
from clubdesk.domain.composition import OLDER_AGE
from clubdesk.domain.meetings import COUNTED, Presence
from clubdesk.domain.members import Member, Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How one member stands on a meeting's roll; `words` is the reason of an absence, or who stands in."""

    member_id: int
    presence: Presence
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A guest by name, a guest or body by title, or a number of people known by neither."""

    id: int = 0
    name: str = ""
    title: str = ""
    people: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCount:
    """What a roll call comes to; women and older people are counted among those present."""

    on_roll: int
    present: int
    women: int
    older: int
    excused: int
    absent: int
    stand_ins: int
    late: int
    guests: int


def count_roll(
    people: Sequence[Member],
    marks: Mapping[int, Mark],
    guests: Sequence[Guest],
    on: date,
    *,
    older_age: int = OLDER_AGE,
) -> RollCount:
    """The counts of a roll call; whoever has no mark is present until the roll is called otherwise."""
    how = [marks[one.id].presence if one.id in marks else Presence.PRESENT for one in people]
    there = [one.details for one, presence in zip(people, how, strict=True) if presence in COUNTED]
    counted = Counter(how)
    return RollCount(
        on_roll=len(people),
        present=len(there),
        women=sum(one.sex is Sex.FEMALE for one in there),
        older=sum(one.birth is not None and age_on(one.birth, on) >= older_age for one in there),
        excused=counted[Presence.EXCUSED],
        absent=counted[Presence.ABSENT],
        stand_ins=counted[Presence.STAND_IN],
        late=counted[Presence.LATE],
        guests=sum(guest.people for guest in guests),
    )


def with_words(mark: Mark, words: str) -> Mark:
    """A mark with words to it: a reason tells that somebody is away, and with a reason."""
    presence = mark.presence
    if words and presence in (Presence.PRESENT, Presence.ABSENT):
        presence = Presence.EXCUSED
    return replace(mark, presence=presence, words=words)


NEXT_PRESENCE = {
    Presence.PRESENT: Presence.EXCUSED,
    Presence.EXCUSED: Presence.ABSENT,
    Presence.ABSENT: Presence.PRESENT,
    Presence.LATE: Presence.PRESENT,
    Presence.STAND_IN: Presence.PRESENT,
}
"""What Enter turns a mark into."""
