"""A year of the dues book: member by month, what each month is, and the sums."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.dues import Charge, DuesStanding
from clubdesk.domain.members import Member, is_member

MONTHS = 12


class Mark(StrEnum):
    """What a month of a member is; nothing is owed for a month outside membership or before the rules."""

    OUTSIDE = "outside"
    PAID = "paid"
    PART = "part"
    OWED = "owed"
    COMING = "coming"
    EXEMPT = "exempt"


@dataclass(frozen=True, slots=True)
class Cell:
    """One month of one member; the amounts in đồng stand in the first month of a longer period."""

    mark: Mark = Mark.OUTSIDE
    paid: int = 0
    lacking: int = 0
    continues: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRow:
    """One member's year."""

    member: Member
    standing: DuesStanding
    cells: tuple[Cell, ...]

    @property
    def paid(self) -> int:
        """Đồng paid for the months of the year."""
        return sum(cell.paid for cell in self.cells)

    @property
    def lacking(self) -> int:
        """Đồng that lack on the day, of this year and the years before."""
        return self.standing.asked

    @property
    def is_exempt(self) -> bool:
        """Whether the member is excused in the present period."""
        on = self.standing.on
        present = (one for one in self.standing.charges if one.period.begins <= on < one.period.after)
        return any(one.exempt is not None for one in present)


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesBook:
    """The dues of a year as they stand on a day, members in order of names."""

    year: int
    on: date
    rows: tuple[BookRow, ...]

    @property
    def by_month(self) -> tuple[int, ...]:
        """Đồng paid for each month, from all members."""
        return tuple(sum(row.cells[n].paid for row in self.rows) for n in range(MONTHS))

    @property
    def paid(self) -> int:
        """Đồng paid for the year."""
        return sum(self.by_month)

    @property
    def lacking(self) -> int:
        """Đồng that lack on the day."""
        return sum(row.lacking for row in self.rows)


def dues_book(people: Sequence[tuple[Member, DuesStanding]], year: int, on: date) -> DuesBook:
    """The book of a year: whoever is charged something in it, owes, or is a member on the day."""
    rows = (BookRow(member=member, standing=now, cells=_cells(now, year)) for member, now in people)
    shown = (row for row in rows if _stands_in(row, on))
    return DuesBook(year=year, on=on, rows=tuple(shown))


def _stands_in(row: BookRow, on: date) -> bool:
    is_charged = any(cell.mark is not Mark.OUTSIDE for cell in row.cells)
    return is_charged or bool(row.lacking) or is_member(row.member.details, on)


def _cells(now: DuesStanding, year: int) -> tuple[Cell, ...]:
    found = [Cell()] * MONTHS
    for charge in now.charges:
        if charge.period.begins.year <= year < charge.period.after.year + 1:
            for month, cell in _cells_of(charge, now.on):
                if month.year == year:
                    found[month.month - 1] = cell
    return tuple(found)


def _cells_of(charge: Charge, on: date) -> Iterator[tuple[date, Cell]]:
    mark = _mark(charge, on)
    first, *rest = charge.period.months
    yield first, Cell(mark, charge.paid, charge.lacking)
    yield from ((month, Cell(mark, continues=True)) for month in rest)


def _mark(charge: Charge, on: date) -> Mark:
    if charge.exempt is not None:
        return Mark.EXEMPT
    if not charge.lacking:
        return Mark.PAID
    if charge.paid:
        return Mark.PART
    return Mark.OWED if charge.period.begins <= on else Mark.COMING
