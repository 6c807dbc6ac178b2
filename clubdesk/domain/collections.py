"""What is asked of people at a meeting, and what was taken of it: dues, interest, principal, row by row."""

from dataclasses import dataclass

from clubdesk.domain.ledger import Voucher
from clubdesk.domain.meetings import COUNTED, Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """An entry by which a person's money was taken at a meeting, in đồng; without a loan it is dues."""

    entry_id: int
    voucher: Voucher
    member_id: int
    loan_id: int | None
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionRow:
    """One row of a meeting's collection: a person with one loan, or with none.

    What is asked, in đồng, is as it was before anything was taken at the meeting; dues stand in the first row
    of a person with several loans. `number` counts the rows that something is asked of, as the printed sheet
    does; 0 for the others.
    """

    member_id: int
    name: str
    group: str = ""
    loan_id: int | None = None
    loan_code: str = ""
    number: int = 0
    dues: int = 0
    principal_late: int = 0
    interest_late: int = 0
    principal_due: int = 0
    interest_due: int = 0
    takings: tuple[Taking, ...] = ()
    presence: Presence = Presence.PRESENT

    @property
    def key(self) -> tuple[int, int]:
        """What the row is known by while the list is read again."""
        return self.member_id, self.loan_id or 0

    @property
    def principal(self) -> int:
        """The principal asked."""
        return self.principal_late + self.principal_due

    @property
    def interest(self) -> int:
        """The interest asked."""
        return self.interest_late + self.interest_due

    @property
    def of_loan(self) -> int:
        """What is asked on the loan."""
        return self.principal + self.interest

    @property
    def asked(self) -> int:
        """All that is asked."""
        return self.dues + self.of_loan

    @property
    def dues_taken(self) -> int:
        """What was taken as dues."""
        return sum(one.amount for one in self.takings if one.loan_id is None)

    @property
    def loan_taken(self) -> int:
        """What was taken on the loan."""
        return sum(one.amount for one in self.takings if one.loan_id is not None)

    @property
    def taken(self) -> int:
        """All that was taken."""
        return self.dues_taken + self.loan_taken

    @property
    def dues_left(self) -> int:
        """The dues still asked."""
        return max(0, self.dues - self.dues_taken)

    @property
    def to_take(self) -> int:
        """What is taken as it stands there: the parts of which nothing was taken yet.

        Nothing, once somebody paid less than was asked: the rest was not brought.
        """
        parts = ((self.dues, self.dues_taken), (self.of_loan, self.loan_taken))
        if any(0 < taken < asked for asked, taken in parts):
            return 0
        return sum(asked for asked, taken in parts if not taken)

    @property
    def is_present(self) -> bool:
        """Whether the person is there, as far as the roll call knows."""
        return self.presence in COUNTED


@dataclass(frozen=True, slots=True)
class Sum:
    """How many people, and how many đồng."""

    people: int
    amount: int


def taken_sum(rows: tuple[CollectionRow, ...]) -> Sum:
    """Who has paid at the meeting, and how much."""
    return _sum([(row, row.taken) for row in rows])


def open_sum(rows: tuple[CollectionRow, ...]) -> Sum:
    """Whose money is still waited for, and how much."""
    return _sum([(row, row.to_take) for row in rows])


def dues_of_present(rows: tuple[CollectionRow, ...]) -> Sum:
    """Who is there and has paid nothing yet of the dues asked, and how much that is."""
    return _sum([(row, row.dues) for row in rows if owes_dues_here(row)])


def owes_dues_here(row: CollectionRow) -> bool:
    """Whether the person is there and has paid nothing yet of the dues asked."""
    return row.is_present and row.dues > 0 and not row.dues_taken


def _sum(parts: list[tuple[CollectionRow, int]]) -> Sum:
    people = {row.member_id for row, amount in parts if amount}
    return Sum(len(people), sum(amount for _row, amount in parts))
