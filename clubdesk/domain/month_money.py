"""A fund's month for everybody to read: what came in and went out, told by kind, adding up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clubdesk.domain.ledger import AccountType, Entry, EntryKind, Line, cash_by_place, merged

_Kind = tuple[AccountType, str, bool]


@dataclass(frozen=True, slots=True)
class Moved:
    """What one kind moved in a month, in đồng above zero; `name` is the club's own, if there is one.

    What was `taken_back` stands on the other side than the voucher that was reversed.
    """

    type: AccountType
    name: str
    taken_back: bool
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FundMonth:
    """Cash of a fund over a month, in đồng; each of `received` and `paid` is what its kinds add up to."""

    opening: int
    received: tuple[Moved, ...]
    paid: tuple[Moved, ...]

    @property
    def came_in(self) -> int:
        """All that came in."""
        return sum(one.amount for one in self.received)

    @property
    def went_out(self) -> int:
        """All that went out."""
        return sum(one.amount for one in self.paid)

    @property
    def closing(self) -> int:
        """What is there at the end."""
        return self.opening + self.came_in - self.went_out


def fund_month(fund_id: int, *, opening: int, entries: Sequence[Entry]) -> FundMonth:
    """The month of a fund from the entries that moved its cash.

    As in the cash book an entry is received or paid as a whole; money that only changed its place within the
    fund is neither.
    """
    received: Counter[_Kind] = Counter()
    paid: Counter[_Kind] = Counter()
    for entry in entries:
        own = merged(line for line in entry.lines if line.account.fund_id == fund_id)
        cash = sum(cash_by_place(own).values())
        side = received if cash > 0 else paid
        for line, amount in _parts(own, cash):
            side[line.account.type, line.account.name, entry.kind is EntryKind.REVERSAL] += amount
    return FundMonth(opening=opening, received=_moved(received), paid=_moved(paid))


def _parts(own: Iterable[Line], cash: int) -> list[tuple[Line, int]]:
    """What the cash came from or went to; where parts pull both ways, the largest stands for all."""
    others = [line for line in own if line.account.type is not AccountType.PLACE]
    if not cash:
        return []
    if all((line.amount < 0) is (cash > 0) for line in others):
        return [(line, abs(line.amount)) for line in others]
    return [(max(others, key=lambda line: abs(line.amount)), abs(cash))]


def _moved(sums: Counter[_Kind]) -> tuple[Moved, ...]:
    return tuple(Moved(*kind, amount) for kind, amount in sums.most_common())
