"""The sections of a paper that people may word themselves: sentences, tables, words in place of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Side(StrEnum):
    """Where the cells of a column stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionColumn:
    """A column of a table; `width` is its share, amounts of a `summed` one are added up below it."""

    title: str
    width: int
    side: Side = Side.LEFT
    summed: bool = False


Cell = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionTable:
    """A table of a section; whole numbers in it are đồng."""

    columns: tuple[SectionColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section: the program's sentences and tables, and the writer's words in place of the sentences.

    The tables of figures stand in either case; `is_outdated` where the program would write it otherwise
    now than it did when the writer's words were written.
    """

    key: str
    title: str = ""
    sentences: tuple[str, ...] = ()
    tables: tuple[SectionTable, ...] = ()
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


def with_words(sections: Sequence[Section], written: Mapping[str, tuple[str, str]]) -> tuple[Section, ...]:
    """Sections with the writer's words, by key, and what the program had written in their place."""
    return tuple(_worded(one, written.get(one.key)) for one in sections)


def _worded(section: Section, written: tuple[str, str] | None) -> Section:
    if written is None:
        return section
    words, instead_of = written
    return replace(section, words=words, is_outdated=section.as_program_wrote != instead_of)
