"""The notes counted in each money place, beside the books."""

from collections.abc import Callable

from clubdesk.domain.meetings import Meeting
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.cash.board import CountBoard
from clubdesk.ui.meetings.cash.papers import print_count
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Answer, Question


class CashStep(Step):
    """The notes counted in each money place, beside the books."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Cash count"), name="cashStep")
        self.board = CountBoard(session, verb_kind="outline")
        self.body.addWidget(self.board, 1)
        self.paper = Button(
            translate("Closing", "Print the cash count"), name="printCount", on_click=self._print
        )
        self.board.all_counted.connect(self.paper.setFocus)
        self.foot.addWidget(self.board.record_button)
        self.foot.addWidget(self.paper)
        self.foot.addStretch(1)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the books at the end of the meeting's day and its counts; signed minutes take no count."""
        super().show_meeting(meeting)
        self.board.show_day(meeting.held_on, meeting_id=meeting.id)
        for part in (self.board, self.board.record_button):
            part.setEnabled(not meeting.is_signed)

    def focus_first(self) -> None:
        """Counting begins with the first place."""
        self.board.focus_first()

    def finish(self, go_on: Callable[[], object]) -> None:
        """A count that is typed and not recorded is asked about once."""
        name = self.board.show_unrecorded()
        if not name:
            super().finish(go_on)
            return
        words = translate("Closing", "{place}: what was counted is not recorded yet.").format(place=name)
        answers: list[Answer] = [
            (translate("Closing", "Record the count"), self.board.record),
            (translate("Closing", "Go on, record it later"), lambda: super(CashStep, self).finish(go_on)),
        ]
        Question(self, words, answers, name="unrecordedQuestion").open()

    def leave(self) -> None:
        """What is counted and not recorded is a draft."""
        self.board.keep()

    def _print(self) -> None:
        if self.meeting is not None:
            print_count(self, self.session, on=self.meeting.held_on, meeting_id=self.meeting.id)
