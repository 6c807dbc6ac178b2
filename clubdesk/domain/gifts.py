"""What was given to the club, money or goods, and the equipment it owns (Sổ Tấm lòng vàng, sổ tài sản)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift:
    """A gift of money, `amount` đồng, or of `goods` worth `value` đồng; the donor by name or as a member."""

    on: date
    donor: str = ""
    member_id: int | None = None
    address: str = ""
    purpose: str = ""
    amount: int = 0
    goods: str = ""
    value: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """Something the club owns: how many, worth how many đồng in all, from whom, who keeps it.

    `keeper` is whoever keeps it without being a member; `gone_on` the day it was used up, lost or handed on.
    """

    id: int = 0
    item: str
    quantity: int = 1
    value: int = 0
    source: str = ""
    since: date
    keeper_id: int | None = None
    keeper: str = ""
    note: str = ""
    gone_on: date | None = None
    gone_why: str = ""
