"""Counting one money place: the notes and the reason on the left, what they come to on the right."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.closing_errors import DifferenceUnexplained
from clubdesk.domain.errors import ClubError
from clubdesk.operations.cash_counts import ToCount, record_count
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.cash.note_grid import NoteGrid
from clubdesk.ui.meetings.cash.statement_box import StatementBox
from clubdesk.ui.meetings.cash.words import difference_words, standing_words
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.draft_keeper import KEEP_MS
from clubdesk.ui.widgets.drafts import Draft
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.forms import LabeledField
from clubdesk.ui.widgets.labels import Banner, label, restyle
from clubdesk.ui.widgets.scrolling import focus_in_view

Elsewhere = Callable[[ClubError], bool]
"""Says a refusal where it belongs better than here; whether it did."""


class CountPanel(QWidget):
    """One place on one day. What is typed is a draft on disk until it is recorded."""

    recorded = Signal()
    finished = Signal()
    """Enter on the last input: the count is ready to be recorded."""

    def __init__(
        self, session: ClubSession, found: ToCount, *, meeting_id: int | None, elsewhere: Elsewhere
    ) -> None:
        super().__init__()
        self._session, self._found, self._meeting_id = session, found, meeting_id
        self._elsewhere = elsewhere
        self._is_typed = self._is_old = False
        name = f"count{found.place.id}"
        self.setObjectName(name)
        self.setAccessibleName(found.name)
        self._draft = session.drafts.of(f"cash-count-{found.place.id}-{found.on.isoformat()}")
        self.counting: NoteGrid | StatementBox = (
            StatementBox(name=f"{name}Statement", bank=found.place.bank)
            if found.is_bank
            else NoteGrid(name=f"{name}Notes")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(self._left(name), 7)
        row.addLayout(self._right(name), 4)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEEP_MS)
        self.timer.timeout.connect(self.keep)
        self._connect()
        self.show_place(found)
        self._bring_draft_back()

    def show_place(self, found: ToCount) -> None:
        """Show what the books say now, keeping what is typed."""
        self._found = found
        if not self._is_typed:
            self.counting.fill(found.last)
            self.reason.set_value(found.last.words if found.last else "")
        self._tell()

    @property
    def is_typed(self) -> bool:
        """Whether something stands here that is not recorded."""
        return self._is_typed

    def focus_first(self) -> None:
        """Put the cursor where counting begins."""
        self.counting.focus_first()

    def keep(self) -> None:
        """Put what is typed and not recorded on disk."""
        self.timer.stop()
        if self._is_typed and self._draft is not None:
            values = self.counting.draft() | {"reason": self.reason.draft_value()}
            self._draft.write(Draft(self._draft.now(), values))

    def record(self) -> None:
        """Record the count, or say beside the field why it is not."""
        self.error.show_text("")
        if not self.counting.judge():
            return
        try:
            record_count(
                self._found.place.id,
                on=self._found.on,
                today=self._session.today(),
                notes=self.counting.notes(),
                statement=self.counting.statement(),
                words=self.reason.value(),
                meeting_id=self._meeting_id,
            )
        except ClubError as error:
            self._refuse(error)
            return
        self._forget_draft()
        self._session.changed()
        self.recorded.emit()

    def _left(self, name: str) -> QVBoxLayout:
        self.reason = TextField(name=f"{name}Reason")
        self.reason_row = LabeledField(translate("Closing", "Why it differs"), self.reason)
        self.said = Banner(name=f"{name}Said")
        self.error = Banner(tone="alarm", name=f"{name}Error")
        column = QVBoxLayout()
        for widget in (self.counting, self.reason_row, self.error, self.said):
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def _right(self, name: str) -> QVBoxLayout:
        card = Card(name=f"{name}Card")
        card.setAccessibleName(self._found.name)
        self.figure = label(role="figure", name=f"{name}Counted", wrap=False)
        self.words = label(role="quiet", name=f"{name}Words")
        self.difference = label(name=f"{name}Difference")
        for widget in (self.figure, self.words, self.difference):
            card.body.addWidget(widget)
        column = QVBoxLayout()
        column.addWidget(card)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self.counting.edited.connect(self._type)
        self.counting.finished.connect(self._go_on)
        self.reason.edited.connect(self._type)
        self.reason.returnPressed.connect(self.finished)

    def _bring_draft_back(self) -> None:
        draft = self._draft.read() if self._draft is not None else None
        if draft is not None:
            self.counting.take_draft(draft.values)
            self.reason.take_draft(draft.values.get("reason"))
            self._is_old = True
            self._type()

    def _type(self) -> None:
        self._is_typed = True
        if not self.timer.isActive():
            self.timer.start()
        self._tell()

    def _go_on(self) -> None:
        if self.reason_row.isHidden():
            self.finished.emit()
        else:
            focus_in_view(self.reason)

    def _tell(self) -> None:
        counted, book = self.counting.counted(), self._found.book
        self.figure.setText("–" if counted is None else format_dong(counted))
        self.figure.setAccessibleName(
            translate("Closing", "Counted: {amount}").format(amount=self.figure.text())
        )
        self.words.setText("" if counted is None else amount_in_words(counted))
        said, role = difference_words(counted, book)
        self.difference.setText(said)
        restyle(self.difference, role=role)
        self.reason_row.setVisible(counted is not None and counted != book)
        self._tell_standing()

    def _tell_standing(self) -> None:
        said, tone = standing_words(self._found)
        if self._is_typed:
            said = (
                translate("Closing", "This was counted before and not recorded yet.") if self._is_old else ""
            )
            tone = "plain"
        self.said.show_text(said, tone=tone)

    def _refuse(self, error: ClubError) -> None:
        if isinstance(error, DifferenceUnexplained):
            self.reason_row.show_problem(sentence(error))
            focus_in_view(self.reason)
        elif not self._elsewhere(error):
            self.error.show_text(sentence(error))

    def _forget_draft(self) -> None:
        self.timer.stop()
        self._is_typed = self._is_old = False
        if self._draft is not None:
            self._draft.remove()
