"""Draws the report of a year, "Báo cáo quỹ": each fund, lending and members, last year beside this one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.fund_flows import USED, FlowKind
from clubdesk.domain.year_reports import COUNTS, Item, ReportLine
from clubdesk.reports.blocks import Align, gap, stack
from clubdesk.reports.flow import Piece, draw_flow, heading_piece, table_pieces
from clubdesk.reports.flow_words import flow_words
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    head_of,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pen import MM
from clubdesk.reports.sheet import UPRIGHT, Footer
from clubdesk.reports.table import Column, Row, Ruling, ruling
from clubdesk.text.dates import format_date, long_date

TITLE = "BÁO CÁO QUỸ"
_ITEMS = {
    Item.OPENING: "Đầu kỳ",
    Item.RECEIVED: "Cộng thu",
    Item.USED: "Cộng chi",
    Item.CLOSING: "Cuối kỳ",
    Item.CASH: "Trong đó tiền mặt, tiền gửi",
    Item.OUTSTANDING: "Đang cho vay cuối kỳ",
    Item.OUTSTANDING_BEFORE: "Đang cho vay đầu kỳ",
    Item.LENT: "Cho vay trong kỳ",
    Item.BROUGHT_IN: "Nợ cũ đưa vào sổ",
    Item.REPAID: "Thu gốc trong kỳ",
    Item.WRITTEN_OFF: "Xóa nợ trong kỳ",
    Item.INTEREST_COLLECTED: "Thu lãi trong kỳ",
    Item.OVERDUE: "Gốc quá hạn cuối kỳ",
    Item.LOANS_LENT: "Số khoản đã cho vay trong kỳ",
    Item.LIVE: "Số khoản đang vay cuối kỳ",
    Item.LOANS_OVERDUE: "Số khoản quá hạn cuối kỳ",
    Item.BORROWERS: "Số người đã từng được vay",
    Item.MEMBERS: "Số thành viên cuối kỳ",
    Item.WOMEN: "Phụ nữ",
    Item.OLDER: "Từ 60 tuổi trở lên",
    Item.POOR: "Thuộc hộ nghèo, cận nghèo",
    Item.MEETINGS: "Số buổi sinh hoạt trong kỳ",
}
_WIDTHS = (84, 28, 28, 25)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPaper:
    """The report of some days: each fund by name with its lines, then lending and members."""

    club: ClubHeading
    printed_on: date
    control_code: str | None
    since: date
    until: date
    before: tuple[date, date]
    funds: tuple[tuple[str, tuple[ReportLine, ...]], ...]
    loans: tuple[ReportLine, ...]
    members: tuple[ReportLine, ...]
    areas: Mapping[str, str]


def draw_year_report(paper: YearPaper, out: BinaryIO) -> None:
    """Write the report as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    draw_flow(_pieces(paper), out, title=TITLE, footer=footer, again="Báo cáo quỹ (tiếp theo)")


def _pieces(paper: YearPaper) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    year = paper.since.year
    is_year = (paper.since, paper.until) == (date(year, 1, 1), date(year, 12, 31))
    days = f"Từ ngày {format_date(paper.since)} đến ngày {format_date(paper.until)}"
    told = f"Năm {year}" if is_year else days
    if paper.printed_on < paper.until:
        told += f", tính đến {long_date(paper.printed_on)}"
    yield Piece(top_block(paper.club, TITLE, told, x=x, room=room))
    titles = (
        (str(year), str(year - 1)) if is_year else (_days(paper.since, paper.until), _days(*paper.before))
    )
    drawn = _table(titles)
    parts = [
        *((name, lines, "đồng") for name, lines in paper.funds),
        ("Cho vay, thu nợ", _amounts(paper.loans), "đồng"),
        ("Số khoản vay", _counts(paper.loans), "khoản, người"),
        ("Thành viên và sinh hoạt", paper.members, "người, buổi"),
    ]
    for number, (title, lines, unit) in enumerate(parts, 1):
        yield heading_piece(f"{number}. {title} ({unit})", x=x, room=room)
        yield from table_pieces(drawn, [_row(line, paper.areas) for line in lines], nothing="Không có")
    signers = (accountant_of(paper.club), treasurer_of(paper.club), head_of(paper.club))
    yield Piece(stack((gap(10), signed_block(paper.club, None, signers, x=x, room=room))))


def _table(titles: tuple[str, str]) -> Ruling:
    columns = (
        Column(title="Chỉ tiêu", width=_WIDTHS[0]),
        *(
            Column(title=title, width=width, align=Align.RIGHT)
            for title, width in zip((*titles, "Tăng, giảm"), _WIDTHS[1:], strict=True)
        ),
    )
    return ruling(columns, x=UPRIGHT.left, room=UPRIGHT.room, row_height=6.2 * MM)


def _row(line: ReportLine, areas: Mapping[str, str]) -> Row:
    return _words(line, areas), line.now, line.before, line.now - line.before


def _words(line: ReportLine, areas: Mapping[str, str]) -> str:
    if isinstance(line.item, Item):
        return _ITEMS[line.item].upper() if line.is_sum else _ITEMS[line.item]
    sign = "Chi" if line.item in USED else "Thu"
    told = flow_words(line.item, line.code, areas)
    return told if line.item in (FlowKind.TRANSFER, FlowKind.CONTRIBUTION) else f"{sign}: {told}"


def _days(since: date, until: date) -> str:
    return f"{format_date(since)} – {format_date(until)}"


def _amounts(lines: Sequence[ReportLine]) -> tuple[ReportLine, ...]:
    return tuple(line for line in lines if line.item not in COUNTS)


def _counts(lines: Sequence[ReportLine]) -> tuple[ReportLine, ...]:
    return tuple(line for line in lines if line.item in COUNTS)
