"""Draws "Đơn xin tham gia câu lạc bộ", filled for a person or to be filled in by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.members import Member, MemberDetails
from clubdesk.reports.blocks import Block, gap, lines_of, stack
from clubdesk.reports.flow import Piece, flow
from clubdesk.reports.form_lines import (
    boxes_grid,
    dotted_line,
    side_by_side,
    text_lines,
)
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    heading_block,
    signature_block,
    signing_line,
)
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.person_words import CIRCUMSTANCES, HOUSEHOLDS, SEXES, contact
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_pages
from clubdesk.text.dates import format_birth

TITLE = "ĐƠN XIN THAM GIA CÂU LẠC BỘ"
_SIZE = 12.0
_LABELS = {
    "name": "Tôi tên là",
    "birth": "Sinh",
    "citizen": "Số CCCD",
    "address": "Địa chỉ",
    "hamlet": "Thôn, xóm",
    "group": "Tổ",
    "phone": "Điện thoại",
    "card": "Số thẻ hội viên Hội Người cao tuổi (nếu có)",
}
_WISH = (
    "Sau khi được nghe về mục đích, quyền lợi và trách nhiệm của thành viên câu lạc bộ, "
    "tôi tự nguyện xin tham gia."
)
_PROMISES = (
    "tham gia sinh hoạt hàng tháng đều đặn, vắng thì báo trước;",
    "thực hiện quy chế của câu lạc bộ, đóng phí thành viên đúng quy định;",
    "giúp đỡ thành viên khác và cộng đồng theo sức của mình;",
    "khi vay vốn thì dùng đúng mục đích, trả gốc và lãi đúng hạn.",
)
_DATA = "Việc sử dụng dữ liệu cá nhân, tôi ghi ý kiến ở phiếu riêng kèm theo đơn này."


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationForm:
    """The application of a person on the day `on`, or a blank one."""

    club: ClubHeading
    on: date | None
    printed_on: date
    member: Member | None = None


def draw_application_form(form: ApplicationForm, out: BinaryIO) -> None:
    """Write the application as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=form.printed_on, control_code=None)
    pages = flow(_pieces(form), top=UPRIGHT.top, bottom=UPRIGHT.bottom, continued=gap(0))
    draw_pages(pages, out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _pieces(form: ApplicationForm) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    details = form.member.details if form.member else None
    yield Piece(_top(form.club, x=x, room=room))
    yield Piece(_person(details, x=x, room=room))
    yield Piece(_ticks(form, x=x, room=room))
    yield Piece(_promise(x=x, room=room), kept=True)
    yield Piece(_closing(form, x=x, room=room))


def _top(club: ClubHeading, *, x: float, room: float) -> Block:
    return stack(
        (
            heading_block(club, x=x, room=room),
            gap(8),
            lines_of(TITLE, x=x, room=room, size=15, face=Face.BOLD),
            gap(4),
            lines_of(f"Kính gửi: Ban Chủ nhiệm {club.name}", x=x, room=room, size=13, face=Face.ITALIC),
            gap(4),
        )
    )


def _person(details: MemberDetails | None, *, x: float, room: float) -> Block:
    known = _known(details) if details else dict.fromkeys(_LABELS, "")
    lines = (
        (("name", 1.0),),
        (("birth", 0.42), ("citizen", 0.58)),
        (("address", 1.0),),
        (("hamlet", 0.6), ("group", 0.4)),
        (("phone", 1.0),),
        (("card", 1.0),),
    )
    return stack(
        side_by_side([(_LABELS[key], known[key], share) for key, share in line], x=x, room=room, size=_SIZE)
        for line in lines
    )


def _known(details: MemberDetails) -> dict[str, str]:
    return {
        "name": details.name,
        "birth": format_birth(details.birth) if details.birth else "",
        "citizen": details.citizen_id,
        "address": details.address,
        "hamlet": details.hamlet,
        "group": details.group,
        "phone": contact(details),
        "card": details.association_card,
    }


def _ticks(form: ApplicationForm, *, x: float, room: float) -> Block:
    """Boxes for what is known of the person on the form's day."""
    details = form.member.details if form.member else None
    own = form.member.household(form.on) if form.member and form.on else None
    sexes = [(words, details is not None and details.sex is sex) for sex, words in SEXES.items()]
    classes = [(words, household is own) for household, words in HOUSEHOLDS.items()]
    held = details.circumstances if details else frozenset()
    lives = [(words, one in held) for one, words in CIRCUMSTANCES.items()]
    parts = (("Giới tính:", sexes), ("Diện hộ:", classes), ("Hoàn cảnh (nếu có):", lives))
    return stack(_choices(label, choices, x=x, room=room) for label, choices in parts)


def _choices(label: str, choices: Sequence[tuple[str, bool]], *, x: float, room: float) -> Block:
    words = text_lines(label, x=x, room=room, size=_SIZE)
    indent = 8 * MM
    return stack((gap(3), words, boxes_grid(choices, x=x + indent, room=room - indent, size=_SIZE)))


def _promise(*, x: float, room: float) -> Block:
    promises = (text_lines(f"- {one}", x=x + 5 * MM, room=room - 5 * MM, size=_SIZE) for one in _PROMISES)
    return stack(
        (
            gap(5),
            text_lines(_WISH, x=x, room=room, size=_SIZE),
            text_lines("Được nhận vào câu lạc bộ, tôi xin:", x=x, room=room, size=_SIZE),
            *promises,
            text_lines(_DATA, x=x, room=room, size=_SIZE),
        )
    )


def _closing(form: ApplicationForm, *, x: float, room: float) -> Block:
    name = form.member.name if form.member else ""
    signers = (chair_of(form.club), Signer(("NGƯỜI LÀM ĐƠN",), name))
    return stack(
        (
            gap(6),
            text_lines("Ý kiến của Ban Chủ nhiệm:", x=x, room=room, size=_SIZE),
            boxes_grid(
                (("Đồng ý nhận", False), ("Chưa nhận", False)), x=x + 8 * MM, room=room - 8 * MM, size=_SIZE
            ),
            dotted_line("Lý do: ", x=x, room=room, size=_SIZE),
            gap(4),
            signing_line(form.club, form.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room),
        )
    )
