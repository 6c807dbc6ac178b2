"""Draws a voucher, "Phiếu thu", "Phiếu chi" or "Phiếu kế toán": one or two copies on an A4 sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.ledger import EntryKind, Series
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
from clubdesk.reports.pages import Page
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import HALF, UPRIGHT, Footer, cutting_line, draw_pages
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import long_date

TITLES = {Series.RECEIPT: "PHIẾU THU", Series.PAYMENT: "PHIẾU CHI", Series.JOURNAL: "PHIẾU KẾ TOÁN"}

_ENCLOSED = "Kèm theo: .................... chứng từ gốc."
_TOP = 13 * MM
# The lower half ends with the footer, so its copy begins nearer to the cut.
_TOPS = (_TOP, HALF + _TOP / 2)
_COPY_HEIGHT = 126 * MM
_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wording:
    person: str
    reason: str
    signature: str
    of_fund: str
    second_copy: str


_WORDINGS = {
    Series.RECEIPT: _Wording(
        person="Họ và tên người nộp tiền",
        reason="Lý do nộp",
        signature="NGƯỜI NỘP TIỀN",
        of_fund="vào",
        second_copy="Liên 2: giao người nộp tiền",
    ),
    Series.PAYMENT: _Wording(
        person="Họ và tên người nhận tiền",
        reason="Lý do chi",
        signature="NGƯỜI NHẬN TIỀN",
        of_fund="từ",
        second_copy="Liên 2: giao người nhận tiền",
    ),
    Series.JOURNAL: _Wording(
        person="Người liên quan",
        reason="Nội dung",
        signature="NGƯỜI LIÊN QUAN",
        of_fund="của",
        second_copy="Liên 2: giao người liên quan",
    ),
}

_PAID_OFF = "tất toán khoản vay {loan}"
_REASONS = {
    EntryKind.OPENING: "số dư đầu kỳ",
    EntryKind.TRANSFER: "chuyển tiền từ {account}",
    EntryKind.DUES: "phí thành viên tháng {months}",
    EntryKind.CONTRIBUTION: "góp vốn, được trả lại khi ra câu lạc bộ",
    EntryKind.REFUND: "trả lại vốn góp",
    EntryKind.DISBURSEMENT: "giải ngân khoản vay {loan}",
    EntryKind.REPAYMENT: "trả nợ khoản vay {loan}",
    EntryKind.WRITE_OFF: "xóa nợ khoản vay {loan}",
    EntryKind.RECOVERY: "thu hồi nợ đã xóa của khoản vay {loan}",
    EntryKind.TOP_UP: "cho vay bổ sung và tất toán khoản cũ, khoản vay {loan}",
    EntryKind.BROUGHT_IN: "nợ cũ đưa vào sổ, khoản vay {loan}",
    EntryKind.CORRECTION: "sửa số đầu kỳ của khoản vay {loan}",
    EntryKind.REVERSAL: "hủy phiếu {voucher}",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the sum in đồng, what it is ("gốc", "lãi") and the name of the fund it is of."""

    what: str
    amount: int
    fund: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What happened: the entry's kind, with the loan, account, voucher and words that it is about.

    `months` are those that dues were paid for, as "10–12/2026".
    """

    kind: EntryKind
    loan_code: str = ""
    is_payoff: bool = False
    account: str = ""
    reversed_voucher: str = ""
    months: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """One posted entry in đồng, in its parts.

    `number` is the voucher's ("PT 2025/012"), `party` whoever pays or receives, "" to write by hand, and
    `party_code` a member's code; `outstanding` is the principal still owed on the loan after it, None where
    no loan is concerned; `attached` names the papers that lie with it. `copies` is 1 for the upper half of
    the sheet, 2 for both.
    """

    club: ClubHeading
    series: Series
    number: str
    on: date
    printed_on: date
    control_code: str | None
    party: str
    party_code: str = ""
    address: str = ""
    cause: Cause
    parts: tuple[Part, ...]
    outstanding: int | None = None
    attached: str = ""
    copies: int = 2

    @property
    def amount(self) -> int:
        """The whole sum."""
        return sum(part.amount for part in self.parts)


def draw_voucher(voucher: Voucher, out: BinaryIO) -> None:
    """Write the copies as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=voucher.printed_on, control_code=voucher.control_code)
    title = f"{TITLES[voucher.series]} {voucher.number}"
    draw_pages([_page(voucher)], out, sheet=UPRIGHT, title=title, footer=footer)


def draw_vouchers(vouchers: Sequence[Voucher], out: BinaryIO, *, title: str) -> None:
    """Write one copy of each as a PDF, two to a sheet; raises as draw_voucher does."""
    footer = Footer(printed_on=vouchers[0].printed_on, control_code=vouchers[0].control_code)
    pages = [_shared_page(vouchers[n : n + 2]) for n in range(0, len(vouchers), 2)]
    draw_pages(pages, out, sheet=UPRIGHT, title=title, footer=footer)


def _shared_page(vouchers: Sequence[Voucher]) -> Page:
    x, room = UPRIGHT.left, UPRIGHT.room
    copies = [_copy(one, _WORDINGS[one.series].second_copy, x=x, room=room) for one in vouchers]
    return [*zip(_TOPS, copies, strict=False), (HALF, cutting_line())]


def _page(voucher: Voucher) -> Page:
    names = ("Liên 1: lưu", _WORDINGS[voucher.series].second_copy)[: voucher.copies]
    x, room = UPRIGHT.left, UPRIGHT.room
    page = [(top, _copy(voucher, name, x=x, room=room)) for name, top in zip(names, _TOPS, strict=False)]
    return [*page, (HALF, cutting_line())] if voucher.copies > 1 else page


def _copy(voucher: Voucher, copy: str, *, x: float, room: float) -> Block:
    """One copy, set as large as its half of the sheet allows."""
    blocks = (_copy_at(voucher, copy, x=x, room=room, size=size) for size in _SIZES)
    return next((block for block in blocks if block.height <= _COPY_HEIGHT), None) or _copy_at(
        voucher, copy, x=x, room=room, size=_SIZES[-1]
    )


def _copy_at(voucher: Voucher, copy: str, *, x: float, room: float, size: float) -> Block:
    lines = [paragraph(runs, x=x, room=room, size=size, leading=1.35) for runs in _lines(voucher)]
    return stack(
        (
            heading_block(voucher.club, x=x, room=room),
            gap(2),
            title_block(
                TITLES[voucher.series],
                f"Số {voucher.number} · {long_date(voucher.on)} · {copy}",
                x=x,
                room=room,
                subtitle_size=12,
            ),
            gap(4),
            *lines,
            gap(6),
            signature_block(_signers(voucher), x=x, room=room, size=min(size, 9.5), space=17 * MM),
        )
    )


def _signers(voucher: Voucher) -> tuple[Signer, ...]:
    club = voucher.club
    return (
        head_of(club),
        accountant_of(club),
        treasurer_of(club),
        Signer(("NGƯỜI LẬP PHIẾU",)),
        Signer((_WORDINGS[voucher.series].signature,), voucher.party),
    )


def _lines(voucher: Voucher) -> Iterator[tuple[Run, ...]]:
    wording = _WORDINGS[voucher.series]
    yield (
        (f"{wording.person}: ", Face.REGULAR),
        (voucher.party or "." * 70, Face.BOLD if voucher.party else Face.REGULAR),
        (f" ({voucher.party_code})" if voucher.party_code else "", Face.REGULAR),
    )
    yield ((f"Địa chỉ: {voucher.address or '.' * 90}", Face.REGULAR),)
    yield ((f"{wording.reason}: {reason(voucher.cause)}", Face.REGULAR),)
    yield ("Số tiền: ", Face.REGULAR), (format_dong(voucher.amount), Face.BOLD)
    yield ("Bằng chữ: ", Face.REGULAR), (amount_in_words(voucher.amount), Face.BOLD_ITALIC)
    yield ((f"Trong đó: {'; '.join(_parts(voucher))}.", Face.REGULAR),)
    if voucher.outstanding is None:
        yield ((f"Kèm theo: {voucher.attached}." if voucher.attached else _ENCLOSED, Face.REGULAR),)
    else:
        yield ("Còn nợ gốc sau lần trả này: ", Face.REGULAR), (format_dong(voucher.outstanding), Face.BOLD)


def reason(cause: Cause) -> str:
    """What a voucher says happened, in lower case unless the club named it: "trả nợ khoản vay TV007-001"."""
    known = _PAID_OFF if cause.is_payoff else _REASONS.get(cause.kind)
    about = cause.account
    if known:
        about = known.format(
            loan=cause.loan_code,
            voucher=cause.reversed_voucher,
            months=cause.months,
            account=cause.account,
        )
    return ": ".join(filter(None, (about, cause.words)))


def _parts(voucher: Voucher) -> Iterator[str]:
    for part in voucher.parts:
        if part.amount:
            yield f"{part.what} {format_dong(part.amount)} {_WORDINGS[voucher.series].of_fund} {part.fund}"
