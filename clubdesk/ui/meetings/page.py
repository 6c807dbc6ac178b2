"""The Meetings page: the meetings of the club and its board, and the one being written down, step by step."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Meeting  # noqa: TC001 – the type of an attribute
from clubdesk.operations.meetings import meeting, open_meetings
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.meetings.step_rail import StepRail
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.pages import Page


class MeetingsPage(Page):
    """The meeting being written down; a step's code is loaded when the step is first shown."""

    help_page = "meetings"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Meetings"), name="meetingsPage")
        self._meeting: Meeting | None = None
        self._step = MeetingStep.ROLL
        self._steps: dict[MeetingStep, Step] = {}
        self.rail = StepRail(_titles())
        self.rail.chosen.connect(lambda key: self.show_step(MeetingStep(key)))
        self.stack = QStackedWidget()
        self.body.addWidget(self.rail)
        self.body.addWidget(self.stack, 1)

    def refresh(self) -> None:
        """Read the meeting again, and the step that is shown."""
        if self._meeting is None:
            self._meeting = next(iter(open_meetings()), None)
        if self._meeting is None:
            return
        self._meeting = meeting(self._meeting.id)
        words = translate("Meetings", "Meeting of month {month} · {date}")
        held_on = self._meeting.held_on
        self.heading.setText(words.format(month=held_on.month, date=format_date(held_on)))
        self.show_step(self._step)

    def show_step(self, step: MeetingStep) -> None:
        """Show a step of the meeting, with what is open in the present one put on disk first."""
        if self._meeting is None:
            return
        if step is not self._step and self._step in self._steps:
            self._steps[self._step].leave()
        if step not in self._steps:
            self._steps[step] = _MAKERS[step](self.session)
            self._steps[step].leads_to.connect(self.leads_to)
            self.stack.addWidget(self._steps[step])
        self._step = step
        self._steps[step].show_meeting(self._meeting)
        self.stack.setCurrentWidget(self._steps[step])
        self.rail.show_steps(step, done=())


def _titles() -> list[tuple[MeetingStep, str]]:
    return [
        (MeetingStep.ROLL, translate("Meetings", "Roll call")),
        (MeetingStep.COLLECTION, translate("Meetings", "Collections, dues")),
        (MeetingStep.LENDING, translate("Meetings", "Lending")),
        (MeetingStep.MONEY, translate("Meetings", "Other money")),
        (MeetingStep.CONTENT, translate("Meetings", "Content")),
        (MeetingStep.CASH, translate("Meetings", "Cash count")),
        (MeetingStep.MINUTES, translate("Meetings", "Minutes")),
    ]


def _roll(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.roll.step import RollStep

    return RollStep(session)


def _collection(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.collection.step import CollectionStep

    return CollectionStep(session)


def _lending(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.lending.step import LendingStep

    return LendingStep(session)


def _money(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.money.step import MoneyStep

    return MoneyStep(session)


def _content(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.content.step import ContentStep

    return ContentStep(session)


def _cash(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.cash.step import CashStep

    return CashStep(session)


def _minutes(session: ClubSession) -> Step:
    from clubdesk.ui.meetings.minutes.step import MinutesStep

    return MinutesStep(session)


_MAKERS: dict[MeetingStep, Callable[[ClubSession], Step]] = {
    MeetingStep.ROLL: _roll,
    MeetingStep.COLLECTION: _collection,
    MeetingStep.LENDING: _lending,
    MeetingStep.MONEY: _money,
    MeetingStep.CONTENT: _content,
    MeetingStep.CASH: _cash,
    MeetingStep.MINUTES: _minutes,
}
