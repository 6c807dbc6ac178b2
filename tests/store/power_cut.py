"""A disk whose power can go: what was not synced is lost wholly, or kept up to a point, or here and there."""

from collections.abc import Callable  # noqa: TC003 – the type of an attribute
from pathlib import Path
from random import Random
from typing import Any

import apsw
from playhouse.apsw_ext import APSWDatabase

Write = tuple[int, bytes | None]
"""Bytes written at a place, or None for a cut of the file to that length."""


class Disk:
    """What has reached the disk of every file of a folder, and what waits for a sync."""

    def __init__(self) -> None:
        self.safe: dict[str, bytearray] = {}
        self.waiting: dict[str, list[Write]] = {}
        self.unlinked: dict[str, bytearray] = {}
        self.calls = 0
        self.on_call: Callable[[], None] = lambda: None

    def called(self) -> None:
        """Something is about to be asked of the disk: a moment at which the power can go."""
        self.calls += 1
        self.on_call()

    def opened(self, path: str) -> None:
        """A file is there from now on, as far as it has reached the disk."""
        if path not in self.safe:
            self.safe[path] = bytearray(Path(path).read_bytes() if Path(path).exists() else b"")
            self.waiting[path] = []

    def synced(self, path: str) -> None:
        """Everything written to a file has reached the disk."""
        for write in self.waiting.pop(path, []):
            _apply(self.safe[path], write)
        self.waiting[path] = []

    def deleted(self, path: str) -> None:
        """A file was unlinked, which nobody syncs."""
        self.unlinked[path] = self.safe.pop(path, bytearray())
        self.waiting.pop(path, None)

    def after_the_cut(self, luck: Random) -> dict[str, bytes]:
        """The files as they are found when the power is back."""
        found = {path: bytes(content) for path, content in self.unlinked.items() if luck.random() < 0.5}
        for path, safe in self.safe.items():
            content = bytearray(safe)
            for write in _kept(self.waiting[path], luck):
                _apply(content, write)
            found[path] = bytes(content)
        return found


def _kept(waiting: list[Write], luck: Random) -> list[Write]:
    """None of what waited, its beginning, or any of it."""
    fate = luck.randrange(3)
    if fate == 0:
        return []
    if fate == 1:
        return waiting[: luck.randint(0, len(waiting))]
    return [write for write in waiting if luck.random() < 0.5]


def _apply(content: bytearray, write: Write) -> None:
    place, written = write
    if written is None:
        del content[place:]
        return
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(written)] = written


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, path: Any, flags: list[int]) -> None:  # noqa: ANN401 – apsw's own
        super().__init__("", path, flags)
        self._disk = disk
        self._path = path.filename() if isinstance(path, apsw.URIFilename) else str(path)
        disk.opened(self._path)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 – SQLite's names
        self._disk.called()
        self._disk.waiting[self._path].append((offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._disk.called()
        self._disk.waiting[self._path].append((size, None))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.called()
        super().xSync(flags)
        self._disk.synced(self._path)


class _System(apsw.VFS):
    def __init__(self, disk: Disk, name: str) -> None:
        super().__init__(name, "")
        self._disk = disk

    def xOpen(self, name: Any, flags: list[int]) -> _File:  # noqa: ANN401, N802
        return _File(self._disk, name, flags)

    def xDelete(self, filename: str, sync_folder: bool) -> None:  # noqa: N802
        self._disk.called()
        super().xDelete(filename, sync_folder)
        self._disk.deleted(filename)


class PowerCutDatabase(APSWDatabase):  # type: ignore[misc]
    """The store's database on such a disk; everything else about it is as the store makes it."""

    def __init__(self, disk: Disk, name: str = "power-cut") -> None:
        super().__init__(None, thread_safe=False)
        self._system = _System(disk, name)
        self._vfs = name

    def _connect(self) -> Any:  # noqa: ANN401
        self.connect_params = {"vfs": self._vfs}
        return super()._connect()
