"""Knows by the texts that stand in a column what they are: births, numbers, names, classes, ages."""

import re
from collections.abc import Callable, Mapping

from clubdesk.domain.citizen_numbers import OLD_CARD_LENGTH
from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.exchange.cells import heading_key
from clubdesk.text.roll_words import group_in, household_in, is_mark, is_nothing, is_person_name, sex_in

CLEARLY, RATHER, HARDLY = 0.8, 0.6, 0.2
"""Shares of a column's texts."""
Texts = list[str]
_YEAR = re.compile(r"(?:19|20)\d{2}(?:\.0)?")
_DAY = re.compile(r"\D{0,3}(?:[\d?_]{1,2}\s*[-/.,]\s*)?[\d?_]{1,2}\s*[-/.,]\s*(?:(?:19|20)\d{2}|\d{2})\s*")
_PART = re.compile(r"[-/.,]")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\s*[-/.,]\s*\d{1,2}")
_AGE = re.compile(r"\d{2,3}(?:\.0)?(?:\s*tuổi)?", re.IGNORECASE)
_DIGITS = re.compile(r"\+?\d{8,12}")
_BETWEEN_DIGITS = re.compile(r"\.0$|[\s.()'-]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def is_day_and_month(text: str) -> bool:
    """Whether it is a birth without its year: 5/3."""
    return _DAY_AND_MONTH.fullmatch(text) is not None


def is_year(text: str) -> bool:
    """Whether it is a year and nothing more."""
    return _YEAR.fullmatch(text) is not None


def is_given(body: Texts) -> bool:
    """Whether most of a column are single words that can be given names."""

    def fits(text: str) -> bool:
        return bool(_WORD.fullmatch(text)) and sex_in(text) is None and not is_mark(text)

    return bool(body) and share(fits, body) >= RATHER


def is_of_births(body: Texts) -> bool:
    """Whether years of two digits stand among births of which at least some are certain."""
    with_short = share(lambda text: _is_birth(text) or bool(_AGE.fullmatch(text)), body)
    return with_short >= CLEARLY and share(_is_birth, body) > HARDLY


def only_counts(body: Texts) -> bool:
    """Whether the column only numbers its rows."""
    texts = [text.rstrip(".") for text in body]
    return len(texts) > 1 and texts[0] in {"1", "01"} and all(text.isdigit() for text in texts)


def share(fits: Callable[[str], bool], body: Texts) -> float:
    """How much of a column fits, from 0 to 1."""
    return sum(1 for text in body if fits(text)) / len(body)


def _is_birth(text: str) -> bool:
    return bool(_YEAR.fullmatch(text) or _DAY.fullmatch(text))


def _number(text: str) -> str:
    digits = _BETWEEN_DIGITS.sub("", text)
    return digits if _DIGITS.fullmatch(digits) else ""


def _is_phone(text: str) -> bool:
    digits = _number(text)
    bare = digits.removeprefix("+").removeprefix("84") if len(digits) > 10 else digits
    return bool(re.fullmatch(r"0?[35789]\d{8}|01\d{9}|02\d{8,9}", bare))


def _is_citizen(text: str) -> bool:
    digits = _number(text)
    return len(digits) in (9, 10, 11, 12) and not digits.startswith("+") and not _is_phone(text)


def _is_new_citizen(text: str) -> bool:
    """Whether it is no number of an old card of nine digits, which a list may keep beside the new one."""
    return _is_citizen(text) and len(_number(text)) > OLD_CARD_LENGTH


def _is_household(text: str) -> bool:
    return "ngheo" in heading_key(text) or (not is_nothing(text) and household_in(text) is not None)


CONTENTS: Mapping[Kind, Callable[[str], bool]] = {
    Kind.SEX: lambda text: sex_in(text) is not None,
    Kind.BIRTH: _is_birth,
    Kind.CITIZEN_ID: _is_citizen,
    Kind.PHONE: _is_phone,
    Kind.HOUSEHOLD: _is_household,
    Kind.GROUP: lambda text: bool(group_in(text)),
    Kind.NAME: lambda text: is_person_name(text) and not group_in(text) and not _is_household(text),
    Kind.AGE: lambda text: bool(_AGE.fullmatch(text)),
}


_LENGTHS = {Kind.CITIZEN_ID: range(8, 13), Kind.PHONE: range(9, 13)}


def can_be(kind: Kind | None, body: Texts) -> bool:
    """Whether a column may be what its heading says: an old card and a phone look alike, so words decide."""
    if kind is None or kind not in CONTENTS:
        return False
    fits = CONTENTS[kind]
    lengths = _LENGTHS.get(kind, ())
    return share(lambda text: fits(text) or len(_number(text)) in lengths, body) > HARDLY


def fitting(kind: Kind, body: Texts) -> float:
    """How well a column is what it claims to be, to be compared with others: whole births count for more."""
    if kind is Kind.BIRTH:
        return sum(1 + len(_PART.findall(text)) for text in body if _is_birth(text))
    fits = _is_new_citizen if kind is Kind.CITIZEN_ID else CONTENTS.get(kind)
    return len(body) if fits is None else sum(1 for text in body if fits(text))
