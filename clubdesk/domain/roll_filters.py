"""Which people of the roll a list shows: the chips, and filters that can be combined."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from clubdesk.domain.composition import OLDER_AGE
from clubdesk.domain.members import Circumstance, Household, MemberDetails, Sex, spells
from clubdesk.domain.roll_lines import ANY_TIME, MemberLine, Period

POOR_OR_NEAR = (Household.POOR, Household.NEAR_POOR)

Test = Callable[[MemberLine], bool]


class Which(StrEnum):
    """The chips above the list."""

    PRESENT = "present"
    BOARD = "board"
    POOR = "poor"
    OLDER = "older"
    BORROWING = "borrowing"
    LEFT = "left"


class Gap(StrEnum):
    """What may be missing in what the club knows of a person."""

    BIRTH = "birth"
    PHONE = "phone"
    CITIZEN = "citizen"
    ADDRESS = "address"
    GROUP = "group"
    INSURANCE = "insurance"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollFilter:
    """What people must have in common to be shown; a field that says nothing (its default) asks nothing.

    Of several groups, households, circumstances, posts or gaps one is enough; between the fields all must
    hold. Ages are completed years; somebody whose age is unknown fits no age. `insured_until` is the last
    day of the insurance cards that are looked for. `posts` are ids.
    """

    sex: Sex | None = None
    age_from: int | None = None
    age_to: int | None = None
    groups: frozenset[str] = frozenset()
    hamlets: frozenset[str] = frozenset()
    households: frozenset[Household] = frozenset()
    circumstances: frozenset[Circumstance] = frozenset()
    in_association: bool | None = None
    has_loan: bool | None = None
    insured_until: date | None = None
    joined: Period = ANY_TIME
    left: Period = ANY_TIME
    posts: frozenset[int] = frozenset()
    gaps: frozenset[Gap] = frozenset()


NO_FILTER = RollFilter()


def chip_tests(*, older_age: int = OLDER_AGE) -> Mapping[Which, Test]:
    """What each chip asks; all but those who owe and those who left are on the roll."""
    return {
        Which.PRESENT: lambda line: line.is_on_roll,
        Which.BOARD: lambda line: line.is_on_roll and line.is_on_board,
        Which.POOR: lambda line: line.is_on_roll and line.household in POOR_OR_NEAR,
        Which.OLDER: lambda line: line.is_on_roll and (line.age or 0) >= older_age,
        Which.BORROWING: lambda line: line.outstanding > 0,
        Which.LEFT: lambda line: not line.is_on_roll,
    }


def asked(wanted: RollFilter) -> tuple[str, ...]:
    """The names of the fields that ask something."""
    return tuple(
        field.name
        for field in fields(wanted)
        if getattr(wanted, field.name) != getattr(NO_FILTER, field.name)
    )


def without(wanted: RollFilter, name: str) -> RollFilter:
    """The filter with one of its fields asking nothing any more."""
    return replace(wanted, **{name: getattr(NO_FILTER, name)})


def only(wanted: RollFilter, name: str) -> RollFilter:
    """A filter that asks nothing but one field of another."""
    return replace(NO_FILTER, **{name: getattr(wanted, name)})


def fitting(wanted: RollFilter) -> Test:
    """Whether a person has everything that is asked for, as a test of many people."""
    asks = [_TESTS[name] for name in asked(wanted)]
    return lambda line: all(ask(line, wanted) for ask in asks)


def _joined(details: MemberDetails, period: Period) -> bool:
    return any(joined_on in period for joined_on, _left_on in spells(details))


def _left(details: MemberDetails, period: Period) -> bool:
    return any(left_on is not None and left_on in period for _joined_on, left_on in spells(details))


def _has_gap(details: MemberDetails, gap: Gap) -> bool:
    known: dict[Gap, object] = {
        Gap.BIRTH: details.birth,
        Gap.PHONE: details.phone,
        Gap.CITIZEN: details.citizen_id,
        Gap.ADDRESS: details.address or details.hamlet,
        Gap.GROUP: details.group,
        Gap.INSURANCE: details.insurance_card,
    }
    return not known[gap]


def _is_insured_until(line: MemberLine, day: date | None) -> bool:
    until = line.member.details.insurance_until
    return until is not None and day is not None and until <= day


_TESTS: Mapping[str, Callable[[MemberLine, RollFilter], bool]] = {
    "sex": lambda line, wanted: line.member.details.sex is wanted.sex,
    "age_from": lambda line, wanted: line.age is not None and line.age >= (wanted.age_from or 0),
    "age_to": lambda line, wanted: line.age is not None and line.age <= (wanted.age_to or 0),
    "groups": lambda line, wanted: line.member.details.group in wanted.groups,
    "hamlets": lambda line, wanted: line.member.details.hamlet in wanted.hamlets,
    "households": lambda line, wanted: line.household in wanted.households,
    "circumstances": lambda line, wanted: bool(line.member.details.circumstances & wanted.circumstances),
    "in_association": lambda line, wanted: line.member.details.in_association is wanted.in_association,
    "has_loan": lambda line, wanted: (line.outstanding > 0) is wanted.has_loan,
    "insured_until": lambda line, wanted: _is_insured_until(line, wanted.insured_until),
    "joined": lambda line, wanted: _joined(line.member.details, wanted.joined),
    "left": lambda line, wanted: _left(line.member.details, wanted.left),
    "posts": lambda line, wanted: any(post.id in wanted.posts for post in line.posts),
    "gaps": lambda line, wanted: any(_has_gap(line.member.details, gap) for gap in wanted.gaps),
}
