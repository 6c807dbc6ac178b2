"""A paper's PDF and the pictures of its pages."""

from io import BytesIO
from threading import RLock
from typing import Any, BinaryIO, Protocol

from PySide6.QtGui import QImage

# PDFium serves one thread at a time, whatever the document.
_turn = RLock()


class PrinterRefused(Exception):
    """The printer did not take the pages."""


class Paper(Protocol):
    """What can be previewed: its title, the name its PDF file takes, and how it is drawn."""

    @property
    def title(self) -> str:
        """What stands above the preview."""

    @property
    def file_name(self) -> str:
        """The file name that is proposed, ending in .pdf."""

    def draw(self, out: BinaryIO, /) -> None:
        """Write the whole PDF."""


def draw(paper: Paper) -> bytes:
    """The bytes of a paper's PDF."""
    out = BytesIO()
    paper.draw(out)
    return out.getvalue()


class DrawnPages:
    """The pages of a PDF as pictures; sizes are points (1/72 inch), pages count from 0."""

    def __init__(self, pdf: bytes) -> None:
        from pypdfium2 import PdfDocument

        self.pdf = pdf
        with _turn:
            self._document: Any = PdfDocument(pdf)
            self.sizes: list[tuple[float, float]] = [
                self._document.get_page_size(page) for page in range(len(self._document))
            ]

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, page: int, *, width: int) -> QImage:
        """One page, `width` pixels wide."""
        with _turn:
            sheet = self._document[page]
            bitmap = sheet.render(scale=width / self.sizes[page][0], prefer_bgrx=True)
            picture = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
            sheet.close()
        return picture

    def close(self) -> None:
        """Let go of the document."""
        with _turn:
            self._document.close()
