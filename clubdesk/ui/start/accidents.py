"""What nobody foresaw: written to a file for whoever helps, said to the user in calm words."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import LookingOnly
from clubdesk.domain.user_errors import NobodySignedIn, NotAllowed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import Message

_MOST_BYTES = 500_000


def tell_failure(parent: QWidget, error: Exception) -> None:
    """Say a failure that has a sentence; any other goes on to the window's own handler."""
    if not isinstance(error, ClubError):
        raise error
    Message(parent, sentence(error), name="failed").open()


class Accidents:
    """Takes Python's excepthook: every unexpected error is logged, and said once at a time."""

    def __init__(self, window: QWidget, log: Path) -> None:
        self._window, self._log = window, log
        self._is_told = False

    def install(self) -> None:
        """From now on no traceback reaches the user."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error and say it; Ctrl+C in a terminal still ends the program.

        What a role may not do is refused wherever it is tried: that is foreseen, and said as it is.
        """
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, LookingOnly | NotAllowed | NobodySignedIn):
            Message(self._window, sentence(error), name="failed").open()
            return
        self._write(error)
        if self._is_told:
            return
        self._is_told = True
        message = Message(
            self._window,
            translate(
                "Main",
                "Something unforeseen happened, and the last action was not done. "
                "Everything recorded before is safely on disk. "
                "Please close the program, open it again and look at the last entry.",
            ),
            name="accident",
            detail=translate(
                "Main", "If it happens again, show this file to whoever helps you: {file}"
            ).format(file=self._log),
        )
        message.finished.connect(self._forget)
        message.open()

    def _forget(self) -> None:
        self._is_told = False

    def _write(self, error: BaseException) -> None:
        import logging

        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            mode = "w" if self._log.exists() and self._log.stat().st_size > _MOST_BYTES else "a"
            handler = logging.FileHandler(self._log, mode=mode, encoding="utf-8")
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        record = logging.LogRecord(
            "clubdesk", logging.ERROR, "", 0, "%r", (error,), (type(error), error, error.__traceback__)
        )
        handler.emit(record)
        handler.close()
