"""How a sum of đồng is written out in Vietnamese words on receipts and loan papers."""

from dataclasses import dataclass
from typing import Literal

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION = 10**9


@dataclass(frozen=True, slots=True, kw_only=True)
class WordStyle:
    """The words that differ between regions: North "linh", "nghìn", "tư"; South "lẻ", "ngàn"."""

    zero_tens: Literal["linh", "lẻ"] = "linh"
    thousand: Literal["nghìn", "ngàn"] = "nghìn"
    four_after_tens: Literal["tư", "bốn"] = "tư"


NORTHERN = WordStyle()


def amount_in_words(amount: int, *, style: WordStyle = NORTHERN) -> str:
    """The đồng in words, first letter capital: 2050000 is "Hai triệu không trăm năm mươi nghìn đồng".

    Rules of domain 6.3. Raises ValueError for a negative amount, which no paper of the club carries.
    """
    if amount < 0:
        raise ValueError(f"A sum in words is never negative: {amount}")
    words = " ".join([*(_number_words(amount, style) or ["không"]), "đồng"])
    return words[0].upper() + words[1:]


def _number_words(number: int, style: WordStyle) -> list[str]:
    billions, rest = divmod(number, _BILLION)
    if not billions:
        return _million_words(rest, style, follows=False)
    return [*_number_words(billions, style), "tỷ", *_million_words(rest, style, follows=True)]


def _million_words(number: int, style: WordStyle, *, follows: bool) -> list[str]:
    words: list[str] = []
    for size, name in ((10**6, "triệu"), (10**3, style.thousand), (1, "")):
        if group := number // size % 1000:
            words += _group_words(group, style, follows=follows or bool(words)) + [name] * bool(name)
    return words


def _group_words(group: int, style: WordStyle, *, follows: bool) -> list[str]:
    hundreds, below = divmod(group, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or follows else []
    if 0 < below < 10 and words:
        words.append(style.zero_tens)
    return words + _tens_words(below, style)


def _tens_words(number: int, style: WordStyle) -> list[str]:
    tens, units = divmod(number, 10)
    if tens == 0:
        return [_DIGITS[units]] if units else []
    spoken = {0: "", 5: "lăm"} if tens == 1 else {0: "", 1: "mốt", 4: style.four_after_tens, 5: "lăm"}
    words = ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    return [*words, *filter(None, [spoken.get(units, _DIGITS[units])])]
