"""Keeps on disk what is typed into a note that is saved when it is left."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.draft_keeper import KEEP_MS
from clubdesk.ui.widgets.drafts import Draft, DraftFile
from clubdesk.ui.widgets.fields import NoteField


class NoteDraft(QObject):
    """A power cut takes a few seconds of typing; what it left is shown when the note is next opened."""

    def __init__(self, note: NoteField, session: ClubSession) -> None:
        super().__init__(note)
        self._note, self._session = note, session
        self._file: DraftFile | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEEP_MS)
        self.timer.timeout.connect(self.keep)
        note.edited.connect(self._note_typing)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._keep_pending)

    def begin(self, name: str) -> str | None:
        """From now on the note is about another thing; what was left unsaved of it, None for nothing."""
        self.timer.stop()
        self._file = self._session.drafts.of(name)
        draft = self._file.read() if self._file is not None else None
        words = draft.values.get("words") if draft is not None else None
        return words if isinstance(words, str) else None

    def keep(self) -> None:
        """Put what is typed on disk now."""
        self.timer.stop()
        if self._file is not None:
            self._file.write(Draft(self._file.now(), {"words": self._note.toPlainText()}))

    def forget(self) -> None:
        """It was saved."""
        self.timer.stop()
        if self._file is not None:
            self._file.remove()

    def _note_typing(self) -> None:
        if not self.timer.isActive():
            self.timer.start()

    def _keep_pending(self) -> None:
        if self.timer.isActive():
            self.keep()
