"""One cell of good books is spoilt at a time, and exactly that cell is complained about."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from clubdesk.exchange.history_workbook import read_history_workbook
from clubdesk.text.complaint_sentences import complaint_sentence
from tests.exchange.book_builder import TODAY, Edit, edited, read_books, small_books, told, write_books

LOANS, PAID, LOST, MONEY = "Khoản vay", "Thu nợ", "Xóa nợ", "Thu chi"
MEMBERS, MEETINGS, LISTS, CLUB = "Thành viên", "Sinh hoạt", "Điểm danh", "Câu lạc bộ"
RATE, MONTHS, MEMBER = "Lãi suất %/tháng", "Thời hạn (tháng)", "Mã thành viên"
ACTIVITY_SHARE = "Tiền lãi chuyển vào Quỹ hoạt động (%)"

SPOILT_CELLS = [
    (MEMBERS, 2, "Mã", None, "", "empty"),
    (MEMBERS, 2, "Họ và tên", "  ", "", "empty"),
    (MEMBERS, 2, "Họ và tên", True, "TRUE", "not_text"),
    (MEMBERS, 2, "Giới tính", "Ông", "Ông", "unknown_choice"),
    (MEMBERS, 2, "Ngày sinh", "khoảng 1960", "khoảng 1960", "not_a_birth"),
    (MEMBERS, 2, "Ngày sinh", "31/04/1961", "31/04/1961", "impossible_date"),
    (MEMBERS, 2, "Ngày sinh", 61, "61", "not_a_birth"),
    (MEMBERS, 2, "Ngày sinh", 2025, "2025", "born_after_joined"),
    (MEMBERS, 2, "Diện hộ", "Hộ giàu", "Hộ giàu", "unknown_choice"),
    (MEMBERS, 2, "Ngày vào", None, "", "empty"),
    (MEMBERS, 3, "Ngày ra", "01/01/2024", "01/01/2024", "left_before_joined"),
    (MEMBERS, 3, "Mã", "tv001", "tv001", "duplicate_code"),
    (LOANS, 2, MEMBER, "TV009", "TV009", "unknown_member"),
    (LOANS, 3, "Mã vay", "TV001-001", "TV001-001", "duplicate_code"),
    (LOANS, 2, "Số tiền", -5_000_000, "-5000000", "negative_amount"),
    (LOANS, 2, "Số tiền", "-5.000.000", "-5.000.000", "negative_amount"),
    (LOANS, 2, "Số tiền", 0, "0", "zero_amount"),
    (LOANS, 2, "Số tiền", "năm triệu", "năm triệu", "not_an_amount"),
    (LOANS, 2, "Số tiền", 5_000_000.5, "5000000.5", "not_an_amount"),
    (LOANS, 2, "Số tiền", 10**13, "10000000000000", "too_large"),
    (LOANS, 2, "Số tiền", "=5000000*1", "=5000000*1", "formula"),
    (LOANS, 2, "Số tiền", "#REF!", "#REF!", "error_cell"),
    (LOANS, 2, RATE, None, "", "empty"),
    (LOANS, 2, RATE, "thấp", "thấp", "not_a_percent"),
    (LOANS, 2, RATE, -0.8, "-0.8", "negative_percent"),
    (LOANS, 2, RATE, 800, "800", "out_of_range"),
    (LOANS, 2, "Cách tính lãi", "Khác", "Khác", "unknown_choice"),
    (LOANS, 2, "Cách trả", "Tùy", "Tùy", "unknown_choice"),
    (LOANS, 2, MONTHS, 0, "0", "out_of_range"),
    (LOANS, 2, MONTHS, 10.5, "10.5", "not_a_number"),
    (LOANS, 2, MONTHS, "mười", "mười", "not_a_number"),
    (LOANS, 2, "Trả gốc mỗi (tháng)", 0, "0", "out_of_range"),
    (LOANS, 2, "Kỳ trả đầu", "17/01/2024", "17/01/2024", "first_due_too_early"),
    (PAID, 2, "Ngày", "30/02/2024", "30/02/2024", "impossible_date"),
    (PAID, 2, "Ngày", "hôm qua", "hôm qua", "not_a_date"),
    (PAID, 2, "Ngày", 45339, "45339", "not_a_date"),
    (PAID, 2, "Ngày", "17/2/24", "17/2/24", "not_a_date"),
    (PAID, 4, "Ngày", "18/06/2025", "18/06/2025", "date_after_today"),
    (PAID, 2, "Ngày", "16/01/2024", "16/01/2024", "before_loan"),
    (PAID, 2, "Mã vay", "TV009-009", "TV009-009", "unknown_loan"),
    (PAID, 2, "Gốc", -1, "-1", "negative_amount"),
    (PAID, 2, "Ngày", "17/02/1899", "17/02/1899", "impossible_date"),
    (PAID, 2, "Gốc", True, "TRUE", "not_an_amount"),
    (PAID, 3, "Gốc", 4_600_000, "4600000", "more_than_owed"),
    (PAID, 2, "Lãi", "x", "x", "not_an_amount"),
    (LOST, 2, "Số tiền", 4_000_001, "4000001", "write_off_more_than_owed"),
    (LOST, 2, "Ngày", "30/01/2024", "30/01/2024", "before_loan"),
    (LOST, 2, "Mã vay", "TV009-009", "TV009-009", "unknown_loan"),
    (MEETINGS, 3, "Ngày", "17/01/2024", "17/01/2024", "duplicate_meeting"),
    (MEETINGS, 2, "Có mặt", -2, "-2", "out_of_range"),
    (LISTS, 2, MEMBER, "TV009", "TV009", "unknown_member"),
    (LISTS, 3, MEMBER, "TV001", "TV001", "duplicate_attendance"),
    (LISTS, 2, "Ngày", "18/01/2024", "18/01/2024", "no_meeting"),
    (LISTS, 2, "Trạng thái", "Muộn", "Muộn", "unknown_choice"),
    (MONEY, 4, "Quỹ", "Quỹ khác", "Quỹ khác", "unknown_fund"),
    (MONEY, 4, "Thu/Chi", "Mượn", "Mượn", "unknown_choice"),
    (MONEY, 4, "Số tiền", 600_000, "600000", "fund_short"),
    (CLUB, 1, "Tên câu lạc bộ", None, "", "missing_setting"),
    (CLUB, 5, "Ngày thành lập", "17/01/2026", "17/01/2026", "date_after_today"),
    (CLUB, 6, "Ngày sinh hoạt hàng tháng", 32, "32", "out_of_range"),
    (CLUB, 8, "Số ngày ân hạn", 28, "28", "out_of_range"),
    (CLUB, 9, "Làm tròn gốc", 250, "250", "bad_setting"),
    (CLUB, 13, ACTIVITY_SHARE, None, "", "empty"),
    (CLUB, 13, ACTIVITY_SHARE, "nhiều", "nhiều", "not_a_percent"),
]


@pytest.mark.parametrize(("sheet", "row", "column", "value", "shown", "fault"), SPOILT_CELLS)
def test_the_spoilt_cell_is_named(
    tmp_path: Path, sheet: str, row: int, column: str, value: object, shown: str, fault: str
) -> None:
    reading = read_books(edited(Edit(sheet, row, column, value)), tmp_path)
    assert reading.books is None
    assert (sheet, row, column, shown, fault) in told(reading.complaints)
    for complaint in reading.complaints:
        assert "{" not in complaint_sentence(complaint)


@pytest.mark.parametrize(
    ("sheet", "row", "column", "value", "shown", "fault"),
    [
        (MEMBERS, 2, "Ngày sinh", None, "", "no_birth"),
        (MEMBERS, 2, "CCCD", "00106100000", "00106100000", "citizen_length"),
        (MEMBERS, 2, "CCCD", "123456789", "123456789", "citizen_old_card"),
        (MEMBERS, 2, "CCCD", "999061000001", "999061000001", "citizen_province"),
        (MEMBERS, 2, "CCCD", "001161000001", "001161000001", "citizen_sex"),
        (MEMBERS, 2, "CCCD", "001062000001", "001062000001", "citizen_birth"),
        (MEMBERS, 2, "CCCD", "002158000002", "002158000002", "citizen_repeated"),
        (MEMBERS, 3, "Ngày vào", "01/02/2024", "31/01/2024", "before_joined"),
        (MEMBERS, 3, "Ngày ra", "31/01/2024", "31/01/2024", "after_left"),
        (MEETINGS, 2, "Có mặt", 1, "1", "attendance_differs"),
        (MEETINGS, 3, "Tổng số", 0, "1", "more_present_than_members"),
        (LOANS, 3, "Trả gốc mỗi (tháng)", 3, "3", "principal_every_ignored"),
        (CLUB, 5, "", "18/01/2024", "17/01/2024", "before_founding"),
    ],
)
def test_doubts_are_told_and_stop_nothing(
    tmp_path: Path, sheet: str, row: int, column: str, value: object, shown: str, fault: str
) -> None:
    reading = read_books(edited(Edit(sheet, row, column, value)), tmp_path)
    assert told(reading.complaints) == []
    assert (shown, fault) in [(one.value, one.fault.value) for one in reading.warnings]
    assert reading.books is not None


def test_every_complaint_is_collected_and_nothing_is_called_unknown_for_it(tmp_path: Path) -> None:
    edits = (
        Edit(MEMBERS, 2, "Giới tính", "?"),
        Edit(LOANS, 3, MONTHS, "?"),
        Edit(MEETINGS, 2, "Có mặt", "?"),
        Edit(PAID, 3, "Gốc", 9_000_000),
        Edit(MONEY, 4, "Ngày", "30/02/2024"),
    )
    reading = read_books(edited(*edits), tmp_path)
    assert told(reading.complaints) == [
        (MEMBERS, 2, "Giới tính", "?", "unknown_choice"),
        (LOANS, 3, MONTHS, "?", "not_a_number"),
        (PAID, 3, "Gốc", "9000000", "more_than_owed"),
        (MEETINGS, 2, "Có mặt", "?", "not_a_number"),
        (MONEY, 4, "Ngày", "30/02/2024", "impossible_date"),
    ]


@pytest.mark.parametrize("sheet", list(small_books()))
def test_a_missing_sheet_is_named_alone(tmp_path: Path, sheet: str) -> None:
    books = small_books()
    del books[sheet]
    assert told(read_books(books, tmp_path).complaints) == [(sheet, None, None, "", "missing_sheet")]


def test_missing_and_double_columns_are_named(tmp_path: Path) -> None:
    books = small_books()
    books[PAID][0][2] = "Lãi"
    assert told(read_books(books, tmp_path).complaints) == [
        (PAID, 1, "Lãi", "Lãi", "duplicate_column"),
        (PAID, 1, "Gốc", "", "missing_column"),
    ]


def test_a_row_without_any_amount_is_empty(tmp_path: Path) -> None:
    books = edited(Edit(PAID, 2, "Gốc", None), Edit(PAID, 2, "Lãi", None))
    assert told(read_books(books, tmp_path).complaints) == [(PAID, 2, "Gốc", "", "empty")]


def test_settings_given_twice_and_shares_that_do_not_add_up(tmp_path: Path) -> None:
    books = edited(Edit(CLUB, 13, "", 60))
    books[CLUB].append(["Xã", "Xã Khác"])
    assert told(read_books(books, tmp_path).complaints) == [
        (CLUB, None, ACTIVITY_SHARE, "90", "shares_not_100"),
        (CLUB, 14, "Xã", "Xã Khác", "duplicate_setting"),
    ]


def test_a_repayment_too_large_says_what_was_owed(tmp_path: Path) -> None:
    reading = read_books(edited(Edit(PAID, 3, "Gốc", 4_600_000)), tmp_path)
    (complaint,) = reading.complaints
    assert (complaint.expected.amount, complaint.expected.code) == (4_500_000, "TV001-001")


def test_a_percent_cell_counts_as_it_is_seen(tmp_path: Path) -> None:
    path = write_books(small_books(), tmp_path / "so_sach.xlsx")
    workbook = load_workbook(path)
    cell = workbook[LOANS]["E2"]
    cell.value, cell.number_format = 0.008, "0.0%"
    workbook.save(path)
    reading = read_history_workbook(path, today=TODAY)
    assert reading.books is not None
    assert str(reading.books.loans[0].percent) == "0.8"


def test_the_sentence_names_place_value_and_what_to_do(tmp_path: Path, in_english: None) -> None:
    reading = read_books(edited(Edit(PAID, 3, "Gốc", 4_600_000)), tmp_path)
    assert complaint_sentence(reading.complaints[0]) == (
        "Sheet “Thu nợ”, row 3, column “Gốc”: 4.600.000\u00a0đ is more than the 4.500.000\u00a0đ still owed "
        "on TV001-001. Please correct the principal, or add the repayment or loan that is missing."
    )
