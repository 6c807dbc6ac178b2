"""Opening and making club files: alone, whole or not at all, older ones upgraded on a verified copy."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from glob import escape
from pathlib import Path

from peewee import DatabaseError as PeeweeDatabaseError

from clubdesk.domain.file_errors import FileDamaged, FileNotWritable
from clubdesk.store import cipher, files, seals
from clubdesk.store.database import (
    close,
    close_for_good,
    close_in_need,
    connect,
    is_open,
    let_go,
    open_key,
    run,
    told_when_full,
    transaction,
)
from clubdesk.store.files import take_name
from clubdesk.store.first_look import rows_missing
from clubdesk.store.holders import remove_note, write_note
from clubdesk.store.looking import PrivateCopy, look_at
from clubdesk.store.schema_steps import take_steps
from clubdesk.store.sealing import resealing

_MAKING = ".moi-"

Clock = Callable[[], datetime]
Reading = AbstractContextManager[None]


class _Desk:
    """What is to be cleared away when the open file is closed."""

    noted: Path | None = None
    copy: PrivateCopy | None = None


_desk = _Desk()


def open_file(path: Path, *, clock: Clock, actor: str) -> Path | None:
    """Open a club file for work, alone, with every commit on disk before it returns.

    A file of an older program is upgraded on a copy, which takes the file's name only when it was verified;
    returned is where the old file was kept, None where there was nothing to upgrade.

    Raises:
        FileMissing, FileEmpty, NotAClubFile, FileTooNew, FileInUse, FileDamaged, FileNotWritable.
        FileSealed, CipherMissing: its pass phrase is missing, or what reads it is.
        UpgradeFailed: the file is as it was.
    """
    path = path.resolve()
    version = files.check_header(path)
    # Whoever may only read the file is told first that somebody is just writing it.
    files.check_not_held(path)
    files.check_writable(path)
    kept = None
    if version < files.SCHEMA_VERSION:
        kept = _upgrade(path, version, clock=clock, actor=actor)
    connect(path, clock, actor)
    _check_readable(path)
    seals.keep_only(open_key())
    _clear_left(path)
    write_note(path, actor, clock())
    _desk.noted = path
    return kept


def _clear_left(path: Path) -> None:
    """Whoever was killed while making a file in place of this one left it half made; it is nobody's."""
    left = [resealing(path)]
    for name in (escape(path.name), f"{escape(path.stem)}_cu_v*{path.suffix}"):
        left += path.parent.glob(f".{name}{_MAKING}*")
    for one in left:
        # The club is open: nothing of this may keep it from being worked on.
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _check_readable(path: Path) -> None:
    """The club itself and the file's own counts read, before anything is made of them."""
    try:
        run("SELECT * FROM club").fetchall()
        rows_missing()
    except cipher.errors(PeeweeDatabaseError, UnicodeDecodeError) as error:
        let_go()
        raise FileDamaged(path) from error


def open_to_look(path: Path, *, clock: Clock) -> None:
    """Open a club file only to look at it, as it stands now, whoever has it open or may not change it.

    Raises:
        FileMissing, FileEmpty, NotAClubFile, FileTooNew, FileDamaged.
        FileNotWritable: this user may not even read it.
    """
    _desk.copy = look_at(path.resolve(), clock=clock)


def close_file() -> None:
    """Put everything on disk, let go of the file, and clear away what opening it left."""
    try:
        if is_open() and _desk.copy is None:
            close_in_need()
    finally:
        let_go()
        if _desk.noted is not None:
            remove_note(_desk.noted)
        if _desk.copy is not None:
            _desk.copy.remove()
        _desk.noted = _desk.copy = None


@contextmanager
def new_file(path: Path, *, clock: Clock, actor: str) -> Iterator[None]:
    """Fill a new club file; it takes its name only when it is whole, closed and on disk.

    Raises:
        FileExists: nothing is ever overwritten.
        FileNotWritable: the folder cannot be written.
        DiskFull: nothing was made.
    """
    files.check_free(path)
    with _made_beside(path) as making:
        connect(making, clock, actor)
        with transaction():
            take_steps(after=0)
            yield
        with told_when_full():
            close_for_good()
        files.check_free(path)
        take_name(making, path)


@contextmanager
def opened_copy(path: Path, *, clock: Clock) -> Iterator[None]:
    """Read a club file through a private copy, so that reading never writes to it.

    Raises:
        FileMissing, FileEmpty, NotAClubFile, FileTooNew, FileDamaged.
        FileInUse: a window has it open.
    """
    path = path.resolve()
    version = files.check_header(path)
    with tempfile.TemporaryDirectory(prefix="clubdesk-") as folder:
        copy = Path(folder) / path.name
        files.check_not_held(path)
        halves = zip((path, *files.journals(path)), (copy, *files.journals(copy)), strict=True)
        for original, copied in halves:
            if original.exists():
                shutil.copyfile(original, copied)
        # A window that took the file meanwhile may have changed one half of the copy.
        files.check_not_held(path)
        files.check_header(copy)
        connect(copy, clock, "")
        try:
            if version < files.SCHEMA_VERSION:
                with transaction():
                    take_steps(after=version)
            yield
        finally:
            close()


def _upgrade(path: Path, version: int, *, clock: Clock, actor: str) -> Path:
    # The proofs of an upgrade know every table; a file of today needs none of it to open.
    from clubdesk.store.upgrades import upgrade_copy

    kept = _kept_name(path, version)
    with _made_beside(path) as making, _made_beside(kept) as keeping:
        shutil.copyfile(path, keeping)
        has_journal = files.has_journal(path)
        upgrade_copy(path, making, version=version, clock=clock, actor=actor)
        files.check_not_held(path)
        if has_journal:
            # Only now, played in, does the file hold all that was recorded.
            shutil.copyfile(path, keeping)
        take_name(keeping, kept)
        take_name(making, path)
    return kept


def _kept_name(path: Path, version: int) -> Path:
    """A free name beside the file for what it was before the upgrade."""
    number, kept = 1, path.with_name(f"{path.stem}_cu_v{version}{path.suffix}")
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}_cu_v{version}_{number}{path.suffix}")
    return kept


@contextmanager
def _made_beside(path: Path) -> Iterator[Path]:
    """A file to fill in the same folder, gone at the end unless it took a name."""
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}{_MAKING}", delete=False
        ) as file:
            making = Path(file.name)
    except OSError as error:
        raise FileNotWritable(path) from error
    try:
        yield making
    finally:
        let_go()
        for left in (making, *files.journals(making)):
            left.unlink(missing_ok=True)
