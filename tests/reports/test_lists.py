from dataclasses import replace

import pytest

from clubdesk.reports.loan_list import draw_loan_list
from clubdesk.reports.member_list import draw_member_list
from clubdesk.text.amounts import format_amount
from tests.reports.papers import drawn, loan_list, member_list, read_pages


@pytest.mark.parametrize("count", [0, 1, 60, 1000])
def test_every_loan_is_listed_and_summed(count: int) -> None:
    paper = loan_list(count)
    pages = read_pages(drawn(draw_loan_list, paper))
    text = " ".join(pages)
    for loan in paper.loans[:200]:
        assert f"{loan.code} {loan.borrower}" in text
        assert f"{format_amount(loan.principal_paid)} {format_amount(loan.outstanding)}" in text
    owed = sum(loan.outstanding for loan in paper.loans)
    assert f"Số khoản vay: {count}. Tổng dư nợ: {format_amount(owed)} đ" in pages[-1]
    assert "TM. BAN CHỦ NHIỆM CHỦ NHIỆM" in pages[-1]
    assert pages[-1].endswith(f"Trang {len(pages)}/{len(pages)}")
    assert ("Không có khoản vay nào" in text) == (count == 0)


@pytest.mark.parametrize("count", [0, 1, 60, 400])
def test_every_member_is_listed_and_counted(count: int) -> None:
    paper = member_list(count)
    pages = read_pages(drawn(draw_member_list, paper))
    text = " ".join(pages)
    for member in paper.members[:200]:
        assert f"{member.code} {member.name}" in text
        assert member.phone in text
    assert "Tổng số: 60 thành viên; nữ: 41 (68 %); từ 60 tuổi: 37 (62 %)" in pages[-1]
    assert "NGƯỜI LẬP" in pages[-1]
    assert "Trần Thị Mẫu" in pages[-1]
    assert pages[0].startswith("CLB LIÊN THẾ HỆ TỰ GIÚP NHAU THÔN MẪU")
    assert "Mã kiểm tra" not in text


def test_a_member_row_shows_what_is_known() -> None:
    text = " ".join(read_pages(drawn(draw_member_list, member_list(3))))
    assert "Nữ 05/1961 64 1 Cận nghèo 0912300001 17/01/2023" in text or "Nữ 05/1961 64 1 Nghèo" in text
    assert "05/03/1948 77 2" in text
    assert "Chủ nhiệm" in text


@pytest.mark.parametrize(
    ("name", "village", "heading"),
    [
        ("CLB Liên thế hệ tự giúp nhau thôn Mẫu", "thôn Mẫu", "CLB LIÊN THẾ HỆ TỰ GIÚP NHAU THÔN MẪU"),
        ("CLB thôn Mẫu", "", "CLB THÔN MẪU"),
        ("Thôn Mẫu", "thôn Mẫu", "THÔN MẪU"),
        (
            "Câu lạc bộ Liên thế hệ tự giúp nhau khu dân cư số 12 phường Mẫu Trung",
            "",
            "CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU KHU DÂN CƯ SỐ 12 PHƯỜNG MẪU TRUNG",
        ),
    ],
)
def test_the_club_stands_whole_in_the_heading(name: str, village: str, heading: str) -> None:
    paper = member_list(1)
    paper = replace(paper, club=replace(paper.club, name=name, village=village))
    (page,) = read_pages(drawn(draw_member_list, paper))
    assert page.startswith(f"{heading} CỘNG HÒA")


@pytest.mark.parametrize(
    ("commune", "line"),
    [
        ("Xã Mẫu Sơn", "Mẫu Sơn, ngày 17 tháng 6 năm 2025"),
        ("Phường 7", "Phường 7, ngày 17 tháng 6 năm 2025"),
        ("", "Ngày 17 tháng 6 năm 2025"),
    ],
)
def test_place_and_date(commune: str, line: str) -> None:
    paper = loan_list(1)
    (page,) = read_pages(drawn(draw_loan_list, replace(paper, club=replace(paper.club, commune=commune))))
    assert line in page
