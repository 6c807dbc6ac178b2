"""Draws the list of what meetings decided and how each decision stands, "Sổ theo dõi quyết định"."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.heading import ClubHeading, chair_of, continued_block, signed_block, top_block
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, Footer, draw_sections
from clubdesk.reports.table import Column, Row, ruling
from clubdesk.text.dates import format_date, long_date

TITLE = "SỔ THEO DÕI QUYẾT ĐỊNH"

_COLUMNS = (
    Column(title="Số", width=20, align=Align.CENTRE),
    Column(title="Buổi ngày", width=22, align=Align.CENTRE),
    Column(title="Nội dung quyết định", width=83),
    Column(title="Người thực hiện", width=40),
    Column(title="Hạn", width=22, align=Align.CENTRE),
    Column(title="Tán thành – không – khác", width=29, align=Align.CENTRE),
    Column(title="Kết quả", width=42),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedResolution:
    """One decision: `votes` as printed, "" where none were counted; `state` how it stands."""

    code: str
    made_on: date
    words: str
    who: str
    due_on: date | None
    votes: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionList:
    """The decisions to list in the order to print; `year` is None for those open of any year."""

    club: ClubHeading
    year: int | None
    printed_on: date
    control_code: str | None
    resolutions: tuple[ListedResolution, ...]


def draw_resolution_list(listed: ResolutionList, out: BinaryIO) -> None:
    """Write the list as a PDF; raises UnprintableText where a text cannot be placed."""
    footer = Footer(printed_on=listed.printed_on, control_code=listed.control_code)
    draw_sections([_section(listed)], out, sheet=ON_ITS_SIDE, title=TITLE, footer=footer)


def _section(listed: ResolutionList) -> Section:
    x, room = ON_ITS_SIDE.left, ON_ITS_SIDE.room
    subject = f"Năm {listed.year}" if listed.year is not None else "Các việc chưa xong"
    again = f"Sổ theo dõi quyết định – {subject.lower()} (tiếp theo)"
    return Section(
        head=top_block(
            listed.club, TITLE, f"{subject}, tính đến {long_date(listed.printed_on)}", x=x, room=room
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(listed, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=6.5 * MM, size=10.5),
        rows=[_row(one) for one in listed.resolutions],
        nothing="Không có quyết định nào",
    )


def _row(one: ListedResolution) -> Row:
    return (
        one.code,
        format_date(one.made_on),
        one.words,
        one.who,
        format_date(one.due_on) if one.due_on is not None else "",
        one.votes,
        one.state,
    )


def _closing(listed: ResolutionList, *, x: float, room: float) -> Block:
    counted = ((f"Tổng số quyết định: {len(listed.resolutions)}.", Face.REGULAR),)
    return stack(
        (
            gap(5),
            paragraph(counted, x=x, room=room, size=12),
            gap(4),
            signed_block(listed.club, listed.printed_on, (chair_of(listed.club),), x=x, room=room),
        )
    )
