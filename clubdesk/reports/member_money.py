"""What a person's papers say of money and meetings, in tables that several of them share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.reports.blocks import Align
from clubdesk.reports.flow import Piece, table_pieces
from clubdesk.reports.pen import MM
from clubdesk.reports.table import Column, Total, ruling
from clubdesk.text.dates import format_date

_SIZE = 10.0
_ROW = 6.2 * MM

_LOANS = (
    Column(title="Mã vay", width=21, align=Align.CENTRE),
    Column(title="Ngày vay", width=19, align=Align.CENTRE),
    Column(title="Mục đích", width=27),
    Column(title="Số tiền vay", width=21, align=Align.RIGHT, total=Total.SUM),
    Column(title="Đã trả gốc", width=21, align=Align.RIGHT, total=Total.SUM),
    Column(title="Đã trả lãi", width=19, align=Align.RIGHT, total=Total.SUM),
    Column(title="Còn nợ", width=21, align=Align.RIGHT, total=Total.SUM),
    Column(title="Ghi chú", width=22),
)
_ENTRIES = (
    Column(title="Ngày", width=20, align=Align.CENTRE),
    Column(title="Số phiếu", width=24, align=Align.CENTRE),
    Column(title="Diễn giải", width=70),
    Column(title="Thu", width=25, align=Align.RIGHT, total=Total.SUM),
    Column(title="Chi", width=25, align=Align.RIGHT, total=Total.SUM),
)
_YEARS = (
    Column(title="Năm", width=20, align=Align.CENTRE),
    Column(title="Số buổi", width=25, align=Align.CENTRE),
    Column(title="Có mặt", width=25, align=Align.CENTRE),
    Column(title="Đi thay", width=22, align=Align.CENTRE),
    Column(title="Vắng có lý do", width=30, align=Align.CENTRE),
    Column(title="Vắng không lý do", width=33, align=Align.CENTRE),
    Column(title="Tỷ lệ có mặt", width=28, align=Align.CENTRE),
)
_REQUESTS = (
    Column(title="Ngày", width=20, align=Align.CENTRE),
    Column(title="Xin vay", width=40),
    Column(title="Điều đã viết trong đơn", width=52),
    Column(title="Ý kiến, quyết định đã ghi", width=52),
)
_WORDS = (
    Column(title="Buổi ngày", width=28, align=Align.CENTRE),
    Column(title="Điều đã ghi khi điểm danh (lý do vắng, người đi thay)", width=137),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRequest:
    """What somebody asked for, what they wrote about themselves, and what others said to it."""

    on: date
    asked: str
    written: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLoan:
    """A loan on a person's paper, in đồng and days; `on_time` while no instalment was ever late."""

    code: str
    round: int
    disbursed_on: date
    purpose: str
    principal: int
    principal_paid: int
    interest_paid: int
    written_off: int
    outstanding: int
    due: int
    days_late: int
    on_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperEntry:
    """Money between a person and the club, in đồng as the club received or paid it."""

    on: date
    voucher: str
    words: str
    received: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperYear:
    """A person at the meetings of a year."""

    year: int
    present: int
    stand_ins: int
    excused: int
    absent: int

    @property
    def meetings(self) -> int:
        """On how many meetings' lists the person stands."""
        return self.present + self.stand_ins + self.excused + self.absent


def loan_pieces(loans: Sequence[PaperLoan], *, x: float, room: float) -> Iterator[Piece]:
    """The table of a person's loans."""
    rows = [
        (
            loan.code,
            format_date(loan.disbursed_on),
            loan.purpose,
            loan.principal,
            loan.principal_paid,
            loan.interest_paid,
            loan.outstanding,
            _standing(loan),
        )
        for loan in loans
    ]
    sums = [sum(int(row[n] or 0) for row in rows) if 3 <= n < 7 else 0 for n in range(len(_LOANS))]
    table = ruling(_LOANS, x=x, room=room, row_height=_ROW, size=_SIZE)
    return table_pieces(table, rows, nothing="Chưa vay lần nào", totals=("Cộng", sums))


def request_pieces(requests: Sequence[PaperRequest], *, x: float, room: float) -> Iterator[Piece]:
    """The table of a person's applications for loans."""
    rows = [(format_date(one.on), one.asked, one.written, one.said) for one in requests]
    table = ruling(_REQUESTS, x=x, room=room, row_height=_ROW, size=_SIZE)
    return table_pieces(table, rows, nothing="Chưa có đơn nào")


def words_pieces(words: Sequence[tuple[date, str]], *, x: float, room: float) -> Iterator[Piece]:
    """The table of what was written beside a person's marks of attendance."""
    rows = [(format_date(day), said) for day, said in words]
    table = ruling(_WORDS, x=x, room=room, row_height=_ROW, size=_SIZE)
    return table_pieces(table, rows, nothing="")


def entry_pieces(entries: Sequence[PaperEntry], *, x: float, room: float) -> Iterator[Piece]:
    """The table of the money that moved between a person and the club."""
    rows = [
        (format_date(one.on), one.voucher, one.words, one.received or None, one.paid or None)
        for one in entries
    ]
    sums = [0, 0, 0, sum(one.received for one in entries), sum(one.paid for one in entries)]
    table = ruling(_ENTRIES, x=x, room=room, row_height=_ROW, size=_SIZE)
    return table_pieces(table, rows, nothing="Chưa có khoản thu, chi nào", totals=("Cộng", sums))


def year_pieces(years: Sequence[PaperYear], *, x: float, room: float) -> Iterator[Piece]:
    """The table of a person's attendance by year."""
    rows = [
        (
            str(one.year),
            str(one.meetings),
            str(one.present),
            str(one.stand_ins),
            str(one.excused),
            str(one.absent),
            f"{(200 * one.present + one.meetings) // (2 * one.meetings)} %",
        )
        for one in years
    ]
    table = ruling(_YEARS, x=x, room=room, row_height=_ROW, size=_SIZE)
    return table_pieces(table, rows, nothing="Chưa có buổi sinh hoạt nào được điểm danh")


def _standing(loan: PaperLoan) -> str:
    parts = [f"Vòng {loan.round}"]
    if loan.days_late:
        parts.append(f"chậm {loan.days_late} ngày")
    elif not loan.outstanding:
        parts.append("đã xóa nợ" if loan.written_off else "đã tất toán")
    if loan.on_time:
        parts.append("luôn đúng hạn")
    return ", ".join(parts)
