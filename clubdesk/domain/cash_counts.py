"""Counting the cash: notes by denomination, and the difference to the books, never hidden."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

NOTES = (500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000)
"""The banknotes in use, in đồng."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CashCount:
    """What was counted in a money place on a day, and what the books said then, in đồng.

    `notes` is how many of each denomination; a bank place has none and only what its statement says.
    """

    account_id: int
    counted_on: date
    counted: int
    book: int
    notes: Mapping[int, int]
    words: str = ""
    meeting_id: int | None = None
    id: int = 0

    @property
    def difference(self) -> int:
        """Above zero when there is more than the books say."""
        return self.counted - self.book
