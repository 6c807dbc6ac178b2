"""Counting the cash on any day, outside a meeting."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.cash.board import CountBoard
from clubdesk.ui.meetings.cash.papers import print_count
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import DateField
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.sheet import Sheet


class CashCountSheet(Sheet):
    """The day on top, the places beneath; what is typed and not recorded stays as a draft."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Closing", "Count the cash"), name="cashCountSheet", width=1120)
        self._session = session
        self.form = Form(columns=2, name="cashCountForm")
        self.day = DateField(name="countDay", required=True, today=session.today)
        self.day.set_day(session.today())
        self.form.add(translate("Closing", "Counted on"), self.day)
        self.board = CountBoard(session, verb_kind="primary", elsewhere=self._refuse)
        self.body.addWidget(self.form)
        self.body.addWidget(self.board, 1)
        self.body.addStretch(1)
        self.paper = Button(
            translate("Closing", "Print the cash count"), name="printCount", on_click=self._print
        )
        self.blank = Button(
            translate("Closing", "Print a blank form"),
            name="printBlankCount",
            on_click=lambda: print_count(self, session),
        )
        self.close_it = Button(translate("Fields", "Close"), name="countClose", on_click=self.reject)
        for button in (self.board.record_button, self.paper, self.blank, self.close_it):
            self._foot.addWidget(button)
        self.board.show_day(session.today())
        self.board.all_counted.connect(self.paper.setFocus)
        self.day.judged.connect(self._show_day)
        self.form.submitted.connect(self.board.focus_first)
        session.club_changed.connect(self._show_day)

    def showEvent(self, event: QShowEvent) -> None:
        """Counting begins with the first place."""
        super().showEvent(event)
        self.board.focus_first()

    def done(self, result: int) -> None:
        """Keep what is typed and not recorded."""
        self.board.keep()
        super().done(result)

    def _refuse(self, error: ClubError) -> bool:
        """Say beside the day what is about the day."""
        if not isinstance(error, DateInFuture | MonthClosed):
            return False
        self.form.refuse(self.day, sentence(error))
        return True

    def _show_day(self) -> None:
        day = self.day.day()
        if day is not None:
            self.board.show_day(day)

    def _print(self) -> None:
        day = self.day.day()
        if day is not None:
            print_count(self, self._session, on=day)


def open_cash_count(parent: QWidget, session: ClubSession) -> None:
    """Open the window that counts the cash of a day."""
    CashCountSheet(parent, session).open()
