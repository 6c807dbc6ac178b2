"""Draws the recovery sheet of the locked club file: the code that opens it without the pass phrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Block, Run, gap, paragraph, stack
from clubdesk.reports.code_frame import code_frame
from clubdesk.reports.heading import ClubHeading, chair_of, signed_block, top_block, treasurer_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, draw_pages
from clubdesk.text.dates import format_date

TITLE = "TỜ PHỤC HỒI TỆP SỔ SÁCH"
_SUBTITLE = "(Giữ ở nơi khóa kín, không để cùng chỗ với máy tính)"
_SIZE, _CODE_SIZE = 12.5, 20
_PARTS = (
    (
        "Tờ giấy này dùng để làm gì?",
        (
            "Tệp sổ sách của câu lạc bộ trên máy tính, cùng các bản sao lưu của tệp, được khóa bằng mật "
            "khẩu. Quên mật khẩu thì gõ mã ở trên. Mất cả mật khẩu lẫn tờ giấy này thì mất sổ: không ai mở "
            "lại được, kể cả người làm ra chương trình. Mã này không dùng cho mã PIN."
        ),
    ),
    (
        "Khi quên mật khẩu",
        "1. Mở ClubDesk như mọi ngày. Chương trình hỏi mật khẩu.",
        "2. Gõ mã phục hồi ở trên vào ô đó. Chữ hoa hay chữ thường, có gạch hay không đều được.",
        (
            "3. Vào Tệp, An toàn sổ sách, “Khóa tệp bằng mật khẩu…”, bấm “Đổi mật khẩu…”, đặt mật khẩu mới "
            "rồi in tờ phục hồi mới."
        ),
    ),
    (
        "Giữ gìn",
        (
            "- Ai có tờ giấy này và tệp của câu lạc bộ thì xem được sổ sách, số căn cước, khoản vay của mọi "
            "thành viên. Xin cất như cất tiền."
        ),
        ("- Chủ nhiệm giữ một tờ, thủ quỹ giữ tờ thứ hai. Khi bàn giao nhiệm vụ, bàn giao cả tờ này."),
        (
            "- Mã này chỉ mở được tệp từ khi đặt mật khẩu hiện nay. Đổi mật khẩu thì phải in tờ mới; tờ cũ "
            "vẫn mở các bản sao lưu làm trước lúc đổi."
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealingSheet:
    """The code in its groups, as it is typed off the paper again."""

    club: ClubHeading
    code: str
    on: date


def draw_sealing_sheet(sheet: SealingSheet, out: BinaryIO) -> None:
    """Write the one page as a PDF."""
    page = [(UPRIGHT.top, stack(_blocks(sheet)))]
    footer = f"In ngày {format_date(sheet.on)} · Tờ phục hồi tệp sổ sách"
    draw_pages([page], out, sheet=UPRIGHT, title=TITLE, footer=footer)


def _blocks(sheet: SealingSheet) -> Iterator[Block]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield top_block(sheet.club, TITLE, _SUBTITLE, x=x, room=room)
    yield gap(4)
    yield _said("Mã phục hồi của tệp sổ sách trên máy tính:")
    yield gap(4)
    yield code_frame(sheet.code, in_line=5, size=_CODE_SIZE)
    yield gap(3)
    yield _said("(Trong mã không có các chữ I, L, O, U: nét tròn là số 0, nét thẳng là số 1.)")
    yield gap(8)
    for heading, *sentences in _PARTS:
        yield _set((heading, Face.BOLD))
        yield from (_said(one) for one in sentences)
        yield gap(5)
    yield gap(3)
    signers = (treasurer_of(sheet.club), chair_of(sheet.club))
    yield signed_block(sheet.club, sheet.on, signers, x=x, room=room, space=18 * MM)


def _said(words: str) -> Block:
    return _set((words, Face.REGULAR))


def _set(run: Run) -> Block:
    return paragraph((run,), x=UPRIGHT.left, room=UPRIGHT.room, size=_SIZE, leading=1.32)
