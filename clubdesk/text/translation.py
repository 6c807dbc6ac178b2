"""What the program says, in the language of the person at the desk; the source language is English."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Final
from xml.etree import ElementTree as ET

from clubdesk.assets import translation_path

LANGUAGES: Final = {"vi": "Tiếng Việt", "en": "English"}
_SOURCE_LANGUAGE: Final = "en"

_current = "vi"
_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


def set_language(code: str) -> None:
    """From now on translate into this language of LANGUAGES; raises KeyError for any other."""
    global _current
    LANGUAGES[code]
    _current = code


def language() -> str:
    """The language `translate` gives."""
    return _spoken.get() or _current


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Inside it, in this thread alone, `translate` gives this language: papers stay Vietnamese."""
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


def translate(context: str, source: str) -> str:
    """The English source in the chosen language; the source itself where no translation is known.

    Both are written as literal texts at the call, where the translation tools find them.
    """
    spoken = language()
    if spoken == _SOURCE_LANGUAGE:
        return source
    return _catalogue(spoken).get((context, source), source)


@cache
def _catalogue(code: str) -> dict[tuple[str, str], str]:
    try:
        # The catalogue comes with the program, so it is as trusted as the program.
        root = ET.parse(translation_path(code)).getroot()  # noqa: S314
    except FileNotFoundError:
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.findtext("translation"))
    }
