"""How Vietnamese names are searched without marks and sorted by given name."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_KEYS = {letter: chr(ord("A") + place) for place, letter in enumerate(_LETTERS)}
_AFTER_LETTERS = chr(ord("A") + len(_LETTERS))
_TONE_KEYS = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_LEVEL_TONE = "0"
# Ð (eth) stands for Đ in much text converted from older encodings.
_D_WITH_STROKE = str.maketrans("đð", "dd")
_DIGITS = re.compile("([0-9]+)")
_Y_SOUNDED_I = re.compile("(?<=[bcdfghklmnpqrstvxz])y|(?<=qu)y")


def nfc(text: str) -> str:
    """The text with every letter and its marks as one character, the form everything is stored in."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text as a search compares it: no marks, lower case, single spaces ("nguyen thi hoa").

    Spellings of one sound fold alike: Hoà and Hòa, Lý and Lí, Quý and Quí. The fold of the beginning
    of a word is the beginning of its fold, so a search may run while the word is being typed.
    """
    apart = unicodedata.normalize("NFD", text.lower())
    bare = "".join(char for char in apart if not unicodedata.combining(char)).translate(_D_WITH_STROKE)
    return " ".join(_Y_SOUNDED_I.sub("i", bare).split())


def initials(name: str) -> str:
    """The folded first letters of a name's syllables: "nth" for Nguyễn Thị Hoà."""
    return "".join(syllable[0] for syllable in fold(name).split())


@dataclass(frozen=True, slots=True)
class Findable:
    """What a person is found by; `name` and `code` are folded."""

    name: str
    initials: str
    code: str
    phone: str
    citizen: str
    is_on_roll: bool = True


def fits_typed(one: Findable, typed: str) -> bool:
    """Whether what was typed (folded, not empty) is in the name or code, the initials, or a number's tail.

    Who was merged into somebody else is still found by the code that stands on old papers.
    """
    if typed in one.code:
        return True
    tight = typed.replace(" ", "")
    by_tail = tight.isdigit() and (one.phone.endswith(tight) or one.citizen.endswith(tight))
    return one.is_on_roll and (typed in one.name or tight == one.initials or by_tail)


def given_name(name: str) -> str:
    """The name a person is called by: the last syllable (domain 6.7); empty for an empty name."""
    return nfc(name.split()[-1]) if name.split() else ""


def has_given_name(name: str, given: str) -> bool:
    """Whether the words of a given name follow one another in a full name, as "Mẫu" in "Y Mẫu Niê Thử"."""
    return _without(nfc(name).split(), nfc(given).split()) is not None


def sort_key(name: str, *, given: str = "") -> str:
    """An ASCII key for ordinary names: plain binary comparison of keys puts lists in Vietnamese order.

    By given name, then family name, then middle names; in a syllable by letters (a ă â b c d đ …), then
    by tone (ngang huyền hỏi ngã sắc nặng), a shorter syllable before a longer one (domain 6.7). The given
    name is the last syllable unless `given` says which of the words it is.
    """
    called = nfc(given).split() or name.split()[-1:]
    others = _without(nfc(name).split(), nfc(" ".join(called)).split())
    return "".join(_syllable_key(syllable) for syllable in (*called, *(others or ())) or ("",))


def numbered_key(text: str) -> list[tuple[bool, int, str]]:
    """A key by which "Tổ 2" stands before "Tổ 10", and words in Vietnamese order; nothing comes last."""
    parts = _DIGITS.split(nfc(text).strip()) if text.strip() else ["\U0010ffff"]
    return [
        (not part.isdecimal(), int(part), "")
        if part.isdecimal()
        else (True, 0, "".join(map(_syllable_key, part.split())) or part)
        for part in parts
    ]


def _without(words: list[str], given: list[str]) -> list[str] | None:
    """The words without the last place where those of the given name follow one another."""
    for at in range(len(words) - len(given), -1, -1):
        if given and words[at : at + len(given)] == given:
            return words[:at] + words[at + len(given) :]
    return None


def _syllable_key(syllable: str) -> str:
    apart = unicodedata.normalize("NFD", syllable.lower())
    tones = [_TONE_KEYS[char] for char in apart if char in _TONE_KEYS]
    letters = nfc("".join(char for char in apart if char not in _TONE_KEYS))
    # A tone key is below every letter key and ends the syllable, hence the shorter one comes first.
    return "".join(map(_letter_key, letters)) + (tones or [_LEVEL_TONE])[0]


def _letter_key(letter: str) -> str:
    return _LETTER_KEYS.get(letter) or _AFTER_LETTERS + letter
