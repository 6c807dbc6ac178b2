"""What is done more rarely at the page of reports, and the desk of whoever gathers many clubs' files."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menu_button import MenuButton


class ReportsMenu(MenuButton):
    """The menu at the head of the page; sheets and forms open above `page`, which shows the `period`."""

    def __init__(self, page: QWidget, session: ClubSession, *, period: Callable[[], ReportPeriod]) -> None:
        super().__init__(translate("Reports", "More"), name="reportsMenu")
        self._page, self._session, self._period = page, session, period
        self.add(translate("Receivers", "Who receives reports…"), self.open_receivers, name="receivers")
        self.add(translate("Reports", "Closing days of the periods…"), self.open_closing, name="closingDays")
        self.add_line()
        self.add(translate("Reports", "Everything that was sent…"), self.open_sent, name="sentFiles")
        self.add(translate("Reports", "Named list under a pass phrase…"), self.open_list, name="namedList")

    def open_receivers(self) -> None:
        """The bodies that reports go to."""
        from clubdesk.ui.reports.receivers_sheet import ReceiversSheet

        ReceiversSheet(self._page, self._session).open()

    def open_closing(self) -> None:
        """The days on which periods close."""
        from clubdesk.ui.reports.closing_dialog import ClosingDialog

        ClosingDialog(self._page, self._session).open()

    def open_sent(self) -> None:
        """The log of what left, with the copies."""
        from clubdesk.ui.reports.sent_sheet import SentSheet

        SentSheet(self._page, self._session).open()

    def open_list(self) -> None:
        """A list of members with their names, for those who agreed."""
        from clubdesk.ui.reports.list_dialog import ListDialog

        ListDialog(self._page, self._session, self._period()).open()
