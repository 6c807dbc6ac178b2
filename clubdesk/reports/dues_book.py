"""Draws a year of the dues book, "Sổ thu phí thành viên": member by month, on its side."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.dues_book import BookRow, Cell, DuesBook, Mark
from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    chair_of,
    continued_block,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_sections
from clubdesk.reports.table import Cell as Printed
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import long_date

TITLE = "SỔ THU PHÍ THÀNH VIÊN"
_KEY = (
    "Ô có số: số tiền đã đóng · chưa: chưa đóng · miễn: được miễn · dấu →: thuộc kỳ ghi ở ô trước · "
    "ô trống: chưa đến kỳ hoặc không phải đóng. Cột cuối: còn thiếu đến ngày ghi trên sổ, kể cả năm trước."
)
_MONTH = 14.5
_COLUMNS = (
    Column(title="STT", width=9, align=Align.CENTRE),
    Column(title="Họ và tên", width=42),
    *(
        Column(title=str(month), width=_MONTH, align=Align.RIGHT, group="Tháng", total=Total.SUM)
        for month in range(1, 13)
    ),
    Column(title="Đã đóng", width=20, align=Align.RIGHT, total=Total.SUM),
    Column(title="Còn thiếu", width=20, align=Align.RIGHT, total=Total.SUM),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesBookPaper:
    """A year of dues with the club's heading; `rules` says in words what is paid."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    book: DuesBook
    rules: str


def draw_dues_book(paper: DuesBookPaper, out: BinaryIO) -> None:
    """Write the book as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    draw_sections(
        [_section(paper)], out, sheet=ON_ITS_SIDE, title=f"{TITLE} {paper.book.year}", footer=footer
    )


def _section(paper: DuesBookPaper) -> Section:
    x, room, book = ON_ITS_SIDE.left, ON_ITS_SIDE.room, paper.book
    again = f"Sổ thu phí thành viên năm {book.year} (tiếp theo)"
    subtitle = f"Năm {book.year}, tính đến {long_date(book.on)}"
    return Section(
        head=stack(
            (
                top_block(paper.club, TITLE, subtitle, x=x, room=room),
                paragraph(((paper.rules, Face.REGULAR),), x=x, room=room, size=11),
                gap(4),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(paper, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.2 * MM, size=9.5),
        rows=[_row(number, row) for number, row in enumerate(book.rows, 1)],
        nothing="Chưa có ai phải đóng phí",
    )


def _row(number: int, row: BookRow) -> Row:
    cells = (_printed(cell) for cell in row.cells)
    return (str(number), row.member.name, *cells, row.paid or None, row.lacking or None)


def _printed(cell: Cell) -> Printed:
    match cell.mark:
        case Mark.PAID | Mark.PART if cell.paid:
            # A number is added up; what lacks of it is told in the row's last column.
            return cell.paid
        case Mark.EXEMPT:
            return "miễn"
        case Mark.OWED if not cell.continues:
            return "chưa"
        case Mark.PAID if cell.continues:
            return "→"
    return None


def _closing(paper: DuesBookPaper, *, x: float, room: float) -> Block:
    club, book = paper.club, paper.book
    words = (
        (f"Tổng phí đã đóng cho năm {book.year}: ", Face.REGULAR),
        (format_dong(book.paid), Face.BOLD),
        (f" ({amount_in_words(book.paid)}). Còn thiếu đến nay: ", Face.REGULAR),
        (format_dong(book.lacking), Face.BOLD),
        (f" của {format_amount(sum(bool(row.lacking) for row in book.rows))} người.", Face.REGULAR),
    )
    return stack(
        (
            gap(4),
            paragraph(((_KEY, Face.ITALIC),), x=x, room=room, size=10),
            gap(3),
            paragraph(words, x=x, room=room, size=12),
            gap(6),
            signed_block(club, book.on, (treasurer_of(club), chair_of(club)), x=x, room=room),
        )
    )
