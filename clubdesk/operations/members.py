"""The roll: who is on it, one person's card, and writing people down."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from clubdesk.domain.errors import CitizenNumberTaken, DateInFuture, LeftBeforeJoining, NameMissing
from clubdesk.domain.loans import was_lent
from clubdesk.domain.members import (
    OLDER_AGE,
    Composition,
    Household,
    Member,
    MemberDetails,
    composition,
    is_member,
)
from clubdesk.domain.positions import position
from clubdesk.store import loans, meetings
from clubdesk.store import members as store
from clubdesk.store.database import transaction
from clubdesk.text.names import fold, nfc

MARK_PRESENT = "present"


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
    outstanding: int
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The list of a chip and a search, and how many every chip would show."""

    lines: tuple[MemberLine, ...]
    counts: dict[Which, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCard:
    """Everything the card shows of one person; loans as (id, code, principal, outstanding) in đồng."""

    member: Member
    age: int | None
    is_on_roll: bool
    attended: int
    meetings: int
    loans: tuple[tuple[int, str, int, int], ...]


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
        Which.POOR: lambda line: present(line) and line.member.details.household in poor,
        Which.OLDER: lambda line: present(line) and (line.age or 0) >= OLDER_AGE,
        Which.BORROWING: lambda line: line.outstanding > 0,
        Which.LEFT: lambda line: not present(line),
    }


def _owed(on: date) -> dict[int, tuple[int, bool]]:
    owed: dict[int, tuple[int, bool]] = {}
    for loan in loans.load_loans(loans.find_unsettled()):
        now = position(loan, on)
        outstanding, late = owed.get(loan.member_id, (0, False))
        owed[loan.member_id] = (outstanding + now.outstanding, late or now.principal_overdue > 0)
    return owed


def _line(member: Member, on: date, owed: dict[int, tuple[int, bool]]) -> MemberLine:
    outstanding, late = owed.get(member.id, (0, False))
    return MemberLine(member=member, age=member.age(on), outstanding=outstanding, is_late=late)


def count_roll(on: date) -> Composition:
    """How many members of each sort the club has on a day."""
    return composition(store.load_members(), on)


def count_borrowers(on: date) -> int:
    """How many people ever borrowed, up to a day."""
    lent = loans.load_loans(loans.find_all())
    return len({loan.member_id for loan in lent if was_lent(loan, on)})


def card(member_id: int, on: date) -> MemberCard:
    """One person's card on a day."""
    member = store.load_member(member_id)
    marks = meetings.count_attendance(member_id)
    own = loans.load_loans(loans.find_loans_of(member_id))
    return MemberCard(
        member=member,
        age=member.age(on),
        is_on_roll=is_member(member.details, on),
        attended=marks.get(MARK_PRESENT, 0),
        meetings=sum(marks.values()),
        loans=tuple(
            (loan.id, loan.code, loan.terms.principal, position(loan, on).outstanding)
            for loan in own
            if not loan.cancelled_on
        ),
    )


def find_namesake(details: MemberDetails, *, own_id: int | None) -> Member | None:
    """Somebody else, on the roll or not, with the same name but for accents and the same year of birth."""
    year, name = details.birth and details.birth.year, fold(details.name)
    for other in store.load_members():
        same_year = (other.details.birth and other.details.birth.year) == year
        if other.id != own_id and same_year and fold(other.name) == name:
            return other
    return None


def add_member(details: MemberDetails, *, today: date) -> Member:
    """Put a person on the roll under the next code.

    Raises:
        NameMissing, DateInFuture, LeftBeforeJoining, CitizenNumberTaken: nothing is written.
    """
    with transaction():
        return store.add_member(_checked(details, today, None))


def change_member(member_id: int, details: MemberDetails, *, today: date) -> None:
    """Write a person's details anew; raises what add_member raises."""
    with transaction():
        store.change_member(member_id, _checked(details, today, member_id))


def _checked(details: MemberDetails, today: date, member_id: int | None) -> MemberDetails:
    details = replace(details, name=" ".join(nfc(details.name).split()), group=nfc(details.group).strip())
    if not details.name:
        raise NameMissing
    latest = max(details.joined_on, details.left_on or details.joined_on)
    if latest > today:
        raise DateInFuture(on=latest, today=today)
    if details.left_on is not None and details.left_on <= details.joined_on:
        raise LeftBeforeJoining(joined_on=details.joined_on, left_on=details.left_on)
    holder = store.find_citizen(details.citizen_id) if details.citizen_id else None
    if holder is not None and holder.id != member_id:
        raise CitizenNumberTaken(citizen_id=details.citizen_id, name=holder.name)
    return details
