"""Draws the minutes of a meeting, "Biên bản", in the look of Decree 30 (domain 6.1)."""

from collections.abc import Iterator
from typing import BinaryIO

from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Minutes, series_of
from clubdesk.reports.blocks import Block, gap, lines_of, stack
from clubdesk.reports.flow import Piece, draw_flow
from clubdesk.reports.heading import Signer, document_heading, signature_block
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.section_pieces import SIZE, section_pieces
from clubdesk.reports.sheet import UPRIGHT

DRAFT = "Bản nháp, chưa ký"


def draw_minutes(minutes: Minutes, out: BinaryIO) -> None:
    """Write the minutes as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = f"Mã kiểm tra sổ sách: {minutes.control_code}" if minutes.is_signed else DRAFT
    title = f"{minutes.title.capitalize()} {minutes.subject}"
    draw_flow(_pieces(minutes), out, title=title, footer=footer)


def _pieces(minutes: Minutes) -> Iterator[Piece]:
    yield _head(minutes)
    yield from section_pieces(minutes.sections)
    yield _signatures(minutes)


def _head(minutes: Minutes) -> Piece:
    head = head_block(
        superior=minutes.superior,
        club=minutes.club,
        number=minutes.number or unnumbered(minutes.body),
        place_and_date=minutes.place_and_date,
        title=minutes.title,
        subject=minutes.subject,
    )
    return Piece(stack((head, gap(12))), kept=True)


def head_block(
    *, superior: str, club: str, number: str, place_and_date: str, title: str, subject: str
) -> Block:
    """What stands above the first section."""
    x, room = UPRIGHT.left, UPRIGHT.room
    heading = document_heading(
        superior=superior, club=club, number=f"Số: {number}", place_and_date=place_and_date, x=x, room=room
    )
    titled = lines_of(title, x=x, room=room, size=15, face=Face.BOLD)
    about = lines_of(subject, x=x, room=room, size=SIZE + 0.5, face=Face.BOLD)
    return stack((heading, gap(14), titled, gap(3), about))


def unnumbered(body: Body) -> str:
    """The number of minutes before it is known, with dots to write it in."""
    return f"........../{series_of(body)}"


def _signatures(minutes: Minutes) -> Piece:
    signers = tuple(Signer(one.post, one.name) for one in (minutes.secretary, minutes.chair))
    block = signature_block(signers, x=UPRIGHT.left, room=UPRIGHT.room, size=SIZE, space=18 * MM)
    return Piece(stack((gap(6), block)))
