"""The desk of contributions that members get back on leaving: off until the club switches it on."""

from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from clubdesk.domain.dues_errors import ContributionsAreOff, ContributionsStand
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import AccountType, Entry, EntryKind, moved
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import Member, is_member
from clubdesk.operations.contribution_checks import check_contribution
from clubdesk.operations.entries import Recorded, check_day, check_places, recorded
from clubdesk.store import clubs, ledger, members, settings
from clubdesk.store.contributions import load_moves
from clubdesk.store.database import transaction
from clubdesk.store.ledger import Posted, add_entry
from clubdesk.store.locks import find_unsigned_meeting

SETTING, ON = "contributions", "yes"
ACCOUNT = "Vốn góp của thành viên"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionLine:
    """One entry of a member's statement, in đồng; `balance` is what there is to give back after it."""

    posted: Posted
    fund: Fund
    contributed: int
    given_back: int
    balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributions:
    """What one member contributed and got back up to a day; `by_fund` tells where the balance is."""

    member: Member
    on: date
    lines: tuple[ContributionLine, ...]
    by_fund: tuple[tuple[Fund, int], ...]

    @property
    def balance(self) -> int:
        """What there is to give back, in đồng."""
        return sum(amount for _fund, amount in self.by_fund)


def are_contributions_on() -> bool:
    """Whether the club takes contributions that are given back."""
    return settings.load_setting(SETTING) == ON


def switch_contributions(*, on: bool) -> None:
    """Take contributions from now on, or no more.

    Raises:
        ContributionsStand: members have some to get back.
    """
    with transaction():
        owed = [amount for amount in _balances(date.max).values() if amount]
        if owed and not on:
            raise ContributionsStand(people=len(owed), total=sum(owed))
        settings.save_setting(SETTING, ON if on else "")


def contribution_balances(on: date) -> list[tuple[Member, int]]:
    """Everybody who has something to get back at the end of a day, in order of names, with the đồng."""
    owed = {member_id: amount for member_id, amount in _balances(on).items() if amount}
    return [(member, owed[member.id]) for member in members.load_members(list(owed))]


def _balances(on: date) -> dict[int, int]:
    found: dict[int, int] = {}
    for move in load_moves():
        if move.on <= on:
            found[move.member_id] = found.get(move.member_id, 0) + move.amount
    return found


def contributions_of(member_id: int, on: date) -> Contributions:
    """A member's statement up to a day."""
    member, funds = members.load_member(member_id), {fund.id: fund for fund in clubs.load_funds()}
    moves = [move for move in load_moves([member.id]) if move.on <= on]
    posted = {one.id: one for one in ledger.load_entries([move.entry_id for move in moves])}
    running = accumulate(move.amount for move in moves)
    by_fund: dict[int, int] = {}
    for move in moves:
        by_fund[move.fund_id] = by_fund.get(move.fund_id, 0) + move.amount
    return Contributions(
        member=member,
        on=on,
        lines=tuple(
            ContributionLine(
                posted=posted[move.entry_id],
                fund=funds[move.fund_id],
                contributed=max(move.amount, 0),
                given_back=max(-move.amount, 0),
                balance=balance,
            )
            for move, balance in zip(moves, running, strict=True)
        ),
        by_fund=tuple((funds[fund_id], amount) for fund_id, amount in by_fund.items() if amount),
    )


def record_contribution(
    member_id: int, *, amount: int, fund_id: int, on: date, today: date, words: str = ""
) -> Recorded:
    """A member pays into a fund's cash box what the club owes back.

    Raises:
        ContributionsAreOff, NotAMemberThen, ImpossibleAmount, DateInFuture, MonthClosed: nothing is recorded.
    """
    member = members.load_member(member_id)
    if not are_contributions_on():
        raise ContributionsAreOff
    if not is_member(member.details, on):
        raise NotAMemberThen(name=member.name, on=on)
    return _record(EntryKind.CONTRIBUTION, member, amount, fund_id, on=on, today=today, words=words)


def record_refund(
    member_id: int, *, amount: int, fund_id: int, on: date, today: date, words: str = ""
) -> Recorded:
    """Give a member back what was contributed, out of a fund's cash box; also after leaving.

    Raises:
        RefundTooLarge, PlaceWouldBeNegative, ImpossibleAmount, DateInFuture, MonthClosed: not recorded.
    """
    member = members.load_member(member_id)
    return _record(EntryKind.REFUND, member, amount, fund_id, on=on, today=today, words=words)


def _record(
    kind: EntryKind, member: Member, amount: int, fund_id: int, *, on: date, today: date, words: str
) -> Recorded:
    check_day(on, today)
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    with transaction():
        place = clubs.load_books()[fund_id].place
        account = clubs.find_account(fund_id, AccountType.CONTRIBUTION, ACCOUNT)
        debit, credit = (place, account) if kind is EntryKind.CONTRIBUTION else (account, place)
        entry = Entry(
            dated_on=on,
            kind=kind,
            lines=moved(debit, credit, amount),
            words=words.strip(),
            member_id=member.id,
            meeting_id=find_unsigned_meeting(on),
        )
        posted = add_entry(entry)
        check_contribution(entry)
        check_places(entry.lines, on)
    return recorded(posted)
