"""The minutes of a meeting: sections in order, each as the program wrote it or in the secretary's words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from clubdesk.domain.meetings import Body


class SectionKey(StrEnum):
    """The sections of the minutes, in their order on paper."""

    OPENING = "opening"
    PEOPLE = "people"
    REPORT = "report"
    FINANCE = "finance"
    LENDING = "lending"
    CONTENT = "content"
    RESOLUTIONS = "resolutions"
    CLOSING = "closing"


class Side(StrEnum):
    """Where the cells of a column stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesColumn:
    """A column of a table; `width` is its share, amounts of a `summed` one are added up below it."""

    title: str
    width: int
    side: Side = Side.LEFT
    summed: bool = False


Cell = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesTable:
    """A table of the minutes; whole numbers in it are đồng."""

    columns: tuple[MinutesColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section: the program's sentences and tables, and the secretary's words in place of the sentences.

    The tables of figures stand in either case; `is_outdated` where the program would write it otherwise
    now than it did when the secretary's words were written.
    """

    key: SectionKey
    title: str = ""
    sentences: tuple[str, ...] = ()
    tables: tuple[MinutesTable, ...] = ()
    words: str | None = None
    is_outdated: bool = False

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """What stands on paper besides the tables, a paragraph each."""
        if self.words is None:
            return self.sentences
        return tuple(line for line in map(str.strip, self.words.splitlines()) if line)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it stands on paper."""
        return not self.paragraphs and not self.tables

    @property
    def as_program_wrote(self) -> str:
        """Everything that the program says in it, to notice when that changes."""
        cells = (" | ".join(map(str, row)) for table in self.tables for row in table.rows)
        return "\n".join((*self.sentences, *cells))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs: the lines of the post as printed, and the name, "" where nobody is known."""

    post: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes as they stand on paper; `number` is "" and `control_code` None until they are signed.

    `balances` is what every account stood at, in đồng by its id: the next minutes open with it.
    """

    body: Body
    held_on: date
    superior: str
    club: str
    place_and_date: str
    title: str
    subject: str
    sections: tuple[Section, ...]
    secretary: Signature
    chair: Signature
    balances: Mapping[int, int] = field(default_factory=dict)
    number: str = ""
    control_code: str | None = None

    @property
    def is_signed(self) -> bool:
        """Whether they carry their control code."""
        return self.control_code is not None

    def section(self, key: SectionKey) -> Section:
        """One of the sections; raises StopIteration where the body's minutes have none such."""
        return next(one for one in self.sections if one.key is key)


def with_words(minutes: Minutes, written: Mapping[SectionKey, tuple[str, str]]) -> Minutes:
    """The minutes with the secretary's words, by section, and what the program had written in their place."""
    return replace(minutes, sections=tuple(_worded(one, written.get(one.key)) for one in minutes.sections))


def _worded(section: Section, written: tuple[str, str] | None) -> Section:
    if written is None:
        return section
    words, instead_of = written
    return replace(section, words=words, is_outdated=section.as_program_wrote != instead_of)


def minutes_number(number: int, body: Body) -> str:
    """The number as printed: "05/BB-CLB" of the club, "02/BB-BCN" of its board."""
    return f"{number:02}/{series_of(body)}"


def series_of(body: Body) -> str:
    """The sign behind the number, by who met."""
    return "BB-BCN" if body is Body.BOARD else "BB-CLB"
