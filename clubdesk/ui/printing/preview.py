"""The preview of a paper: its pages as they print, with print, save as PDF and close."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.safe_writing import write_whole
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog, Report
from clubdesk.ui.printing.drawn import DrawnPages, Paper, PrinterRefused, draw
from clubdesk.ui.printing.pages_view import PagesView
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.files import ask_target
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label


def preview_paper(parent: QWidget, paper: Paper, on_close: Callable[[], object] | None = None) -> None:
    """Draw a paper in the background, then show its pages.

    `on_close` is called when the preview closes, and where it never came to be seen: what goes on from a
    paper that holds a code must not hang on it.
    """
    job = Job(lambda report: _drawn(paper, report), parent)
    job.succeeded.connect(lambda pdf: _show(parent, paper, pdf, on_close))
    job.failed.connect(lambda error: _tell_failure(parent, error, on_close))
    if on_close is not None:
        job.stopped.connect(on_close)
    for ended in (job.succeeded, job.failed, job.stopped):
        ended.connect(job.deleteLater)
    drawing = translate("Print", "Preparing “{title}”").format(title=paper.title)
    ProgressDialog(parent, drawing, job, name="drawing").open()
    job.start()


def _drawn(paper: Paper, report: Report) -> bytes:
    report(0, 0)
    pdf = draw(paper)
    report(0, 0)
    return pdf


def _show(parent: QWidget, paper: Paper, pdf: bytes, on_close: Callable[[], object] | None) -> None:
    dialog = PreviewDialog(parent, paper.title, paper.file_name, DrawnPages(pdf))
    if on_close is not None:
        dialog.finished.connect(lambda _result: on_close())
    dialog.open()


def _tell_failure(parent: QWidget, error: Exception, on_close: Callable[[], object] | None) -> None:
    if not isinstance(error, ClubError):
        raise error
    message = Message(parent, sentence(error), name="drawingFailed")
    if on_close is not None:
        message.finished.connect(lambda _result: on_close())
    message.open()


class PreviewDialog(QDialog):
    """Pages in the middle, page x of y and zoom above, the three things to do beneath."""

    def __init__(self, parent: QWidget | None, title: str, file_name: str, pages: DrawnPages) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title, self._file_name, self._pages = title, file_name, pages
        self._job: Job | None = None
        self.view = PagesView(pages)
        self.banner = Banner(name="previewSaid")
        self.place = label(role="quiet", name="previewPlace", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addLayout(self._foot())
        self._add_keys()
        self.view.page_changed.connect(self._tell_place)
        self._tell_place()
        self.finished.connect(pages.close)
        self.view.setFocus()

    def sizeHint(self) -> QSize:
        """As large as the screen comfortably allows."""
        screen = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        return QSize(min(1100, screen.width() - 40), min(1300, screen.height() - 60))

    def showEvent(self, event: QShowEvent) -> None:
        """Take that size; Qt alone would stop at two thirds of the screen."""
        self.resize(self.sizeHint())
        super().showEvent(event)

    def print_pages(self) -> None:
        """Ask for a printer; without one say what to do instead."""
        from clubdesk.ui.printing import printers

        if not printers.has_printer():
            self.banner.show_text(
                translate(
                    "Print",
                    "No printer is set up on this computer. "
                    "Save the paper as PDF and print it where there is one.",
                ),
                tone="warning",
            )
            return
        printers.ask_printer(self, self._title, len(self._pages), self._print_on)

    def save_pdf(self) -> None:
        """Ask where, then write the very bytes that are shown."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ask_target(
            self,
            translate("Print", "Save as PDF"),
            kinds=translate("Print", "PDF files (*.pdf)"),
            then=self._save,
            start=Path(folder) / self._file_name,
            name="savePdfDialog",
        )

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(self._title, "heading", name="previewTitle"), 1)
        row.addWidget(self.place)
        smaller = Button("−", "small", name="zoomOut", on_click=lambda: self.view.change_zoom(-1))
        larger = Button("+", "small", name="zoomIn", on_click=lambda: self.view.change_zoom(1))
        fit = Button(
            translate("Print", "Whole width"),
            "small",
            name="zoomFit",
            on_click=lambda: self.view.change_zoom(0),
        )
        smaller.setAccessibleName(translate("Print", "Smaller page"))
        smaller.setToolTip(translate("Print", "Smaller page"))
        larger.setAccessibleName(translate("Print", "Larger page"))
        larger.setToolTip(translate("Print", "Larger page"))
        for button in (smaller, larger, fit):
            row.addWidget(button)
        return row

    def _foot(self) -> FlowLayout:
        row = FlowLayout(spacing=10)
        verbs = (
            (translate("Print", "Print…"), "primary", "previewPrint", self.print_pages),
            (translate("Print", "Save as PDF…"), "outline", "previewSave", self.save_pdf),
            (translate("Print", "Close"), "outline", "previewClose", self.reject),
        )
        for text, kind, name, act in verbs:
            row.addWidget(Button(text, kind, name=name, on_click=act))
        return row

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl++", lambda: self.view.change_zoom(1)),
            ("Ctrl+=", lambda: self.view.change_zoom(1)),
            ("Ctrl+-", lambda: self.view.change_zoom(-1)),
            ("Ctrl+0", lambda: self.view.change_zoom(0)),
            ("Ctrl+P", self.print_pages),
            ("Ctrl+S", self.save_pdf),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _tell_place(self) -> None:
        self.place.setText(
            translate("Print", "Page {page}/{pages}").format(
                page=self.view.page() + 1, pages=len(self._pages)
            )
        )

    def _save(self, path: Path) -> None:
        try:
            write_whole(path, lambda making: making.write_bytes(self._pages.pdf))
        except ClubError as error:
            self.banner.show_text(sentence(error), tone="alarm")
            return
        self.banner.show_text(translate("Print", "Saved as {path}.").format(path=path), tone="accent")

    def _print_on(self, paint: Callable[[DrawnPages, Report], None]) -> None:
        self._job = job = Job(lambda report: paint(self._pages, report), self)
        job.succeeded.connect(
            lambda _nothing: self.banner.show_text(
                translate("Print", "The pages were handed to the printer."), tone="accent"
            )
        )
        job.stopped.connect(
            lambda: self.banner.show_text(translate("Print", "Printing was stopped."), tone="warning")
        )
        job.failed.connect(self._tell_refused)
        ProgressDialog(self, translate("Print", "Printing"), job, name="printing").open()
        job.start()

    def _tell_refused(self, error: Exception) -> None:
        if not isinstance(error, PrinterRefused):
            raise error
        self.banner.show_text(
            translate(
                "Print",
                "The printer did not take the pages. Check that it is on and has paper, then print again.",
            ),
            tone="alarm",
        )
