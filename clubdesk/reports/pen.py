"""The one door to the PDF: fonts, widths and typed drawing, refusing text it cannot place."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from clubdesk.assets import font_path
from clubdesk.text.errors import UnprintableText

MM = 72 / 25.4
_A4 = (210 * MM, 297 * MM)
_RULE_WIDTH = 0.5
_RULE_GREY = 0.25
_SQUARE_ENDS = 2
# Streams as bytes: text armour would make the file a quarter larger and cost a fifth of the time.
rl_config.useA85 = 0
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Face(StrEnum):
    """The four cuts of the paper's typeface, by the names of their font files."""

    REGULAR = "LiberationSerif-Regular"
    BOLD = "LiberationSerif-Bold"
    ITALIC = "LiberationSerif-Italic"
    BOLD_ITALIC = "LiberationSerif-BoldItalic"

    # The enum's own hash is a Python call in every look-up of a width.
    __hash__ = str.__hash__


@lru_cache(maxsize=1 << 16)
def printable(text: str) -> str:
    """The text in NFC on one line; raises UnprintableText where combining marks remain."""
    composed = unicodedata.normalize("NFC", _CONTROLS.sub(" ", text))
    if any(unicodedata.category(char).startswith("M") for char in composed):
        raise UnprintableText(text)
    return composed


@lru_cache(maxsize=1 << 16)
def text_width(text: str, face: Face, size: float) -> float:
    """The width of one line of text in points."""
    return float(_font(face).stringWidth(printable(text), size))


@cache
def _font(face: Face) -> TTFont:
    font = TTFont(face.value, font_path(f"{face}.ttf"))
    pdfmetrics.registerFont(font)
    return font


class Pen:
    """Draws on the pages of one PDF; lengths in points, drops measured downwards from the page's top.

    The same drawing gives the same bytes: the file carries no time and no random id.
    """

    def __init__(self, out: BinaryIO, *, title: str, landscape: bool = False) -> None:
        self.width, self.height = reversed(_A4) if landscape else _A4
        self._out = out
        self._canvas = Canvas(out, pagesize=(self.width, self.height), invariant=1, pageCompression=1)
        self._canvas.setTitle(printable(title))
        self._canvas.setCreator("ClubDesk")
        self._type: tuple[Face, float] | None = None
        self._spread = 0.0
        self._text = PDFTextObject(self._canvas)

    def begin_page(self) -> None:
        """Set the page's line style and begin its only text object.

        drawString would open and close one a string, at twice the time and size.
        """
        self._canvas.setLineWidth(_RULE_WIDTH)
        self._canvas.setStrokeGray(_RULE_GREY)
        self._canvas.setLineCap(_SQUARE_ENDS)
        self._text = self._canvas.beginText()
        self._type = None
        self._spread = 0.0

    def write(
        self, text: str, *, x: float, drop: float, face: Face, size: float, spread: float = 0.0
    ) -> None:
        """Draw one line of text as it is typed, its left end at `x` and its baseline at `drop`.

        `spread` is what each space in it is wider than usual, in points.
        """
        if (face, size) != self._type:
            _font(face)
            self._text.setFont(face.value, size)
            self._type = (face, size)
        if spread != self._spread:
            self._text.setWordSpace(round(spread, 3))
            self._spread = spread
        self._text.setTextOrigin(round(x, 2), round(self.height - drop, 2))
        self._text.textLine(printable(text))

    def rule(self, rules: Iterable[tuple[float, float, float, float]]) -> None:
        """Draw thin straight lines, each from (x, drop) to (x, drop), in one stroke."""
        height = self.height
        self._canvas.lines(
            [
                (round(x1, 2), round(height - y1, 2), round(x2, 2), round(height - y2, 2))
                for x1, y1, x2, y2 in rules
            ]
        )

    def end_page(self) -> None:
        """Close the page begun last."""
        self._canvas.drawText(self._text)
        self._canvas.showPage()

    def finish(self) -> None:
        """Write the PDF out."""
        self._canvas.save()
