"""The rarer acts of the Meetings page: beginning, details, months without a meeting, papers, dropping."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_plans import MonthPlan
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations import meeting_plans
from clubdesk.operations.meetings import discard_meeting, open_meetings
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings import sheets
from clubdesk.ui.meetings.details_dialog import DetailsDialog
from clubdesk.ui.meetings.sheets import PaperOf
from clubdesk.ui.meetings.skip_dialog import SkipDialog
from clubdesk.ui.meetings.start_dialog import StartDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Message, Question
from clubdesk.ui.widgets.menu_button import MenuButton

_OF_A_MEETING = ("meetingDetails", "dropMeeting")


class MeetingsMenu(MenuButton):
    """What is done now and then; `shown` tells the meeting on the page."""

    held = Signal(object)
    """The Meeting that is to be shown."""
    dropped = Signal()

    def __init__(self, parent: QWidget, session: ClubSession, *, shown: Callable[[], Meeting | None]) -> None:
        super().__init__(translate("Meetings", "More"), name="meetingsMenu")
        self._page, self._session, self._shown = parent, session, shown
        self.add(translate("Meetings", "Place, hours, who leads…"), self._ask_details, name="meetingDetails")
        self.add(translate("Meetings", "Drop this meeting…"), self._ask_drop, name="dropMeeting")
        self.add_line()
        self.add(
            translate("Meetings", "Another day's meeting…"),
            lambda: self.begin(Body.CLUB, session.today()),
            name="otherMeeting",
        )
        self.add(translate("Meetings", "No meeting this month…"), self._ask_skip, name="skipMonth")
        self.add_line()
        self._add_papers()
        self.add_line()
        self.add(translate("Meetings", "Attendance of the year…"), self.open_attendance, name="attendance")
        self.add(
            translate("Meetings", "Decisions of the meetings…"), self._open_resolutions, name="resolutions"
        )
        words = translate("Meetings", "Agenda of every meeting…")
        self.add(words, self._open_template, name="agendaTemplate")
        self.add(translate("Meetings", "Areas of activity…"), self._open_areas, name="areas")
        self.add_line()
        self.add(translate("Meetings", "Print blank minutes…"), self._print_blank, name="blankMinutes")
        self.add(translate("Meetings", "Compare a control code…"), self._compare_code, name="compareCode")

    def tell(self, shown: Meeting | None) -> None:
        """Offer what fits the meeting on the page, or the list."""
        for name in _OF_A_MEETING:
            self.action(name).setVisible(shown is not None and not shown.is_signed)

    def start_words(self) -> str:
        """What the first button says: begin the meeting, or go on with the one that is open."""
        if any(one.body is Body.CLUB for one in open_meetings()):
            return translate("Meetings", "Go on with the meeting")
        return translate("Meetings", "Begin the meeting")

    def _add_papers(self) -> None:
        papers: list[tuple[str, str, PaperOf]] = [
            ("printRoll", translate("Meetings", "Print the roll to call…"), sheets.roll_to_call),
            ("printCollection", translate("Meetings", "Print what is to be collected…"), sheets.to_collect),
            ("printBlanks", translate("Meetings", "Print blank sheets to write on…"), sheets.blank_sheets),
            ("printBoard", translate("Meetings", "Page for the notice board…"), sheets.for_the_board),
        ]
        for name, text, paper in papers:
            self.add(text, partial(self._print, paper), name=name)

    def _print(self, paper: PaperOf) -> None:
        """The print room is opened only when something is printed."""
        from clubdesk.ui.printing import preview_paper

        shown, today = self._shown(), self._session.today()
        on = shown.held_on if shown is not None else meeting_plans.next_meeting(today)
        preview_paper(self._page, paper(on, today))

    def open_attendance(self) -> None:
        """The attendance of the year."""
        from clubdesk.ui.meetings.attendance.opening import open_attendance

        open_attendance(self._page, self._session)

    def begin(self, body: Body, on: date) -> None:
        """Ask for day and place, and begin."""
        dialog = StartDialog(self._page, body, on, today=self._session.today, now=self._session.now())
        dialog.held.connect(self._tell_held)
        dialog.open()

    def ask_month(self, plan: MonthPlan) -> None:
        """A month without a meeting was chosen: write one down, say why there is none, or take that back."""
        if plan.skipped is not None:
            self._ask_take_back(plan)
            return
        words = translate("Meetings", "Nothing is written down for month {month} of {year}.")
        Question(
            self._page,
            words.format(month=plan.month.month, year=plan.month.year),
            [
                (
                    translate("Meetings", "Write its meeting down…"),
                    lambda: self.begin(Body.CLUB, min(plan.planned_on, self._session.today())),
                ),
                (translate("Meetings", "There was no meeting…"), lambda: self._skip(plan.month)),
                (translate("Meetings", "Leave it"), None),
            ],
            name="emptyMonth",
        ).open()

    def ask_old(self, chosen: Meeting) -> None:
        """A meeting out of older books was chosen: its minutes are on paper."""
        words = translate(
            "Meetings",
            "The meeting of {day} came from older books: here stand its day and its roll, the minutes are on "
            "paper.",
        )
        Question(
            self._page,
            words.format(day=format_date(chosen.held_on)),
            [
                (translate("Meetings", "Leave it"), None),
                (
                    translate("Meetings", "Write it down here"),
                    lambda: self.begin(chosen.body, chosen.held_on),
                ),
            ],
            name="oldMeeting",
        ).open()

    def _print_blank(self) -> None:
        from clubdesk.operations.minutes_printing import skeleton_paper
        from clubdesk.ui.printing import preview_paper

        shown = self._shown()
        preview_paper(self._page, skeleton_paper(body=shown.body if shown is not None else Body.CLUB))

    def _compare_code(self) -> None:
        from clubdesk.ui.meetings.minutes.code_dialog import open_code_check

        open_code_check(self._page)

    def _open_resolutions(self) -> None:
        from clubdesk.ui.meetings.content.opening import open_resolutions

        open_resolutions(self._page, self._session)

    def _open_template(self) -> None:
        from clubdesk.ui.meetings.content.opening import open_agenda_template

        open_agenda_template(self._page, self._session)

    def _open_areas(self) -> None:
        from clubdesk.ui.meetings.content.opening import open_areas

        open_areas(self._page, self._session)

    def _tell_held(self, begun: Meeting) -> None:
        self.held.emit(begun)
        self._session.changed()

    def _ask_details(self) -> None:
        shown = self._shown()
        if shown is not None:
            dialog = DetailsDialog(self._page, shown)
            dialog.accepted.connect(self._session.changed)
            dialog.open()

    def _ask_drop(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        words = translate("Meetings", "Drop the meeting of {day}? Nothing is recorded in it yet.")
        Question(
            self._page,
            words.format(day=format_date(shown.held_on)),
            [
                (translate("Meetings", "Keep it"), None),
                (translate("Meetings", "Drop it"), lambda: self._drop(shown)),
            ],
            name="dropQuestion",
        ).open()

    def _drop(self, shown: Meeting) -> None:
        try:
            discard_meeting(shown.id)
        except ClubError as error:
            Message(self._page, sentence(error), name="notDropped").open()
            return
        self.dropped.emit()
        self._session.changed()

    def _ask_skip(self) -> None:
        self._skip(self._session.today().replace(day=1))

    def _skip(self, month: date) -> None:
        dialog = SkipDialog(self._page, month)
        dialog.accepted.connect(self._session.changed)
        dialog.open()

    def _ask_take_back(self, plan: MonthPlan) -> None:
        words = translate("Meetings", "Month {month} of {year} is marked as one without a meeting: {reason}.")
        Question(
            self._page,
            words.format(month=plan.month.month, year=plan.month.year, reason=plan.skipped),
            [
                (translate("Meetings", "Leave it"), None),
                (translate("Meetings", "Take the mark away"), lambda: self._take_back(plan)),
            ],
            name="skippedMonth",
        ).open()

    def _take_back(self, plan: MonthPlan) -> None:
        meeting_plans.take_month_back(plan.month)
        self._session.changed()
