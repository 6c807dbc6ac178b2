"""The one connection to the one open club file, and the unit of work on it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import RLock, local
from typing import Any

from peewee import DatabaseError, ModelSelect, OperationalError, SqliteDatabase

from clubdesk.domain.file_errors import (
    DiskFull,
    FileDamaged,
    FileInUse,
    FileNotWritable,
    LookingOnly,
    room_for,
)
from clubdesk.store import cipher
from clubdesk.store.cipher import FileKey
from clubdesk.store.files import has_journal, journals
from clubdesk.store.seals import key_of

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

Books = sqlite3.Connection
"""A file, or a snapshot of one, beside the open file."""

_beside = local()
_turn = RLock()


def _snapshot() -> sqlite3.Connection | None:
    """What this thread reads instead of the open file."""
    return getattr(_beside, "snapshot", None)


class _Books(SqliteDatabase):
    """The open file; a thread that reads a snapshot beside it is led there."""

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> sqlite3.Cursor:
        """Run one statement on the open file, or on this thread's snapshot."""
        snapshot = _snapshot()
        if snapshot is not None:
            _beside.ask()
            return snapshot.execute(sql, params or ())
        cursor: sqlite3.Cursor = super().execute_sql(sql, params)  # type: ignore[no-untyped-call]
        return cursor

    def _connect(self) -> Any:  # noqa: ANN401 – as peewee has it
        """A connection by the driver that the file needs: SQLCipher's for one under a pass phrase."""
        path = Path(self.database)
        _desk.key = key_of(path)
        is_left_open = has_journal(path)
        beneath = cipher.connect(
            self.database,
            _desk.key,
            timeout=0,
            isolation_level=None,
            **self.connect_params,
        )
        try:
            _desk.was_copied_open = not is_left_open and _is_in_work(beneath)
            self._add_conn_hooks(beneath)  # type: ignore[attr-defined]
        except BaseException:
            beneath.close()
            raise
        return beneath


database = _Books(None, thread_safe=False)

Watch = Callable[[str, str], None]
"""Told of every act and its subject inside its transaction; raises where the act is not allowed."""


class _Desk:
    """Who is writing and what the clock says, given by whoever opened the file, and who signed in since."""

    clock: Callable[[], datetime]
    opener: str
    actor: str
    is_looking = False
    was_copied_open = False
    key: FileKey | None = None
    user_id: int | None
    watch: Watch | None


_desk = _Desk()


def was_copied_open() -> bool:
    """Whether the open file was copied by hand while a program had it open: its last moments may be missing.

    A file that was closed says so in its header, and one whose program was killed has its journal beside it.
    """
    return _desk.was_copied_open


def _is_in_work(beneath: Any) -> bool:  # noqa: ANN401 – either driver's connection
    beneath.execute("PRAGMA locking_mode = exclusive")
    # The header is read with the first page only.
    beneath.execute("SELECT 1 FROM sqlite_schema").fetchone()
    return bool(beneath.execute("PRAGMA journal_mode").fetchone()[0] == "wal")


def recorded_now() -> str:
    """The moment of recording, to the second with its offset."""
    return _desk.clock().isoformat(timespec="seconds")


def actor() -> str:
    """Who is recording."""
    return _desk.actor


def signed_in() -> int | None:
    """The number of the user who signed in; None while nobody did."""
    return _desk.user_id


def hand_over(actor: str, *, user_id: int | None, watch: Watch) -> None:
    """From now on somebody else records, under somebody's eyes."""
    _desk.actor, _desk.user_id, _desk.watch = actor, user_id, watch


def take_back() -> None:
    """Whoever opened the file records again, unwatched."""
    _desk.actor, _desk.user_id, _desk.watch = _desk.opener, None, None


def seen(act: str, subject: str) -> None:
    """Tell the watch, if there is one, what is being recorded about what."""
    if _desk.watch is not None:
        _desk.watch(act, subject)


def connect(path: Path, clock: Callable[[], datetime], actor: str) -> None:
    """Take a file of this program's version alone, with every commit on disk before it returns.

    Raises:
        FileInUse, FileDamaged, FileNotWritable, DiskFull.
        FileSealed, CipherMissing: its pass phrase is missing, or what reads it is.
    """
    _desk.clock, _desk.opener, _desk.is_looking, _desk.key = clock, actor, False, None
    take_back()
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


def run(statement: str, facts: Sequence[str | int | bytes | None] = ()) -> sqlite3.Cursor:
    """Run one SQL statement on the open file."""
    cursor: sqlite3.Cursor = database.execute_sql(statement, facts)
    return cursor


def connection() -> sqlite3.Connection:
    """SQLite's own connection beneath, for what peewee has no words for."""
    beneath: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    return beneath


def take_snapshot() -> sqlite3.Connection:
    """The open file as it stands now, page by page, in memory: for whoever reads it while work goes on."""
    # SQLCipher copies from file to file only under one key.
    copied = cipher.connect(":memory:", _desk.key, check_same_thread=False)
    with _turn:
        connection().backup(copied)
    return copied


def _nothing() -> None:
    """Nobody asks whether to go on."""


@contextmanager
def reading_beside(snapshot: sqlite3.Connection, *, ask: Callable[[], object] = _nothing) -> Iterator[None]:
    """In this thread the store reads a snapshot, or another file, and not the open one; it writes nothing.

    `ask` is called before every statement; what it raises stops the reading.
    """
    snapshot.execute("PRAGMA query_only = 1")
    with writing_beside(snapshot, ask=ask):
        yield


@contextmanager
def writing_beside(copy: sqlite3.Connection, *, ask: Callable[[], object] = _nothing) -> Iterator[None]:
    """In this thread the store reads and writes a copy that is being made, and not the open file."""
    _beside.snapshot, _beside.ask = copy, ask
    try:
        yield
    finally:
        del _beside.snapshot


def fetch(query: "ModelSelect[Any]") -> list[tuple[Any, ...]]:
    """The rows of a query as plain tuples."""
    return list(query.tuples())


def pragma(name: str) -> Any:  # noqa: ANN401 – SQLite answers numbers and words
    """What SQLite answers to a pragma."""
    return run(f"PRAGMA {name}").fetchone()[0]


def _file_error(error: Exception, path: Path) -> Exception:
    text = str(error)
    if _is_full(error):
        return DiskFull(room())
    if "locked" in text:
        return FileInUse(path)
    if "readonly" in text or "unable to open" in text:
        return FileNotWritable(path)
    return FileDamaged(path)


def open_key() -> FileKey | None:
    """The key of the open file, None where it is not sealed.

    It is not read off the file: to close another descriptor of an open file lets go of SQLite's lock on it.
    """
    return _desk.key


def is_open() -> bool:
    """Whether a club file is open."""
    return not database.is_closed()


def is_open_file(path: Path) -> bool:
    """Whether a path leads to the open file, which nobody else in this program may open and close."""
    return is_open() and path.exists() and path.samefile(database.database)


def close() -> None:
    """Put everything into the file itself and let go of it."""
    if is_open():
        try:
            checkpoint()
        finally:
            database.close()


def close_for_good() -> None:
    """Close, and say so in the file's header: a copy made by hand before that is known by it."""
    with told_when_full():
        run("PRAGMA journal_mode = delete")
    close()


def close_in_need() -> None:
    """Close; on a full disk the journal holds everything, and the next opening plays it in."""
    try:
        close_for_good()
    except (DiskFull, OperationalError):
        database.close()
        # SQLite may have taken an empty journal away before it failed to note that: the file was not copied.
        with suppress(OSError):
            journals(Path(database.database))[0].touch()


def refuse_writing() -> None:
    """From now on the open file is only looked at: SQLite itself refuses every change."""
    run("PRAGMA query_only = 1")
    _desk.is_looking = True


def let_go() -> None:
    """Let go of the file as it is, whatever has happened."""
    _desk.key = None
    database.close()


def checkpoint() -> None:
    """Move the journal's pages into the file, so that the file alone is whole (trust.md 0.4)."""
    with _turn:
        run("PRAGMA wal_checkpoint(TRUNCATE)")


def tidy() -> None:
    """Checkpoint; on a full disk leave it: the journal holds everything, and the next opening plays it in."""
    with suppress(DiskFull), told_when_full():
        checkpoint()


@contextmanager
def own_turn() -> Iterator[None]:
    """Nothing is written or moved by another thread meanwhile; to be held for moments only."""
    with _turn:
        yield


@contextmanager
def transaction() -> Iterator[None]:
    """All or nothing, on disk when it ends; threads take turns.

    Raises:
        DiskFull: nothing was written.
        LookingOnly: the file is open to be looked at.
    """
    if _desk.is_looking or _snapshot() is not None:
        raise LookingOnly
    with _turn, told_when_full(), database.atomic("IMMEDIATE"):
        yield


@contextmanager
def told_when_full() -> Iterator[None]:
    """A full disk, said by SQLite in its own words, as DiskFull."""
    try:
        yield
    except OperationalError as error:
        if _is_full(error):
            raise DiskFull(room()) from error
        raise


def room() -> int:
    """How many MB should be free for the work on the open file."""
    try:
        return room_for(Path(database.database).stat().st_size)
    except OSError:
        return room_for(0)


def _is_full(error: BaseException | None) -> bool:
    """SQLite rolls a write back itself when the disk is full; peewee tries too and tells of that failure."""
    return error is not None and ("disk is full" in str(error) or _is_full(error.__context__))
