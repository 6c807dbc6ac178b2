"""Says what columns hold by the words over all of them together: parts of a birth, and births under a sex."""

import re

from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.cells import heading_key
from clubdesk.exchange.roll_headings import Heading, heading_kind

_OF_THREE = {"ngay": Kind.BIRTH_DAY, "thang": Kind.BIRTH_MONTH, "nam": Kind.BIRTH_YEAR}
_DAY_AND_MONTH = {"ngay thang", "ngay thang sinh"}
_TICKED_SEX = re.compile(r"\b(?P<sex>nam|nu)\b (?:thi )?(?:danh|tich|ghi)(?: dau)? x\b")
_OF_THREE_BIRTHS = {f"{part} sinh": kind for part, kind in _OF_THREE.items()}
_SEXES = {
    **dict.fromkeys(("nam", "nam gioi", "ong"), Kind.MALE),
    **dict.fromkeys(("nu", "nu gioi", "ba"), Kind.FEMALE),
}
_BIRTH_OF_A_SEX = re.compile(
    r"(?:(?:(?:ngay|thang|nam) )*sinh|(?:so |do )?tuoi) (?:cua )?(?P<after>nam|nu|ong|ba)"
    r"|(?P<before>nam|nu|ong|ba) (?:sinh nam|(?:(?:ngay|thang|nam) )*sinh|tuoi)"
)
_HOUSEHOLD_TICKS = (Kind.POOR, Kind.NEAR_POOR, Kind.NEWLY_ESCAPED)


def kinds_by_words(headings: tuple[Heading, ...]) -> dict[int, Kind | None]:
    """What every column holds as far as headings tell, by place."""
    own = [heading_key(heading.own) for heading in headings]
    is_parted = "thang" in own or "ngay" in own
    has_women = any(_SEXES.get(key) is Kind.FEMALE for key in own)
    kinds: dict[int, Kind | None] = {}
    for place, (heading, key) in enumerate(zip(headings, own, strict=True)):
        kind, own_kind = heading.kind, heading_kind(heading.own)
        kind = own_kind if own_kind in _HOUSEHOLD_TICKS else kind
        is_year = "năm" in heading.own.lower() or (is_parted and not has_women)
        if key in _OF_THREE and is_parted and kind in (None, Kind.BIRTH) and (key != "nam" or is_year):
            kind = _OF_THREE[key]
        elif key in _SEXES and not (key == "nam" and is_year):
            kind = _SEXES[key]
        elif key == "nam" and is_year:
            kind = Kind.BIRTH
        kinds[place] = kind
    return kinds | _births_in_parts(own) | _births_of_sexes(own)


def _births_in_parts(own: list[str]) -> dict[int, Kind | None]:
    """Ngày sinh, Tháng sinh, Năm sinh, or Ngày tháng, Năm sinh: a year in a column of its own."""
    years = [place for place, key in enumerate(own) if key in ("nam", "nam sinh")]
    days = [place for place, key in enumerate(own) if key in _DAY_AND_MONTH]
    if days and years:
        return {days[0]: Kind.BIRTH_DAY, years[0]: Kind.BIRTH_YEAR}
    if not {"thang sinh", "nam sinh"} <= set(own):
        return {}
    return {place: _OF_THREE_BIRTHS[key] for place, key in enumerate(own) if key in _OF_THREE_BIRTHS}


def _births_of_sexes(own: list[str]) -> dict[int, Kind | None]:
    """Năm sinh nam, Năm sinh nữ: the column says the sex only where the other sex has its own.

    Giới tính (nữ đánh x) is a column of one sex.
    """
    ticked = [(place, told) for place, key in enumerate(own) if (told := _TICKED_SEX.search(key))]
    if len(ticked) == 1:
        return {place: _SEXES[told["sex"]] for place, told in ticked}
    found = {place: told for place, key in enumerate(own) if (told := _BIRTH_OF_A_SEX.fullmatch(key))}
    kinds: dict[int, Kind | None] = {
        place: _SEXES[told["after"] or told["before"]] for place, told in found.items()
    }
    return kinds if {Kind.MALE, Kind.FEMALE} <= set(kinds.values()) else {}
