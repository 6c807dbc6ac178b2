"""The steps of a meeting as a line of tabs: where one is, and what is done."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.words import step_titles
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import restyle


class StepRail(QWidget):
    """One button a step; the one shown and those done are marked, and told to a screen reader."""

    chosen = Signal(str)
    """The key of the step that was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepRail")
        self.setAccessibleName(translate("Meetings", "Steps of the meeting"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: dict[MeetingStep, Button] = {}
        for step in MeetingStep:
            button = Button("", "step", name=f"step_{step.value}", on_click=partial(self._choose, step))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
            self._buttons[step] = button
            row.addWidget(button)

    def show_steps(
        self, order: Sequence[MeetingStep], shown: MeetingStep, *, done: Collection[MeetingStep]
    ) -> None:
        """Show these steps, and mark the one shown and those done."""
        for step, button in self._buttons.items():
            button.setVisible(step in order)
        for place, step in enumerate(order, start=1):
            button, title, is_done = self._buttons[step], step_titles()[step], step in done
            button.setText(f"✓ {title}" if is_done else f"{place}. {title}")
            button.setAccessibleName(title)
            button.setAccessibleDescription(translate("Meetings", "done") if is_done else "")
            restyle(button, chosen="yes" if step is shown else "no", done="yes" if is_done else "no")

    def _choose(self, step: MeetingStep) -> None:
        self.chosen.emit(step.value)
