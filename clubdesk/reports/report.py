"""Draws the report of a period, "Báo cáo", with its annexes, in the look of Decree 30 (domain 6.1)."""

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from clubdesk.domain.reports import Report
from clubdesk.reports.blocks import Align, Block, beside, gap, lines_of, stack
from clubdesk.reports.flow import Piece, flow, heading_piece
from clubdesk.reports.heading import Signer, signature_block
from clubdesk.reports.minutes import head_block
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.section_pieces import SIZE, section_pieces, section_table
from clubdesk.reports.sheet import UPRIGHT, draw_pages

DRAFT = "Bản nháp, chưa gửi"
UNNUMBERED = "........../BC-CLB"


def draw_report(report: Report, out: BinaryIO) -> None:
    """Write the report as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = f"Mã kiểm tra tệp số liệu: {report.control_code}" if report.control_code else DRAFT
    parts = (_body(report), _annexes(report))
    pages = (flow(part, top=UPRIGHT.top, bottom=UPRIGHT.bottom, continued=gap(0)) for part in parts)
    title = f"Báo cáo {report.subject}"
    draw_pages(chain.from_iterable(pages), out, sheet=UPRIGHT, title=title, footer=footer)


def _body(report: Report) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    head = head_block(
        superior=report.superior,
        club=report.club,
        number=report.number or UNNUMBERED,
        place_and_date=report.place_and_date,
        title="BÁO CÁO",
        subject=report.subject,
    )
    addressee = lines_of(f"Kính gửi: {report.addressee}", x=x, room=room, size=SIZE, face=Face.ITALIC)
    yield Piece(stack((head, gap(10), addressee, gap(6))), kept=True)
    yield from section_pieces(report.sections)
    yield Piece(stack((gap(10), _foot(report, x=x, room=room))))


def _foot(report: Report, *, x: float, room: float) -> Block:
    """Who gets it on the left, who signs it on the right."""
    left = room * 0.52
    lines = ("Nơi nhận:", *(f"- {one};" for one in report.recipients), "- Lưu: CLB.")
    recipients = stack(
        [
            lines_of(
                line,
                x=x,
                room=left,
                size=12 if n == 0 else 11,
                align=Align.LEFT,
                face=Face.BOLD_ITALIC if n == 0 else Face.REGULAR,
            )
            for n, line in enumerate(lines)
        ]
    )
    signer = Signer(report.chair.post, report.chair.name)
    signed = signature_block((signer,), x=x + left, room=room - left, size=SIZE, space=20 * MM)
    return beside((recipients, signed))


def _annexes(report: Report) -> Iterator[Piece]:
    for annex in report.annexes:
        yield heading_piece(annex.title, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE)
        for table in annex.tables:
            yield from section_table(table)
