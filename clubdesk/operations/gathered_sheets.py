"""The sheets of TONG_HOP.xlsx: totals by commune, clubs, what is missing and odd, every table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from clubdesk.domain.data_tables import Row, Table
from clubdesk.domain.gathering import COMPARED, Figures, KnownClub, Outlier, RefusedFile, TakenFile
from clubdesk.domain.indicators import CODES
from clubdesk.exchange.data_archive import CSV_MEMBERS, fingerprint
from clubdesk.exchange.data_csv import columns, read_csv
from clubdesk.exchange.gathered_workbook import GatheredWorkbook
from clubdesk.exchange.table_workbook import Value
from clubdesk.store.register import Register
from clubdesk.text.gathering_words import outlier_sentence
from clubdesk.text.indicator_words import code_name, definition
from clubdesk.text.report_sentences import refusal_sentence

_TOTALLED: tuple[tuple[str, str, str], ...] = (
    ("Thành viên", "A1", ""),
    ("Phụ nữ", "A4", ""),
    ("Từ 60 tuổi", "A5", ""),
    ("Hộ nghèo", "A8", ""),
    ("Hộ cận nghèo", "A9", ""),
    ("Buổi sinh hoạt", "B1", ""),
    ("Đã từng được vay", "D2", ""),
    ("Cho vay trong kỳ", "D1", "amount"),
    ("Dư nợ", "D3", ""),
    ("Gốc quá hạn", "D6", ""),
    ("Thu gốc", "D4", ""),
    ("Thu lãi", "D5", ""),
    ("Quỹ tăng thu nhập", "C1", ""),
    ("Quỹ hoạt động", "C2", "activity.closing"),
)
_SHEETS = {
    Table.INDICATORS: "Chỉ tiêu",
    Table.FUNDS: "Quỹ",
    Table.LOANS: "Khoản vay",
    Table.MEETINGS: "Sinh hoạt",
    Table.ACTIVITIES: "Hoạt động",
}
# Each by itself, so that thousands of clubs share one.
_WANTED = {wanted: wanted for wanted in COMPARED.union((code, part) for _name, code, part in _TOTALLED)}
_WIDE, _USUAL = 34, 16


class ReadTables:
    """The tables of the files in a register, read when they are asked for."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def rows(self, one: TakenFile, table: Table) -> list[Row]:
        """The rows of one table of a file."""
        return read_csv(table, self._register.table(one.sha256, CSV_MEMBERS[table]))

    def figures(self, one: TakenFile) -> Figures:
        """Those of a file's indicators that are added up or compared, by code and part."""
        rows = ((_WANTED.get((str(row[3]), str(row[4]))), row[5]) for row in self.rows(one, Table.INDICATORS))
        return {
            wanted: value for wanted, value in rows if wanted is not None and isinstance(value, int | Decimal)
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything a gathering found; `current` are the files no later one replaces, `figures` theirs."""

    clubs: dict[str, KnownClub]
    files: tuple[TakenFile, ...]
    current: tuple[TakenFile, ...]
    refused: tuple[RefusedFile, ...]
    missing: tuple[tuple[KnownClub, str, str | None], ...]
    outliers: tuple[Outlier, ...]
    figures: dict[str, Figures]
    tables: ReadTables


def add_sheets(workbook: GatheredWorkbook, found: Gathered) -> None:
    """Every sheet in its order."""
    names = [name for name, _code, _part in _TOTALLED]
    by_commune = ("Kỳ", "Tỉnh", "Xã", "Số câu lạc bộ", *names)
    by_club = ("Kỳ", "Xã", "Câu lạc bộ", "Lần gửi", "Lập ngày", "Mã kiểm tra", "Dấu khóa", *names)
    missing = ("Xã", "Câu lạc bộ", "Kỳ chưa gửi", "Kỳ gửi gần nhất")
    sent = ("Câu lạc bộ", "Kỳ", "Lần", "Lập ngày", "Tệp", "Đang dùng")
    odd = ("Kỳ", "Xã", "Câu lạc bộ", "Điều cần hỏi lại")
    _add(workbook, "Theo xã", by_commune, _by_commune(found))
    _add(workbook, "Câu lạc bộ", by_club, _by_club(found), wide=(2, 3))
    _add(workbook, "Chưa gửi", missing, _missing(found), wide=(1, 2))
    _add(workbook, "Khác thường", odd, _odd(found), wide=(2, 3, 4))
    _add(workbook, "Không nhận", ("Tệp", "Lý do"), _refused(found), wide=(1, 2))
    for table, name in _SHEETS.items():
        own = ("Xã", "Câu lạc bộ", *(field.name for field in columns(table)))
        _add(workbook, name, own, _rows(found, table), wide=(2, 3))
    _add(workbook, "Các lần gửi", sent, _sent(found), wide=(1, 5))
    _add(workbook, "Giải thích", ("Mã", "Chỉ tiêu", "Cách tính"), _definitions(), wide=(2, 3))


def _add(
    workbook: GatheredWorkbook,
    name: str,
    headings: Sequence[str],
    rows: Iterator[tuple[Value, ...]],
    *,
    wide: Sequence[int] = (),
) -> None:
    widths = [_WIDE if place in wide else _USUAL for place in range(1, len(headings) + 1)]
    workbook.add_sheet(name, headings, rows, widths=widths)


def _by_commune(found: Gathered) -> Iterator[tuple[Value, ...]]:
    """Totals of each period, by commune and then of all; only counts and amounts are added up."""
    groups: dict[tuple[str, str, str], list[Figures]] = {}
    for one in found.current:
        club, told = found.clubs[one.club_id], found.figures[one.sha256]
        groups.setdefault((one.period, club.province, club.commune), []).append(told)
        groups.setdefault((one.period, "\uffff", ""), []).append(told)
    for (period, province, commune), own in sorted(groups.items()):
        is_all = province == "\uffff"
        where = ("", "Tất cả") if is_all else (province, commune)
        yield period, *where, len(own), *_sums(own)


def _sums(own: Sequence[Figures]) -> list[int]:
    return [sum(int(told.get((code, part)) or 0) for told in own) for _name, code, part in _TOTALLED]


def _by_club(found: Gathered) -> Iterator[tuple[Value, ...]]:
    for one in found.current:
        club, told = found.clubs[one.club_id], found.figures[one.sha256]
        yield (
            one.period,
            club.commune,
            club.name,
            one.seq,
            one.made_at.date(),
            one.control_code,
            fingerprint(club.public_key),
            *(told.get((code, part)) for _name, code, part in _TOTALLED),
        )


def _missing(found: Gathered) -> Iterator[tuple[Value, ...]]:
    for club, period, last in found.missing:
        yield club.commune, club.name, period, last or "chưa gửi lần nào"


def _odd(found: Gathered) -> Iterator[tuple[Value, ...]]:
    for one in found.outliers:
        club = found.clubs[one.club_id]
        yield one.period, club.commune, club.name, outlier_sentence(one)


def _refused(found: Gathered) -> Iterator[tuple[Value, ...]]:
    for one in found.refused:
        yield one.name, refusal_sentence(one)


def _rows(found: Gathered, table: Table) -> Iterator[tuple[Value, ...]]:
    for one in found.current:
        club = found.clubs[one.club_id]
        for row in found.tables.rows(one, table):
            yield club.commune, club.name, *row


def _sent(found: Gathered) -> Iterator[tuple[Value, ...]]:
    current = set(found.current)
    for one in found.files:
        state = "có" if one in current else "đã có lần sau thay"
        yield found.clubs[one.club_id].name, one.period, one.seq, one.made_at.date(), one.name, state


def _definitions() -> Iterator[tuple[Value, ...]]:
    for code in CODES:
        yield code, code_name(code), definition(code)
