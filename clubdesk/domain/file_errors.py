"""Every way a club file can fail to open, to be made or to be written."""

from pathlib import Path

from clubdesk.domain.errors import ClubError

LEAST_ROOM = 10
_ROOM_TIMES = 3


def room_for(file_bytes: int) -> int:
    """How many MB should be free for the work on a file: three times its size (trust.md 1.2)."""
    return max(LEAST_ROOM, -(-_ROOM_TIMES * file_bytes // 1_000_000))


class FileError(ClubError):
    """A club file that cannot be opened or made; it is never touched."""

    path: Path


class FileMissing(FileError):
    """There is no such file."""


class FileEmpty(FileError):
    """The file has no bytes: an empty club must never pass for a real one."""


class NotAClubFile(FileError):
    """Some other kind of file."""


class FileTooNew(FileError):
    """Made by a newer program than this one, which knows files up to the number `known`."""

    version: int
    known: int


class UpgradeFailed(FileError):
    """A file of an older program could not be brought up to date; it is as it was."""


class CopyFailed(FileError):
    """A safety copy could not be written into a folder; the club's file is as it was.

    `room` is how many MB should be free there.
    """

    room: int = LEAST_ROOM


class CopyDamaged(FileError):
    """A safety copy that does not read whole; it is not put in the place of anything."""


class FileInUse(FileError):
    """Another window or program holds the file."""


class FileSealed(FileError):
    """The file is under a pass phrase that was not given yet."""


class WrongPassPhrase(FileError):
    """Neither the pass phrase nor the recovery code of a sealed file."""


class WrongPassPhraseOrDamaged(FileError):
    """A sealed file that does not open: the words are wrong or the file is broken, nobody can tell which."""


class CipherMissing(FileError):
    """The file is under a pass phrase, and this computer lacks what opens such files."""


class SealingFailed(FileError):
    """The copy under another pass phrase, or none, was not the same as the file, which stays as it is."""


class LookingOnly(ClubError):
    """The books are open to be looked at: nothing can be recorded in them."""


class FileExists(FileError):
    """A new file would overwrite one that is there."""


class FileDamaged(FileError):
    """The file is a club's, but does not read whole."""


class FileNotWritable(FileError):
    """The folder or the file cannot be written."""


class NoRoomForFile(FileNotWritable):
    """The disk or the stick is full; the file was not written, and nothing half of it is left."""


class DiskFull(ClubError):
    """There was no room to write; nothing of the act was kept. `room` is how many MB should be free."""

    room: int = LEAST_ROOM
