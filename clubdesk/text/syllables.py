"""Tells a well-formed Vietnamese syllable from a row of letters that only looks like one."""

import re
import unicodedata

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_ONSETS = "b|ch?|d|đ|gh?|gi|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|t[hr]?|v|x"
_CORES = (
    "uyê|uya|iê|ia|yê|ya|uô|ua|ươ|ưa|oa|oă|oe|oo|uâ|uê|uơ|uy|"  # two and three vowels first
    "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_SYLLABLE = re.compile(f"(?:{_ONSETS})?(?:{_CORES})(?:ch?|m|n[gh]?|p|t|i|y|o|u)?")


def is_syllable(word: str) -> bool:
    """Whether the word could be Vietnamese: its letters, one tone, capitals in front or throughout."""
    if word not in (word.lower(), word.upper(), word[:1].upper() + word[1:].lower()):
        return False
    apart = unicodedata.normalize("NFD", word.lower())
    bare = unicodedata.normalize("NFC", "".join(char for char in apart if char not in _TONES))
    return sum(char in _TONES for char in apart) <= 1 and _SYLLABLE.fullmatch(bare) is not None
