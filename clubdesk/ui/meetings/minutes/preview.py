"""The pages of the minutes as they will print, drawn anew in the background when something changed."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.minutes import Minutes
from clubdesk.operations.minutes import minutes_now
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job
from clubdesk.ui.printing.drawn import DrawnPages
from clubdesk.ui.printing.pages_view import PagesView
from clubdesk.ui.widgets.labels import label

_PAUSE = 250


class MinutesPreview(QWidget):
    """Shows the minutes of one meeting; drawing waits until nothing has changed for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("minutesPreview")
        self.minutes: Minutes | None = None
        self.pdf: bytes | None = None
        self.view: PagesView | None = None
        self._meeting_id = 0
        self._drawing: Job | None = None
        self._drawn_of: tuple[int, Minutes | None] = (0, None)
        self._words = label(translate("Minutes", "Writing the minutes…"), "quiet", name="minutesWriting")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._draw)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._words)
        self.setMinimumSize(320, 240)
        self._open: list[DrawnPages] = []
        self.destroyed.connect(partial(_let_go, self._open))

    def show_meeting(self, meeting_id: int) -> Minutes:
        """Read the minutes of a meeting again and draw them where they are not as they were."""
        minutes = minutes_now(meeting_id)
        if meeting_id != self._meeting_id:
            self._stack.setCurrentWidget(self._words)
        if minutes != self.minutes or meeting_id != self._meeting_id:
            self.minutes, self._meeting_id, self.pdf = minutes, meeting_id, None
            self._timer.start()
        return minutes

    def draw_now(self) -> bytes:
        """The PDF of the minutes as they are, drawn at once where that has not been done yet."""
        if self.pdf is None:
            self._timer.stop()
            self._show(_drawn(self.minutes), is_current=True)
        return self.pdf or b""

    def _draw(self) -> None:
        if self._drawing is not None:
            self._timer.start()
            return
        minutes = self.minutes
        self._drawn_of = self._meeting_id, minutes
        # No parent: a window that closes meanwhile must not take the job from under its thread.
        self._drawing = job = Job(lambda _report: _drawn(minutes))
        job.succeeded.connect(self._take)
        job.failed.connect(self._tell_failure)
        for ended in (job.succeeded, job.failed, job.stopped):
            ended.connect(self._end)
        job.start()

    def _end(self) -> None:
        if self._drawing is not None:
            self._drawing.deleteLater()
            self._drawing = None

    def _take(self, pdf: bytes) -> None:
        meeting_id, minutes = self._drawn_of
        if meeting_id == self._meeting_id:
            # What was changed meanwhile is drawn next; until then these pages are nearer than none.
            self._show(pdf, is_current=minutes == self.minutes)

    def _show(self, pdf: bytes, *, is_current: bool) -> None:
        self.pdf = pdf if is_current else None
        pages = DrawnPages(pdf)
        if self.view is None:
            self.view = PagesView(pages)
            self._stack.addWidget(self.view)
        else:
            self.view.show_pages(pages)
        self._open[:] = [pages]
        self._stack.setCurrentWidget(self.view)

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, ClubError):
            raise error
        self._words.setText(sentence(error))
        self._stack.setCurrentWidget(self._words)


def _let_go(pages: list[DrawnPages]) -> None:
    for one in pages:
        one.close()


def _drawn(minutes: Minutes | None) -> bytes:
    from io import BytesIO

    from clubdesk.reports.minutes import draw_minutes

    out = BytesIO()
    if minutes is not None:
        draw_minutes(minutes, out)
    return out.getvalue()
