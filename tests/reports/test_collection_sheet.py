import pytest

from clubdesk.reports.collection_sheet import CollectionLine, draw_collection_sheet
from clubdesk.text.amounts import format_amount
from tests.reports.loan_papers import blank_collection_sheet, collection_sheet
from tests.reports.papers import LONGEST_NAME, MARKUP_NAME, drawn, read_pages


def printed(line: CollectionLine) -> str:
    """A line's amounts as they stand in its row; what is nothing is left blank."""
    parts = (
        line.dues,
        line.principal_late,
        line.interest_late,
        line.principal_due,
        line.interest_due,
        line.amount,
        line.taken,
    )
    return " ".join([*([line.code] if line.code else []), *(format_amount(part) for part in parts if part)])


@pytest.mark.parametrize("rows", [1, 2, 12, 15, 60])
def test_every_loan_stands_in_its_row_and_the_totals_add_up(rows: int) -> None:
    sheet = collection_sheet(rows)
    pages = read_pages(drawn(draw_collection_sheet, sheet))
    text = " ".join(pages)
    assert all(printed(line) in text for line in sheet.lines)
    totals = [
        sum(getattr(line, name) for line in sheet.lines)
        for name in ("dues", "principal_late", "interest_late", "principal_due", "interest_due", "amount")
    ]
    assert f"Cộng {' '.join(map(format_amount, totals))}" in pages[-1]
    assert f"Số người phải thu: {rows}. Tổng phải thu: {format_amount(totals[-1])} đ" in pages[-1]
    assert all(printed(line) in pages[-1] for line in sheet.lines[-2:])
    assert text.count("Cộng chuyển sang trang sau") == len(pages) - 1


def test_names_are_printed_whole() -> None:
    text = " ".join(read_pages(drawn(draw_collection_sheet, collection_sheet(5))))
    assert LONGEST_NAME in text
    assert MARKUP_NAME in text


def test_there_are_columns_to_write_in() -> None:
    (page,) = read_pages(drawn(draw_collection_sheet, collection_sheet(1)))
    assert "DANH SÁCH THU NỢ VÀ PHÍ Buổi sinh hoạt ngày 17 tháng 6 năm 2025" in page
    assert "Tổng phải thu Đã thu Người nộp ký" in page
    assert "Số tiền đã thu: ......" in page
    assert "Bằng chữ: ......" in page


def test_nothing_to_collect_is_said() -> None:
    (page,) = read_pages(drawn(draw_collection_sheet, collection_sheet(0)))
    assert "Không có khoản nào phải thu" in page
    assert "Tổng phải thu: 0 đ (Không đồng)" in page


def test_a_blank_sheet_fills_both_sides_and_carries_no_figure() -> None:
    pages = read_pages(drawn(draw_collection_sheet, blank_collection_sheet(25)))
    assert len(pages) == 2
    text = " ".join(pages)
    assert "Buổi sinh hoạt ngày ..... tháng ..... năm ........" in pages[0]
    assert "24 25 Cộng Số tiền đã thu: ...." in text
    assert "Tổng phải thu:" not in text
    assert "chuyển sang" not in text
