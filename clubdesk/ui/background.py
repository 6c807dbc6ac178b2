"""Long work off the window's thread, with how far it is and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label

Report = Callable[[int, int], None]
"""How far a work is: so many done of so many (0 of 0 while that is unknown)."""


class Stopped(Exception):
    """Raised inside the work, at its next report, once the user asked it to stop."""


class Job(QObject):
    """One piece of work on a worker thread. `work(report)` runs there; every signal arrives on this thread.

    Keep a reference until one of `succeeded`, `failed` or `stopped` came.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The exception the work raised."""
    stopped = Signal()

    _came = Signal(str, object)

    def __init__(self, work: Callable[[Report], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop_asked = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin on a thread of the pool."""
        QThreadPool.globalInstance().start(_Errand(self._run))

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop_asked = True

    def _run(self) -> None:
        try:
            outcome = self._work(self._report)
        except Stopped:
            self._tell("stopped", None)
        except Exception as error:
            self._tell("failed", error)
        else:
            self._tell("succeeded", outcome)

    def _report(self, done: int, total: int) -> None:
        if self._stop_asked or not self._tell("progressed", (done, total)):
            raise Stopped

    def _tell(self, kind: str, what: object) -> bool:
        """Send word to the window's thread; whether anybody is there to hear it."""
        try:
            self._came.emit(kind, what)
        except RuntimeError:
            # Its page was closed meanwhile, and the job with it.
            return False
        return True

    def _deliver(self, kind: str, what: object) -> None:
        if kind == "succeeded":
            self.succeeded.emit(what)
        elif kind == "failed":
            self.failed.emit(what)
        elif kind == "stopped":
            self.stopped.emit()
        elif isinstance(what, tuple):
            self.progressed.emit(*what)


class _Errand(QRunnable):
    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        """Called by the pool's thread."""
        self._run()


class ProgressDialog(QDialog):
    """Says what is being done and how far it is, with "Stop"; closes itself when the job ends."""

    def __init__(self, parent: QWidget | None, text: str, job: Job, *, name: str = "progress") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(text)
        self.setAccessibleName(text)
        self.setModal(True)
        self.setMinimumWidth(520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job = job
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Bar")
        self._bar.setAccessibleName(text)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._far = label(role="quiet", name=f"{name}Far")
        self._stop = Button(translate("Main", "Stop"), name=f"{name}Stop", on_click=self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(text, "heading", name=f"{name}Text"))
        column.addWidget(self._bar)
        column.addWidget(self._far)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignRight)
        job.progressed.connect(self._show_progress)
        for ended in (job.succeeded, job.failed, job.stopped):
            ended.connect(self._end)

    def reject(self) -> None:
        """Stop (also by Esc): the dialog stays until the work has really stopped."""
        self._job.stop()
        self._stop.setEnabled(False)
        self._far.setText(translate("Main", "Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The close button of the frame means Stop."""
        event.ignore()
        self.reject()

    def _end(self) -> None:
        self.done(QDialog.DialogCode.Accepted)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self._stop.isEnabled() and total:
            self._far.setText(translate("Main", "{done} of {total}").format(done=done, total=total))
