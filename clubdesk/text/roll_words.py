"""What the words of a member list mean: titles before names, capitals, sex, household, groups, marks."""

import re
from dataclasses import dataclass
from functools import lru_cache

from clubdesk.domain.members import Household, Sex
from clubdesk.text.names import fold, nfc
from clubdesk.text.syllables import is_syllable

_MALE, _FEMALE = Sex.MALE, Sex.FEMALE
_TITLES: dict[str, Sex | None] = {
    "cụ ông": _MALE, "cụ bà": _FEMALE, "ông": _MALE, "bà": _FEMALE, "cụ": None, "anh": _MALE,
    "chị": _FEMALE, "cô": _FEMALE, "chú": _MALE, "bác": None, "ô": _MALE, "b": _FEMALE,
}  # fmt: skip
_PLAIN_TITLES = {"ong": _MALE, "ba": _FEMALE, "cu": None, "chi": _FEMALE}
_TITLE = re.compile(
    rf"(?:({'|'.join(_TITLES)})(?:\s*[.:]\s*|\s+)|(ông|bà)\s*/\s*(?:ông|bà)\s+)", re.IGNORECASE
)
_AFTER_A_FAMILY_NAME = {"thi", "van"}
_SEXES = {
    **dict.fromkeys(("nam", "nam gioi", "trai", "m", "male", "ong", "dan ong", "na m"), _MALE),
    **dict.fromkeys(("nu", "nu gioi", "gai", "f", "female", "ba", "phu nu", "n u", "nuu"), _FEMALE),
}
_NUMBERING = re.compile(r"^\s*\d{1,4}\s*[.)/:-]\s*(?=\D)")
_REMARK = re.compile(r"\s*(\([^)]*\)?|\[[^\]]*\]?)\s*")
_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)*\.?")
_NO_PERSON = re.compile(
    r"danh sách|danh sach|câu lạc bộ|cau lac bo|\bclb\b|người cao tuổi|nguoi cao tuoi|thành viên|hội viên|"
    r"ghi chú|\bhộ (cận )?nghèo\b|cộng (hòa|hoà) xã hội|độc lập|ủy ban|uỷ ban|liên thế hệ|họ và tên|họ tên",
    re.IGNORECASE,
)
_LONGEST_NAME = 100
_SYLLABLE_START = re.compile(r"(?<![^\W\d_])[^\W\d_]")
_MARKED_VOWEL = re.compile(r"(?<=\s)[^\W\d_a-z]")
_MARKS = frozenset(("x", "v", "✓", "✔", "√", "☑", "☒", "1", "1.0", "có", "co", "*", "+", "xx", "×", "true"))
_NOTHING = re.compile(
    r"[-–—_./\\,*?]*|(không|khong|ko|k) ?(có|co|rõ|ro)?|chưa (có|rõ)|0|n/a|nan|null|none|false|sai",
    re.IGNORECASE,
)
_NO_HOUSEHOLD = re.compile(
    r"khong( (thuoc|co|phai|la|dien|ho|can|ngheo|hoac|va|nao|gi))*|"
    r"(ho )?(binh thuong|thuong|kha|du an|giau|kha gia|kha giau|khong ngheo)|khac|o|(ho )?bt"
)
_GROUP = re.compile(
    r"(?:(?:danh sách|ds|danh sach)(?:\s+(?:các\s+)?(?:thành viên|hội viên|người cao tuổi|clb))*"
    r"\s*[:\-–]?\s*)?"
    r"(?P<group>(?P<kind>tổ dân phố|tổ tự quản|tổ|nhóm|thôn|xóm|ấp|bản|khu phố|khu vực|khu|khóm|buôn|"
    r"làng|đội|chi hội|khối|cụm|to|nhom|thon|xom|ap|ban|khu|khom|buon|lang|doi|chi hoi|khoi|cum)"
    r"\b\s*(?:số\s+)?[:.]?\s*(?P<which>\S.*))",
    re.IGNORECASE,
)
_NO_GROUP = re.compile(
    r"^thị (?!trấn|xã|tứ)|chức|trưởng|phó|chủ nhiệm|tự giúp nhau|ngày|tổng|kiểm|chuc|truong|chu nhiem",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(khong|chua|het)\b.*(ngheo|thoat)")
_LONGEST_GROUP = 40
_ROMAN = re.compile("[IVX]+")


@dataclass(frozen=True, slots=True)
class TidyName:
    """A name without its title, the sex that the title tells, and a remark that stood beside the name."""

    name: str
    sex: Sex | None = None
    remark: str = ""


@lru_cache(maxsize=4096)
def tidy_name(text: str) -> TidyName:
    """The name itself: no numbering, no title, no remark in brackets; capitals turned into a name."""
    plain = _NUMBERING.sub("", " ".join(nfc(text).split()))
    remarks = " ".join(found.strip() for found in _REMARK.findall(plain))
    plain = _REMARK.sub(" ", plain).strip(" .,;:-–")
    sex, name = _without_title(plain)
    return TidyName(_cased(" ".join(name.split())), _also_told(sex, remarks), remarks)


def is_person_name(text: str) -> bool:
    """Whether it could be somebody's full name: two to eight words of letters."""
    if len(text) > _LONGEST_NAME or _NO_PERSON.search(text):
        return False
    tidy = tidy_name(text).name
    return _NAME.fullmatch(tidy) is not None and 1 < len(tidy.split()) <= 8


def sex_in(text: str) -> Sex | None:
    """The sex that a cell names."""
    return _SEXES.get(fold(text).strip(" ."))


def is_mark(text: str) -> bool:
    """Whether a cell is ticked: x, ✓, 1, có."""
    return text.strip().lower() in _MARKS


@lru_cache(maxsize=4096)
def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing: blank, a dash, "không"."""
    return _NOTHING.fullmatch(text.strip()) is not None


def household_in(text: str) -> Household | None:
    """The class of household a cell names; None for words that name none."""
    key = " ".join(re.sub(r"[\W_]+", " ", fold(text)).split())
    if is_nothing(text) or _NO_HOUSEHOLD.fullmatch(key):
        return Household.NONE
    if _DENIED.search(key):
        return None
    if "thoat" in key:
        return Household.NEWLY_ESCAPED
    if "can ngheo" in key or key in {"cn", "hcn", "ho cn", "c ngheo"}:
        return Household.NEAR_POOR
    if "ngheo" in key or key == "hn":
        return Household.POOR
    return Household.AVERAGE if "trung binh" in key or key in {"tb", "ho tb"} else None


def group_in(text: str) -> str:
    """The group or hamlet that a heading or sheet names ("Danh sách Tổ 1": "Tổ 1"); else nothing."""
    found = _GROUP.fullmatch(text.strip(" :.-–"))
    if not found or len(found["group"]) > _LONGEST_GROUP or _NO_GROUP.search(found["which"]):
        return ""
    kind, which = found["kind"], found["which"].split()
    if kind.isupper() and "".join(which).isupper():
        which = [_in_capitals_no_more(word) for word in which]
    return f"{kind.capitalize()} {' '.join(which)}"


def _in_capitals_no_more(word: str) -> str:
    """TÂY as Tây; II, 3A and other abbreviations as they are."""
    is_word = len(word) > 1 and is_syllable(word) and not _ROMAN.fullmatch(word)
    return word.capitalize() if is_word else word


def _without_title(name: str) -> tuple[Sex | None, str]:
    found = _TITLE.match(name)
    if found:
        rest = name[found.end() :].split()
        title = (found[1] or "").lower()
        is_family_name = title in {"ông", "cụ"} and bool(rest) and fold(rest[0]) in _AFTER_A_FAMILY_NAME
        if (len(rest) > 1 or (rest and title in {"ông", "bà", "cụ"})) and not is_family_name:
            return _TITLES.get(title), " ".join(rest)
    first, *rest = name.split() or [""]
    is_title = name.isascii() and first.lower().rstrip(".") in _PLAIN_TITLES and len(rest) > 2
    if is_title and rest[0].lower() not in _AFTER_A_FAMILY_NAME:
        return _PLAIN_TITLES[first.lower().rstrip(".")], " ".join(rest)
    return None, name


def _also_told(titled: Sex | None, remarks: str) -> Sex | None:
    """The sex by the title, or by one in brackets; Ông (bà) tells none."""
    remarked = sex_in(remarks.strip("()[] "))
    return (titled or remarked) if titled in (None, remarked or titled) else None


def _cased(name: str) -> str:
    if name.isupper() or name.islower():
        return _SYLLABLE_START.sub(lambda letter: letter[0].upper(), name.lower())
    # Fonts of old had no capitals with tones, so such a letter is left small by every converter.
    return _MARKED_VOWEL.sub(lambda letter: letter[0].upper(), name)
