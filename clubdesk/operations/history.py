"""Bringing a club's old books into a new file: all of them, or nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from clubdesk.domain.books import (
    BookLoan,
    BookMoney,
    BookRepayment,
    BookWriteOff,
    Direction,
    HistoryBooks,
    terms_of,
)
from clubdesk.domain.complaints import BooksRefused
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import AccountType, Entry, EntryKind, moved
from clubdesk.domain.loans import Loan
from clubdesk.domain.members import Member
from clubdesk.domain.repayments import Split
from clubdesk.exchange.history_workbook import BooksReading, read_history_workbook
from clubdesk.operations.clubs import Clock, NewClub, begin_dues, set_up
from clubdesk.operations.loans import book_loan
from clubdesk.operations.repayments import book_repayment
from clubdesk.operations.write_offs import book_write_off
from clubdesk.store import clubs, ledger, loans, meetings, members, opening

Progress = Callable[[int, int], None]
Fact = BookLoan | BookRepayment | BookWriteOff | BookMoney


def import_books(
    workbook: Path, path: Path, *, today: date, clock: Clock, actor: str, progress: Progress | None = None
) -> BooksReading:
    """Read a history workbook and make a club file of it; what was read, with its warnings.

    Raises:
        BooksRefused: with every complaint, and nothing is stored.
        FileExists, FileNotWritable, DiskFull, or what read_history_workbook raises: nothing was made.
    """
    reading = read_history_workbook(workbook, today=today, progress=progress)
    if reading.books is None:
        raise BooksRefused(reading.complaints)
    store_books(reading.books, path, clock=clock, actor=actor, progress=progress)
    return reading


def store_books(
    books: HistoryBooks,
    path: Path,
    *,
    clock: Clock,
    actor: str,
    progress: Progress | None = None,
) -> None:
    """Make a club file out of books that passed every check; `progress` may raise to stop it.

    Raises:
        FileExists, FileNotWritable, DiskFull: nothing was made.
    """
    with opening.new_file(path, clock=clock, actor=actor):
        file_books(books, progress=progress)


def file_books(books: HistoryBooks, *, is_sample: bool = False, progress: Progress | None = None) -> None:
    """Write books that passed every check into a new file that is being filled."""
    _set_up(books, is_sample=is_sample)
    filing = _Filing(books)
    facts = _in_order(books)
    for done, fact in enumerate(facts):
        if progress:
            progress(done, len(facts))
        filing.file(fact)


def _set_up(books: HistoryBooks, *, is_sample: bool) -> None:
    begin_on = books.begin_on
    if begin_on is None:
        raise AssertionError("books without a founding day or a fact do not pass their checks")
    club = NewClub(
        profile=books.club,
        rules=books.rules,
        begin_on=begin_on,
        opening={},
        interest_shares=books.interest_shares,
    )
    set_up(club, is_sample=is_sample)
    # Old books do not say who paid: nobody is in arrears for what the paper cannot tell.
    begin_dues(books.monthly_dues, holds_from=month_after(books.end_on or begin_on, 1, kept_day=1))


def _in_order(books: HistoryBooks) -> list[Fact]:
    """By date, then by sheet and row: the order vouchers are numbered in (lending_rules 1)."""
    facts: list[Fact] = [*books.loans, *books.repayments, *books.write_offs, *books.money]
    sheets = (BookLoan, BookRepayment, BookWriteOff, BookMoney)
    return sorted(facts, key=lambda fact: (_day(fact), sheets.index(type(fact)), fact.row))


def _day(fact: Fact) -> date:
    return fact.lent_on if isinstance(fact, BookLoan) else fact.day


@dataclass(frozen=True, slots=True)
class _Known:
    """What later rows of the books refer to."""

    members: dict[str, Member]
    loans: dict[str, int]
    funds: dict[str, Fund]


class _Filing:
    """Members and meetings first, then every fact of the books in its place."""

    def __init__(self, books: HistoryBooks) -> None:
        self._rules = books.rules
        people = {row.code: members.add_member(row.details, code=row.code) for row in books.members}
        self._known = _Known(people, {}, {fund.name: fund for fund in clubs.load_funds()})
        marks: dict[date, list[tuple[int, str]]] = {}
        for row in books.attendance:
            marks.setdefault(row.day, []).append((people[row.member_code].id, row.presence))
        for held in books.meetings:
            meetings.add_meeting(
                held.day,
                place=held.venue,
                present=held.present,
                on_roll=held.total,
                marks=marks.get(held.day, ()),
            )

    def file(self, fact: Fact) -> None:
        """Post one fact."""
        match fact:
            case BookLoan():
                self._lend(fact)
            case BookRepayment():
                split = Split(interest=fact.interest, principal=fact.principal)
                book_repayment(self._loan(fact.loan_code), split, fact.day)
            case BookWriteOff():
                self._write_off(fact)
            case BookMoney():
                self._move_money(fact)

    def _loan(self, code: str) -> Loan:
        return loans.load_loan(self._known.loans[code])

    def _lend(self, row: BookLoan) -> None:
        loan, _posted = book_loan(
            self._known.members[row.member_code],
            terms_of(row, self._rules),
            meeting_id=meetings.find_meeting(row.lent_on),
            code=row.code,
        )
        self._known.loans[row.code] = loan.id

    def _write_off(self, row: BookWriteOff) -> None:
        book_write_off(self._loan(row.loan_code), row.amount, row.day, words=row.reason)

    def _move_money(self, row: BookMoney) -> None:
        fund = self._known.funds[row.fund]
        place = clubs.load_books()[fund.id].place
        comes_in = row.direction is Direction.IN
        kind = AccountType.RECEIPT if comes_in else AccountType.PAYMENT
        reason = clubs.find_account(fund.id, kind, row.kind)
        entry = Entry(
            dated_on=row.day,
            kind=EntryKind.RECEIPT if comes_in else EntryKind.PAYMENT,
            lines=moved(place, reason, row.amount) if comes_in else moved(reason, place, row.amount),
            words=row.words,
            meeting_id=meetings.find_meeting(row.day),
        )
        ledger.add_entry(entry)
