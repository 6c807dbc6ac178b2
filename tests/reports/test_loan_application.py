from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest

from clubdesk.reports.loan_application import Decision, draw_loan_application
from tests.reports.loan_papers import application, blank_application
from tests.reports.papers import LONGEST_NAME, MARKUP_NAME, drawn, read_pages

LABELS = (
    *(
        "Họ và tên:",
        "Sinh:",
        "Số CCCD:",
        "Điện thoại:",
        "Địa chỉ:",
        "Tổ:",
        "Số tiền xin vay:",
        "Thời hạn:",
    ),
    *("Bằng chữ:", "Mục đích vay:", "Phương án (vốn tự có, cách làm, dự kiến thu):", "Quan hệ:", "Ý kiến:"),
    *("Ngày:", "Ngày sinh hoạt:", "Tán thành:", "Không tán thành:", "Ý kiến khác:", "Lãi suất:"),
    "Lý do nếu không duyệt:",
)
PARTS = (
    "I. Người xin vay",
    "II. Nội dung xin vay",
    "III. Người thừa kế hoặc bảo lãnh",
    "IV. Ý kiến của tổ trưởng",
    "V. Ý kiến của Ban Chủ nhiệm",
    "VI. Quyết định của buổi sinh hoạt",
)


def test_the_blank_form_has_room_for_everything() -> None:
    pages = read_pages(drawn(draw_loan_application, blank_application()))
    text = " ".join(pages)
    assert len(pages) == 2
    assert all(f"{label} ...." in text for label in LABELS)
    assert [part for part in PARTS if part in text] == list(PARTS)
    assert "Mẫu Sơn, ngày ..... tháng ..... năm ........" in text
    for box in ("Hộ nghèo", "Hộ cận nghèo", "Trả gốc đều", "Lãi tháng, gốc cuối kỳ", "Duyệt cho vay"):
        assert box in text


@pytest.mark.parametrize("name", [LONGEST_NAME, MARKUP_NAME])
def test_a_filled_form_says_all_that_is_known(name: str) -> None:
    text = " ".join(read_pages(drawn(draw_loan_application, application(borrower=name))))
    for words in (
        "ĐƠN XIN VAY VỐN Kính gửi: Ban Chủ nhiệm CLB Liên thế hệ tự giúp nhau thôn Mẫu",
        "Số CCCD: 001150123017",
        "Số tiền xin vay: 2.311.750.000 đ",
        "Thời hạn: 60 tháng",
        "Bằng chữ: Hai tỷ ba trăm mười một triệu bảy trăm năm mươi nghìn đồng",
        "Mục đích vay: chăn nuôi <lợn> & gà",
        "Quan hệ: con trai",
        "Ý kiến: Hoàn cảnh đúng như đơn",
        "Ngày: 06/01/2025",
        "Giàng A Mẫu",
        "Ý kiến: Xin giảm số tiền",
        "Ngày sinh hoạt: 15/01/2025",
        "Tán thành: 45",
        "Không tán thành: 3",
        "Ý kiến khác: 2",
        "Số tiền: 2.000.000.000 đ",
        "Thời hạn: 48 tháng",
        "Lãi suất: 0,8 %/tháng",
        "Mẫu Sơn, ngày 05 tháng 01 năm 2025",
    ):
        assert words in text, words
    assert f"{name} (TV017)" in text
    assert text.count("Mua hai lợn nái & 20 gà") == 4


def test_a_refusal_keeps_its_reason() -> None:
    refused = replace(application(), decision=Decision(agrees=False, reason="quỹ chưa đủ tiền"))
    text = " ".join(read_pages(drawn(draw_loan_application, refused)))
    assert "Lý do nếu không duyệt: quỹ chưa đủ tiền" in text
    assert "Số tiền: ...." in text


def test_a_ticked_box_is_seen_on_the_page() -> None:
    filled, blank = application(), replace(application(), pattern=None)
    assert _dark(drawn(draw_loan_application, filled)) > _dark(drawn(draw_loan_application, blank))


def _dark(pdf: bytes) -> int:
    """How many dots of the first page are dark."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    image = document[0].render(scale=2).to_pil().convert("L")
    document.close()
    return sum(image.histogram()[:128])
