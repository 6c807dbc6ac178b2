"""Draws "Kết quả kiểm tra sổ sách": what was looked at and found, on one page to be signed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.flow import Piece, draw_flow, heading_piece, table_pieces
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    chair_of,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer
from clubdesk.reports.table import Column, ruling

TITLE = "KẾT QUẢ KIỂM TRA SỔ SÁCH"
MOST_TOLD = 12
_COLUMNS = (
    Column(title="Đã xem", width=120),
    Column(title="Số lượng", width=45, align=Align.RIGHT),
)
_CODE_USE = (
    "Mã này lấy từ dòng ghi sổ cuối cùng. Giữ tờ giấy này: sau này gõ mã vào ô “Mã kiểm tra” để biết các "
    "dòng ghi từ trước đến lúc đó có bị sửa hay không."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksCheck:
    """The outcome of a check; counts of what was looked at, sentences of what does not fit and what to do."""

    club: ClubHeading
    checked_at: datetime
    control_code: str | None
    entries: int
    log_rows: int
    loans: int
    people: int
    outcome: str
    findings: tuple[str, ...]
    advice: tuple[str, ...]


def draw_books_check(paper: BooksCheck, out: BinaryIO) -> None:
    """Write the page as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.checked_at.date(), control_code=paper.control_code)
    draw_flow(_pieces(paper), out, title=TITLE, footer=footer, again="Kết quả kiểm tra sổ sách (tiếp theo)")


def _pieces(paper: BooksCheck) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    when = f"Kiểm tra lúc {paper.checked_at:%H:%M} ngày {paper.checked_at:%d/%m/%Y}"
    yield Piece(top_block(paper.club, TITLE, when, x=x, room=room))
    yield Piece(paragraph(((paper.outcome, Face.BOLD),), x=x, room=room, size=13))
    yield Piece(gap(6))
    table = ruling(_COLUMNS, x=x, room=room, row_height=7 * MM, size=11.5)
    yield from table_pieces(table, list(_counted(paper)), nothing="")
    if paper.findings:
        yield heading_piece("Chỗ không khớp", x=x, room=room)
        yield from _listed(paper.findings[:MOST_TOLD], x=x, room=room)
        more = len(paper.findings) - MOST_TOLD
        if more > 0:
            yield from _listed((f"… và {more} chỗ nữa.",), x=x, room=room)
        yield heading_piece("Việc cần làm", x=x, room=room)
        yield from _listed(paper.advice, x=x, room=room)
    if paper.control_code:
        yield heading_piece("Mã kiểm tra của sổ lúc này", x=x, room=room)
        yield Piece(paragraph(((paper.control_code, Face.BOLD),), x=x, room=room, size=14))
        yield Piece(paragraph(((_CODE_USE, Face.ITALIC),), x=x, room=room, size=11))
    yield Piece(_closing(paper, x=x, room=room))


def _counted(paper: BooksCheck) -> Iterator[tuple[str, int]]:
    yield "Bút toán (phiếu thu, phiếu chi, phiếu kế toán)", paper.entries
    yield "Dòng nhật ký", paper.log_rows
    yield "Khoản vay", paper.loans
    yield "Người trong danh sách, cả người đã ra", paper.people


def _listed(sentences: tuple[str, ...], *, x: float, room: float) -> Iterator[Piece]:
    for number, words in enumerate(sentences, 1):
        text = f"{number}. {words}" if len(sentences) > 1 else words
        yield Piece(stack((paragraph(((text, Face.REGULAR),), x=x, room=room, size=11.5), gap(3))))


def _closing(paper: BooksCheck, *, x: float, room: float) -> Block:
    signers = (accountant_of(paper.club), treasurer_of(paper.club), chair_of(paper.club))
    return stack((gap(10), signed_block(paper.club, paper.checked_at.date(), signers, x=x, room=room)))
