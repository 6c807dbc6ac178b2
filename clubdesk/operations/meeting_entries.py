"""What was received, paid and moved at a meeting besides loans and dues."""

from collections.abc import Sequence
from dataclasses import dataclass

from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import AccountType, EntryKind, cash_by_place
from clubdesk.operations.funds import kind_name
from clubdesk.store import clubs, ledger, members
from clubdesk.store.ledger import Posted

_OTHER = frozenset({EntryKind.RECEIPT, EntryKind.PAYMENT, EntryKind.TRANSFER})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """An entry of a meeting as one fund sees it, in đồng; `who` is the member, else whoever is named."""

    posted: Posted
    fund: Fund
    kind_name: str
    who: str
    received: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FundSum:
    """What a fund received and paid in some lines, in đồng."""

    fund: Fund
    received: int
    paid: int


def meeting_lines(meeting_id: int) -> list[MeetingLine]:
    """The receipts, payments and transfers of a meeting and what took them back, in the order of entry."""
    posted = ledger.load_entries(ledger.find_entries_of_meeting(meeting_id))
    origins = _origins(posted)
    told = [one for one in posted if origins[one.id] in _OTHER]
    names = members.load_names({one.entry.member_id for one in told if one.entry.member_id})
    return [line for one in told for line in _lines(one, names.get(one.entry.member_id or 0, ""))]


def fund_sums(lines: Sequence[MeetingLine]) -> list[FundSum]:
    """The sums of each fund, in the funds' order."""
    funds = dict.fromkeys(line.fund for line in sorted(lines, key=lambda line: line.fund.id))
    return [
        FundSum(
            fund=fund,
            received=sum(line.received for line in lines if line.fund == fund),
            paid=sum(line.paid for line in lines if line.fund == fund),
        )
        for fund in funds
    ]


def _origins(posted: Sequence[Posted]) -> dict[int, EntryKind]:
    """What each entry is about: a reversal is about whatever it takes back."""
    found = {}
    for one in posted:
        origin = one
        while origin.entry.reverses is not None:
            origin = ledger.load_entry(origin.entry.reverses)
        found[one.id] = origin.entry.kind
    return found


def _lines(one: Posted, name: str) -> list[MeetingLine]:
    by_fund: dict[int, int] = {}
    for place, amount in cash_by_place(one.entry.lines).items():
        by_fund[place.fund_id] = by_fund.get(place.fund_id, 0) + amount
    funds = {fund.id: fund for fund in clubs.load_funds()}
    places = [line.account for line in one.entry.lines if line.account.type is AccountType.PLACE]
    return [
        MeetingLine(
            posted=one,
            fund=funds[fund_id],
            kind_name=kind_name(one, {place for place in places if place.fund_id == fund_id}),
            who=name or one.entry.party,
            received=max(amount, 0),
            paid=max(-amount, 0),
        )
        for fund_id, amount in sorted(by_fund.items(), key=lambda moved: moved[1])
    ]
