"""A person's own papers: the page, what is held, the consent form, the application."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from clubdesk.domain.members import Member, MemberDetails, Sex
from clubdesk.reports.application_form import ApplicationForm, draw_application_form
from clubdesk.reports.consent_form import ConsentForm, draw_consent_form
from clubdesk.reports.member_data import draw_member_data
from clubdesk.reports.member_page import draw_member_page
from tests.reports.member_papers import member_data, member_paper, paper_loan, person
from tests.reports.papers import CLUB, DAY, LONGEST_NAME, MARKUP_NAME, PRINTED_ON, drawn, read_pages

BARE = Member(
    id=2, code="TV002", details=MemberDetails(name="Lò Văn Mẫu", sex=Sex.MALE, joined_on=DAY.replace(day=1))
)


def strokes(pdf: bytes) -> int:
    """How many straight lines are drawn: a box has four, a tick two more."""
    contents = (page.get_contents() for page in PdfReader(BytesIO(pdf)).pages)
    return sum(
        len(re.findall(rb"[0-9.]+ [0-9.]+ l\b", one.get_data())) for one in contents if one is not None
    )


def test_the_page_says_everything_that_concerns_the_club() -> None:
    (page,) = read_pages(drawn(draw_member_page, member_paper(person())))
    for words in (
        "PHIẾU THÀNH VIÊN Mã thành viên TV017 · tính đến ngày 17 tháng 6 năm 2025",
        "Họ và tên: Lò Thị Sen",
        "Giới tính: Nữ Sinh: 12/06/1950 (75 tuổi)",
        "Số CCCD: 001150000017 Điện thoại: 0948618798 (con gái & rể)",
        "Địa chỉ: Số 5 <ngõ 12>, Thôn Mẫu, Tổ 3",
        "Diện hộ: Hộ nghèo; từ năm 2025: Hộ cận nghèo",
        "Hoàn cảnh: sống một mình; không có lương hưu",
        "Dân tộc: Thái",
        "Hội viên Hội NCT: có, thẻ số AC-77",
        "GD4010112345678, đến 31/12/2025",
        "Ghi chú: Nghe kém",
        "Thành viên: từ 17/01/2020, ra ngày 01/05/2021 (chuyển nơi ở: về quê)",
        "từ 17/01/2023 đến nay",
        "Nhiệm vụ: Chủ nhiệm, phụ trách chung: từ 01/02/2024 đến nay (bầu ngày 17/01/2024)",
        "Mã ghi trước đây: TV045",
        "2000 12 9 0 1 2 75 %",
        "2.311.750.000 2.311.749.000 40.000 1.000",
        "Vòng 1, luôn đúng hạn",
        "Phải thu đến ngày 17/06/2025: 500 đ. Luôn trả đúng hạn.",
        "Ngoài vay vốn: đã nộp 60.000 đ, đã nhận 200.000 đ.",
        "Mẫu Sơn, ngày 17 tháng 6 năm 2025",
        "TM. BAN CHỦ NHIỆM",
        "Lò Văn Mẫu",
    ):
        assert words in page


def test_a_page_of_somebody_of_whom_little_is_known() -> None:
    paper = replace(member_paper(BARE, loans=0, years=0), age=None, merged_codes=())
    (page,) = read_pages(drawn(draw_member_page, paper))
    for words in (
        "Sinh: chưa ghi",
        "chưa giữ nhiệm vụ nào",
        "Chưa vay lần nào",
        "Chưa có buổi sinh hoạt nào",
    ):
        assert words in page
    assert "Dân tộc" not in page


def test_late_and_closed_loans_are_told_apart() -> None:
    loans = (
        paper_loan(1, outstanding=0, due=0),
        paper_loan(2, outstanding=0, due=0, on_time=False, written_off=1_000),
        paper_loan(3, on_time=False, days_late=14),
    )
    page = " ".join(read_pages(drawn(draw_member_page, replace(member_paper(person()), loans=loans))))
    for words in ("Vòng 1, đã tất toán, luôn đúng hạn", "Vòng 2, đã xóa nợ", "Vòng 3, chậm 14 ngày"):
        assert words in page
    assert "Có lần trả chậm." in page


@pytest.mark.parametrize("name", [LONGEST_NAME, MARKUP_NAME])
def test_long_papers_lose_nothing(name: str) -> None:
    member = person(name, given_name="", note="ghi chú rất dài " * 120, address="số nhà 123, " * 30)
    pages = read_pages(drawn(draw_member_page, member_paper(member, loans=90, years=30)))
    whole = " ".join(pages)
    assert whole.count("ghi chú rất dài") == 120
    assert whole.count("số nhà 123") == 30
    assert all(f"TV017-{n:03d}" in whole for n in range(1, 91))
    assert all(page.count("Mã vay") <= 1 for page in pages)
    assert all(f"{name} (tiếp theo)" in page for page in pages[1:])
    assert f"{90 * 1_000:,}".replace(",", ".") in pages[-1]
    assert all(f"Trang {n}/{len(pages)}" in page for n, page in enumerate(pages, 1))


@pytest.mark.parametrize("entries", [0, 1, 200])
def test_what_is_held_names_every_field_and_every_right(entries: int) -> None:
    pages = read_pages(drawn(draw_member_data, member_data(person(), entries=entries)))
    whole = " ".join(pages)
    for words in (
        "NHỮNG GÌ CÂU LẠC BỘ LƯU GIỮ VỀ TÔI",
        "Số CCCD 001150000017",
        "Điện thoại của ai con gái & rể",
        "Địa chỉ Số 5 <ngõ 12>",
        "Thẻ bảo hiểm y tế có hạn đến 31/12/2025",
        "Thăm viếng khi mất không ghi",
        "Mã thành viên TV017",
        "Họ và tên: Lò Thị Xen",
        "Điện thoại: 0911111111",
        "01/02/2024 05/01/2025",
        "chưa đồng ý",
        "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15",
        "rút lại sự đồng ý bất cứ lúc nào",
        "yêu cầu sửa chỗ chưa đúng",
        "yêu cầu xóa",
        "Ai được xem: Ban Chủ nhiệm",
    ):
        assert words in whole
    assert all(f"PT 2025/{n:03d}" in whole for n in range(1, entries + 1))
    assert entries == 0 or f"Cộng {sum(range(1_001, 1_001 + entries)):,}".replace(",", ".") in whole
    assert ("Chưa có khoản thu, chi nào" in whole) == (entries == 0)


def test_everything_unknown_is_said_to_be_unknown() -> None:
    whole = " ".join(read_pages(drawn(draw_member_data, replace(member_data(BARE), merged=(), posts=()))))
    assert whole.count("không ghi") == 18
    assert whole.count("chưa đồng ý") == 4


def test_a_blank_consent_form_has_a_box_for_yes_and_no_of_each_purpose_and_none_is_ticked() -> None:
    form = ConsentForm(club=CLUB, on=None, printed_on=PRINTED_ON)
    pdf = drawn(draw_consent_form, form)
    (page,) = read_pages(pdf)
    assert (page.count("Đồng ý"), page.count("Không đồng ý")) == (4, 4)
    assert all(one in page for one in ("Sức khỏe", "Dân tộc", "Hình ảnh", "Danh sách có tên"))
    assert "Mẫu Sơn, ngày ..... tháng ..... năm ........" in page
    assert "Tôi là: ....." in page
    heading_lines = 2
    assert strokes(pdf) == heading_lines + 8 * 4


def test_a_person_s_consent_form_ticks_only_what_stands() -> None:
    form = ConsentForm(club=CLUB, on=DAY, printed_on=PRINTED_ON, member=person())
    pdf = drawn(draw_consent_form, form)
    (page,) = read_pages(pdf)
    assert "Tôi là: Lò Thị Sen mã thành viên: TV017" in page
    assert "(đã đồng ý ngày 01/02/2024)" in page
    assert page.count("đã đồng ý ngày") == 1
    assert strokes(pdf) == 2 + 8 * 4 + 2
    assert "Mẫu Sơn, ngày 17 tháng 6 năm 2025" in page


@pytest.mark.parametrize("name", [LONGEST_NAME, MARKUP_NAME])
def test_forms_hold_long_names(name: str) -> None:
    member = person(name, given_name="", address="số nhà 123, " * 12)
    consent = ConsentForm(club=CLUB, on=DAY, printed_on=PRINTED_ON, member=member)
    application = ApplicationForm(club=CLUB, on=DAY, printed_on=PRINTED_ON, member=member)
    for pdf in (drawn(draw_consent_form, consent), drawn(draw_application_form, application)):
        whole = " ".join(read_pages(pdf))
        assert whole.count(name) == 2
        assert whole.count("số nhà 123") == 12


def test_an_application_is_filled_or_left_to_be_written() -> None:
    blank = drawn(draw_application_form, ApplicationForm(club=CLUB, on=None, printed_on=PRINTED_ON))
    filled = drawn(
        draw_application_form, ApplicationForm(club=CLUB, on=DAY, printed_on=PRINTED_ON, member=person())
    )
    (page,) = read_pages(blank)
    assert "ĐƠN XIN THAM GIA CÂU LẠC BỘ Kính gửi: Ban Chủ nhiệm CLB Liên thế hệ tự giúp nhau thôn Mẫu" in page
    assert "Tôi tên là: ....." in page
    (page,) = read_pages(filled)
    for words in ("Tôi tên là: Lò Thị Sen", "Sinh: 12/06/1950 Số CCCD: 001150000017", "hàng tháng", "AC-77"):
        assert words in page
    ticked = ("Nữ", "Hộ cận nghèo", "Sống một mình", "Không có lương hưu")
    assert strokes(filled) - strokes(blank) == 2 * len(ticked)
