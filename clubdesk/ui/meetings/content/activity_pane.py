"""What the club did, told to a meeting line by line: a short form, and the lines beneath."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from clubdesk.domain.activities import Activity, Figure
from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.activities import activities, areas, areas_in_use, remove_activity, save_activity
from clubdesk.text.amounts import format_amount
from clubdesk.text.content_words import figures_words, kind_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.activity_form import ActivityForm
from clubdesk.ui.meetings.content.pane import ContentPane, give_the_rest
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.draft_keeper import DraftKeeper
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class ActivityPane(ContentPane):
    """Enter on the last input writes a line down and begins the next; a line is changed in the same form."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self.setObjectName("activityPane")
        self._session = session
        self._meeting: Meeting | None = None
        self._changing: Activity | None = None
        self._names: dict[str, str] = {}
        self.refused = Banner(tone="alarm", name="activityRefused")
        self.form = ActivityForm()
        self.form.submitted.connect(self._save)
        self._keeper = self._keep_drafts()
        self._build_buttons()
        self._build_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self._keeper is not None:
            column.addWidget(self._keeper.offer)
            self._keeper.begin()
        column.addWidget(self.refused)
        column.addWidget(self.form)
        column.addLayout(self._acts)
        column.addWidget(give_the_rest(self.list), 1)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the lines and areas again, keeping the choice and what is being typed."""
        self._meeting = meeting
        told, in_use = activities(meeting.id), {area.code for area in areas_in_use(meeting.held_on)}
        offered = in_use | {one.area for one in told}
        self._names = {area.code: area.name for area in areas()}
        self.form.offer_areas([area for area in areas() if area.code in offered])
        chosen = self.list.selected_row()
        self.lines.set_rows(told)
        if not isinstance(chosen, Activity) or not self.list.select_where(lambda one: one.id == chosen.id):
            self.list.select_first()
        for part in (self.form, self.add):
            part.setVisible(meeting.is_open)
        self._show_acts()

    def focus_first(self) -> None:
        """Typing begins with the area."""
        self.form.focus_first()

    def _keep_drafts(self) -> DraftKeeper | None:
        file = self._session.drafts.of("meeting-activity")
        if file is None:
            return None
        return DraftKeeper(
            self.form, file, name="activity", prepare=self._prepare_for, filled=self.form.focus_first
        )

    def _prepare_for(self, _values: Mapping[str, object]) -> None:
        self._stop_changing()

    def _build_buttons(self) -> None:
        self._acts = FlowLayout()
        self.add = Button("", name="addActivity", on_click=self._save)
        self.stop = Button(
            translate("Content", "Leave the line as it was"),
            name="stopChanging",
            on_click=self._stop_changing,
        )
        self.change = Button(translate("Content", "Change the line"), name="changeActivity")
        self.change.clicked.connect(lambda: self._change())
        self.remove = Button(translate("Content", "Remove the line…"), name="removeActivity")
        self.remove.clicked.connect(lambda: self._ask_remove())
        for button in (self.add, self.stop, self.change, self.remove):
            self._acts.addWidget(button)

    def _build_list(self) -> None:
        told = Column[Activity](
            title=translate("Content", "What was done"),
            text=_told,
            quiet=lambda one: self._names.get(one.area, one.area),
            stretch=True,
        )
        times = _figure_column(translate("Content", "Times"), Figure.TIMES)
        people = _figure_column(translate("Content", "People"), Figure.PEOPLE)
        value = _figure_column(translate("Content", "Value, đ"), Figure.VALUE)
        self.lines = TableModel([told, times, people, value])
        self.list = ListTable(
            self.lines,
            name="activities",
            spoken=translate("Content", "What was done"),
            empty=translate(
                "Content", "Nothing is written down yet. Choose the area, then type what was done."
            ),
        )
        self.list.row_activated.connect(lambda _one: self._change())

    def _is_open(self) -> bool:
        return self._meeting is not None and self._meeting.is_open

    def _chosen(self) -> Activity | None:
        one = self.list.selected_row()
        return one if isinstance(one, Activity) and self._is_open() else None

    def _show_acts(self) -> None:
        is_changing = self._changing is not None
        can = self._is_open() and bool(self.lines.rows())
        add, again = translate("Content", "Write the line down"), translate("Content", "Save the line")
        self.add.setText(again if is_changing else add)
        self.stop.setVisible(is_changing)
        self.change.setVisible(can and not is_changing)
        self.remove.setVisible(can and not is_changing)

    def _save(self) -> None:
        if self._meeting is None or not self.form.judge():
            return
        told = self.form.activity()
        if self._changing is not None:
            told = replace(told, id=self._changing.id)
        try:
            saved = save_activity(self._meeting.id, told)
        except ClubError as error:
            self.refused.show_text(sentence(error))
            return
        self._stop_changing()
        self._session.changed()
        self.list.select_where(lambda one: one.id == saved)
        self.form.focus_first()

    def _change(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self._changing = one
        self.form.show_activity(one)
        self._show_acts()
        self.form.focus_first()

    def _stop_changing(self) -> None:
        self._changing = None
        self.form.clear()
        self.refused.show_text("")
        if self._keeper is not None:
            self._keeper.forget()
        self._show_acts()

    def _ask_remove(self) -> None:
        one = self._chosen()
        if one is None:
            return
        Question(
            self,
            translate("Content", "Remove this line?"),
            [
                (translate("Content", "Keep the line"), None),
                (translate("Content", "Remove the line"), lambda: self._remove(one)),
            ],
            name="removeActivityQuestion",
            detail=" · ".join(filter(None, (_told(one), figures_words(one)))),
        ).open()

    def _remove(self, one: Activity) -> None:
        try:
            remove_activity(one.id)
        except ClubError as error:
            self.refused.show_text(sentence(error))
            return
        self._session.changed()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _told(one: Activity) -> str:
    return ": ".join(filter(None, (kind_words(one.kind), one.words)))


def _figure_column(title: str, figure: Figure) -> Column[Activity]:
    def written(one: Activity) -> str:
        count = one.figure(figure)
        return "" if count is None else format_amount(count)

    return Column[Activity](title=title, text=written, right=True)
