"""Gathering what the papers about gifts and equipment say."""

from datetime import date
from functools import partial

from clubdesk.operations.clubs import control_code
from clubdesk.operations.equipment import EquipmentLine
from clubdesk.operations.equipment import equipment_book as load_equipment
from clubdesk.operations.gifts import GiftLine, gift_book
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.gift_books import (
    DonationRow,
    DonationsBook,
    EquipmentBook,
    EquipmentRow,
    draw_donations_book,
    draw_equipment_book,
)


def donations_book(*, since: date, until: date, printed_on: date) -> Paper:
    """The Golden Heart book of some days; what stands as never given is left out."""
    lines = gift_book(since, until).lines
    book = DonationsBook(
        club=club_heading(until),
        printed_on=printed_on,
        control_code=control_code(),
        since=since,
        until=until,
        rows=tuple(_donation(line) for line in lines if line.counts),
    )
    name = paper_name("So Tam long vang", f"{since:%Y-%m-%d} {until:%Y-%m-%d}")
    return Paper("Sổ Tấm lòng vàng", name, partial(draw_donations_book, book))


def equipment_book(*, on: date, printed_on: date) -> Paper:
    """What the club owns, as it stands now."""
    book = EquipmentBook(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        rows=tuple(_equipment(line) for line in load_equipment()),
    )
    name = paper_name("So tai san", f"{on:%Y-%m-%d}")
    return Paper("Sổ tài sản, dụng cụ", name, partial(draw_equipment_book, book))


def _donation(line: GiftLine) -> DonationRow:
    gift = line.gift
    return DonationRow(
        on=gift.on,
        donor=gift.donor,
        address=gift.address,
        voucher=line.voucher,
        amount=gift.amount,
        goods=gift.goods,
        value=gift.value,
        purpose=gift.purpose,
    )


def _equipment(line: EquipmentLine) -> EquipmentRow:
    one = line.equipment
    return EquipmentRow(
        item=one.item,
        quantity=one.quantity,
        value=one.value,
        source=one.source,
        since=one.since,
        keeper=line.keeper,
        note=one.note,
    )
