"""The tables of a sheet: where each begins and ends, and what its columns are told to be."""

from collections.abc import Iterable, Iterator

from clubdesk.domain.roll import ReadColumn
from clubdesk.domain.roll_columns import ColumnKind
from clubdesk.exchange.roll_columns import RollColumn
from clubdesk.exchange.roll_headings import HeadingRows, find_headings
from clubdesk.exchange.roll_sheets import RollRow, RollSheet

_ROWS_SAMPLED, _MOST_SAMPLES = 50, 3
_OF_PEOPLE = {
    *(ColumnKind.SEX, ColumnKind.MALE, ColumnKind.FEMALE, ColumnKind.AGE, ColumnKind.CITIZEN_ID),
    *(ColumnKind.BIRTH, ColumnKind.BIRTH_YEAR, ColumnKind.PHONE),
}
NAMES = frozenset((ColumnKind.NAME, ColumnKind.FAMILY_NAME))
"""Without one of these columns nobody is read."""


def read_column(sheet: RollSheet, column: RollColumn, body: tuple[RollRow, ...]) -> ReadColumn:
    """A column as it is told, with the first texts that stand in it."""
    before, after = sheet.samples.get(column.place, ("", ""))
    texts = dict.fromkeys(text for row in body[:_ROWS_SAMPLED] if (text := row.texts[column.place]))
    return ReadColumn(
        sheet=sheet.title,
        place=column.place,
        heading=column.heading.whole,
        kind=column.kind,
        before=before,
        after=after,
        samples=tuple(texts)[:_MOST_SAMPLES],
    )


def tables(
    rows: tuple[RollRow, ...],
) -> Iterator[tuple[HeadingRows | None, tuple[RollRow, ...], tuple[RollRow, ...]]]:
    """The tables of a sheet: the headings, the title rows above the first, the rows below each."""
    found = list(find_headings(rows))
    if not found:
        if rows:
            yield None, (), rows
        return
    ends = [one.at for one in found[1:]] + [len(rows)]
    for place, (heading, end) in enumerate(zip(found, ends, strict=True)):
        above = rows[: heading.at] if place == 0 else ()
        yield heading, above, rows[heading.at + heading.count : end]


def is_sure_list(columns: Iterable[RollColumn]) -> bool:
    """Whether headings tell of people; beside such a list, other sheets hold loans, meetings and money."""
    told = {column.heading.kind or column.kind for column in columns if column.heading.whole}
    return bool(told & NAMES) and bool(told & _OF_PEOPLE)
