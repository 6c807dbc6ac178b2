from dataclasses import replace

import pytest

from clubdesk.domain.ledger import EntryKind, Series
from clubdesk.reports.voucher import Cause, Voucher, draw_voucher
from tests.reports.loan_papers import payment, receipt
from tests.reports.papers import LARGEST_SUM, LONGEST_NAME, MARKUP_NAME, drawn, read_pages


def test_a_receipt_of_a_repayment_is_two_copies_with_every_figure() -> None:
    (page,) = read_pages(drawn(draw_voucher, receipt()))
    for words in (
        "PHIẾU THU Số PT 2025/012 · ngày 17 tháng 6 năm 2025",
        "Họ và tên người nộp tiền: Lò Thị Sen (TV017)",
        "Địa chỉ: Tổ 3, thôn Mẫu",
        "Lý do nộp: trả nợ khoản vay TV017-031",
        "Số tiền: 528.000 đ",
        "Bằng chữ: Năm trăm hai mươi tám nghìn đồng",
        "gốc 500.000 đ vào Quỹ tăng thu nhập; lãi 21.000 đ vào Quỹ hoạt động; lãi 7.000 đ vào Quỹ dự phòng.",
        "Còn nợ gốc sau lần trả này: 3.000.000 đ",
        "NGƯỜI LẬP PHIẾU",
        "NGƯỜI NỘP TIỀN",
    ):
        assert page.count(words) == 2, words
    assert "Liên 1: lưu" in page
    assert "Liên 2: giao người nộp tiền" in page


def test_a_single_copy_stands_alone() -> None:
    (page,) = read_pages(drawn(draw_voucher, receipt(copies=1)))
    assert page.count("PHIẾU THU") == 1
    assert "Liên 2" not in page


def test_no_interest_is_not_mentioned() -> None:
    (page,) = read_pages(drawn(draw_voucher, receipt(interest=0)))
    assert "Trong đó: gốc 500.000 đ vào Quỹ tăng thu nhập." in page


def test_a_payment_says_who_receives_how_much_and_why() -> None:
    cause = Cause(kind=EntryKind.DISBURSEMENT, loan_code="TV017-031", words="nuôi lợn & gà")
    (page,) = read_pages(drawn(draw_voucher, payment(cause)))
    for words in (
        "PHIẾU CHI Số PC 2025/004",
        f"Họ và tên người nhận tiền: {LONGEST_NAME} (TV017)",
        "Lý do chi: giải ngân khoản vay TV017-031: nuôi lợn & gà",
        "Số tiền: 2.311.750.000 đ",
        "Bằng chữ: Hai tỷ ba trăm mười một triệu bảy trăm năm mươi nghìn đồng",
        "gốc 2.311.750.000 đ từ Quỹ tăng thu nhập.",
        "Kèm theo: .................... chứng từ gốc.",
        "Liên 2: giao người nhận tiền",
        "NGƯỜI NHẬN TIỀN",
    ):
        assert words in page, words
    assert "Còn nợ gốc" not in page


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (Cause(kind=EntryKind.REPAYMENT, loan_code="TV1-1", is_payoff=True), "tất toán khoản vay TV1-1"),
        (
            Cause(kind=EntryKind.REVERSAL, reversed_voucher="PT 2025/009", words="ghi nhầm"),
            "hủy phiếu PT 2025/009: ghi nhầm",
        ),
        (
            Cause(kind=EntryKind.WRITE_OFF, loan_code="TV1-1", words="đã mất"),
            "xóa nợ khoản vay TV1-1: đã mất",
        ),
        (Cause(kind=EntryKind.OPENING), "số dư đầu kỳ"),
        (Cause(kind=EntryKind.PAYMENT, account="Thăm ốm", words="bà Mẫu"), "Thăm ốm: bà Mẫu"),
        (Cause(kind=EntryKind.PAYMENT, account="Thăm ốm"), "Thăm ốm Số tiền"),
    ],
)
def test_every_kind_of_entry_has_its_reason(cause: Cause, reason: str) -> None:
    (page,) = read_pages(drawn(draw_voucher, payment(cause)))
    assert page.count(f"Lý do chi: {reason}") == 2


def test_whoever_is_not_known_is_written_by_hand() -> None:
    (page,) = read_pages(drawn(draw_voucher, receipt(party="", address="")))
    assert "Họ và tên người nộp tiền: ......" in page
    assert "Địa chỉ: ......" in page


@pytest.mark.parametrize("name", [LONGEST_NAME, MARKUP_NAME])
def test_long_names_and_addresses_stay_on_the_sheet(name: str) -> None:
    address = "số nhà 123, ngõ 45, tổ 3, thôn Mẫu, xã Mẫu Sơn, " * 8
    (page,) = read_pages(drawn(draw_voucher, receipt(party=name, address=address)))
    assert page.count(f"{name} (TV017)") == 2
    assert page.count("số nhà 123") == 16


def test_series_have_their_own_words() -> None:
    paper = payment(Cause(kind=EntryKind.WRITE_OFF, loan_code="TV017-031"), amount=LARGEST_SUM)
    (page,) = read_pages(drawn(draw_voucher, _journal(paper)))
    assert "PHIẾU KẾ TOÁN" in page
    assert "Nội dung: xóa nợ khoản vay TV017-031" in page


def _journal(paper: Voucher) -> Voucher:
    return replace(paper, series=Series.JOURNAL)


def test_a_vice_chair_s_three_lines_stay_on_the_sheet() -> None:
    asked = receipt(party=LONGEST_NAME, address="số nhà 123, ngõ 45, tổ 3, thôn Mẫu, xã Mẫu Sơn, " * 8)
    club = replace(asked.club, chair="", vice=LONGEST_NAME)
    (page,) = read_pages(drawn(draw_voucher, replace(asked, club=club)))
    assert page.count("KT. CHỦ NHIỆM PHÓ CHỦ NHIỆM") == 2
