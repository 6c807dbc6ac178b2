"""What a check of the books can find wrong, as values that a sentence is made of."""

from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """The kinds of finding."""

    FILE_DAMAGED = "file-damaged"
    PART_CHANGED = "part-changed"
    UNREADABLE = "unreadable"
    ENTRY_CHANGED = "entry-changed"
    LOG_CHANGED = "log-changed"
    FACTS_CHANGED = "facts-changed"
    ENTRY_UNBALANCED = "entry-unbalanced"
    VOUCHER_GAP = "voucher-gap"
    KEPT_SUM_WRONG = "kept-sum-wrong"
    PLACE_NEGATIVE = "place-negative"
    OUTSTANDING_DIFFERS = "outstanding-differs"
    LOAN_BALANCE_WRONG = "loan-balance-wrong"
    SCHEDULE_CHANGED = "schedule-changed"
    PAYMENT_DIFFERS = "payment-differs"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not fit: what, where (a number, code or name), and the figures that differ.

    `name` is what people call the place, "" where the number or code says all there is.
    """

    flaw: Flaw
    where: str
    found: int | None = None
    expected: int | None = None
    name: str = ""
