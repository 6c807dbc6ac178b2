from clubdesk.reports.receipt import draw_receipt

from tests.reports.papers import LONGEST_NAME, MARKUP_NAME, drawn, read_pages, receipt


def test_two_copies_with_every_figure() -> None:
    (page,) = read_pages(drawn(draw_receipt, receipt()))
    for words in (
        "PHIẾU THU Số PT 2025/012 · ngày 17 tháng 6 năm 2025",
        "Họ và tên người nộp tiền: Lò Thị Sen (TV017)",
        "Địa chỉ: Tổ 3, thôn Mẫu",
        "Lý do nộp: trả nợ khoản vay TV017-031",
        "Số tiền: 528.000 đ",
        "Bằng chữ: Năm trăm hai mươi tám nghìn đồng",
        "gốc 500.000 đ vào Quỹ tăng thu nhập; lãi 21.000 đ vào Quỹ hoạt động; lãi 7.000 đ vào Quỹ dự phòng.",
        "Còn nợ gốc sau lần trả này: 3.000.000 đ",
        "NGƯỜI NỘP TIỀN",
    ):
        assert page.count(words) == 2
    assert "Liên 1: lưu" in page
    assert "Liên 2: giao người nộp tiền" in page


def test_no_interest_is_not_mentioned() -> None:
    (page,) = read_pages(drawn(draw_receipt, receipt(interest=0)))
    assert "Trong đó: gốc 500.000 đ vào Quỹ tăng thu nhập." in page


def test_long_names_and_addresses_stay_on_the_sheet() -> None:
    address = "số nhà 123, ngõ 45, tổ 3, thôn Mẫu, xã Mẫu Sơn, " * 8
    for payer in (LONGEST_NAME, MARKUP_NAME):
        (page,) = read_pages(drawn(draw_receipt, receipt(payer=payer, address=address)))
        assert page.count(f"{payer} (TV017)") == 2
        assert page.count("số nhà 123") == 16
