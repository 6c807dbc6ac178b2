from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clubdesk.domain.file_errors import DiskFull
from clubdesk.ui.background import Stopped
from clubdesk.ui.printing import preview_paper, printers
from clubdesk.ui.printing.drawn import DrawnPages, draw
from clubdesk.ui.printing.preview import PreviewDialog
from tests.builders import a_club, names_in

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


@dataclass(frozen=True)
class FakePaper:
    """Some pages of A4, every second one lying, each with a black square in its corner."""

    pages: int = 3
    title: str = "Loan ledger"
    file_name: str = "loan-ledger.pdf"

    def draw(self, out: BinaryIO, /) -> None:
        from reportlab.pdfgen.canvas import Canvas

        canvas = Canvas(out)
        for page in range(self.pages):
            canvas.setPageSize((842, 595) if page % 2 else (595, 842))
            canvas.rect(0, 0, 100, 100, fill=1)
            canvas.drawString(200, 200, f"page {page + 1}")
            canvas.showPage()
        canvas.save()


class FullPaper(FakePaper):
    def draw(self, _out: BinaryIO, /) -> None:
        raise DiskFull


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def open_preview(
    qtbot: QtBot, parent: QWidget, paper: FakePaper, on_close: Callable[[], object] | None = None
) -> PreviewDialog:
    preview_paper(parent, paper, on_close)
    qtbot.waitUntil(lambda: parent.findChild(PreviewDialog) is not None)
    dialog = parent.findChild(PreviewDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def text_of(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def press(dialog: QWidget, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    found.click()


def test_pages_are_drawn_as_they_print() -> None:
    pages = DrawnPages(draw(FakePaper()))
    picture = pages.picture(1, width=842)
    assert (len(pages), picture.width(), picture.height()) == (3, 842, 595)
    assert picture.pixelColor(50, 560).name() == "#000000"
    assert picture.pixelColor(400, 50).name() == "#ffffff"
    pages.close()


def test_preview_shows_pages_and_where_one_is(qtbot: QtBot, parent: QWidget) -> None:
    closed: list[bool] = []
    dialog = open_preview(qtbot, parent, FakePaper(), lambda: closed.append(True))
    assert text_of(dialog, "previewPlace") == "Page 1/3"
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert text_of(dialog, "previewPlace") == "Page 3/3"
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.page() == 1
    press(dialog, "previewClose")
    assert closed == [True]


def test_zoom_keeps_the_page(qtbot: QtBot, parent: QWidget) -> None:
    dialog = open_preview(qtbot, parent, FakePaper(9))
    dialog.view.show_page(4)
    press(dialog, "zoomIn")
    press(dialog, "zoomIn")
    assert (dialog.view.zoom, dialog.view.page()) == (1.5, 4)
    press(dialog, "zoomFit")
    assert dialog.view.zoom == 1.0
    press(dialog, "zoomOut")
    assert dialog.view.zoom == 0.75
    dialog.reject()


def test_long_paper_stays_light(qtbot: QtBot, parent: QWidget) -> None:
    dialog = open_preview(qtbot, parent, FakePaper(400))
    for _ in range(30):
        QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    assert dialog.view.page() == 30
    assert dialog.view.drawn() <= 6
    dialog.reject()


def test_saved_pdf_is_what_was_shown(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    dialog = open_preview(qtbot, parent, FakePaper())
    press(dialog, "previewSave")
    chooser = dialog.findChild(QFileDialog, "savePdfDialog")
    assert chooser is not None
    line = chooser.findChild(QLineEdit)
    buttons = chooser.findChild(QDialogButtonBox)
    assert line is not None
    assert buttons is not None
    assert line.text() == "loan-ledger.pdf"
    line.setText(str(tmp_path / "so vay"))
    buttons.button(QDialogButtonBox.StandardButton.Save).click()
    target = tmp_path / "so vay.pdf"
    assert target.read_bytes() == dialog._pages.pdf
    assert list(tmp_path.iterdir()) == [target]
    assert text_of(dialog, "previewSaidText") == f"Saved as {target}."
    dialog.reject()


def test_failed_saving_says_so(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    dialog = open_preview(qtbot, parent, FakePaper())
    dialog._save(blocked / "x.pdf")
    assert "cannot be written" in text_of(dialog, "previewSaidText")
    dialog.reject()


def test_no_printer_leads_to_pdf(qtbot: QtBot, parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    dialog = open_preview(qtbot, parent, FakePaper())
    press(dialog, "previewPrint")
    assert "Save the paper as PDF" in text_of(dialog, "previewSaidText")
    dialog.reject()


def test_printer_gets_every_page_at_its_size(ui_app: QApplication, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    pages = DrawnPages(draw(FakePaper()))
    printers.paint_pages(pages, lambda _done, _total: None, printer=printer)
    printed = DrawnPages((tmp_path / "out.pdf").read_bytes())
    assert [width > height for width, height in printed.sizes] == [False, True, False]
    picture = printed.picture(0, width=595)
    assert (picture.pixelColor(50, 800).name(), picture.pixelColor(50, 600).name()) == ("#000000", "#ffffff")


def test_stopped_printing(ui_app: QApplication, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    def stop(done: int, _total: int) -> None:
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        printers.paint_pages(DrawnPages(draw(FakePaper())), stop, printer=printer)


def test_printing_tells_its_end(
    qtbot: QtBot, parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    monkeypatch.setattr(printers, "has_printer", lambda: True)
    paint = partial(printers.paint_pages, printer=printer)
    monkeypatch.setattr(printers, "ask_printer", lambda _parent, _title, _pages, then: then(paint))
    dialog = open_preview(qtbot, parent, FakePaper())
    press(dialog, "previewPrint")
    qtbot.waitUntil(lambda: text_of(dialog, "previewSaidText") == "The pages were handed to the printer.")
    dialog.reject()


def test_failed_drawing_says_so(qtbot: QtBot, parent: QWidget) -> None:
    preview_paper(parent, FullPaper())
    qtbot.waitUntil(lambda: parent.findChild(QLabel, "drawingFailedText") is not None)


def test_picture_outlives_its_document() -> None:
    pages = DrawnPages(draw(FakePaper()))
    picture = pages.picture(0, width=200)
    pages.close()
    assert isinstance(picture, QImage)
    out = BytesIO()
    FakePaper().draw(out)
    assert picture.pixelColor(10, 270).name() == "#000000"


def test_printer_is_asked_for(qtbot: QtBot, parent: QWidget) -> None:
    printers.ask_printer(parent, "Loan ledger", 3, lambda _paint: None)
    dialog = parent.findChild(QPrintDialog, "printerDialog")
    assert dialog is not None
    assert dialog.isModal()
    dialog.reject()


def test_a_club_file_of_that_name_is_not_replaced_by_a_paper(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    club = a_club(tmp_path)
    before = club.read_bytes()
    dialog = open_preview(qtbot, parent, FakePaper())
    dialog._save(club)
    assert "is there already" in text_of(dialog, "previewSaidText")
    assert (club.read_bytes(), names_in(tmp_path)) == (before, [club.name])
    dialog.reject()


def test_an_older_paper_of_that_name_gives_way(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    target = tmp_path / "giay.pdf"
    target.write_bytes(b"%PDF- of last month")
    dialog = open_preview(qtbot, parent, FakePaper())
    dialog._save(target)
    assert len(PdfReader(target).pages) > 0
    assert names_in(tmp_path) == ["giay.pdf"]
    dialog.reject()
