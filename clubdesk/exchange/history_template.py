"""Writes the empty history workbook that a club fills in, with notes and lists to choose from."""

from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from clubdesk.domain.books import Column, Sheet
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND
from clubdesk.exchange.club_sheet import SHARE_HEADING, Setting
from clubdesk.exchange.history_rows import (
    BASES,
    COLUMNS,
    DIRECTIONS,
    HOUSEHOLDS,
    PATTERNS,
    PRESENCES,
    SEXES,
)

C = Column
_READY_ROWS = 2_000
_LIST_COLUMN_OFFSET = 30
_TEXT, _AMOUNT, _WHOLE, _PERCENT = "@", "#,##0", "0", "0.##"
_HEADING_FONT = Font(bold=True)
_HEADING_FILL = PatternFill("solid", fgColor="DCE6F1")
_WIDE = {C.NAME: 28, C.CITIZEN: 16, C.HOUSEHOLD: 24, C.LEFT_REASON: 28, C.REASON: 40, C.WORDS: 40}
_WIDE |= {C.PATTERN: 24, C.VENUE: 24, C.FUND: 20, C.PRINCIPAL_EVERY: 20}
_USUAL_WIDTH, _SETTING_WIDTH = 16, 44
_FORMATS = {C.AMOUNT: _AMOUNT, C.PRINCIPAL: _AMOUNT, C.INTEREST: _AMOUNT, C.RATE: _PERCENT}
_FORMATS |= {C.MONTHS: _WHOLE, C.PRINCIPAL_EVERY: _WHOLE, C.PRESENT: _WHOLE, C.TOTAL: _WHOLE}
_LISTS: dict[Column, Iterable[str]] = {
    C.SEX: SEXES,
    C.HOUSEHOLD: HOUSEHOLDS,
    C.BASE: BASES,
    C.PATTERN: PATTERNS,
    C.STATUS: PRESENCES,
    C.DIRECTION: DIRECTIONS,
    C.FUND: (INCOME_FUND, ACTIVITY_FUND),
}
_DAY_NOTE = "Ngày/tháng/năm, ví dụ 17/01/2025."
_NOTES = {
    **dict.fromkeys((C.DAY, C.JOINED, C.LENT_ON), _DAY_NOTE),
    C.CODE: "Mỗi thành viên một mã riêng, ví dụ TV001.",
    C.BIRTH: "Năm sinh, ví dụ 1961, hoặc ngày/tháng/năm.",
    C.CITIZEN: "12 chữ số, giữ cả số 0 ở đầu. Có thể để trống.",
    C.HOUSEHOLD: "Để trống nghĩa là Không.",
    C.LEFT: f"{_DAY_NOTE} Để trống nếu còn trong câu lạc bộ.",
    C.LOAN: "Mỗi khoản vay một mã riêng, ví dụ TV001-001.",
    C.MEMBER: "Mã như trong trang Thành viên.",
    C.RATE: "0,8 nghĩa là 0,8 % một tháng.",
    C.PRINCIPAL_EVERY: "Chỉ cho cách trả Gốc đều. Để trống nghĩa là 1 (tháng nào cũng trả gốc).",
    C.FIRST_DUE: f"{_DAY_NOTE} Để trống nghĩa là một tháng sau ngày vay.",
    C.PRINCIPAL: "Số tiền gốc đã thu, đồng.",
    C.INTEREST: "Số tiền lãi đã thu, đồng.",
    C.AMOUNT: "Số đồng, ví dụ 5.000.000.",
    C.FUND: f"{INCOME_FUND}, {ACTIVITY_FUND}, hoặc quỹ có tên trong trang Câu lạc bộ.",
    C.TOTAL: "Số thành viên của câu lạc bộ hôm đó.",
}
_SETTING_NOTES = {
    Setting.FOUNDED: _DAY_NOTE,
    Setting.MEETING_DAY: "Ngày trong tháng, ví dụ 17.",
    Setting.GRACE_DAYS: "Số ngày trả chậm vẫn tính là đúng hạn, từ 0 đến 27. Để trống nghĩa là 10.",
    Setting.ROUNDING: "1, 100, 500 hoặc 1.000 đồng. Để trống nghĩa là 1.000.",
    Setting.INTEREST_ROUNDING: "1, 100, 500 hoặc 1.000 đồng. Để trống nghĩa là 1.000.",
    Setting.DUES: "Số đồng mỗi thành viên đóng một tháng.",
}
_SHARE_NOTE = "Mỗi quỹ nhận tiền lãi một dòng; cộng lại phải đủ 100."


def write_history_template(path: Path) -> None:
    """Write the empty workbook to `path`, over what is there; raises OSError where it cannot be written."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _write_club_sheet(workbook.create_sheet(Sheet.CLUB))
    for sheet, columns in COLUMNS.items():
        _write_table(workbook.create_sheet(sheet), columns)
    workbook.save(path)


def _write_club_sheet(sheet: Worksheet) -> None:
    share = SHARE_HEADING.format(fund=ACTIVITY_FUND)
    for row, setting in enumerate([*Setting, share], start=1):
        note = _SHARE_NOTE if setting == share else _SETTING_NOTES.get(Setting(setting))
        _write_heading(sheet.cell(row, 1, value=str(setting)), note)
        sheet.cell(row, 2).alignment = Alignment(horizontal="left")
    sheet.cell(list(Setting).index(Setting.FOUNDED) + 1, 2).number_format = _TEXT
    sheet.cell(len(Setting) + 1, 2, value=100)
    for letter in "AB":
        sheet.column_dimensions[letter].width = _SETTING_WIDTH


def _write_table(sheet: Worksheet, columns: Iterable[Column]) -> None:
    sheet.freeze_panes = "A2"
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        _write_heading(sheet.cell(1, place, value=str(column)), _NOTES.get(column))
        sheet.column_dimensions[letter].width = _WIDE.get(column, _USUAL_WIDTH)
        # A format of the whole column reaches every row that will be typed, without writing any cell.
        sheet.column_dimensions[letter].number_format = _FORMATS.get(column, _TEXT)
        if column in _LISTS:
            _offer(sheet, place, tuple(_LISTS[column]))


def _write_heading(cell: Cell | MergedCell, note: str | None) -> None:
    cell.font = _HEADING_FONT
    cell.fill = _HEADING_FILL
    if note:
        cell.comment = Comment(note, "ClubDesk", height=80, width=260)


def _offer(sheet: Worksheet, place: int, choices: tuple[str, ...]) -> None:
    letter = get_column_letter(place)
    listed = f'"{",".join(choices)}"'
    # A comma ends a choice of a list written out, so such a list stands in a hidden column beside.
    if any("," in choice for choice in choices):
        listed = _write_hidden_list(sheet, get_column_letter(place + _LIST_COLUMN_OFFSET), choices)
    validation = DataValidation(type="list", formula1=listed, allow_blank=True)
    validation.showErrorMessage = False
    validation.add(f"{letter}2:{letter}{_READY_ROWS}")
    sheet.add_data_validation(validation)


def _write_hidden_list(sheet: Worksheet, letter: str, choices: tuple[str, ...]) -> str:
    for row, choice in enumerate(choices, start=2):
        sheet[f"{letter}{row}"] = choice
    sheet.column_dimensions[letter].hidden = True
    return f"${letter}$2:${letter}${len(choices) + 1}"
