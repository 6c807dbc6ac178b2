"""What the ready lists say on paper: titles, columns, the boxes to write in, the counts beneath."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.consents import stands
from clubdesk.domain.members import Purpose
from clubdesk.domain.ready_lists import ListAsk, ReadyList, insured_to, longevity_age, whole_month, whole_year
from clubdesk.domain.roll_lines import ListColumn, MemberLine, Period
from clubdesk.reports.blocks import Align, Run
from clubdesk.reports.heading import ClubHeading, Signer, chair_of
from clubdesk.reports.list_columns import ListedColumn, blank, numbers, told
from clubdesk.reports.member_list import USUAL_ROW, counts_of, usual_signers
from clubdesk.reports.pen import MM, Face
from clubdesk.text.dates import format_date, long_date

C = ListColumn
People = Sequence[MemberLine]
_Column = Callable[[People, ListAsk], ListedColumn]
_ROOM_TO_WRITE = 8.5 * MM
_NOT_AGREED = "Chưa đồng ý ghi tên trong danh sách gửi ra ngoài"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListForm:
    """The form of one ready list; `unknown` tells how many might be missing, with their count after it.

    A list that `goes_out` of the club tells how many on it have not agreed to that.
    """

    title: str
    subtitle: Callable[[ListAsk], str]
    columns: tuple[_Column, ...]
    unknown: str = ""
    row_height: float = USUAL_ROW
    is_roll_call: bool = False
    goes_out: bool = False


def form_of(kind: ReadyList) -> ListForm:
    """The form of a ready list."""
    return _FORMS[kind]


def listed_columns(form: ListForm, lines: People, ask: ListAsk) -> tuple[ListedColumn, ...]:
    """Running numbers and the columns of a form."""
    return (numbers(len(lines)), *(make(lines, ask) for make in form.columns))


def closing_of(form: ListForm, lines: People, unknown: int) -> tuple[Run, ...]:
    """The counts beneath a list, to be filled in by hand under a roll call."""
    if form.is_roll_call:
        dots = "............"
        words = f" người; có mặt: {dots}; vắng có lý do: {dots}; vắng: {dots}; đi thay: {dots}."
        return ("Tổng số: ", Face.REGULAR), (f"{len(lines)}", Face.BOLD), (words, Face.REGULAR)
    silent = [line for line in lines if not stands(line.member.details.consents, Purpose.NAMED_LIST)]
    told = {form.unknown: unknown, _NOT_AGREED: len(silent) if form.goes_out else 0}
    notes = (f" {words}: {count} người." for words, count in told.items() if words and count)
    return (*counts_of(lines), *((note, Face.REGULAR) for note in notes))


def signers_of(form: ListForm, club: ClubHeading) -> tuple[Signer, ...]:
    """Who signs a list."""
    return (Signer(("THƯ KÝ",)), chair_of(club)) if form.is_roll_call else usual_signers(club)


def period_words(period: Period) -> str:
    """A stretch of days: "tháng 11 năm 2026", "năm 2026", "từ 01/01/2026 đến 31/03/2026"."""
    since, until = period.since, period.until
    if since is not None and period == whole_year(since.year):
        return f"năm {since.year}"
    if since is not None and period == whole_month(since):
        return f"tháng {since.month} năm {since.year}"
    ends = (("từ", since), ("đến", until))
    return " ".join(f"{word} {format_date(day)}" for word, day in ends if day) or "từ khi thành lập"


def _told(column: ListColumn) -> _Column:
    return lambda lines, _ask: told(column, lines)


def _blank(title: str, millimetres: float) -> _Column:
    return lambda lines, _ask: blank(title, len(lines), least=millimetres * MM)


def _box(title: str) -> _Column:
    return lambda lines, _ask: ListedColumn(title=title, cells=(None,) * len(lines), least=13 * MM)


def _age_in(ask: ListAsk, line: MemberLine) -> int | None:
    birth, since = line.member.details.birth, ask.period.since
    return since.year - birth.year if birth is not None and since is not None else None


def _age_reached(lines: People, ask: ListAsk) -> ListedColumn:
    return ListedColumn(
        title="Tròn tuổi", cells=tuple(_age_in(ask, line) for line in lines), align=Align.CENTRE
    )


def _age_wished(lines: People, ask: ListAsk) -> ListedColumn:
    year = (ask.period.since or ask.on).year
    ages = tuple(longevity_age(line.member.details.birth, year) for line in lines)
    return ListedColumn(title="Mừng thọ", cells=ages, align=Align.CENTRE)


def _as_of(ask: ListAsk) -> str:
    return f"Tính đến {long_date(ask.on)}"


def _in_period(ask: ListAsk) -> str:
    words = period_words(ask.period)
    return words[0].upper() + words[1:]


def _meeting_line(_ask: ListAsk) -> str:
    return "Buổi sinh hoạt ngày ....... tháng ....... năm ............"


def _cards_until(ask: ListAsk) -> str:
    return f"Thẻ hết hạn đến {_of(insured_to(ask))}, tính cả thẻ đã hết hạn"


def _of(day: date) -> str:
    return f"ngày {format_date(day)}"


_FORMS: Mapping[ReadyList, ListForm] = {
    ReadyList.BIRTHDAYS: ListForm(
        title="DANH SÁCH SINH NHẬT",
        subtitle=_in_period,
        columns=(
            *map(_told, (C.NAME, C.SEX, C.BIRTH)),
            _age_reached,
            *map(_told, (C.GROUP, C.PHONE, C.ADDRESS)),
            _blank("Ghi chú", 22),
        ),
        unknown="Chưa biết tháng sinh",
    ),
    ReadyList.LONGEVITY: ListForm(
        title="DANH SÁCH MỪNG THỌ",
        subtitle=_in_period,
        columns=(
            *map(_told, (C.NAME, C.SEX, C.BIRTH)),
            _age_wished,
            *map(_told, (C.GROUP, C.ADDRESS, C.HAMLET, C.PHONE)),
            _blank("Ghi chú", 22),
        ),
        unknown="Chưa biết năm sinh",
    ),
    ReadyList.ROLL_CALL: ListForm(
        title="DANH SÁCH ĐIỂM DANH",
        subtitle=_meeting_line,
        columns=(
            *map(_told, (C.NAME, C.GROUP)),
            *map(_box, ("Có mặt", "Đến muộn", "Vắng có lý do", "Vắng", "Đi thay")),
            _blank("Ghi chú", 26),
        ),
        is_roll_call=True,
    ),
    ReadyList.CONTACTS: ListForm(
        title="DANH SÁCH LIÊN LẠC",
        subtitle=_as_of,
        columns=tuple(map(_told, (C.NAME, C.GROUP, C.PHONE, C.PHONE_OWNER, C.ADDRESS, C.HAMLET, C.POSTS))),
    ),
    ReadyList.SCREENING: ListForm(
        title="DANH SÁCH KHÁM SỨC KHỎE",
        subtitle=_as_of,
        columns=(
            *map(_told, (C.NAME, C.SEX, C.BIRTH, C.ADDRESS, C.HAMLET, C.PHONE, C.INSURANCE)),
            _blank("Huyết áp", 20),
            _blank("Cân nặng", 16),
            _blank("Kết quả, dặn dò", 34),
        ),
        row_height=_ROOM_TO_WRITE,
        goes_out=True,
    ),
    ReadyList.INSURANCE: ListForm(
        title="DANH SÁCH THẺ BẢO HIỂM Y TẾ SẮP HẾT HẠN",
        subtitle=_cards_until,
        columns=(
            *map(_told, (C.NAME, C.BIRTH, C.INSURANCE, C.INSURANCE_UNTIL, C.GROUP, C.PHONE)),
            _blank("Đã gia hạn", 22),
        ),
        unknown="Chưa ghi hạn thẻ",
    ),
    ReadyList.POOR: ListForm(
        title="DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO",
        subtitle=_as_of,
        columns=tuple(map(_told, (C.NAME, C.SEX, C.BIRTH, C.HOUSEHOLD, C.CIRCUMSTANCES, C.GROUP, C.ADDRESS))),
    ),
    ReadyList.ALONE: ListForm(
        title="DANH SÁCH THÀNH VIÊN SỐNG MỘT MÌNH",
        subtitle=_as_of,
        columns=(
            *map(_told, (C.NAME, C.SEX, C.BIRTH, C.AGE, C.HOUSEHOLD, C.GROUP, C.ADDRESS, C.PHONE)),
            _blank("Người giúp đỡ", 30),
        ),
    ),
    ReadyList.JOINED: ListForm(
        title="DANH SÁCH THÀNH VIÊN MỚI VÀO",
        subtitle=_in_period,
        columns=tuple(map(_told, (C.CODE, C.NAME, C.SEX, C.BIRTH, C.GROUP, C.HOUSEHOLD, C.PHONE, C.JOINED))),
    ),
    ReadyList.LEFT: ListForm(
        title="DANH SÁCH THÀNH VIÊN ĐÃ RA",
        subtitle=_in_period,
        columns=tuple(map(_told, (C.CODE, C.NAME, C.SEX, C.BIRTH, C.GROUP, C.JOINED, C.LEFT, C.LEFT_REASON))),
    ),
}
