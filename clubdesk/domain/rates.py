"""Interest rates, kept as they were typed and divided exactly."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from clubdesk.domain.loan_errors import ImpossibleRate

MONTHS_PER_YEAR = 12


class RatePer(StrEnum):
    """The unit a rate was typed in."""

    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate in per cent per month or per year, exactly as the committee typed it.

    Raises:
        ImpossibleRate: below zero or not a finite number.
    """

    percent: Decimal
    per: RatePer = RatePer.MONTH

    def __post_init__(self) -> None:
        if not self.percent.is_finite() or self.percent < 0:
            raise ImpossibleRate(percent=self.percent)

    @property
    def monthly(self) -> Fraction:
        """The share of a balance that one month brings; a yearly rate ÷ 12 as an exact fraction."""
        share = Fraction(self.percent) / 100
        return share if self.per is RatePer.MONTH else share / MONTHS_PER_YEAR


@lru_cache(maxsize=256)
def share_of_balance(rate: Rate, months: int) -> Fraction:
    """The exact share of a balance that some months bring; a club has few rates, and asks them often."""
    return rate.monthly * months
