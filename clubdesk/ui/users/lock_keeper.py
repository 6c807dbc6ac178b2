"""Locks the desk when a club is opened, when asked, and after five minutes without a key or the mouse."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from clubdesk.operations import signing_in
from clubdesk.ui.start.desk import Desk

if TYPE_CHECKING:
    from clubdesk.ui.users.cover import Covers
    from clubdesk.ui.users.lock_dialog import LockDialog

IDLE_SECONDS = 5 * 60
_LOOK_MS = 5_000
_HANDS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class LockKeeper(QObject):
    """Follows the desk; does nothing at all while the club's people do not sign in."""

    def __init__(self, desk: Desk, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self.clock = clock
        self.timer = QTimer(self)
        self.timer.setInterval(_LOOK_MS)
        self.timer.timeout.connect(self.look)
        self._moved_at = 0.0
        self._last_user = 0
        self._covers: Covers | None = None
        self._dialog: LockDialog | None = None
        self._focus: QWidget | None = None
        desk.opened.connect(self.begin)
        desk.leaving.connect(self.end)
        self._session.club_changed.connect(self._follow)

    def begin(self) -> None:
        """A club was opened: whoever sits there signs in first."""
        self._last_user = 0
        if signing_in.is_on():
            self.lock()

    def end(self) -> None:
        """The club is closed: nothing is left to lock."""
        self._stop()
        self._uncover()
        if self._dialog is not None:
            self._dialog.accept()
        self._dialog = None
        self._session.signed_in(as_="")

    def lock(self) -> None:
        """Cover everything and ask for a PIN; without people who sign in nothing happens."""
        if self._dialog is not None or self._session.path is None or not signing_in.is_on():
            return
        from clubdesk.ui.users.cover import Covers
        from clubdesk.ui.users.lock_dialog import LockDialog

        self._stop()
        signing_in.lock()
        self._session.signed_in(as_="")
        self._focus = QApplication.focusWidget()
        self._covers = covers = Covers()
        self._dialog = LockDialog(
            self._desk.window, self._session, last_user=self._last_user, quit_=self._desk.window.close
        )
        self._dialog.signed_in.connect(self._unlock)
        covers.guard(self._dialog)
        self._dialog.show()
        self._dialog.activateWindow()

    def look(self) -> None:
        """Lock when nobody has moved a hand for long enough."""
        if self.clock() - self._moved_at >= IDLE_SECONDS:
            self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Somebody is there."""
        if event.type() in _HANDS:
            self._moved_at = self.clock()
        return super().eventFilter(watched, event)

    def _unlock(self) -> None:
        self._dialog = None
        self._uncover()
        self._follow()
        focus, self._focus = self._focus, None
        if focus is not None:
            # It may have been closed meanwhile.
            with suppress(RuntimeError):
                focus.window().activateWindow()
                focus.setFocus()

    def _follow(self) -> None:
        """Signing in was switched on or off, or somebody signed in."""
        user = signing_in.signed_in() if self._session.path is not None else None
        if user is None:
            if self.timer.isActive():
                # Whoever sits there signs in no more, though others do.
                self.lock()
            self._stop()
            self._session.signed_in(as_="")
            return
        self._last_user = user.id
        self._session.signed_in(as_=signing_in.name_of(user))
        if not self.timer.isActive():
            self._moved_at = self.clock()
            self.timer.start()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def _stop(self) -> None:
        self.timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _uncover(self) -> None:
        if self._covers is not None:
            self._covers.lift()
        self._covers = None
