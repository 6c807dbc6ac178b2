"""Sending drawn pages to a printer; imported when somebody prints, because the print system loads slowly."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.background import Report
from clubdesk.ui.printing.drawn import DrawnPages, PrinterRefused

MOST_DOTS = 300

Painting = Callable[[DrawnPages, Report], None]
"""Paints pages on a printer that was chosen."""


def has_printer() -> bool:
    """Whether any printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget, title: str, pages: int, then: Callable[[Painting], object]) -> None:
    """Let the user choose a printer, copies and pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printerDialog")
    dialog.setWindowTitle(translate("Print", "Print"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    dialog.accepted.connect(lambda: then(partial(paint_pages, printer=printer)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def paint_pages(pages: DrawnPages, report: Report, *, printer: QPrinter) -> None:
    """Paint the chosen pages on the printer, each at its own size; may run off the window's thread.

    Raises:
        PrinterRefused: nothing, or not everything, was taken.
    """
    first = max(printer.fromPage(), 1) - 1
    chosen = range(first, min(printer.toPage() or len(pages), len(pages)))
    printer.setFullPage(True)
    painter = QPainter()
    for done, page in enumerate(chosen):
        report(done, len(chosen))
        width, height = pages.sizes[page]
        lying = width > height
        ways = QPageLayout.Orientation
        printer.setPageOrientation(ways.Landscape if lying else ways.Portrait)
        if not (painter.isActive() and printer.newPage()) and (done or not painter.begin(printer)):
            raise PrinterRefused
        dots = min(printer.resolution(), MOST_DOTS)
        inch = printer.resolution() / 72
        painter.drawImage(
            QRectF(0, 0, width * inch, height * inch), pages.picture(page, width=round(width * dots / 72))
        )
    if not painter.end():
        raise PrinterRefused
