"""The menus of the Funds page: the books to look up, and what is done more rarely."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.funds.books import opening as books
from clubdesk.ui.funds.dues import opening as dues
from clubdesk.ui.funds.gifts import opening as gifts
from clubdesk.ui.funds.lists import opening as lists
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menu_button import MenuButton
from clubdesk.ui.widgets.pages import Page

Opens = Callable[[QWidget, ClubSession], object]


class BooksMenu(MenuButton):
    """The books of the funds, each a sheet above `page`, which shows the `month`."""

    def __init__(self, page: Page, session: ClubSession, *, month: Callable[[], date]) -> None:
        super().__init__(translate("Receipts", "Books and reports"), name="booksMenu")
        self._page, self._session, self._month = page, session, month
        self._opens(translate("Receipts", "Cash book of any period…"), books.open_cash_book, name="cashBook")
        income = translate("Receipts", "Income and use by month…")
        self._opens(income, books.open_income_and_use, name="incomeAndUse")
        self._opens(translate("Receipts", "Report of the year…"), books.open_year_report, name="yearReport")
        self.add(
            translate("Receipts", "Page for the notice board…"), self._open_notice_board, name="noticeBoard"
        )
        self.add_line()
        self._opens(translate("Dues", "Dues book…"), dues.open_dues_book, name="duesBook")
        self._opens(translate("Gifts", "Golden Heart book…"), gifts.open_donations, name="donations")
        self._opens(translate("Gifts", "Equipment book…"), gifts.open_equipment, name="equipment")
        self.add_line()
        months = translate("Receipts", "Income Fund over the months…")
        self._opens(months, lists.open_income_months, name="incomeMonths")
        uses = translate("Receipts", "Where did the interest go?…")
        self._opens(uses, lists.open_interest_uses, name="interestUses")

    def _open_notice_board(self) -> None:
        from clubdesk.ui.funds.notice_board import open_notice_board

        open_notice_board(self._page, self._session, self._month())

    def _opens(self, text: str, opens: Opens, *, name: str) -> None:
        self.add(text, lambda: opens(self._page, self._session), name=name)


class FundsMenu(MenuButton):
    """The menu at the head of the Funds page; sheets open above `page`."""

    def __init__(self, page: Page, session: ClubSession) -> None:
        super().__init__(translate("Receipts", "More"), name="fundsMenu")
        self._page, self._session = page, session
        self._add_acts()
        self.add_line()
        self._add_month()
        self.add_line()
        self._add_lists()

    def _add_acts(self) -> None:
        self._opens(translate("Gifts", "Write a gift down…"), gifts.open_gift, name="gift")
        self._opens(translate("Dues", "Amount of the dues…"), dues.open_dues_rules, name="duesRules")
        self._opens(
            translate("Dues", "Members' contributions…"), dues.open_contributions, name="contributions"
        )

    def _add_month(self) -> None:
        self.add(translate("Receipts", "Count the cash…"), self._open_count, name="cashCount")
        self.add(translate("Receipts", "Close the month…"), self._open_closing, name="closing")

    def _open_count(self) -> None:
        from clubdesk.ui.meetings.cash.dialog import open_cash_count

        open_cash_count(self._page, self._session)

    def _open_closing(self) -> None:
        from clubdesk.ui.funds.closing.sheet import open_closing

        open_closing(self._page, self._session, leads_to=self._page.leads_to.emit)

    def _add_lists(self) -> None:
        places = translate("Receipts", "Funds, money places, opening figures…")
        self._opens(places, lists.open_places, name="fundPlaces")
        kinds = translate("Receipts", "Kinds of receipts and payments…")
        self._opens(kinds, lists.open_kinds, name="moneyKinds")
        shares = translate("Receipts", "Interest shares…")
        self._opens(shares, lists.open_shares, name="interestShares")

    def _opens(self, text: str, opens: Opens, *, name: str) -> None:
        self.add(text, lambda: opens(self._page, self._session), name=name)
