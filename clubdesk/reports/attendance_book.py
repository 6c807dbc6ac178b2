"""Draws a year of attendance, "Sổ điểm danh": member by meeting, on its side."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import BinaryIO

from clubdesk.domain.attendance import AttendanceLine, AttendanceYear
from clubdesk.domain.meetings import Presence
from clubdesk.reports.blocks import Align, gap, paragraph, stack
from clubdesk.reports.heading import ClubHeading, chair_of, continued_block, signed_block, top_block
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_sections
from clubdesk.reports.table import Column, Row, ruling
from clubdesk.text.amounts import format_share
from clubdesk.text.dates import long_date

TITLE = "SỔ ĐIỂM DANH"
_KEY = "x: có mặt · m: đến muộn · t: đi thay · P: vắng có lý do · V: vắng không lý do · ô trống: chưa có tên"
_MARKS = {
    Presence.PRESENT: "x",
    Presence.LATE: "m",
    Presence.STAND_IN: "t",
    Presence.EXCUSED: "P",
    Presence.ABSENT: "V",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceBook:
    """A year of attendance with the club's heading."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    year: AttendanceYear


def draw_attendance_book(book: AttendanceBook, out: BinaryIO) -> None:
    """Write the book as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=book.printed_on, control_code=book.control_code)
    draw_sections([_section(book)], out, sheet=ON_ITS_SIDE, title=f"{TITLE} {book.year.year}", footer=footer)


def _section(book: AttendanceBook) -> Section:
    x, room, year = ON_ITS_SIDE.left, ON_ITS_SIDE.room, book.year
    again = f"Sổ điểm danh năm {year.year} (tiếp theo)"
    subtitle = f"Năm {year.year}, tính đến {long_date(year.on)}"
    signers = (chair_of(book.club),)
    return Section(
        head=top_block(book.club, TITLE, subtitle, x=x, room=room),
        continued=continued_block(again, x=x, room=room),
        closing=stack(
            (
                gap(4),
                paragraph(((_KEY, Face.ITALIC),), x=x, room=room, size=10),
                gap(6),
                signed_block(book.club, year.on, signers, x=x, room=room),
            )
        ),
        table=ruling(_columns(year), x=x, room=room, row_height=6.2 * MM, size=10),
        rows=[*(_row(number, line) for number, line in enumerate(year.lines, 1)), *_sums(year)],
        nothing="Chưa có buổi sinh hoạt nào được điểm danh",
    )


def _columns(year: AttendanceYear) -> tuple[Column, ...]:
    days = (
        Column(title=f"{day:%d/%m}", width=12, align=Align.CENTRE, group="Buổi sinh hoạt")
        for day in year.days
    )
    return (
        Column(title="STT", width=10, align=Align.CENTRE),
        Column(title="Họ và tên", width=48),
        Column(title="Tổ", width=14, align=Align.CENTRE),
        *days,
        Column(title="Có mặt", width=20, align=Align.CENTRE),
        Column(title="Vắng", width=14, align=Align.CENTRE),
    )


def _row(number: int, line: AttendanceLine) -> Row:
    marks = (_MARKS[mark] if mark is not None else None for mark in line.marks)
    present = f"{line.present}/{line.listed}"
    return (str(number), line.member.name, line.member.details.group, *marks, present, line.away or None)


def _sums(year: AttendanceYear) -> list[Row]:
    if not year.lines:
        return []
    places = range(len(year.days))
    present, listed = (
        [year.present_at(place) for place in places],
        [year.listed_at(place) for place in places],
    )
    shares = [
        format_share(Fraction(came, of)).replace("\u00a0", "")
        for came, of in zip(present, listed, strict=True)
    ]
    return [
        (None, "Có mặt (người)", None, *map(str, present), str(sum(present)), None),
        (None, "Trong danh sách (người)", None, *map(str, listed), str(sum(listed)), None),
        (None, "Tỷ lệ", None, *shares, None, None),
    ]
