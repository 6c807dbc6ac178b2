"""Draws "Những gì câu lạc bộ lưu giữ về tôi": all that is held about a person, why, and their rights."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.members import Household, Member, MemberDetails, memberships
from clubdesk.domain.posts import Holding
from clubdesk.reports.blocks import Align, Block, gap, paragraph, stack
from clubdesk.reports.flow import Piece, draw_flow, heading_piece, table_pieces
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    heading_block,
    signature_block,
    signing_line,
    title_block,
)
from clubdesk.reports.member_money import (
    PaperEntry,
    PaperLoan,
    PaperRequest,
    PaperYear,
    entry_pieces,
    loan_pieces,
    request_pieces,
    words_pieces,
    year_pieces,
)
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.person_words import (
    PURPOSES,
    SEXES,
    USES,
    circumstances,
    households,
    membership,
    post,
)
from clubdesk.reports.sheet import UPRIGHT, Footer
from clubdesk.reports.table import Column, ruling
from clubdesk.text.dates import format_birth, format_date, long_date
from clubdesk.text.ethnic_groups import ethnic_group_name

TITLE = "NHỮNG GÌ CÂU LẠC BỘ LƯU GIỮ VỀ TÔI"
_SIZE = 11.5
_NOTHING = "không ghi"
_ROLL = "lập danh sách thành viên, xét hưởng hoạt động"
_REACH = "liên lạc, thăm hỏi"
_COUNT = "báo cáo số liệu chung, không kèm tên"
_CARE = "nhắc quyền lợi, khám sức khỏe"

_FIELDS = (
    Column(title="Thông tin", width=42),
    Column(title="Câu lạc bộ đang ghi", width=72),
    Column(title="Dùng để", width=51),
)
_CONSENTS = (
    Column(title="Mục đích", width=36),
    Column(title="Được dùng để", width=73),
    Column(title="Đồng ý ngày", width=28, align=Align.CENTRE),
    Column(title="Rút lại ngày", width=28, align=Align.CENTRE),
)
_CHANGES = (
    Column(title="Lúc", width=32, align=Align.CENTRE),
    Column(title="Người ghi", width=43),
    Column(title="Việc", width=90),
)
_KEPT = (
    "Nhật ký giữ việc đã ghi, đã sửa và người làm, không giữ nội dung trước khi sửa. Riêng lần nhập danh "
    "sách từ tệp giữ cả nội dung trước khi nhập, để lấy lại được khi nhập nhầm."
)
_RIGHTS = (
    "được biết câu lạc bộ lưu giữ những gì về mình, dùng để làm gì, ai được xem;",
    "đồng ý hoặc không đồng ý cho từng mục đích, và rút lại sự đồng ý bất cứ lúc nào;",
    "được xem, được nhận bản in như bản này, và yêu cầu sửa chỗ chưa đúng;",
    "yêu cầu xóa, hạn chế hoặc phản đối việc dùng dữ liệu của mình;",
    "khiếu nại, tố cáo, khởi kiện, yêu cầu bồi thường thiệt hại theo quy định của pháp luật.",
)
_WHO = (
    "Ai được xem: Ban Chủ nhiệm câu lạc bộ, trong phạm vi việc được giao. Báo cáo gửi ra ngoài chỉ có số "
    "liệu chung; danh sách có tên chỉ gửi khi người có tên đã đồng ý. Dữ liệu nằm trong một tệp trên máy "
    "của câu lạc bộ và trong các bản sao lưu của tệp ấy (bản mang ra ngoài máy luôn có khóa), không đưa lên "
    "mạng."
)
_HOW = (
    "Cách yêu cầu: nói hoặc viết cho Ban Chủ nhiệm. Câu lạc bộ trả lời trong 2 ngày làm việc. Khi xóa, sổ"
    " quỹ và sổ cho vay vẫn được giữ để đối chiếu tiền, nhưng tên được thay bằng mã thành viên."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDataPaper:
    """Everything held about one person on the day `on`; `merged` is what was written under other codes.

    `changes` are when, by whom and what was done to the data, the latest first; `words` what was written
    beside marks of attendance, by day; `signs_in` the role of whoever signs in by PIN.
    """

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    member: Member
    posts: tuple[Holding, ...]
    years: tuple[PaperYear, ...]
    loans: tuple[PaperLoan, ...]
    entries: tuple[PaperEntry, ...]
    requests: tuple[PaperRequest, ...] = ()
    words: tuple[tuple[date, str], ...] = ()
    signs_in: str = ""
    merged: tuple[Member, ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()


def draw_member_data(paper: MemberDataPaper, out: BinaryIO) -> None:
    """Write the paper as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    again = f"Dữ liệu về {paper.member.name}, {paper.member.code} (tiếp theo)"
    draw_flow(_pieces(paper), out, title=f"{TITLE} {paper.member.code}", footer=footer, again=again)


def _pieces(paper: MemberDataPaper) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield Piece(_top(paper, x=x, room=room))
    yield heading_piece("1. Thông tin về bản thân", x=x, room=room)
    fields = ruling(_FIELDS, x=x, room=room, row_height=6.2 * MM, size=10.5)
    yield from table_pieces(fields, list(_fields(paper)), nothing="")
    yield heading_piece("2. Điều tôi đã đồng ý", x=x, room=room)
    consents = ruling(_CONSENTS, x=x, room=room, row_height=6.2 * MM, size=10.5)
    yield from table_pieces(consents, list(_consents(paper.member.details)), nothing="")
    yield heading_piece("3. Điểm danh sinh hoạt", x=x, room=room)
    yield from year_pieces(paper.years, x=x, room=room)
    if paper.words:
        yield Piece(gap(6), kept=True)
        yield from words_pieces(paper.words, x=x, room=room)
    yield heading_piece("4. Đơn xin vay", x=x, room=room)
    yield from request_pieces(paper.requests, x=x, room=room)
    yield heading_piece("5. Vay vốn (đồng)", x=x, room=room)
    yield from loan_pieces(paper.loans, x=x, room=room)
    yield heading_piece("6. Thu, chi với câu lạc bộ (đồng)", x=x, room=room)
    yield from entry_pieces(paper.entries, x=x, room=room)
    yield heading_piece("7. Các lần ghi, sửa dữ liệu về tôi", x=x, room=room)
    changes = ruling(_CHANGES, x=x, room=room, row_height=6.2 * MM, size=10.5)
    yield from table_pieces(changes, paper.changes, nothing="chưa có")
    yield Piece(_text(_KEPT, x=x, room=room))
    yield from _explained(x=x, room=room)
    yield Piece(_closing(paper, x=x, room=room))


def _top(paper: MemberDataPaper, *, x: float, room: float) -> Block:
    who = f"{paper.member.name} · mã {paper.member.code} · tính đến {long_date(paper.on)}"
    return stack(
        (heading_block(paper.club, x=x, room=room), gap(8), title_block(TITLE, who, x=x, room=room), gap(4))
    )


def _fields(paper: MemberDataPaper) -> Iterator[tuple[str, str, str]]:
    for label, value, use in (*_personal(paper.member.details), *_of_the_club(paper)):
        yield label, value or _NOTHING, use


def _personal(details: MemberDetails) -> Iterator[tuple[str, str, str]]:
    yield "Họ và tên", details.name, _ROLL
    yield "Tên gọi (khi không phải chữ cuối)", details.given_name, "xếp thứ tự danh sách"
    yield "Giới tính", SEXES[details.sex], _COUNT
    yield "Ngày sinh", format_birth(details.birth) if details.birth else "", "tính tuổi, mừng thọ"
    yield "Số CCCD", details.citizen_id, "phân biệt người trùng tên, làm giấy vay"
    yield "Điện thoại", details.phone, _REACH
    yield "Điện thoại của ai", details.phone_owner, _REACH
    yield "Địa chỉ", details.address, _REACH
    yield "Thôn, xóm", details.hamlet, _REACH
    yield "Tổ", details.group, "chia tổ, xếp danh sách"
    yield "Diện hộ", households(details) if _has_household(details) else "", f"xét ưu tiên; {_COUNT}"
    yield "Hoàn cảnh", circumstances(details.circumstances), "giúp đỡ đúng người"
    ethnic = ethnic_group_name(details.ethnic_group) if details.ethnic_group else ""
    yield "Dân tộc (dữ liệu nhạy cảm)", ethnic, f"{_COUNT}; chỉ ghi khi đã đồng ý"
    yield "Hội viên Hội NCT", "có" if details.in_association else "", "phối hợp với Hội Người cao tuổi"
    yield "Số thẻ hội viên Hội NCT", details.association_card, "phối hợp với Hội Người cao tuổi"
    yield "Số thẻ bảo hiểm y tế", details.insurance_card, _CARE
    until = format_date(details.insurance_until) if details.insurance_until else ""
    yield "Thẻ bảo hiểm y tế có hạn đến", until, _CARE
    yield "Ghi chú", details.note, "việc của câu lạc bộ"


def _of_the_club(paper: MemberDataPaper) -> Iterator[tuple[str, str, str]]:
    details = paper.member.details
    yield "Mã thành viên", paper.member.code, "ghi sổ thay cho tên"
    for twin in paper.merged:
        written = "; ".join(f"{label}: {value}" for label, value, _use in _personal(twin.details) if value)
        yield f"Ghi trước khi gộp, mã {twin.code}", written, "để tách ra khi gộp nhầm"
    yield "Thời gian là thành viên", "; ".join(map(membership, memberships(details))), _ROLL
    yield "Thăm viếng khi mất", details.farewell, "nhớ việc hiếu"
    yield "Nhiệm vụ", "; ".join(post(one, paper.on) for one in paper.posts), "ký giấy tờ, phân công"
    if paper.signs_in:
        yield "Đăng nhập bằng mã PIN", paper.signs_in, "biết ai đã ghi sổ"


def _has_household(details: MemberDetails) -> bool:
    return bool(details.reviews) or details.household is not Household.NONE


def _consents(details: MemberDetails) -> Iterator[tuple[str, str, str, str]]:
    """Every consent ever given, and a dash for a purpose that none was given for."""
    for purpose, name in PURPOSES.items():
        given = [one for one in details.consents if one.purpose is purpose]
        if not given:
            yield name, USES[purpose], "chưa đồng ý", "–"
        for one in given:
            back = format_date(one.withdrawn_on) if one.withdrawn_on else "–"
            yield name, USES[purpose], format_date(one.given_on), back


def _explained(*, x: float, room: float) -> Iterator[Piece]:
    yield heading_piece("8. Ai được xem và quyền của tôi", x=x, room=room)
    yield Piece(_text(_WHO, x=x, room=room))
    law = "Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, tôi có quyền:"
    yield Piece(stack((gap(4), _text(law, x=x, room=room))), kept=True)
    for right in _RIGHTS:
        yield Piece(_text(f"- {right}", x=x + 5 * MM, room=room - 5 * MM))
    yield Piece(stack((gap(4), _text(_HOW, x=x, room=room))), kept=True)


def _text(text: str, *, x: float, room: float) -> Block:
    return paragraph(((text, Face.REGULAR),), x=x, room=room, size=_SIZE, leading=1.35)


def _closing(paper: MemberDataPaper, *, x: float, room: float) -> Block:
    signers = (Signer(("NGƯỜI NHẬN",), paper.member.name), chair_of(paper.club))
    return stack(
        (
            gap(8),
            signing_line(paper.club, paper.on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room),
        )
    )
