"""The club's funds and the rule that sends interest to them (lending_rules 1 and 7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from clubdesk.domain.ledger_errors import SharesDoNotAddUp
from clubdesk.domain.money import round_to

WHOLE = Decimal(100)


class FundRole(StrEnum):
    """What a fund is for: lending, spending, or something the club added."""

    INCOME = "income"
    ACTIVITY = "activity"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fund:
    """One fund of the club."""

    id: int
    role: FundRole
    name: str


@dataclass(frozen=True, slots=True)
class InterestShares:
    """Which fund gets how many per cent of the interest, in the order of the settings, from a day on.

    Raises:
        SharesDoNotAddUp: the shares are not 100 % together, or one is negative.
    """

    holds_from: date
    shares: tuple[tuple[int, Decimal], ...]

    def __post_init__(self) -> None:
        total = sum((percent for _, percent in self.shares), Decimal(0))
        if total != WHOLE or any(percent < 0 for _, percent in self.shares):
            raise SharesDoNotAddUp(total=total)


def share_out(interest: int, shares: Sequence[tuple[int, Decimal]]) -> list[tuple[int, int]]:
    """Đồng of interest by fund id: each share but the last rounded to 1 đ, the last takes the rest."""
    left, parts = interest, []
    for fund_id, percent in shares[:-1]:
        part = min(left, round_to(interest * Fraction(percent) / 100, 1))
        parts.append((fund_id, part))
        left -= part
    return [*parts, (shares[-1][0], left)]
