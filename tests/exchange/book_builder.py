"""A small club's books as a grid of cells, to be spoilt in one place and written to a workbook."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from clubdesk.domain.complaints import Complaint
from clubdesk.exchange.history_workbook import BooksReading, read_history_workbook

TODAY = date(2025, 6, 17)
Grid = dict[str, list[list[object]]]


def small_books() -> Grid:
    """Two members, two loans and a few months; nothing is wrong with them."""
    return {
        "Câu lạc bộ": [
            ["Tên câu lạc bộ", "CLB thôn Mẫu"],
            ["Thôn", "Thôn Mẫu"],
            ["Xã", "Xã Mẫu"],
            ["Tỉnh", "Tỉnh Mẫu"],
            ["Ngày thành lập", "17/01/2024"],
            ["Ngày sinh hoạt hàng tháng", 17],
            ["Nơi nhận báo cáo", "Hội Người cao tuổi xã Mẫu"],
            ["Số ngày ân hạn", 10],
            ["Làm tròn gốc", 1000],
            ["Làm tròn lãi", 1000],
            ["Phí thành viên tháng", 5000],
            ["Tiền lãi chuyển vào Quỹ tăng thu nhập (%)", 30],
            ["Tiền lãi chuyển vào Quỹ hoạt động (%)", 70],
        ],
        "Thành viên": [
            [
                *("Mã", "Họ và tên", "Giới tính", "Ngày sinh", "CCCD", "Điện thoại", "Tổ", "Diện hộ"),
                *("Ngày vào", "Ngày ra", "Lý do ra"),
            ],
            [
                *("TV001", "Lò Văn Mẫu", "Nam", "1961", "001061000001", "0900000001", "Tổ 1", "Hộ nghèo"),
                *("17/01/2024", None, None),
            ],
            [
                *("TV002", "Đỗ Thị Thử", "Nữ", "03/05/1958", "002158000002", None, "Tổ 2", None),
                *("17/01/2024", "17/05/2025", "Chuyển đi"),
            ],
        ],
        "Khoản vay": [
            [
                *("Mã vay", "Mã thành viên", "Ngày vay", "Số tiền", "Lãi suất %/tháng", "Cách tính lãi"),
                *("Cách trả", "Thời hạn (tháng)", "Trả gốc mỗi (tháng)", "Kỳ trả đầu"),
            ],
            [
                *("TV001-001", "TV001", "17/01/2024", 5_000_000, 0.8, "Dư nợ giảm dần", "Gốc đều"),
                *(10, 1, "17/02/2024"),
            ],
            [
                *("TV002-002", "TV002", "31/01/2024", "4.000.000", "0,8", "Dư nợ ban đầu"),
                *("Lãi tháng, gốc cuối kỳ", 6, None, None),
            ],
        ],
        "Thu nợ": [
            ["Ngày", "Mã vay", "Gốc", "Lãi"],
            ["17/02/2024", "TV001-001", 500_000, 40_000],
            ["17/03/2024", "TV001-001", 500_000, 36_000],
            ["17/03/2024", "TV002-002", 0, 32_000],
        ],
        "Xóa nợ": [
            ["Ngày", "Mã vay", "Số tiền", "Lý do"],
            ["17/05/2025", "TV002-002", 1_000_000, "Thiên tai"],
        ],
        "Sinh hoạt": [
            ["Ngày", "Địa điểm", "Có mặt", "Tổng số"],
            ["17/01/2024", "Nhà văn hóa", 2, 2],
            ["17/02/2024", "Nhà văn hóa", 1, 2],
        ],
        "Điểm danh": [
            ["Ngày", "Mã thành viên", "Trạng thái"],
            ["17/01/2024", "TV001", "Có mặt"],
            ["17/01/2024", "TV002", "Có mặt"],
            ["17/02/2024", "TV001", "Có mặt"],
            ["17/02/2024", "TV002", "Vắng có lý do"],
        ],
        "Thu chi": [
            ["Ngày", "Quỹ", "Thu/Chi", "Loại", "Số tiền", "Diễn giải"],
            ["17/01/2024", "Quỹ tăng thu nhập", "Thu", "Vốn ban đầu", 10_000_000, "Ngân sách hỗ trợ"],
            ["17/01/2024", "Quỹ hoạt động", "Thu", "Vốn ban đầu", 500_000, "Xã hỗ trợ"],
            ["17/02/2024", "Quỹ hoạt động", "Chi", "Sinh hoạt", 100_000, "Nước uống"],
        ],
    }


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `value` into one cell: a sheet, a row as numbered there, a column by its heading (or setting)."""

    sheet: str
    row: int
    column: str
    value: object


def edited(*edits: Edit) -> Grid:
    """The small books with some cells changed, and rows added where there were none."""
    books = small_books()
    for edit in edits:
        rows = books[edit.sheet]
        place = 1 if edit.sheet == "Câu lạc bộ" else rows[0].index(edit.column)
        while len(rows) < edit.row:
            rows.append([None] * len(rows[0]))
        rows[edit.row - 1][place] = edit.value
    return books


def write_books(books: Grid, path: Path) -> Path:
    """The grid as a workbook."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, rows in books.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def read_books(books: Grid, folder: Path) -> BooksReading:
    """Write the grid and read it back as the program does."""
    return read_history_workbook(write_books(books, folder / "so_sach.xlsx"), today=TODAY)


Told = tuple[str, int | None, str | None, str, str]


def told(complaints: tuple[Complaint, ...]) -> list[Told]:
    """What was complained about, in plain words: sheet, row, column, value, fault."""
    return [(str(c.sheet), c.row, c.column and str(c.column), c.value, c.fault.value) for c in complaints]
