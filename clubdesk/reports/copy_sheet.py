"""Draws the recovery sheet: the code that opens the club's locked copies, for who forgot the pass phrase."""

from typing import BinaryIO

from clubdesk.domain.second_place import ENDING
from clubdesk.reports.recovery_sheet import RecoverySheet, SheetWords, draw_recovery_sheet

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
            "- Ai có tờ giấy này và một USB của câu lạc bộ thì xem được sổ sách, số điện thoại, số CCCD"
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
_WORDS = SheetWords(
    title="TỜ PHỤC HỒI BẢN SAO LƯU",
    subtitle="(Giữ ở nơi khóa kín, không để cùng chỗ với USB và máy tính)",
    what="Mã phục hồi của các bản sao lưu để ngoài máy:",
    parts=_PARTS,
    footer="Chỉ in một lần: mã này không lưu ở đâu khác",
    in_line=3,
    code_size=25,
)


def draw_copy_sheet(sheet: RecoverySheet, out: BinaryIO) -> None:
    """Write the one page as a PDF."""
    draw_recovery_sheet(sheet, _WORDS, out)
