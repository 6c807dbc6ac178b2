"""Safety copies of the open file: written by SQLite itself, read back and compared before they count."""

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from clubdesk.domain.file_errors import CopyFailed, FileError
from clubdesk.domain.safety_copies import Content
from clubdesk.store import cipher
from clubdesk.store.chain import START
from clubdesk.store.database import connection, room, run
from clubdesk.store.files import take_name
from clubdesk.store.seals import key_of

_MAKING = ".moi-"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"


def sequence() -> int:
    """How much has been recorded in the file so far: it grows with every act, whatever the clock says."""
    (recorded,) = run(
        "SELECT (SELECT COALESCE(MAX(id), 0) FROM log) + (SELECT COALESCE(MAX(id), 0) FROM entries)"
    ).fetchone()
    return int(recorded)


def club_id() -> str:
    """The id that no other club has."""
    return str(run("SELECT uuid FROM club").fetchone()[0])


def content() -> Content:
    """How much the open file holds."""
    return content_of(connection())


def content_of(books: sqlite3.Connection) -> Content:
    """How much a file holds; raises sqlite3.DatabaseError where it cannot be read."""
    members, entries = (
        books.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]  # noqa: S608
        for table in ("members", "entries")
    )
    head = books.execute("SELECT hash FROM log ORDER BY id DESC LIMIT 1").fetchone()
    return Content(members=members, entries=entries, head=head[0] if head else START)


def write_copy(path: Path) -> None:
    """Write a verified copy of the open file; it takes its name only when it was read back.

    Raises:
        CopyFailed: there is no such copy, and nothing else was touched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for left in path.parent.glob(f"{_MAKING}*"):
            # Whoever was killed in mid-copy left it.
            with suppress(OSError):
                left.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=_MAKING, delete=False) as file:
            making = Path(file.name)
    except OSError as error:
        raise CopyFailed(path.parent, room()) from error
    try:
        connection().execute("VACUUM INTO ?", (str(making),))
        with making.open("rb+") as file:
            os.fsync(file.fileno())
        if _told(making) != _told_by(connection()):
            raise CopyFailed(path.parent, room())
        take_name(making, path)
    except cipher.errors(OSError) as error:
        raise CopyFailed(path.parent, room()) from error
    finally:
        making.unlink(missing_ok=True)


def read_content(path: Path) -> Content | None:
    """How much a copy holds; None for a file that does not read whole, or whose pass phrase was not given."""
    try:
        with closing(opened(path)) as copy:
            if is_whole(copy):
                return content_of(copy)
    except cipher.errors(FileError):
        pass
    return None


def opened(path: Path) -> sqlite3.Connection:
    """A file that nobody changes, to be read and never written; not the open club's.

    Raises:
        FileSealed, CipherMissing: its pass phrase is missing, or what reads it is.
    """
    return cipher.connect(cipher.read_only(path), key_of(path), uri=True)


def is_whole(copy: sqlite3.Connection) -> bool:
    """Whether SQLite reads every page of a file."""
    return bool(copy.execute("PRAGMA quick_check").fetchone()[0] == "ok")


def _told(making: Path) -> object:
    with closing(opened(making)) as copy:
        return _told_by(copy) if is_whole(copy) else None


def _told_by(books: sqlite3.Connection) -> object:
    """How many rows every table has, and the heads of both chains."""
    tables = [table for (table,) in books.execute(_TABLES)]
    counts = {
        table: books.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]  # noqa: S608
        for table in tables
    }
    heads = [
        books.execute(f"SELECT hash FROM {table} ORDER BY id DESC LIMIT 1").fetchone()  # noqa: S608
        for table in ("entries", "log")
    ]
    return counts, heads
