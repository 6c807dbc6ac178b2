"""The sheets of SO_LIEU.xlsx: the report's figures with their names, as numbers."""

from collections.abc import Iterator, Mapping
from datetime import date

from clubdesk.domain.data_tables import Status, Table, tables
from clubdesk.domain.indicators import CODES
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.exchange.report_workbook import Sheet
from clubdesk.exchange.table_workbook import Value
from clubdesk.operations.indicators import PeriodIndicators
from clubdesk.reports.flow_words import flow_words
from clubdesk.reports.report_annexes import STATES, age_words
from clubdesk.text.indicator_words import code_name, definition, indicator_name, unit_word
from clubdesk.text.loan_words import base_words, pattern_words
from clubdesk.text.member_words import household_word, sex_word

_LOANS = (
    "Khoản số",
    "Ngày vay",
    "Số tiền vay",
    "Lãi suất (%/tháng)",
    "Số tháng",
    "Cách tính lãi",
    "Cách trả",
    "Còn nợ",
    "Gốc quá hạn",
    "Số ngày chậm",
    "Tình trạng",
    "Giới",
    "Nhóm tuổi",
    "Diện hộ",
)
_EXPLAINED: tuple[tuple[str, str], ...] = (
    ("Nguồn của số liệu", "Sổ sách của câu lạc bộ trên máy; ghi một lần, cộng tự động."),
    ("Mã kiểm tra", "Giống mã in ở chân báo cáo giấy. Nếu khác, tệp và giấy không phải của nhau."),
    ("Đầu kỳ, cuối kỳ", "Số tồn và số người là của ngày cuối kỳ; thu, chi, số buổi là của riêng trong kỳ."),
    ("Tỷ lệ", "Luôn kèm tử số và mẫu số, để nơi nhận tự cộng và tính lại cho nhiều câu lạc bộ."),
    ("Khoản vay", "Không có tên và số giấy tờ của ai."),
)


def report_sheets(
    counted: PeriodIndicators, *, title: str, code: str, funds: Mapping[str, str], areas: Mapping[str, str]
) -> list[Sheet]:
    """The five sheets; `title` stands above each, `code` is the control code."""
    rows = tables(counted.facts, counted.indicators)
    return [
        Sheet(
            name="Chỉ tiêu",
            title=title,
            headings=("Mã", "Phần", "Chỉ tiêu", "Giá trị", "Đơn vị", "Tử số", "Mẫu số", "Cách tính"),
            rows=tuple(_indicator_rows(counted, funds, areas)),
        ),
        Sheet(
            name="Quỹ",
            title=title,
            headings=("Quỹ", "Nội dung", "Đầu kỳ", "Thu", "Chi", "Cuối kỳ"),
            rows=tuple(_fund_rows(counted, funds, areas)),
        ),
        Sheet(name="Khoản vay", title=title, headings=_LOANS, rows=tuple(map(_loan_row, rows[Table.LOANS]))),
        Sheet(
            name="Sinh hoạt",
            title=title,
            headings=("Ngày", "Số người trong danh sách", "Có mặt"),
            rows=tuple((date.fromisoformat(str(day)), *rest) for day, *rest in rows[Table.MEETINGS]),
        ),
        Sheet(
            name="Giải thích",
            title=title,
            headings=("Điều", "Giải thích"),
            rows=(
                ("Mã kiểm tra của tệp này", code),
                *_EXPLAINED,
                *((f"{one} {code_name(one)}", definition(one)) for one in CODES),
            ),
        ),
    ]


def _indicator_rows(
    counted: PeriodIndicators, funds: Mapping[str, str], areas: Mapping[str, str]
) -> Iterator[tuple[Value, ...]]:
    for one in counted.indicators:
        name = indicator_name(one, funds=funds, areas=areas)
        yield (
            one.code,
            one.part,
            name,
            one.value,
            unit_word(one.unit),
            one.count,
            one.of,
            definition(one.code),
        )


def _fund_rows(
    counted: PeriodIndicators, funds: Mapping[str, str], areas: Mapping[str, str]
) -> Iterator[tuple[Value, ...]]:
    for fund in counted.facts.funds:
        name = funds.get(fund.code, fund.code)
        yield name, "Cả kỳ", fund.opening, fund.received, fund.used, fund.closing
        for (kind, code), amount in sorted(fund.flows.items()):
            words = flow_words(kind, code, areas)
            yield name, words, None, max(0, amount) or None, max(0, -amount) or None, None


def _loan_row(row: tuple[Value, ...]) -> tuple[Value, ...]:
    """A row of the table in words: its codes are for programs, this sheet is for people."""
    number, day, *figures = row[:5]
    base, pattern, *amounts = row[5:10]
    status, sex, band, household = map(str, row[10:])
    return (
        number,
        date.fromisoformat(str(day)),
        *figures,
        base_words(Base(str(base))),
        pattern_words(Pattern(str(pattern))),
        *amounts,
        STATES[Status(status)],
        sex_word(Sex(sex)),
        age_words(band),
        household_word(Household(household)),
    )
