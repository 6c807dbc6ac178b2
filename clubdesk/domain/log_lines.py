"""One line of the log as it is read: when, who, what was done, to what."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """An act; `name` is what it was done to as papers name it, `detail` why or what stood there before.

    `actor` is "" for a voucher whose writer the books of older programs did not keep. `page` and `item` tell
    where the thing can be looked at, "" and 0 where nowhere. `number` is the row's own in the log or, for a
    voucher, in the ledger.
    """

    number: int
    recorded_at: datetime
    actor: str
    act: str
    kind: str
    name: str
    detail: str = ""
    page: str = ""
    item: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPlace:
    """How far back the log has been read: the next rows are below these numbers."""

    log: int
    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """Which lines are wanted: those of some days, with some words in them."""

    since: date | None = None
    until: date | None = None
    words: str = ""
