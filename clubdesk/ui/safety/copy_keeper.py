"""Makes safety copies without being asked: every half hour, on closing, and before much is changed."""

from PySide6.QtCore import QObject, QTimer, Signal

from clubdesk.domain.file_errors import CopyFailed
from clubdesk.ui.session import ClubSession

EVERY_MS = 30 * 60 * 1_000


class CopyKeeper(QObject):
    """Keeps the copies of the club on the desk in the session's folder of copies.

    The sample has none, nor has a club that is only looked at.
    A copy that fails on closing is tried again at the next opening, where it can be told.
    """

    failed = Signal(object)
    """The CopyFailed, once a sitting."""
    kept_apart = Signal()
    """The copy holds much less than the one before it; once a sitting, and not while the club is closed."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self._session = session
        self._has_failed = self._has_asked = False
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY_MS)
        self.timer.timeout.connect(self.back_up)
        session.much_to_change.connect(self.back_up)

    def begin(self) -> None:
        """A club was opened."""
        self._has_failed = self._has_asked = False
        self.back_up()
        self.timer.start()

    def end(self) -> None:
        """The club is about to be closed; in whose file something was recorded, it is meant to be kept."""
        if not self.timer.isActive() and self._session.saved_at is None:
            return
        self.timer.stop()
        self._has_asked = True
        self.back_up()

    def accept_less(self) -> None:
        """The club's file is the right one though it holds much less: its copies count from now on."""
        copies = self._session.copies
        if self._session.path is None or copies is None:
            return
        from clubdesk.operations import safety_copies

        safety_copies.accept_less(safety_copies.folder_of_club(copies))
        self.back_up()

    def back_up(self) -> None:
        """Make a copy if anything was recorded since the last one."""
        path, copies = self._session.path, self._session.copies
        if path is None or copies is None or self._session.is_sample or self._session.look is not None:
            return
        from clubdesk.operations import safety_copies

        folder = safety_copies.folder_of_club(copies)
        try:
            made = safety_copies.back_up(
                folder, path, now=self._session.now(), books_stand=self._session.books_stand
            )
        except CopyFailed as error:
            self._tell(error)
            return
        self._session.copied(safety_copies.latest_day(safety_copies.list_copies(folder)))
        if made is not None and made.is_apart and not self._has_asked:
            self._has_asked = True
            self.kept_apart.emit()

    def _tell(self, error: CopyFailed) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)
