"""Draws a loan's agreed schedule for its borrower, "Lịch trả nợ"."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.schedules import ScheduleRow
from clubdesk.reports.blocks import Block, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    accountant_of,
    chair_of,
    continued_block,
    signed_block,
    top_block,
)
from clubdesk.reports.loan_facts import SCHEDULE_COLUMNS, LoanFacts, facts_block, schedule_row
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import long_date

TITLE = "LỊCH TRẢ NỢ"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepaymentSchedule:
    """The rows agreed for a loan, as they hold on the day `on`."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loan: LoanFacts
    rows: tuple[ScheduleRow, ...]


def draw_repayment_schedule(paper: RepaymentSchedule, out: BinaryIO) -> None:
    """Write the schedule as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    draw_sections([_section(paper)], out, sheet=UPRIGHT, title=f"{TITLE} {paper.loan.code}", footer=footer)


def _section(paper: RepaymentSchedule) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    subtitle = f"Khoản vay {paper.loan.code}, {long_date(paper.loan.terms.disbursed_on)}"
    again = f"Lịch trả nợ, {paper.loan.code} {paper.loan.borrower.name} (tiếp theo)"
    return Section(
        head=stack(
            (
                top_block(paper.club, TITLE, subtitle, x=x, room=room),
                facts_block(paper.loan, x=x, room=room),
                gap(5),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(paper, x=x, room=room),
        table=ruling(SCHEDULE_COLUMNS, x=x, room=room, row_height=6.5 * MM),
        rows=[schedule_row(row) for row in paper.rows],
    )


def _closing(paper: RepaymentSchedule, *, x: float, room: float) -> Block:
    interest = sum(row.interest for row in paper.rows)
    total = sum(row.principal for row in paper.rows) + interest
    words = (
        ("Tổng số tiền phải trả: ", Face.REGULAR),
        (format_dong(total), Face.BOLD),
        (f" ({amount_in_words(total)}), trong đó lãi {format_dong(interest)}.", Face.REGULAR),
    )
    signers = (
        Signer(("NGƯỜI VAY",), paper.loan.borrower.name),
        accountant_of(paper.club),
        chair_of(paper.club),
    )
    return stack(
        (
            gap(5),
            paragraph(words, x=x, room=room, size=12),
            gap(6),
            signed_block(paper.club, paper.on, signers, x=x, room=room),
        )
    )
