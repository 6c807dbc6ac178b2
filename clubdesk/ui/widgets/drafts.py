"""Half-written forms on disk, so that neither a closed window nor a power cut loses what was typed."""

import hashlib
import json
import os
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

LONGEST = timedelta(days=30)
"""A draft older than this is deleted when it is seen."""

_ENDING = ".json"
_BROKEN = ".broken"
_UNFINISHED = ".part"
_ANY_CLUB = "any"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a form held: each field's draft value by the field's name, and when it was kept."""

    written_at: datetime
    values: Mapping[str, object]


class Lock(Protocol):
    """Keeps a draft from being read in its file."""

    def lock(self, plain: bytes) -> bytes:
        """What is written."""
        ...

    def unlock(self, kept: bytes) -> bytes:
        """What was locked; raises ValueError."""
        ...


class NoLock:
    """Of a club whose file anybody can read too."""

    def lock(self, plain: bytes) -> bytes:
        """As it is."""
        return plain

    def unlock(self, kept: bytes) -> bytes:
        """As it is."""
        return kept


class DraftFile:
    """One form's place on disk. A full disk or a damaged file is never the typist's trouble: it is silent."""

    def __init__(self, path: Path, *, now: Callable[[], datetime], lock: Lock) -> None:
        self._path, self._lock = path, lock
        self.now = now

    def read(self) -> Draft | None:
        """The draft, if there is a readable one young enough; a damaged file is put aside."""
        try:
            draft = _decoded(self._lock.unlock(self._path.read_bytes()))
        except OSError:
            return None
        except (ValueError, TypeError, KeyError, RecursionError):
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(_BROKEN))
            return None
        if self.now() - draft.written_at > LONGEST:
            self.remove()
            return None
        return draft

    def write(self, draft: Draft) -> None:
        """Keep a draft: either all of it is on disk afterwards, or what was there before."""
        text = json.dumps({"written_at": draft.written_at.isoformat(), "values": dict(draft.values)})
        unfinished = self._path.with_suffix(_UNFINISHED)
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                _write_through(unfinished, self._lock.lock(text.encode()))
                unfinished.replace(self._path)
            except OSError:
                unfinished.unlink(missing_ok=True)

    def remove(self) -> None:
        """Forget the draft, if there is one."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


class Drafts:
    """The folder of drafts; without a folder no form keeps any. `club` is the file of the open club.

    `lock` is asked for when a form opens, since what was typed is also kept when the club is closed with it.
    """

    def __init__(
        self,
        folder: Path | None,
        *,
        now: Callable[[], datetime],
        club: Callable[[], Path | None],
        lock: Callable[[], Lock] = NoLock,
    ) -> None:
        self._folder, self._now, self._club, self._lock = folder, now, club, lock

    def of(self, form: str) -> DraftFile | None:
        """The place of one form of the open club, such as "repayment-17"."""
        club = self._club()
        return self._file(_club_mark(club), form) if club is not None else None

    def of_any_club(self, form: str) -> DraftFile | None:
        """The place of a form that belongs to no club yet."""
        return self._file(_ANY_CLUB, form)

    def forget_naming(self, told: Collection[str]) -> None:
        """Delete every draft that tells one of some names or numbers, and every damaged one."""
        if self._folder is None:
            return
        with suppress(OSError):
            for file in self._folder.iterdir():
                if file.is_file() and (file.suffix == _BROKEN or self._names(file, told)):
                    file.unlink(missing_ok=True)

    def _names(self, file: Path, told: Collection[str]) -> bool:
        """Whether a draft tells one of some names; one of this club that does not open may."""
        club = self._club()
        try:
            written = self._lock().unlock(file.read_bytes()).decode("utf-8", "replace")
        except ValueError:
            return club is not None and file.name.startswith(_club_mark(club))
        return any(json.dumps(one)[1:-1] in written for one in told)

    def _file(self, mark: str, form: str) -> DraftFile | None:
        if self._folder is None:
            return None
        self._clear_out(self._folder)
        return DraftFile(self._folder / f"{mark}-{form}{_ENDING}", now=self._now, lock=self._lock())

    def _clear_out(self, folder: Path) -> None:
        """What nobody came back to, such as a draft about a loan repaid since, goes in time."""
        oldest = (self._now() - LONGEST).timestamp()
        with suppress(OSError):
            for file in folder.iterdir():
                if file.suffix in (_ENDING, _BROKEN, _UNFINISHED) and file.stat().st_mtime < oldest:
                    file.unlink(missing_ok=True)


def _club_mark(club: Path) -> str:
    """Short, the same for every spelling of a path, and telling nobody where the file is."""
    path = os.path.normcase(club.resolve())
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]


def _decoded(written: bytes) -> Draft:
    content = json.loads(written)
    written_at, values = datetime.fromisoformat(content["written_at"]), content["values"]
    if written_at.tzinfo is None or not isinstance(values, dict):
        raise ValueError
    return Draft(written_at, values)


def _write_through(path: Path, content: bytes) -> None:
    """Write to the disk itself; drafts hold people's numbers, so that only the owner may read them."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
