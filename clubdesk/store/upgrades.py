"""Bringing a copy of an older file up to date, and proving that nothing in it changed on the way."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError

from clubdesk.domain.file_errors import UpgradeFailed
from clubdesk.store import cipher
from clubdesk.store.audit import file_damage
from clubdesk.store.database import close, close_for_good, connect, connection, run, transaction
from clubdesk.store.schema_steps import take_steps

Columns = Mapping[str, Sequence[str]]


def upgrade_copy(path: Path, copy: Path, *, version: int, clock: Callable[[], datetime], actor: str) -> None:
    """Fill `copy` with the club file `path` as this program keeps it; the file itself stays as it is.

    Raises:
        FileInUse, FileDamaged, FileNotWritable: the file cannot be read whole.
        UpgradeFailed: the copy does not hold everything that the file held.
    """
    connect(path, clock, actor)
    try:
        columns = columns_of_tables()
        before = content_of_tables(columns)
        # A sealed file gives a sealed copy.
        connection().execute("VACUUM INTO ?", (str(copy),))
    finally:
        close()
    connect(copy, clock, actor)
    try:
        with transaction():
            take_steps(after=version)
        is_whole = not file_damage() and content_of_tables(columns) == before
        close_for_good()
    except cipher.errors(DatabaseError) as error:
        raise UpgradeFailed(path) from error
    finally:
        close()
    if not is_whole:
        raise UpgradeFailed(path)


def columns_of_tables() -> Columns:
    """Every table of the open file with its columns."""
    tables = run("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {
        table: [row[1] for row in run(f"PRAGMA table_info({table})").fetchall()]
        for (table,) in tables.fetchall()
    }


def content_of_tables(columns: Columns) -> dict[str, str]:
    """A digest of every row, by table, as far as the older file had its columns."""
    found = {}
    for table, names in columns.items():
        told = hashlib.sha256()
        chosen = ", ".join(names)
        for row in run(f"SELECT {chosen} FROM {table} ORDER BY {chosen}"):  # noqa: S608
            told.update(repr(row).encode())
        found[table] = told.hexdigest()
    return found
