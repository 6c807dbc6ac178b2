"""Draws a member's page, "Phiếu thành viên": who the person is, and what the club and the person share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.members import Member, memberships
from clubdesk.domain.posts import Holding
from clubdesk.reports.blocks import Block, beside, gap, paragraph, stack
from clubdesk.reports.flow import Piece, flow, heading_piece
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    heading_block,
    signature_block,
    signing_line,
    title_block,
)
from clubdesk.reports.member_money import PaperLoan, PaperYear, loan_pieces, year_pieces
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.person_words import SEXES, circumstances, contact, home, households, membership, post
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_pages
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_birth, format_date, long_date
from clubdesk.text.ethnic_groups import ethnic_group_name

TITLE = "PHIẾU THÀNH VIÊN"
_SIZE = 12.0
_INDENT = 8 * MM
_NOT_KNOWN = "chưa ghi"

Line = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPaper:
    """One person on the day `on`: details, posts, attendance, loans, other money in đồng.

    `merged_codes` are the codes under which the person was written down before.
    """

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    member: Member
    age: int | None
    posts: tuple[Holding, ...]
    years: tuple[PaperYear, ...]
    loans: tuple[PaperLoan, ...]
    other_received: int
    other_paid: int
    merged_codes: tuple[str, ...] = ()


def draw_member_page(paper: MemberPaper, out: BinaryIO) -> None:
    """Write the page as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    again = f"Phiếu thành viên {paper.member.code} {paper.member.name} (tiếp theo)"
    continued = paragraph(((again, Face.ITALIC),), x=UPRIGHT.left, room=UPRIGHT.room, size=11)
    pages = flow(_pieces(paper), top=UPRIGHT.top, bottom=UPRIGHT.bottom, continued=stack((continued, gap(3))))
    draw_pages(pages, out, sheet=UPRIGHT, title=f"{TITLE} {paper.member.code}", footer=footer)


def _pieces(paper: MemberPaper) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield Piece(_top(paper, x=x, room=room))
    yield heading_piece("I. Thông tin chung", x=x, room=room)
    for lines in _general(paper):
        yield Piece(_columns(lines, x=x, room=room))
    yield heading_piece("II. Tham gia câu lạc bộ và nhiệm vụ", x=x, room=room)
    for label, words in _club_life(paper):
        yield Piece(_line(label, words, x=x, room=room))
    yield heading_piece("III. Sinh hoạt", x=x, room=room)
    yield from year_pieces(paper.years, x=x, room=room)
    yield heading_piece("IV. Vay vốn", x=x, room=room)
    yield from loan_pieces(paper.loans, x=x, room=room)
    yield Piece(_money(paper, x=x, room=room))
    yield Piece(_closing(paper, x=x, room=room))


def _top(paper: MemberPaper, *, x: float, room: float) -> Block:
    subtitle = f"Mã thành viên {paper.member.code} · tính đến {long_date(paper.on)}"
    return stack(
        (
            heading_block(paper.club, x=x, room=room),
            gap(8),
            title_block(TITLE, subtitle, x=x, room=room),
            gap(4),
        )
    )


def _general(paper: MemberPaper) -> Iterator[tuple[Line, ...]]:
    details = paper.member.details
    born = format_birth(details.birth) if details.birth else _NOT_KNOWN
    yield (("Họ và tên", details.name),)
    yield ("Giới tính", SEXES[details.sex]), ("Sinh", f"{born}{_age(paper.age)}")
    yield ("Số CCCD", details.citizen_id or _NOT_KNOWN), ("Điện thoại", contact(details) or _NOT_KNOWN)
    yield (("Địa chỉ", home(details) or _NOT_KNOWN),)
    yield (("Diện hộ", households(details)),)
    if details.circumstances:
        yield (("Hoàn cảnh", circumstances(details.circumstances)),)
    if details.ethnic_group:
        yield (("Dân tộc", ethnic_group_name(details.ethnic_group)),)
    association = ("có" if details.in_association else "không") + _card(details.association_card)
    until = f", đến {format_date(details.insurance_until)}" if details.insurance_until else ""
    yield ("Hội viên Hội NCT", association), ("Thẻ BHYT", (details.insurance_card or _NOT_KNOWN) + until)
    if details.note:
        yield (("Ghi chú", details.note),)


def _age(age: int | None) -> str:
    return "" if age is None else f" ({age} tuổi)"


def _card(number: str) -> str:
    return f", thẻ số {number}" if number else ""


def _club_life(paper: MemberPaper) -> Iterator[Line]:
    label = "Thành viên"
    for one in memberships(paper.member.details):
        yield label, membership(one)
        label = ""
    label = "Nhiệm vụ"
    for holding in paper.posts:
        yield label, post(holding, paper.on)
        label = ""
    if not paper.posts:
        yield label, "chưa giữ nhiệm vụ nào"
    if paper.member.details.farewell:
        yield "Thăm viếng", paper.member.details.farewell
    if paper.merged_codes:
        yield "Mã ghi trước đây", ", ".join(paper.merged_codes)


def _money(paper: MemberPaper, *, x: float, room: float) -> Block:
    due = sum(loan.due for loan in paper.loans)
    late = [loan for loan in paper.loans if not loan.on_time]
    words = [f"Phải thu đến ngày {format_date(paper.on)}: {format_dong(due)}."]
    if paper.loans:
        words.append("Có lần trả chậm." if late else "Luôn trả đúng hạn.")
    words.append(f"Ngoài vay vốn: đã nộp {format_dong(paper.other_received)}, ")
    words[-1] += f"đã nhận {format_dong(paper.other_paid)}."
    return stack((gap(5), _words(" ".join(words), x=x, room=room)))


def _closing(paper: MemberPaper, *, x: float, room: float) -> Block:
    signers = (Signer(("THÀNH VIÊN",), paper.member.name), chair_of(paper.club))
    return stack(
        (
            gap(8),
            signing_line(paper.club, paper.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room),
        )
    )


def _columns(lines: tuple[Line, ...], *, x: float, room: float) -> Block:
    """One line over the whole width, or two side by side."""
    share = room / len(lines)
    return beside(
        [
            _line(label, words, x=x + n * share, room=share - (3 * MM if n + 1 < len(lines) else 0))
            for n, (label, words) in enumerate(lines)
        ]
    )


def _line(label: str, words: str, *, x: float, room: float) -> Block:
    """A value beside its label; one without a label stands under the value before it."""
    if not label:
        return paragraph(((words, Face.BOLD),), x=x + _INDENT, room=room - _INDENT, size=_SIZE)
    return paragraph(((f"{label}: ", Face.REGULAR), (words, Face.BOLD)), x=x, room=room, size=_SIZE)


def _words(text: str, *, x: float, room: float) -> Block:
    return paragraph(((text, Face.REGULAR),), x=x, room=room, size=_SIZE)
