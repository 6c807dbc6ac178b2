"""Draws the list of members at a date, "Danh sách thành viên"."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.births import Birth, age_on
from clubdesk.domain.composition import Composition
from clubdesk.domain.members import Household, Sex
from clubdesk.reports.blocks import Align, Block, Run, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    heading_block,
    signature_block,
    signing_line,
    title_block,
)
from clubdesk.reports.pages import Section, pages_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_pages
from clubdesk.reports.table import Column, Row, ruling
from clubdesk.reports.terms import group_cell
from clubdesk.text.dates import format_birth, format_date, long_date

TITLE = "DANH SÁCH THÀNH VIÊN"

_SEXES = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}
_HOUSEHOLDS = {
    Household.NONE: None,
    Household.POOR: "Nghèo",
    Household.NEAR_POOR: "Cận nghèo",
    Household.NEWLY_ESCAPED: "Mới thoát nghèo",
    Household.AVERAGE: "Trung bình",
}
_COLUMNS = (
    Column(title="STT", width=9, align=Align.CENTRE),
    Column(title="Mã", width=12.5, align=Align.CENTRE),
    Column(title="Họ và tên", width=35),
    Column(title="Giới", width=9.8, align=Align.CENTRE),
    Column(title="Ngày sinh", width=18.2, align=Align.CENTRE),
    Column(title="Tuổi", width=9.5, align=Align.CENTRE),
    Column(title="Tổ", width=7.5, align=Align.CENTRE),
    Column(title="Diện hộ", width=14),
    Column(title="Điện thoại", width=19.8, align=Align.CENTRE),
    Column(title="Ngày vào", width=18.2, align=Align.CENTRE),
    Column(title="Ghi chú", width=11.5),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedMember:
    """One member as listed; the age on the list's day is counted from `birth`."""

    code: str
    name: str
    sex: Sex
    birth: Birth | None
    group: str
    household: Household
    phone: str
    joined_on: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberList:
    """The members to list, in the order to print, and how the club is composed on the day `on`."""

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    members: tuple[ListedMember, ...]
    composition: Composition
    prepared_by: str = ""


def draw_member_list(member_list: MemberList, out: BinaryIO) -> None:
    """Write the list as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=member_list.printed_on, control_code=member_list.control_code)
    pages = pages_of(_section(member_list), top=UPRIGHT.top, bottom=UPRIGHT.bottom)
    draw_pages(pages, out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _section(member_list: MemberList) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    again = ((f"Danh sách thành viên, {long_date(member_list.on)} (tiếp theo)", Face.ITALIC),)
    return Section(
        head=stack(
            (
                heading_block(member_list.club, x=x, room=room),
                gap(8),
                title_block(TITLE, f"Tính đến {long_date(member_list.on)}", x=x, room=room),
                gap(9),
            )
        ),
        continued=stack((paragraph(again, x=x, room=room, size=11), gap(3))),
        closing=_closing(member_list, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10),
        rows=[_row(number, member, member_list.on) for number, member in enumerate(member_list.members, 1)],
        nothing="Chưa có thành viên nào",
    )


def _row(number: int, member: ListedMember, on: date) -> Row:
    birth = member.birth
    return (
        str(number),
        member.code,
        member.name,
        _SEXES[member.sex],
        format_birth(birth) if birth else None,
        str(age_on(birth, on)) if birth else None,
        group_cell(member.group),
        _HOUSEHOLDS[member.household],
        member.phone,
        format_date(member.joined_on),
        member.note,
    )


def _closing(member_list: MemberList, *, x: float, room: float) -> Block:
    club = member_list.club
    signers = (Signer(("NGƯỜI LẬP",), member_list.prepared_by), chair_of(club))
    return stack(
        (
            gap(6),
            paragraph(tuple(_counts(member_list.composition)), x=x, room=room, size=12),
            gap(8),
            signing_line(club, member_list.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room),
        )
    )


def _counts(counted: Composition) -> Iterator[Run]:
    yield "Tổng số: ", Face.REGULAR
    yield f"{counted.members}", Face.BOLD
    yield " thành viên;", Face.REGULAR
    for words, count, mark in (
        ("nữ", counted.women, ";"),
        ("từ 60 tuổi", counted.older, ";"),
        ("từ 55 tuổi", counted.second, ";"),
        ("hộ nghèo", counted.poor, ";"),
        ("hộ cận nghèo", counted.near_poor, "."),
    ):
        yield f" {words}: ", Face.REGULAR
        yield f"{count}{_share(count, counted.members)}{mark}", Face.BOLD


def _share(count: int, members: int) -> str:
    """The count in whole per cent of all members, halves up; nothing where there are none."""
    return f"\u00a0({(200 * count + members) // (2 * members)}\u00a0%)" if members else ""
