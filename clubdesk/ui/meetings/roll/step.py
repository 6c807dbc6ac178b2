"""Who is there, who is not, and the guests."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting, Presence
from clubdesk.operations.roll_calls import (
    RollCall,
    RollLine,
    confirm_roll,
    roll_call,
    set_mark,
    turn_mark,
    write_words,
)
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.roll.columns import roll_columns
from clubdesk.ui.meetings.roll.counts import CountCard
from clubdesk.ui.meetings.roll.guests import GuestCard
from clubdesk.ui.meetings.roll.mark_field import MarkField, fits
from clubdesk.ui.meetings.roll.words_dialog import WordsDialog
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.table import ListTable, TableModel

_LIST_HEIGHT = 190
_KEYS = {"F6": Presence.STAND_IN, "F7": Presence.LATE}


class RollStep(Step):
    """Everybody is present at the start; a few letters and Enter turn a mark; it is confirmed once."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Roll call"), name="rollStep")
        self._call: RollCall | None = None
        self.field = MarkField()
        self.model = TableModel(roll_columns(), marked=_is_marked)
        self.table = ListTable(
            self.model,
            name="rollTable",
            spoken=translate("Meetings", "The roll"),
            empty=translate("Meetings", "Nobody on the roll fits what is typed."),
            height=_LIST_HEIGHT,
        )
        self.banner = Banner(tone="alarm", name="rollError")
        self.counts, self.guests = CountCard(), GuestCard(session)
        self.guests.changed.connect(session.changed)
        self._build()
        self._connect()

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the roll again, keeping what is typed and who is chosen."""
        super().show_meeting(meeting)
        self._call = roll_call(meeting.id)
        self.table.measure(self._call.lines)
        self._narrow()
        self.counts.show_count(self._call)
        self.guests.show_guests(meeting.id, self._call.guests, is_locked=meeting.is_signed)
        self.field.setEnabled(not meeting.is_signed)
        for button in self._buttons:
            button.setEnabled(not meeting.is_signed)

    def focus_first(self) -> None:
        """Typing finds at once."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, go_on: Callable[[], object]) -> None:
        """Ask once whether the roll is called, so that nobody is present by neglect."""
        if self.meeting is None or self._call is None or self.meeting.is_signed:
            go_on()
            return
        if self.meeting.roll_confirmed_at is not None:
            go_on()
            return
        count = self._call.count
        words = translate("Meetings", "Is the roll called? {present} of {on_roll} are present.")
        Question(
            self,
            words.format(present=count.present, on_roll=count.on_roll),
            [
                (translate("Meetings", "Yes, the roll is called"), partial(self._confirm, go_on)),
                (translate("Meetings", "Look again"), None),
            ],
            name="confirmRoll",
        ).open()

    def _confirm(self, go_on: Callable[[], object]) -> None:
        if self.meeting is not None and self._done(partial(confirm_roll, self.meeting.id)):
            go_on()

    def _build(self) -> None:
        self._buttons = [
            Button(translate("Meetings", "Away / present (Enter)"), name="turnMark", on_click=self._turn),
            Button(
                translate("Meetings", "Somebody stands in (F6)"),
                name="markStandIn",
                on_click=partial(self._mark, Presence.STAND_IN),
            ),
            Button(
                translate("Meetings", "Came late (F7)"),
                name="markLate",
                on_click=partial(self._mark, Presence.LATE),
            ),
            Button(translate("Meetings", "Reason… (F2)"), name="markWords", on_click=self._ask_words),
        ]
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        cards = QWidget()
        beside = QVBoxLayout(cards)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.counts)
        beside.addWidget(self.guests)
        beside.addStretch(1)
        self.body.addWidget(Panes(left, CardScroller(cards), shares=(7, 4)), 1)
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.foot.addLayout(row)

    def _connect(self) -> None:
        self.field.typed.connect(self._narrow)
        self.field.turned.connect(self._turn)
        self.field.moved.connect(self._move)
        self.table.row_activated.connect(lambda _row: self._turn())
        for key, presence in _KEYS.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._mark, presence))
        QShortcut(QKeySequence("F2"), self).activated.connect(self._ask_words)

    def _narrow(self) -> None:
        if self._call is None:
            return
        chosen = self._chosen()
        typed = self.field.text()
        self.model.set_rows([line for line in self._call.lines if fits(line, typed)])
        kept = chosen is not None and self.table.select_where(lambda line: line.member.id == chosen.member.id)
        if not kept or (typed and chosen is not None and not fits(chosen, typed)):
            self.table.select_first()

    def _chosen(self) -> RollLine | None:
        row = self.table.selected_row()
        return row if isinstance(row, RollLine) else None

    def _move(self, step: int) -> None:
        place = min(max(self.table.currentIndex().row() + step, 0), self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(place, 0))

    def _turn(self) -> None:
        line = self._chosen()
        if line is not None and self.meeting is not None:
            self._marked(line, partial(turn_mark, self.meeting.id, line.member.id))

    def _mark(self, presence: Presence) -> None:
        line = self._chosen()
        if line is not None and self.meeting is not None:
            words = line.mark.words if line.mark.presence is presence else ""
            self._marked(line, partial(set_mark, self.meeting.id, line.member.id, presence, words=words))

    def _marked(self, line: RollLine, act: Callable[[], object]) -> None:
        if self._done(act):
            self._find_next(line)

    def _find_next(self, line: RollLine) -> None:
        """Typing finds the next person at once; the one just marked stays chosen."""
        self.field.clear()
        self.table.select_where(lambda one: one.member.id == line.member.id)
        self.focus_first()

    def _ask_words(self) -> None:
        line = self._chosen()
        if line is None or self.meeting is None or self.meeting.is_signed:
            return
        dialog = WordsDialog(self, line)
        dialog.submitted.connect(partial(self._save_words, line, dialog))
        dialog.open()

    def _save_words(self, line: RollLine, dialog: WordsDialog) -> None:
        if self.meeting is not None and self._done(
            partial(write_words, self.meeting.id, line.member.id, dialog.words.value())
        ):
            dialog.accept()
            self._find_next(line)

    def _done(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return False
        self.banner.show_text("")
        self.session.changed()
        return True


def _is_marked(line: RollLine) -> bool:
    return line.mark.presence is not Presence.PRESENT
