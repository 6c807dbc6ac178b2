"""The funds: what is in each, and the cash book of a period."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account, AccountType
from clubdesk.store import accounts, clubs, ledger, loans, members
from clubdesk.store.ledger import Posted
from clubdesk.text.fund_words import full_name


@dataclass(frozen=True, slots=True, kw_only=True)
class FundTotal:
    """One fund at the end of a day, in đồng by money place; only the Income Fund has loans outstanding."""

    fund: Fund
    places: tuple[tuple[Account, int], ...]
    outstanding: int

    @property
    def cash(self) -> int:
        """What is in all of its money places."""
        return sum(balance for _place, balance in self.places)

    @property
    def total(self) -> int:
        """Money places and what is lent out."""
        return self.cash + self.outstanding


@dataclass(frozen=True, slots=True, kw_only=True)
class CashLine:
    """A line of a cash book, in đồng; `borrower` and `loan_code` are filled where it is a loan's entry.

    `reversed_voucher` is what it takes back; `gathered` are all the dues of a day that stand in one line.
    """

    posted: Posted
    kind_name: str
    borrower: str
    loan_code: str
    received: int
    paid: int
    balance: int
    reversed_voucher: str = ""
    gathered: tuple[Posted, ...] = ()

    @property
    def people(self) -> int:
        """How many people paid the dues that are gathered."""
        return len({one.entry.member_id for one in self.gathered})


@dataclass(frozen=True, slots=True, kw_only=True)
class CashBook:
    """A cash book of some days, of a fund or one of its places: opening balance, lines, closing, in đồng."""

    fund: Fund
    place: Account | None = None
    since: date
    until: date
    opening: int
    lines: tuple[CashLine, ...]

    @property
    def received(self) -> int:
        """What came in."""
        return sum(line.received for line in self.lines)

    @property
    def paid(self) -> int:
        """What went out."""
        return sum(line.paid for line in self.lines)

    @property
    def closing(self) -> int:
        """What is there at the end."""
        return self.opening + self.received - self.paid


def fund_totals(on: date) -> list[FundTotal]:
    """Every fund at the end of a day; the Income Fund's total is its money places and what is lent out."""
    books, places = clubs.load_books(), accounts.load_places()
    return [
        FundTotal(
            fund=fund,
            places=tuple(
                (place, ledger.balance(place.id, on)) for place in places if place.fund_id == fund.id
            ),
            outstanding=ledger.balance(books[fund.id].loans.id, on),
        )
        for fund in clubs.load_funds()
    ]


def cash_book(fund: Fund, *, since: date, until: date, place: Account | None = None) -> CashBook:
    """The book of a fund's money places, or of one of them, opening with what the day before left."""
    places = {one for one in accounts.load_places() if one.fund_id == fund.id and place in (None, one)}
    opening = sum(ledger.balance(one.id, since - timedelta(days=1)) for one in places)
    ids = {entry_id for one in places for entry_id in ledger.find_entries_of_place(one.id, since, until)}
    posted = ledger.load_entries(sorted(ids))
    # A day's receipts stand before its payments: the day's end is never below zero, so no line is.
    posted.sort(key=lambda one: (one.entry.dated_on, _moved(one, places) < 0, one.id))
    return CashBook(
        fund=fund,
        place=place,
        since=since,
        until=until,
        opening=opening,
        lines=_lines(posted, places, opening),
    )


def kind_name(posted: Posted, places: Collection[Account]) -> str:
    """What some money places gained or lost by: a kind, or where a transfer came from and went to."""
    ends = transfer_ends(posted)
    if ends:
        return " → ".join(ends)
    return next((line.account.name for line in posted.entry.lines if line.account not in places), "")


def transfer_ends(posted: Posted) -> tuple[str, ...]:
    """From where to where a transfer moved money: places of one fund, or funds; empty for anything else."""
    lines = posted.entry.lines
    others = {line.account.type for line in lines} - {AccountType.PLACE, AccountType.TRANSFER}
    moves = sorted(
        (line for line in lines if line.account.type is AccountType.PLACE), key=lambda line: line.amount
    )
    if others or not moves:
        return ()
    if len({line.account.fund_id for line in moves}) == 1:
        return tuple(full_name(line.account) for line in moves)
    funds = {fund.id: fund.name for fund in clubs.load_funds()}
    return tuple(funds[line.account.fund_id] for line in moves)


def _lines(posted: list[Posted], places: Collection[Account], opening: int) -> tuple[CashLine, ...]:
    names = members.load_names({one.entry.member_id for one in posted if one.entry.member_id})
    codes = loans.load_codes({one.entry.loan_id for one in posted if one.entry.loan_id})
    vouchers = _reversed_vouchers(posted)
    running, lines = opening, []
    for one in posted:
        moved = _moved(one, places)
        running += moved
        lines.append(
            CashLine(
                posted=one,
                kind_name=kind_name(one, places),
                borrower=names.get(one.entry.member_id or 0, ""),
                loan_code=codes.get(one.entry.loan_id or 0, ""),
                received=max(moved, 0),
                paid=max(-moved, 0),
                balance=running,
                reversed_voucher=vouchers.get(one.entry.reverses or 0, ""),
            )
        )
    return tuple(lines)


def _reversed_vouchers(posted: list[Posted]) -> dict[int, str]:
    """The vouchers that some entries take back, by sequence number."""
    ids = sorted(one.entry.reverses for one in posted if one.entry.reverses)
    return {one.id: str(one.voucher) for one in ledger.load_entries(ids)}


def _moved(posted: Posted, places: Collection[Account]) -> int:
    return sum(line.amount for line in posted.entry.lines if line.account in places)
