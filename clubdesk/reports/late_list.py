"""Draws the list of overdue loans at a date with their ages and PAR30, "Danh sách nợ quá hạn"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import BinaryIO

from clubdesk.domain.lateness import LATE_DAYS, AgeBand
from clubdesk.reports.blocks import Align, Block, Run, gap, paragraph, stack
from clubdesk.reports.flow import heading_piece, table_pieces
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    chair_of,
    continued_block,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pages import GRAND_TOTAL, Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.reports.terms import group_cell
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong, format_share
from clubdesk.text.dates import long_date

TITLE = "DANH SÁCH NỢ QUÁ HẠN"

_COLUMNS = (
    Column(title="STT", width=9, align=Align.CENTRE),
    Column(title="Người vay", width=34),
    Column(title="Tổ", width=8, align=Align.CENTRE),
    Column(title="Điện thoại", width=21, align=Align.CENTRE),
    Column(title="Mã vay", width=19, align=Align.CENTRE),
    Column(title="Số ngày chậm", width=13, align=Align.CENTRE),
    Column(title="Dư nợ", width=22.5, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc quá hạn", width=22.5, align=Align.RIGHT, total=Total.SUM),
    Column(title="Lãi phải thu", width=18, align=Align.RIGHT, total=Total.SUM),
)
_AGES = (
    Column(title="Số ngày chậm", width=60),
    Column(title="Số khoản vay", width=35, align=Align.RIGHT, total=Total.SUM),
    Column(title="Dư nợ", width=45, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc quá hạn", width=45, align=Align.RIGHT, total=Total.SUM),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LateLoan:
    """One overdue loan as it stands on the list's day: đồng, days late."""

    borrower: str
    group: str
    phone: str
    code: str
    days_late: int
    outstanding: int
    overdue: int
    interest_due: int

    @property
    def amount(self) -> int:
        """Overdue principal and interest due."""
        return self.overdue + self.interest_due


@dataclass(frozen=True, slots=True, kw_only=True)
class LateList:
    """The overdue loans of the day `on`, the latest first, their ages, and what all loans still owe.

    The ages count every loan with something late, those within their grace days too.
    """

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loans: tuple[LateLoan, ...]
    ages: tuple[AgeBand, ...]
    long_late: int
    outstanding: int
    par30: Fraction


def draw_late_list(late: LateList, out: BinaryIO) -> None:
    """Write the list as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=late.printed_on, control_code=late.control_code)
    draw_sections([_section(late)], out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _section(late: LateList) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    again = f"Danh sách nợ quá hạn, {long_date(late.on)} (tiếp theo)"
    return Section(
        head=top_block(late.club, TITLE, f"Tính đến {long_date(late.on)}", x=x, room=room),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(late, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10),
        rows=[_row(number, loan) for number, loan in enumerate(late.loans, 1)],
        nothing="Không có khoản nào quá hạn",
    )


def _row(number: int, loan: LateLoan) -> Row:
    return (
        str(number),
        loan.borrower,
        group_cell(loan.group),
        loan.phone,
        loan.code,
        str(loan.days_late),
        loan.outstanding,
        loan.overdue or None,
        loan.interest_due or None,
    )


def _closing(late: LateList, *, x: float, room: float) -> Block:
    signers = (accountant_of(late.club), treasurer_of(late.club), chair_of(late.club))
    return stack(
        (
            gap(5),
            paragraph(_summed(late.loans), x=x, room=room, size=12),
            *_ages(late, x=x, room=room),
            gap(4),
            *(paragraph(runs, x=x, room=room, size=12) for runs in _explained(late)),
            gap(4),
            signed_block(late.club, late.on, signers, x=x, room=room),
        )
    )


def _summed(loans: Sequence[LateLoan]) -> tuple[Run, ...]:
    amount = sum(loan.amount for loan in loans)
    return (
        (f"Số khoản quá hạn: {len(loans)}. Tổng phải thu: ", Face.REGULAR),
        (format_dong(amount), Face.BOLD),
        (f" ({amount_in_words(amount)}).", Face.REGULAR),
    )


def _ages(late: LateList, *, x: float, room: float) -> Iterable[Block]:
    """How old what is late is, with its sums."""
    rows = [(age_words(band), band.loans, band.outstanding, band.overdue) for band in late.ages]
    sums = [0, *(sum(column) for column in zip(*(band[2:] for band in late.ages), strict=True))]
    table = ruling(_AGES, x=x, room=room, row_height=6 * MM, size=10.5)
    pieces = (
        heading_piece("Tuổi nợ", x=x, room=room),
        *table_pieces(table, rows, nothing="", totals=(GRAND_TOTAL, sums)),
    )
    return [piece.block for piece in pieces]


def age_words(band: AgeBand) -> str:
    """From how many days late to how many."""
    if band.until is None:
        return f"Trên {band.since - 1} ngày"
    return f"Từ {band.since} đến {band.until} ngày"


def _explained(late: LateList) -> Iterator[tuple[Run, ...]]:
    yield (
        (f"PAR{LATE_DAYS}: ", Face.REGULAR),
        (format_share(late.par30), Face.BOLD),
        (
            (
                f" – dư nợ của các khoản chậm trên {LATE_DAYS} ngày là {format_dong(late.long_late)}, "
                f"trong tổng dư nợ {format_dong(late.outstanding)}."
            ),
            Face.REGULAR,
        ),
    )
    yield (
        (
            (
                "Bảng tuổi nợ tính mọi khoản có kỳ chưa trả từ ngày đến hạn, "
                "cả khoản còn trong số ngày ân hạn; khoản đang khoanh không tính."
            ),
            Face.ITALIC,
        ),
    )
