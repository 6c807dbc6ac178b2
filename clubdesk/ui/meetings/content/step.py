"""The agenda, what was done by area, what was decided, and how the meeting ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from clubdesk.domain.meetings import Meeting
from clubdesk.operations.meeting_content import begin_content
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.activity_pane import ActivityPane
from clubdesk.ui.meetings.content.agenda_pane import AgendaPane
from clubdesk.ui.meetings.content.content_menu import ContentMenu
from clubdesk.ui.meetings.content.end_pane import EndPane
from clubdesk.ui.meetings.content.pane import ContentPane  # noqa: TC001 – the type of an attribute
from clubdesk.ui.meetings.content.resolution_pane import ResolutionPane
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.chips import FilterChips

AGENDA, ACTIVITIES, RESOLUTIONS, END = "agenda", "activities", "resolutions", "end"


class ContentStep(Step):
    """Four small pages behind chips, in the order in which a meeting goes."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Content and decisions"), name="contentStep")
        self.agenda = AgendaPane(session)
        self.activities = ActivityPane(session)
        self.resolutions = ResolutionPane(session)
        self.end = EndPane(session)
        self.panes: dict[str, ContentPane] = {
            AGENDA: self.agenda,
            ACTIVITIES: self.activities,
            RESOLUTIONS: self.resolutions,
            END: self.end,
        }
        self.chips = _chips()
        self.menu = ContentMenu(self, session, self.agenda)
        head = QHBoxLayout()
        head.addWidget(self.chips, 1)
        head.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for pane in self.panes.values():
            self.body.addWidget(pane, 1)
        self.chips.chosen.connect(self.show_pane)
        self.show_pane(AGENDA)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the meeting again; the first time its agenda is made from the template."""
        begun = begin_content(meeting.id)
        super().show_meeting(begun)
        for pane in self.panes.values():
            pane.show_meeting(begun)
        self.menu.show_meeting(begun)
        self._count()

    def show_pane(self, key: str) -> None:
        """Show one of the four, with what is open in the others put on disk."""
        self.leave()
        for name, pane in self.panes.items():
            pane.setVisible(name == key)
        self.chips.choose(key)

    def focus_first(self) -> None:
        """The keyboard goes to where work begins in what is shown."""
        self.panes[self.chips.key()].focus_first()

    def leave(self) -> None:
        """Put what is being typed on disk."""
        for pane in self.panes.values():
            pane.leave()

    def _count(self) -> None:
        self.chips.set_counts(
            {
                ACTIVITIES: len(self.activities.lines.rows()),
                RESOLUTIONS: len(self.resolutions.lines.rows()),
            }
        )


def _chips() -> FilterChips:
    return FilterChips(
        [
            (AGENDA, translate("Content", "Agenda")),
            (ACTIVITIES, translate("Content", "What was done")),
            (RESOLUTIONS, translate("Content", "Decisions")),
            (END, translate("Content", "Conclusion, next meeting")),
        ],
        name="contentChips",
    )
