"""What one person may do alone, but a second one must confirm."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SecondAct(StrEnum):
    """What waits for a second person until confirmed."""

    PAY_OUT = "pay-out"
    WRITE_OFF = "write-off"
    REVERSAL = "reversal"
    MEETING_REOPENED = "meeting-reopened"
    MONTH_REOPENED = "month-reopened"
    RULES = "rules"
    NAMED_LIST = "named-list"


_ACTS = {
    ("disbursement", "entry"): SecondAct.PAY_OUT,
    ("top-up", "entry"): SecondAct.PAY_OUT,
    ("write-off", "entry"): SecondAct.WRITE_OFF,
    ("reversal", "entry"): SecondAct.REVERSAL,
    ("minutes opened again", "signing"): SecondAct.MEETING_REOPENED,
    ("month opened again", "closing"): SecondAct.MONTH_REOPENED,
    ("rules", "rules"): SecondAct.RULES,
    ("shares", "shares"): SecondAct.RULES,
    ("product", "product"): SecondAct.RULES,
    ("dues rule", "dues-rule"): SecondAct.RULES,
    ("named list", "named-list"): SecondAct.NAMED_LIST,
}


def second_act(act: str, subject: str) -> SecondAct | None:
    """What an act of the log is to a second person; a reversal only of what was closed or signed."""
    return _ACTS.get((act, subject.partition(":")[0]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What somebody did alone, about which subject of the log, and who confirmed it when."""

    id: int
    act: SecondAct
    subject: str
    done_by: int
    done_at: str
    confirmed_by: int | None = None
    confirmed_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What an act is about, as far as it applies: `amount` in đồng, `words` the reason or a name."""

    on: date | None = None
    who: str = ""
    voucher: str = ""
    amount: int = 0
    people: int = 0
    words: str = ""
