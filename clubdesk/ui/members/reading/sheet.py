"""The large sheet on which a list that was read is looked at: first its columns, then everybody in it."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.roll import RollReading, RowKey
from clubdesk.domain.roll_answers import Answer
from clubdesk.domain.roll_plans import RollPlan, leave_unfinished
from clubdesk.operations import roll_import
from clubdesk.text.amounts import format_amount
from clubdesk.text.roll_plan_words import plan_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.reading.columns_step import ColumnsStep
from clubdesk.ui.members.reading.people_step import PeopleStep
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet

_WIDTH = 1340


class ReadingSheet(Sheet):
    """Nothing is stored before `agreed`; the caller stores `plan()`, then `finish()`es or `refuse()`s."""

    kinds_changed = Signal(object)
    """Columns hold something else: read the list again, then `show_reading`."""
    agreed = Signal()

    def __init__(self, parent: QWidget, file_name: str, reading: RollReading, *, today: date) -> None:
        title = translate("RollPlan", "What was read in {name}").format(name=file_name)
        super().__init__(parent, title, name="rollReading", width=_WIDTH)
        self._today, self._reading = today, reading
        self._answers: dict[RowKey, Answer] = {}
        self._is_done = False
        self._step = 0
        self.columns = ColumnsStep(reading, today=today, joined_on=roll_import.usual_joining_day(today))
        self.people = PeopleStep(today=today)
        self._plan = self._planned()
        self._build()
        self.columns.kinds_changed.connect(self.kinds_changed)
        self.people.answered.connect(self._take_answer)
        self._show_step(0)

    def plan(self) -> RollPlan:
        """What would be stored now."""
        return self._plan

    def joining_day(self) -> date:
        """The day for new people whom the list gives none."""
        return self.columns.joined.day() or self._today

    def show_reading(self, reading: RollReading) -> None:
        """The list was read again with other columns; what was decided by hand stays."""
        self._reading = reading
        self.columns.show_reading(reading)
        self._replan()

    def finish(self) -> None:
        """It is stored: close without a question."""
        self._is_done = True
        self.accept()

    def refuse(self, error: Exception) -> None:
        """Say why nothing was stored."""
        if not isinstance(error, ClubError):
            raise error
        self.banner.show_text(sentence(error))

    def sizeHint(self) -> QSize:
        """All of the screen's height: lists are long."""
        room = self._room()
        return QSize(min(_WIDTH, room.width() - 24), room.height() - 36)

    def showEvent(self, event: QShowEvent) -> None:
        """The next step has the focus."""
        super().showEvent(event)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Leave; what was decided about rows is not lost by a slip of Esc."""
        if self._is_done or not self._answers:
            super().reject()
            return
        Question(
            self,
            translate("RollPlan", "Nothing of the list is stored yet. Leave it all the same?"),
            [
                (translate("RollPlan", "Go on with the list"), None),
                (translate("RollPlan", "Leave, store nothing"), super().reject),
            ],
            name="leaveReading",
        ).open()

    def _build(self) -> None:
        self.figures = label(role="bold", name="planFigures")
        self._top.addWidget(self.figures)
        self.body.addWidget(self.columns)
        self.body.addWidget(self.people, 1)
        self.next = Button("", "primary", name="readingNext", on_click=self._go_on)
        back = translate("RollPlan", "Back to the columns")
        self.back = Button(back, name="readingBack", on_click=lambda: self._show_step(0))
        cancel = translate("RollPlan", "Leave, store nothing")
        self.cancel = Button(cancel, name="readingCancel", on_click=self.reject)
        for button in (self.next, self.back, self.cancel):
            self._foot.addWidget(button)

    def _show_step(self, step: int) -> None:
        self.banner.show_text("")
        self._step = step
        self.columns.setVisible(step == 0)
        self.people.setVisible(step == 1)
        self.back.setVisible(step > 0)
        self.scroller.verticalScrollBar().setValue(0)
        self._replan()
        see = translate("RollPlan", "Right, show everybody")
        self.next.setText(translate("RollPlan", "Right, store it") if step else see)
        if step:
            self.people.begin()

    def _go_on(self) -> None:
        if self._step == 0:
            if self.columns.judge():
                self._show_step(1)
            return
        if self._plan.unfinished:
            self._ask_unfinished(len(self._plan.unfinished))
            return
        self.banner.show_text("")
        self.agreed.emit()

    def _ask_unfinished(self, count: int) -> None:
        words = translate("RollPlan", "Rows that still wait for you: {count}. What about them?")
        Question(
            self,
            words.format(count=format_amount(count)),
            [
                (translate("RollPlan", "Show them to me"), self.people.show_unfinished),
                (translate("RollPlan", "Leave them out, store the others"), self._store_the_others),
            ],
            name="unfinishedQuestion",
            detail=translate(
                "RollPlan", "Rows that are left out can be added later, by hand or by reading the list again."
            ),
        ).open()

    def _store_the_others(self) -> None:
        self._answers = leave_unfinished(self._plan, self._answers)
        self._replan()
        self.agreed.emit()

    def _take_answer(self, key: RowKey, answer: Answer | None) -> None:
        if answer is None:
            self._answers.pop(key, None)
        else:
            self._answers[key] = answer
        self._replan()

    def _planned(self) -> RollPlan:
        return roll_import.plan(self._reading, self._answers, year=self.columns.year())

    def _replan(self) -> None:
        self._plan = self._planned()
        self.figures.setText(plan_words(self._plan))
        self.people.show_plan(self._plan, self._answers)
