"""What is done more rarely from the Funds page: closing, and the rules and lists of the funds."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.funds.dues import opening as dues
from clubdesk.ui.funds.lists import opening as lists
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menu_button import MenuButton
from clubdesk.ui.widgets.pages import Page

Opens = Callable[[QWidget, ClubSession], object]


class FundsMenu(MenuButton):
    """The menu at the head of the Funds page; sheets open above `page`, which shows the `month`."""

    def __init__(self, page: Page, session: ClubSession, *, month: Callable[[], date]) -> None:
        super().__init__(translate("Receipts", "More"), name="fundsMenu")
        self._page, self._session, self._month = page, session, month
        self._add_month()
        self.add_line()
        self._add_lists()

    def _add_month(self) -> None:
        self.add(translate("Receipts", "Close the month…"), self._open_closing, name="closing")
        board = translate("Receipts", "Page for the notice board…")
        self.add(board, self._open_notice_board, name="noticeBoard")

    def _open_closing(self) -> None:
        from clubdesk.ui.funds.closing.sheet import open_closing

        open_closing(self._page, self._session, leads_to=self._page.leads_to.emit)

    def _open_notice_board(self) -> None:
        from clubdesk.ui.funds.notice_board import open_notice_board

        open_notice_board(self._page, self._session, self._month())

    def _add_lists(self) -> None:
        self._opens(translate("Dues", "Amount of the dues…"), dues.open_dues_rules, name="duesRules")
        places = translate("Receipts", "Funds, money places, opening figures…")
        self._opens(places, lists.open_places, name="fundPlaces")
        kinds = translate("Receipts", "Kinds of receipts and payments…")
        self._opens(kinds, lists.open_kinds, name="moneyKinds")
        shares = translate("Receipts", "Interest shares…")
        self._opens(shares, lists.open_shares, name="interestShares")

    def _opens(self, text: str, opens: Opens, *, name: str) -> None:
        self.add(text, lambda: opens(self._page, self._session), name=name)
