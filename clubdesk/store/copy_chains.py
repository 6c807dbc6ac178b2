"""Whether the chains of a copy of the club's file still stand, read without opening it for work."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from clubdesk.store.chain import first_broken

_ENTRIES = (
    "SELECT entries.*, (SELECT json_group_array(json_array(account_id, amount)) FROM lines"
    " WHERE entry_id = entries.id) AS lines FROM entries ORDER BY id"
)


def chains_stand(path: Path) -> bool:
    """Whether a copy reads whole and the chains of its entries and of its log have no break."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            return (
                copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
                and first_broken(_facts(copy, "SELECT * FROM log ORDER BY id")) is None
                and first_broken(_entries(copy)) is None
            )
    except sqlite3.DatabaseError:
        return False


def _entries(copy: sqlite3.Connection) -> Iterator[dict[str, object]]:
    for facts in _facts(copy, _ENTRIES):
        yield facts | {"lines": sorted(json.loads(str(facts["lines"])))}


def _facts(copy: sqlite3.Connection, statement: str) -> Iterator[dict[str, object]]:
    cursor = copy.execute(statement)
    names = [column for column, *_ in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)
