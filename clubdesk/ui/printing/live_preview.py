"""The pages of a paper as they will print, drawn anew in the background when something changed."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.text.sentences import sentence
from clubdesk.ui.background import Job
from clubdesk.ui.printing.drawn import DrawnPages
from clubdesk.ui.printing.pages_view import PagesView
from clubdesk.ui.widgets.labels import label

_PAUSE = 250

Content = TypeVar("Content")


class LivePreview(QWidget, Generic[Content]):
    """Shows a paper's content as `draw` makes a PDF of it; drawing waits until nothing changes for a moment.

    `waiting` is what is said until the first pages are there.
    """

    def __init__(self, draw: Callable[[Content], bytes], *, name: str, waiting: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.pdf: bytes | None = None
        self.view: PagesView | None = None
        self._draw_pdf = draw
        self._subject: object = None
        self._content: Content | None = None
        self._drawing: Job | None = None
        self._drawn_of: tuple[object, Content | None] = (None, None)
        self._words = label(waiting, "quiet", name=f"{name}Waiting")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._draw)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._words)
        self.setMinimumSize(320, 240)
        self._open: list[DrawnPages] = []
        self.destroyed.connect(partial(_let_go, self._open))

    def show_content(self, subject: object, content: Content) -> None:
        """Draw what a paper tells, unless it is as it was; `subject` is the meeting or period it tells of."""
        if subject != self._subject:
            self._stack.setCurrentWidget(self._words)
        if (subject, content) != (self._subject, self._content):
            self._subject, self._content, self.pdf = subject, content, None
            self._timer.start()

    def draw_now(self) -> bytes:
        """The PDF as the paper is, drawn at once where that has not been done yet."""
        if self.pdf is None and self._content is not None:
            self._timer.stop()
            self._show(self._draw_pdf(self._content), is_current=True)
        return self.pdf or b""

    def _draw(self) -> None:
        if self._drawing is not None:
            self._timer.start()
            return
        content = self._content
        if content is None:
            return
        self._drawn_of = self._subject, content
        # No parent: a window that closes meanwhile must not take the job from under its thread.
        self._drawing = job = Job(lambda _report: self._draw_pdf(content))
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
        subject, content = self._drawn_of
        if subject == self._subject:
            # What was changed meanwhile is drawn next; until then these pages are nearer than none.
            self._show(pdf, is_current=content == self._content)

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
