"""Draws the receipt of one repayment, "Phiếu thu": two copies on one A4 sheet, to be cut apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Block, Run, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    accountant_of,
    head_of,
    heading_block,
    signature_block,
    title_block,
    treasurer_of,
)
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_pages
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import long_date

TITLE = "PHIẾU THU"

_COPIES = (("Liên 1: lưu", 13 * MM), ("Liên 2: giao người nộp tiền", 155 * MM))
_COPY_HEIGHT = 126 * MM
_CUT = 148.5 * MM
_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)


@dataclass(frozen=True, slots=True)
class FundShare:
    """A part of the interest, in đồng, and the name of the fund it goes to."""

    fund: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One repayment of a loan in đồng: what was principal, what interest, and what is owed after it.

    `number` is the voucher's ("PT 2025/012"), `principal_fund` the name of the fund that lent.
    """

    club: ClubHeading
    number: str
    on: date
    printed_on: date
    control_code: str | None
    payer: str
    payer_code: str
    address: str
    loan_code: str
    principal: int
    principal_fund: str
    interest_shares: tuple[FundShare, ...]
    outstanding: int

    @property
    def interest(self) -> int:
        """All interest paid."""
        return sum(share.amount for share in self.interest_shares)


def draw_receipt(receipt: Receipt, out: BinaryIO) -> None:
    """Write both copies as a PDF; raises UnprintableText where a name cannot be placed."""
    x, room = UPRIGHT.left, UPRIGHT.room
    copies = [(top, _copy(receipt, copy, x=x, room=room)) for copy, top in _COPIES]
    page = [*copies, (_CUT, _cutting_line())]
    footer = Footer(printed_on=receipt.printed_on, control_code=receipt.control_code)
    draw_pages([page], out, sheet=UPRIGHT, title=f"{TITLE} {receipt.number}", footer=footer)


def _copy(receipt: Receipt, copy: str, *, x: float, room: float) -> Block:
    """One copy, set as large as its half of the sheet allows."""
    blocks = (_copy_at(receipt, copy, x=x, room=room, size=size) for size in _SIZES)
    return next((block for block in blocks if block.height <= _COPY_HEIGHT), None) or _copy_at(
        receipt, copy, x=x, room=room, size=_SIZES[-1]
    )


def _copy_at(receipt: Receipt, copy: str, *, x: float, room: float, size: float) -> Block:
    club = receipt.club
    signers = (
        head_of(club),
        accountant_of(club),
        treasurer_of(club),
        Signer(("NGƯỜI NỘP TIỀN",), receipt.payer),
    )
    lines = [paragraph(runs, x=x, room=room, size=size, leading=1.35) for runs in _lines(receipt)]
    return stack(
        (
            heading_block(club, x=x, room=room),
            gap(2),
            title_block(
                TITLE,
                f"Số {receipt.number} · {long_date(receipt.on)} · {copy}",
                x=x,
                room=room,
                subtitle_size=12,
            ),
            gap(4),
            *lines,
            gap(6),
            signature_block(signers, x=x, room=room, size=min(size, 11), space=17 * MM),
        )
    )


def _lines(receipt: Receipt) -> Iterator[tuple[Run, ...]]:
    amount = receipt.principal + receipt.interest
    yield (
        ("Họ và tên người nộp tiền: ", Face.REGULAR),
        (receipt.payer, Face.BOLD),
        (f" ({receipt.payer_code})", Face.REGULAR),
    )
    yield ((f"Địa chỉ: {receipt.address}", Face.REGULAR),)
    yield ((f"Lý do nộp: trả nợ khoản vay {receipt.loan_code}", Face.REGULAR),)
    yield ("Số tiền: ", Face.REGULAR), (format_dong(amount), Face.BOLD)
    yield ("Bằng chữ: ", Face.REGULAR), (amount_in_words(amount), Face.BOLD_ITALIC)
    yield ((f"Trong đó: {'; '.join(_parts(receipt))}.", Face.REGULAR),)
    yield ("Còn nợ gốc sau lần trả này: ", Face.REGULAR), (format_dong(receipt.outstanding), Face.BOLD)


def _parts(receipt: Receipt) -> Iterator[str]:
    if receipt.principal:
        yield f"gốc {format_dong(receipt.principal)} vào {receipt.principal_fund}"
    for share in receipt.interest_shares:
        if share.amount:
            yield f"lãi {format_dong(share.amount)} vào {share.fund}"


def _cutting_line() -> Block:
    dash, width = 2 * MM, 210 * MM
    starts = [2 * dash * n for n in range(int(width / (2 * dash)) + 1)]
    return Block(0.0, (), tuple((start, 0.0, min(start + dash, width), 0.0) for start in starts))
