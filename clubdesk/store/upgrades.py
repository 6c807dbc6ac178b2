"""Bringing a copy of an older file up to date, and proving that nothing in it changed on the way."""

import hashlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError

from clubdesk.domain.file_errors import UpgradeFailed
from clubdesk.store.audit import file_damage
from clubdesk.store.database import close, connect, connection, run, transaction
from clubdesk.store.schema_steps import take_steps

_Columns = Mapping[str, Sequence[str]]


def upgrade_copy(path: Path, copy: Path, *, version: int, clock: Callable[[], datetime], actor: str) -> None:
    """Fill `copy` with the club file `path` as this program keeps it; the file itself stays as it is.

    Raises:
        FileInUse, FileDamaged, FileNotWritable: the file cannot be read whole.
        UpgradeFailed: the copy does not hold everything that the file held.
    """
    connect(path, clock, actor)
    try:
        columns = _columns()
        before = _content(columns)
        with closing(sqlite3.connect(copy)) as target:
            connection().backup(target)
    finally:
        close()
    connect(copy, clock, actor)
    try:
        with transaction():
            take_steps(after=version)
        is_whole = not file_damage() and _content(columns) == before
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise UpgradeFailed(path) from error
    finally:
        close()
    if not is_whole:
        raise UpgradeFailed(path)


def _columns() -> _Columns:
    tables = run("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {
        table: [row[1] for row in run(f"PRAGMA table_info({table})").fetchall()]
        for (table,) in tables.fetchall()
    }


def _content(columns: _Columns) -> dict[str, str]:
    """A digest of every row, by table, as far as the older file had its columns."""
    found = {}
    for table, names in columns.items():
        told = hashlib.sha256()
        chosen = ", ".join(names)
        for row in run(f"SELECT {chosen} FROM {table} ORDER BY {chosen}"):  # noqa: S608
            told.update(repr(row).encode())
        found[table] = told.hexdigest()
    return found
