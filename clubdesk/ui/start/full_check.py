"""The whole check of the books after opening: off the window's thread, told where something does not fit."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from clubdesk.text.dates import format_moment
from clubdesk.text.finding_sentences import finding_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job
from clubdesk.ui.start.accidents import tell_failure
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Question

if TYPE_CHECKING:
    from clubdesk.operations.full_check import FullCheck

AFTER_MS = 1_500
"""The window is drawn first."""
TOLD_AFTER_MS = 1_000


@dataclass(frozen=True, slots=True)
class _Stood:
    """A club's file that stood a check, the folder of its copies, and the day of the check."""

    path: Path
    copies: Path
    on: date


class CheckAtOpening(QObject):
    """Follows the desk: begins when a club was opened, stops when it is closed.

    A file that is as it was left after the last check, not a week ago, is not checked again.
    """

    def __init__(self, desk: Desk, show_copies: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._show_copies = desk, show_copies
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self._found: str | None = None
        self._stood: _Stood | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(AFTER_MS)
        self.timer.timeout.connect(self.begin)
        desk.opened.connect(self.timer.start)
        desk.opening.connect(self._find)
        desk.leaving.connect(self.stop)
        desk.left.connect(self._note)

    def begin(self) -> None:
        """Check the open club as it stands now; nobody needs it of the sample, or of a club looked at."""
        session = self._desk.session
        if session.path is None or session.copies is None or session.is_sample or session.look is not None:
            return
        from clubdesk.operations import full_check, left_whole, safety_copies

        stood = _Stood(session.path, safety_copies.folder_of_club(session.copies), session.today())
        day = left_whole.checked_on(stood.copies, self._found, today=stood.on)
        if day is not None:
            self._stand(replace(stood, on=day))
            return
        snapshot = full_check.take_snapshot(session.copies)
        self._since.start()
        self._job = job = Job(lambda report: full_check.check(snapshot, progress=report), self)
        job.progressed.connect(partial(self._show_progress, job))
        job.succeeded.connect(partial(self._end, job, stood))
        job.failed.connect(partial(self._fail, job))
        job.start()

    def stop(self) -> None:
        """The club is about to be closed; what is still being checked is of no use."""
        self.timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._desk.session.checking_is_at(None)

    def _show_progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job and self._since.elapsed() > TOLD_AFTER_MS:
            self._desk.session.checking_is_at((done, total))

    def _find(self, path: Path) -> None:
        from clubdesk.operations import left_whole

        self._found, self._stood = left_whole.digest_of(path), None

    def _note(self) -> None:
        from clubdesk.operations import left_whole

        if self._stood is not None:
            left_whole.note(self._stood.copies, self._stood.path, checked_on=self._stood.on)
            self._stood = None

    def _end(self, job: Job, stood: _Stood, outcome: "FullCheck") -> None:
        if job is not self._job:
            return
        self.stop()
        if outcome.findings:
            self._desk.turns.tell(partial(self._question, outcome))
        else:
            self._stand(stood)

    def _stand(self, stood: _Stood) -> None:
        self._stood, self._desk.session.books_stand = stood, True

    def _fail(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self.stop()
            tell_failure(self._desk.window, error)

    def _question(self, outcome: "FullCheck") -> Question:
        found = translate("Safety", "The check of the books found something that does not fit.")
        return Question(
            self._desk.window,
            f"{found} {finding_sentence(outcome.findings[0])}",
            [
                (translate("Safety", "See the safety copies…"), self._show_copies),
                (translate("Safety", "Not now"), None),
            ],
            name="checkFound",
            detail=_what_now(outcome),
        )


def _what_now(outcome: "FullCheck") -> str:
    more = len(outcome.findings) - 1
    told = translate("Safety", "{count} more things do not fit.").format(count=more) if more else ""
    return " ".join(filter(None, (told, _copy_words(outcome), _advice())))


def _copy_words(outcome: "FullCheck") -> str:
    if outcome.good_copy is None:
        return translate("Safety", "None of the latest safety copies on this computer fits either.")
    words = translate("Safety", "In the safety copy of {when} everything fits: it was just checked.")
    return words.format(when=format_moment(outcome.good_copy.taken_at))


def _advice() -> str:
    return translate(
        "Safety",
        "Nothing was removed or changed. Record nothing for now: bring that copy back (this file is then "
        "kept under another name), or ask whoever looks after the program.",
    )
