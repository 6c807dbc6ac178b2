"""The reading of whole history workbooks: what a good one becomes, and how strange spellings are met."""

import unicodedata
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from clubdesk.domain.births import Birth
from clubdesk.domain.books import HistoryBooks, Sheet, terms_of
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.exchange.history_workbook import BooksReading, read_history_workbook
from tests.exchange.book_builder import TODAY, Edit, edited, read_books, small_books, told, write_books

CLUB_A = Path(__file__).parent.parent / "data" / "club_a" / "so_sach.xlsx"


def books_of(reading: BooksReading) -> HistoryBooks:
    assert told(reading.complaints) == []
    assert reading.books is not None
    return reading.books


def test_thirty_months_of_club_a_are_read_without_a_complaint() -> None:
    reading = read_history_workbook(CLUB_A, today=date(2025, 7, 31))
    books = books_of(reading)
    assert reading.warnings == ()
    assert [len(books.members), len(books.loans), len(books.repayments)] == [62, 43, 247]
    assert [len(books.write_offs), len(books.meetings), len(books.attendance)] == [1, 28, 1658]
    assert len(books.money) == 72
    assert reading.rows[Sheet.ATTENDANCE] == 1658
    assert books.loans[0].percent == Decimal("0.8")


def test_small_books_become_values(tmp_path: Path) -> None:
    books = books_of(read_books(small_books(), tmp_path))
    assert books.club.name == "CLB thôn Mẫu"
    assert books.club.founded_on == date(2024, 1, 17)
    assert books.interest_shares == (("Quỹ tăng thu nhập", Decimal(30)), ("Quỹ hoạt động", Decimal(70)))
    assert [member.details.birth for member in books.members] == [Birth(1961), Birth(1958, 5, 3)]
    first, second = books.loans
    assert (second.base, second.pattern) == (Base.FLAT, Pattern.INTEREST_THEN_BULLET)
    assert (second.principal, second.percent) == (4_000_000, Decimal("0.8"))
    assert first.percent == Decimal("0.8")


def test_a_first_due_date_left_out_is_one_period_after_the_loan(tmp_path: Path) -> None:
    books = books_of(read_books(small_books(), tmp_path))
    typed, left_out = (terms_of(loan, books.rules) for loan in books.loans)
    assert (typed.first_due, typed.kept_day) == (date(2024, 2, 17), 17)
    assert (left_out.first_due, left_out.kept_day) == (date(2024, 2, 29), 31)


def test_grace_days_and_roundings_come_from_the_club(tmp_path: Path) -> None:
    changed = edited(
        Edit("Câu lạc bộ", 8, "", 5), Edit("Câu lạc bộ", 9, "", 500), Edit("Câu lạc bộ", 10, "", "100 đ")
    )
    books = books_of(read_books(changed, tmp_path))
    terms = terms_of(books.loans[0], books.rules)
    assert (terms.grace_days, terms.rounding, terms.interest_rounding) == (5, 500, 100)


def test_headings_in_other_spellings_and_orders_are_found(tmp_path: Path) -> None:
    books = small_books()
    for title, rows in books.items():
        if title != "Câu lạc bộ":
            books[title] = [list(reversed(row)) for row in rows]
        first = books[title][0]
        first[:] = [
            f"  {unicodedata.normalize('NFD', str(head)).upper()} " if title != "Câu lạc bộ" else head
            for head in first
        ]
    spelt = {unicodedata.normalize("NFD", title.replace("Xóa", "Xoá")): rows for title, rows in books.items()}
    assert books_of(read_books(spelt, tmp_path)) == books_of(read_books(small_books(), tmp_path))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("0,8", "0.8"),
        ("0.8", "0.8"),
        (0.8, "0.8"),
        (1, "1"),
        ("1,25 %", "1.25"),
    ],
)
def test_rates_are_read_by_their_shortest_decimal(tmp_path: Path, typed: object, read: str) -> None:
    books = books_of(read_books(edited(Edit("Khoản vay", 2, "Lãi suất %/tháng", typed)), tmp_path))
    assert books.loans[0].percent == Decimal(read)


def test_dates_may_be_date_cells(tmp_path: Path) -> None:
    edits = (
        Edit("Thu nợ", 2, "Ngày", datetime(2024, 2, 17, 8, 30)),  # noqa: DTZ001
        Edit("Thành viên", 2, "Ngày sinh", date(1961, 5, 3)),
        Edit("Thành viên", 3, "Ngày sinh", 1958),
    )
    books = books_of(read_books(edited(*edits), tmp_path))
    assert books.repayments[0].day == date(2024, 2, 17)
    assert [member.details.birth for member in books.members] == [Birth(1961, 5, 3), Birth(1958)]


def test_numbers_that_lost_their_zeros_get_them_back(tmp_path: Path) -> None:
    edits = (
        Edit("Thành viên", 2, "CCCD", 1061000001),
        Edit("Thành viên", 3, "CCCD", 2158000002.0),
        Edit("Thành viên", 2, "Điện thoại", 900000001),
    )
    reading = read_books(edited(*edits), tmp_path)
    first, second = (member.details for member in books_of(reading).members)
    assert (first.citizen_id, first.phone, second.citizen_id) == (
        "001061000001",
        "0900000001",
        "002158000002",
    )
    assert [(c.row, c.column, c.fault.value) for c in reading.warnings] == [
        (2, "CCCD", "zeros_restored"),
        (2, "Điện thoại", "zeros_restored"),
        (3, "CCCD", "zeros_restored"),
    ]


def test_codes_in_number_cells_are_read_as_they_are_seen(tmp_path: Path) -> None:
    edits = [Edit("Thành viên", 2, "Mã", 7.0), Edit("Khoản vay", 2, "Mã thành viên", 7)]
    edits += [Edit("Điểm danh", row, "Mã thành viên", "7") for row in (2, 4)]
    books = books_of(read_books(edited(*edits), tmp_path))
    assert books.members[0].code == books.loans[0].member_code == "7"


def test_blank_rows_are_passed_over_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    books = small_books()
    books["Thu nợ"][1:1] = [[None] * 4, ["  ", None, "", None]]
    books["Thu nợ"] += [[None] * 4] * 30
    assert [row.row for row in books_of(read_books(books, tmp_path)).repayments] == [4, 5, 6]


def test_unknown_columns_sheets_and_settings_are_told_and_not_read(tmp_path: Path) -> None:
    books = small_books()
    books["Thu nợ"] = [
        [*row, extra] for row, extra in zip(books["Thu nợ"], ["Ghi chú", 1, 2, "=A1"], strict=True)
    ]
    books["Nháp"] = [["gì đó"]]
    books["Câu lạc bộ"].append(["Màu cờ", "đỏ"])
    reading = read_books(books, tmp_path)
    assert told(reading.warnings) == [
        ("Câu lạc bộ", 14, "Màu cờ", "đỏ", "unknown_setting"),
        ("Thu nợ", 1, "Ghi chú", "Ghi chú", "unknown_column"),
        ("Nháp", None, None, "", "unknown_sheet"),
    ]
    assert books_of(reading)


def test_the_founding_day_may_be_left_out_of_books_with_facts(tmp_path: Path) -> None:
    books = books_of(read_books(edited(Edit("Câu lạc bộ", 5, "", None)), tmp_path))
    assert books.club.founded_on is None
    assert books.begin_on == date(2024, 1, 17)


def test_empty_sheets_are_allowed(tmp_path: Path) -> None:
    books = {title: rows if title == "Câu lạc bộ" else [] for title, rows in small_books().items()}
    assert books_of(read_books(books, tmp_path)).members == ()


def test_a_fund_of_the_interest_shares_is_a_fund(tmp_path: Path) -> None:
    books = edited(Edit("Thu chi", 4, "Quỹ", "quỹ dự phòng"), Edit("Thu chi", 4, "Thu/Chi", "Thu"))
    books["Câu lạc bộ"][11] = ["Tiền lãi chuyển vào Quỹ dự phòng (%)", "30 %"]
    read = books_of(read_books(books, tmp_path))
    assert read.funds == ("Quỹ tăng thu nhập", "Quỹ hoạt động", "Quỹ dự phòng")
    assert read.money[2].fund == "Quỹ dự phòng"


def test_a_row_that_collected_nothing_is_told_and_left_out(tmp_path: Path) -> None:
    reading = read_books(edited(Edit("Thu nợ", 4, "Lãi", None)), tmp_path)
    assert [c.fault.value for c in reading.warnings] == ["nothing_collected"]
    assert len(books_of(reading).repayments) == 2


def test_progress_is_told_and_can_cancel(tmp_path: Path) -> None:
    path = write_books(small_books(), tmp_path / "so_sach.xlsx")
    steps: list[tuple[int, int]] = []
    read_history_workbook(path, today=TODAY, progress=lambda done, total: steps.append((done, total)))
    assert steps[0] == (0, 8)
    assert steps[-1] == (8, 8)
    assert steps == sorted(steps)

    def cancel(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_history_workbook(path, today=TODAY, progress=cancel)
