"""What changed a fund over some days, by source of money, area of activity and otherwise; it adds up."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clubdesk.domain.kinds import Source, kind_of
from clubdesk.domain.ledger import Account, AccountType


class FlowKind(StrEnum):
    """What changes a fund's money places and what it has lent out together; lending itself does not."""

    SOURCE = "source"
    INTEREST = "interest"
    OPENING = "opening"
    AREA = "area"
    LOSS = "loss"
    TRANSFER = "transfer"
    CONTRIBUTION = "contribution"


RECEIVED = (FlowKind.SOURCE, FlowKind.INTEREST, FlowKind.OPENING)
USED = (FlowKind.AREA, FlowKind.LOSS)
_OF_ACCOUNT = {
    AccountType.RECEIPT: FlowKind.SOURCE,
    AccountType.PAYMENT: FlowKind.AREA,
    AccountType.INTEREST: FlowKind.INTEREST,
    AccountType.OPENING: FlowKind.OPENING,
    AccountType.LOSS: FlowKind.LOSS,
    AccountType.TRANSFER: FlowKind.TRANSFER,
    AccountType.CONTRIBUTION: FlowKind.CONTRIBUTION,
}

Key = tuple[FlowKind, str]
"""What changed the fund, with the code of the source or area; "" for an area: the club as a whole."""
Flows = Mapping[Key, int]
"""Đồng by which each key made the fund larger (above zero) or smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """One line of a year's table: đồng received or used in each of its months, both above zero."""

    kind: FlowKind
    code: str
    months: tuple[int, ...]

    @property
    def total(self) -> int:
        """The sum of the year."""
        return sum(self.months)


def flows(moved: Mapping[Account, int]) -> Flows:
    """What some days' debits (above zero) and credits of a fund's accounts made of the fund."""
    found: Counter[Key] = Counter()
    for account, amount in moved.items():
        if account.type in _OF_ACCOUNT:
            found[_OF_ACCOUNT[account.type], _code(account)] -= amount
    return {key: amount for key, amount in found.items() if amount}


def sum_of(found: Flows, *kinds: FlowKind) -> int:
    """What the flows of some kinds come to, in đồng with their sign."""
    return sum(amount for (kind, _code), amount in found.items() if kind in kinds)


def in_order(keys: Sequence[Key], areas: Sequence[str]) -> list[Key]:
    """Keys in the order of the paper: sources as the program lists them, `areas` as the club does."""
    codes = {code: place for place, code in enumerate([*Source, *areas])}
    kinds = list(FlowKind)
    return sorted(set(keys), key=lambda key: (kinds.index(key[0]), codes.get(key[1], len(codes)), key[1]))


def table(months: Sequence[Flows], kinds: Sequence[FlowKind], areas: Sequence[str]) -> list[FlowRow]:
    """The lines of some kinds over the months; what is used is told above zero."""
    keys = in_order([key for found in months for key in found if key[0] in kinds], areas)
    return [
        FlowRow(
            kind=kind,
            code=code,
            months=tuple(found.get((kind, code), 0) * (-1 if kind in USED else 1) for found in months),
        )
        for kind, code in keys
    ]


def _code(account: Account) -> str:
    if account.type is AccountType.RECEIPT:
        return kind_of(account).source or Source.OTHER.value
    return kind_of(account).area if account.type is AccountType.PAYMENT else ""
