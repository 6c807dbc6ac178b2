"""Draws the statement of one loan, "Sao kê khoản vay": every movement and what was owed after it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.loans import Position
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
from clubdesk.reports.loan_facts import LoanFacts, facts_block
from clubdesk.reports.loan_ledger import LedgerLine
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "SAO KÊ KHOẢN VAY"

_COLUMNS = (
    Column(title="Ngày", width=21, align=Align.CENTRE),
    Column(title="Số phiếu", width=25, align=Align.CENTRE),
    Column(title="Diễn giải", width=32),
    Column(title="Cho vay", width=25, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc", width=25, align=Align.RIGHT, group="Đã trả", total=Total.SUM),
    Column(title="Lãi", width=20, align=Align.RIGHT, group="Đã trả", total=Total.SUM),
    Column(title="Dư nợ", width=25, align=Align.RIGHT, total=Total.LAST),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanStatement:
    """A loan's movements up to the day `on`, and how it stands then."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loan: LoanFacts
    lines: tuple[LedgerLine, ...]
    position: Position


def draw_loan_statement(statement: LoanStatement, out: BinaryIO) -> None:
    """Write the statement as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=statement.printed_on, control_code=statement.control_code)
    draw_sections(
        [_section(statement)], out, sheet=UPRIGHT, title=f"{TITLE} {statement.loan.code}", footer=footer
    )


def _section(statement: LoanStatement) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    loan = statement.loan
    again = f"Sao kê khoản vay, {loan.code} {loan.borrower.name} (tiếp theo)"
    return Section(
        head=stack(
            (
                top_block(statement.club, TITLE, f"Tính đến {long_date(statement.on)}", x=x, room=room),
                facts_block(loan, x=x, room=room),
                gap(5),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(statement, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10.5),
        rows=[_row(line) for line in statement.lines],
        nothing="Chưa ghi khoản nào",
    )


def _row(line: LedgerLine) -> Row:
    return (
        format_date(line.on),
        line.voucher,
        line.description,
        line.lent or None,
        line.principal or None,
        line.interest or None,
        line.in_term + line.overdue + line.frozen,
    )


def _closing(statement: LoanStatement, *, x: float, room: float) -> Block:
    club = statement.club
    signers = (accountant_of(club), treasurer_of(club), chair_of(club))
    return stack(
        (
            gap(5),
            *(paragraph(runs, x=x, room=room, size=12) for runs in _standing(statement)),
            gap(6),
            signed_block(club, statement.on, signers, x=x, room=room),
        )
    )


def _standing(statement: LoanStatement) -> Iterator[tuple[Run, ...]]:
    now = statement.position
    yield (
        ("Còn nợ gốc: ", Face.REGULAR),
        (format_dong(now.outstanding), Face.BOLD),
        (f" ({amount_in_words(now.outstanding)}).", Face.REGULAR),
    )
    if now.due:
        yield (
            (f"Phải trả đến ngày {format_date(statement.on)}: ", Face.REGULAR),
            (f"{format_dong(now.due)},", Face.BOLD),
            (
                f" gồm gốc {format_dong(now.principal_due)}, lãi {format_dong(now.interest_due)}.",
                Face.REGULAR,
            ),
        )
    if now.principal_overdue:
        yield (
            (
                f"Trong đó gốc quá hạn {format_dong(now.principal_overdue)}, chậm {now.days_late} ngày.",
                Face.REGULAR,
            ),
        )
