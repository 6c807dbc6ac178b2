"""The desk of whoever gathers many clubs' files: a folder in, one workbook out, and what to ask the clubs."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.report_periods import period_of
from clubdesk.operations.gathering import Outcome, gather
from clubdesk.text.gathering_words import outlier_sentence
from clubdesk.text.report_period_words import period_word
from clubdesk.text.report_sentences import refusal_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.files import ask_folder
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

WORKBOOK = "TONG_HOP.xlsx"
Asked = tuple[str, str]
"""A club or file, and what to ask about it."""


class GatheringDesk(QObject):
    """Asks for the folder, reads it in the background, shows what came of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None

    def ask(self) -> None:
        """Ask where the clubs' files lie."""
        places = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(places))
        title = translate("Gathering", "The folder with the clubs' data files")
        ask_folder(self._window, title, then=self.gather, start=start, name="gatherFolderDialog")

    def gather(self, folder: Path) -> None:
        """Read a folder; the workbook is written into it."""
        to = folder / WORKBOOK
        self._job = job = Job(lambda report: gather(folder, to, report=report), self)
        job.succeeded.connect(lambda outcome: OutcomeSheet(self._window, outcome, to).open())
        job.failed.connect(self._tell_failure)
        job.stopped.connect(self._tell_stopped)
        ProgressDialog(
            self._window, translate("Gathering", "Reading the clubs' data files"), job, name="gathering"
        ).open()
        job.start()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, ClubError):
            raise error
        Message(self._window, sentence(error), name="notGathered").open()

    def _tell_stopped(self) -> None:
        words = translate(
            "Gathering", "Stopped. What was read is kept: choose the folder again to go on from there."
        )
        Message(self._window, words, name="gatheringStopped").open()


class OutcomeSheet(Sheet):
    """How many were read, and every club or file that somebody has to be asked about."""

    def __init__(self, parent: QWidget, outcome: Outcome, workbook: Path) -> None:
        title = translate("Gathering", "Reports of the clubs, gathered")
        super().__init__(parent, title, name="gatheredSheet", width=1120)
        self._workbook = workbook
        words = translate(
            "Gathering", "Clubs: {clubs} · files read now: {new} · not taken: {refused} · not sent: {missing}"
        )
        told = words.format(
            clubs=len(outcome.clubs),
            new=outcome.new,
            refused=len(outcome.refused),
            missing=len(outcome.missing),
        )
        self.body.addWidget(label(told, "bold", name="gatheredTold"))
        where = translate("Gathering", "Everything stands in {path}. It can be gathered again at any time.")
        self.body.addWidget(label(where.format(path=workbook), name="gatheredWhere"))
        self.rows = TableModel(_columns())
        self.table = ListTable(
            self.rows,
            name="gatheredTable",
            spoken=title,
            empty=translate("Gathering", "Every file was taken, every club has sent, nothing looks odd."),
        )
        self.rows.set_rows(_questions(outcome))
        self.table.row_selected.connect(self._tell)
        self.body.addWidget(self.table, 1)
        self.whole = label(name="gatheredWhole")
        self.body.addWidget(self.whole)
        self.table.select_first()
        self.foot_button(
            translate("Gathering", "Open the workbook"), "primary", name="openGathered", on_click=self._open
        )
        self.foot_button(translate("Fields", "Close"), name="gatheredClose", on_click=self.reject)

    def _tell(self, row: Asked) -> None:
        """The chosen row in full, which the table may have to cut."""
        self.whole.setText(f"{row[0]}: {row[1]}")

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workbook)))


def _questions(outcome: Outcome) -> list[Asked]:
    """Whom to ask and what about."""
    refused = [(one.name, refusal_sentence(one)) for one in outcome.refused]
    missing = [(club.name, _missing(period, last)) for club, period, last in outcome.missing]
    odd = [
        (f"{outcome.clubs[one.club_id].name}, {_said(one.period)}", outlier_sentence(one))
        for one in outcome.outliers
    ]
    return [*refused, *missing, *odd]


def _missing(period: str, last: str | None) -> str:
    if last is None:
        return translate("Gathering", "Has not sent {period}, nor any before.").format(period=_said(period))
    words = translate("Gathering", "Has not sent {period}; the last one was {last}.")
    return words.format(period=_said(period), last=_said(last))


def _said(period: str) -> str:
    return period_word(period_of(period))


def _columns() -> list[Column[Asked]]:
    return [
        Column(title=translate("Gathering", "Club or file"), text=lambda row: row[0]),
        Column(title=translate("Gathering", "What to ask"), text=lambda row: row[1], stretch=True),
    ]
