"""The annexes of a report: its tables of figures, without anybody's name."""

from collections.abc import Sequence
from decimal import Decimal

from clubdesk.domain.activities import counted
from clubdesk.domain.data_tables import Status, loan_status
from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.indicators import Indicator, Unit, age_band, share
from clubdesk.domain.loans import Loan
from clubdesk.domain.meetings import Body
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.sections import Cell, Section, SectionColumn, SectionTable, Side
from clubdesk.reports.flow_words import flow_words
from clubdesk.reports.report_words import Told, percent_words
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from clubdesk.text.indicator_words import indicator_name, unit_word

_BANDS = ("<55", "55-59", "60-69", "70-79", "80+", "")
_BAND_WORDS = {"<55": "Dưới 55", "80+": "Từ 80", "": "Chưa rõ tuổi"}
_HOUSEHOLDS = {
    Household.POOR: "Hộ nghèo",
    Household.NEAR_POOR: "Hộ cận nghèo",
    Household.NEWLY_ESCAPED: "Hộ mới thoát nghèo",
    Household.AVERAGE: "Hộ có mức sống trung bình",
    Household.NONE: "Không thuộc diện",
}
STATES = {
    Status.RUNNING: "Đang trả",
    Status.OVERDUE: "Quá hạn",
    Status.FROZEN: "Đang khoanh nợ",
    Status.PAID: "Đã trả hết",
    Status.WRITTEN_OFF: "Đã xóa nợ",
}


def annexes_of(
    figures: Told, indicators: Sequence[Indicator], before: Sequence[Indicator]
) -> tuple[Section, ...]:
    """The annexes in their order: indicators, members, funds, loans, meetings, activities."""
    parts = (
        ("indicators", "Các chỉ tiêu", _indicator_table(figures, indicators, before)),
        ("members", "Thành phần thành viên", _member_table(figures)),
        ("funds", "Thu, chi của các quỹ (đồng)", _fund_table(figures)),
        ("loans", "Các khoản đang vay (đồng)", _loan_table(figures)),
        ("meetings", "Các buổi sinh hoạt", _meeting_table(figures)),
        ("activities", "Hoạt động theo mảng hoạt động", _activity_table(figures)),
    )
    return tuple(
        Section(key=key, title=f"Phụ lục {n}. {title}", tables=(table,))
        for n, (key, title, table) in enumerate(parts, 1)
    )


def figure_words(one: Indicator | None) -> str:
    """A figure as the annex shows it: a ratio with the counts it comes from."""
    if one is None or one.value is None:
        return "–"
    if one.unit is Unit.PERCENT:
        return f"{percent_words(one.value)} ({_plain(one.count)}/{_plain(one.of)})"
    return _plain(one.value)


def _plain(value: int | Decimal | None) -> str:
    return "–" if value is None else format_amount(int(value))


def _right(title: str, width: int, *, summed: bool = False) -> SectionColumn:
    return SectionColumn(title=title, width=width, side=Side.RIGHT, summed=summed)


def _indicator_table(
    figures: Told, indicators: Sequence[Indicator], before: Sequence[Indicator]
) -> SectionTable:
    known = {(one.code, one.part): one for one in before}
    columns = (
        SectionColumn(title="Mã", width=12),
        SectionColumn(title="Chỉ tiêu", width=70),
        SectionColumn(title="Đơn vị", width=17, side=Side.CENTRE),
        _right("Kỳ này", 33),
        _right("Kỳ trước", 33),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            one.code,
            indicator_name(one, funds=figures.funds, areas=figures.areas),
            unit_word(one.unit),
            figure_words(one),
            figure_words(known.get((one.code, one.part))),
        )
        for one in indicators
    ]
    return SectionTable(columns=columns, rows=tuple(rows))


def _member_table(figures: Told) -> SectionTable:
    present, until = figures.facts.present, figures.facts.until
    columns = (
        SectionColumn(title="Chia theo", width=60),
        _right("Nam", 25),
        _right("Nữ", 25),
        _right("Cộng", 25),
    )
    by_age = (
        (f"Tuổi: {age_words(band)}", [one for one in present if age_band(one.age(until)) == band])
        for band in _BANDS
    )
    by_household = (
        (words, [one for one in present if one.household(until) is household])
        for household, words in _HOUSEHOLDS.items()
    )
    groups = (*by_age, *by_household, ("Tổng số thành viên", present))
    rows: list[tuple[Cell, ...]] = []
    for words, own in groups:
        women = sum(one.details.sex is Sex.FEMALE for one in own)
        if own:
            rows.append((words, str(len(own) - women), str(women), str(len(own))))
    return SectionTable(columns=columns, rows=tuple(rows))


def age_words(band: str) -> str:
    """An age band of the data file on paper: "60–69", "Từ 80"."""
    return _BAND_WORDS.get(band, band.replace("-", "–"))


def _fund_table(figures: Told) -> SectionTable:
    columns = (
        SectionColumn(title="Quỹ", width=45),
        SectionColumn(title="Nội dung", width=55),
        _right("Thu", 30),
        _right("Chi", 30),
    )
    rows: list[tuple[Cell, ...]] = []
    for fund in figures.facts.funds:
        name = figures.funds.get(fund.code, fund.code)
        rows.append((name, "Đầu kỳ", fund.opening, None))
        for (kind, code), amount in sorted(fund.flows.items(), key=lambda one: (one[1] < 0, one[0])):
            words = flow_words(FlowKind(kind), code, figures.areas)
            rows.append(("", words, max(0, amount) or None, max(0, -amount) or None))
        rows.append(("", "Cộng trong kỳ", fund.received, fund.used))
        rows.append(("", "Cuối kỳ", fund.closing, None))
    return SectionTable(columns=columns, rows=tuple(rows))


def _loan_table(figures: Told) -> SectionTable:
    columns = (
        SectionColumn(title="TT", width=11, side=Side.CENTRE),
        SectionColumn(title="Ngày vay", width=25, side=Side.CENTRE),
        _right("Số tiền vay", 28, summed=True),
        SectionColumn(title="Thời hạn", width=20, side=Side.CENTRE),
        _right("Còn nợ", 28, summed=True),
        _right("Quá hạn", 26, summed=True),
        SectionColumn(title="Tình trạng", width=27, side=Side.CENTRE),
    )
    facts = figures.facts
    live = [loan for loan in facts.lent if facts.positions[loan.id].is_live]
    rows = tuple(_loan_row(n, loan, figures) for n, loan in enumerate(live, 1))
    return SectionTable(columns=columns, rows=rows)


def _loan_row(n: int, loan: Loan, figures: Told) -> tuple[Cell, ...]:
    now = figures.facts.positions[loan.id]
    return (
        str(n),
        format_date(loan.begins_on),
        loan.first_lent,
        f"{loan.terms.months} tháng",
        now.outstanding,
        now.principal_overdue,
        STATES[loan_status(now)],
    )


def _meeting_table(figures: Told) -> SectionTable:
    columns = (
        SectionColumn(title="Ngày", width=35, side=Side.CENTRE),
        _right("Số người trong danh sách", 45),
        _right("Có mặt", 30),
        _right("Tỷ lệ", 30),
    )
    rows = []
    for one in figures.facts.meetings:
        if one.body is Body.CLUB:
            rate = share(one.present, one.on_roll) if one.present is not None and one.on_roll else None
            rows.append(
                (
                    format_date(one.held_on),
                    _plain(one.on_roll),
                    _plain(one.present),
                    percent_words(rate),
                )
            )
    return SectionTable(columns=columns, rows=tuple(rows))


def _activity_table(figures: Told) -> SectionTable:
    columns = (
        SectionColumn(title="Mảng hoạt động", width=75),
        _right("Số lần", 25),
        _right("Số lượt người", 30),
        _right("Giá trị (đồng)", 35),
    )
    rows: list[tuple[Cell, ...]] = []
    for code, name in figures.areas.items():
        done = counted(line for _on, line in figures.facts.activities if line.area == code)
        rows.append((name, str(done.times), str(done.people), done.value))
    return SectionTable(columns=columns, rows=tuple(rows))
