"""Draws the figure that closes a loan on one day, "Phiếu tính tất toán"."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.positions import StartedPeriod
from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.heading import ClubHeading, Signer, accountant_of, chair_of, signed_block, top_block
from clubdesk.reports.loan_facts import LoanFacts, facts_block
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "PHIẾU TÍNH TẤT TOÁN"

_COLUMNS = (
    Column(title="Khoản phải trả", width=115),
    Column(title="Số tiền (đồng)", width=50, align=Align.RIGHT, total=Total.SUM),
)
_STARTED = {
    StartedPeriod.FULL: "Lãi kỳ đang chạy, tính trọn kỳ",
    StartedPeriod.BY_DAYS: "Lãi kỳ đang chạy, tính theo số ngày",
    StartedPeriod.NOTHING: "Lãi kỳ đang chạy, câu lạc bộ không thu",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoffQuote:
    """What closes a loan on the day `on`, in đồng.

    `interest_started` is the interest that falls due only because the loan is paid off, by the club's rule
    `started`.
    """

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loan: LoanFacts
    outstanding: int
    interest_due: int
    interest_started: int
    started: StartedPeriod

    @property
    def amount(self) -> int:
        """The pay-off figure."""
        return self.outstanding + self.interest_due + self.interest_started


def draw_payoff_quote(quote: PayoffQuote, out: BinaryIO) -> None:
    """Write the quote as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=quote.printed_on, control_code=quote.control_code)
    draw_sections([_section(quote)], out, sheet=UPRIGHT, title=f"{TITLE} {quote.loan.code}", footer=footer)


def _section(quote: PayoffQuote) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    return Section(
        head=stack(
            (
                top_block(quote.club, TITLE, f"Tính cho {long_date(quote.on)}", x=x, room=room),
                facts_block(quote.loan, x=x, room=room),
                gap(6),
            )
        ),
        continued=gap(0),
        closing=_closing(quote, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=7.5 * MM, size=12),
        rows=_rows(quote),
    )


def _rows(quote: PayoffQuote) -> list[Row]:
    return [
        ("Gốc còn nợ", quote.outstanding),
        (f"Lãi phải trả đến ngày {format_date(quote.on)}", quote.interest_due),
        (_STARTED[quote.started], quote.interest_started),
    ]


def _closing(quote: PayoffQuote, *, x: float, room: float) -> Block:
    signers = (
        Signer(("NGƯỜI VAY",), quote.loan.borrower.name),
        accountant_of(quote.club),
        chair_of(quote.club),
    )
    total = (
        ("Số tiền tất toán: ", Face.REGULAR),
        (format_dong(quote.amount), Face.BOLD),
        (f" ({amount_in_words(quote.amount)}).", Face.REGULAR),
    )
    validity = (
        f"Số tiền này chỉ đúng khi nộp trong ngày {format_date(quote.on)}. "
        "Nộp ngày khác thì phải tính lại. Phiếu này không thay cho phiếu thu."
    )
    return stack(
        (
            gap(6),
            paragraph(total, x=x, room=room, size=13),
            gap(4),
            paragraph(((validity, Face.ITALIC),), x=x, room=room, size=12),
            gap(8),
            signed_block(quote.club, quote.on, signers, x=x, room=room),
        )
    )
