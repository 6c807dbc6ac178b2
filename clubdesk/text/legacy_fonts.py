"""Recognises and converts Vietnamese typed in the fonts before Unicode: TCVN3 (.VnTime) and VNI."""

import re
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from clubdesk.text.names import nfc
from clubdesk.text.syllables import is_syllable


class Writing(StrEnum):
    """How the letters of a text are stored."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    VNI = "vni"


# TCVN 5712-1 from 80 to FF; the five marks that it has at B0 stand apart and are not used by typists.
_TCVN3 = dict(
    zip(
        map(chr, range(0x80, 0x100)),
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\xa0ĂÂÊÔƠƯĐăâêôơưđẰ"
        "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
        strict=True,
    )
)
_VNI_ALONE = dict(zip("æóòîñôöÆÓÒÎÑÔÖìíÌÍ", "ỉĩịỵđơưỈĨỊỴĐƠƯìíÌÍ", strict=True))
_VNI_TONES = dict(zip("øùûõï", "\u0300\u0301\u0309\u0303\u0323", strict=True))
_VNI_ROOFED = dict(zip("âàáåãä", ("\u0302" + tone for tone in ("", *_VNI_TONES.values())), strict=True))
_VNI_BOWED = dict(zip("êèéúüë", ("\u0306" + tone for tone in ("", *_VNI_TONES.values())), strict=True))
_VNI_MARKS = {
    **dict.fromkeys("uyôö", _VNI_TONES),
    **dict.fromkeys("eo", _VNI_TONES | _VNI_ROOFED),
    "a": _VNI_TONES | _VNI_ROOFED | _VNI_BOWED,
}
_VNI_LETTER = re.compile(
    "[aA][âàáåãäêèéúüëøùûõï]|[eEoO][âàáåãäøùûõï]|[uyôö][øùûõï]|[æóòîñôöìí]", re.IGNORECASE
)

_HIGH = re.compile("[\x80-\xff]")
_BETWEEN_WORDS = re.compile(r"[\x00-\x40\x5b-\x60\x7b-\x7f\xa0]+")
_CAPITALS = re.compile("[A-Z]")
_SMALL = re.compile("[a-z]")


def from_tcvn3(text: str) -> str:
    """Text of a .Vn font in Unicode; capitals that only the font made so are made so here.

    The fonts in use have no codes for most capitals with a tone: words, and whole texts, whose plain
    letters are all capitals become capitals.
    """
    changed = nfc("".join(_TCVN3.get(char, char) for char in text))
    if _is_capital(text):
        return changed.upper()
    pairs = zip(text.split(" "), changed.split(" "), strict=False)
    return " ".join(after.upper() if _is_capital(before) else after for before, after in pairs)


def from_vni(text: str) -> str:
    """Text of a VNI font in Unicode; the capital or small base letter decides over its mark."""
    return nfc(_VNI_LETTER.sub(_vni_letter, text))


def converted(text: str, writing: Writing) -> str:
    """The text in Unicode, however it was written."""
    if writing is Writing.UNICODE or not _HIGH.search(text):
        return nfc(text)
    return from_tcvn3(text) if writing is Writing.TCVN3 else from_vni(text)


def font_writing(font: str) -> Writing | None:
    """What the name of a font promises of its text; None for fonts of any other kind."""
    name = font.casefold().lstrip(" .")
    if name.startswith("vni"):
        return Writing.VNI
    return Writing.TCVN3 if name.startswith("vn") else None


def votes(text: str) -> Mapping[Writing, int]:
    """How many words of the text make sense in only one writing, by that writing."""
    count: Counter[Writing] = Counter()
    for word in _BETWEEN_WORDS.split(text):
        if word and not word.isascii() and (only := _only_writing(word)):
            count[only] += 1
    return count


def makes_sense(text: str, writing: Writing) -> bool:
    """Whether every word of the text is Vietnamese in this writing."""
    words = [word for word in _BETWEEN_WORDS.split(text) if word and not word.isascii()]
    return all(_makes_sense(word, writing) for word in words)


def sense(text: str) -> int:
    """How many more words are Vietnamese than not, in the writing that makes most sense of the text."""
    words = [word for word in _BETWEEN_WORDS.split(nfc(text)) if word and not word.isascii()]
    return max(sum(1 if _makes_sense(word, writing) else -1 for word in words) for writing in Writing)


@lru_cache(maxsize=20_000)
def _only_writing(word: str) -> Writing | None:
    possible = [writing for writing in Writing if _makes_sense(word, writing)]
    return possible[0] if len(possible) == 1 else None


@lru_cache(maxsize=60_000)
def _makes_sense(word: str, writing: Writing) -> bool:
    if writing is Writing.TCVN3 and not all(char.isascii() or char in _TCVN3 for char in word):
        return False
    if writing is Writing.VNI and not _is_whole_vni(word):
        return False
    return is_syllable(converted(word, writing))


def _is_whole_vni(word: str) -> bool:
    return _VNI_LETTER.sub("", word).isascii()


def _vni_letter(found: re.Match[str]) -> str:
    letter, mark = found[0][0], found[0][1:]
    base = _VNI_ALONE.get(letter, letter)
    return nfc(base + _VNI_MARKS[letter.lower()][mark.lower()]) if mark else base


def _is_capital(text: str) -> bool:
    return len(_CAPITALS.findall(text)) > 1 and not _SMALL.search(text)
