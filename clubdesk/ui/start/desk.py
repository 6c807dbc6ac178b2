"""Which club lies on the desk: opening, making and closing files, each way told to the window."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import DiskFull, FileError, FileInUse, FileNotWritable, FileSealed
from clubdesk.operations import clubs, sealing
from clubdesk.operations.clubs import NewClub
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog, Report
from clubdesk.ui.session import ClubSession, Look
from clubdesk.ui.settings import Settings
from clubdesk.ui.start import places
from clubdesk.ui.start.accidents import tell_failure
from clubdesk.ui.start.in_use import ask_to_look
from clubdesk.ui.start.turns import Turns
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.files import ask_file

if TYPE_CHECKING:
    from clubdesk.domain.books import HistoryBooks


class Desk(QObject):
    """One club at a time. A file that cannot be opened is said, and the club of before comes back."""

    opening = Signal(object)
    """A file is about to be opened; nobody of this program has it open."""
    opened = Signal()
    """A club was opened: show its pages."""
    leaving = Signal()
    """The club is about to be closed: stop showing its pages."""
    left = Signal()
    """The club was closed, and its file let go of."""
    refused = Signal(object, object)
    """A file that was to be opened, and the ClubError that says why it could not be."""

    def __init__(
        self, session: ClubSession, settings: Settings, *, clock: Callable[[], datetime], actor: str
    ) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self._clock, self._actor = clock, actor
        self.window = QWidget()
        self.turns = Turns()
        self._import: QObject | None = None
        self._job: Job | None = None

    def serve(self, window: QWidget) -> None:
        """The window that dialogs belong to."""
        self.window = window

    def last_file(self) -> Path | None:
        """The file that was open last; opening it says so where it is not there any more."""
        return self.settings.last_file

    def open_file(self, path: Path) -> None:
        """Open a club; where that fails say why, with the club of before open again."""
        # SQLite keeps its journal beside the file itself, not beside a link to it.
        path = path.resolve()
        if path == self.session.path and self.session.look is None:
            return
        before = self._before()
        self.leave()
        try:
            self._open_or_look(path)
        except (ClubError, OSError) as error:
            before()
            self._tell(path, error)

    def look_at(self, path: Path) -> None:
        """Open a club that another window has open, only to look at it."""
        before = self._before()
        self.leave()
        try:
            self._look(path, is_held=True)
        except (ClubError, OSError) as error:
            before()
            self._tell(path, error)

    def look_into(self, copy: Path, *, taken_at: datetime, club_file: Path) -> None:
        """Look into a safety copy of a club; from there the way leads back to the club's own file."""
        before = self._before()
        self.leave()
        try:
            clubs.look_at_club(copy, clock=self._clock)
            self._show(copy, look=Look(taken_at, is_held=False, copy_of=club_file))
        except (ClubError, OSError) as error:
            before()
            self._tell(copy, error)

    def leave(self) -> None:
        """Close the club that is open, if one is."""
        if self.session.path is None:
            return
        self.turns.forget()
        self.leaving.emit()
        self.session.close_club()
        clubs.close_club()
        self.left.emit()

    def close_club(self) -> None:
        """Close the club that is open; a locked one asks for its pass phrase again."""
        self.leave()
        sealing.forget_pass_phrases()

    def choose_file(self) -> None:
        """Ask for a club's file and open it."""
        last = self.settings.last_file
        ask_file(
            self.window,
            translate("Start", "Open a club file"),
            kinds=translate("Start", "Club files (*.clb)"),
            then=self.open_file,
            start=last.parent if last is not None else places.club_folder(),
            name="openDialog",
        )

    def ask_new(self) -> None:
        """Ask everything a new club needs."""
        from clubdesk.ui.start.new_club import NewClubDialog

        NewClubDialog(self.window, self.session, self.make_club).open()

    def ask_books(self) -> None:
        """Ask for the workbook with the old books."""
        from clubdesk.ui.start.import_books import BooksImport

        self._import = incoming = BooksImport(self.window, self.session)
        incoming.agreed.connect(self.store_books)
        incoming.ask()

    def save_template(self) -> None:
        """Hand out the empty workbook."""
        from clubdesk.ui.start.import_books import save_template

        save_template(self.window)

    def make_club(self, club: NewClub, path: Path) -> None:
        """Make a new club and open it; raises ClubError, with the club of before open again."""
        before = self._before()
        self.leave()
        try:
            _make_folder(path)
            clubs.make_club(path, club, today=self.session.today(), clock=self._clock, actor=self._actor)
            self._open(path)
        except ClubError:
            before()
            raise

    def store_books(self, books: "HistoryBooks", path: Path) -> None:
        """Make a club out of old books, off the window's thread, and open it."""
        from clubdesk.operations.history import store_books

        def store(report: Report) -> None:
            _make_folder(path)
            store_books(books, path, clock=self._clock, actor=self._actor, progress=report)

        self._fill(path, translate("Start", "Writing the new club's books"), store)

    def open_sample(self) -> None:
        """Open the sample club, made when it is not there or cannot be read."""
        path = places.sample_file()
        if path == self.session.path:
            return
        before = self._before()
        self.leave()
        try:
            self._open(path)
        except FileInUse as error:
            before()
            self._tell(path, error)
        except (FileError, OSError):
            before()
            self._make_sample(path)

    def _make_sample(self, path: Path) -> None:
        from clubdesk.operations.sample import make_sample

        def make(report: Report) -> None:
            report(0, 0)
            _make_folder(path)
            clubs.set_aside(path)
            make_sample(path, today=self.session.today(), clock=self._clock, actor=self._actor)

        self._fill(path, translate("Start", "Making the sample club"), make)

    def step_aside(self, words: str, work: Callable[[Report], object], then: Callable[[Any], object]) -> None:
        """Run work with no club open meanwhile; then open the club again, and tell what came out."""
        before = self._before()
        self.leave()

        def back(outcome: object) -> None:
            before()
            then(outcome)

        self._job = job = Job(work, self)
        job.succeeded.connect(back)
        job.stopped.connect(before)
        job.failed.connect(partial(self._filling_failed, before))
        ProgressDialog(self.window, words, job, name="aside").open()
        job.start()

    def _fill(self, path: Path, words: str, work: Callable[[Report], object]) -> None:
        """Run work that makes a file, with no club open meanwhile; then open the file, or the one before."""
        before = self._before()
        self.leave()
        self._job = job = Job(work, self)
        job.succeeded.connect(lambda _nothing: self.open_file(path))
        job.stopped.connect(before)
        job.failed.connect(partial(self._filling_failed, before))
        ProgressDialog(self.window, words, job, name="filling").open()
        job.start()

    def _filling_failed(self, before: Callable[[], object], error: Exception) -> None:
        before()
        tell_failure(self.window, error)

    def _open_or_look(self, path: Path) -> None:
        """Open a club for work; one that may not be changed, or for lack of room cannot, is looked at."""
        try:
            self._open(path)
        except FileNotWritable:
            self._look(path, is_held=False)
        except DiskFull as full:
            try:
                self._look(path, is_held=False, is_full=True)
            except FileNotWritable:
                raise full from None

    def _open(self, path: Path) -> None:
        self.opening.emit(path)
        kept = clubs.open_club(path, clock=self._clock, actor=self._actor)
        self._show(path)
        if kept is not None:
            self._tell_upgraded(kept, is_sample=self.session.is_sample)

    def _look(self, path: Path, *, is_held: bool, is_full: bool = False) -> None:
        clubs.look_at_club(path, clock=self._clock)
        self._show(path, look=Look(self._clock(), is_held, is_full=is_full))

    def _show(self, path: Path, *, look: Look | None = None) -> None:
        profile, is_sample = clubs.profile(), clubs.is_sample()
        commune = ", ".join(part for part in (profile.commune, profile.province) if part)
        if not is_sample and (look is None or look.copy_of is None):
            self.settings.last_file = path
        self.session.open_club(path, title=profile.name, commune=commune, is_sample=is_sample, look=look)
        self.opened.emit()

    def _tell_upgraded(self, kept: Path, *, is_sample: bool) -> None:
        if is_sample:
            clubs.forget_sample(kept)
            return
        words = translate(
            "Start",
            "The club's file was made by an older ClubDesk and has been brought up to date. "
            "As it was before, it is kept as {name} in the same folder.",
        )
        said = words.format(name=kept.name)
        self.turns.tell(lambda: Message(self.window, said, name="upgraded"))

    def _before(self) -> Callable[[], object]:
        """The way back to the club that is on the desk now."""
        path, look = self.session.path, self.session.look
        if path is None:
            return lambda: None
        if look is not None and look.copy_of is not None:
            return partial(self.look_into, path, taken_at=look.at, club_file=look.copy_of)
        if look is not None and look.is_held:
            return partial(self.look_at, path)
        return partial(self.open_file, path)

    def _tell(self, path: Path, error: Exception) -> None:
        if isinstance(error, FileSealed):
            self._ask_pass_phrase(path)
            return
        if isinstance(error, FileInUse):
            ask_to_look(self.window, error, clubs.holder_of(path), partial(self.look_at, path))
            return
        self.refused.emit(path, error if isinstance(error, ClubError) else FileNotWritable(path))

    def _ask_pass_phrase(self, path: Path) -> None:
        from clubdesk.ui.safety.pass_phrase_dialog import PassPhraseDialog

        dialog = PassPhraseDialog(self.window, path)
        dialog.given.connect(lambda: self.open_file(path))
        dialog.damaged.connect(lambda error: self.refused.emit(path, error))
        dialog.open()


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(path) from error
