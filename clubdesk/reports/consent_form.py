"""Draws "Phiếu đồng ý sử dụng dữ liệu cá nhân": one choice a purpose, none made beforehand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.members import Consent, Member, Purpose
from clubdesk.reports.blocks import Block, gap, paragraph, stack
from clubdesk.reports.flow import Piece, flow, heading_piece
from clubdesk.reports.form_lines import (
    boxes_grid,
    side_by_side,
    text_lines,
)
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    heading_block,
    signature_block,
    signing_line,
    title_block,
)
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.person_words import PURPOSES, USES, contact, home
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_pages
from clubdesk.text.dates import format_birth, format_date

TITLE = "PHIẾU ĐỒNG Ý SỬ DỤNG DỮ LIỆU CÁ NHÂN"
_SUBTITLE = "(theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15)"
_SIZE = 12.0
_KNOWN = (
    "Để lập danh sách thành viên, ghi sổ quỹ và sổ cho vay, câu lạc bộ ghi họ tên, ngày sinh, giới tính, "
    "số CCCD, địa chỉ, điện thoại, diện hộ. Ban Chủ nhiệm giữ và dùng trong phạm vi việc được giao, lưu"
    " trên máy của câu lạc bộ, không đưa lên mạng."
)
_ASKED = (
    "Ngoài ra, câu lạc bộ xin ý kiến tôi cho từng việc sau. Việc nào cũng có thể không đồng ý mà vẫn là "
    "thành viên như mọi người; ô nào để trống là chưa đồng ý."
)
_RIGHTS = (
    "Tôi đã được giải thích: dữ liệu nào được ghi, ghi để làm gì, ai được xem. Tôi có quyền xem, nhận bản"
    " in, yêu cầu sửa, hạn chế, xóa, và rút lại sự đồng ý bất cứ lúc nào bằng lời hoặc bằng giấy gửi Ban "
    "Chủ nhiệm; việc rút lại không ảnh hưởng đến những gì đã làm trước đó. Câu lạc bộ trả lời trong 2 "
    "ngày làm việc."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentForm:
    """The form for a person on the day `on`, or a blank one; only what was agreed to before is ticked."""

    club: ClubHeading
    on: date | None
    printed_on: date
    member: Member | None = None


def draw_consent_form(form: ConsentForm, out: BinaryIO) -> None:
    """Write the form as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=form.printed_on, control_code=None)
    pages = flow(_pieces(form), top=UPRIGHT.top, bottom=UPRIGHT.bottom, continued=gap(0))
    draw_pages(pages, out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _pieces(form: ConsentForm) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield Piece(
        stack(
            (
                heading_block(form.club, x=x, room=room),
                gap(8),
                title_block(TITLE, _SUBTITLE, x=x, room=room, subtitle_size=12),
                gap(6),
                _person(form.member, x=x, room=room),
                gap(5),
                text_lines(_KNOWN, x=x, room=room, size=_SIZE),
            )
        )
    )
    yield heading_piece("Ý kiến của tôi", x=x, room=room, size=_SIZE + 1)
    yield Piece(stack((text_lines(_ASKED, x=x, room=room, size=_SIZE), gap(3))))
    for purpose in PURPOSES:
        yield Piece(_choice(purpose, _standing(form, purpose), x=x, room=room))
    yield Piece(stack((gap(6), text_lines(_RIGHTS, x=x, room=room, size=_SIZE))), kept=True)
    yield Piece(_closing(form, x=x, room=room))


def _person(member: Member | None, *, x: float, room: float) -> Block:
    if member is None:
        known = [""] * 6
    else:
        details = member.details
        born = format_birth(details.birth) if details.birth else ""
        known = [details.name, member.code, born, details.citizen_id, home(details), contact(details)]
    name, code, born, citizen, lives, phone = known
    lines = (
        (("Tôi là", name, 0.68), ("mã thành viên", code, 0.32)),
        (("Sinh", born, 0.42), ("Số CCCD", citizen, 0.58)),
        (("Địa chỉ", lives, 1.0),),
        (("Điện thoại", phone, 1.0),),
    )
    return stack(side_by_side(line, x=x, room=room, size=_SIZE) for line in lines)


def _standing(form: ConsentForm, purpose: Purpose) -> Consent | None:
    """The consent that stands on the form's day."""
    if form.member is None or form.on is None:
        return None
    given = [
        one
        for one in form.member.details.consents
        if one.purpose is purpose
        and one.given_on <= form.on
        and (one.withdrawn_on is None or form.on < one.withdrawn_on)
    ]
    return given[-1] if given else None


def _choice(purpose: Purpose, given: Consent | None, *, x: float, room: float) -> Block:
    said = f" (đã đồng ý ngày {format_date(given.given_on)})" if given else ""
    runs = ((PURPOSES[purpose], Face.BOLD), (f": {USES[purpose]}{said}.", Face.REGULAR))
    words = paragraph(runs, x=x, room=room, size=_SIZE)
    choices = (("Đồng ý", given is not None), ("Không đồng ý", False))
    boxes = boxes_grid(choices, x=x + 10 * MM, room=room - 10 * MM, size=_SIZE)
    return stack((gap(3), words, gap(1), boxes))


def _closing(form: ConsentForm, *, x: float, room: float) -> Block:
    name = form.member.name if form.member else ""
    signers = (Signer(("NGƯỜI NHẬN PHIẾU",), ""), Signer(("NGƯỜI ĐỒNG Ý",), name))
    return stack(
        (
            gap(8),
            signing_line(form.club, form.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room),
        )
    )
