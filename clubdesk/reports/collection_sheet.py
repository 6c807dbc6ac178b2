"""Draws the sheet on which a meeting's dues and repayments are taken: filled in, or blank."""

from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.form_lines import side_by_side
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    accountant_of,
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
from clubdesk.reports.terms import group_cell
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import long_date_or_dots

TITLE = "DANH SÁCH THU NỢ VÀ PHÍ"

_COLUMNS = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Họ và tên", width=43),
    Column(title="Tổ", width=9, align=Align.CENTRE),
    Column(title="Mã vay", width=21, align=Align.CENTRE),
    Column(title="Phí", width=18, align=Align.RIGHT, total=Total.SUM),
    Column(title="Gốc", width=23, align=Align.RIGHT, group="Kỳ trước chưa trả", total=Total.SUM),
    Column(title="Lãi", width=19, align=Align.RIGHT, group="Kỳ trước chưa trả", total=Total.SUM),
    Column(title="Gốc", width=23, align=Align.RIGHT, group="Đến hạn kỳ này", total=Total.SUM),
    Column(title="Lãi", width=19, align=Align.RIGHT, group="Đến hạn kỳ này", total=Total.SUM),
    Column(title="Tổng phải thu", width=24, align=Align.RIGHT, total=Total.SUM),
    Column(title="Đã thu", width=23, align=Align.RIGHT),
    Column(title="Người nộp ký", width=20),
)
_BLANK_COLUMNS = tuple(replace(column, total=Total.NONE) for column in _COLUMNS)
_BLANK_ROW: Row = (None,) * len(_COLUMNS)


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionLine:
    """What is asked of one person in đồng: dues, and on one loan what is late and what is due now.

    `taken` is what was taken already.
    """

    name: str
    group: str
    code: str
    dues: int
    principal_late: int
    interest_late: int
    principal_due: int
    interest_due: int
    taken: int = 0

    @property
    def amount(self) -> int:
        """All that is asked."""
        of_loan = self.principal_late + self.interest_late + self.principal_due + self.interest_due
        return self.dues + of_loan


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionSheet:
    """What to collect at the meeting of the day `on`, in roll order, from so many `people`.

    Without a day it is a blank sheet of `blank_rows` numbered rows to write on. `waiting` is what one
    person did alone and another is to confirm at the meeting, a line each.
    """

    club: ClubHeading
    on: date | None
    printed_on: date
    control_code: str | None
    lines: tuple[CollectionLine, ...] = ()
    people: int = 0
    blank_rows: int = 0
    waiting: tuple[str, ...] = ()


def draw_collection_sheet(sheet: CollectionSheet, out: BinaryIO) -> None:
    """Write the sheet as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=sheet.printed_on, control_code=sheet.control_code)
    draw_sections([_section(sheet)], out, sheet=ON_ITS_SIDE, title=TITLE, footer=footer)


def _section(sheet: CollectionSheet) -> Section:
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    day = long_date_or_dots(sheet.on)
    again = f"Danh sách thu nợ và phí, {day} (tiếp theo)"
    columns = _COLUMNS if sheet.on else _BLANK_COLUMNS
    return Section(
        head=top_block(sheet.club, TITLE, f"Buổi sinh hoạt {day}", x=x, room=room),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(sheet, x=x, room=room),
        table=ruling(columns, x=x, room=room, row_height=7.4 * MM, size=10.5),
        rows=_rows(sheet),
        nothing="Không có khoản nào phải thu",
    )


def _rows(sheet: CollectionSheet) -> list[Row]:
    if sheet.on:
        return [_row(number, line) for number, line in enumerate(sheet.lines, 1)]
    numbered: list[Row] = [(str(n), *_BLANK_ROW[1:]) for n in range(1, sheet.blank_rows + 1)]
    return [*numbered, (None, "Cộng", *_BLANK_ROW[2:])]


def _row(number: int, line: CollectionLine) -> Row:
    return (
        str(number),
        line.name,
        group_cell(line.group),
        line.code or None,
        line.dues or None,
        line.principal_late or None,
        line.interest_late or None,
        line.principal_due or None,
        line.interest_due or None,
        line.amount,
        line.taken or None,
        None,
    )


def _closing(sheet: CollectionSheet, *, x: float, room: float) -> Block:
    club = sheet.club
    signers = (
        Signer(("NGƯỜI GHI",)),
        accountant_of(club),
        treasurer_of(club),
        chair_of(club),
    )
    collected = (("Số tiền đã thu", "", 0.35), ("Bằng chữ", "", 0.65))
    return stack(
        (
            gap(5),
            *_asked(sheet, x=x, room=room),
            side_by_side(collected, x=x, room=room, size=12),
            *_to_confirm(sheet, x=x, room=room),
            gap(4),
            signed_block(club, sheet.on, signers, x=x, room=room, space=15 * MM),
        )
    )


def _to_confirm(sheet: CollectionSheet, *, x: float, room: float) -> tuple[Block, ...]:
    if not sheet.waiting:
        return ()
    heading = (("Chờ người thứ hai xác nhận:", Face.BOLD),)
    lines = ((("– " + words, Face.REGULAR),) for words in sheet.waiting)
    return (gap(4), *(paragraph(words, x=x, room=room, size=12) for words in (heading, *lines)))


def _asked(sheet: CollectionSheet, *, x: float, room: float) -> tuple[Block, ...]:
    if not sheet.on:
        return ()
    total = sum(line.amount for line in sheet.lines)
    words = (
        (f"Số người phải thu: {sheet.people}. Tổng phải thu: ", Face.REGULAR),
        (format_dong(total), Face.BOLD),
        (f" ({amount_in_words(total)}).", Face.REGULAR),
    )
    return (paragraph(words, x=x, room=room, size=12),)
