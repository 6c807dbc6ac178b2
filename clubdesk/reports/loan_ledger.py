"""Draws the loan ledger, "Sổ theo dõi cho vay – thu nợ – thu lãi": each loan begins on its own page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, Run, beside, gap, lines_of, paragraph, stack
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
from clubdesk.reports.loan_facts import LoanFacts, borrower_lines, terms_lines
from clubdesk.reports.pages import Page, Section, pages_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_pages
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "SỔ THEO DÕI CHO VAY – THU NỢ – THU LÃI"
_SIZE = 12

_COLUMNS = (
    Column(title="Ngày", width=21.5, align=Align.CENTRE),
    Column(title="Số phiếu", width=25, align=Align.CENTRE),
    Column(title="Diễn giải", width=30),
    Column(title="Cho vay", width=26, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc", width=26, align=Align.RIGHT, group="Thu", total=Total.SUM),
    Column(title="Lãi", width=21, align=Align.RIGHT, group="Thu", total=Total.SUM),
    Column(title="Trong hạn", width=26, align=Align.RIGHT, group="Dư nợ", total=Total.LAST),
    Column(title="Quá hạn", width=21, align=Align.RIGHT, group="Dư nợ", total=Total.LAST),
    Column(title="Khoanh", width=17.5, align=Align.RIGHT, group="Dư nợ", total=Total.LAST),
    Column(title="Người thu ký", width=19, align=Align.CENTRE),
    Column(title="Người vay ký", width=19, align=Align.CENTRE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One movement of a loan and the đồng owed after it, in term, overdue and frozen."""

    on: date
    voucher: str
    description: str
    lent: int = 0
    principal: int = 0
    interest: int = 0
    in_term: int
    overdue: int = 0
    frozen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDue:
    """The next row to be paid, in đồng."""

    due: date
    principal: int
    interest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLoan:
    """One loan's page: the loan, its movements up to the ledger's day, what closes it.

    `payoff` is the pay-off figure in đồng on the ledger's day.
    """

    facts: LoanFacts
    lines: tuple[LedgerLine, ...]
    next_due: NextDue | None
    payoff: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanLedger:
    """The ledger of the given loans up to the day `on`."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loans: tuple[LedgerLoan, ...]


def draw_loan_ledger(ledger: LoanLedger, out: BinaryIO) -> None:
    """Write the ledger as a PDF; raises UnprintableText where a name cannot be placed."""
    pages = [
        page
        for loan in ledger.loans
        for page in pages_of(_section(ledger, loan), top=ON_ITS_SIDE.top, bottom=ON_ITS_SIDE.bottom)
    ]
    footer = Footer(printed_on=ledger.printed_on, control_code=ledger.control_code)
    draw_pages(pages or [_empty_page(ledger)], out, sheet=ON_ITS_SIDE, title=TITLE, footer=footer)


def _empty_page(ledger: LoanLedger) -> Page:
    nothing = lines_of("Không có khoản vay nào", x=ON_ITS_SIDE.left, room=ON_ITS_SIDE.room, size=_SIZE)
    return [(ON_ITS_SIDE.top, stack((_top(ledger), gap(10), nothing)))]


def _top(ledger: LoanLedger) -> Block:
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    title = title_block(TITLE, f"Tính đến {long_date(ledger.on)}", x=x, room=room)
    return stack((heading_block(ledger.club, x=x, room=room), gap(5), title))


def _section(ledger: LoanLedger, loan: LedgerLoan) -> Section:
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    who = (f"{loan.facts.code} {loan.facts.borrower.name}", Face.BOLD_ITALIC)
    return Section(
        head=stack((_top(ledger), gap(7), _terms_block(loan.facts, x=x, room=room), gap(5))),
        continued=continued_block("Sổ theo dõi cho vay, ", who, " (tiếp theo)", x=x, room=room),
        closing=_closing(ledger, loan, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.2 * MM),
        rows=[_row(line) for line in loan.lines],
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
        line.in_term,
        line.overdue or None,
        line.frozen or None,
        None,
        None,
    )


def _terms_block(facts: LoanFacts, *, x: float, room: float) -> Block:
    right = 95 * MM
    left = room - right - 6 * MM
    borrower = stack(paragraph(runs, x=x, room=left, size=_SIZE) for runs in borrower_lines(facts))
    terms = stack(paragraph(runs, x=x + room - right, room=right, size=_SIZE) for runs in terms_lines(facts))
    return beside((borrower, terms))


def _closing(ledger: LoanLedger, loan: LedgerLoan, *, x: float, room: float) -> Block:
    signers = (accountant_of(ledger.club), treasurer_of(ledger.club), chair_of(ledger.club))
    return stack(
        (
            gap(5),
            paragraph(tuple(_outlook(ledger, loan)), x=x, room=room, size=_SIZE),
            gap(6),
            signing_line(ledger.club, ledger.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room, space=13 * MM),
        )
    )


def _outlook(ledger: LoanLedger, loan: LedgerLoan) -> Iterator[Run]:
    if loan.next_due:
        due = loan.next_due
        parts = f"gốc {format_dong(due.principal)}, lãi {format_dong(due.interest)}"
        yield f"Kỳ tới: {format_date(due.due)}, {parts}. ", Face.REGULAR
    if loan.payoff:
        yield f"Tất toán ngày {format_date(ledger.on)}: ", Face.REGULAR
        yield format_dong(loan.payoff), Face.BOLD
        yield f" ({amount_in_words(loan.payoff)}).", Face.REGULAR
    else:
        yield "Khoản vay đã tất toán.", Face.REGULAR
