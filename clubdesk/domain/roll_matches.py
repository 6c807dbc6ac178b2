"""Whom a row of a member list is about: somebody on the roll, somebody new, or somebody to be asked about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Member
from clubdesk.domain.roll import DuplicateWhy, ReadMember

Fold = Callable[[str], str]
"""Makes one of the spellings of a name: no accents, Hoà and Hòa, Lý and Lí alike."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody on the roll, or another row of the list, who may be the person of a row; and why."""

    whom: Member | ReadMember
    why: DuplicateWhy


class RollIndex:
    """The present roll, found by code, citizen number and name."""

    def __init__(self, roll: Iterable[Member], fold: Fold) -> None:
        self._fold = fold
        self._by_id = {member.id: member for member in roll}
        self._by_code = {member.code.upper(): member for member in self._by_id.values()}
        self._by_number: dict[str, list[Member]] = {}
        self._by_name: dict[str, list[Member]] = {}
        for member in self._by_id.values():
            self._by_number.setdefault(member.details.citizen_id, []).append(member)
            self._by_name.setdefault(fold(member.name), []).append(member)

    def member(self, member_id: int) -> Member | None:
        """Somebody by id."""
        return self._by_id.get(member_id)

    def whom(self, read: ReadMember, *, slack: int) -> tuple[Member | None, tuple[Likeness, ...]]:
        """The one person a row is surely about; or everybody it may be about.

        `slack` is by how many years a birth may be off. Who has left is always asked about.
        """
        found = [one for one in self._found(read) if self._is_likely(read, one, slack=slack)]
        sure = [one for one in found if self._is_sure(read, one, slack=slack)]
        if len(sure) == 1 and sure[0].details.left_on is None and self._is_alone(sure[0], found, read):
            return sure[0], ()
        return None, tuple(Likeness(one, self.why(read, one)) for one in found)

    def holder(self, citizen_id: str, *, besides: Member | None) -> Member | None:
        """Somebody else who has a citizen number."""
        holders = self._by_number.get(citizen_id, []) if citizen_id else []
        return next((one for one in holders if besides is None or one.id != besides.id), None)

    def coded(self, code: str) -> Member | None:
        """Whoever has a member code."""
        return self._by_code.get(code) if code else None

    def why(self, read: ReadMember, member: Member | None) -> DuplicateWhy:
        """What a row and a person have in common."""
        if member is not None and read.citizen_id and read.citizen_id == member.details.citizen_id:
            return DuplicateWhy.CITIZEN_ID
        if member is not None and self._fold(member.name) != self._fold(read.name):
            return DuplicateWhy.CODE
        years = _years_apart(read.birth, member.details.birth if member else None)
        return DuplicateWhy.NAME if years is None else DuplicateWhy.NAME_AND_YEAR

    def _found(self, read: ReadMember) -> list[Member]:
        found = [self._by_code[read.code]] if read.code in self._by_code else []
        found += self._by_number.get(read.citizen_id, []) if read.citizen_id else []
        found += self._by_name.get(self._fold(read.name), []) if read.name else []
        return list({member.id: member for member in found}.values())

    def _is_alone(self, sure: Member, found: list[Member], read: ReadMember) -> bool:
        """Whether nobody else has the row's number, or (unless code and name agree) its code."""
        others = [one for one in found if one.id != sure.id]
        if any(read.citizen_id and one.details.citizen_id == read.citizen_id for one in others):
            return False
        return not any(one.code.upper() == read.code for one in others)

    def _is_likely(self, read: ReadMember, member: Member, *, slack: int) -> bool:
        if _same_number(read, member):
            return True
        years = _years_apart(read.birth, member.details.birth)
        if self._fold(read.name) != self._fold(member.name):
            # A list's own codes are often other people's here: the code alone says nothing.
            return years == 0 or (bool(read.phone) and read.phone == member.details.phone)
        return self._same_code(read, member) or years is None or years <= slack

    def _is_sure(self, read: ReadMember, member: Member, *, slack: int) -> bool:
        same_name = self._fold(read.name) == self._fold(member.name)
        if not same_name:
            return self._same_code(read, member) and _same_number(read, member)
        if self._same_code(read, member) or _same_number(read, member):
            return True
        details = member.details
        other_number = bool(read.citizen_id and details.citizen_id)
        if other_number or (read.sex is not None and read.sex is not details.sex):
            return False
        years = _years_apart(read.birth, details.birth)
        if years is not None:
            return years <= slack
        return (bool(read.phone) and read.phone == details.phone) or (
            bool(read.group) and self._fold(read.group) == self._fold(details.group)
        )

    def _same_code(self, read: ReadMember, member: Member) -> bool:
        return bool(read.code) and read.code == member.code.upper()


class Twins:
    """The rows above, to find that a row may be one of them again."""

    def __init__(self, fold: Fold) -> None:
        self._fold = fold
        self._numbers: dict[str, ReadMember] = {}
        self._names: dict[str, list[ReadMember]] = {}

    def above(self, read: ReadMember) -> Likeness | None:
        """The first row above with the same number, or the same name and no other year of birth."""
        twin = self._numbers.get(read.citizen_id) if read.citizen_id else None
        found = Likeness(twin, DuplicateWhy.CITIZEN_ID) if twin else self._by_name(read)
        if read.citizen_id:
            self._numbers.setdefault(read.citizen_id, read)
        if read.name:
            self._names.setdefault(self._fold(read.name), []).append(read)
        return found

    def _by_name(self, read: ReadMember) -> Likeness | None:
        for twin in self._names.get(self._fold(read.name), ()):
            years = _years_apart(read.birth, twin.birth)
            if years is None and not _is_both_unknown(read, twin):
                continue
            if not years:
                why = DuplicateWhy.NAME if years is None else DuplicateWhy.NAME_AND_YEAR
                return Likeness(twin, why)
        return None


def _is_both_unknown(one: ReadMember, other: ReadMember) -> bool:
    return one.birth is None and other.birth is None


def _same_number(read: ReadMember, member: Member) -> bool:
    return bool(read.citizen_id) and read.citizen_id == member.details.citizen_id


def _years_apart(one: Birth | None, other: Birth | None) -> int | None:
    """By how many years two births differ; None where one is not known."""
    return abs(one.year - other.year) if one and other else None
