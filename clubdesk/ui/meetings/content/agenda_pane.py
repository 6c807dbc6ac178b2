"""The agenda of a meeting: its items on the left, what was said under the chosen one on the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from clubdesk.domain.agenda import AgendaItem
from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.meeting_content import agenda, write_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.note_draft import NoteDraft
from clubdesk.ui.meetings.content.pane import ContentPane
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.fields import NoteField
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_LINES = 2
_SHARES = (10, 7)  # the longest usual title in the largest text


class AgendaPane(ContentPane):
    """Items with something written are ticked; words are saved when they are left."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self.setObjectName("agendaPane")
        self._session = session
        self._shown: AgendaItem | None = None
        self._is_edited = False
        self.refused = Banner(tone="alarm", name="agendaRefused")
        self._build_list()
        self._build_card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.refused)
        self._panes = Panes(self.list, self.card, shares=_SHARES)
        column.addWidget(self._panes, 1)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the agenda again, keeping the chosen item and what is being typed."""
        items = agenda(meeting.id)
        chosen = self.item_id()
        self.note.setReadOnly(not meeting.is_open)
        self.items.set_rows(items)
        self._panes.show_right(shown=bool(items))
        if not self.list.select_where(lambda item: item.id == chosen):
            self.leave()
            self.list.select_first()

    def item_id(self) -> int | None:
        """The id of the chosen item."""
        return self._shown.id if self._shown is not None else None

    def item(self) -> AgendaItem | None:
        """The chosen item as it stands in the books."""
        chosen = self.list.selected_row()
        return chosen if isinstance(chosen, AgendaItem) else None

    def choose(self, item_id: int) -> None:
        """Show an item."""
        self.list.select_where(lambda item: item.id == item_id)

    def focus_first(self) -> None:
        """The items are where work begins."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put the words on disk if they were changed."""
        if self._shown is None or not self._is_edited:
            return
        try:
            write_words(self._shown.id, self.note.value())
        except ClubError as error:
            self.refused.show_text(sentence(error))
            return
        self.refused.show_text("")
        self._is_edited = False
        self._draft.forget()
        self._session.changed()

    def _build_list(self) -> None:
        self.items = TableModel(
            [
                Column[AgendaItem](
                    title=translate("Content", "Items, ticked once something is written"),
                    text=lambda item: f"{'✓ ' if item.words else ''}{item.rank}. {item.title}",
                    tint=lambda item: "accent" if item.words else "",
                    stretch=True,
                ),
            ]
        )
        self.list = ListTable(
            self.items,
            name="agendaItems",
            spoken=translate("Content", "Items of the agenda"),
            empty=translate("Content", "There is no agenda. It is made when the meeting is begun."),
        )
        self.list.row_selected.connect(self._show)
        self.list.row_activated.connect(lambda _item: self._go_to_note())

    def _build_card(self) -> None:
        self.card = Card(name="agendaCard")
        self.vote = label(role="quiet", name="agendaItemVoted")
        self.note = NoteField(name="agendaWords", lines=_LINES)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.note.setMinimumHeight(self.note.sizeHint().height())
        self.note.setPlaceholderText(translate("Content", "What was said; may stay empty"))
        self.note.edited.connect(self._typed)
        self.note.judged.connect(self.leave)
        self._draft = NoteDraft(self.note, self._session)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.note)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._go_on)
        hint = translate("Content", "Saved by itself. Ctrl+Enter: the next item.")
        self.card.body.addWidget(self.vote)
        self.card.body.addWidget(self.note, 1)
        self.card.body.addWidget(label(hint, "quiet", name="agendaHint"))

    def _show(self, item: AgendaItem) -> None:
        if self._is_edited and item.id == self.item_id():
            return
        self.leave()
        is_other = item.id != self.item_id()
        self._shown = item
        self.card.set_heading(f"{item.rank}. {item.title}")
        self.vote.setText(translate("Content", "Voted on: write the votes with the decision."))
        self.vote.setVisible(item.needs_vote)
        self.note.setAccessibleName(item.title)
        if is_other or self.note.value() != item.words:
            self.note.set_value(item.words)
        if is_other:
            self._take_up_draft(item)

    def _take_up_draft(self, item: AgendaItem) -> None:
        """What a power cut left unsaved stands in the note again, and is saved when it is left."""
        unsaved = self._draft.begin(f"agenda-{item.id}")
        if unsaved is not None and not self.note.isReadOnly():
            self.note.set_value(unsaved)
            self._is_edited = True

    def _typed(self) -> None:
        self._is_edited = True

    def _go_to_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Save, and write on under the next item; after the last one the list is where one goes on."""
        self.leave()
        rows = self.items.rows()
        place = next((place for place, item in enumerate(rows) if item.id == self.item_id()), len(rows))
        if place + 1 < len(rows):
            self.choose(rows[place + 1].id)
            self._go_to_note()
        else:
            self.focus_first()
