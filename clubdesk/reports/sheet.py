"""The A4 sheet every paper is printed on: margins, footer with page numbers, drawing of laid-out pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, place
from clubdesk.reports.pages import Page, Section, pages_of
from clubdesk.reports.pen import MM, Face, Pen
from clubdesk.text.dates import format_date

_FOOTER_SIZE = 9.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """An A4 sheet with the margins of Decree 30 (domain 6.1), upright or on its side; points."""

    landscape: bool

    left: float = 30 * MM
    right_margin: float = 15 * MM
    top: float = 20 * MM
    bottom_margin: float = 20 * MM

    @property
    def room(self) -> float:
        """The width between the margins."""
        return (297 if self.landscape else 210) * MM - self.left - self.right_margin

    @property
    def bottom(self) -> float:
        """The drop at which the content ends and the footer's margin begins."""
        return (210 if self.landscape else 297) * MM - self.bottom_margin


@dataclass(frozen=True, slots=True, kw_only=True)
class Footer:
    """What stands at the foot of each page; `control_code` checks the books the figures came from."""

    printed_on: date
    control_code: str | None

    @property
    def text(self) -> str:
        """The left side of the footer."""
        printed = f"In ngày {format_date(self.printed_on)}"
        return f"{printed} · Mã kiểm tra sổ sách: {self.control_code}" if self.control_code else printed


UPRIGHT = Sheet(landscape=False)
ON_ITS_SIDE = Sheet(landscape=True)

HALF = 148.5 * MM
"""Half of an upright sheet: where two papers on it are cut apart."""


def cutting_line() -> Block:
    """Dashes across an upright sheet."""
    dash, width = 2 * MM, 210 * MM
    starts = [2 * dash * n for n in range(int(width / (2 * dash)) + 1)]
    return Block(0.0, (), tuple((start, 0.0, min(start + dash, width), 0.0) for start in starts))


def draw_pages(
    pages: Iterable[Page], out: BinaryIO, *, sheet: Sheet, title: str, footer: Footer | str
) -> None:
    """Draw the pages as one PDF with `title` in its properties, the footer and "Trang x/y" on each."""
    left = footer if isinstance(footer, str) else footer.text
    all_pages = list(pages)
    pen = Pen(out, title=title, landscape=sheet.landscape)
    for number, page in enumerate(all_pages, 1):
        pen.begin_page()
        for drop, block in page:
            block.draw(pen, top=drop)
        _draw_footer(pen, sheet, left, f"Trang {number}/{len(all_pages)}")
        pen.end_page()
    pen.finish()


def draw_sections(
    sections: Iterable[Section], out: BinaryIO, *, sheet: Sheet, title: str, footer: Footer | str
) -> None:
    """Lay the sections out between the sheet's margins, each from a new page on, and draw them as one PDF."""
    laid_out = (pages_of(section, top=sheet.top, bottom=sheet.bottom) for section in sections)
    draw_pages(chain.from_iterable(laid_out), out, sheet=sheet, title=title, footer=footer)


def _draw_footer(pen: Pen, sheet: Sheet, left: str, right: str) -> None:
    drop = sheet.bottom + 9 * MM
    for text, align in ((left, Align.LEFT), (right, Align.RIGHT)):
        words = place(
            text, x=sheet.left, room=sheet.room, drop=drop, size=_FOOTER_SIZE, align=align, face=Face.REGULAR
        )
        pen.write(words.text, x=words.x, drop=words.drop, face=words.face, size=words.size)
