"""One row of the list: what stood there beside what would be stored, whom it may be, and what can be done."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.members import Member
from clubdesk.domain.roll import LeftOut, ReadMember, RowKey
from clubdesk.domain.roll_answers import Answer, is_row
from clubdesk.domain.roll_columns import RollField
from clubdesk.domain.roll_matches import Likeness
from clubdesk.domain.roll_plans import PlannedRow, Verdict
from clubdesk.text.dates import format_date
from clubdesk.text.roll_plan_words import change_words, verdict_words
from clubdesk.text.roll_sentences import duplicate_sentence, problem_sentence
from clubdesk.text.roll_words import is_person_name, tidy_name
from clubdesk.text.translation import translate
from clubdesk.ui.members.reading.comparison import beside_list, beside_person, row_title
from clubdesk.ui.members.reading.lines import Line, why_left
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.fields import TickField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label


class RowCard(Card):
    """The card beside the list; it asks, and tells what was decided."""

    repair = Signal(object)
    """The PlannedRow to be corrected by hand."""
    answered = Signal(object, object)
    """The RowKey, and the Answer (None: as it was read)."""

    def __init__(self) -> None:
        super().__init__(name="rowCard")
        self.setAccessibleName(translate("RollPlan", "The chosen row"))
        self._line: Line | None = None
        self._content: QWidget | None = None

    def show_line(self, line: Line | None) -> None:
        """Show a line of the list, or nothing."""
        self._line = line
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        if line is not None and line.row is not None:
            self._show_row(line.row)
        elif line is not None and line.left is not None:
            self._show_left(line.left)
        self._column.addStretch(1)
        self.body.addWidget(self._content, 1)

    def can_be_taken(self, left: LeftOut) -> bool:
        """Whether what was left out is a row that may be a person after all."""
        return is_row(left)

    def take_in(self) -> None:
        """Make a person of a row that was left out: the form opens with what can be a name."""
        left = self._line.left if self._line is not None else None
        if left is None:
            return
        names = [part for part in left.text.split(" | ") if is_person_name(part)]
        read = ReadMember(sheet=left.sheet, row=left.row, name=tidy_name(names[0]).name if names else "")
        self.repair.emit(PlannedRow(read=read, verdict=Verdict.LEFT_OUT))

    def _show_left(self, left: LeftOut) -> None:
        self._add(label(left.text, "heading", name="rowName"))
        self._add(label(row_title(left.key), "quiet"))
        self._add(Banner(why_left(left), tone="plain", name="rowWhy"))
        if self.can_be_taken(left):
            words = translate("RollPlan", "This is a member: take it in…")
            self._add_buttons([Button(words, name="takeIn", on_click=self.take_in)])

    def _show_row(self, row: PlannedRow) -> None:
        name = row.read.name or translate("RollPlan", "(no name)")
        self._add(label(name, "heading", name="rowName"))
        where = f"{row_title(row.read.key)} · {verdict_words(row.verdict)}"
        self._add(label(where, "quiet", name="rowWhere"))
        self._show_problems(row)
        if row.verdict is Verdict.ASK:
            for number, like in enumerate(row.likes):
                self._show_like(row, like, number)
            self._add_buttons(self._acts(row))
        else:
            self._show_changes(row)
            self._add_buttons(self._acts(row))
            self._add(beside_list(row.read, is_known=row.member is not None))

    def _show_problems(self, row: PlannedRow) -> None:
        blocks, others = row.blocks, [one for one in row.problems if one not in row.blocks]
        for tone, found in (("alarm", blocks), ("warning", others)):
            words = "\n".join(problem_sentence(problem) for problem in found)
            if words and row.verdict is not Verdict.LEFT_OUT:
                self._add(Banner(words, tone=tone, name=f"row_{tone}"))

    def _show_like(self, row: PlannedRow, like: Likeness, number: int) -> None:
        words = duplicate_sentence(like.why)
        if isinstance(like.whom, Member) and like.whom.details.left_on is not None:
            left = translate("RollPlan", "{name} left the club on {day}.")
            words += " " + left.format(name=like.whom.name, day=format_date(like.whom.details.left_on))
        self._add(Banner(words, tone="warning", name=f"like{number}"))
        words = translate("RollPlan", "The same person")
        same = Button(words, name=f"samePerson{number}", on_click=partial(self._say_same, row, like))
        self._add_buttons([same] if number else [same, self._somebody_else(row)])
        self._add(beside_person(row.read, like.whom))

    def _say_same(self, row: PlannedRow, like: Likeness) -> None:
        if isinstance(like.whom, Member):
            self.answered.emit(row.read.key, Answer(person=like.whom.id))
        else:
            self.answered.emit(row.read.key, Answer(row=like.whom.key))

    def _somebody_else(self, row: PlannedRow) -> Button:
        words = translate("RollPlan", "Somebody else: store as new")
        return Button(words, name="somebodyElse", on_click=self._answering(row.read.key, Answer(is_new=True)))

    def _show_changes(self, row: PlannedRow) -> None:
        """What the list tells otherwise; entries that stand are only overwritten where that is ticked."""
        if not row.changes or row.member is None:
            return
        words = translate("RollPlan", "On the roll as {code} {name}. Tick what the list may change:")
        self._add(label(words.format(code=row.member.code, name=row.member.name), "bold"))
        for change in row.changes:
            tick = TickField(change_words(change), name=f"change_{change.field.value}")
            tick.setChecked(change.is_chosen)
            tick.clicked.connect(lambda _on=False, field=change.field: self._turn(row, field))
            self._add(tick)

    def _turn(self, row: PlannedRow, field: RollField) -> None:
        chosen = frozenset(change.field for change in row.chosen) ^ {field}
        person = row.member.id if row.member is not None else None
        self.answered.emit(row.read.key, Answer(person=person, chosen=chosen))

    def _acts(self, row: PlannedRow) -> list[Button]:
        key = row.read.key
        if row.verdict is Verdict.LEFT_OUT:
            words = translate("RollPlan", "Take this row in again")
            return [Button(words, name="takeAgain", on_click=self._answering(key, None))]
        correct = Button(
            translate("RollPlan", "Correct this row…"),
            name="repairRow",
            on_click=lambda: self.repair.emit(row),
        )
        leave = Button(
            translate("RollPlan", "Leave this row out"),
            name="leaveOut",
            on_click=self._answering(key, Answer(is_left_out=True)),
        )
        return [correct, leave]

    def _answering(self, key: RowKey, answer: Answer | None) -> Callable[[], None]:
        return lambda: self.answered.emit(key, answer)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _add_buttons(self, buttons: Sequence[Button]) -> None:
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        self._column.addLayout(row)
