"""Draws the paper with the code that stands for a lost PIN."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import gap, stack
from clubdesk.reports.code_frame import code_frame
from clubdesk.reports.flow import Piece, draw_flow
from clubdesk.reports.form_lines import text_lines
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    heading_block,
    signed_block,
    title_block,
)
from clubdesk.reports.pen import MM
from clubdesk.reports.sheet import UPRIGHT, Footer

TITLE = "MÃ KHÔI PHỤC MÃ PIN"
_SIZE, _CODE_SIZE = 13.0, 22
_LETTERS = "(Trong mã không có các chữ I, L, O, số 0 và số 1.)"
_LOST = (
    "Khi một người quên mã PIN mà không đủ hai người khác trong Ban Chủ nhiệm để đặt lại: trên màn hình đăng"
    " nhập bấm “Quên mã PIN…”, chọn “Mã khôi phục mã PIN trên giấy”, gõ mã trên đây và đặt mã PIN mới."
)
_KEEPING = (
    "Ai có tờ giấy này thì đặt lại được mã PIN của mọi người. Cho vào phong bì, niêm phong, cất cùng con"
    " dấu; không chụp ảnh, không gửi qua điện thoại. Nếu mất giấy hoặc có người lạ đã xem, Chủ nhiệm vào"
    " Tệp, An toàn sổ sách, “Người dùng và mã PIN…”, bấm “Mã khôi phục mã PIN mới…” rồi in lại: mã cũ hết"
    " giá trị ngay."
)
_GUARDS = (
    "Mã PIN chỉ giữ màn hình làm việc, không khóa tệp sổ sách. Mã trên giấy này không mở được tệp đã khóa"
    " bằng mật khẩu và bản sao lưu trên USB: những thứ ấy có tờ phục hồi riêng."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCode:
    """The code as it is typed, on a day."""

    club: ClubHeading
    code: str
    printed_on: date


def draw_recovery_code(paper: RecoveryCode, out: BinaryIO) -> None:
    """Write the paper as a PDF."""
    footer = Footer(printed_on=paper.printed_on, control_code=None)
    draw_flow(_pieces(paper), out, title=TITLE, footer=footer)


def _pieces(paper: RecoveryCode) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield Piece(
        stack(
            (
                heading_block(paper.club, x=x, room=room),
                gap(12),
                title_block(TITLE, "(cất trong phong bì niêm phong)", x=x, room=room, subtitle_size=12),
                gap(14),
                code_frame(paper.code, in_line=5, size=_CODE_SIZE),
                gap(14),
            )
        )
    )
    for words in (_LETTERS, _LOST, _KEEPING, _GUARDS):
        yield Piece(stack((text_lines(words, x=x, room=room, size=_SIZE), gap(5))))
    signers = (Signer(("NGƯỜI GIỮ PHONG BÌ",)), chair_of(paper.club))
    yield Piece(signed_block(paper.club, paper.printed_on, signers, x=x, room=room, space=20 * MM), kept=True)
