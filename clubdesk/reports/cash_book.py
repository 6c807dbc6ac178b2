"""Draws the cash book, "Sổ quỹ", of a period: one book a fund or place, each beginning on its own page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, Run, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    continued_block,
    head_of,
    heading_block,
    signed_block,
    title_block,
    treasurer_of,
)
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import Footer, Sheet, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date

TITLE = "SỔ QUỸ"
OPENING, CLOSING = "Số dư đầu kỳ", "Số dư cuối kỳ"

_SHEET = Sheet(landscape=False, left=20 * MM, right_margin=12 * MM, top=16 * MM, bottom_margin=18 * MM)
_COLUMNS = (
    Column(title="Ngày", width=20, align=Align.CENTRE),
    Column(title="Số phiếu", width=29, align=Align.CENTRE),
    Column(title="Diễn giải", width=55.5),
    Column(title="Thu", width=24.5, align=Align.RIGHT, total=Total.SUM),
    Column(title="Chi", width=24.5, align=Align.RIGHT, total=Total.SUM),
    Column(title="Tồn", width=24.5, align=Align.RIGHT, total=Total.LAST),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    """One voucher, or the dues of one day; đồng received, paid and what is there after it."""

    on: date
    vouchers: str
    words: str
    received: int
    paid: int
    balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBook:
    """The book of a fund, or of one of its money places (`place`), from day to day."""

    fund: str
    place: str = ""
    since: date
    until: date
    opening: int
    lines: tuple[BookLine, ...]
    closing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CashBookPaper:
    """The books to print, with the club as it was on their last day."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    books: tuple[PrintedBook, ...]


def draw_cash_books(paper: CashBookPaper, out: BinaryIO) -> None:
    """Write the books as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    sections = (_section(paper.club, book) for book in paper.books)
    draw_sections(sections, out, sheet=_SHEET, title=TITLE, footer=footer)


def _section(club: ClubHeading, book: PrintedBook) -> Section:
    x, room = _SHEET.left, _SHEET.room
    period = f"Từ ngày {format_date(book.since)} đến ngày {format_date(book.until)}"
    days = f", {format_date(book.since)} – {format_date(book.until)} (tiếp theo)"
    return Section(
        head=stack(
            (
                heading_block(club, x=x, room=room),
                gap(6),
                title_block(f"{TITLE}: {_name(book).upper()}", period, x=x, room=room),
                gap(7),
            )
        ),
        continued=continued_block("Sổ quỹ, ", (_name(book), Face.BOLD_ITALIC), days, x=x, room=room),
        closing=_closing(club, book, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.2 * MM, size=10.5),
        rows=_rows(book),
    )


def _name(book: PrintedBook) -> str:
    return f"{book.fund} – {book.place}" if book.place else book.fund


def _rows(book: PrintedBook) -> Sequence[Row]:
    opening: Row = (format_date(book.since), None, OPENING, None, None, book.opening)
    return [opening, *map(_row, book.lines)]


def _row(line: BookLine) -> Row:
    return (
        format_date(line.on),
        line.vouchers,
        line.words,
        line.received or None,
        line.paid or None,
        line.balance,
    )


def _closing(club: ClubHeading, book: PrintedBook, *, x: float, room: float) -> Block:
    words: tuple[Run, ...] = (
        (f"{CLOSING} ngày {format_date(book.until)}: ", Face.REGULAR),
        (format_dong(book.closing), Face.BOLD),
        (f" ({amount_in_words(book.closing)}).", Face.REGULAR),
    )
    signers = (accountant_of(club), treasurer_of(club), head_of(club))
    return stack(
        (
            gap(5),
            paragraph(words, x=x, room=room, size=12),
            gap(6),
            signed_block(club, None, signers, x=x, room=room),
        )
    )
