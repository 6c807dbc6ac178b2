"""Applications decided and loans paid out at the meeting."""

from functools import partial

from PySide6.QtCore import Qt

from clubdesk.domain.applications import Stand
from clubdesk.domain.applications import Step as Stage
from clubdesk.domain.loans import Loan
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.applications import QueueLine, next_step
from clubdesk.operations.entries import Recorded
from clubdesk.operations.meeting_loans import MeetingLoan, lending_at
from clubdesk.text.meeting_loan_words import lendable_words
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.lending.paid_pane import PaidPane
from clubdesk.ui.meetings.lending.queue_pane import QueuePane
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.panes import Panes


class LendingStep(Step):
    """Who waits on the left, what was paid out here on the right; all windows take the meeting's day."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "New loans"), name="lendingStep")
        self.money = Banner(tone="plain", name="meetingMoneyLeft")
        self.queue = QueuePane(go_on=self._go_on)
        self.paid = PaidPane(show_papers=self._show_papers, take_back=self._take_back)
        words = translate("MeetingLoans", "Lend at once…")
        self.lend = Button(words, name="meetingLend", on_click=self._lend)
        words = translate("MeetingLoans", "New application…")
        self.apply = Button(words, name="meetingApply", on_click=self._apply)
        for button in (self.lend, self.apply):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.body.addWidget(self.money)
        self.body.addWidget(Panes(self.queue, self.paid, shares=(1, 1)), 1)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the queue and the meeting's loans again, keeping what is chosen."""
        super().show_meeting(meeting)
        read = lending_at(meeting)
        self.money.show_text(lendable_words(read.cash, read.kept_back, read.can_lend))
        self.lend.setEnabled(not meeting.is_signed)
        self.apply.setEnabled(not meeting.is_signed)
        self.queue.show_lines(read.waiting, is_signed=meeting.is_signed)
        self.paid.show_loans(read.paid_out, is_signed=meeting.is_signed)

    def focus_first(self) -> None:
        """The queue where somebody waits, else lending at once."""
        first = self.queue.list if self.queue.chosen() else self.lend
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, line: QueueLine) -> None:
        """The next step of an application, with the meeting's day."""
        from clubdesk.ui.loans.applications.decision_dialog import DecisionDialog
        from clubdesk.ui.loans.applications.step_dialogs import OpinionDialog

        if self.meeting is None:
            return
        stage, session, done = (
            next_step(line.stand),
            self.session,
            partial(self._decided, line.application.id),
        )
        if stage is Stage.LEADER:
            OpinionDialog(self, session, line, done=done, day=self.meeting.held_on).open()
        elif stage is not None:
            DecisionDialog(self, session, line, stage, done=done, meeting=self.meeting).open()
        elif line.stand is Stand.AGREED:
            self._pay_out(line)

    def _decided(self, application_id: int) -> None:
        """What was just agreed is paid out on the spot; Esc leaves it for later."""
        self.focus_first()
        line = self.queue.chosen() if self.queue.choose(application_id) else None
        if line is not None and line.stand is Stand.AGREED:
            self._pay_out(line)

    def _pay_out(self, line: QueueLine) -> None:
        from clubdesk.ui.loans.applications.payout_dialog import PayOutDialog

        PayOutDialog(self, self.session, line, done=self._paid, meeting=self.meeting).open()

    def _apply(self) -> None:
        from clubdesk.ui.loans.applications.request_dialog import RequestDialog

        if self.meeting is not None:
            day = self.meeting.held_on
            RequestDialog(self, self.session, None, done=self._applied, day=day).open()

    def _applied(self, application_id: int) -> None:
        self.focus_first()
        self.queue.choose(application_id)

    def _lend(self) -> None:
        from clubdesk.ui.loans.lend_dialog import LendDialog

        LendDialog(self, self.session, done=self._paid, meeting=self.meeting).open()

    def _paid(self, loan: Loan, recorded: Recorded, name: str) -> None:
        from clubdesk.ui.loans.paid_out import PaidOutSheet

        self.focus_first()
        PaidOutSheet(self, self.session, loan, recorded, name).open()

    def _show_papers(self, one: MeetingLoan) -> None:
        from clubdesk.ui.loans.paid_out import PaidOutSheet

        PaidOutSheet(self, self.session, one.loan, one.recorded, one.borrower).open()

    def _take_back(self, one: MeetingLoan) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        ask_reversal(self, self.session, one.recorded.entry_id)
