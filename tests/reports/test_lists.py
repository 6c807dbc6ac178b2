from dataclasses import replace
from datetime import date

import pytest

from clubdesk.domain.ready_lists import ListAsk, ReadyList, usual_period
from clubdesk.domain.roll_lines import ListColumn, Period
from clubdesk.reports.loan_list import draw_loan_list
from clubdesk.reports.member_list import draw_people_list, fits_upright
from clubdesk.reports.pen import MM
from clubdesk.reports.ready_lists import closing_of, form_of, listed_columns, period_words, signers_of
from clubdesk.text.amounts import format_amount
from clubdesk.text.member_words import masked_citizen
from tests.reports.papers import (
    CLUB,
    DAY,
    drawn,
    listed_people,
    loan_list,
    people_list,
    places_across,
    read_pages,
)


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
    pages = read_pages(drawn(draw_people_list, people_list(count)))
    text = " ".join(pages)
    for line in listed_people(min(count, 200)):
        assert f"{line.member.code} {line.member.name}" in text
        assert line.member.details.phone in text
    assert "Tổng số: 60 thành viên; nữ: 41 (68 %); từ 60 tuổi: 37 (62 %)" in pages[-1]
    assert "NGƯỜI LẬP" in pages[-1]
    assert pages[0].startswith("CLB LIÊN THẾ HỆ TỰ GIÚP NHAU THÔN MẪU")
    assert "Mã kiểm tra" not in text
    assert ("Không có ai" in text) == (count == 0)


def test_a_member_row_shows_what_is_known() -> None:
    text = " ".join(read_pages(drawn(draw_people_list, people_list(3))))
    assert "Nữ 05/1961 64 1 Nghèo 0912300001 17/01/2023" in text
    assert "05/03/1948 77 2" in text
    assert "Chủ nhiệm" in text


@pytest.mark.parametrize("on_its_side", [False, True])
@pytest.mark.parametrize("count", [1, 62, 121])
def test_with_every_column_nothing_is_cut_or_leaves_the_sheet(count: int, on_its_side: bool) -> None:
    paper = people_list(count, tuple(ListColumn), on_its_side=on_its_side)
    pdf = drawn(draw_people_list, paper)
    text = "".join(read_pages(pdf)).replace(" ", "")
    for line in listed_people(count):
        number = line.member.details.citizen_id
        for said in (line.member.name, masked_citizen(number), line.member.details.address):
            assert said.replace(" ", "") in text
        assert number not in text
    left, right = (30, 282) if on_its_side else (30, 195)
    assert left * MM - 1 <= min(places_across(pdf)) <= max(places_across(pdf)) <= right * MM


def test_columns_that_an_upright_sheet_cannot_hold_need_it_on_its_side() -> None:
    assert fits_upright(people_list(60).columns)
    assert fits_upright(people_list(60, (ListColumn.NAME,)).columns)
    assert not fits_upright(people_list(60, tuple(ListColumn)).columns)


@pytest.mark.parametrize("kind", ReadyList)
def test_a_ready_list_has_its_title_columns_and_signatures(kind: ReadyList) -> None:
    ask = ListAsk(kind=kind, on=DAY, period=usual_period(kind, DAY))
    form, lines = form_of(kind), listed_people(70)
    columns = listed_columns(form, lines, ask)
    paper = people_list(
        0,
        title=form.title,
        subtitle=form.subtitle(ask),
        columns=columns,
        closing=closing_of(form, lines, 4),
        signers=signers_of(form, CLUB),
        row_height=form.row_height,
        on_its_side=not fits_upright(columns),
    )
    pages = read_pages(drawn(draw_people_list, paper))
    assert form.title in pages[0]
    assert all(column.title in pages[0] for column in columns)
    assert "Tổng số: 70 người" in pages[-1]
    assert "CHỦ NHIỆM (Ký, họ tên)" in pages[-1]
    assert (f"{form.unknown}: 4 người" in pages[-1]) == bool(form.unknown)
    outside = "Chưa đồng ý ghi tên trong danh sách gửi ra ngoài: 70 người."
    assert (outside in pages[-1]) == (kind is ReadyList.SCREENING)
    assert all(f"Trang {n}/{len(pages)}" in page for n, page in enumerate(pages, 1))


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(since=date(2026, 2, 1), until=date(2026, 2, 28)), "tháng 2 năm 2026"),
        (Period(since=date(2026, 1, 1), until=date(2026, 12, 31)), "năm 2026"),
        (Period(since=date(2026, 1, 1), until=date(2026, 3, 31)), "từ 01/01/2026 đến 31/03/2026"),
        (Period(until=date(2026, 3, 31)), "đến 31/03/2026"),
        (Period(), "từ khi thành lập"),
    ],
)
def test_a_period_in_words(period: Period, words: str) -> None:
    assert period_words(period) == words


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
    paper = people_list(1)
    paper = replace(paper, club=replace(paper.club, name=name, village=village))
    (page,) = read_pages(drawn(draw_people_list, paper))
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
