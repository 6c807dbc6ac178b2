"""The Meetings page: the list of meetings, and the one being written down, step by step."""

from functools import partial

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.meetings import meeting, open_meetings
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.meeting_list import MeetingList
from clubdesk.ui.meetings.meeting_view import MeetingView
from clubdesk.ui.meetings.meetings_menu import MeetingsMenu
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.part_stack import PartStack
from clubdesk.ui.widgets.table_saving import save_table

_VIEW = "meeting"


class MeetingsPage(Page):
    """The list, or one meeting; where one was stands again after leaving, a restart or a power cut."""

    help_page = "meetings"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Meetings"), name="meetingsPage")
        self.list = MeetingList(session.today)
        self.view = MeetingView(session)
        self.menu = MeetingsMenu(self, session, shown=lambda: self.view.meeting)
        self.menu.add(translate("Tables", "Save for Excel…"), self._save_list, name="saveMeetings")
        self.start = Button("", "primary", name="startMeetingButton", on_click=self._start_or_go_on)
        self.board = Button(
            translate("Meetings", "Board meeting…"),
            name="startBoard",
            on_click=lambda: self.menu.begin(Body.BOARD, session.today()),
        )
        self.back = Button(translate("Meetings", "All meetings"), name="meetingBack", on_click=self.show_list)
        for button in (self.start, self.board, self.back, self.menu):
            self.head.addWidget(button)
        self.stack = PartStack()
        self.stack.add(self.list)
        self.stack.add(self.view)
        self.body.addWidget(self.stack, 1)
        self._connect()
        self._is_first_look = True

    def refresh(self) -> None:
        """Read what is shown again; at the first look, the meeting that was shown last."""
        if self._is_first_look:
            self._is_first_look = False
            self._open_kept()
        shown = self.view.meeting
        if shown is not None:
            self._show(meeting(shown.id))
        else:
            self.show_list()

    def state(self) -> dict[str, object]:
        """The meeting and its step."""
        if self.view.meeting is None:
            return {"meeting": 0}
        return {"meeting": self.view.meeting.id, "step": self.view.step.value}

    def restore(self, state: dict[str, object]) -> None:
        """Show that meeting and step; `start` begins the next one."""
        self._is_first_look = False
        number, step = state.get("meeting"), state.get("step")
        known = {one.id: one for one in open_meetings()}
        if number == 0:
            self.show_list()
        elif isinstance(number, int):
            self._show(known.get(number) or meeting(number))
        if isinstance(step, str) and self.view.meeting is not None:
            self.view.show_key(step)
        if state.get("sheet") == "attendance":
            self.menu.open_attendance()
        if state.get("start"):
            self._start_or_go_on()

    def open_item(self, item_id: int) -> None:
        """Show one meeting."""
        self._show(meeting(item_id))

    def show_list(self) -> None:
        """Put what is open on disk and show the list."""
        self.view.close_meeting()
        self.list.refresh()
        self.stack.show_part(self.list)
        self.heading.setText(translate("Meetings", "Meetings"))
        self.start.setText(self.menu.start_words())
        self._tell_buttons()
        self._keep_place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown, or the window closes: what is open goes to disk."""
        self.view.leave()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.wanted.connect(self.menu.ask_month)
        self.view.leads_to.connect(self.leads_to)
        self.view.step_shown.connect(lambda _key: self._keep_place())
        self.menu.held.connect(self._show)
        self.menu.dropped.connect(self.show_list)
        for keys, move in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self.view.go, move))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.view.finish_step)

    def _save_list(self) -> None:
        title = translate("Meetings", "Meetings of the year")
        save_table(self, self.session, f"{title} {self.list.year.text()}", self.list.table)

    def _open_kept(self) -> None:
        settings = self.session.settings
        kept = settings.view(_VIEW) if settings is not None else {}
        opened = {one.id: one for one in open_meetings()}
        number, step = kept.get("meeting"), kept.get("step")
        if isinstance(number, int) and number in opened and kept.get("file") == str(self.session.path):
            self._show(opened[number])
            self.view.show_key(str(step))

    def _keep_place(self) -> None:
        settings = self.session.settings
        if settings is not None and not self.session.is_sample:
            settings.keep_view(_VIEW, self.state() | {"file": str(self.session.path)})

    def _open(self, chosen: Meeting) -> None:
        if chosen.opened_at is None:
            self.menu.ask_old(chosen)
        else:
            self._show(chosen)

    def _start_or_go_on(self) -> None:
        opened = [one for one in open_meetings() if one.body is Body.CLUB]
        if opened:
            self._show(opened[0])
        else:
            self.menu.begin(Body.CLUB, self.session.today())

    def _show(self, chosen: Meeting) -> None:
        self.view.show_meeting(chosen)
        self.stack.show_part(self.view)
        self.heading.setText(self.view.title())
        self._tell_buttons()
        self._keep_place()

    def _tell_buttons(self) -> None:
        is_list = self.stack.shown() is self.list
        for button in (self.start, self.board):
            button.setVisible(is_list)
        self.back.setVisible(not is_list)
        self.menu.tell(self.view.meeting)
