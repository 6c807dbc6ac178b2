"""The books to read and print from the Funds page: cash, income and use, dues, gifts, equipment, interest."""

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.funds.books import opening as books
from clubdesk.ui.funds.dues import opening as dues
from clubdesk.ui.funds.funds_menu import Opens
from clubdesk.ui.funds.gifts import opening as gifts
from clubdesk.ui.funds.lists import opening as lists
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menu_button import MenuButton


class BooksMenu(MenuButton):
    """The menu of books at the head of the Funds page; sheets open above `page`."""

    def __init__(self, page: QWidget, session: ClubSession) -> None:
        super().__init__(translate("Receipts", "Books"), name="booksMenu")
        self._page, self._session = page, session
        self._opens(translate("Receipts", "Cash book…"), books.open_cash_book, name="cashBookOf")
        self._opens(translate("Receipts", "Income and use…"), books.open_income_and_use, name="incomeAndUse")
        self._opens(translate("Receipts", "Report of the year…"), books.open_year_report, name="yearReportOf")
        self.add_line()
        self._add_lists_of_people()
        self.add_line()
        months = translate("Receipts", "Income Fund over the months…")
        self._opens(months, lists.open_income_months, name="incomeMonths")
        uses = translate("Receipts", "Where did the interest go?…")
        self._opens(uses, lists.open_interest_uses, name="interestUses")

    def _add_lists_of_people(self) -> None:
        self._opens(translate("Dues", "Dues book…"), dues.open_dues_book, name="duesBook")
        contributions = translate("Dues", "Members' contributions…")
        self._opens(contributions, dues.open_contributions, name="contributions")
        self._opens(translate("Receipts", "Golden Heart book…"), gifts.open_donations, name="donations")
        self._opens(translate("Receipts", "Equipment book…"), gifts.open_equipment, name="equipment")

    def _opens(self, text: str, opens: Opens, *, name: str) -> None:
        self.add(text, lambda: opens(self._page, self._session), name=name)
