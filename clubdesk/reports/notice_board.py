"""Draws the month for the notice board, "Bảng công khai": one page in large print, without anybody's name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import BinaryIO

from clubdesk.domain.ledger import AccountType
from clubdesk.domain.month_money import FundMonth, Moved
from clubdesk.reports.blocks import Align, Block, Run, gap, lines_of, paragraph, stack
from clubdesk.reports.flow import table_pieces
from clubdesk.reports.heading import ClubHeading, chair_of, heading_block, signed_block, treasurer_of
from clubdesk.reports.pages import GRAND_TOTAL
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import Footer, Sheet, draw_pages
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amounts import format_dong, format_share
from clubdesk.text.dates import format_date, long_date

TITLE = "BẢNG CÔNG KHAI TÀI CHÍNH"

_SHEET = Sheet(landscape=False, left=20 * MM, top=14 * MM, bottom_margin=16 * MM)
_SIZES = (20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10)
_MOST_KINDS = 6
_A_DAY = timedelta(days=1)
_END: Run = (".", Face.REGULAR)
_RECEIVED = {
    AccountType.LOANS: "Thu gốc vay",
    AccountType.INTEREST: "Thu lãi vay",
    AccountType.OPENING: "Số dư đầu kỳ đưa vào sổ",
    AccountType.TRANSFER: "Quỹ khác chuyển sang",
    AccountType.CONTRIBUTION: "Thành viên góp vốn",
}
_PAID = {
    AccountType.LOANS: "Cho vay",
    AccountType.LOSS: "Bù nợ đã xóa",
    AccountType.TRANSFER: "Chuyển sang quỹ khác",
    AccountType.CONTRIBUTION: "Trả lại vốn góp",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFund:
    """One fund's month; only the Income Fund has what is lent out, in đồng."""

    name: str
    month: FundMonth
    outstanding: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardMeeting:
    """Who took part in a meeting of the month."""

    held_on: date
    present: int
    on_roll: int
    guests: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLoans:
    """The month's loans in numbers, amounts in đồng; what is live and overdue as of its end."""

    live: int
    outstanding: int
    lent: int
    lent_amount: int
    principal: int
    interest: int
    overdue: int
    overdue_amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeBoard:
    """The month that ends, or so far went, to the day `until`."""

    club: ClubHeading
    month: date
    until: date
    printed_on: date
    control_code: str | None
    funds: tuple[BoardFund, ...]
    members: int
    women: int
    meetings: tuple[BoardMeeting, ...]
    loans: BoardLoans


def draw_notice_board(board: NoticeBoard, out: BinaryIO) -> None:
    """Write the page as a PDF, in the largest letters that leave it one page."""
    room = _SHEET.bottom - _SHEET.top
    pages = (stack(_blocks(board, size)) for size in _SIZES)
    page = next((page for page in pages if page.height <= room), stack(_blocks(board, _SIZES[-1])))
    footer = Footer(printed_on=board.printed_on, control_code=board.control_code)
    draw_pages([[(_SHEET.top, page)]], out, sheet=_SHEET, title=TITLE, footer=footer)


def _blocks(board: NoticeBoard, size: float) -> Iterator[Block]:
    x, room = _SHEET.left, _SHEET.room
    yield heading_block(board.club, x=x, room=room)
    yield gap(size * 0.5)
    yield lines_of(TITLE, x=x, room=room, size=size * 1.5, face=Face.BOLD)
    month = f"Tháng {board.month.month} năm {board.month.year}"
    yield lines_of(month, x=x, room=room, size=size * 1.15, face=Face.BOLD)
    if board.until.month == (board.until + _A_DAY).month:
        yield lines_of(f"(tính đến {long_date(board.until)})", x=x, room=room, size=size * 0.8)
    yield gap(size * 0.4)
    yield _totals(board, size)
    for fund in board.funds:
        yield gap(size * 0.5)
        yield _kinds(fund, size)
    yield gap(size * 0.5)
    for runs in (*_loans(board.loans), *_people(board)):
        yield paragraph(runs, x=x, room=room, size=size, leading=1.3)
    yield gap(size * 0.3)
    signers = (treasurer_of(board.club), chair_of(board.club))
    yield signed_block(board.club, board.until, signers, x=x, room=room, space=13 * MM)


def _totals(board: NoticeBoard, size: float) -> Block:
    funds = board.funds
    columns = (
        Column(title="Đơn vị: đồng", width=46),
        *(Column(title=fund.name, width=62, align=Align.RIGHT) for fund in funds),
    )
    rows: list[Row] = [
        ("Đầu tháng", *(fund.month.opening for fund in funds)),
        ("Thu", *(fund.month.came_in for fund in funds)),
        ("Chi", *(fund.month.went_out for fund in funds)),
        ("Cuối tháng", *(fund.month.closing for fund in funds)),
        ("Đang cho vay", *(fund.outstanding for fund in funds)),
        ("Tổng cộng", *(fund.month.closing + (fund.outstanding or 0) for fund in funds)),
    ]
    return _table(columns, rows, size)


def _kinds(fund: BoardFund, size: float) -> Block:
    columns = (
        Column(title=fund.name, width=78),
        Column(title="Thu", width=46, align=Align.RIGHT, total=Total.SUM),
        Column(title="Chi", width=46, align=Align.RIGHT, total=Total.SUM),
    )
    rows: list[Row] = [
        (words, amount, None) for words, amount in _told(fund.month.received, _RECEIVED, _PAID)
    ]
    rows += [(words, None, amount) for words, amount in _told(fund.month.paid, _PAID, _RECEIVED)]
    return _table(columns, rows, size * 0.9, totals=(0, fund.month.came_in, fund.month.went_out))


def _told(
    moved: tuple[Moved, ...], own: dict[AccountType, str], other: dict[AccountType, str]
) -> Iterator[tuple[str, int]]:
    """The kinds by size, the smallest ones together where there are many."""
    shown = moved if len(moved) <= _MOST_KINDS else moved[: _MOST_KINDS - 1]
    for one in shown:
        name = (other if one.taken_back else own).get(one.type, "") or one.name
        yield (f"Hủy phiếu: {name}" if one.taken_back else name), one.amount
    rest = sum(one.amount for one in moved[len(shown) :])
    if rest:
        yield "Các khoản khác", rest


def _table(
    columns: tuple[Column, ...], rows: list[Row], size: float, *, totals: tuple[int, ...] | None = None
) -> Block:
    table = ruling(columns, x=_SHEET.left, room=_SHEET.room, row_height=size * 1.45, size=size)
    summed = (GRAND_TOTAL, totals) if totals else None
    pieces = table_pieces(table, rows, nothing="Trong tháng không thu, không chi", totals=summed)
    return stack(piece.block for piece in pieces)


def _loans(loans: BoardLoans) -> Iterator[tuple[Run, ...]]:
    live = f"{loans.live} khoản đang vay, dư nợ "
    yield ("Vay vốn: ", Face.BOLD), (live, Face.REGULAR), (format_dong(loans.outstanding), Face.BOLD), _END
    lent = f"Cho vay trong tháng: {loans.lent} khoản, "
    yield (lent, Face.REGULAR), (format_dong(loans.lent_amount), Face.BOLD), _END
    yield (
        ("Thu trong tháng: gốc ", Face.REGULAR),
        (format_dong(loans.principal), Face.BOLD),
        (", lãi ", Face.REGULAR),
        (format_dong(loans.interest), Face.BOLD),
        _END,
    )
    if loans.overdue:
        overdue = f"Quá hạn: {loans.overdue} khoản, gốc quá hạn "
        yield (overdue, Face.REGULAR), (format_dong(loans.overdue_amount), Face.BOLD), _END
    else:
        yield (("Không có khoản nào quá hạn.", Face.REGULAR),)


def _people(board: NoticeBoard) -> Iterator[tuple[Run, ...]]:
    yield (
        ("Thành viên: ", Face.BOLD),
        (f"{board.members} người, trong đó {board.women} nữ.", Face.REGULAR),
    )
    for met in board.meetings:
        share = f" ({format_share(Fraction(met.present, met.on_roll))})" if met.on_roll else ""
        guests = f", khách mời {met.guests} người" if met.guests else ""
        yield (
            (f"Sinh hoạt ngày {format_date(met.held_on)}: ", Face.BOLD),
            (f"có mặt {met.present}/{met.on_roll}{share}{guests}.", Face.REGULAR),
        )
    if not board.meetings:
        yield (("Trong tháng không có buổi sinh hoạt.", Face.REGULAR),)
