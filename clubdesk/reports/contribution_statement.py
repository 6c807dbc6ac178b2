"""Draws a member's statement of contributions, "Sao kê vốn góp", to be handed over or kept."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    continued_block,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "SAO KÊ VỐN GÓP"
_COLUMNS = (
    Column(title="Ngày", width=22, align=Align.CENTRE),
    Column(title="Số phiếu", width=26, align=Align.CENTRE),
    Column(title="Diễn giải", width=46),
    Column(title="Góp", width=24, align=Align.RIGHT, total=Total.SUM),
    Column(title="Trả lại", width=24, align=Align.RIGHT, total=Total.SUM),
    Column(title="Còn", width=24, align=Align.RIGHT, total=Total.LAST),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """One voucher, in đồng."""

    on: date
    voucher: str
    words: str
    contributed: int
    given_back: int
    balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionStatement:
    """What one member contributed and got back up to a day, in order of time."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    name: str
    code: str
    lines: tuple[StatementLine, ...]

    @property
    def balance(self) -> int:
        """What there is to give back, in đồng."""
        return self.lines[-1].balance if self.lines else 0


def draw_contribution_statement(statement: ContributionStatement, out: BinaryIO) -> None:
    """Write the statement as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=statement.printed_on, control_code=statement.control_code)
    draw_sections([_section(statement)], out, sheet=UPRIGHT, title=f"{TITLE} {statement.code}", footer=footer)


def _section(statement: ContributionStatement) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    who = (
        ("Thành viên: ", Face.REGULAR),
        (statement.name, Face.BOLD),
        (f" ({statement.code})", Face.REGULAR),
    )
    again = f"Sao kê vốn góp, {statement.code} {statement.name} (tiếp theo)"
    return Section(
        head=stack(
            (
                top_block(statement.club, TITLE, f"Tính đến {long_date(statement.on)}", x=x, room=room),
                paragraph(who, x=x, room=room, size=12),
                gap(5),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(statement, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10.5),
        rows=[_row(line) for line in statement.lines],
        nothing="Chưa góp lần nào",
    )


def _row(line: StatementLine) -> Row:
    return (
        format_date(line.on),
        line.voucher,
        line.words,
        line.contributed or None,
        line.given_back or None,
        line.balance,
    )


def _closing(statement: ContributionStatement, *, x: float, room: float) -> Block:
    club = statement.club
    words = (
        ("Số vốn góp câu lạc bộ còn giữ: ", Face.REGULAR),
        (format_dong(statement.balance), Face.BOLD),
        (f" ({amount_in_words(statement.balance)}), được trả lại khi ra câu lạc bộ.", Face.REGULAR),
    )
    signers = (Signer(("THÀNH VIÊN",), statement.name), treasurer_of(club), chair_of(club))
    return stack(
        (
            gap(5),
            paragraph(words, x=x, room=room, size=12),
            gap(6),
            signed_block(club, statement.on, signers, x=x, room=room),
        )
    )
