"""Both funds, what was taken and lent, as the minutes say it: in tables and in sentences."""

from collections.abc import Iterator, Sequence

from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.meeting_facts import (
    CountFacts,
    FundFigures,
    GoodsGiven,
    MoneyFacts,
    NewLoan,
    OtherMoney,
    Taken,
    sum_taken,
)
from clubdesk.domain.minutes import SectionKey
from clubdesk.domain.sections import Cell, Section, SectionColumn, SectionTable, Side
from clubdesk.reports.minutes_decision_words import without_full_stop
from clubdesk.reports.terms import rate_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date

_FUND_COLUMNS = (
    SectionColumn(title="Quỹ", width=58),
    SectionColumn(title="Tồn đầu kỳ", width=27, side=Side.RIGHT),
    SectionColumn(title="Thu", width=25, side=Side.RIGHT),
    SectionColumn(title="Chi", width=25, side=Side.RIGHT),
    SectionColumn(title="Tồn cuối kỳ", width=28, side=Side.RIGHT),
)
_TAKEN_COLUMNS = (
    SectionColumn(title="TT", width=11, side=Side.CENTRE),
    SectionColumn(title="Người nộp", width=54),
    SectionColumn(title="Gốc", width=25, side=Side.RIGHT, summed=True),
    SectionColumn(title="Lãi", width=23, side=Side.RIGHT, summed=True),
    SectionColumn(title="Phí", width=23, side=Side.RIGHT, summed=True),
    SectionColumn(title="Cộng", width=27, side=Side.RIGHT, summed=True),
)
_LOAN_COLUMNS = (
    SectionColumn(title="TT", width=11, side=Side.CENTRE),
    SectionColumn(title="Người vay", width=36),
    SectionColumn(title="Số tiền", width=25, side=Side.RIGHT),
    SectionColumn(title="Mục đích", width=32),
    SectionColumn(title="Thời hạn", width=20, side=Side.CENTRE),
    SectionColumn(title="Lãi suất", width=22, side=Side.CENTRE),
    SectionColumn(title="Biểu quyết", width=19, side=Side.CENTRE),
)
_RECEIVED, _PAID, _MOVED, _REVERSED = _DIRECTIONS = ("Thu khác", "Chi", "Chuyển tiền", "Hủy phiếu")
_ODD_KINDS = {
    EntryKind.OPENING: "số dư đầu kỳ",
    EntryKind.TRANSFER: "chuyển giữa các quỹ, nơi giữ tiền",
    EntryKind.CONTRIBUTION: "thành viên góp vốn",
    EntryKind.REFUND: "trả lại vốn góp",
    EntryKind.WRITE_OFF: "xóa nợ khoản vay",
    EntryKind.RECOVERY: "thu hồi nợ đã xóa của khoản vay",
    EntryKind.BROUGHT_IN: "nợ cũ đưa vào sổ, khoản vay",
    EntryKind.CORRECTION: "sửa số đầu kỳ của khoản vay",
}


def finance_section(money: MoneyFacts) -> Section:
    """Both funds with what they open and close with, and everything that was taken and paid."""
    taken = [_taken_table(money.taken)] if money.taken else []
    return Section(
        key=SectionKey.FINANCE,
        title="Công khai tài chính",
        sentences=tuple(_finance(money)),
        tables=(_fund_table(money.figures), *taken),
    )


def lending_section(money: MoneyFacts) -> Section:
    """The loans paid out."""
    tables = (_loan_table(money.loans),) if money.loans else ()
    nothing = () if money.loans else ("Không có khoản vay mới.",)
    return Section(key=SectionKey.LENDING, title="Cho vay mới", sentences=nothing, tables=tables)


def _fund_table(figures: Sequence[FundFigures]) -> SectionTable:
    rows = tuple((_fund_words(one), one.opening, one.received, one.paid, one.closing) for one in figures)
    return SectionTable(columns=_FUND_COLUMNS, rows=rows)


def _fund_words(one: FundFigures) -> str:
    if one.loans is not None:
        return f"\u00a0\u00a0đang cho vay ({one.loans} khoản)"
    return f"{one.fund}, {one.place[:1].lower()}{one.place[1:]}"


def _taken_table(taken: Sequence[Taken]) -> SectionTable:
    rows: list[tuple[Cell, ...]] = [
        (str(n), one.name, one.principal or None, one.interest or None, one.dues or None, one.amount)
        for n, one in enumerate(taken, start=1)
    ]
    return SectionTable(columns=_TAKEN_COLUMNS, rows=tuple(rows))


def _loan_table(loans: Sequence[NewLoan]) -> SectionTable:
    rows = tuple(_loan_row(n, one) for n, one in enumerate(loans, start=1))
    return SectionTable(columns=_LOAN_COLUMNS, rows=rows)


def _loan_row(number: int, one: NewLoan) -> tuple[Cell, ...]:
    votes = one.votes
    voted = f"{votes.in_favour}/{votes.total}" if votes else None
    lent_on = f" (ngày {format_date(one.on)})" if one.on else ""
    months = f"{one.months} tháng"
    return (str(number), one.borrower + lent_on, one.amount, one.purpose, months, rate_words(one.rate), voted)


def _finance(money: MoneyFacts) -> Iterator[str]:
    yield _collected("Thu tại buổi sinh hoạt", money.taken)
    if money.taken_between:
        since = f"từ ngày {format_date(money.since)}"
        yield _collected(f"Đã thu ngoài buổi sinh hoạt {since}", money.taken_between)
    yield from _by_kind(money.other)
    if money.goods:
        yield f"Hiện vật ủng hộ: {'; '.join(map(_gift, money.goods))}."
    if money.goods_taken_back:
        yield f"Hủy hiện vật ủng hộ đã ghi: {'; '.join(map(_gift, money.goods_taken_back))}."
    if money.overdue_people:
        yield f"Quá hạn: {money.overdue_people} người, gốc {format_dong(money.overdue)}."
    else:
        yield "Không có nợ quá hạn."
    yield _counted(money.counts)


def _collected(words: str, taken: Sequence[Taken]) -> str:
    total = sum_taken(taken)
    debtors = sum(bool(one.principal or one.interest) for one in taken)
    payers = sum(bool(one.dues) for one in taken)
    debts = f"thu nợ {debtors} người, gốc {format_dong(total.principal)}, lãi {format_dong(total.interest)}"
    dues = f"phí thành viên {payers} người, {format_dong(total.dues)}"
    told = "; ".join(part for part, people in ((debts, debtors), (dues, payers)) if people)
    return f"{words}: {told}." if told else f"{words}: không có khoản thu nợ, thu phí nào."


def _by_kind(other: Sequence[OtherMoney]) -> Iterator[str]:
    """One sentence a fund, direction and kind, each item with who and what for."""
    groups: dict[tuple[str, str, str], list[OtherMoney]] = {}
    for one in other:
        groups.setdefault((_direction(one), one.fund, _kind(one)), []).append(one)
    for (direction, fund, kind), items in sorted(
        groups.items(), key=lambda one: _DIRECTIONS.index(one[0][0])
    ):
        total = format_dong(sum(item.amount for item in items))
        details = "; ".join(filter(None, (_item(item, alone=len(items) == 1) for item in items)))
        yield f"{direction}, {fund}: {kind} {total}{f' ({details})' if details else ''}."


def _gift(one: GoodsGiven) -> str:
    value = f"trị giá {format_dong(one.value)}" if one.value else ""
    details = ", ".join(filter(None, (one.donor, value, without_full_stop(one.purpose))))
    return f"{without_full_stop(one.goods)} ({details})"


def _direction(one: OtherMoney) -> str:
    if one.kind is EntryKind.REVERSAL:
        return _REVERSED
    if one.kind is EntryKind.TRANSFER:
        return _MOVED
    return _RECEIVED if one.direction > 0 else _PAID


def _kind(one: OtherMoney) -> str:
    if one.kind is EntryKind.REVERSAL:
        return one.reversed_voucher
    odd = _ODD_KINDS.get(one.kind)
    return " ".join(filter(None, (odd, one.name))) if odd else one.name or "khoản khác"


def _item(one: OtherMoney, *, alone: bool) -> str:
    amount = "" if alone else format_dong(one.amount)
    return ", ".join(filter(None, (one.who, without_full_stop(one.words), amount)))


def _counted(counts: Sequence[CountFacts]) -> str:
    if not counts:
        return "Kiểm quỹ: chưa kiểm."
    if all(one.difference == 0 for one in counts):
        return f"Kiểm quỹ: khớp sổ ({'; '.join(map(_count, counts))})."
    return f"Kiểm quỹ: {'; '.join(map(_count, counts))}."


def _count(one: CountFacts) -> str:
    words = f"{one.place} {format_dong(one.counted)}"
    if one.difference:
        more = "thừa" if one.difference > 0 else "thiếu"
        words += f", {more} so với sổ {format_dong(abs(one.difference))}"
    return f"{words}, {without_full_stop(one.words)}" if one.words else words
