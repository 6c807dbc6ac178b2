"""Draws the recovery sheet: the code that opens the club's locked copies, for who forgot the pass phrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.second_place import ENDING
from clubdesk.reports.blocks import Block, Run, gap, paragraph, stack
from clubdesk.reports.code_frame import code_frame
from clubdesk.reports.heading import ClubHeading, chair_of, signed_block, top_block, treasurer_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, draw_pages
from clubdesk.text.dates import format_date

TITLE = "TỜ PHỤC HỒI BẢN SAO LƯU"
_SUBTITLE = "(Giữ ở nơi khóa kín, không để cùng chỗ với USB và máy tính)"
_SIZE = 12.5
_CODE_SIZE = 25
_PARTS = (
    (
        "Tờ giấy này dùng để làm gì?",
        (
            f"Bản sao lưu của câu lạc bộ trên USB (tệp có đuôi {ENDING}) được khóa. Mở khóa bằng mật khẩu mà"
            " Ban Chủ nhiệm đã đặt. Nếu quên mật khẩu thì gõ mã ở trên. Mất cả mật khẩu lẫn tờ giấy này thì"
            " không ai mở được nữa, kể cả người làm ra chương trình. Mã này không dùng cho mã PIN."
        ),
    ),
    (
        "Khi máy tính hỏng, mất, hoặc tệp của câu lạc bộ không mở được",
        "1. Cắm USB có bản sao lưu vào một máy đã cài ClubDesk, rồi mở ClubDesk.",
        "2. Ở trang đầu, bấm “Lấy về từ USB…”, chọn tệp mới nhất (số ở giữa tên tệp lớn nhất).",
        "3. Gõ mật khẩu, hoặc gõ mã phục hồi ở trên. Chữ hoa hay chữ thường, có gạch hay không đều được.",
        (
            "4. Nếu câu lạc bộ còn khóa cả tệp sổ sách, chương trình hỏi tiếp mật khẩu của tệp: gõ mật khẩu"
            " ấy, hoặc mã trên tờ phục hồi tệp sổ sách."
        ),
        "5. Xem ngày ghi và số liệu trong bản sao lưu, thấy đúng thì bấm “Lấy bản sao lưu này về…”.",
    ),
    (
        "Giữ gìn",
        (
            "- Ai có tờ giấy này và một USB của câu lạc bộ thì xem được sổ sách, số điện thoại, số căn cước"
            " của mọi thành viên. Xin cất như cất tiền."
        ),
        (
            "- Chủ nhiệm giữ một tờ; nếu chép thêm thì thủ quỹ giữ tờ thứ hai. Khi bàn giao nhiệm vụ, bàn"
            " giao cả tờ này."
        ),
        (
            "- Khi đặt mật khẩu mới, chương trình in tờ mới. Tờ cũ vẫn mở các bản sao lưu đã làm trước đó:"
            " còn USB cũ thì còn giữ tờ cũ."
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopySheet:
    """The code in its groups, as it is typed off the paper again."""

    club: ClubHeading
    code: str
    on: date


def draw_copy_sheet(sheet: CopySheet, out: BinaryIO) -> None:
    """Write the one page as a PDF."""
    page = [(UPRIGHT.top, stack(_blocks(sheet)))]
    footer = f"In ngày {format_date(sheet.on)} · Chỉ in một lần: mã này không lưu ở đâu khác"
    draw_pages([page], out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _blocks(sheet: CopySheet) -> Iterator[Block]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield top_block(sheet.club, TITLE, _SUBTITLE, x=x, room=room)
    yield gap(4)
    yield _said("Mã phục hồi của các bản sao lưu để ngoài máy:")
    yield gap(4)
    yield code_frame(sheet.code, in_line=3, size=_CODE_SIZE)
    yield gap(3)
    yield _said("(Trong mã không có các chữ I, L, O, U: nét tròn là số 0, nét thẳng là số 1.)")
    yield gap(8)
    for heading, *sentences in _PARTS:
        yield _head(heading)
        yield from (_said(one) for one in sentences)
        yield gap(5)
    yield gap(3)
    signers = (treasurer_of(sheet.club), chair_of(sheet.club))
    yield signed_block(sheet.club, sheet.on, signers, x=x, room=room, space=18 * MM)


def _head(words: str) -> Block:
    return _set((words, Face.BOLD))


def _said(words: str) -> Block:
    return _set((words, Face.REGULAR))


def _set(run: Run) -> Block:
    return paragraph((run,), x=UPRIGHT.left, room=UPRIGHT.room, size=_SIZE, leading=1.32)
