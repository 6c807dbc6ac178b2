"""What is done more rarely with the content of a meeting: its agenda changed, the club's own lists opened."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.agenda import AgendaItem
from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.meeting_content import add_item, change_item, move_item, remove_item
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.agenda_pane import AgendaPane
from clubdesk.ui.meetings.content.item_dialog import ItemDialog
from clubdesk.ui.meetings.content.opening import open_agenda_template, open_areas, open_resolutions
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.menu_button import MenuButton

_ITEM_ACTS = ("addItem", "changeItem", "itemUp", "itemDown", "removeItem")


class ContentMenu(MenuButton):
    """The menu beside the chips; the item meant is the one chosen in the agenda."""

    def __init__(self, step: QWidget, session: ClubSession, pane: AgendaPane) -> None:
        super().__init__(translate("Content", "More"), name="contentMenu")
        self._step, self._session, self._pane = step, session, pane
        self._meeting: Meeting | None = None
        self.add(translate("Content", "Add an item to the agenda…"), self._ask_add, name="addItem")
        self.add(translate("Content", "Change the chosen item…"), self._ask_change, name="changeItem")
        self.add(translate("Content", "Move it up"), lambda: self._move(up=True), name="itemUp")
        self.add(translate("Content", "Move it down"), lambda: self._move(up=False), name="itemDown")
        self.add(translate("Content", "Remove the chosen item…"), self._ask_remove, name="removeItem")
        self.add_line()
        own = translate("Content", "Agenda of every new meeting…")
        self.add(own, lambda: open_agenda_template(step, session), name="agendaTemplate")
        self.add(translate("Content", "Areas of activity…"), lambda: open_areas(step, session), name="areas")
        year = translate("Content", "All decisions of a year…")
        self.add(year, lambda: open_resolutions(step, session), name="allResolutions")

    def show_meeting(self, meeting: Meeting) -> None:
        """An agenda is changed only while its meeting is open."""
        self._meeting = meeting
        for name in _ITEM_ACTS:
            self.action(name).setEnabled(meeting.is_open)

    def _ask_add(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return

        def save(title: str, needs_vote: bool) -> None:
            added = add_item(meeting.id, title=title, needs_vote=needs_vote)
            self._session.changed()
            self._pane.choose(added)

        ItemDialog(self._step, None, save=save).open()

    def _ask_change(self) -> None:
        item = self._pane.item()
        if item is None:
            return

        def save(title: str, needs_vote: bool) -> None:
            change_item(item.id, title=title, needs_vote=needs_vote)
            self._session.changed()

        ItemDialog(self._step, item, save=save).open()

    def _move(self, *, up: bool) -> None:
        self._act(lambda item: move_item(item.id, up=up))

    def _ask_remove(self) -> None:
        item = self._pane.item()
        if item is None:
            return
        detail = translate("Content", "What was written under it goes too.") if item.words else ""
        Question(
            self._step,
            translate("Content", "Remove “{title}” from this meeting?").format(title=item.title),
            [
                (translate("Content", "Keep the item"), None),
                (
                    translate("Content", "Remove the item"),
                    lambda: self._act(lambda item: remove_item(item.id)),
                ),
            ],
            name="removeItemQuestion",
            detail=detail,
        ).open()

    def _act(self, act: Callable[[AgendaItem], object]) -> None:
        """Do something with the chosen item, its words saved first; why it cannot be stands on top."""
        self._pane.leave()
        item = self._pane.item()
        if item is None:
            return
        try:
            act(item)
        except ClubError as error:
            self._pane.refused.show_text(sentence(error))
            return
        self._pane.refused.show_text("")
        self._session.changed()
