"""What was decided: what still waits from earlier meetings on top, then what this meeting decides."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.operations.resolutions import (
    ResolutionLine,
    carried,
    decided,
    remove_resolution,
    take_back,
    to_mend,
)
from clubdesk.text.content_words import votes_with_share
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.pane import ContentPane, give_the_rest
from clubdesk.ui.meetings.content.resolution_columns import resolution_columns
from clubdesk.ui.meetings.content.resolution_dialog import ResolutionDialog
from clubdesk.ui.meetings.content.settle_dialog import SettleDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.table import ListTable, TableModel


class ResolutionPane(ContentPane):
    """One list; beneath it the chosen line in full, and what can be done with it."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self.setObjectName("resolutionPane")
        self._session = session
        self._meeting: Meeting | None = None
        self.lacking = Banner(tone="warning", name="resolutionsLacking")
        self.refused = Banner(tone="alarm", name="resolutionRefused")
        self._build_list()
        self._build_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.lacking, self.refused):
            column.addWidget(widget)
        column.addWidget(give_the_rest(self.list), 1)
        column.addWidget(self.full)
        column.addLayout(self._acts)

    def _build_list(self) -> None:
        self.lines = TableModel(resolution_columns(self._session))
        self.list = ListTable(
            self.lines,
            name="resolutions",
            spoken=translate("Content", "Decisions"),
            empty=translate("Content", "Nothing is decided yet, and nothing waits from earlier meetings."),
        )
        self.full = label(name="resolutionFull")
        self.list.row_selected.connect(lambda _line: self._show_acts())
        self.list.row_activated.connect(lambda _line: self._activate())

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the resolutions again, keeping the choice."""
        self._meeting = meeting
        chosen = self._chosen()
        self.lines.set_rows([*carried(meeting.id), *decided(meeting.id)])
        if chosen is None or not self.list.select_where(lambda line: line.resolution.id == chosen.id):
            self.list.select_first()
        self._tell_lacking(meeting)
        self._show_acts()

    def focus_first(self) -> None:
        """What waits from earlier meetings comes first; where nothing does, a new decision."""
        first: QWidget = self.list if self.lines.rows() else self.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_buttons(self) -> None:
        def button(text: str, name: str, act: Callable[[], object]) -> Button:
            made = Button(text, name=name, on_click=act)
            self._acts.addWidget(made)
            return made

        self._acts = FlowLayout()
        self.new = button(translate("Content", "New decision…"), "newResolution", self._ask_new)
        self.change = button(translate("Content", "Change…"), "changeResolution", self._change)
        self.remove = button(
            translate("Content", "Written by mistake…"), "removeResolution", self._ask_remove
        )
        done, dropped = ResolutionState.DONE, ResolutionState.DROPPED
        self.done = button(translate("Content", "It is done…"), "resolutionDone", lambda: self._settle(done))
        self.drop = button(
            translate("Content", "It is dropped…"), "resolutionDrop", lambda: self._settle(dropped)
        )
        self.back = button(translate("Content", "Not so: it still waits"), "resolutionBack", self._take_back)

    def _line(self) -> ResolutionLine | None:
        line = self.list.selected_row()
        return line if isinstance(line, ResolutionLine) else None

    def _chosen(self) -> Resolution | None:
        line = self._line()
        return line.resolution if line is not None else None

    def _show_acts(self) -> None:
        one = self._chosen()
        self.full.setText(_in_full(one) if one is not None else "")
        self.full.setVisible(one is not None)
        meeting_id = self._meeting.id if self._meeting is not None else 0
        is_open = self._meeting is not None and self._meeting.is_open
        waits = is_open and one is not None and one.state is ResolutionState.OPEN
        is_own = one is not None and one.meeting_id == meeting_id
        self.new.setVisible(is_open)
        for button, is_shown in (
            (self.change, waits and is_own),
            (self.remove, waits and is_own),
            (self.done, waits),
            (self.drop, waits),
            (self.back, is_open and one is not None and one.settled_in == meeting_id),
        ):
            button.setVisible(is_shown)

    def _tell_lacking(self, meeting: Meeting) -> None:
        codes = ", ".join(one.code for one in to_mend(meeting.id))
        words = translate("Content", "Before the minutes are signed, put the votes right of: {codes}.")
        self.lacking.show_text(words.format(codes=codes) if codes else "")

    def _activate(self) -> None:
        """Enter does what comes next: a decision of this meeting is changed, an older one is done."""
        if self.change.isVisibleTo(self):
            self._change()
        elif self.done.isVisibleTo(self):
            self._settle(ResolutionState.DONE)

    def _ask_new(self) -> None:
        if self._meeting is not None:
            ResolutionDialog(self, self._session, self._meeting, None).open()

    def _change(self) -> None:
        line = self._line()
        if line is not None and self._meeting is not None:
            ResolutionDialog(self, self._session, self._meeting, line).open()

    def _settle(self, state: ResolutionState) -> None:
        one = self._chosen()
        if one is not None and self._meeting is not None:
            SettleDialog(self, self._session, one, state, meeting_id=self._meeting.id).open()

    def _take_back(self) -> None:
        one = self._chosen()
        if one is not None:
            self._act(lambda: take_back(one.id))

    def _ask_remove(self) -> None:
        one = self._chosen()
        if one is None or not self.remove.isVisibleTo(self):
            return
        Question(
            self,
            translate("Content", "Remove decision {code}?").format(code=one.code),
            [
                (translate("Content", "Keep the decision"), None),
                (
                    translate("Content", "Remove the decision"),
                    lambda: self._act(lambda: remove_resolution(one.id)),
                ),
            ],
            name="removeResolutionQuestion",
            detail=one.words,
        ).open()

    def _act(self, act: Callable[[], object]) -> None:
        """Do something; why it cannot be stands on top."""
        try:
            act()
        except ClubError as error:
            self.refused.show_text(sentence(error))
            return
        self.refused.show_text("")
        self._session.changed()


def _in_full(one: Resolution) -> str:
    """All its words, which the list may cut, and the votes."""
    votes = votes_with_share(one.votes) if one.votes is not None else ""
    return " – ".join(filter(None, (one.words, votes)))
