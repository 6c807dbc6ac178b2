"""The seven steps of a meeting as a line of tabs: where one is, and what is done."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import restyle


class StepRail(QWidget):
    """One button a step; the one shown and those done are marked, and told to a screen reader."""

    chosen = Signal(str)
    """The key of the step that was pressed."""

    def __init__(self, titles: Sequence[tuple[MeetingStep, str]]) -> None:
        super().__init__()
        self.setObjectName("stepRail")
        self.setAccessibleName(translate("Meetings", "Steps of the meeting"))
        self._titles = dict(titles)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: dict[MeetingStep, Button] = {}
        for step in self._titles:
            button = Button("", "step", name=f"step_{step.value}", on_click=partial(self._choose, step))
            self._buttons[step] = button
            row.addWidget(button, 1)

    def show_steps(self, shown: MeetingStep, *, done: Collection[MeetingStep]) -> None:
        """Mark the step shown and those done."""
        for place, (step, title) in enumerate(self._titles.items(), start=1):
            button, is_done = self._buttons[step], step in done
            button.setText(f"✓ {title}" if is_done else f"{place}. {title}")
            button.setAccessibleName(title)
            button.setAccessibleDescription(translate("Meetings", "done") if is_done else "")
            restyle(button, chosen="yes" if step is shown else "no", done="yes" if is_done else "no")

    def _choose(self, step: MeetingStep) -> None:
        self.chosen.emit(step.value)
