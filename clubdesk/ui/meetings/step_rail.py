"""The steps of a meeting as a line of tabs: where one is, and what is done."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.words import step_titles
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import restyle

_AROUND = 12


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
        self._words: dict[MeetingStep, str] = {}
        for step in MeetingStep:
            button = Button("", "step", name=f"step_{step.value}", on_click=partial(self._choose, step))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
            self._buttons[step] = button
            row.addWidget(button, 1)

    def show_steps(
        self, order: Sequence[MeetingStep], shown: MeetingStep, *, done: Collection[MeetingStep]
    ) -> None:
        """Show these steps, and mark the one shown and those done."""
        for step, button in self._buttons.items():
            button.setVisible(step in order)
        for place, step in enumerate(order, start=1):
            button, title, is_done = self._buttons[step], step_titles()[step], step in done
            self._words[step] = f"✓ {title}" if is_done else f"{place}. {title}"
            button.setAccessibleName(title)
            button.setAccessibleDescription(translate("Meetings", "done") if is_done else "")
            restyle(button, chosen="yes" if step is shown else "no", done="yes" if is_done else "no")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles stand in one line as long as all of them can."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_words"):
            self._fit()

    def _fit(self) -> None:
        shown = [
            step for step, button in self._buttons.items() if not button.isHidden() and step in self._words
        ]
        if not shown:
            return
        bold = self._buttons[shown[0]].font()
        bold.setBold(True)
        widest = max(QFontMetrics(bold).horizontalAdvance(self._words[step]) for step in shown)
        has_room = widest + _AROUND <= self.width() // len(shown)
        for step in shown:
            self._buttons[step].setText(self._words[step] if has_room else _in_two_lines(self._words[step]))

    def _choose(self, step: MeetingStep) -> None:
        self.chosen.emit(step.value)


def _in_two_lines(words: str) -> str:
    """A title broken at the space nearest to its middle, its number kept with the first word."""
    spaces = [place for place, char in enumerate(words) if char == " " and place > words.index(" ")]
    if not spaces:
        return words
    middle = min(spaces, key=lambda place: abs(place - len(words) // 2))
    return f"{words[:middle]}\n{words[middle + 1 :]}"
