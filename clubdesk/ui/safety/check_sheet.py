"""The sheet "Check of the books": whether all fits, what to do where not, and codes typed off papers."""

from PySide6.QtWidgets import QWidget

from clubdesk.operations.control_codes import find_code
from clubdesk.operations.full_check import take_snapshot
from clubdesk.operations.whole_check import CheckedBooks, advice_on, check_whole
from clubdesk.text.amounts import format_amount
from clubdesk.text.check_words import outcome
from clubdesk.text.code_words import code_sentence, code_tone
from clubdesk.text.dates import format_moment
from clubdesk.text.finding_sentences import finding_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog, Report
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.line_fields import TextField
from clubdesk.ui.widgets.sheet import Sheet

MOST_TOLD = 12


class CheckSheet(Sheet):
    """Checks as soon as it is begun; below, a code is typed and Enter compares it."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Check", "Check of the books"), name="checkSheet", width=900)
        self._session = session
        self._job: Job | None = None
        self._checked: CheckedBooks | None = None
        self.outcome = Banner(name="checkOutcome")
        self.findings = label(name="checkFindings")
        self.advice = label(name="checkAdvice")
        self.looked_at = KeyValueList(name="checkCounts")
        for part in (self.outcome, self.findings, self.advice, self.looked_at):
            self.body.addWidget(part)
        self._add_code()
        self.body.addStretch(1)
        self.print = self.foot_button(
            translate("Check", "Print the outcome…"), "primary", name="printCheck", on_click=self._print
        )
        self.compare = self.foot_button(
            translate("Check", "Compare the code"), name="compareCode", on_click=self._compare
        )
        self.again = self.foot_button(
            translate("Check", "Check again"), name="checkAgain", on_click=self.begin
        )
        self.foot_button(translate("Fields", "Close"), name="checkClose", on_click=self.reject)
        self._show_nothing()

    def begin(self) -> None:
        """Check everything, off the window's thread."""
        now, snapshot = self._session.now(), take_snapshot(self._session.copies)

        def check(report: Report) -> CheckedBooks:
            return check_whole(snapshot, now=now, report=report)

        self._job = job = Job(check, self)
        job.succeeded.connect(self._show)
        job.stopped.connect(self._show_nothing)
        job.failed.connect(self._tell_failed)
        ProgressDialog(self, translate("Check", "Checking all the books"), job, name="checking").open()
        job.start()

    def _add_code(self) -> None:
        self.body.addWidget(label(translate("Check", "Is a paper from these books?"), "heading"))
        self.form = Form(name="codeForm")
        self.code = TextField(name="controlCode", required=True)
        hint = translate(
            "Check",
            "At the foot of signed minutes, of any printed paper or of a sent report, like 7F3A-92C1-04BE",
        )
        self.form.add(translate("Minutes", "Control code"), self.code, hint=hint)
        self.form.submitted.connect(self._compare)
        self.body.addWidget(self.form)
        self.answer = Banner(name="codeAnswer")
        self.body.addWidget(self.answer)

    def _compare(self) -> None:
        if self.form.judge():
            found = find_code(self.code.value())
            self.answer.show_text(code_sentence(found), tone=code_tone(found))
        self.code.setFocus()
        self.scroller.ensureWidgetVisible(self.answer)

    def _show(self, checked: CheckedBooks) -> None:
        self._checked = checked
        findings = checked.findings
        self.outcome.show_text(outcome(len(findings)), tone="alarm" if findings else "accent")
        told = [f"• {finding_sentence(one)}" for one in findings[:MOST_TOLD]]
        if len(findings) > MOST_TOLD:
            more = translate("Check", "… and {count} more; the first one matters most.")
            told.append(more.format(count=len(findings) - MOST_TOLD))
        _say(self.findings, "\n".join(told))
        _say(self.advice, "\n".join(f"{n}. {one}" for n, one in enumerate(advice_on(checked), 1)))
        self.looked_at.set_rows(_rows(checked))
        self.print.setEnabled(True)
        (self.print if findings else self.code).setFocus()
        self.scroller.verticalScrollBar().setValue(0)

    def _show_nothing(self) -> None:
        self._checked = None
        self.outcome.show_text(
            translate("Check", "The books have not been looked through yet. Press “Check again”."),
            tone="plain",
        )
        for part in (self.findings, self.advice):
            _say(part, "")
        self.looked_at.set_rows([])
        self.print.setEnabled(False)

    def _tell_failed(self, error: Exception) -> None:
        self._show_nothing()
        raise error

    def _print(self) -> None:
        from clubdesk.operations.check_printing import check_paper
        from clubdesk.ui.printing import preview_paper

        if self._checked is not None:
            preview_paper(self, check_paper(self._checked))


def open_check(parent: QWidget, session: ClubSession) -> CheckSheet:
    """Show the sheet and begin the check."""
    sheet = CheckSheet(parent, session)
    sheet.open()
    sheet.begin()
    return sheet


def _say(part: QWidget, text: str) -> None:
    part.setProperty("text", text)
    part.setVisible(bool(text))


def _rows(checked: CheckedBooks) -> list[KeyValue]:
    looked = (
        (translate("Check", "Ledger entries"), checked.entries),
        (translate("Check", "Rows of the log"), checked.log_rows),
        (translate("Check", "Loans"), checked.loans),
        (translate("Check", "People on the roll, those who left too"), checked.people),
    )
    code = checked.code or translate("Check", "none before the first entry")
    return [
        KeyValue(translate("Check", "Looked through"), format_moment(checked.checked_at)),
        *(KeyValue(words, format_amount(count)) for words, count in looked),
        KeyValue(translate("Check", "Control code of the books now"), code, "bold"),
    ]
