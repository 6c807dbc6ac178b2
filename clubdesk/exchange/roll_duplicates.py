"""Finds the rows of a list that may be one person: the same number, or the same name and year of birth."""

from collections.abc import Hashable, Iterable

from clubdesk.domain.roll import DuplicateWhy, ReadMember, RollDuplicate
from clubdesk.text.names import fold


def find_duplicates(members: Iterable[ReadMember]) -> tuple[RollDuplicate, ...]:
    """Rows that share a citizen number, or a name without its accents and the year of birth."""
    everybody = tuple(members)
    same_number = _groups((member.citizen_id, member) for member in everybody if member.citizen_id)
    same_name = _groups(
        ((fold(member.name), member.birth.year), member)
        for member in everybody
        if member.name and member.birth
    )
    by_number = [RollDuplicate(group, DuplicateWhy.CITIZEN_ID) for group in same_number]
    told = {_places(group) for group in same_number}
    by_name = [
        RollDuplicate(group, DuplicateWhy.NAME_AND_YEAR) for group in same_name if _places(group) not in told
    ]
    return (*by_number, *by_name)


def _groups(keyed: Iterable[tuple[Hashable, ReadMember]]) -> list[tuple[ReadMember, ...]]:
    groups: dict[Hashable, list[ReadMember]] = {}
    for key, member in keyed:
        groups.setdefault(key, []).append(member)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _places(group: tuple[ReadMember, ...]) -> tuple[tuple[str, int], ...]:
    return tuple((member.sheet, member.row) for member in group)
