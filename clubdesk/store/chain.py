"""The log: who did what, each row chained to the one before, each version of a row covered by its digest."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence

from peewee import Expression

from clubdesk.store.database import actor, fetch, recorded_now, run, seen
from clubdesk.store.tables import Table

START = "0" * 64
EMPTY = (None, "")
_LAST = 2**63 - 1

# Made once: json.dumps would make it anew for each of a hundred thousand rows.
_compact = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode

Facts = Mapping[str, object]


def digest(content: object) -> str:
    """SHA-256 over compact JSON with sorted keys; the same content gives the same digest for ever."""
    return hashlib.sha256(_compact(content).encode()).hexdigest()


def filled(facts: Facts) -> Facts:
    """Facts without their empty columns, so that a column added later leaves old digests as they were."""
    return {name: value for name, value in facts.items() if value not in EMPTY}


def row_facts(table: type[Table], which: Expression) -> list[Facts]:
    """The rows of a table that fit, as the log covers them, in the order of their key."""
    keys = table._meta.get_primary_keys()  # type: ignore[no-untyped-call]
    query = table.select().where(which).order_by(*keys)
    columns = table._meta.sorted_field_names
    return [filled(dict(zip(columns, row, strict=True))) for row in fetch(query)]


def facts_of(table: str, column: str, key: int | str) -> list[Facts]:
    """The rows of a table that have a key in a column, as the log covers them, in the order of the rows."""
    rows = read_facts(f"SELECT * FROM {table} WHERE {column} = ? ORDER BY 1, 2", (key,))  # noqa: S608
    return [filled(facts) for facts in rows]


def read_facts(statement: str, asked: Sequence[int | str] = ()) -> Iterator[dict[str, object]]:
    """Rows of a table as facts, read one by one."""
    cursor = run(statement, asked)
    names = [column for column, *_ in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def record(act: str, subject: str, content: object) -> None:
    """Write an act into the log, covering `content`, the facts of `subject` as they now stand."""
    row = run("SELECT id, hash FROM log ORDER BY id DESC LIMIT 1").fetchone()
    last, previous = row or (0, START)
    facts = {
        "id": last + 1,
        "recorded_at": recorded_now(),
        "actor": actor(),
        "act": act,
        "subject": subject,
        "digest": digest(content),
        "previous": previous,
    }
    run("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*facts.values(), digest(filled(facts))))
    seen(act, subject)


def books_head(*, entry: int | None = None, log_row: int | None = None) -> str:
    """The heads of the books' two chains, of the entries and of the log, in one digest.

    With numbers, those heads as they were when that entry and that row of the log were the last.
    """
    heads = (
        run(f"SELECT hash FROM {table} WHERE id <= ? ORDER BY id DESC LIMIT 1", (last,)).fetchone()  # noqa: S608
        for table, last in (
            ("entries", _LAST if entry is None else entry),
            ("log", _LAST if log_row is None else log_row),
        )
    )
    return digest([row[0] if row else START for row in heads])


def first_broken(table: str, **lists: str) -> int | None:
    """The number of the first row of a chained table that does not fit its chain, or None.

    `lists` are facts of a row that stand in another table, as SQL that writes them as JSON.
    """
    previous, expected = START, 1
    text = _sql_of_facts(table, lists)
    rows = run(f"SELECT id, previous, hash, {text} FROM {table} ORDER BY id")  # noqa: S608
    for row_id, before, written, facts in rows:
        fits = row_id == expected and before == previous
        if not fits or written not in _digests(facts):
            return expected
        previous, expected = written, expected + 1
    return None


def _sql_of_facts(table: str, lists: Mapping[str, str]) -> str:
    """SQL that writes the filled facts of a row, its hash left out, as `digest` does, in half the time."""
    columns = (str(column) for _n, column, *_ in run(f"PRAGMA table_info({table})"))
    facts = {name: f"CASE WHEN {name} <> '' THEN json_quote({name}) END" for name in columns} | dict(lists)
    del facts["hash"]
    told = (f"COALESCE(',\"{name}\":' || {facts[name]}, '')" for name in sorted(facts))
    return f"'{{' || substr({' || '.join(told)}, 2) || '}}'"


def _digests(facts: str) -> Iterator[str]:
    yield hashlib.sha256(facts.encode()).hexdigest()
    # Another SQLite may write a sign in another way; what it says is the same.
    yield digest(json.loads(facts))


def first_broken_log_row() -> int | None:
    """The number of the first row of the log that does not fit, or None."""
    return first_broken("log")


def first_recorded() -> str | None:
    """The moment of the first act in the log: when the file was begun; None where nothing was recorded."""
    row = run("SELECT recorded_at FROM log ORDER BY id LIMIT 1").fetchone()
    return row[0] if row else None


def last_recorded() -> str | None:
    """The moment of the last act in the log, by the clock of that day; None where nothing was recorded."""
    row = run("SELECT recorded_at FROM log ORDER BY id DESC LIMIT 1").fetchone()
    return row[0] if row else None


def covered_digests() -> dict[str, str]:
    """The digest of the latest version of every subject in the log."""
    return dict(run("SELECT subject, digest FROM log ORDER BY id").fetchall())
