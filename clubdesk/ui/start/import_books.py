"""Old books come in: read in the background, report, and only then a new club."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.safe_writing import write_whole
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog, Report
from clubdesk.ui.session import ClubSession
from clubdesk.ui.start.accidents import tell_failure
from clubdesk.ui.start.places import club_folder
from clubdesk.ui.start.reading_report import ReadingDialog, ReadingReport
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.files import ask_file, ask_target

_WORKBOOKS = "*.xlsx"


class BooksImport(QObject):
    """Asks for the workbook, reads it, shows the report; `agreed` tells the books and the file to make."""

    agreed = Signal(object, object)

    def __init__(self, window: QWidget, session: ClubSession) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._job: Job | None = None

    def ask(self) -> None:
        """Begin by choosing the workbook."""
        ask_file(
            self._window,
            translate("Start", "The workbook with the old books"),
            kinds=_kinds(),
            then=self.read,
            start=club_folder().parent,
            name="booksDialog",
        )

    def read(self, path: Path) -> None:
        """Read a workbook, then show what was found."""
        self._job = job = Job(lambda report: _read(path, self._session, report), self)
        job.succeeded.connect(lambda reading: self._show(path, reading))
        job.failed.connect(partial(tell_failure, self._window))
        reading = translate("Start", "Reading {name}").format(name=path.name)
        ProgressDialog(self._window, reading, job, name="reading").open()
        job.start()

    def _show(self, path: Path, reading: ReadingReport) -> None:
        dialog = ReadingDialog(self._window, path, reading)
        dialog.agreed.connect(partial(self._tell_agreed, reading))
        dialog.again.connect(partial(self.read, path))
        dialog.open()

    def _tell_agreed(self, reading: ReadingReport, path: Path) -> None:
        if reading.books is not None:
            self.agreed.emit(reading.books, path)


def save_template(window: QWidget) -> None:
    """Ask where to put the empty workbook, and write it."""
    ask_target(
        window,
        translate("Start", "Save the empty workbook"),
        kinds=_kinds(),
        then=lambda path: _write_template(window, path),
        start=club_folder().parent / "so_sach_mau.xlsx",
        name="templateDialog",
    )


def _write_template(window: QWidget, path: Path) -> None:
    from clubdesk.exchange.history_template import write_history_template

    try:
        write_whole(path, write_history_template)
    except ClubError as error:
        text = sentence(error)
    else:
        text = translate(
            "Start",
            "The empty workbook is in {path}. Fill it in with Excel or LibreOffice, then bring it in here.",
        ).format(path=path)
    Message(window, text, name="templateSaved").open()


def _read(path: Path, session: ClubSession, report: Report) -> ReadingReport:
    from clubdesk.exchange.history_workbook import read_history_workbook

    return read_history_workbook(path, today=session.today(), progress=report)


def _kinds() -> str:
    return translate("Start", "Excel workbooks ({endings})").format(endings=_WORKBOOKS)
