"""The roll as lists show it: who is on it, by chip and search, and what is owed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.composition import OLDER_AGE, Composition, composition
from clubdesk.domain.loans import was_lent
from clubdesk.domain.members import Household, Member, is_member
from clubdesk.domain.positions import position
from clubdesk.store import loans
from clubdesk.store import members as store


class Which(StrEnum):
    """The chips above the list."""

    PRESENT = "present"
    POOR = "poor"
    OLDER = "older"
    BORROWING = "borrowing"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """A person in the list, with what is owed in đồng."""

    member: Member
    age: int | None
    household: Household
    outstanding: int
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The list of a chip and a search, and how many every chip would show."""

    lines: tuple[MemberLine, ...]
    counts: dict[Which, int]


def roll(on: date, *, which: Which = Which.PRESENT, words: str = "") -> Roll:
    """The people of a chip whose name, code, phone or number fits what was typed."""
    owed = _owed(on)
    lines = [_line(member, on, owed) for member in store.load_members()]
    fitting = set(store.find_members(words))
    tests = _tests(on)
    shown = (line for line in lines if tests[which](line) and line.member.id in fitting)
    return Roll(lines=tuple(shown), counts={chip: sum(map(fits, lines)) for chip, fits in tests.items()})


def _tests(on: date) -> dict[Which, Callable[[MemberLine], bool]]:
    def present(line: MemberLine) -> bool:
        return is_member(line.member.details, on)

    poor = (Household.POOR, Household.NEAR_POOR)
    return {
        Which.PRESENT: present,
        Which.POOR: lambda line: present(line) and line.household in poor,
        Which.OLDER: lambda line: present(line) and (line.age or 0) >= OLDER_AGE,
        Which.BORROWING: lambda line: line.outstanding > 0,
        Which.LEFT: lambda line: not present(line),
    }


def _owed(on: date) -> dict[int, tuple[int, bool]]:
    owed: dict[int, tuple[int, bool]] = {}
    for loan in loans.load_loans(loans.find_unsettled()):
        now = position(loan, on)
        outstanding, late = owed.get(loan.debtor(on), (0, False))
        owed[loan.debtor(on)] = (outstanding + now.outstanding, late or now.principal_overdue > 0)
    return owed


def _line(member: Member, on: date, owed: dict[int, tuple[int, bool]]) -> MemberLine:
    outstanding, late = owed.get(member.id, (0, False))
    return MemberLine(
        member=member,
        age=member.age(on),
        household=member.household(on),
        outstanding=outstanding,
        is_late=late,
    )


def count_roll(on: date) -> Composition:
    """How many members of each sort the club has on a day."""
    return composition(store.load_members(), on)


def count_borrowers(on: date) -> int:
    """How many people ever borrowed, up to a day."""
    lent = loans.load_loans(loans.find_all())
    return len({debtor for loan in lent if was_lent(loan, on) for debtor in loan.debtors(on)})
