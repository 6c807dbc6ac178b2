"""One meeting being written down: its steps in a rail, one of them below, the way on at the foot."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.meeting_steps import BOARD_STEPS, MeetingStep
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.meeting_steps import steps_done
from clubdesk.operations.meetings import meeting
from clubdesk.text.translation import translate
from clubdesk.ui.meetings import words
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.meetings.step_rail import StepRail
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.part_stack import PartStack


class MeetingView(QWidget):
    """The steps of a meeting; a step's code is loaded when the step is first shown."""

    leads_to = Signal(str, object)
    step_shown = Signal(str)

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self.setObjectName("meetingView")
        self._session = session
        self.meeting: Meeting | None = None
        self.step = MeetingStep.ROLL
        self._steps: dict[MeetingStep, Step] = {}
        self.rail = StepRail()
        self.rail.chosen.connect(self.show_key)
        self.locked = Banner(words.locked(), tone="plain", name="meetingLocked")
        self.stack = PartStack()
        self.next = Button("", "primary", name="stepDone", on_click=self.finish_step)
        self._own_foot = QHBoxLayout()
        self._own_foot.addStretch(1)
        self._own_foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.rail)
        column.addWidget(self.locked)
        column.addWidget(self.stack, 1)
        column.addLayout(self._own_foot)

    def title(self) -> str:
        """What the page is called now."""
        return words.title(self.meeting) if self.meeting is not None else ""

    def show_meeting(self, shown: Meeting) -> None:
        """Show a meeting at the step that was shown; another one begins with its first open step."""
        if self.meeting is None or self.meeting.id != shown.id:
            self.leave()
            self.meeting = shown
            self.step = self._first_step(shown)
        self.meeting = shown
        self._show(self.step)

    def close_meeting(self) -> None:
        """No meeting is shown any more."""
        self.leave()
        self.meeting = None

    def show_key(self, key: str) -> None:
        """Show a step by its key; one this meeting does not have changes nothing."""
        if self.meeting is None or key not in [step.value for step in self._order()]:
            return
        if key != self.step.value:
            self.leave()
        self._show(MeetingStep(key))
        self._steps[self.step].focus_first()

    def go(self, places: int) -> None:
        """Go some steps on or back."""
        if self.meeting is None:
            return
        order = self._order()
        place = order.index(self.step) + places
        if 0 <= place < len(order):
            self.show_key(order[place].value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the way on beside the step's own buttons, or none any more."""
        super().resizeEvent(event)
        self._place_way_on()

    def leave(self) -> None:
        """Put what is open in the step on disk."""
        if self.meeting is not None and self.step in self._steps:
            self._steps[self.step].leave()

    def _order(self) -> tuple[MeetingStep, ...]:
        is_board = self.meeting is not None and self.meeting.body is Body.BOARD
        return BOARD_STEPS if is_board else tuple(MeetingStep)

    def _first_step(self, shown: Meeting) -> MeetingStep:
        if shown.is_signed:
            return MeetingStep.MINUTES
        done = steps_done(shown)
        return next((step for step in self._order() if step not in done), MeetingStep.MINUTES)

    def _show(self, step: MeetingStep) -> None:
        if self.meeting is None:
            return
        self.step = step
        if step not in self._steps:
            self._steps[step] = self._made(step)
        self._steps[step].show_meeting(self.meeting)
        self.stack.show_part(self._steps[step])
        self.locked.setVisible(self.meeting.is_signed and step is not MeetingStep.MINUTES)
        self.rail.show_steps(self._order(), step, done=steps_done(self.meeting))
        self._tell_way_on()
        self.step_shown.emit(step.value)

    def _made(self, step: MeetingStep) -> Step:
        made = _MAKERS[step](self._session)
        made.leads_to.connect(self.leads_to)
        made.step_wanted.connect(self.show_key)
        self.stack.add(made)
        return made

    def _tell_way_on(self) -> None:
        order = self._order()
        place = order.index(self.step)
        self.next.setVisible(place + 1 < len(order))
        if place + 1 < len(order):
            on = words.step_titles()[order[place + 1]]
            self.next.setText(translate("Meetings", "Done here: {step} →").format(step=on))
        self._place_way_on()

    def _place_way_on(self) -> None:
        if self.step not in self._steps:
            return
        beside = self._steps[self.step].foot
        if self.next not in [_widget_at(beside, place) for place in range(beside.count())]:
            needed = beside.sizeHint().width() + self.next.sizeHint().width() + 24
        else:
            needed = beside.sizeHint().width()
        foot = beside if needed <= self.width() else self._own_foot
        foot.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)

    def finish_step(self) -> None:
        """Done with the step, as its button says; the last one has no step after it."""
        if self.meeting is not None and self.step is not self._order()[-1]:
            self._steps[self.step].finish(self._go_on)

    def _go_on(self) -> None:
        if self.meeting is not None:
            self.meeting = meeting(self.meeting.id)
            self.go(1)


def _widget_at(layout: QHBoxLayout, place: int) -> QWidget | None:
    item = layout.itemAt(place)
    return item.widget() if item is not None else None


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
