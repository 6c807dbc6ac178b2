"""The minutes as they will print, their signing and their lock."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.minutes import Minutes, SectionKey
from clubdesk.domain.signing import Lack, Missing
from clubdesk.operations.meetings import meeting as load_meeting
from clubdesk.operations.minutes import minutes_now, restore_section, word_section
from clubdesk.operations.signing import missing_before_signing
from clubdesk.text.minutes_words import section_name
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.details_dialog import DetailsDialog
from clubdesk.ui.meetings.minutes.end_card import EndCard
from clubdesk.ui.meetings.minutes.missing_list import MissingList
from clubdesk.ui.meetings.minutes.signed_card import SignedCard
from clubdesk.ui.meetings.minutes.signing import ReopenDialog, ask_to_sign
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.printing.live_preview import LivePreview
from clubdesk.ui.printing.section_dialog import SectionDialog
from clubdesk.ui.printing.section_list import SectionList
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.menu import show_waiting
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.panes import Panes


class MinutesStep(Step):
    """The pages on the left; on the right what is missing, the end, and the words of each section."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Minutes"), name="minutesStep")
        waiting = translate("Minutes", "Writing the minutes…")
        self.preview = LivePreview(_drawn, name="minutesPreview", waiting=waiting)
        self.missing = MissingList(self._put_right)
        self.signed = SignedCard(on_reopen=self._reopen)
        self.end = EndCard(session, on_leaders=self._name_leaders)
        words = translate("Minutes", "Words of the minutes")
        self.sections = SectionList(words, on_edit=self._edit, name_of=section_name)
        self.body.addWidget(Panes(self.preview, CardScroller(self._side()), shares=(6, 4)), 1)
        self.sign = Button(translate("Minutes", "Signed"), "primary", name="signMinutes", on_click=self._sign)
        self.print = Button(
            translate("Minutes", "Print the minutes"), name="printMinutes", on_click=self._print
        )
        self.foot.addWidget(self.print)
        self.foot.addWidget(self.sign)
        self.foot.addStretch(1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        for card in (self.missing, self.signed, self.end, self.sections):
            column.addWidget(card)
        column.addStretch(1)
        return side

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the minutes again; they are drawn when nothing has changed for a moment."""
        super().show_meeting(meeting)
        missing = missing_before_signing(meeting.id)
        minutes = minutes_now(meeting.id)
        self.preview.show_content(meeting.id, minutes)
        self.missing.show_missing(missing)
        self.signed.show_minutes(meeting, minutes)
        self.end.show_meeting(meeting)
        self.sections.show_sections(minutes.sections)
        self.sections.setVisible(not minutes.is_signed)
        self.sign.setVisible(not minutes.is_signed)
        self.sign.setEnabled(all(one.is_warning for one in missing))

    def focus_first(self) -> None:
        """Printing comes next, once the end is written down."""
        if self.meeting is not None and self.meeting.is_open and not self.meeting.ended_at:
            self.end.focus_time()
        else:
            self.print.setFocus()

    def leave(self) -> None:
        """Put the end of the meeting on disk."""
        self.end.leave()

    def _put_right(self, missing: Missing) -> None:
        if missing.step is not MeetingStep.MINUTES:
            self.step_wanted.emit(missing.step.value)
        elif missing.lack is Lack.OUTDATED:
            self._edit(missing.subject)
        elif missing.lack is Lack.END:
            self.end.focus_time()
        elif missing.lack is Lack.UNCONFIRMED:
            show_waiting(self, self.session)
        else:
            self._name_leaders()

    def _edit(self, key: str) -> None:
        if self.meeting is None:
            return
        self.leave()
        meeting_id, section = self.meeting.id, SectionKey(key)

        def keep(words: str | None) -> None:
            if words is None:
                restore_section(meeting_id, section)
            else:
                word_section(meeting_id, section, words)

        dialog = SectionDialog(
            self,
            minutes_now(meeting_id).section(section),
            name=section_name(section),
            draft=self.session.drafts.of(f"minutes-{meeting_id}-{section}"),
            on_words=keep,
        )
        dialog.accepted.connect(self.session.changed)
        dialog.open()

    def _name_leaders(self) -> None:
        if self.meeting is not None:
            self.leave()
            dialog = DetailsDialog(self, load_meeting(self.meeting.id))
            dialog.accepted.connect(self.session.changed)
            dialog.open()

    def _print(self) -> None:
        """The pages seen go to the printer, or into a file where there is none."""
        from clubdesk.operations.minutes_printing import minutes_paper
        from clubdesk.ui.printing.drawn import DrawnPages
        from clubdesk.ui.printing.preview import PreviewDialog

        if self.meeting is None:
            return
        self.leave()
        self.preview.show_content(self.meeting.id, minutes_now(self.meeting.id))
        paper = minutes_paper(self.meeting.id)
        dialog = PreviewDialog(self, paper.title, paper.file_name, DrawnPages(self.preview.draw_now()))
        dialog.open()
        dialog.print_pages()

    def _sign(self) -> None:
        if self.meeting is not None:
            self.leave()
            ask_to_sign(self, self.session, load_meeting(self.meeting.id), self.print.setFocus)

    def _reopen(self) -> None:
        if self.meeting is not None:
            ReopenDialog(self, self.session, self.meeting).open()


def _drawn(minutes: Minutes) -> bytes:
    from io import BytesIO

    from clubdesk.reports.minutes import draw_minutes

    out = BytesIO()
    draw_minutes(minutes, out)
    return out.getvalue()
