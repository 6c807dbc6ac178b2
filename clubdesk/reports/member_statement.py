"""Draws the statement of one member, "Sao kê thành viên": every loan the member ever took."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.loans import Position
from clubdesk.domain.schedules import Terms
from clubdesk.reports.blocks import Align, Block, Run, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    chair_of,
    continued_block,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pages import Section
from clubdesk.reports.parties import Person
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.reports.terms import rate_words
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_birth, format_date, long_date

TITLE = "SAO KÊ THÀNH VIÊN"

_COLUMNS = (
    Column(title="STT", width=9, align=Align.CENTRE),
    Column(title="Mã vay", width=22, align=Align.CENTRE),
    Column(title="Ngày vay", width=21, align=Align.CENTRE),
    Column(title="Mục đích", width=34),
    Column(title="Lãi suất", width=21, align=Align.CENTRE),
    Column(title="Thời hạn (tháng)", width=15, align=Align.CENTRE),
    Column(title="Số tiền vay", width=25, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc", width=25, align=Align.RIGHT, group="Đã trả", total=Total.SUM),
    Column(title="Lãi", width=20, align=Align.RIGHT, group="Đã trả", total=Total.SUM),
    Column(title="Xóa nợ", width=20, align=Align.RIGHT, total=Total.SUM),
    Column(title="Dư nợ", width=25, align=Align.RIGHT, total=Total.SUM),
    Column(title="Lãi chưa trả", width=19, align=Align.RIGHT, total=Total.SUM),
    Column(title="Số ngày chậm", width=13, align=Align.RIGHT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanTaken:
    """One loan and how it stands on the statement's day."""

    code: str
    terms: Terms
    purpose: str
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberStatement:
    """A member's loans, the oldest first, as they stand on the day `on`."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    member: Person
    loans: tuple[LoanTaken, ...]


def draw_member_statement(statement: MemberStatement, out: BinaryIO) -> None:
    """Write the statement as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=statement.printed_on, control_code=statement.control_code)
    draw_sections(
        [_section(statement)], out, sheet=ON_ITS_SIDE, title=f"{TITLE} {statement.member.code}", footer=footer
    )


def _section(statement: MemberStatement) -> Section:
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    member = statement.member
    again = f"Sao kê thành viên, {member.code} {member.name} (tiếp theo)"
    return Section(
        head=stack(
            (
                top_block(statement.club, TITLE, f"Tính đến {long_date(statement.on)}", x=x, room=room),
                paragraph(_member_words(member), x=x, room=room, size=12),
                gap(5),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(statement, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10.5),
        rows=[_row(number, loan) for number, loan in enumerate(statement.loans, 1)],
        nothing="Chưa vay lần nào",
    )


def _member_words(member: Person) -> tuple[Run, ...]:
    birth = f"sinh {format_birth(member.birth)}" if member.birth else ""
    details = [f" ({member.code})", birth, member.group, member.address]
    return (
        ("Thành viên: ", Face.REGULAR),
        (member.name, Face.BOLD),
        (", ".join(filter(None, details)), Face.REGULAR),
    )


def _row(number: int, loan: LoanTaken) -> Row:
    now, terms = loan.position, loan.terms
    return (
        str(number),
        loan.code,
        format_date(terms.disbursed_on),
        loan.purpose,
        rate_words(terms.rate),
        str(terms.months),
        terms.principal,
        now.principal_paid,
        now.interest_paid,
        now.written_off or None,
        now.outstanding,
        now.interest_due or None,
        str(now.days_late) if now.days_late else None,
    )


def _closing(statement: MemberStatement, *, x: float, room: float) -> Block:
    club = statement.club
    outstanding = sum(loan.position.outstanding for loan in statement.loans)
    words = (
        (f"Số lần vay: {len(statement.loans)}. Tổng dư nợ: ", Face.REGULAR),
        (format_dong(outstanding), Face.BOLD),
        (f" ({amount_in_words(outstanding)}).", Face.REGULAR),
    )
    signers = (accountant_of(club), treasurer_of(club), chair_of(club))
    return stack(
        (
            gap(5),
            paragraph(words, x=x, room=room, size=12),
            gap(6),
            signed_block(club, statement.on, signers, x=x, room=room),
        )
    )
