"""Tells the rows of a list that are nobody: titles of groups, totals, signatures, bare numbers."""

import re
from collections.abc import Mapping

from clubdesk.domain.roll import LeftOutWhy
from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.roll_columns import RollColumn
from clubdesk.exchange.roll_groups import heading_group
from clubdesk.exchange.roll_headings import is_column_numbers
from clubdesk.exchange.roll_numbers import plain_number
from clubdesk.exchange.roll_row_cells import written_name
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.roll_words import household_in, is_mark, is_nothing, is_person_name, sex_in

_TOTAL = re.compile(
    r"^\W*(tổng(?! thị| văn)|tong (so|cong)|(cộng|cong)\s*(:|\d|chung|toàn|$)|trong đó|trong do)"
    r"|^\W*danh sách (này )?(gồm|có)"
    r"|^\W*(nam|nữ|nu)\s*[:=]\s*\d|\d+\s*(người|nguoi|thành viên|hội viên)\W*$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"chủ nhiệm|chu nhiem|người lập|nguoi lap|lập (bảng|biểu|danh sách)|trưởng ban|chủ tịch|thư ký|"
    r"kế toán|thủ quỹ|xác nhận|xac nhan|đã ký|^\W*ký\b|\bký\W*(tên|ghi)|đóng dấu|"
    r"^\W*(t/m|tm\b|k/t|kt\.|tl\.)|ủy ban|uỷ ban|"
    r"ngày\s*[\d. …]*\s*tháng\s*[\d. …]*\s*năm|ngay\s*[\d. …]*thang[\d. …]*nam|"
    r"^\W*(tổ|nhóm) trưởng\W*$|duyệt\W*$",
    re.IGNORECASE,
)
_PERSONAL = (
    *(Kind.SEX, Kind.MALE, Kind.FEMALE, Kind.BIRTH, Kind.BIRTH_YEAR, Kind.AGE, Kind.CITIZEN_ID, Kind.PHONE),
    *(Kind.HOUSEHOLD, Kind.CODE),
)
_LONGEST_WORDS = 300
_SHORT = 6


def why_nobody(
    row: RollRow, columns: Mapping[Kind, RollColumn], *, after_signature: bool
) -> LeftOutWhy | None:
    """Why a row is no member; None where it is one."""
    name = written_name(row, columns)[:_LONGEST_WORDS]
    details = [one for one in _PERSONAL if one in columns and _tells(one, row.texts[columns[one].place])]
    is_numbered = Kind.NUMBERING in columns and is_number(row, columns[Kind.NUMBERING].place)
    whole = " ".join(row.texts[place] for place in row.filled)[:_LONGEST_WORDS]
    if is_column_numbers(row):
        return LeftOutWhy.COLUMN_NUMBERS
    if not _has_number_of_own(row, columns):
        is_someone = is_person_name(name) and bool(details or is_numbered)
        if not is_someone and heading_group(row):
            return LeftOutWhy.GROUP_HEADING
        why = _of_words(name, "" if is_someone else whole)
        if why or is_someone:
            return why
    if len(details) > 1 or (name and (details or is_numbered)):
        return None
    if not name and not details and _is_only_number(row, columns):
        return LeftOutWhy.ONLY_NUMBER
    is_bare_name = not after_signature and is_person_name(name)
    return None if is_bare_name or (details and not after_signature) else _of_loose_words(after_signature)


def is_number(row: RollRow, place: int) -> bool:
    """Whether a row has its number in the column of numbers."""
    return plain_number(row.cells[place], row.texts[place]).rstrip(".)").isdigit()


def _tells(kind: Kind, text: str) -> bool:
    """Whether a cell tells something of a person; under a list the words of a signature stand anywhere."""
    if is_nothing(text):
        return False
    if kind is Kind.SEX:
        return sex_in(text) is not None or len(text) < _SHORT
    if kind is Kind.HOUSEHOLD:
        return household_in(text) is not None
    return is_mark(text) or any(char.isdigit() for char in text)


def _of_words(name: str, whole: str) -> LeftOutWhy | None:
    """What the words of a row say it is: of somebody's row only the name itself is asked."""
    if _TOTAL.search(name) or (whole and _TOTAL.search(whole)):
        return LeftOutWhy.TOTAL
    return LeftOutWhy.SIGNATURE if whole and _SIGNATURE.search(whole) else None


def _has_number_of_own(row: RollRow, columns: Mapping[Kind, RollColumn]) -> bool:
    kinds = (Kind.CITIZEN_ID, Kind.PHONE)
    return any(
        len(row.texts[column.place]) > 7 and any(char.isdigit() for char in row.texts[column.place])
        for kind in kinds
        if (column := columns.get(kind))
    )


def _is_only_number(row: RollRow, columns: Mapping[Kind, RollColumn]) -> bool:
    return all(
        is_nothing(row.texts[place])
        or (Kind.NUMBERING in columns and place == columns[Kind.NUMBERING].place and is_number(row, place))
        for place in row.filled
    )


def _of_loose_words(after_signature: bool) -> LeftOutWhy:
    return LeftOutWhy.SIGNATURE if after_signature else LeftOutWhy.NO_PERSON
