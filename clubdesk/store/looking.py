"""Looking at a club file that cannot be had for work: through a private copy, gone when it is closed."""

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError as PeeweeDatabaseError

from clubdesk.domain.file_errors import FileDamaged, FileNotWritable
from clubdesk.store import cipher, files
from clubdesk.store.database import connect, let_go, pragma, refuse_writing, transaction
from clubdesk.store.schema_steps import take_steps

_PAUSES = (0.02, 0.05, 0.1, 0.3, 0.6)


class PrivateCopy:
    """A club's file as it stood at one moment, in a folder of its own that only this user can read."""

    def __init__(self, path: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="clubdesk-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / path.name
        try:
            self._take(path)
        except BaseException:
            self.remove()
            raise

    def remove(self) -> None:
        """It was looked at enough."""
        self._folder.cleanup()

    def _take(self, path: Path) -> None:
        """Copy again while the one who holds the file is just moving its journal into it."""
        for pause in _PAUSES:
            before = _state(path)
            try:
                _copy(path, self.path)
            except OSError as error:
                raise FileNotWritable(path) from error
            if _state(path) == before:
                return
            time.sleep(pause)
        raise FileDamaged(path)


def look_at(path: Path, *, clock: Callable[[], datetime]) -> PrivateCopy:
    """Open a private copy of a club file, in which nothing can be recorded; whoever holds the file goes on.

    Raises:
        FileMissing, FileEmpty, NotAClubFile, FileTooNew, FileDamaged, FileSealed, CipherMissing.
        FileNotWritable: this user may not even read it.
    """
    version = files.check_header(path)
    copy = PrivateCopy(path)
    try:
        connect(copy.path, clock, "")
        if version < files.SCHEMA_VERSION:
            with transaction():
                take_steps(after=version)
        if pragma("quick_check") != "ok":
            raise FileDamaged(path)
    except BaseException as error:
        let_go()
        copy.remove()
        if isinstance(error, cipher.errors(PeeweeDatabaseError, UnicodeDecodeError)):
            raise FileDamaged(path) from error
        raise
    refuse_writing()
    return copy


def _copy(path: Path, copy: Path) -> None:
    """The journal first: what it holds is valid over every state of the file from then on."""
    halves = zip((*files.journals(path), path), (*files.journals(copy), copy), strict=True)
    for original, copied in halves:
        copied.unlink(missing_ok=True)
        if original.exists():
            shutil.copyfile(original, copied)


def _state(path: Path) -> tuple[tuple[int, int] | None, ...]:
    return tuple(_mark(one) for one in (path, *files.journals(path)))


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        told = path.stat()
    except FileNotFoundError:
        return None
    return told.st_size, told.st_mtime_ns
