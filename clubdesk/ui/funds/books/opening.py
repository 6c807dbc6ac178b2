"""What other pages open of the funds' books."""

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_cash_book(parent: QWidget, session: ClubSession, *, fund_id: int | None = None) -> None:
    """Open the cash book of this month, of a fund or of the Income Fund."""
    from clubdesk.ui.funds.books.cash_book_sheet import CashBookSheet

    CashBookSheet(parent, session, fund_id=fund_id).open()


def open_income_and_use(parent: QWidget, session: ClubSession) -> None:
    """Open what a fund received and used, month by month."""
    from clubdesk.ui.funds.books.income_sheet import IncomeSheet

    IncomeSheet(parent, session).open()


def open_year_report(parent: QWidget, session: ClubSession, *, year: int | None = None) -> None:
    """Open the report of a year, of this one where none is named, the year before beside it."""
    from clubdesk.ui.funds.books.year_sheet import YearSheet

    YearSheet(parent, session, year=year).open()
