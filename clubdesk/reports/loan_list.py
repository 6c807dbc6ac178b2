"""Draws the list of loans at a date, "Danh sách khoản vay"."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.rates import Rate
from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    chair_of,
    continued_block,
    heading_block,
    signature_block,
    signing_line,
    title_block,
    treasurer_of,
)
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.reports.terms import group_cell, rate_words
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "DANH SÁCH KHOẢN VAY"

_COLUMNS = (
    Column(title="STT", width=9.5, align=Align.CENTRE),
    Column(title="Mã vay", width=21, align=Align.CENTRE),
    Column(title="Người vay", width=44),
    Column(title="Tổ", width=9, align=Align.CENTRE),
    Column(title="Ngày vay", width=20, align=Align.CENTRE),
    Column(title="Số tiền", width=24, align=Align.RIGHT, total=Total.SUM),
    Column(title="Lãi suất", width=21, align=Align.CENTRE),
    Column(title="Thời hạn (tháng)", width=15, align=Align.CENTRE),
    Column(title="Đã trả gốc", width=22, align=Align.RIGHT, total=Total.SUM),
    Column(title="Dư nợ", width=22, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc quá hạn", width=19, align=Align.RIGHT, total=Total.SUM),
    Column(title="Lãi chưa thu", width=18, align=Align.RIGHT, total=Total.SUM),
    Column(title="Số ngày chậm", width=13, align=Align.RIGHT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedLoan:
    """One loan as it stands on the list's day: đồng, months, days late."""

    code: str
    borrower: str
    group: str
    disbursed_on: date
    principal: int
    rate: Rate
    months: int
    principal_paid: int
    outstanding: int
    overdue: int
    interest_due: int
    days_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanList:
    """The loans to list, in the order to print, as they stand on the day `on`."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loans: tuple[ListedLoan, ...]


def draw_loan_list(loan_list: LoanList, out: BinaryIO) -> None:
    """Write the list as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=loan_list.printed_on, control_code=loan_list.control_code)
    draw_sections([_section(loan_list)], out, sheet=ON_ITS_SIDE, title=TITLE, footer=footer)


def _section(loan_list: LoanList) -> Section:
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    again = f"Danh sách khoản vay, {long_date(loan_list.on)} (tiếp theo)"
    return Section(
        head=stack(
            (
                heading_block(loan_list.club, x=x, room=room),
                gap(5),
                title_block(TITLE, f"Tính đến {long_date(loan_list.on)}", x=x, room=room),
                gap(9),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(loan_list, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10.5),
        rows=[_row(number, loan) for number, loan in enumerate(loan_list.loans, 1)],
        nothing="Không có khoản vay nào",
    )


def _row(number: int, loan: ListedLoan) -> Row:
    return (
        str(number),
        loan.code,
        loan.borrower,
        group_cell(loan.group),
        format_date(loan.disbursed_on),
        loan.principal,
        rate_words(loan.rate),
        str(loan.months),
        loan.principal_paid,
        loan.outstanding,
        loan.overdue or None,
        loan.interest_due or None,
        loan.days_late or None,
    )


def _closing(loan_list: LoanList, *, x: float, room: float) -> Block:
    club = loan_list.club
    outstanding = sum(loan.outstanding for loan in loan_list.loans)
    signers = (accountant_of(club), treasurer_of(club), chair_of(club))
    total = (
        (f"Số khoản vay: {len(loan_list.loans)}. Tổng dư nợ: ", Face.REGULAR),
        (format_dong(outstanding), Face.BOLD),
        (f" ({amount_in_words(outstanding)}).", Face.REGULAR),
    )
    return stack(
        (
            gap(5),
            paragraph(total, x=x, room=room, size=12),
            gap(6),
            signing_line(club, loan_list.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room),
        )
    )
