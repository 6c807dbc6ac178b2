"""The sentences of a report, as the program writes them from its figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.indicators import PERCENT, Facts, FundFacts, Indicator, Unit
from clubdesk.domain.meetings import Body
from clubdesk.domain.reports import ReportKey
from clubdesk.domain.sections import Section
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date, long_date

_TITLES = {
    ReportKey.ORGANISATION: "Tổ chức và thành viên",
    ReportKey.MEETINGS: "Sinh hoạt câu lạc bộ",
    ReportKey.ACTIVITIES: "Hoạt động theo các mảng",
    ReportKey.FUNDS: "Các quỹ của câu lạc bộ",
    ReportKey.LENDING: "Vay vốn tăng thu nhập",
    ReportKey.REMARKS: "Những điều cần nói rõ về số liệu",
    ReportKey.ASSESSMENT: "Đánh giá chung",
    ReportKey.PLAN: "Phương hướng kỳ tới",
    ReportKey.PROPOSALS: "Kiến nghị, đề xuất",
}


@dataclass(frozen=True, slots=True)
class Told:
    """The figures of a period by code and part, to be put into sentences."""

    facts: Facts
    by_code: Mapping[tuple[str, str], Indicator]
    funds: Mapping[str, str]
    areas: Mapping[str, str]

    def number(self, code: str, part: str = "") -> str:
        """A count: "61"."""
        return format_amount(self.whole(code, part))

    def money(self, code: str, part: str = "") -> str:
        """An amount: "48.000.000 đồng"."""
        return _dong(self.whole(code, part))

    def percent(self, code: str, part: str = PERCENT) -> str:
        """A ratio: "82,0%"; "–" where there is none."""
        return percent_words(self.by_code[code, part].value)

    def whole(self, code: str, part: str = "") -> int:
        """A figure to reckon with; 0 where there is none."""
        found = self.by_code.get((code, part))
        return int(found.value or 0) if found else 0


def told(
    facts: Facts, indicators: Sequence[Indicator], *, funds: Mapping[str, str], areas: Mapping[str, str]
) -> Told:
    """Figures ready to be put into sentences."""
    return Told(facts, {(one.code, one.part): one for one in indicators}, funds, areas)


def percent_words(value: int | Decimal | None) -> str:
    """A ratio on paper."""
    return "–" if value is None else f"{value}%".replace(".", ",")


def sections_of(figures: Told, remarks: Sequence[tuple[str, str]]) -> tuple[Section, ...]:
    """Every section; `remarks` are what is missing or odd with what the club says about it."""
    sentences: dict[ReportKey, tuple[str, ...]] = {
        ReportKey.ORGANISATION: tuple(_organisation(figures)),
        ReportKey.MEETINGS: tuple(_meetings(figures)),
        ReportKey.ACTIVITIES: tuple(_activities(figures)),
        ReportKey.FUNDS: tuple(_funds(figures)),
        ReportKey.LENDING: tuple(_lending(figures)),
        ReportKey.REMARKS: tuple(f"{what} {words}" for what, words in remarks),
    }
    return tuple(
        Section(key=key.value, title=title, sentences=sentences.get(key, ()))
        for key, title in _TITLES.items()
    )


def _organisation(one: Told) -> Iterator[str]:
    yield (
        f"Đến {long_date(one.facts.until)}, câu lạc bộ có {one.number('A1')} thành viên, trong đó"
        f" {one.number('A4')} phụ nữ ({one.percent('A4')}), {one.number('A5')} người từ 60 tuổi trở lên"
        f" ({one.percent('A5')}), {one.number('A6')} người từ 55 tuổi trở lên ({one.percent('A6')}),"
        f" {one.number('A8')} người thuộc hộ nghèo, {one.number('A9')} người thuộc hộ cận nghèo."
    )
    joined, left = one.whole("A2"), one.whole("A3")
    if joined or left:
        died = one.whole("A3", "died")
        of_them = f", trong đó {died} người qua đời" if died else ""
        yield f"Trong kỳ có {joined} người vào câu lạc bộ và {left} người thôi là thành viên{of_them}."
    else:
        yield "Trong kỳ không có người vào hay ra khỏi câu lạc bộ."


def _meetings(one: Told) -> Iterator[str]:
    held = [meeting for meeting in one.facts.meetings if meeting.body is Body.CLUB]
    if not held:
        yield "Trong kỳ câu lạc bộ không tổ chức buổi sinh hoạt nào."
        return
    days = ", ".join(format_date(meeting.held_on) for meeting in held)
    yield f"Trong kỳ câu lạc bộ tổ chức {len(held)} buổi sinh hoạt ({days})."
    rate = one.by_code["B2", ""]
    if rate.count is not None and rate.of:
        yield (
            f"Tỷ lệ thành viên dự sinh hoạt là {percent_words(rate.value)}"
            f" ({rate.count} lượt có mặt trên {rate.of} lượt thành viên trong danh sách)."
        )
    if board := one.whole("B1", Body.BOARD.value):
        yield f"Ban Chủ nhiệm họp {board} lần."


def _activities(one: Told) -> Iterator[str]:
    if not one.facts.activities:
        yield "Trong kỳ chưa ghi hoạt động nào theo mảng hoạt động."
        return
    area = one.by_code["J", PERCENT]
    yield f"Câu lạc bộ có hoạt động ở {area.count} trên {area.of} mảng."
    for code, name in one.areas.items():
        own = [line for _on, line in one.facts.activities if line.area == code]
        words = "; ".join(dict.fromkeys(line.words.rstrip(" .") for line in own if line.words))
        if words:
            yield f"{name}: {words}."
    health = _counted(
        (("E1", ""), "{} lượt người được đo huyết áp"),
        (("E2", ""), "{} lượt người được khám sức khỏe"),
        (("E3", ""), "{} buổi nói chuyện sức khỏe"),
        (("F1", ""), "{} người được chăm sóc tại nhà"),
        (("F3", ""), "{} lần thăm tại nhà"),
        (("G1", "people"), "{} lượt người được giúp đỡ"),
        (("G2", ""), "{} việc làm vì cộng đồng"),
        (("H", "performance"), "{} lần biểu diễn văn nghệ"),
        (("H", "exchange"), "{} lần giao lưu"),
        (("I", ""), "{} người được giúp về quyền lợi"),
        (("L", ""), "{} buổi tập huấn"),
        one=one,
    )
    if health:
        yield f"Kết quả chính: {health}."


def _counted(*wanted: tuple[tuple[str, str], str], one: Told) -> str:
    return ", ".join(words.format(one.number(*where)) for where, words in wanted if one.whole(*where))


def _funds(one: Told) -> Iterator[str]:
    for fund in one.facts.funds:
        name = one.funds.get(fund.code, fund.code)
        received = fund.received - max(0, _brought(fund))
        yield (
            f"{name}: đầu kỳ {_dong(fund.opening)};{_brought_in(fund)} thu {_dong(received)};"
            f" chi {_dong(fund.used)}; cuối kỳ {_dong(fund.closing)}"
            + (f", trong đó đang cho vay {_dong(fund.outstanding)}." if fund.outstanding else ".")
        )
    if one.whole("K"):
        yield f"Tiền vận động được trong kỳ: {one.money('K')}."


def _brought(fund: FundFacts) -> int:
    """Opening figures put into the books on the days: money there was, not money that came."""
    return sum(amount for (kind, _code), amount in fund.flows.items() if kind is FlowKind.OPENING)


def _brought_in(fund: FundFacts) -> str:
    amount = _brought(fund)
    return f" số dư ban đầu đưa vào sổ {_dong(amount)};" if amount > 0 else ""


def _dong(amount: int) -> str:
    return f"{format_amount(amount)} đồng"


def _lending(one: Told) -> Iterator[str]:
    given = one.whole("D1", "count")
    lent = (
        f"Trong kỳ cho vay {given} khoản, {one.money('D1', 'amount')}"
        if given
        else "Trong kỳ không cho vay mới"
    )
    yield f"{lent}; thu gốc {one.money('D4')}, thu lãi {one.money('D5')}."
    yield (
        f"Đến cuối kỳ còn {one.number('D3', 'loans')} khoản đang vay, dư nợ {one.money('D3')}."
        f" Đã có {one.number('D2')} người được vay; {one.percent('D2')} số thành viên hiện nay"
        " đã từng được vay."
    )
    if one.whole("D6"):
        yield (
            f"Gốc quá hạn {one.money('D6')} ở {one.number('D6', 'loans')} khoản vay;"
            f" có {one.number('D6', 'over-30')} khoản chậm quá 30 ngày,"
            f" tỷ lệ dư nợ rủi ro (PAR30) {one.percent('D6', 'par30')}."
        )
    elif one.whole("D3"):
        yield "Không có khoản nào quá hạn."
    rate = one.by_code["D7", ""]
    if rate.unit is Unit.PERCENT and rate.of:
        yield f"Tỷ lệ trả nợ đúng hạn trong kỳ: {percent_words(rate.value)}."
