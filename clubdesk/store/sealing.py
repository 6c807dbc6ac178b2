"""Putting a club file under a pass phrase, another one, or none: on a verified copy, then swapped."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from clubdesk.domain.file_errors import DiskFull, FileInUse, FileNotWritable, SealingFailed, room_for
from clubdesk.store import cipher, files, seals
from clubdesk.store.chain import record
from clubdesk.store.cipher import FileKey
from clubdesk.store.database import reading_beside, run, writing_beside

Step = Callable[[], object]
"""Called between the steps; what it raises stops the sealing, and the file stays as it is."""


def resealing(path: Path) -> Path:
    """Where the copy is made; one that was left there by an accident is of no use to anybody."""
    return path.with_name(f".{path.name}.khoa-moi")


def reseal(path: Path, key: FileKey | None, *, step: Step) -> None:
    """Give a closed club file a new key, or None; at every moment the old file or the new one has its name.

    The log of the new file says so, by whoever had the file open last.

    Raises:
        FileInUse, FileNotWritable, DiskFull, SealingFailed: the file is as it was.
    """
    making, old = resealing(path), seals.key_of(path)
    if key is not None:
        seals.keep(key)
    try:
        making.unlink(missing_ok=True)
        _fill(making, path, old, key, step)
        step()
        files.check_not_held(path)
        _check_no_journal(path)
        files.take_name(making, path)
    except OSError as error:
        raise FileNotWritable(path) from error
    finally:
        for left in (making, *files.journals(making)):
            left.unlink(missing_ok=True)
    seals.write_note(path, key)


def _fill(making: Path, path: Path, old: FileKey | None, key: FileKey | None, step: Step) -> None:
    """Write the copy while nobody else can change the file, and compare the two row by row."""
    try:
        with closing(cipher.connect_beneath(str(path), timeout=0, isolation_level=None)) as books:
            _take_alone(books, old)
            step()
            _export(books, making, key)
            step()
            with closing(cipher.connect_beneath(str(making), isolation_level=None)) as copy:
                _give(copy, key)
                if _told(copy) != _told(books):
                    raise SealingFailed(path)
            _note(making, old, key)
    except cipher.errors() as error:
        raise _failure(error, path) from error


def _take_alone(books: cipher.Connection, key: FileKey | None) -> None:
    _give(books, key)
    books.execute("PRAGMA locking_mode = exclusive")
    books.execute("BEGIN EXCLUSIVE")
    books.execute("COMMIT")
    # Nothing may be left in a journal: it would be played into the file that takes the name.
    books.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _give(books: cipher.Connection, key: FileKey | None) -> None:
    if key is not None:
        books.execute(f"PRAGMA key = {key.sql}")


def _export(books: cipher.Connection, making: Path, key: FileKey | None) -> None:
    books.execute(f"ATTACH ? AS made KEY {key.sql if key else chr(39) * 2}", (str(making),))
    # It is put on disk as a whole, before it takes the name.
    books.execute("PRAGMA made.journal_mode = off")
    books.execute("PRAGMA made.synchronous = off")
    books.execute("SELECT sqlcipher_export('made')")
    for name in ("application_id", "user_version"):
        (number,) = books.execute(f"PRAGMA main.{name}").fetchone()
        books.execute(f"PRAGMA made.{name} = {number}")
    books.execute("DETACH made")


def _told(books: cipher.Connection) -> object:
    """A file's tables and rules and a digest of every row; what is damaged is the same as nothing."""
    # The proofs know every table; opening a file needs none of it.
    from clubdesk.store.audit import file_damage
    from clubdesk.store.upgrades import columns_of_tables, content_of_tables

    with reading_beside(books):
        if file_damage():
            return object()
        rules = run("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
        numbers = [run(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
        return rules, numbers, content_of_tables(columns_of_tables())


def _note(making: Path, old: FileKey | None, key: FileKey | None) -> None:
    """Write into the log of the copy, which is proven by now, what it was made for."""
    act = "file unlocked" if key is None else "file locked" if old is None else "file locked anew"
    with closing(cipher.connect_beneath(str(making), isolation_level=None)) as copy:
        _give(copy, key)
        with writing_beside(copy):
            record(act, "lock:file", [])


def _check_no_journal(path: Path) -> None:
    for journal in files.journals(path):
        if journal.exists() and journal.stat().st_size:
            raise SealingFailed(path)
        journal.unlink(missing_ok=True)


def _failure(error: Exception, path: Path) -> Exception:
    if "locked" in str(error):
        return FileInUse(path)
    if "disk is full" in str(error):
        return DiskFull(room_for(path.stat().st_size))
    return SealingFailed(path)
