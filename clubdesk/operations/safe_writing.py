"""Writing files so that "done" is true: whole and on disk before they are named, and read back on a stick."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from clubdesk.domain.file_errors import FileExists, FileNotWritable, NoRoomForFile
from clubdesk.domain.report_errors import SentCopyDamaged
from clubdesk.store.database import is_open_file
from clubdesk.store.files import is_full, take_name


def not_written(path: Path, error: OSError) -> FileNotWritable:
    """Why a file could not be written: there is no room, or it is not allowed."""
    return (NoRoomForFile if is_full(error) else FileNotWritable)(path)


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a file, which then takes a name; an older file of its kind gives way.

    Raises:
        FileExists: another kind of file has the name, like the club's own; nothing was written.
        FileNotWritable, NoRoomForFile: nothing was written.
    """
    making = path.with_name(f".{path.stem}.new{path.suffix}")
    try:
        write(making)
        # To open the club's own file and close it again lets go of SQLite's lock on it.
        if path.exists() and (is_open_file(path) or _kind(path) != _kind(making)):
            raise FileExists(path)
        take_name(making, path)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        with suppress(OSError):
            making.unlink(missing_ok=True)


def _kind(path: Path) -> bytes:
    """What tells a PDF from a workbook, a text and a club's file: how it begins."""
    with path.open("rb") as file:
        return file.read(3)


def write_and_read_back(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, over an older one of its name.

    Raises:
        FileNotWritable, NoRoomForFile: nothing was written.
        SentCopyDamaged: what was written does not read back as it was.
    """
    try:
        is_whole = write_through(path, content)
    except OSError as error:
        raise not_written(path, error) from error
    if not is_whole:
        raise SentCopyDamaged(path=path.name)


def write_through(path: Path, content: bytes) -> bool:
    """Write a file onto the medium itself and give it its name, if it reads back from there as it was.

    Raises:
        OSError: as the medium said it; nothing half-written stays where that can still be seen to.
    """
    writing = path.with_name(f".{path.name}.new")
    try:
        with writing.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        is_whole = _read_back(writing) == content
        if is_whole:
            take_name(writing, path)
    except OSError:
        with suppress(OSError):
            writing.unlink(missing_ok=True)
        raise
    if not is_whole:
        writing.unlink(missing_ok=True)
    return is_whole


def _read_back(path: Path) -> bytes:
    """What the medium gives back: the system is told to forget what it still knows of the file."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()
