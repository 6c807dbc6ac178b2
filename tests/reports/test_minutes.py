"""The minutes on paper: straight edges, nothing lost over any number of pages, drafts and signed ones."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Minutes, SectionKey, Signature
from clubdesk.domain.sections import Section, SectionColumn, SectionTable, Side
from clubdesk.reports.justified import INDENT, justified
from clubdesk.reports.minutes import draw_minutes
from clubdesk.reports.pen import Face, text_width
from clubdesk.reports.section_pieces import numbered
from tests.reports.papers import CODE, LONGEST_NAME, MARKUP_NAME

_COLUMNS = (
    SectionColumn(title="Người nộp", width=60),
    SectionColumn(title="Số tiền", width=40, side=Side.RIGHT, summed=True),
)


def some_minutes(*sections: Section) -> Minutes:
    return Minutes(
        body=Body.CLUB,
        held_on=date(2025, 6, 17),
        superior="Hội Người cao tuổi xã Mẫu Sơn",
        club="CLB Liên thế hệ tự giúp nhau thôn Mẫu",
        place_and_date="Mẫu Sơn, ngày 17 tháng 6 năm 2025",
        title="BIÊN BẢN",
        subject="Sinh hoạt định kỳ tháng 6 năm 2025",
        sections=sections,
        secretary=Signature(post=("THƯ KÝ",), name=MARKUP_NAME),
        chair=Signature(post=("CHỦ TRÌ", "KT. CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"), name=LONGEST_NAME),
    )


def pages_of(minutes: Minutes) -> list[str]:
    out = BytesIO()
    draw_minutes(minutes, out)
    return [" ".join(page.extract_text().split()) for page in PdfReader(out).pages]


_words = st.lists(
    st.text("aăâbcdđeêghiklmnoôơpqrstuưvxy<&>", min_size=1, max_size=40), min_size=1, max_size=60
)


@given(_words)
def test_a_justified_paragraph_loses_nothing_and_keeps_to_its_edges(words: list[str]) -> None:
    text = " ".join(words)
    pieces = list(justified(text, x=50, room=300, size=13))
    lines = [line for piece in pieces for line in piece.block.words]
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
    assert lines[0].x == 50 + INDENT
    for line in lines:
        width = text_width(line.text, Face.REGULAR, 13) + line.spread * line.text.count(" ")
        assert line.x + width <= 350.01
        assert line.spread >= 0
    assert lines[-1].spread == 0


def test_full_lines_end_at_the_right_edge() -> None:
    text = "Tổng cộng 3.500.000\u00a0đ đã nộp đủ cho thủ quỹ. " * 20
    lines = [line for piece in justified(text, x=0, room=400, size=13) for line in piece.block.words]
    for line in lines[:-1]:
        spaces = line.text.count(" ") + line.text.count("\u00a0")
        assert line.x + text_width(line.text, Face.REGULAR, 13) + line.spread * spaces == pytest.approx(400)


def test_a_text_of_six_pages_and_the_longest_names_come_out_whole() -> None:
    sentences = tuple(f"Ý kiến {n}: {'làm đường xóm cho sạch đẹp ' * 30}" for n in range(1, 37))
    pages = pages_of(some_minutes(Section(key=SectionKey.CONTENT, title="Nội dung", sentences=sentences)))
    assert len(pages) >= 6
    whole = " ".join(pages)
    assert all(f"Ý kiến {n}:" in whole for n in range(1, 37))
    assert whole.count("xóm") == 36 * 30
    assert MARKUP_NAME in whole
    assert LONGEST_NAME in whole


def test_a_table_of_121_people_has_its_header_on_every_page_and_its_sum_at_the_end() -> None:
    rows = tuple((f"{LONGEST_NAME} {n}", 5_000) for n in range(1, 122))
    table = SectionTable(columns=_COLUMNS, rows=rows)
    pages = pages_of(some_minutes(Section(key=SectionKey.FINANCE, title="Tài chính", tables=(table,))))
    with_rows = [page for page in pages if LONGEST_NAME in page and "5.000" in page]
    assert len(with_rows) >= 3
    assert all("Người nộp Số tiền" in page for page in with_rows)
    assert "Cộng 605.000" in pages[-1] or "Cộng 605.000" in pages[-2]


def test_a_draft_says_so_and_signed_minutes_carry_number_and_code() -> None:
    draft = some_minutes(Section(key=SectionKey.OPENING, sentences=("Hôm nay họp.",)))
    (page,) = pages_of(draft)
    assert "Bản nháp, chưa ký" in page
    assert "Mã kiểm tra" not in page
    (page,) = pages_of(replace(draft, number="06/BB-CLB", control_code=CODE))
    assert "Số: 06/BB-CLB" in page
    assert f"Mã kiểm tra sổ sách: {CODE}" in page
    assert "nháp" not in page


def test_the_secretary_signs_on_the_left_of_the_chair() -> None:
    (page,) = pages_of(some_minutes())
    assert page.index("THƯ KÝ") < page.index("CHỦ TRÌ") < page.index("KT. CHỦ NHIỆM")


def test_only_sections_that_say_something_are_numbered() -> None:
    sections = (
        Section(key=SectionKey.OPENING, sentences=("Hôm nay họp.",)),
        Section(key=SectionKey.PEOPLE, title="Thành phần", sentences=("Đủ.",)),
        Section(key=SectionKey.REPORT, title="Báo cáo"),
        Section(key=SectionKey.CONTENT, title="Nội dung", sentences=("Bàn.",)),
    )
    assert [heading for heading, _section in numbered(sections)] == ["", "I. Thành phần", "II. Nội dung"]
