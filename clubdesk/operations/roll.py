"""The roll as lists show it: read once for a day, then narrowed and sorted as often as is typed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.composition import Composition, composition
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.positions import position
from clubdesk.domain.posts import Holding, Post, is_held
from clubdesk.domain.roll_filters import NO_FILTER, RollFilter, Which, chip_tests, fitting
from clubdesk.domain.roll_lines import MemberLine, Order
from clubdesk.domain.targets import Targets
from clubdesk.operations.targets import load_targets
from clubdesk.store import borrowing, loans, posts
from clubdesk.store import members as store
from clubdesk.text.names import Findable, fits_typed, fold, numbered_key

_YOUNGEST = 9_999


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The list of a chip and a search, and how many every chip would show."""

    lines: tuple[MemberLine, ...]
    counts: dict[Which, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollOfDay:
    """Everybody who ever was on the roll, as they are on a day, in Vietnamese order of names.

    `findables` tell what each is found by, `counts` how many every chip shows, `borrowers` how many
    people ever borrowed.
    """

    on: date
    lines: tuple[MemberLine, ...]
    findables: tuple[tuple[int, Findable], ...]
    counts: dict[Which, int]
    composition: Composition
    borrowers: int
    targets: Targets

    @property
    def groups(self) -> list[str]:
        """The groups of those on the roll, "Tổ 2" before "Tổ 10"."""
        return _named({line.member.details.group for line in self.lines if line.is_on_roll})

    @property
    def hamlets(self) -> list[str]:
        """The hamlets of those on the roll."""
        return _named({line.member.details.hamlet for line in self.lines if line.is_on_roll})

    @property
    def posts(self) -> list[Post]:
        """The posts that somebody holds, in the club's order."""
        held = {post for line in self.lines for post in line.posts}
        return sorted(held, key=lambda post: (post.rank, post.id))


def load_roll(on: date) -> RollOfDay:
    """Read the roll of a day from the file."""
    targets = load_targets()
    lines = load_lines(on)
    everybody = [line.member for line in lines]
    tests = chip_tests(older_age=targets.older_age)
    return RollOfDay(
        on=on,
        lines=lines,
        findables=tuple(store.load_findables()),
        counts={chip: sum(map(asks, lines)) for chip, asks in tests.items()},
        composition=composition(everybody, on, older_age=targets.older_age, second_age=targets.second_age),
        borrowers=borrowing.count_borrowers(on),
        targets=targets,
    )


def load_lines(on: date) -> tuple[MemberLine, ...]:
    """Everybody who ever was on the roll, as they are on a day, in Vietnamese order of names."""
    owed, held = _owed(on), _held(on)
    return tuple(_line(member, on, owed, held) for member in store.load_members())


def narrowed(
    reading: RollOfDay,
    *,
    which: Which = Which.PRESENT,
    words: str = "",
    wanted: RollFilter = NO_FILTER,
    order: Order = Order.NAME,
) -> tuple[MemberLine, ...]:
    """The people of a chip who have what is wanted and fit what was typed, sorted; nothing is read again."""
    typed = fold(words)
    found = {row_id for row_id, one in reading.findables if fits_typed(one, typed)} if typed else None
    asks, fits = chip_tests(older_age=reading.targets.older_age)[which], fitting(wanted)
    kept = [
        line
        for line in reading.lines
        if asks(line) and (found is None or line.member.id in found) and fits(line)
    ]
    return tuple(in_order(kept, order))


def roll(on: date, *, which: Which = Which.PRESENT, words: str = "") -> Roll:
    """The people of a chip whose name, code, phone or number fits what was typed."""
    reading = load_roll(on)
    return Roll(lines=narrowed(reading, which=which, words=words), counts=reading.counts)


def in_order(lines: Iterable[MemberLine], order: Order) -> list[MemberLine]:
    """People who stand in order of names, sorted: the oldest first, by group, or by the day of joining."""
    return sorted(lines, key=_ORDERS[order]) if order in _ORDERS else list(lines)


def _by_age(line: MemberLine) -> tuple[int, int, int]:
    birth = line.member.details.birth
    return (birth.year, birth.month or 0, birth.day or 0) if birth else (_YOUNGEST, 0, 0)


_ORDERS: Mapping[Order, Callable[[MemberLine], tuple[object, ...]]] = {
    Order.AGE: _by_age,
    Order.GROUP: lambda line: tuple(numbered_key(line.member.details.group)),
    Order.JOINED: lambda line: (line.member.details.joined_on,),
}


def _named(names: set[str]) -> list[str]:
    return sorted(names - {""}, key=numbered_key)


def _owed(on: date) -> dict[int, tuple[int, bool]]:
    owed: dict[int, tuple[int, bool]] = {}
    for loan in loans.load_loans(loans.find_unsettled()):
        now = position(loan, on)
        outstanding, late = owed.get(loan.debtor(on), (0, False))
        owed[loan.debtor(on)] = (outstanding + now.outstanding, late or now.principal_overdue > 0)
    return owed


def _held(on: date) -> dict[int, tuple[Holding, ...]]:
    held: dict[int, tuple[Holding, ...]] = {}
    for holding in posts.load_holdings():
        if is_held(holding, on):
            held[holding.member_id] = (*held.get(holding.member_id, ()), holding)
    return held


def _line(
    member: Member, on: date, owed: dict[int, tuple[int, bool]], held: dict[int, tuple[Holding, ...]]
) -> MemberLine:
    outstanding, late = owed.get(member.id, (0, False))
    return MemberLine(
        member=member,
        is_on_roll=is_member(member.details, on),
        age=member.age(on),
        household=member.household(on),
        outstanding=outstanding,
        is_late=late,
        holdings=held.get(member.id, ()),
    )
