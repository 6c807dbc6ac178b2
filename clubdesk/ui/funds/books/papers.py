"""Printing from the funds' books; the print room is opened only when something is printed."""

from typing import TYPE_CHECKING

from clubdesk.domain.ledger import Series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from clubdesk.domain.funds import Fund
    from clubdesk.operations.funds import CashBook, CashLine
    from clubdesk.ui.session import ClubSession


def print_cash_book(parent: "QWidget", session: "ClubSession", book: "CashBook") -> None:
    """Show a cash book as it prints."""
    from clubdesk.operations.cash_book_printing import cash_book_of
    from clubdesk.ui.printing import preview_paper

    paper = cash_book_of(
        book.fund, book.place, since=book.since, until=book.until, printed_on=session.today()
    )
    preview_paper(parent, paper)


def cash_vouchers(lines: "Sequence[CashLine]") -> list[int]:
    """The sequence numbers of the receipts and payments that some lines of a book tell."""
    posted = [one for line in lines for one in (line.gathered or (line.posted,))]
    return [one.id for one in posted if one.voucher.series is not Series.JOURNAL]


def print_vouchers(parent: "QWidget", session: "ClubSession", entry_ids: "Sequence[int]") -> None:
    """Show some vouchers as they print, two to a sheet."""
    from clubdesk.operations.voucher_printing import vouchers
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, vouchers(entry_ids, printed_on=session.today()))


def print_income_and_use(parent: "QWidget", session: "ClubSession", fund: "Fund", year: int) -> None:
    """Show a fund's year of income and use as it prints."""
    from clubdesk.operations.year_printing import income_and_use
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, income_and_use(fund, year, printed_on=session.today()))


def print_year_report(parent: "QWidget", session: "ClubSession", year: int) -> None:
    """Show the report of a year as it prints."""
    from clubdesk.domain.ready_lists import whole_year
    from clubdesk.operations.year_printing import year_report
    from clubdesk.ui.printing import preview_paper

    period = whole_year(year)
    if period.since is not None and period.until is not None:
        preview_paper(parent, year_report(since=period.since, until=period.until, printed_on=session.today()))
