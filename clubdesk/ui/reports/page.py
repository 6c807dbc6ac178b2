"""The page of reports: choose a period, see what is missing, read the paper, print and send it."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.report_periods import PeriodKind, ReportPeriod, last_closed, period_of
from clubdesk.domain.reports import Gap, Lacking, Report
from clubdesk.operations.indicators import fund_names
from clubdesk.operations.readiness import Readiness, readiness
from clubdesk.operations.report_checks import explain
from clubdesk.operations.report_periods import closing_days
from clubdesk.operations.reports import word_section
from clubdesk.text.report_gap_words import gap_sentence, section_word
from clubdesk.text.report_period_words import period_word
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.printing.live_preview import LivePreview
from clubdesk.ui.printing.section_dialog import SectionDialog
from clubdesk.ui.printing.section_list import SectionList
from clubdesk.ui.reports.gap_list import GapList
from clubdesk.ui.reports.period_chooser import PeriodChooser
from clubdesk.ui.reports.reports_menu import ReportsMenu
from clubdesk.ui.reports.sent_card import SentCard
from clubdesk.ui.reports.words_dialogs import ExplainDialog, ResendDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.panes import Panes

_STEPS = {
    Lacking.UNSIGNED: MeetingStep.MINUTES,
    Lacking.NO_ROLL: MeetingStep.ROLL,
    Lacking.UNCOUNTED: MeetingStep.CASH,
    Lacking.DIFFERENCE: MeetingStep.CASH,
    Lacking.NO_ACTIVITY: MeetingStep.CONTENT,
}


class ReportsPage(Page):
    """The paper on the left; on the right what is missing, the data file, and the words of each section."""

    help_page = "reports"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Reports", "Report and send"), name="reportsPage")
        self._period = last_closed(PeriodKind.MONTH, session.today(), closing_days())
        self._found: Readiness | None = None
        self._build_head()
        self.periods = PeriodChooser()
        self.periods.chosen.connect(self.show_period)
        self.periods.kind_chosen.connect(self._show_kind)
        self.body.addWidget(self.periods)
        self.nothing = Banner(tone="plain", name="nothingToReport")
        self.body.addWidget(self.nothing)
        waiting = translate("Reports", "Writing the report…")
        self.preview = LivePreview(_drawn, name="reportPreview", waiting=waiting)
        self.gaps = GapList(on_link=self._put_right, on_explain=self._explain)
        self.sent = SentCard()
        words = translate("Reports", "Words of the report")
        self.sections = SectionList(words, on_edit=self._edit, name_of=section_word)
        self.panes = Panes(self.preview, CardScroller(self._side()), shares=(6, 4))
        self.body.addWidget(self.panes, 1)

    def show_period(self, period: ReportPeriod) -> None:
        """Show another period."""
        self._period = period
        self.refresh()

    def refresh(self) -> None:
        """Count the period again; its paper is drawn when nothing has changed for a moment."""
        today = self.session.today()
        said = translate("Reports", "Report of {period}").format(period=period_word(self._period))
        self.heading.setText(said)
        has_after = self._period.after().days(closing_days())[0] <= today
        self.periods.show_period(self._period, has_after=has_after)
        try:
            found = readiness(self._period, now=self.session.now())
        except ClubError as error:
            self._found = None
            self.nothing.show_text(sentence(error))
        else:
            self._found = found
            self.nothing.show_text("")
            self._show(found)
        self.panes.setVisible(self._found is not None)
        self.send.setEnabled(self._found is not None)

    def state(self) -> dict[str, object]:
        """The period."""
        return {"period": self._period.key}

    def restore(self, state: dict[str, object]) -> None:
        """Show that period."""
        if isinstance(key := state.get("period"), str):
            self.show_period(period_of(key))

    def _build_head(self) -> None:
        self.figures = Button(
            translate("Reports", "See the figures"), name="seeFigures", on_click=self._open_figures
        )
        self.send = Button(
            translate("Reports", "Print and send"), "primary", name="sendReport", on_click=self._send
        )
        self.menu = ReportsMenu(self, self.session, period=lambda: self._period)
        for button in (self.figures, self.send, self.menu):
            self.head.addWidget(button)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        for card in (self.gaps, self.sent, self.sections):
            column.addWidget(card)
        column.addStretch(1)
        return side

    def _show(self, found: Readiness) -> None:
        report = found.reported.report
        self.preview.show_content(self._period.key, report)
        self.gaps.show_gaps(found.reported.gaps, fund_names())
        self.sent.show_readiness(found)
        self.sections.show_sections(report.sections)

    def _show_kind(self, kind: PeriodKind) -> None:
        self.show_period(last_closed(kind, self.session.today(), closing_days()))

    def _explain(self, gap: Gap) -> None:
        def keep(words: str) -> None:
            explain(self._period, gap, words)
            self.session.changed()

        ExplainDialog(self, gap_sentence(gap, fund_names()), gap.words, on_words=keep).open()

    def _put_right(self, gap: Gap) -> None:
        """Go to the place where a gap is put right."""
        if gap.lacking is Lacking.OUTDATED:
            self._edit(gap.subject)
        elif gap.lacking is Lacking.FUND_FALLS:
            self.leads_to.emit("funds", {"month": self._until()})
        elif gap.lacking in (Lacking.NO_BIRTH, Lacking.MEMBERS_JUMP):
            self.leads_to.emit("members", {"gap": "birth"} if gap.lacking is Lacking.NO_BIRTH else None)
        else:
            step = _STEPS.get(gap.lacking)
            self.leads_to.emit(
                "meetings", {"meeting": gap.meeting_id or 0} | ({"step": step.value} if step else {})
            )

    def _until(self) -> date | None:
        return self._found.reported.now.until if self._found is not None else None

    def _edit(self, key: str) -> None:
        if self._found is None:
            return
        section = self._found.reported.report.section(key)
        dialog = SectionDialog(
            self,
            section,
            name=section_word(key),
            draft=self.session.drafts.of(f"report-{self._period.key}-{key}"),
            on_words=partial(word_section, self._period, section),
        )
        dialog.accepted.connect(self.session.changed)
        dialog.open()

    def _open_figures(self) -> None:
        from clubdesk.ui.reports.figures_sheet import FiguresSheet

        if self._found is not None:
            sheet = FiguresSheet(self, self.session, self._found.reported)
            sheet.leads_to.connect(self.leads_to)
            sheet.open()

    def _send(self) -> None:
        """Make the file where nothing is in the way; a corrected one needs its reason first."""
        found = self._found
        if found is None:
            return
        if found.needs_reason and found.earlier is not None and not found.reported.open_gaps:
            ResendDialog(self, found.earlier.seq, on_words=self._make).open()
        else:
            self._make("")

    def _make(self, why: str) -> None:
        from clubdesk.operations.sending import report_of, send
        from clubdesk.ui.reports.sent_dialog import SentDialog

        try:
            sent = send(self._period, now=self.session.now(), why=why)
        except ClubError as error:
            Message(self, sentence(error), name="notSent").open()
            return
        self.session.changed()
        SentDialog(self, sent, pdf=report_of(sent), title=self.heading.text()).open()


def _drawn(report: Report) -> bytes:
    from io import BytesIO

    from clubdesk.reports.report import draw_report

    out = BytesIO()
    draw_report(report, out)
    return out.getvalue()
