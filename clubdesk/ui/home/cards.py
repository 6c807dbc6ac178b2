"""The cards of the first page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.funds import FundRole
from clubdesk.operations.funds import FundTotal
from clubdesk.operations.home import Birthday, Today
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.home import words
from clubdesk.ui.widgets.bars import PaidBar
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label, restyle, rule

_BIRTHDAYS_SHOWN = 4
_LINK_RING = 2


class MeetingCard(Card):
    """The next meeting, and the buttons that begin it, or only the collecting of what is due at it."""

    begin = Signal()
    collect = Signal()

    def __init__(self) -> None:
        super().__init__(name="meetingCard", strong=True)
        self.line = label(role="quiet", name="meetingLine")
        self.start = Button("", "primary", name="beginMeeting", on_click=self.begin.emit)
        self.button = Button(
            translate("Home", "Collect what is due"), name="collectDue", on_click=self.collect.emit
        )
        row = FlowLayout()
        row.addWidget(self.start)
        row.addWidget(self.button)
        self.body.addWidget(self.line)
        self.body.addStretch(1)
        self.body.addLayout(row)

    def show_day(self, today: Today) -> None:
        """Show when it is and how many come."""
        self.set_heading(words.meeting_heading(today))
        self.line.setText(words.meeting_line(today))
        self.start.setText(words.begin_words(today))


class DueCard(Card):
    """What is to be collected at the next meeting, and what is overdue today."""

    overdue = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Home", "To collect now"), name="dueCard")
        self.figure = label(role="figure", name="dueFigure")
        self.parts = label(role="quiet", name="dueParts")
        self.link = Button("", "link", name="overdueLink", on_click=self.overdue.emit)
        restyle(self.link, tone="alarm")
        self.body.addWidget(self.figure)
        self.body.addWidget(self.parts)
        self.body.addLayout(_in_line(self.link))
        self.body.addStretch(1)

    def show_day(self, today: Today) -> None:
        """Show the sums of a day."""
        due = today.due_now
        self.figure.setText(format_dong(due.principal + due.interest))
        self.parts.setText(words.principal_and_interest(due))
        self.link.setText(words.overdue_link(today.overdue))
        self.link.setVisible(today.overdue.loans > 0)


class FundCard(Card):
    """One fund: the total, and for the fund that lends how much of it is lent out."""

    opened = Signal()

    def __init__(self, total: FundTotal) -> None:
        super().__init__(total.fund.name, name=f"fundCard{total.fund.id}")
        self.body.addWidget(label(format_dong(total.total), "figure", name=f"fundTotal{total.fund.id}"))
        cash = translate("Home", "cash {amount}").format(amount=format_dong(total.cash))
        self.body.addWidget(label(cash, "quiet"))
        if total.fund.role is FundRole.INCOME:
            lent = translate("Home", "lent out {amount}").format(amount=format_dong(total.outstanding))
            self.body.addWidget(label(lent, "quiet"))
            bar = PaidBar(name="lentBar")
            bar.set_share(total.outstanding, total.total, text=lent)
            self.body.addWidget(bar)
        self.body.addStretch(1)
        books = translate("Home", "Open the books →")
        link = Button(books, "link", name=f"openFund{total.fund.id}", on_click=self.opened.emit)
        self.body.addLayout(_in_line(link))


class BirthdayCard(Card):
    """The birthdays of the month, longevity celebrations marked."""

    opened = Signal()

    def __init__(self, birthdays: Sequence[Birthday], on: date) -> None:
        heading = translate("Home", "Birthdays in month {month}").format(month=on.month)
        super().__init__(heading, name="birthdayCard")
        if not birthdays:
            self.body.addWidget(label(translate("Home", "Nobody this month."), "quiet"))
        # Celebrations come first: they are what the club prepares.
        ordered = sorted(birthdays, key=lambda one: not one.is_longevity)
        for birthday in ordered[:_BIRTHDAYS_SHOWN]:
            self.body.addLayout(_birthday_row(birthday, on))
        self.body.addStretch(1)
        rest = len(birthdays) - _BIRTHDAYS_SHOWN
        if rest > 0:
            more = translate("Home", "and {count} more →").format(count=rest)
            link = Button(more, "link", name="moreBirthdays", on_click=self.opened.emit)
            self.body.addLayout(_in_line(link))


def _in_line(link: Button) -> QHBoxLayout:
    """The link's words in line with the text above: its focus ring hangs out on the left."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(-_LINK_RING)
    row.addWidget(link)
    row.addStretch(1)
    return row


def _birthday_row(birthday: Birthday, on: date) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label(words.birthday_line(birthday, on)), 1)
    if birthday.is_longevity:
        mark = label(translate("Home", "longevity"), "warning", wrap=False)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    return row


@dataclass(frozen=True, slots=True)
class Task:
    """One line of what is to be done, and the link to the place that settles it, if any."""

    text: str
    link: str = ""
    act: Callable[[], object] | None = None
    role: str = ""


class TaskCard(Card):
    """What is to be done; says so when there is nothing."""

    def __init__(self) -> None:
        super().__init__(translate("Home", "To do"), name="taskCard")
        self._rows: QWidget | None = None
        self.body.addStretch(1)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these lines instead of the old ones."""
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = _task_rows(tasks) if tasks else label(translate("Home", "Nothing is waiting."), "quiet")
        self.body.insertWidget(1, self._rows)


def _task_rows(tasks: Sequence[Task]) -> QWidget:
    rows = QWidget()
    grid = QGridLayout(rows)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for place, task in enumerate(tasks):
        grid.addWidget(label(task.text, task.role, name=f"task{place}"), 2 * place, 0)
        if task.act is not None:
            link = Button(task.link, "link", name=f"taskLink{place}", on_click=task.act)
            link.setAccessibleName(f"{task.link} {task.text}")
            grid.addWidget(link, 2 * place, 1, Qt.AlignmentFlag.AlignRight)
        if place + 1 < len(tasks):
            grid.addWidget(rule(), 2 * place + 1, 0, 1, 2)
    return rows


class FactRow(QWidget):
    """Cards side by side, as many in a line as fit at their text size; replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._line: QWidget | None = None

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards instead of the old ones, three in a line."""
        if self._line is not None:
            self._column.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
        self._line = QWidget()
        grid = QGridLayout(self._line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        for place, card in enumerate(cards):
            grid.addWidget(card, place // 3, place % 3)
            grid.setColumnStretch(place % 3, 1)
        self._column.addWidget(self._line)
