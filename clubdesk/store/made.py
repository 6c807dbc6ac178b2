"""What the program's scripts put into every file, and where a file is not as they made it."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache

from clubdesk.store.database import run
from clubdesk.store.schema_steps import scripts

_SCHEMA = "SELECT type || ' ' || name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
_FIRST_ROWS = (
    "SELECT 'post:' || id, * FROM posts",
    "SELECT 'area:' || code, * FROM areas",
    "SELECT 'agenda:template', group_concat(rank || title || needs_vote) FROM agenda_template",
)

_Rows = dict[str, tuple[object, ...]]


def changed_part() -> str:
    """The first table, index or trigger that is not as the scripts make it; "" where all stand."""
    return next(_differing(_made()[0], _by_name(run(_SCHEMA))), "")


def changed_first_rows(covered: Mapping[str, str]) -> Iterator[str]:
    """Rows that the scripts wrote, that by the log nobody changed since, and that are different."""
    for statement, made in zip(_FIRST_ROWS, _made()[1:], strict=True):
        there = _by_name(run(statement))
        yield from (subject for subject in _differing(made, there) if subject not in covered)


@cache
def _made() -> tuple[_Rows, ...]:
    """The parts and the first rows of a file before anything is recorded in it."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript("".join(scripts(after=0)))
        return tuple(_by_name(fresh.execute(statement)) for statement in (_SCHEMA, *_FIRST_ROWS))


def _by_name(rows: sqlite3.Cursor) -> _Rows:
    return {str(name): tuple(facts) for name, *facts in rows}


def _differing(made: _Rows, there: _Rows) -> Iterator[str]:
    return (name for name in sorted(made | there) if made.get(name) != there.get(name))
