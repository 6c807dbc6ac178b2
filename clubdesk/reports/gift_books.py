"""Draws the Golden Heart book, "Sổ Tấm lòng vàng", and the equipment book, "Sổ tài sản", on their side."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, gap, paragraph, stack
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
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

DONATIONS_TITLE, EQUIPMENT_TITLE = "SỔ TẤM LÒNG VÀNG", "SỔ TÀI SẢN, DỤNG CỤ"
_DONATIONS = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Ngày", width=22, align=Align.CENTRE),
    Column(title="Người, đơn vị ủng hộ", width=50),
    Column(title="Địa chỉ", width=38),
    Column(title="Số phiếu", width=25, align=Align.CENTRE),
    Column(title="Tiền (đ)", width=27, align=Align.RIGHT, total=Total.SUM),
    Column(title="Hiện vật", width=38),
    Column(title="Trị giá (đ)", width=26, align=Align.RIGHT, total=Total.SUM),
    Column(title="Mục đích", width=34),
    Column(title="Ký nhận", width=20),
)
_EQUIPMENT = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Tên tài sản, dụng cụ", width=56),
    Column(title="Số lượng", width=18, align=Align.CENTRE),
    Column(title="Trị giá (đ)", width=28, align=Align.RIGHT, total=Total.SUM),
    Column(title="Nguồn", width=44),
    Column(title="Từ ngày", width=23, align=Align.CENTRE),
    Column(title="Người giữ", width=42),
    Column(title="Ghi chú", width=46),
    Column(title="Người giữ ký", width=24),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DonationRow:
    """One gift: đồng of money, or goods and what they are worth, below zero where taken back later."""

    on: date
    donor: str
    address: str
    voucher: str
    amount: int
    goods: str
    value: int
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DonationsBook:
    """The gifts of some days, those that stand as never given left out."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    since: date
    until: date
    rows: tuple[DonationRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentRow:
    """One piece of equipment."""

    item: str
    quantity: int
    value: int
    source: str
    since: date
    keeper: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentBook:
    """What the club owns on a day."""

    club: ClubHeading
    on: date
    printed_on: date
    rows: tuple[EquipmentRow, ...]


def draw_donations_book(book: DonationsBook, out: BinaryIO) -> None:
    """Write the Golden Heart book as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=book.printed_on, control_code=book.control_code)
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    period = f"Từ {format_date(book.since)} đến {format_date(book.until)}"
    money, goods = sum(row.amount for row in book.rows), sum(row.value for row in book.rows)
    words = (
        ("Tổng tiền ủng hộ: ", Face.REGULAR),
        (format_dong(money), Face.BOLD),
        (f" ({amount_in_words(money)}). Hiện vật trị giá: ", Face.REGULAR),
        (format_dong(goods), Face.BOLD),
        (".", Face.REGULAR),
    )
    signers = (treasurer_of(book.club), chair_of(book.club))
    section = Section(
        head=top_block(book.club, DONATIONS_TITLE, period, x=x, room=room),
        continued=continued_block("Sổ Tấm lòng vàng (tiếp theo)", x=x, room=room),
        closing=stack(
            (
                gap(4),
                paragraph(words, x=x, room=room, size=12),
                gap(6),
                signed_block(book.club, book.printed_on, signers, x=x, room=room),
            )
        ),
        table=ruling(_DONATIONS, x=x, room=room, row_height=7 * MM, size=10),
        rows=[_donation(number, row) for number, row in enumerate(book.rows, 1)],
        nothing="Chưa có ai ủng hộ trong thời gian này",
    )
    draw_sections([section], out, sheet=ON_ITS_SIDE, title=DONATIONS_TITLE, footer=footer)


def draw_equipment_book(book: EquipmentBook, out: BinaryIO) -> None:
    """Write the equipment book as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=book.printed_on, control_code=None)
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    signers = (Signer(("NGƯỜI GHI",)), chair_of(book.club))
    section = Section(
        head=top_block(book.club, EQUIPMENT_TITLE, f"Tính đến {long_date(book.on)}", x=x, room=room),
        continued=continued_block("Sổ tài sản, dụng cụ (tiếp theo)", x=x, room=room),
        closing=stack((gap(6), signed_block(book.club, book.on, signers, x=x, room=room))),
        table=ruling(_EQUIPMENT, x=x, room=room, row_height=7 * MM, size=10.5),
        rows=[_equipment(number, row) for number, row in enumerate(book.rows, 1)],
        nothing="Chưa ghi tài sản nào",
    )
    draw_sections([section], out, sheet=ON_ITS_SIDE, title=EQUIPMENT_TITLE, footer=footer)


def _donation(number: int, row: DonationRow) -> Row:
    return (
        str(number),
        format_date(row.on),
        row.donor,
        row.address,
        row.voucher,
        row.amount or None,
        row.goods,
        row.value or None,
        row.purpose,
        None,
    )


def _equipment(number: int, row: EquipmentRow) -> Row:
    return (
        str(number),
        row.item,
        str(row.quantity),
        row.value or None,
        row.source,
        format_date(row.since),
        row.keeper,
        row.note,
        None,
    )
