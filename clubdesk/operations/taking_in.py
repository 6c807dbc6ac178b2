"""The association's desk judges files that came in: taken into the register, or refused with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from clubdesk.domain.data_files import DataFileRefused, Refusal
from clubdesk.domain.gathering import KnownClub, RefusedFile, TakenFile
from clubdesk.exchange.data_archive import CSV_MEMBERS
from clubdesk.exchange.data_reader import DataFile, read_data_file
from clubdesk.store.register import Register

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """A file that was looked at: its name in the folder, its size and time, and what it is."""

    name: str
    state: tuple[int, int]
    found: DataFile | DataFileRefused

    def made(self) -> tuple[datetime, str]:
        """Sorts the oldest first."""
        found = self.found
        return (_BEFORE_ALL if isinstance(found, DataFileRefused) else found.manifest.made_at), self.name


class Desk:
    """Takes files into a register, and counts those that were new."""

    def __init__(self, register: Register) -> None:
        self.taken = 0
        self._register = register
        self._seen = register.looked_at()
        self._run = register.next_run()
        files = register.files()
        self._known = {one.sha256 for one in files}
        self._numbers = {(one.club_id, one.period, one.seq) for one in files}
        self._keys = {one.club_id: one.public_key for one in register.clubs().values()}
        # Files are sorted by number: the highest one stays.
        self._before = {(one.club_id, one.period): one.seq for one in files}

    def take(self, folder: Path, paths: Sequence[Path]) -> None:
        """Read what is new or changed of some files, and take in what fits what is known."""
        looked = (self._look(folder, path) for path in paths)
        for one in sorted((one for one in looked if one), key=_Looked.made):
            self._register.note_look(one.name, one.state, self._judged(one))

    def _look(self, folder: Path, path: Path) -> _Looked | None:
        """A file as it is now; None where it was looked at before and has not changed."""
        name = stored_name(folder, path)
        try:
            seen = path.stat()
            state = seen.st_size, seen.st_mtime_ns
            if self._seen.get(name) == state:
                return None
            return _Looked(name=name, state=state, found=_only_tables(read_data_file(path)))
        except DataFileRefused as refused:
            return _Looked(name=name, state=state, found=refused)
        except OSError:
            return _Looked(name=name, state=(0, 0), found=DataFileRefused(path.name, Refusal.UNREADABLE))

    def _judged(self, one: _Looked) -> RefusedFile | None:
        """Why a file is not taken; None where it is, or was before."""
        if isinstance(one.found, DataFileRefused):
            return RefusedFile(name=one.name, refusal=one.found.refusal, detail=_storable(one.found.detail))
        if one.found.sha256 in self._known:
            return None
        refused = self._refusal(one.name, one.found)
        if refused is None:
            self._take(one.name, one.found)
        return refused

    def _refusal(self, name: str, one: DataFile) -> RefusedFile | None:
        """Why a whole file is not taken all the same: a strange key, an old number, one that was there."""
        told = one.manifest
        last = self._before.get((told.club_id, told.period), 0)
        if self._keys.get(told.club_id, one.public_key) != one.public_key:
            return RefusedFile(name=name, refusal=Refusal.STRANGER_KEY, detail=told.club)
        if told.seq < last:
            return RefusedFile(name=name, refusal=Refusal.OLDER, detail=str(last))
        if (told.club_id, told.period, told.seq) in self._numbers:
            return RefusedFile(name=name, refusal=Refusal.TWICE, detail=str(told.seq))
        return None

    def _take(self, name: str, one: DataFile) -> None:
        told = one.manifest
        club = KnownClub(
            club_id=told.club_id,
            name=told.club,
            commune=told.commune,
            province=told.province,
            public_key=one.public_key,
        )
        file = TakenFile(
            sha256=one.sha256,
            name=name,
            club_id=told.club_id,
            period=told.period,
            seq=told.seq,
            made_at=told.made_at,
            receiver=told.receiver,
            control_code=one.control_code,
        )
        self._register.save_club(club)
        self._register.add_file(file, one.members, run=self._run)
        self._known.add(one.sha256)
        self._keys[told.club_id] = one.public_key
        self._numbers.add((told.club_id, told.period, told.seq))
        self.taken += 1


def _only_tables(file: DataFile) -> DataFile:
    """A file without its papers, which would fill the memory."""
    return replace(file, members={name: file.members[name] for name in CSV_MEMBERS.values()})


def stored_name(folder: Path, path: Path) -> str:
    """How the register calls a file of a folder."""
    return _storable(path.relative_to(folder).as_posix())


def _storable(name: str) -> str:
    """A name as it can be kept: old disks and zips hold names that are no letters."""
    return name.encode(errors="replace").decode()
