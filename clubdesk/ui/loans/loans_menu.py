"""What is done more rarely from the loans page: applications, blank forms, kinds of loan, rules."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.loans import papers
from clubdesk.ui.loans.rules.products_sheet import ProductsSheet
from clubdesk.ui.loans.rules.rules_sheet import RulesSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menu_button import MenuButton


class LoansMenu(MenuButton):
    """The menu at the head of the loans page; sheets open above `page`."""

    def __init__(self, page: QWidget, session: ClubSession, *, ask_application: Callable[[], object]) -> None:
        super().__init__(translate("Loans", "More"), name="loansMenu")
        self._page, self._session = page, session
        self.add(translate("Applications", "New application…"), ask_application, name="askApplication")
        self.add_line()
        self._add_papers()
        self.add_line()
        self.add(translate("Lending", "Kinds of loan…"), self._open_products, name="kindsOfLoan")
        self.add(translate("Lending", "Lending rules…"), self.open_rules, name="lendingRules")

    def open_rules(self) -> None:
        """Open the club's lending rules."""
        RulesSheet(self._page, self._session).open()

    def _open_products(self) -> None:
        ProductsSheet(self._page, self._session).open()

    def _add_papers(self) -> None:
        page, session = self._page, self._session
        self.add(translate("Loans", "Print list"), lambda: papers.print_list(page, session), name="printList")
        self.add(
            translate("Loans", "Print a blank application"),
            lambda: papers.print_blank_application(page, session),
            name="blankApplication",
        )
        self.add(
            translate("Loans", "Print a blank collection sheet"),
            lambda: papers.print_blank_collection(page, session),
            name="blankCollection",
        )
