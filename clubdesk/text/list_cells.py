"""How what a list tells of a person is written: in the words of a paper, or of the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Circumstance, Household, LeavingReason, Sex, last_leaving
from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.text.dates import format_birth, format_date

C = ListColumn
Cell = str | int | None
"""Words, a whole number (years, đồng), or None where nothing is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWords:
    """The words that a list uses: on the screen those of the language, on paper Vietnamese ones."""

    title: Callable[[ListColumn], str]
    sex: Callable[[Sex], str]
    household: Callable[[Household], str]
    circumstance: Callable[[Circumstance], str]
    reason: Callable[[LeavingReason], str]
    tick: str = "x"
    group: Callable[[str], str] = str


_TITLES = {
    C.CODE: "Mã",
    C.NAME: "Họ và tên",
    C.SEX: "Giới",
    C.BIRTH_YEAR: "Năm sinh",
    C.BIRTH: "Ngày sinh",
    C.AGE: "Tuổi",
    C.CITIZEN: "Số CCCD",
    C.PHONE: "Điện thoại",
    C.PHONE_OWNER: "Số điện thoại của ai",
    C.ADDRESS: "Địa chỉ",
    C.HAMLET: "Thôn, xóm",
    C.GROUP: "Tổ",
    C.HOUSEHOLD: "Diện hộ",
    C.CIRCUMSTANCES: "Hoàn cảnh",
    C.ASSOCIATION: "Hội viên Hội NCT",
    C.ASSOCIATION_CARD: "Số thẻ hội viên",
    C.INSURANCE: "Số thẻ BHYT",
    C.INSURANCE_UNTIL: "Hạn thẻ BHYT",
    C.POSTS: "Nhiệm vụ",
    C.JOINED: "Ngày vào",
    C.LEFT: "Ngày ra",
    C.LEFT_REASON: "Lý do ra",
    C.OUTSTANDING: "Còn nợ gốc",
    C.NOTE: "Ghi chú",
}
_SEXES = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}
_HOUSEHOLDS = {
    Household.NONE: "",
    Household.POOR: "Nghèo",
    Household.NEAR_POOR: "Cận nghèo",
    Household.NEWLY_ESCAPED: "Mới thoát nghèo",
    Household.AVERAGE: "Trung bình",
}
_CIRCUMSTANCES = {
    Circumstance.ALONE: "sống một mình",
    Circumstance.DISABLED: "khuyết tật",
    Circumstance.RAISING_GRANDCHILDREN: "nuôi cháu",
    Circumstance.MERITORIOUS: "người có công",
    Circumstance.SOCIAL_ALLOWANCE: "hưởng trợ cấp xã hội",
    Circumstance.NO_PENSION: "không có lương hưu",
}
_REASONS = {
    LeavingReason.MOVED: "chuyển nơi ở",
    LeavingReason.OWN_WISH: "tự nguyện xin ra",
    LeavingReason.EXCLUDED: "buổi sinh hoạt quyết định cho ra",
    LeavingReason.DIED: "qua đời",
    LeavingReason.OTHER: "",
}
ON_PAPER = ListWords(
    title=_TITLES.__getitem__,
    sex=_SEXES.__getitem__,
    household=_HOUSEHOLDS.__getitem__,
    circumstance=_CIRCUMSTANCES.__getitem__,
    reason=_REASONS.__getitem__,
)
"""The words of papers and of workbooks, whatever language the screen speaks."""


def cell(column: ListColumn, line: MemberLine, words: ListWords) -> Cell:
    """What a column says of a person."""
    return _CELLS[column](line, words) or None


def cell_text(column: ListColumn, line: MemberLine, words: ListWords, number: Callable[[int], str]) -> str:
    """The same as text; `number` writes amounts."""
    said = cell(column, line, words)
    if isinstance(said, int):
        return number(said) if column is C.OUTSTANDING else str(said)
    return said or ""


def _joined_words(parts: list[str]) -> str:
    return ", ".join(part for part in parts if part)


def _birth(birth: Birth | None) -> str:
    return format_birth(birth) if birth else ""


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


def _circumstances(line: MemberLine, words: ListWords) -> str:
    held = line.member.details.circumstances
    return _joined_words([words.circumstance(one) for one in Circumstance if one in held])


def _left(line: MemberLine, _words: ListWords) -> str:
    leaving = last_leaving(line.member.details)
    return _day(leaving.left_on) if leaving else ""


def _left_reason(line: MemberLine, words: ListWords) -> str:
    leaving = last_leaving(line.member.details)
    if leaving is None:
        return ""
    return leaving.words or (words.reason(leaving.why) if leaving.why else "")


def _posts(line: MemberLine, _words: ListWords) -> str:
    held = sorted(line.holdings, key=lambda one: (one.post.rank, one.post.id))
    return _joined_words([f"{one.post.name} {one.area}".strip() for one in held])


_CELLS: dict[ListColumn, Callable[[MemberLine, ListWords], str | int | None]] = {
    C.CODE: lambda line, _words: line.member.code,
    C.NAME: lambda line, _words: line.member.name,
    C.SEX: lambda line, words: words.sex(line.member.details.sex),
    C.BIRTH_YEAR: lambda line, _words: birth.year if (birth := line.member.details.birth) else None,
    C.BIRTH: lambda line, _words: _birth(line.member.details.birth),
    C.AGE: lambda line, _words: line.age,
    C.CITIZEN: lambda line, _words: line.member.details.citizen_id,
    C.PHONE: lambda line, _words: line.member.details.phone,
    C.PHONE_OWNER: lambda line, _words: line.member.details.phone_owner,
    C.ADDRESS: lambda line, _words: line.member.details.address,
    C.HAMLET: lambda line, _words: line.member.details.hamlet,
    C.GROUP: lambda line, words: words.group(line.member.details.group),
    C.HOUSEHOLD: lambda line, words: words.household(line.household),
    C.CIRCUMSTANCES: _circumstances,
    C.ASSOCIATION: lambda line, words: words.tick if line.member.details.in_association else "",
    C.ASSOCIATION_CARD: lambda line, _words: line.member.details.association_card,
    C.INSURANCE: lambda line, _words: line.member.details.insurance_card,
    C.INSURANCE_UNTIL: lambda line, _words: _day(line.member.details.insurance_until),
    C.POSTS: _posts,
    C.JOINED: lambda line, _words: _day(line.member.details.joined_on),
    C.LEFT: _left,
    C.LEFT_REASON: _left_reason,
    C.OUTSTANDING: lambda line, _words: line.outstanding,
    C.NOTE: lambda line, _words: line.member.details.note,
}
