"""The way of a member list into the roll: chosen, read in the background, looked at, stored, taken back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.roll import RollReading
from clubdesk.domain.roll_columns import Kinds
from clubdesk.operations import roll_import
from clubdesk.operations.roll_import import PastImport, Stored
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog, Report
from clubdesk.ui.members.reading.sheet import ReadingSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Message, Question
from clubdesk.ui.widgets.files import ask_file


class ListReading(QObject):
    """Reads a list for a page or the window; what is stored is told through the session."""

    def __init__(self, window: QWidget, session: ClubSession) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._job: Job | None = None

    def ask(self) -> None:
        """Begin by choosing the list."""
        ask_file(
            self._window,
            translate("RollPlan", "The list of members"),
            kinds=translate("RollPlan", "Lists (*.xlsx *.csv *.txt)"),
            then=self.read,
            start=Path.home(),
            name="listDialog",
        )

    def read(self, path: Path) -> None:
        """Read a list, then show what was understood."""
        self._read(path, {}, lambda reading: self._show(path, reading))

    def ask_take_back(self) -> None:
        """Offer to take the last list back, if one was read in."""
        past = roll_import.last_import()
        if past is None:
            Message(
                self._window,
                translate("RollPlan", "No list has been read in that could be taken back."),
                name="nothingToTakeBack",
            ).open()
            return
        Question(
            self._window,
            translate("RollPlan", "Take back everything that the list “{name}” brought in on {day}?").format(
                name=past.file_name, day=format_date(past.recorded_at.date())
            ),
            [
                (translate("RollPlan", "No, keep it"), None),
                (translate("RollPlan", "Take it all back"), partial(self._take_back, past)),
            ],
            name="takeBackQuestion",
            detail=_brought(past.added, past.changed),
        ).open()

    def _read(self, path: Path, kinds: Kinds, then: Callable[[RollReading], object]) -> None:
        self._job = job = Job(lambda report: _read_roll(path, self._session, kinds, report), self)
        job.succeeded.connect(then)
        job.failed.connect(self._tell)
        words = translate("RollPlan", "Reading {name}").format(name=path.name)
        ProgressDialog(self._window, words, job, name="readingList").open()
        job.start()

    def _show(self, path: Path, reading: RollReading) -> None:
        sheet = ReadingSheet(self._window, path.name, reading, today=self._session.today())
        sheet.kinds_changed.connect(lambda kinds: self._read(path, kinds, sheet.show_reading))
        sheet.agreed.connect(partial(self._store, sheet, path))
        sheet.open()

    def _store(self, sheet: ReadingSheet, path: Path) -> None:
        planned, joined_on, today = sheet.plan(), sheet.joining_day(), self._session.today()
        self._session.much_to_change.emit()

        def store(report: Report) -> Stored:
            report(0, 0)
            return roll_import.store_roll(
                planned, file_name=path.name, joined_on=joined_on, today=today, progress=report
            )

        self._job = job = Job(store, self)
        job.succeeded.connect(partial(self._tell_stored, sheet))
        job.failed.connect(sheet.refuse)
        words = translate("RollPlan", "Writing the members down")
        ProgressDialog(sheet, words, job, name="storingList").open()
        job.start()

    def _tell_stored(self, sheet: ReadingSheet, stored: Stored) -> None:
        sheet.finish()
        self._session.changed()
        past = roll_import.last_import() if stored.import_id is not None else None
        if past is None:
            words = translate(
                "RollPlan", "Everything in the list stands on the roll already; nothing was changed."
            )
            Message(self._window, words, name="nothingStored").open()
            return
        self._offer_take_back(past)

    def _offer_take_back(self, past: PastImport) -> None:
        Question(
            self._window,
            translate("RollPlan", "The list is stored. {brought}").format(
                brought=_brought(past.added, past.changed)
            ),
            [
                (translate("RollPlan", "Good, show the members"), None),
                (translate("RollPlan", "Take back this whole list"), partial(self._take_back, past)),
            ],
            name="listStored",
            detail=translate(
                "RollPlan",
                "Taking it back makes the roll as it was before. "
                "It can also be done later: menu File, “Take back the last list…”.",
            ),
        ).open()

    def _take_back(self, past: PastImport) -> None:
        try:
            roll_import.take_back(past.id)
        except ClubError as error:
            self._tell(error)
            return
        self._session.changed()
        words = translate("RollPlan", "The list “{name}” is taken back; the roll is as it was before.")
        Message(self._window, words.format(name=past.file_name), name="listTakenBack").open()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ClubError):
            raise error
        Message(self._window, sentence(error), name="listFailed").open()


def _read_roll(path: Path, session: ClubSession, kinds: Kinds, report: Report) -> RollReading:
    return roll_import.read_list(path, today=session.today(), progress=report, kinds=kinds)


def _brought(added: int, changed: int) -> str:
    words = translate("RollPlan", "New members: {added}. Members changed: {changed}.")
    return words.format(added=format_amount(added), changed=format_amount(changed))
