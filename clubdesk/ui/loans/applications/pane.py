"""The queue of applications on the loans page: money and wishes, the list, the chosen application."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clubdesk.domain.applications import Stand, Step
from clubdesk.domain.loans import Loan
from clubdesk.operations.applications import QueueLine, next_step, queue, refused_lines
from clubdesk.operations.entries import Recorded
from clubdesk.text.application_words import queue_sentence, stand_words
from clubdesk.text.translation import translate
from clubdesk.ui.loans import papers
from clubdesk.ui.loans.applications.application_card import ApplicationActs, ApplicationCard
from clubdesk.ui.loans.applications.columns import queue_columns
from clubdesk.ui.loans.applications.decision_dialog import DecisionDialog
from clubdesk.ui.loans.applications.payout_dialog import PayOutDialog
from clubdesk.ui.loans.applications.request_dialog import RequestDialog
from clubdesk.ui.loans.applications.step_dialogs import OpinionDialog, WithdrawDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.table import ListTable, TableModel

_WAITING, _OVER = "waiting", "over"


class ApplicationsPane(QWidget):
    """Who waits and who was refused; `paid` is told loan, record and name of what was paid out."""

    def __init__(self, session: ClubSession, *, paid: Callable[[Loan, Recorded, str], object]) -> None:
        super().__init__()
        self.setObjectName("applicationsPane")
        self._session, self._paid = session, paid
        self.money = Banner(tone="plain", name="queueMoney")
        self.said = Banner(name="applicationSaid")
        self._build_list()
        acts = ApplicationActs(
            go_on=self.go_on, change=self._change, withdraw=self._withdraw, print_it=self._print
        )
        self.card = ApplicationCard(acts)
        self._scroller = CardScroller(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.money)
        column.addLayout(self._narrow)
        column.addWidget(Panes(self.list, self._scroller, shares=(5, 6)), 1)

    def refresh(self) -> None:
        """Read the queue again, keeping the choice."""
        read, over = queue(self._session.today()), refused_lines(self._session.today())
        shown = read.lines if self.chips.key() == _WAITING else over
        tone = "warning" if read.asked > read.can_lend else "plain"
        self.money.show_text(queue_sentence(read.can_lend, read.asked, read.comes_back), tone=tone)
        self.chips.set_counts({_WAITING: len(read.lines), _OVER: len(over)})
        before = self.card.line()
        self.lines.set_rows(shown)
        if before is None or not self._select(before.application.id):
            self.list.select_first()
        self._scroller.setVisible(bool(shown))

    def ask_new(self) -> None:
        """Write a new application down."""
        self._open(RequestDialog(self, self._session, None, done=self._tell))

    def show_application(self, application_id: int) -> None:
        """Choose an application that waits."""
        self.chips.choose(_WAITING)
        self.refresh()
        self._select(application_id)

    def go_on(self, line: QueueLine) -> None:
        """The next step of an application."""
        step, done = next_step(line.stand), partial(self._tell, line.application.id)
        if step is Step.LEADER:
            self._open(OpinionDialog(self, self._session, line, done=done))
        elif step is not None:
            self._open(DecisionDialog(self, self._session, line, step, done=done))
        elif line.stand is Stand.AGREED:
            self._open(PayOutDialog(self, self._session, line, done=self._paid))

    def _open(self, dialog: QDialog) -> None:
        """What was recorded before is said no longer."""
        self.said.show_text("")
        dialog.open()

    def _tell(self, application_id: int) -> None:
        """Show where an application stands after something was recorded, and say it."""
        self.show_application(application_id)
        lines = (*self.lines.rows(), *refused_lines(self._session.today()))
        line = next(one for one in lines if one.application.id == application_id)
        words = translate("Applications", "Recorded. {name}: {stand}.")
        self.said.show_text(words.format(name=line.applicant.name, stand=stand_words(line.stand)))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_list(self) -> None:
        self.chips = FilterChips(
            [
                (_WAITING, translate("Applications", "Waiting")),
                (_OVER, translate("Applications", "Refused or withdrawn")),
            ],
            name="applicationChips",
        )
        new = translate("Applications", "New application…")
        self.new = Button(new, name="newApplication", on_click=self.ask_new)
        self._narrow = FlowLayout(spacing=14)
        self._narrow.addWidget(self.chips)
        self._narrow.addWidget(self.new)
        self.lines = TableModel(queue_columns())
        self.list = ListTable(
            self.lines,
            name="applications",
            spoken=translate("Applications", "Applications"),
            empty=translate("Applications", "No application here. Press New application to write one down."),
        )
        self.chips.chosen.connect(lambda _key: self.refresh())
        self.list.row_selected.connect(lambda line: self.card.show_line(line))
        self.list.row_activated.connect(self.go_on)

    def _select(self, application_id: int) -> bool:
        return self.list.select_where(lambda line: line.application.id == application_id)

    def _change(self, line: QueueLine) -> None:
        self._open(RequestDialog(self, self._session, line, done=self._tell))

    def _withdraw(self, line: QueueLine) -> None:
        done = partial(self._tell, line.application.id)
        self._open(WithdrawDialog(self, self._session, line, done=done))

    def _print(self, line: QueueLine) -> None:
        papers.print_application(self, self._session, line.application.id)
