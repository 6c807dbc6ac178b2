"""What is compared before anything of an opened file is shown: its own counts, and its latest safety copy."""

import sqlite3
from contextlib import closing
from pathlib import Path

from clubdesk.domain.file_errors import FileError
from clubdesk.store import cipher
from clubdesk.store.backups import opened
from clubdesk.store.database import run

_CHAINS = ("entries", "log")


def rows_missing() -> int:
    """How many rows the file lacks by its own count: numbers have no gap, and vouchers are counted."""
    missing = 0
    for table in _CHAINS:
        rows, last = run(f"SELECT COUNT(*), COALESCE(MAX(id), 0) FROM {table}").fetchone()  # noqa: S608
        missing += abs(last - rows)
    (given,) = run("SELECT COALESCE(SUM(last_number), 0) FROM vouchers").fetchone()
    (entries,) = run("SELECT COUNT(*) FROM entries").fetchone()
    return int(missing + abs(given - entries))


def holds_all_of(copy: Path) -> bool:
    """Whether all that a copy holds stands in the open file too; a copy that does not read says nothing."""
    try:
        with closing(opened(copy)) as books:
            return all(_has(table, _head(books, table)) for table in _CHAINS)
    except cipher.errors(FileError):
        return True


def _head(books: sqlite3.Connection, table: str) -> tuple[int, str] | None:
    head: tuple[int, str] | None = books.execute(
        f"SELECT id, hash FROM {table} ORDER BY id DESC LIMIT 1"  # noqa: S608
    ).fetchone()
    return head


def _has(table: str, head: tuple[int, str] | None) -> bool:
    if head is None:
        return True
    return run(f"SELECT 1 FROM {table} WHERE id = ? AND hash = ?", head).fetchone() is not None  # noqa: S608
