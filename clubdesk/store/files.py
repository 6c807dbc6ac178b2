"""What can be told of a club file before it is opened, whether somebody holds it, and giving files names."""

import errno
import hashlib
import os
import shutil
import sys
from contextlib import closing, suppress
from pathlib import Path

from clubdesk.domain.file_errors import (
    FileDamaged,
    FileEmpty,
    FileError,
    FileExists,
    FileInUse,
    FileMissing,
    FileNotWritable,
    FileTooNew,
    NotAClubFile,
)
from clubdesk.store import cipher
from clubdesk.store.seals import is_sealed, key_of

APPLICATION_ID = 0x434C4244  # "CLBD"
SCHEMA_VERSION = 5

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_PAGE_BYTES, _PAGES = slice(16, 18), slice(28, 32)
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)
# The byte range SQLite locks, far behind any data (sqlite.org/fileformat2, "The Lock-Byte Page").
_LOCKED_FROM, _LOCKED_BYTES = 0x40000002, 510


def check_header(path: Path) -> int:
    """The schema version of a club file, read from its first bytes and from nothing else.

    Raises:
        FileMissing, FileEmpty, FileDamaged, NotAClubFile, FileTooNew: it is not to be opened.
        FileNotWritable: this user may not even read it.
        FileSealed, CipherMissing: its pass phrase is missing, or what reads it is.
    """
    header = _sealed_header(path) if is_sealed(path) else _open_header(path)
    if not header.startswith(_MAGIC[: len(header)]):
        raise NotAClubFile(path)
    if len(header) < _HEADER_BYTES:
        raise FileDamaged(path)
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise NotAClubFile(path)
    version = int.from_bytes(header[_USER_VERSION])
    if version > SCHEMA_VERSION:
        raise FileTooNew(path, version, SCHEMA_VERSION)
    _check_length(path, header)
    return version


def digest_of(path: Path) -> str | None:
    """SHA-256 of a whole file of this program's version that nobody has open.

    None where it cannot be read, or where a journal beside it holds part of what was recorded.
    """
    try:
        if check_header(path) != SCHEMA_VERSION or has_journal(path):
            return None
        return sha256_of(path)
    except (OSError, FileError):
        return None


def sha256_of(path: Path) -> str:
    """The digest of a file as it lies there, in hexadecimal digits; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_length(path: Path, header: bytes) -> None:
    """SQLite does not notice where less than a page is lacking; a journal may still hold what is lacking."""
    page, pages = int.from_bytes(header[_PAGE_BYTES]), int.from_bytes(header[_PAGES])
    has_journal = any(journal.exists() and journal.stat().st_size for journal in journals(path))
    if not has_journal and path.stat().st_size < page * pages:
        raise FileDamaged(path)


def _open_header(path: Path) -> bytes:
    if not path.is_file():
        raise FileMissing(path)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError as error:
        raise FileNotWritable(path) from error
    if not header:
        raise FileEmpty(path)
    return header


def _sealed_header(path: Path) -> bytes:
    """What the first bytes of a sealed file would say if it lay open."""
    try:
        with closing(cipher.connect(cipher.read_only(path), key_of(path), uri=True)) as sealed:
            version, application, pages = (
                int(sealed.execute(f"PRAGMA {name}").fetchone()[0]).to_bytes(4, signed=True)
                for name in ("user_version", "application_id", "page_count")
            )
            page = int(sealed.execute("PRAGMA page_size").fetchone()[0]).to_bytes(2)
    except cipher.errors() as error:
        raise FileDamaged(path) from error
    header = bytearray(_MAGIC.ljust(_HEADER_BYTES, b"\x00"))
    header[_USER_VERSION], header[_APPLICATION_ID] = version, application
    header[_PAGE_BYTES], header[_PAGES] = page, pages
    return bytes(header)


def check_writable(path: Path) -> None:
    """This user may change the file, and make its journal beside it.

    Raises:
        FileNotWritable: the file or its folder is read-only.
    """
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise FileNotWritable(path)


def journals(path: Path) -> tuple[Path, Path]:
    """The files beside a club file in which SQLite keeps what is not yet, or no longer, in it."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-journal")


def has_journal(path: Path) -> bool:
    """Whether SQLite keeps something beside a club file."""
    return any(journal.exists() for journal in journals(path))


def is_full(error: OSError) -> bool:
    """Whether what could not be written found no room, on the disk, in a quota or in its file system."""
    return error.errno in _FULL


def check_free(path: Path) -> None:
    """A name for a new file; a journal left of another one would be played into it.

    Raises:
        FileExists: something of that name is there.
    """
    for there in (path, *journals(path)):
        if there.exists():
            raise FileExists(there)


def free_name(path: Path) -> Path:
    """A name beside the file that nothing has yet, for setting it aside."""
    names = (path.with_name(f"{path.stem}_de_rieng_{number}{path.suffix}") for number in range(1, 10_000))
    return next(name for name in names if not name.exists())


def set_aside(path: Path) -> Path | None:
    """Rename a file that cannot be opened, and its journals; nothing of it is lost. None without a file."""
    aside = free_name(path)
    for old, new in zip((path, *journals(path)), (aside, *journals(aside)), strict=True):
        if old.exists():
            old.replace(new)
    return aside if aside.exists() else None


def check_not_held(path: Path) -> None:
    """No other process works on the file; the lock is the operating system's and dies with its holder.

    Raises:
        FileInUse: a window has it open.
    """
    with path.open("rb") as file:
        if _is_locked(file.fileno()):
            raise FileInUse(path)


def take_name(made: Path, path: Path) -> None:
    """Give a finished file its name, in place of whatever had it; on disk when this returns.

    Whoever might read or change the file of before may do so with the new one.
    """
    with suppress(OSError):
        shutil.copymode(path, made)
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    made.replace(path)
    if sys.platform != "win32":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


if sys.platform == "win32":
    import msvcrt

    def _is_locked(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_FROM, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBRLCK, _LOCKED_BYTES)
        except OSError:
            return True
        os.lseek(descriptor, _LOCKED_FROM, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, _LOCKED_BYTES)
        return False

else:
    import fcntl

    def _is_locked(descriptor: int) -> bool:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, _LOCKED_BYTES, _LOCKED_FROM)
        except OSError:
            return True
        fcntl.lockf(descriptor, fcntl.LOCK_UN, _LOCKED_BYTES, _LOCKED_FROM)
        return False
