"""Double entry: lines that add up to zero in every fund, and each entry's voucher (lending_rules 1)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.ledger_errors import EntryOutOfBalance


class AccountType(StrEnum):
    """What an account of a fund counts; debits are positive đồng."""

    PLACE = "place"
    LOANS = "loans"
    RECEIPT = "receipt"
    PAYMENT = "payment"
    INTEREST = "interest"
    LOSS = "loss"
    OPENING = "opening"
    TRANSFER = "transfer"
    CONTRIBUTION = "contribution"


class EntryKind(StrEnum):
    """What happened."""

    OPENING = "opening"
    RECEIPT = "receipt"
    PAYMENT = "payment"
    DUES = "dues"
    TRANSFER = "transfer"
    CONTRIBUTION = "contribution"
    REFUND = "refund"
    DISBURSEMENT = "disbursement"
    REPAYMENT = "repayment"
    WRITE_OFF = "write-off"
    RECOVERY = "recovery"
    TOP_UP = "top-up"
    BROUGHT_IN = "brought-in"
    CORRECTION = "correction"
    REVERSAL = "reversal"


LENDING_KINDS = frozenset({EntryKind.DISBURSEMENT, EntryKind.TOP_UP, EntryKind.BROUGHT_IN})
"""What puts a new loan into the books, and out of them when it is reversed."""


class Series(StrEnum):
    """The three voucher series of a club: phiếu thu, phiếu chi, phiếu kế toán."""

    RECEIPT = "PT"
    PAYMENT = "PC"
    JOURNAL = "PK"


@dataclass(frozen=True, slots=True)
class Account:
    """An account of one fund.

    A money place with a `bank` is an account there, else it is cash; what money is received or paid for has
    its `source` of money or its `area` of activity. One that is retired takes nothing new.
    """

    id: int
    fund_id: int
    type: AccountType
    name: str
    bank: str = ""
    source: str = ""
    area: str = ""
    retired_on: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """An amount in đồng on an account: debit above zero, credit below."""

    account: Account
    amount: int


@dataclass(frozen=True, slots=True)
class Voucher:
    """The number an entry takes at posting: one series a club and year, without gaps."""

    series: Series
    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.series} {self.year}/{self.number:03d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A movement to post; people are named by id only, so that a name can be erased later.

    `party` is whoever paid or received without being a member; `words` is what the committee wrote,
    `attached` which papers lie with the voucher.
    """

    dated_on: date
    kind: EntryKind
    lines: tuple[Line, ...]
    words: str = ""
    party: str = ""
    member_id: int | None = None
    loan_id: int | None = None
    meeting_id: int | None = None
    reverses: int | None = None
    attached: str = ""

    @property
    def series(self) -> Series:
        """The voucher series: by whether cash came in, went out, or did not move."""
        cash = sum(line.amount for line in self.lines if line.account.type is AccountType.PLACE)
        if cash > 0:
            return Series.RECEIPT
        return Series.PAYMENT if cash < 0 else Series.JOURNAL


@dataclass(frozen=True, slots=True)
class FundBook:
    """The accounts of one fund that the program itself posts to; `place` is its first money place."""

    place: Account
    loans: Account
    interest: Account
    loss: Account
    opening: Account


def is_opening(entry: Entry) -> bool:
    """Whether an entry puts the opening figure of a money place into the books, or takes it out."""
    return entry.loan_id is None and any(line.account.type is AccountType.OPENING for line in entry.lines)


def is_offered_for_reversal(entry: Entry) -> bool:
    """Whether the counter offers to take an entry back; opening figures are corrected instead."""
    return not is_opening(entry) and entry.kind is not EntryKind.CORRECTION


def check_balanced(lines: Iterable[Line]) -> None:
    """Every fund of an entry adds up to zero.

    Raises:
        EntryOutOfBalance: with the difference of each fund that does not.
    """
    totals: Counter[int] = Counter()
    for line in lines:
        totals[line.account.fund_id] += line.amount
    differences = {fund: total for fund, total in totals.items() if total}
    if differences:
        raise EntryOutOfBalance(differences=differences)


def moved(debit: Account, credit: Account, amount: int) -> tuple[Line, Line]:
    """An amount in đồng from one account to another of the same fund."""
    return Line(debit, amount), Line(credit, -amount)


def disbursement_lines(lender: FundBook, principal: int) -> tuple[Line, ...]:
    """A loan paid out: đồng from the lending fund's cash to what is owed to it."""
    return moved(lender.loans, lender.place, principal)


def repayment_lines(
    lender: FundBook, *, principal: int, interest: Sequence[tuple[FundBook, int]]
) -> tuple[Line, ...]:
    """Principal back into the lending fund, interest in đồng to the funds that have a share in it."""
    parts = [(lender.place, lender.loans, principal)]
    parts += [(book.place, book.interest, amount) for book, amount in interest]
    return merged(line for place, source, amount in parts for line in moved(place, source, amount))


def write_off_lines(lender: FundBook, amount: int, *, bearer: FundBook) -> tuple[Line, ...]:
    """Principal in đồng given up; a fund that bears it for the lender pays it over."""
    if bearer == lender:
        return moved(lender.loss, lender.loans, amount)
    return (*moved(bearer.loss, bearer.place, amount), *moved(lender.place, lender.loans, amount))


def top_up_lines(
    lender: FundBook, *, principal: int, settled: int, interest: Sequence[tuple[FundBook, int]]
) -> tuple[Line, ...]:
    """A new loan of `principal` đồng that settles an old one of `settled`; only what is new is paid out."""
    paid_back = repayment_lines(lender, principal=settled, interest=interest)
    return merged((*disbursement_lines(lender, principal), *paid_back))


def reversal_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The same accounts, the other way round."""
    return tuple(Line(line.account, -line.amount) for line in lines)


def merged(lines: Iterable[Line]) -> tuple[Line, ...]:
    """One line an account, accounts that end at nothing left out."""
    totals: dict[Account, int] = {}
    for line in lines:
        totals[line.account] = totals.get(line.account, 0) + line.amount
    return tuple(Line(account, amount) for account, amount in totals.items() if amount)


def cash_by_place(lines: Iterable[Line]) -> Mapping[Account, int]:
    """What each money place gained or lost, in đồng."""
    return {line.account: line.amount for line in lines if line.account.type is AccountType.PLACE}
