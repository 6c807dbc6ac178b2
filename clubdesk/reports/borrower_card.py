"""Draws the borrower's card, "Thẻ theo dõi vay vốn": A5 lying, two to an A4 sheet, to fold or cut apart."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.schedules import ScheduleRow
from clubdesk.reports.blocks import Align, Block, beside, gap, lines_of, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    chair_of,
    continued_block,
    signature_block,
    title_block,
    treasurer_of,
)
from clubdesk.reports.loan_facts import LoanFacts, borrower_lines, terms_lines
from clubdesk.reports.pages import Page, Section, pages_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import HALF, Footer, Sheet, cutting_line, draw_pages
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.dates import format_date
from clubdesk.text.names import nfc

TITLE = "THẺ THEO DÕI VAY VỐN"

_SHEET = Sheet(landscape=False, left=10 * MM, right_margin=10 * MM, top=10 * MM, bottom_margin=17 * MM)
_CARD_BOTTOM = _SHEET.bottom - HALF
_COLUMNS = (
    Column(title="Kỳ", width=9, align=Align.CENTRE),
    Column(title="Ngày đến hạn", width=21, align=Align.CENTRE),
    Column(title="Gốc", width=25, align=Align.RIGHT, group="Phải trả (đồng)", total=Total.SUM),
    Column(title="Lãi", width=20, align=Align.RIGHT, group="Phải trả (đồng)", total=Total.SUM),
    Column(title="Cộng", width=25, align=Align.RIGHT, group="Phải trả (đồng)", total=Total.SUM),
    Column(title="Ngày nộp", width=21, group="Đã nộp"),
    Column(title="Số tiền", width=27, group="Đã nộp"),
    Column(title="Người thu ký", width=21),
    Column(title="Người vay ký", width=21),
)
_HOW_TO = (
    "Xin mang thẻ này theo mỗi lần nộp tiền. Người thu ghi ngày, số tiền và ký vào thẻ, rồi đưa phiếu thu.",
    "Nộp khác lịch hay gặp khó khăn thì báo trước cho tổ trưởng hoặc Ban Chủ nhiệm.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BorrowerCard:
    """A loan and its agreed rows, with blank columns in which payments are written and signed for."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    loan: LoanFacts
    rows: tuple[ScheduleRow, ...]


def draw_borrower_card(card: BorrowerCard, out: BinaryIO) -> None:
    """Write the card as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=card.printed_on, control_code=card.control_code)
    halves = list(pages_of(_section(card), top=_SHEET.top, bottom=_CARD_BOTTOM))
    numbered = [
        [*half, (0.0, _page_number(card, number, len(halves)))] for number, half in enumerate(halves, 1)
    ]
    pages = [_sheet_of(numbered[n : n + 2]) for n in range(0, len(numbered), 2)]
    draw_pages(pages, out, sheet=_SHEET, title=f"{TITLE} {card.loan.code}", footer=footer)


def _sheet_of(halves: list[Page]) -> Page:
    placed = [(drop + n * HALF, block) for n, half in enumerate(halves) for drop, block in half]
    return [*placed, (HALF, cutting_line())]


def _page_number(card: BorrowerCard, number: int, of: int) -> Block:
    words = f"Thẻ {card.loan.code} · trang {number}/{of}"
    line = lines_of(words, x=_SHEET.left, room=_SHEET.room, size=9.5, align=Align.RIGHT)
    return stack((gap(5 * MM), line))


def _section(card: BorrowerCard) -> Section:
    x, room = _SHEET.left, _SHEET.room
    again = f"Thẻ theo dõi vay vốn, {card.loan.code} {card.loan.borrower.name} (tiếp theo)"
    return Section(
        head=_head(card, x=x, room=room),
        continued=continued_block(again, x=x, room=room - 45 * MM),
        closing=_closing(card, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=7.2 * MM, size=10.5),
        rows=[_row(row) for row in card.rows],
    )


def _head(card: BorrowerCard, *, x: float, room: float) -> Block:
    left = room * 0.52
    apart = 5 * MM
    right = room - left - apart
    borrower = (paragraph(runs, x=x, room=left, size=11) for runs in borrower_lines(card.loan))
    terms = (paragraph(runs, x=x + left + apart, room=right, size=11) for runs in terms_lines(card.loan))
    return stack(
        (
            title_block(TITLE, nfc(card.club.name), x=x, room=room, subtitle_size=11),
            gap(4),
            beside((stack(borrower), stack(terms))),
            gap(4),
        )
    )


def _row(row: ScheduleRow) -> Row:
    amounts = (row.principal, row.interest, row.principal + row.interest)
    return (str(row.n), format_date(row.due), *amounts, None, None, None, None)


def _closing(card: BorrowerCard, *, x: float, room: float) -> Block:
    left = room * 0.45
    how_to = (paragraph(((words, Face.ITALIC),), x=x, room=left, size=11) for words in _HOW_TO)
    signers = (treasurer_of(card.club), chair_of(card.club))
    signatures = signature_block(signers, x=x + left, room=room - left, size=11, space=13 * MM)
    return stack((gap(5), beside((stack(how_to), signatures))))
