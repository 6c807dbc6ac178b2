"""Draws blank minutes: the written ones' order, with lines to write on for the day the power is out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from clubdesk.domain.meetings import Body
from clubdesk.reports.blocks import Align, Block, gap, stack
from clubdesk.reports.flow import Piece, draw_flow, heading_piece, space, table_pieces
from clubdesk.reports.form_lines import dotted_line, side_by_side, text_lines
from clubdesk.reports.heading import Signer, signature_block
from clubdesk.reports.minutes import head_block, unnumbered
from clubdesk.reports.minutes_words import CHAIR, READ_OUT, SECRETARY, TITLE
from clubdesk.reports.pen import MM
from clubdesk.reports.section_pieces import NUMERALS, SIZE
from clubdesk.reports.sheet import UPRIGHT
from clubdesk.reports.table import Column, ruling
from clubdesk.text.places import place_and_date

_FUNDS = ("Quỹ tăng thu nhập, tiền mặt", "\u00a0\u00a0đang cho vay", "Quỹ hoạt động, tiền mặt", "")
_FUND_COLUMNS = (
    Column(title="Quỹ", width=58),
    Column(title="Tồn đầu kỳ", width=27),
    Column(title="Thu", width=25),
    Column(title="Chi", width=25),
    Column(title="Tồn cuối kỳ", width=28),
)
_LOAN_COLUMNS = (
    Column(title="TT", width=11, align=Align.CENTRE),
    Column(title="Người vay", width=40),
    Column(title="Số tiền", width=26),
    Column(title="Mục đích", width=32),
    Column(title="Thời hạn", width=18),
    Column(title="Lãi suất", width=18),
    Column(title="Biểu quyết", width=19),
)
_BLANK_LOANS = 4
_ENDED = f"Kết thúc hồi ....... giờ ....... cùng ngày. {READ_OUT}"
_SUBJECTS = {
    Body.CLUB: "Sinh hoạt định kỳ tháng ...... năm ..........",
    Body.BOARD: "Họp Ban Chủ nhiệm tháng ...... năm ..........",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    """Blank minutes of the club or its board."""

    body: Body
    superior: str
    club: str
    commune: str


def draw_skeleton(skeleton: Skeleton, out: BinaryIO) -> None:
    """Write the blank minutes as a PDF."""
    draw_flow(_pieces(skeleton), out, title=f"Mẫu {TITLE.lower()}", footer="")


def _pieces(skeleton: Skeleton) -> Iterator[Piece]:
    yield _head(skeleton)
    numerals = iter(NUMERALS)
    yield from _part(next(numerals), "Thành phần tham dự", _people())
    yield from _part(next(numerals), "Báo cáo và việc đã giao", _lines(4))
    if skeleton.body is Body.CLUB:
        yield from _part(next(numerals), "Công khai tài chính", (*_funds(), *_money()))
        yield from _part(next(numerals), "Cho vay mới", _loans())
    yield from _part(next(numerals), "Nội dung trao đổi", _lines(7))
    yield from _part(next(numerals), "Quyết định", _resolutions())
    yield from _end()


def _head(skeleton: Skeleton) -> Piece:
    head = head_block(
        superior=skeleton.superior,
        club=skeleton.club,
        number=unnumbered(skeleton.body),
        place_and_date=place_and_date(skeleton.commune, None),
        title=TITLE,
        subject=_SUBJECTS[skeleton.body],
    )
    began = (("Bắt đầu hồi", "", 0.34), ("tại", "", 0.66))
    return Piece(stack((head, gap(10), _cells(began))))


def _part(numeral: str, title: str, pieces: Iterator[Piece] | tuple[Piece, ...]) -> Iterator[Piece]:
    yield heading_piece(f"{numeral}. {title}", x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
    yield from pieces


def _people() -> Iterator[Piece]:
    for cells in (
        (("Chủ trì", "", 0.55), ("Thư ký", "", 0.45)),
        (("Có mặt", "", 0.25), ("trên tổng số", "", 0.28), ("nữ", "", 0.2), ("từ đủ 60 tuổi", "", 0.27)),
    ):
        yield Piece(_cells(cells))
    for label in ("Vắng có lý do", "Vắng không lý do", "Khách mời"):
        yield Piece(_dotted(f"{label}: "))
        yield Piece(_dotted(""))


def _funds() -> Iterator[Piece]:
    table = ruling(_FUND_COLUMNS, x=UPRIGHT.left, room=UPRIGHT.room, row_height=8 * MM, size=11.5)
    yield from table_pieces(table, [(name, None, None, None, None) for name in _FUNDS], nothing="")
    yield space(6)


def _money() -> Iterator[Piece]:
    for cells in (
        (("Thu nợ, số người", "", 0.34), ("gốc", "", 0.33), ("lãi", "", 0.33)),
        (("Phí thành viên, số người", "", 0.5), ("số tiền", "", 0.5)),
        (("Quá hạn, số người", "", 0.5), ("gốc", "", 0.5)),
    ):
        yield Piece(_cells(cells))
    for label in ("Thu khác: ", "Chi: ", "", "Kiểm quỹ: "):
        yield Piece(_dotted(label))


def _loans() -> Iterator[Piece]:
    table = ruling(_LOAN_COLUMNS, x=UPRIGHT.left, room=UPRIGHT.room, row_height=8 * MM, size=11.5)
    rows = [(str(n), None, None, None, None, None, None) for n in range(1, _BLANK_LOANS + 1)]
    yield from table_pieces(table, rows, nothing="")
    yield space(4)


def _resolutions() -> Iterator[Piece]:
    for n in range(1, 4):
        yield Piece(_dotted(f"{n}. "), kept=True)
        yield Piece(_cells((("Người thực hiện", "", 0.6), ("hạn hoàn thành", "", 0.4))), kept=True)
        votes = (("Tán thành", "", 0.33), ("không tán thành", "", 0.36), ("ý kiến khác", "", 0.31))
        yield Piece(_cells(votes))


def _end() -> Iterator[Piece]:
    yield Piece(_dotted("Kết luận: "), kept=True)
    yield Piece(_dotted(""), kept=True)
    yield Piece(_cells((("Buổi tới, ngày", "", 0.4), ("tại", "", 0.6))), kept=True)
    ended = text_lines(_ENDED, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
    yield Piece(ended, kept=True)
    signers = (Signer((SECRETARY,)), Signer((CHAIR,)))
    signed = signature_block(signers, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
    yield Piece(stack((gap(8), signed)))


def _lines(count: int) -> Iterator[Piece]:
    return (Piece(_dotted("")) for _ in range(count))


def _dotted(label: str) -> Block:
    return dotted_line(label, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)


def _cells(cells: tuple[tuple[str, str, float], ...]) -> Block:
    return side_by_side(cells, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
