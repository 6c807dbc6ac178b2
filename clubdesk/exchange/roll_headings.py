"""Knows the words that clubs write over the columns of a member list, and finds the rows they stand in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.cells import heading_key
from clubdesk.exchange.roll_groups import heading_group
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.roll_words import is_person_name

_LONGEST_HEADING = 80
_MOST_LOWER_ROWS = 2
_SOMEBODY_ELSE = (
    r"chu ho|vo chong|chong vo|nguoi than|giam ho|thua ke|bao lanh|thuong goi|bi danh|ten cha|ten me"
)
# In order: the first pattern found decides. Keys are folded, so "ký" is "ki" and "số" is "so".
_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (Kind.NUMBERING, r"^(stt|tt|st|so tt|so thu tu|thu tu|s t t|t t|no)$"),
    (Kind.OTHER, rf"{_SOMEBODY_ELSE}|^(noi|que) sinh|ki (ten|nhan)|chu ki|sinh hoat"),
    (Kind.OTHER, r"\b(ngay|nam|noi|co quan) cap\b|\bcap (ngay|nam)\b"),
    (Kind.OTHER, r"\b(noi|ngay cap|noi dang ki)\b.*(kham|bhit|bao hiem|the)\b|^noi (dk )?kcb"),
    (
        Kind.INSURANCE_UNTIL,
        r"(han|het han|gia tri|den ngay|thoi han).*(bhit|bao hiem|the y te)|^han (the|bhit)",
    ),
    (Kind.INSURANCE, r"bhit|bao hiem|the y te"),
    (
        Kind.ASSOCIATION,
        r"\bthe\b.*\b(hoi|nct|hv)\b|^(so )?the$|^(hoi vien )?hoi (nct|nguoi cao tuoi)$|^hoi vien nct$",
    ),
    (Kind.OTHER, r"\bthe\b"),
    (
        Kind.CITIZEN_ID,
        r"\b(cccd?|cmnd|cmt|cmtnd|cmdd|cmtcc|can cuoc|chung minh|dinh danh|giay to tuy than)\b",
    ),
    (Kind.CITIZEN_ID, r"^(so )?(cc|gttt|cm|so dd|dd cn|ddcn|dinh danh.*)$|chung minh thu"),
    (Kind.CODE, r"^ma( so)?( (tv|hv|thanh vien|hoi vien|nguoi))?$"),
    (
        Kind.JOINED,
        r"(ngay|nam|thang|thoi gian|thoi diem).* (vao|gia nhap|tham gia|ket nap)|^(vao|tham gia|ket nap)\b",
    ),
    (Kind.OTHER, r"\b(ngay|nam) (ra|roi|mat|tu tran)\b|ly do|li do"),
    (
        Kind.BIRTH,
        r"\b(ngay|nam|thang|ng|n)( thang)?( nam)? ?sinh\b|^sinh\b|^(ns|ntns|nt ns|n s|ngaysinh|namsinh)$",
    ),
    (
        Kind.PHONE_OWNER,
        r"\b(cua ai|(chu|nguoi nghe|nguoi dung) (may|sim|so))\b|^(dt|sdt|(so )?dien thoai) cua$",
    ),
    (Kind.AGE, r"^(so |do )?tuoi\b|\btuoi$"),
    (
        Kind.PHONE,
        r"\b(dien thoai|dt|sdt|so dt|d thoai|phone|mobile|di dong|dtdd|tel|zalo|lien he|lien lac|s dt)\b",
    ),
    (Kind.SEX, r"gioi tinh|^(gioi|gt|phai|g tinh|sex|nam nu|nu nam|ong ba|gioi nam nu)$"),
    (Kind.MIDDLE_NAME, r"^(ten |chu )?(dem|lot)$"),
    (
        Kind.FAMILY_NAME,
        r"^(ho( va)?( ten)?|ho( va)? chu) ?(dem|lot)$|^(ho va ten|ho ten) (dem|lot)$|^ho chu dem$",
    ),
    (
        Kind.NAME,
        r"\b(ho|h)( va| v)? ?t(en)?\b|^ho (chu )?dem va ten|^(ten|hoten|full name|name|quy danh|danh tinh)$",
    ),
    (Kind.NAME, r"^(ho |va )*ten (cua )?(nguoi|thanh|hoi|ong|cu|vien|tv|hv)|^(thanh|hoi) vien( clb)?$"),
    (Kind.NEWLY_ESCAPED, r"^(ho )?(moi )?thoat ngheo$"),
    (Kind.NEAR_POOR, r"^(thuoc )?((ho )?can ngheo|hcn)$"),
    (Kind.POOR, r"^(thuoc )?((ho )?ngheo|hn)$"),
    (
        Kind.HOUSEHOLD,
        r"\bdien\b|ngheo|hoan canh|gia canh|(loai|phan loai|thuoc|muc song|dac diem) ho|kinh te|muc song",
    ),
    (Kind.GROUP, r"^(thuoc |so |ten |phan )?(to|nhom|chi hoi|cum|doi)\b(?! (chuc|truong|pho))"),
    (Kind.HAMLET, r"^(ten |thuoc )?(thon|xom|ap|ban|khu|khom|buon|lang|khoi|dia ban)\b(?! (than|chu))"),
    (
        Kind.ADDRESS,
        r"dia chi|noi o|thuong tru|cho o|ho khau|que quan|tam tru|tru quan|cu tru|^(xa|phuong|huyen|tinh)\b",
    ),
    (Kind.ETHNIC_GROUP, r"dan toc|^d toc$"),
    (Kind.POST, r"chuc (vu|danh)|nhiem vu|vai tro"),
    (Kind.NOTE, r"ghi chu|chu thich|^gc$|luu y"),
    (Kind.OTHER, r"nghe|trinh do|so tien|von|suc khoe|ton giao|quan he|khuyet tat|doi tuong|email|\bdang\b"),
    (
        Kind.OTHER,
        r"^(ngay|thang|ngay thang)( nam)? (?!sinh|thang|nam)\w|^nam (vay|tra|nhan|nop|dong|bau|het)\b",
    ),
)
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_LOWER_WORDS = re.compile(r"^(nam|nu|ngay|thang|ho|dem|ho dem|ten|lot|ong|ba|tuoi|so|nam gioi|nu gioi|x)\b")
_NAME_KINDS = {Kind.NAME, Kind.FAMILY_NAME, Kind.MIDDLE_NAME, Kind.GIVEN_NAME}
_COLUMN_NUMBER = re.compile(r"\(?\s*([0-9]{1,2}|[A-Ea-e])\s*\)?")
_LONG_DIGITS = re.compile(r"\d{4,}")


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over one column: its own words (lowest row) and all words above them."""

    own: str
    whole: str

    @property
    def kind(self) -> Kind | None:
        """What its words say, the whole first; None where they say nothing known."""
        return heading_kind(self.whole) or heading_kind(self.own)


@dataclass(frozen=True, slots=True)
class HeadingRows:
    """The rows at which a table begins: the place of the first in the sheet, how many, and the headings."""

    at: int
    count: int
    headings: tuple[Heading, ...]


def heading_kind(text: str) -> Kind | None:
    """What a column under these words holds; family name and household are told apart by their marks."""
    key, written = heading_key(text), text.strip().lower()
    if len(text) > _LONGEST_HEADING or not key or key.replace(" ", "").isdigit():
        return None
    if key == "ho":
        return Kind.HOUSEHOLD if written == "hộ" else Kind.FAMILY_NAME
    if "chủ hộ" in written:
        return Kind.OTHER
    return next((kind for kind, pattern in _COMPILED if pattern.search(key)), None)


def find_headings(rows: tuple[RollRow, ...]) -> Iterator[HeadingRows]:
    """Every place of a sheet where headings stand, from the top."""
    at = 0
    while at < len(rows):
        count = 0
        if _is_heading(rows[at]):
            count = 1
            while count <= _MOST_LOWER_ROWS and at + count < len(rows) and _is_lower(rows, at, count):
                count += 1
            yield HeadingRows(at, count, _headings(rows[at : at + count]))
        at += count or 1


def is_column_numbers(row: RollRow) -> bool:
    """Whether a row only numbers the columns: (1) (2) (3), or A B 1 2."""
    found = [_COLUMN_NUMBER.fullmatch(row.texts[place]) for place in row.filled]
    if len(found) < 3 or not all(found):
        return False
    names = [one[1] for one in found if one]
    numbers = [int(name) for name in names if name.isdigit()]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False


def _is_heading(row: RollRow) -> bool:
    texts = [row.texts[place] for place in row.filled]
    if any(_LONG_DIGITS.search(text) and not heading_kind(text) for text in texts):
        return False
    kinds = {kind for text in texts if (kind := heading_kind(text))} - {Kind.OTHER}
    if len(texts) == 1:
        return heading_key(texts[0]) in {
            "ho va ten",
            "ho ten",
            "ten",
            "ho va ten thanh vien",
            "ho ten thanh vien",
        }
    return len(kinds) > 1 and (bool(kinds & _NAME_KINDS) or len(kinds) > 2)


def _is_lower(rows: tuple[RollRow, ...], at: int, count: int) -> bool:
    """Whether a row continues the headings above it: words of headings, and nobody's name under the names."""
    row = rows[at + count]
    texts = [row.texts[place] for place in row.filled]
    if any(_LONG_DIGITS.search(text) for text in texts) or not texts or heading_group(row):
        return False
    repeated = [row.texts[place] == rows[at].texts[place] for place in row.filled]
    known = [heading_kind(text) is not None or _LOWER_WORDS.search(heading_key(text)) for text in texts]
    above = [heading_kind(rows[at].texts[place]) for place in row.filled]
    is_someone = any(
        is_person_name(text) and kind in _NAME_KINDS and not heading_kind(text)
        for text, kind in zip(texts, above, strict=True)
    )
    under_a_name = any(
        kind is Kind.NAME
        and not same
        and not heading_kind(text)
        and not _LOWER_WORDS.search(heading_key(text))
        for text, kind, same in zip(texts, above, repeated, strict=True)
    )
    return not is_someone and not under_a_name and sum(map(bool, known)) * 2 > len(texts)


def _headings(rows: tuple[RollRow, ...]) -> tuple[Heading, ...]:
    """One heading a column; a blank heading over filled ones belongs to the heading on its left."""
    width = len(rows[0].texts)
    levels: list[list[str]] = []
    for depth, row in enumerate(rows):
        level = list(row.texts)
        for place in range(1, width):
            is_filled_below = any(lower.texts[place] for lower in rows[depth + 1 :])
            if not level[place] and is_filled_below and not any(one[place] for one in levels):
                level[place] = level[place - 1] if _continues(rows, depth, place) else ""
        levels.append(level)
    return tuple(
        _heading([level[place] for level in levels], rows[-1].texts[place]) for place in range(width)
    )


def _continues(rows: tuple[RollRow, ...], depth: int, place: int) -> bool:
    """Whether the heading on the left is over parts of its own, and so reaches over this one."""
    return any(lower.texts[place - 1] for lower in rows[depth + 1 :])


def _heading(words: list[str], lowest: str) -> Heading:
    told = list(dict.fromkeys(word for word in words if word))
    return Heading(lowest or (told[-1] if told else ""), " ".join(told))
