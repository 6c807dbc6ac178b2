"""What every paper of a loan says of it first: who owes how much, since when and on which terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.schedules import ScheduleRow, Terms
from clubdesk.reports.blocks import Align, Block, Run, paragraph, stack
from clubdesk.reports.parties import Person
from clubdesk.reports.pen import Face
from clubdesk.reports.table import Column, Row, Total
from clubdesk.reports.terms import base_words, plan_words, rate_words
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_birth, format_date

_SIZE = 12

SCHEDULE_COLUMNS = (
    Column(title="Kỳ", width=13, align=Align.CENTRE),
    Column(title="Ngày đến hạn", width=28, align=Align.CENTRE),
    Column(title="Gốc", width=32, align=Align.RIGHT, total=Total.SUM),
    Column(title="Lãi", width=28, align=Align.RIGHT, total=Total.SUM),
    Column(title="Cộng", width=32, align=Align.RIGHT, total=Total.SUM),
    Column(title="Dư nợ còn lại", width=32, align=Align.RIGHT),
)
"""The agreed schedule on A4 upright."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFacts:
    """One loan: who owes, its code, its terms, what it is for.

    `agreed_on` is the day of the meeting that agreed it, None if not recorded.
    """

    borrower: Person
    code: str
    terms: Terms
    purpose: str = ""
    agreed_on: date | None = None


def facts_block(facts: LoanFacts, *, x: float, room: float) -> Block:
    """All lines on the borrower and the terms below one another."""
    return stack(
        paragraph(runs, x=x, room=room, size=_SIZE) for runs in (*borrower_lines(facts), *terms_lines(facts))
    )


def borrower_lines(facts: LoanFacts) -> Iterator[tuple[Run, ...]]:
    """Who owes how much, and what for."""
    borrower, principal = facts.borrower, facts.terms.principal
    details = [f"({borrower.code})" + (f", sinh {format_birth(borrower.birth)}" if borrower.birth else "")]
    yield (
        ("Người vay: ", Face.REGULAR),
        (borrower.name, Face.BOLD),
        (" " + ", ".join(filter(None, [*details, borrower.group])), Face.REGULAR),
    )
    yield (
        ("Số tiền: ", Face.REGULAR),
        (format_dong(principal), Face.BOLD),
        (f" ({amount_in_words(principal)})", Face.REGULAR),
    )
    if facts.purpose:
        yield ((f"Mục đích: {facts.purpose}", Face.REGULAR),)


def terms_lines(facts: LoanFacts) -> Iterator[tuple[Run, ...]]:
    """The loan's code, rate, term and way of paying back, and the meeting that agreed it."""
    terms = facts.terms
    agreed = f"; buổi sinh hoạt duyệt ngày {format_date(facts.agreed_on)}" if facts.agreed_on else ""
    yield (
        ("Mã vay: ", Face.REGULAR),
        (f"{facts.code},", Face.BOLD),
        (f" ngày vay {format_date(terms.disbursed_on)}", Face.REGULAR),
    )
    yield ((f"Lãi suất {rate_words(terms.rate)} {base_words(terms.base)}", Face.REGULAR),)
    yield ((f"{terms.months} tháng, {plan_words(terms)}{agreed}", Face.REGULAR),)


def schedule_row(row: ScheduleRow) -> Row:
    """One row of the schedule under SCHEDULE_COLUMNS."""
    return (
        str(row.n),
        format_date(row.due),
        row.principal,
        row.interest,
        row.principal + row.interest,
        row.balance,
    )
