"""The report of some days, such as a year: lines of each part, the same days a year before beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clubdesk.domain.fund_flows import RECEIVED, USED, FlowKind, Flows, in_order, sum_of


class Item(StrEnum):
    """What a line tells; amounts are đồng, those of COUNTS numbers of loans, people or meetings."""

    OPENING = "opening"
    RECEIVED = "received"
    USED = "used"
    CLOSING = "closing"
    CASH = "cash"
    OUTSTANDING = "outstanding"
    OUTSTANDING_BEFORE = "outstanding-before"
    LENT = "lent"
    BROUGHT_IN = "brought-in"
    REPAID = "repaid"
    WRITTEN_OFF = "written-off"
    INTEREST_COLLECTED = "interest-collected"
    OVERDUE = "overdue"
    LOANS_LENT = "loans-lent"
    LIVE = "live"
    LOANS_OVERDUE = "loans-overdue"
    BORROWERS = "borrowers"
    MEMBERS = "members"
    WOMEN = "women"
    OLDER = "older"
    POOR = "poor"
    MEETINGS = "meetings"


COUNTS = frozenset(
    {
        Item.LOANS_LENT,
        Item.LIVE,
        Item.LOANS_OVERDUE,
        Item.BORROWERS,
        Item.MEMBERS,
        Item.WOMEN,
        Item.OLDER,
        Item.POOR,
        Item.MEETINGS,
    }
)
SUMS = frozenset({Item.OPENING, Item.RECEIVED, Item.USED, Item.CLOSING, Item.OUTSTANDING_BEFORE})

_RARE = frozenset({Item.BROUGHT_IN, Item.WRITTEN_OFF})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One line: what it tells (a flow with the code of its source or area), now and a year before."""

    item: Item | FlowKind
    code: str = ""
    now: int
    before: int

    @property
    def is_sum(self) -> bool:
        """Whether it is a balance or a sum of lines above it."""
        return self.item in SUMS


@dataclass(frozen=True, slots=True, kw_only=True)
class FundDays:
    """A fund over some days, in đồng: money places and what is lent out, and what changed them."""

    opening: int
    flows: Flows
    cash: int
    outstanding: int

    @property
    def closing(self) -> int:
        """What there is at the end."""
        return self.cash + self.outstanding


def fund_lines(now: FundDays, before: FundDays, areas: Sequence[str]) -> list[ReportLine]:
    """A fund's part of the report: opening, receipts, uses, transfers, closing and where it is."""

    def line(item: Item, one: int, other: int) -> ReportLine:
        return ReportLine(item=item, now=one, before=other)

    closing = [line(Item.CLOSING, now.closing, before.closing)]
    if now.outstanding or before.outstanding:
        closing.append(line(Item.CASH, now.cash, before.cash))
        closing.append(line(Item.OUTSTANDING, now.outstanding, before.outstanding))
    both = (now.flows, before.flows)
    return [
        line(Item.OPENING, now.opening, before.opening),
        *_flow_lines(*both, RECEIVED, areas),
        line(Item.RECEIVED, sum_of(now.flows, *RECEIVED), sum_of(before.flows, *RECEIVED)),
        *_flow_lines(*both, USED, areas),
        line(Item.USED, -sum_of(now.flows, *USED), -sum_of(before.flows, *USED)),
        *_flow_lines(*both, (FlowKind.TRANSFER, FlowKind.CONTRIBUTION), areas),
        *closing,
    ]


def figure_lines(now: Mapping[Item, int], before: Mapping[Item, int]) -> list[ReportLine]:
    """Figures side by side, in their order; what is rare is left out where there is none of it."""
    lines = (ReportLine(item=item, now=amount, before=before.get(item, 0)) for item, amount in now.items())
    return [line for line in lines if line.item not in _RARE or line.now or line.before]


def _flow_lines(
    now: Flows, before: Flows, kinds: Sequence[FlowKind], areas: Sequence[str]
) -> list[ReportLine]:
    keys = in_order([key for key in (*now, *before) if key[0] in kinds], areas)
    sign = -1 if kinds == USED else 1
    return [
        ReportLine(item=key[0], code=key[1], now=sign * now.get(key, 0), before=sign * before.get(key, 0))
        for key in keys
    ]
