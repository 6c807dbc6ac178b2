"""Gathering what a printed cash book says."""

from datetime import date
from functools import partial

from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account, EntryKind
from clubdesk.operations.cash_books import find_funds, gathered_book
from clubdesk.operations.clubs import control_code
from clubdesk.operations.funds import CashBook, CashLine
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.cash_book import BookLine, CashBookPaper, PrintedBook, draw_cash_books
from clubdesk.reports.voucher import Cause, reason
from clubdesk.text.voucher_numbers import voucher_range

_SHORT = {
    EntryKind.DUES: "thu phí thành viên",
    EntryKind.REPAYMENT: "thu nợ {loan}",
    EntryKind.DISBURSEMENT: "cho vay {loan}",
    EntryKind.TRANSFER: "chuyển tiền {account}",
}
"""What happens often, so that it takes one line of the book."""


def cash_book_of(fund: Fund, place: Account | None, *, since: date, until: date, printed_on: date) -> Paper:
    """The cash book of one fund, or of one of its money places."""
    name = place.name if place else ""
    book = gathered_book(fund, since=since, until=until, place=place)
    return _paper([book], subject=f"{fund.name} {name}", printed_on=printed_on)


def cash_books(*, since: date, until: date, printed_on: date, fund: str | None = None) -> Paper:
    """The cash book of the fund of a name, or those of every fund, one after the other.

    Raises:
        FundNotFound: no fund is called so.
    """
    books = [gathered_book(one, since=since, until=until) for one in find_funds(fund)]
    return _paper(books, subject=fund or "", printed_on=printed_on)


def _paper(books: list[CashBook], *, subject: str, printed_on: date) -> Paper:
    since, until = books[0].since, books[0].until
    paper = CashBookPaper(
        club=club_heading(until),
        printed_on=printed_on,
        control_code=control_code(),
        books=tuple(map(_printed, books)),
    )
    name = paper_name("So quy", f"{subject} {since:%Y-%m-%d} {until:%Y-%m-%d}")
    return Paper("Sổ quỹ", name, partial(draw_cash_books, paper))


def _printed(book: CashBook) -> PrintedBook:
    return PrintedBook(
        fund=book.fund.name,
        place=book.place.name if book.place else "",
        since=book.since,
        until=book.until,
        opening=book.opening,
        lines=tuple(map(_line, book.lines)),
        closing=book.closing,
    )


def _line(line: CashLine) -> BookLine:
    return BookLine(
        on=line.posted.entry.dated_on,
        vouchers=_vouchers(line),
        words=_words(line),
        received=line.received,
        paid=line.paid,
        balance=line.balance,
    )


def _vouchers(line: CashLine) -> str:
    if not line.gathered:
        return str(line.posted.voucher)
    return voucher_range(posted.voucher for posted in line.gathered)


def _words(line: CashLine) -> str:
    """What happened, with whom, and that it was taken back where it was."""
    entry = line.posted.entry
    if line.gathered:
        return f"Thu phí thành viên: {line.people} người"
    told = _happened(line)
    who = line.borrower or entry.party
    told = f"{told} – {who}" if who else told
    taken_back = " (đã hủy)" if line.posted.reversed_by else ""
    return f"{told[:1].upper()}{told[1:]}{taken_back}"


def _happened(line: CashLine) -> str:
    entry = line.posted.entry
    if entry.kind in _SHORT:
        told = _SHORT[entry.kind].format(loan=line.loan_code, account=line.kind_name)
        return ": ".join(filter(None, (told, entry.words)))
    return reason(
        Cause(
            kind=entry.kind,
            loan_code=line.loan_code,
            account=line.kind_name,
            reversed_voucher=line.reversed_voucher,
            words=entry.words,
        )
    )
