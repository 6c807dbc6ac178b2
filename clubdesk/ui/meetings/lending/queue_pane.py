"""Those who wait for a loan at the meeting: where each stands, how they paid before, the next step."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.applications import Stand
from clubdesk.operations.applications import QueueLine, next_step
from clubdesk.text.application_words import history_words, next_step_words
from clubdesk.text.translation import translate
from clubdesk.ui.loans.applications.columns import queue_columns
from clubdesk.ui.loans.decision_fields import broken_words
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.table import ListTable, TableModel

HEIGHT = 200
"""What the two lists of the step ask for, in pixels; they share what there is."""


class QueuePane(QWidget):
    """The list of applications; Enter or the button under it does the next step of the chosen one."""

    def __init__(self, *, go_on: Callable[[QueueLine], object]) -> None:
        super().__init__()
        self.setObjectName("meetingQueue")
        self._go_on, self._is_signed = go_on, False
        self.lines = TableModel(queue_columns())
        self.list = ListTable(
            self.lines,
            name="meetingApplications",
            spoken=translate("MeetingLoans", "Waiting for a loan"),
            empty=translate("MeetingLoans", "Nobody waits. Write an application down, or lend at once."),
            height=HEIGHT,
        )
        self.about = Banner(tone="plain", name="meetingApplicationAbout")
        self.go_on = Button("", name="meetingGoOn", on_click=self.next_step)
        buttons = FlowLayout()
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(translate("MeetingLoans", "Waiting for a loan"), "heading"))
        column.addWidget(self.list, 1)
        column.addWidget(self.about)
        column.addLayout(buttons)
        self.list.row_selected.connect(lambda _line: self._show_chosen())
        self.list.row_activated.connect(lambda _line: self.next_step())

    def show_lines(self, lines: Sequence[QueueLine], *, is_signed: bool) -> None:
        """Show who waits, keeping the choice."""
        self._is_signed = is_signed
        before = self.chosen()
        self.lines.set_rows(lines)
        if before is None or not self.choose(before.application.id):
            self.list.select_first()
        self._show_chosen()

    def choose(self, application_id: int) -> bool:
        """Choose an application; False when it waits no longer."""
        return self.list.select_where(lambda line: line.application.id == application_id)

    def chosen(self) -> QueueLine | None:
        """The application that is chosen."""
        line = self.list.selected_row()
        return line if isinstance(line, QueueLine) else None

    def next_step(self) -> None:
        """Do what the chosen application waits for."""
        line = self.chosen()
        if line is not None and not self._is_signed:
            self._go_on(line)

    def _show_chosen(self) -> None:
        line = self.chosen()
        self.go_on.setVisible(line is not None)
        self.go_on.setEnabled(not self._is_signed)
        if line is None:
            self.about.show_text("")
            return
        step = next_step(line.stand)
        self.go_on.setText(next_step_words(step) if step else translate("Applications", "Pay out…"))
        said = [line.application.request.purpose, history_words(line.history), broken_words(line.broken)]
        self.about.show_text(
            "\n".join(filter(None, said)),
            tone="warning" if line.broken and line.stand is not Stand.AGREED else "plain",
        )
