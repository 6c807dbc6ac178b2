"""The one connection to the one open club file, and the unit of work on it."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any

from peewee import DatabaseError, ModelSelect, OperationalError, SqliteDatabase

from clubdesk.domain.errors import DiskFull, FileDamaged, FileInUse, FileNotWritable
from clubdesk.store import files

SCHEMA_FOLDER = Path(__file__).with_name("schema")

# Order matters: exclusive before WAL needs no shared memory, and nobody else can write (trust.md 0.1).
_PRAGMAS = (
    ("locking_mode", "exclusive"),
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    # Without it INSERT OR REPLACE removes a posted row unseen by the triggers.
    ("recursive_triggers", 1),
)
_ANSWERS = dict(_PRAGMAS) | {"synchronous": 2}

database = SqliteDatabase(None, thread_safe=False)
_turn = RLock()

Reading = AbstractContextManager[None]


class _Desk:
    """Who is writing and what the clock says, given by whoever opened the file."""

    clock: Callable[[], datetime]
    actor: str


_desk = _Desk()


def recorded_now() -> str:
    """The moment of recording, to the second with its offset."""
    return _desk.clock().isoformat(timespec="seconds")


def actor() -> str:
    """Who is recording."""
    return _desk.actor


def open_file(path: Path, *, clock: Callable[[], datetime], actor: str) -> None:
    """Open a club file for work, alone, with every commit on disk before it returns.

    Raises:
        FileMissing, FileEmpty, NotAClubFile, FileTooNew, FileInUse, FileDamaged, FileNotWritable.
    """
    files.check_header(path)
    _connect(path, clock, actor)


@contextmanager
def new_file(path: Path, *, clock: Callable[[], datetime], actor: str) -> Iterator[None]:
    """Fill a new club file; it takes its name only when it is whole, closed and on disk.

    Raises:
        FileExists: nothing is ever overwritten.
        FileNotWritable: the folder cannot be written.
        DiskFull: nothing was made.
    """
    files.check_free(path)
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            making = Path(file.name)
    except OSError as error:
        raise FileNotWritable(path) from error
    try:
        _connect(making, clock, actor)
        with transaction():
            _make_tables()
            yield
        with _told_when_full():
            close()
        _take_name(making, path)
    finally:
        database.close()
        for left in (making, *files.journals(making)):
            left.unlink(missing_ok=True)


def _take_name(made: Path, path: Path) -> None:
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    files.check_free(path)
    made.rename(path)
    if sys.platform != "win32":
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def _make_tables() -> None:
    for version in range(1, files.SCHEMA_VERSION + 1):
        _run_script(SCHEMA_FOLDER.joinpath(f"{version:04d}.sql").read_text("utf-8"))
    run(f"PRAGMA application_id = {files.APPLICATION_ID}")
    run(f"PRAGMA user_version = {files.SCHEMA_VERSION}")


@contextmanager
def opened_copy(path: Path, *, clock: Callable[[], datetime]) -> Iterator[None]:
    """Read a club file through a private copy, so that reading never writes to it.

    Raises:
        FileMissing, FileEmpty, NotAClubFile, FileTooNew, FileDamaged.
        FileInUse: a window has it open.
    """
    files.check_header(path)
    with tempfile.TemporaryDirectory(prefix="clubdesk-") as folder:
        copy = Path(folder) / path.name
        files.check_not_held(path)
        halves = zip((path, *files.journals(path)), (copy, *files.journals(copy)), strict=True)
        for original, copied in halves:
            if original.exists():
                shutil.copyfile(original, copied)
        # A window that took the file meanwhile may have changed one half of the copy.
        files.check_not_held(path)
        open_file(copy, clock=clock, actor="")
        try:
            yield
        finally:
            close()


def _connect(path: Path, clock: Callable[[], datetime], actor: str) -> None:
    _desk.clock, _desk.actor = clock, actor
    # peewee's init forgets what the constructor was told.
    database.init(str(path), pragmas=_PRAGMAS, timeout=0, check_same_thread=False)
    try:
        database.connect()
        _assert_durable()
        run("BEGIN IMMEDIATE")
        run("COMMIT")
    except (OperationalError, DatabaseError) as error:
        database.close()
        raise _file_error(error, path) from error


def _assert_durable() -> None:
    """The pragmas are wishes; these are the answers."""
    modes = {name: pragma(name) for name, _ in _PRAGMAS}
    if modes != _ANSWERS:
        raise OperationalError(f"the disk refused safe writing: {modes}")


def run(statement: str, facts: Sequence[str | int | None] = ()) -> sqlite3.Cursor:
    """Run one SQL statement on the open file."""
    cursor: sqlite3.Cursor = database.execute_sql(statement, facts)  # type: ignore[no-untyped-call]
    return cursor


def connection() -> sqlite3.Connection:
    """SQLite's own connection beneath, for what peewee has no words for."""
    beneath: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    return beneath


def fetch(query: "ModelSelect[Any]") -> list[tuple[Any, ...]]:
    """The rows of a query as plain tuples."""
    return list(query.tuples())


def pragma(name: str) -> Any:  # noqa: ANN401 – SQLite answers numbers and words
    """What SQLite answers to a pragma."""
    return run(f"PRAGMA {name}").fetchone()[0]


def _file_error(error: Exception, path: Path) -> Exception:
    text = str(error)
    if _is_full(error):
        return DiskFull()
    if "locked" in text:
        return FileInUse(path)
    if "readonly" in text or "unable to open" in text:
        return FileNotWritable(path)
    return FileDamaged(path)


def is_open() -> bool:
    """Whether a club file is open."""
    return not database.is_closed()


def close() -> None:
    """Put everything into the file itself and let go of it."""
    if is_open():
        try:
            checkpoint()
        finally:
            database.close()


def checkpoint() -> None:
    """Move the journal's pages into the file, so that the file alone is whole (trust.md 0.4)."""
    with _turn:
        run("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def transaction() -> Iterator[None]:
    """All or nothing, on disk when it ends; threads take turns.

    Raises:
        DiskFull: nothing was written.
    """
    with _turn, _told_when_full(), database.atomic("IMMEDIATE"):
        yield


@contextmanager
def _told_when_full() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        if _is_full(error):
            raise DiskFull from error
        raise


def _is_full(error: BaseException | None) -> bool:
    """SQLite rolls a write back itself when the disk is full; peewee tries too and tells of that failure."""
    return error is not None and ("disk is full" in str(error) or _is_full(error.__context__))


def _run_script(script: str) -> None:
    """Run SQL statement by statement, inside the transaction that is open."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            run(statement)
            statement = ""
