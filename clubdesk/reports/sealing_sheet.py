"""Draws the recovery sheet of the locked club file: the code that opens it without the pass phrase."""

from typing import BinaryIO

from clubdesk.reports.recovery_sheet import RecoverySheet, SheetWords, draw_recovery_sheet

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
            "- Ai có tờ giấy này và tệp của câu lạc bộ thì xem được sổ sách, số CCCD, khoản vay của mọi "
            "thành viên. Xin cất như cất tiền."
        ),
        ("- Chủ nhiệm giữ một tờ, thủ quỹ giữ tờ thứ hai. Khi bàn giao nhiệm vụ, bàn giao cả tờ này."),
        (
            "- Mã này chỉ mở được tệp từ khi đặt mật khẩu hiện nay. Đổi mật khẩu thì phải in tờ mới; tờ cũ "
            "vẫn mở các bản sao lưu làm trước lúc đổi."
        ),
    ),
)
_WORDS = SheetWords(
    title="TỜ PHỤC HỒI TỆP SỔ SÁCH",
    subtitle="(Giữ ở nơi khóa kín, không để cùng chỗ với máy tính)",
    what="Mã phục hồi của tệp sổ sách trên máy tính:",
    parts=_PARTS,
    footer="Tờ phục hồi tệp sổ sách",
    in_line=5,
    code_size=20,
)


def draw_sealing_sheet(sheet: RecoverySheet, out: BinaryIO) -> None:
    """Write the one page as a PDF."""
    draw_recovery_sheet(sheet, _WORDS, out)
